//! What a `style` attribute insists on.

const UNITS: [&str; 30] = [
    "px", "em", "rem", "ex", "rex", "ch", "rch", "cap", "rcap", "ic", "ric", "lh", "rlh", "vw", "vh", "vi",
    "vb", "vmin", "vmax", "svw", "svh", "lvw", "lvh", "dvw", "dvh", "cm", "mm", "in", "pt", "pc",
];

/// What the text of a `style` attribute says about one property that is inherited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing, or that the value is the parent's.
    Inherited,
    /// A value that can be overridden.
    Plain,
    /// A value with `!important`: it wins over everything in style sheets of authors and of extensions of browsers.
    Important,
}

/// Reads the declarations of a property that takes `normal`, lengths and functions; `takes_numbers` also lets numbers
/// and percentages count. Others are dropped, as browsers do.
pub fn said(style: &str, property: &str, takes_numbers: bool) -> Said {
    let (mut plain, mut important) = (Said::Inherited, None);
    for declaration in declarations(style) {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        if !name.trim().eq_ignore_ascii_case(property) {
            continue;
        }
        let value = value.trim().to_ascii_lowercase();
        let (value, insists) = without_importance(&value);
        let inherits = ["inherit", "unset", "revert", "revert-layer"].contains(&value);
        match (insists, inherits) {
            (_, false) if !is_spacing(value, takes_numbers) => {}
            (true, true) => important = Some(Said::Inherited),
            (true, false) => important = Some(Said::Important),
            (false, true) => plain = Said::Inherited,
            (false, false) => plain = Said::Plain,
        }
    }
    important.unwrap_or(plain)
}

/// The declarations, without comments. A semicolon in a string or in brackets ends none.
fn declarations(style: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let (mut depth, mut quote) = (0_usize, None);
    let mut chars = style.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, '/') if chars.peek() == Some(&'*') => {
                skip_comment(&mut chars);
                continue;
            }
            (None, ';') if depth == 0 => {
                out.push(String::new());
                continue;
            }
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (Some(open), _) if open == c => quote = None,
            (None | Some(_), _) => {}
        }
        if let Some(declaration) = out.last_mut() {
            declaration.push(c);
            if c == '\\' {
                declaration.extend(chars.next());
            }
        }
    }
    out
}

fn skip_comment(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    let mut before = ' ';
    chars.next();
    for c in chars.by_ref() {
        if before == '*' && c == '/' {
            break;
        }
        before = c;
    }
}

/// The value in lower case, and whether it is important.
fn without_importance(value: &str) -> (&str, bool) {
    let stripped = value.strip_suffix("important").and_then(|value| value.trim_end().strip_suffix('!'));
    stripped.map_or((value, false), |value| (value.trim_end(), true))
}

fn is_spacing(value: &str, takes_numbers: bool) -> bool {
    if ["normal", "initial"].contains(&value) || (value.contains('(') && value.ends_with(')')) {
        return true;
    }
    let end = value.find(|c: char| c.is_ascii_alphabetic() || c == '%').unwrap_or(value.len());
    let (number, unit) = value.split_at(end);
    let Ok(number) = number.parse::<f64>() else { return false };
    match unit {
        "" => takes_numbers || number == 0.0,
        "%" => takes_numbers,
        unit => UNITS.contains(&unit) || unit == "q",
    }
}
