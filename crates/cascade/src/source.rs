//! A declaration as it is written: found in the text of its rule, where Stylo keeps only what it means.

use cssparser::{Parser, SourceLocation, Token};
use selectors::matching::QuirksMode;
use style::properties::{LonghandId, PropertyDeclaration, PropertyDeclarationId, parse_style_attribute};
use style::stylesheets::{CssRuleType, UrlExtraData};
use url::Url;

/// Declarations looked at in one block; what stands behind them is told as Stylo writes it.
const DECLARATIONS: usize = 2_000;
/// Bytes of one declaration that are compared.
const LONG: usize = 4_096;
/// Characters of a value that are told.
const VALUE: usize = 200;

/// A declaration in the text of a sheet.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) property: String,
    pub(crate) value: String,
    /// Lines before its own, counted from where the text begins.
    pub(crate) lines_before: u32,
}

/// The last declaration that says this of the property, in the rule at this place, or in the text if no place is named.
pub(crate) fn find(
    css: &str,
    at: Option<(SourceLocation, bool)>,
    property: LonghandId,
    declared: &PropertyDeclaration,
    quirks: QuirksMode,
    base: &Url,
) -> Option<Written> {
    let start = match at {
        Some((location, _)) => offset(css, location)?,
        None => 0,
    };
    let has_braces = at.is_some_and(|(_, is_bare)| !is_bare);
    let written = declarations(&css[start..], has_braces);
    let url = UrlExtraData::from(base.clone());
    let says = |written: &&Written| {
        let text = format!("{}:{}", written.property, written.value);
        if text.len() > LONG {
            return false;
        }
        let block = parse_style_attribute(&text, &url, None, quirks, CssRuleType::Style);
        let found = block.get(PropertyDeclarationId::Longhand(property));
        found.is_some_and(|(found, _)| found == declared)
    };
    let found = written.iter().rev().find(says)?;
    let lines_above = at.map_or(0, |(location, _)| location.line);
    Some(Written {
        property: found.property.clone(),
        value: shortened(&found.value),
        lines_before: lines_above + found.lines_before,
    })
}

/// The byte at which a location is. Columns are counted in UTF-16 code units, from 1.
fn offset(css: &str, location: SourceLocation) -> Option<usize> {
    let mut start = 0;
    for _ in 0..location.line {
        let rest = &css[start..];
        let end = rest.find(['\n', '\r', '\x0c'])?;
        start += end + if rest[end..].starts_with("\r\n") { 2 } else { 1 };
    }
    let line = &css[start..];
    let wanted = location.column.saturating_sub(1) as usize;
    if line.len() >= wanted && line.as_bytes()[..wanted].is_ascii() {
        return Some(start + wanted);
    }
    let mut units = 0;
    for (index, character) in line.char_indices() {
        if units >= wanted {
            return Some(start + index);
        }
        units += character.len_utf16();
    }
    None
}

/// The declarations of the first block in braces, or of the text up to the brace that closes it; those in nested rules
/// are not among them.
fn declarations(css: &str, has_braces: bool) -> Vec<Written> {
    let mut parser = Parser::new(css);
    if !has_braces {
        return listed(&mut parser);
    }
    while let Ok(token) = parser.next() {
        if matches!(token, Token::CurlyBracketBlock) {
            let found =
                parser.parse_nested_block(|parser| Ok::<_, cssparser::ParseError<()>>(listed(parser)));
            return found.unwrap_or_default();
        }
    }
    Vec::new()
}

fn listed(parser: &mut Parser<'_>) -> Vec<Written> {
    let mut found = Vec::new();
    while found.len() < DECLARATIONS {
        let lines_before = loop {
            parser.skip_whitespace();
            let line = parser.current_source_location().line;
            if parser.try_parse(Parser::expect_semicolon).is_err() {
                break line;
            }
        };
        let start = parser.position();
        let mut colon = None;
        let mut is_rule = false;
        let mut is_over = true;
        let mut end = start;
        while let Ok(token) = parser.next() {
            match token {
                Token::Semicolon => {
                    is_over = false;
                    break;
                }
                Token::CloseCurlyBracket => break,
                Token::Colon if colon.is_none() => {
                    end = parser.position();
                    colon = Some(end);
                }
                // A block after a name and a colon may be part of a custom property's value; these are not asked for.
                Token::CurlyBracketBlock => {
                    is_rule = true;
                    is_over = false;
                    break;
                }
                Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock => {
                    skip_block(parser);
                    end = parser.position();
                }
                _ => end = parser.position(),
            }
        }
        if let (Some(colon), false) = (colon, is_rule) {
            let name = parser.slice(start..colon).trim_end_matches(':').trim();
            let value = parser.slice(colon..end).trim();
            if !name.starts_with("--") {
                found.push(Written { property: name.to_owned(), value: value.to_owned(), lines_before });
            }
        }
        if is_over {
            break;
        }
    }
    found
}

fn skip_block(parser: &mut Parser<'_>) {
    // There is nothing in it that could be an error.
    let _ = parser.parse_nested_block(|parser| {
        while parser.next().is_ok() {}
        Ok::<(), cssparser::ParseError<()>>(())
    });
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(VALUE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
