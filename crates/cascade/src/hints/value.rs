//! The old microsyntaxes of attribute values.

/// A length of an attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dimension {
    Pixels(f32),
    Percent(f32),
}

/// [Parses a dimension value](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-dimension-values).
pub(super) fn dimension(text: &str) -> Option<Dimension> {
    let text = text.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let text = text.strip_prefix('+').unwrap_or(text);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 {
        return None;
    }
    let mut end = digits;
    if let Some(fraction) = text[digits..].strip_prefix('.') {
        end += 1 + fraction.len() - fraction.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    }
    let number: f32 = text[..end].parse().ok()?;
    if !number.is_finite() {
        return None;
    }
    Some(if text[end..].starts_with('%') { Dimension::Percent(number) } else { Dimension::Pixels(number) })
}

/// [Parses a legacy colour value](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-a-legacy-colour-value).
pub(super) fn color(text: &str) -> Option<(u8, u8, u8)> {
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    if text.is_empty() || text.eq_ignore_ascii_case("transparent") {
        return None;
    }
    if let Ok(named) = cssparser::color::parse_named_color(text) {
        return Some(named);
    }
    if let Some(hex) = text.strip_prefix('#')
        && hex.len() == 3
        && let Ok((red, green, blue, _)) = cssparser::color::parse_hash_color(hex.as_bytes())
    {
        return Some((red, green, blue));
    }
    let mut digits: Vec<u8> = Vec::new();
    for c in text.chars().take(128) {
        if c.len_utf16() == 2 {
            digits.extend(b"00");
        } else {
            digits.push(u8::try_from(c).unwrap_or(b'0'));
        }
    }
    if digits.first() == Some(&b'#') {
        digits.remove(0);
    }
    for digit in &mut digits {
        if !digit.is_ascii_hexdigit() {
            *digit = b'0';
        }
    }
    while digits.is_empty() || !digits.len().is_multiple_of(3) {
        digits.push(b'0');
    }
    let length = digits.len() / 3;
    let mut parts: [&[u8]; 3] = [&digits[..length], &digits[length..2 * length], &digits[2 * length..]];
    if length > 8 {
        parts = parts.map(|part| &part[length - 8..]);
    }
    while parts[0].len() > 2 && parts.iter().all(|part| part[0] == b'0') {
        parts = parts.map(|part| &part[1..]);
    }
    let [red, green, blue] = parts.map(|part| {
        let text = std::str::from_utf8(&part[..part.len().min(2)]).unwrap_or("0");
        u8::from_str_radix(text, 16).unwrap_or(0)
    });
    Some((red, green, blue))
}

/// [Parses a legacy font size](https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size)
/// into a CSS keyword.
pub(super) fn font_size(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => (0, text),
    };
    let end = digits.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number: i32 = digits[..end].parse().ok()?;
    let size = if sign == 0 { number } else { 3 + sign * number.min(10) };
    Some(match size {
        ..=1 => "x-small",
        2 => "small",
        3 => "medium",
        4 => "large",
        5 => "x-large",
        6 => "xx-large",
        _ => "xxx-large",
    })
}

/// A CSS string.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = cssparser::serialize_string(text, &mut out);
    out
}

/// A font family: a generic name as it stands, anything else as a string.
pub(super) fn family(name: &str) -> String {
    let name = name.trim_matches(['"', '\'']);
    match name.to_ascii_lowercase().as_str() {
        generic @ ("serif" | "sans-serif" | "monospace" | "cursive" | "fantasy" | "system-ui") => {
            generic.to_owned()
        }
        _ => quoted(name),
    }
}

/// True if the first character with a strong direction is right-to-left; only the scripts are looked at.
pub(super) fn is_rtl(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}
