//! Makes up for what Stylo in this build does not know, by rewriting the text of a sheet before it is parsed.
//!
//! Lines stay where they are. `content-visibility` and `background-clip: text` become custom properties (registered in
//! `ua.css` as not inherited); media features about a person's wishes get the answer of somebody who has none, on an
//! ordinary colour screen with scripts on. Nothing is rewritten in a sheet that does not mention any of them.

use std::borrow::Cow;

use crate::refs::contains_ignoring_case;

/// The custom property (without dashes) that carries `content-visibility`.
pub(crate) const CONTENT_VISIBILITY: &str = "slieksnis-content-visibility";

/// The custom property (without dashes) that carries `background-clip: text`.
pub(crate) const BACKGROUND_CLIP: &str = "slieksnis-background-clip";

/// Media features and the one value that is true of them; any other value, and none, is false.
const FEATURES: [(&str, &str); 10] = [
    ("prefers-reduced-motion", "no-preference"),
    ("prefers-reduced-transparency", "no-preference"),
    ("prefers-reduced-data", "no-preference"),
    ("prefers-contrast", "no-preference"),
    ("forced-colors", "none"),
    ("inverted-colors", "none"),
    ("scripting", "enabled"),
    ("update", "fast"),
    ("dynamic-range", "standard"),
    ("color-gamut", "srgb"),
];

/// The text that Stylo gets.
pub(crate) fn rewrite(css: &str) -> Cow<'_, str> {
    let mut css = Cow::Borrowed(css);
    if contains_ignoring_case(&css, "content-visibility") {
        css = Cow::Owned(rename(&css, "content-visibility", |_| Some(CONTENT_VISIBILITY)));
    }
    if contains_ignoring_case(&css, "background-clip") {
        for name in ["-webkit-background-clip", "background-clip"] {
            css = Cow::Owned(rename(&css, name, |after| is_text(after).then_some(BACKGROUND_CLIP)));
        }
    }
    if FEATURES.iter().any(|(feature, _)| contains_ignoring_case(&css, feature)) {
        css = Cow::Owned(answer_features(&css));
    }
    css
}

/// True for `: text` up to the end of a declaration.
fn is_text(after: &str) -> bool {
    let Some(value) = after.trim_start().strip_prefix(':') else { return false };
    let end = value.find([';', '}', '!', ')']).unwrap_or(value.len());
    value[..end].trim().eq_ignore_ascii_case("text")
}

fn is_ident(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'\\') || !byte.is_ascii()
}

/// Replaces an identifier where `to` says by what (as a custom property), looking at the text after it.
fn rename(css: &str, from: &str, to: impl Fn(&str) -> Option<&'static str>) -> String {
    let bytes = css.as_bytes();
    let mut out = String::with_capacity(css.len() + 64);
    let mut copied = 0;
    let mut at = 0;
    while at + from.len() <= bytes.len() {
        let end = at + from.len();
        let is_whole =
            (at == 0 || !is_ident(bytes[at - 1])) && !bytes.get(end).copied().is_some_and(is_ident);
        if is_whole
            && bytes[at..end].eq_ignore_ascii_case(from.as_bytes())
            && let Some(name) = to(&css[end..])
        {
            out.push_str(&css[copied..at]);
            out.push_str("--");
            out.push_str(name);
            copied = end;
            at = end;
        } else {
            at += 1;
        }
    }
    out.push_str(&css[copied..]);
    out
}

/// Replaces `(feature)` and `(feature: value)` by a condition that is always true or always false.
fn answer_features(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(open) = rest.find('(') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        // A feature is short; what is longer is something else.
        let window = &rest[1..rest.floor_char_boundary(rest.len().min(80))];
        let answer = window.find([')', '(']).filter(|end| window.as_bytes()[*end] == b')').and_then(|end| {
            let inner = &window[..end];
            let (name, value) = inner.split_once(':').unwrap_or((inner, ""));
            let (_, truth) =
                FEATURES.iter().find(|(feature, _)| feature.eq_ignore_ascii_case(name.trim()))?;
            Some((inner, value.trim().eq_ignore_ascii_case(truth)))
        });
        if let Some((inner, is_true)) = answer {
            out.push_str(if is_true { "(min-width:0)" } else { "(max-width:0)" });
            out.extend(inner.matches('\n'));
            rest = &rest[inner.len() + 2..];
        } else {
            out.push('(');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}
