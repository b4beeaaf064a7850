//! `word/styles.xml`: what paragraphs and runs get from their styles.

use std::collections::BTreeMap;

use super::is_on;
use crate::package::Unreadable;
use crate::xml::{Token, walk};

/// The styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
    /// The paragraph style of paragraphs that name none.
    default_paragraph: Option<String>,
    /// Language of text whose styles name none.
    pub(super) language: Option<String>,
}

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    is_bold: Option<bool>,
    is_list: Option<bool>,
    language: Option<String>,
}

/// Styles based on one another are followed so far; longer chains are loops.
const LONGEST_CHAIN: usize = 32;

impl Styles {
    fn chain(&self, id: Option<&str>) -> impl Iterator<Item = &Style> {
        let first = id.or(self.default_paragraph.as_deref()).and_then(|id| self.by_id.get(id));
        std::iter::successors(first, |style| self.by_id.get(style.based_on.as_deref()?)).take(LONGEST_CHAIN)
    }

    /// Level of the heading that a paragraph of this style is; outline levels count from 0.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<u8> {
        self.chain(id)
            .find_map(|style| {
                let of_name =
                    style.name.to_lowercase().strip_prefix("heading ").and_then(|n| n.trim().parse().ok());
                style.outline.map(|level| level + 1).or(of_name)
            })
            .filter(|level| (1..=9).contains(level))
    }

    pub(super) fn is_title(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|style| ["title", "subtitle"].contains(&style.name.to_lowercase().as_str()))
    }

    pub(super) fn is_list(&self, id: Option<&str>) -> bool {
        self.chain(id).find_map(|style| style.is_list).unwrap_or(false)
    }

    /// Bold or not by a style, where it says.
    pub(super) fn bold(&self, id: Option<&str>) -> Option<bool> {
        self.chain(id).find_map(|style| style.is_bold)
    }

    pub(super) fn language(&self, id: Option<&str>) -> Option<&str> {
        self.chain(id).find_map(|style| style.language.as_deref())
    }
}

pub(super) fn read(xml: &str) -> Result<Styles, Unreadable> {
    let mut styles = Styles::default();
    let mut style: Option<(String, Style)> = None;
    walk(xml, |token| match token {
        Token::Open(tag) => match (tag.name(), &mut style) {
            ("w:style", _) => {
                let id = tag.get("w:styleId").unwrap_or_default();
                let is_paragraph = tag.get("w:type").is_none_or(|kind| kind == "paragraph");
                if is_paragraph && tag.get("w:default").is_some_and(|value| is_on(Some(&value))) {
                    styles.default_paragraph = Some(id.clone());
                }
                style = Some((id, Style::default()));
            }
            ("w:lang", None) if tag.is_in("w:rPrDefault") => styles.language = tag.get("w:val"),
            ("w:name", Some((_, style))) => style.name = tag.get("w:val").unwrap_or_default(),
            ("w:basedOn", Some((_, style))) => style.based_on = tag.get("w:val"),
            ("w:outlineLvl", Some((_, style))) => {
                style.outline = tag.get("w:val").and_then(|level| level.parse().ok());
            }
            ("w:b", Some((_, style))) => style.is_bold = Some(is_on(tag.get("w:val").as_deref())),
            ("w:numId", Some((_, style))) => {
                style.is_list = Some(tag.get("w:val").is_some_and(|id| id != "0"));
            }
            ("w:lang", Some((_, style))) => style.language = tag.get("w:val").or(style.language.take()),
            _ => {}
        },
        Token::Close("w:style") => styles.by_id.extend(style.take()),
        Token::Close(_) | Token::Text(_) => {}
    })?;
    Ok(styles)
}
