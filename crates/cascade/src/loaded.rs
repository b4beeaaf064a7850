//! Style sheets that were fetched, and those that could not be had.

use std::collections::BTreeMap;
use std::sync::Arc;

use url::Url;

/// Text of a style sheet; cheap to clone.
#[derive(Clone, Debug)]
pub struct Text {
    css: Arc<str>,
    hash: blake3::Hash,
}

impl Text {
    /// Takes the decoded text of a sheet. Its hash is worked out here, once.
    pub fn new(css: impl Into<Arc<str>>) -> Self {
        let css = css.into();
        let hash = blake3::hash(css.as_bytes());
        Self { css, hash }
    }

    /// The text.
    pub fn css(&self) -> &str {
        &self.css
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
