//! What a name and styles come from, in words.

use audit::{NameKind, NameSource, Sources, StylePlace, StyleSource};
use locale::Language;

use crate::words::clean;

/// Longest part that is told, in characters.
const PART: usize = 300;

/// What a fact of a finding follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Of what it is the source.
    pub label: String,
    /// What it is; code is in back quotes.
    pub value: String,
}

/// All sources of a finding, in the order they are kept.
pub fn source_texts(sources: &Sources, lang: Language) -> Vec<SourceText> {
    let name = (!sources.name.is_empty()).then(|| SourceText {
        label: locale::text(lang, "source-name", &[]),
        value: sources.name.iter().map(|source| name_text(source, lang)).collect::<Vec<_>>().join("; "),
    });
    let styles = sources
        .styles
        .iter()
        .map(|source| SourceText { label: label(source, lang), value: style_text(source, lang) });
    name.into_iter().chain(styles).collect()
}

/// What a part of a name is.
pub fn name_text(source: &NameSource, lang: Language) -> String {
    let by = code(&source.by);
    let from = code(&source.excerpt);
    let key = match source.kind {
        NameKind::Reference => "source-name-reference",
        NameKind::Attribute => "source-name-attribute",
        NameKind::Element => "source-name-element",
        NameKind::Content => "source-name-content",
        NameKind::Browser => "source-name-browser",
    };
    locale::text(lang, key, &[("by", by.into()), ("from", from.into())])
}

/// The declaration and where it is written.
pub fn style_text(source: &StyleSource, lang: Language) -> String {
    let declaration = format!("{}: {}", source.property, source.value);
    let written = match source.selector.as_str() {
        "" => code(&declaration),
        selector => code(&format!("{selector} {{ {declaration} }}")),
    };
    let mut text = format!("{written} – {}", place_text(source, lang));
    if !source.excerpt.is_empty() {
        let on = locale::text(lang, "source-on", &[("element", code(&source.excerpt).into())]);
        text = format!("{text}; {on}");
    }
    text
}

/// Where a declaration is written.
pub fn place_text(source: &StyleSource, lang: Language) -> String {
    let place = match &source.place {
        StylePlace::Sheet(address) => code(address),
        StylePlace::StyleElement(number) => {
            locale::text(lang, "source-style-element", &[("number", number.to_string().into())])
        }
        StylePlace::StyleAttribute => locale::text(lang, "source-style-attribute", &[]),
        StylePlace::Attribute => locale::text(lang, "source-attribute", &[]),
        StylePlace::Browser => locale::text(lang, "source-browser", &[]),
    };
    if source.line == 0 {
        return place;
    }
    let line = locale::text(lang, "source-line", &[("line", source.line.to_string().into())]);
    format!("{place}, {line}")
}

fn label(source: &StyleSource, lang: Language) -> String {
    let style = format!("{}{}", source.style, source.pseudo);
    let key = if source.is_focused { "source-style-focused" } else { "source-style" };
    locale::text(lang, key, &[("style", style.into())])
}

/// As code, which has no back quotes of its own.
fn code(text: &str) -> String {
    match text {
        "" => String::new(),
        text => format!("`{}`", clean(text, PART).replace('`', "'")),
    }
}
