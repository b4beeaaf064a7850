//! Style sheets that were fetched, and those that could not be had.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

use crate::refs::contains_ignoring_case;
use crate::turning::Turning;
use crate::weight::Weight;

/// Bytes of one sheet; a longer one counts as missing, because no answer is better than a slow one.
const BYTES: usize = 8 << 20;

/// Text of a style sheet; cheap to clone.
#[derive(Clone, Debug)]
pub struct Text {
    css: Arc<str>,
    hash: blake3::Hash,
    traits: Traits,
    /// Of the custom properties it names.
    weight: Arc<Weight>,
}

/// What a look at the text of a sheet says, worked out once.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what is seen in a text, each for itself")]
pub(crate) struct Traits {
    /// It may import other sheets.
    pub(crate) imports: bool,
    /// Its meaning may depend on its address.
    pub(crate) depends_on_base: bool,
    /// It may have rules for `::marker`.
    pub(crate) styles_markers: bool,
    /// It may have conditions about containers.
    pub(crate) asks_containers: bool,
    /// See [`references`].
    pub(crate) references: usize,
    /// Whether it turns elements around.
    pub(crate) turning: Turning,
}

/// Declarations of custom properties that may refer to others, at most.
pub(crate) fn references(css: &str) -> usize {
    let mut count = 0;
    let mut rest = css;
    while let Some(at) = rest.find("--") {
        rest = &rest[at + 2..];
        // The name ends at a colon only in a declaration (or a query, which does no harm).
        let Some(end) = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '\\'))) else {
            break;
        };
        let after = rest[end..].trim_start();
        if let Some(value) = after.strip_prefix(':') {
            let value = &value[..value.find([';', '}']).unwrap_or(value.len())];
            count += usize::from(value.contains('(') || value.contains('\\'));
        }
        rest = &rest[end..];
    }
    count
}

impl Traits {
    fn of(css: &str) -> Self {
        // An escape may spell anything.
        let has_escapes = css.contains('\\');
        let mentions = |word| contains_ignoring_case(css, word);
        let imports = has_escapes || mentions("@import");
        Self {
            imports,
            depends_on_base: imports || mentions("url") || mentions("image") || mentions("src"),
            styles_markers: has_escapes || mentions("marker"),
            asks_containers: mentions("@container"),
            references: references(css),
            turning: Turning::of(css),
        }
    }
}

impl Text {
    /// Takes the decoded text of a sheet. Its hash is worked out here, once.
    pub fn new(css: impl Into<Arc<str>>) -> Self {
        let css = css.into();
        let hash = blake3::hash(css.as_bytes());
        let traits = Traits::of(&css);
        let weight = Arc::new(Weight::of_custom_properties(&css));
        Self { css, hash, traits, weight }
    }

    /// The text.
    pub fn css(&self) -> &str {
        &self.css
    }

    pub(crate) fn traits(&self) -> Traits {
        self.traits
    }

    /// See [`crate::weight`].
    pub(crate) fn weight(&self) -> &Weight {
        &self.weight
    }

    /// Too long, or too much work, to be parsed.
    pub(crate) fn is_too_much(&self) -> bool {
        self.css.len() > BYTES || self.weight.is_too_much()
    }

    pub(crate) fn hash(&self) -> &blake3::Hash {
        &self.hash
    }
}

/// What came of fetching style sheets, by the address they were asked for (before redirects, without fragment).
///
/// An address that is not in here counts as missing.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    sheets: BTreeMap<Url, Sheet>,
}

#[derive(Clone, Debug)]
struct Sheet {
    text: Text,
    /// Final address: what relative addresses in the sheet are resolved against.
    base: Url,
}

impl Loaded {
    /// Notes a sheet that was fetched; `base` is its final address, after redirects.
    pub fn insert(&mut self, asked: &Url, base: Url, text: Text) {
        self.sheets.insert(without_fragment(asked), Sheet { text, base });
    }

    /// The sheet and its final address, if it was fetched.
    pub fn get(&self, asked: &Url) -> Option<(&Text, &Url)> {
        self.sheets.get(&without_fragment(asked)).map(|sheet| (&sheet.text, &sheet.base))
    }
}

fn without_fragment(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    url
}
