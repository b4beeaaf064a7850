//! Styles of `styles.xml` and the automatic ones of `content.xml`.

use std::collections::BTreeMap;

use crate::package::Unreadable;
use crate::xml::{Tag, Token, walk};

/// The styles of a document, by family and name.
#[derive(Default)]
pub(super) struct Styles {
    by_name: BTreeMap<(String, String), Style>,
    /// Language of text whose styles name none.
    pub(super) language: Option<String>,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    is_bold: Option<bool>,
    language: Option<String>,
    breaks_page: bool,
}

/// Styles based on one another are followed so far; longer chains are loops.
const LONGEST_CHAIN: usize = 32;

impl Styles {
    fn chain(&self, family: &str, name: Option<&str>) -> impl Iterator<Item = (&str, &Style)> {
        let entry = move |name: &str| {
            self.by_name
                .get_key_value(&(family.to_owned(), name.to_owned()))
                .map(|(key, style)| (key.1.as_str(), style))
        };
        std::iter::successors(name.and_then(entry), move |(_, style)| entry(style.parent.as_deref()?))
            .take(LONGEST_CHAIN)
    }

    pub(super) fn bold(&self, family: &str, name: Option<&str>) -> Option<bool> {
        self.chain(family, name).find_map(|(_, style)| style.is_bold)
    }

    pub(super) fn language(&self, family: &str, name: Option<&str>) -> Option<&str> {
        self.chain(family, name).find_map(|(_, style)| style.language.as_deref())
    }

    pub(super) fn is_title(&self, name: Option<&str>) -> bool {
        name.is_some_and(|name| ["Title", "Subtitle"].contains(&name))
            || self.chain("paragraph", name).any(|(name, _)| ["Title", "Subtitle"].contains(&name))
    }

    pub(super) fn breaks_page(&self, name: Option<&str>) -> bool {
        self.chain("paragraph", name).any(|(_, style)| style.breaks_page)
    }

    /// Adds the styles of a part.
    pub(super) fn add(&mut self, xml: &str) -> Result<(), Unreadable> {
        let mut style: Option<((String, String), Style)> = None;
        let mut default_family = None;
        walk(xml, |token| match token {
            Token::Open(tag) => match (tag.name(), &mut style) {
                ("style:style", _) => {
                    let family = tag.get("style:family").unwrap_or_default();
                    let key = (family, tag.get("style:name").unwrap_or_default());
                    let parent = tag.get("style:parent-style-name");
                    style = Some((key, Style { parent, ..Style::default() }));
                }
                ("style:default-style", _) => default_family = tag.get("style:family"),
                ("style:text-properties", None) if default_family.as_deref() == Some("paragraph") => {
                    self.language = language(tag).or(self.language.take());
                }
                ("style:text-properties", Some((_, style))) => {
                    style.is_bold =
                        tag.get("fo:font-weight").map(|weight| is_bold(&weight)).or(style.is_bold);
                    style.language = language(tag).or(style.language.take());
                }
                ("style:paragraph-properties", Some((_, style))) => {
                    let breaks = |name| tag.get(name).is_some_and(|value| value != "auto");
                    style.breaks_page |= breaks("fo:break-before") || breaks("fo:break-after");
                }
                _ => {}
            },
            Token::Close("style:style") => self.by_name.extend(style.take()),
            Token::Close("style:default-style") => default_family = None,
            Token::Close(_) | Token::Text(_) => {}
        })
    }
}

fn is_bold(weight: &str) -> bool {
    weight == "bold" || weight.parse().is_ok_and(|weight: u32| weight >= 600)
}

/// `lv` and `LV` as one tag; `none` and `zxx` are no language.
fn language(tag: &Tag<'_>) -> Option<String> {
    let language =
        tag.get("fo:language").filter(|language| !["none", "zxx", ""].contains(&language.as_str()))?;
    let country = tag.get("fo:country").filter(|country| !["none", ""].contains(&country.as_str()));
    Some(country.map_or_else(|| language.clone(), |country| format!("{language}-{country}")))
}
