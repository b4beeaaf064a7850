//! Texts from pages, made fit to be shown: cut, cleaned, and links only where a link is safe.

use audit::Value;
use locale::{Arg, Language, RuleTexts};
use serde::Serialize;

/// Longest address shown, in characters.
const ADDRESS: usize = 200;
/// Longest address that is made a link, in bytes.
const LINK: usize = 2000;
/// Longest argument of a sentence, in characters.
const ARGUMENT: usize = 200;

/// A part of a sentence: plain, or code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Span {
    pub code: bool,
    pub text: String,
}

/// An address, as text and, where that is safe, as a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Address {
    pub text: String,
    pub href: Option<String>,
}

/// The text with control and direction characters made visible, cut to `longest` characters.
pub(crate) fn clean(text: &str, longest: usize) -> String {
    let visible = |c: char| match c {
        '\n' | '\t' => ' ',
        c if c.is_control() || is_direction(c) => '\u{fffd}',
        c => c,
    };
    let mut out: String = text.chars().take(longest).map(visible).collect();
    if text.chars().nth(longest).is_some() {
        out.push('…');
    }
    out
}

/// Characters that change the direction of text around them, and could make an address read as another.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The address for people; a link only if it is `http://` or `https://` and holds nothing that a written address
/// cannot hold.
pub(crate) fn address(address: &str) -> Address {
    Address { text: clean(address, ADDRESS), href: is_safe(address).then(|| address.to_owned()) }
}

fn is_safe(address: &str) -> bool {
    let lower = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    address.len() <= LINK
        && (lower.starts_with("http://") || lower.starts_with("https://"))
        && !address.chars().any(|c| c.is_whitespace() || c.is_control() || is_direction(c))
}

/// A sentence cut at its backticks: every second part is code.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    text.split('`')
        .enumerate()
        .filter(|(_, part)| !part.is_empty())
        .map(|(index, part)| Span { code: index % 2 == 1, text: part.to_owned() })
        .collect()
}

/// Arguments of a reason, cleaned. Backticks would read as the border of code and become apostrophes.
fn args(args: &[(String, Value)]) -> Vec<(&str, Arg)> {
    args.iter()
        .map(|(name, value)| {
            let arg = match value {
                Value::Number(number) => Arg::Number(*number),
                Value::Text(text) => Arg::Text(clean(text, ARGUMENT).replace('`', "'")),
            };
            (name.as_str(), arg)
        })
        .collect()
}

/// What was found, as spans; the bare key for a rule that has no catalogue.
pub(crate) fn reason(texts: Option<&RuleTexts>, key: &str, values: &[(String, Value)]) -> Vec<Span> {
    match texts {
        Some(texts) => spans(&texts.reason(key, &args(values))),
        None => spans(&clean(key, ARGUMENT)),
    }
}

/// The question to a person, as spans; empty where there is none.
pub(crate) fn question(texts: Option<&RuleTexts>, key: &str, values: &[(String, Value)]) -> Vec<Span> {
    texts.and_then(|texts| texts.question(key, &args(values))).map(|text| spans(&text)).unwrap_or_default()
}

/// A text of `report.ftl` that counts something.
pub(crate) fn count(lang: Language, key: &str, name: &str, number: usize) -> String {
    locale::text(lang, key, &[(name, number.into())])
}

/// What should hold; the id for a rule that has no catalogue.
pub(crate) fn title(lang: Language, rule: &str) -> String {
    locale::rule(lang, rule).map_or_else(|| clean(rule, ARGUMENT), |texts| texts.title())
}
