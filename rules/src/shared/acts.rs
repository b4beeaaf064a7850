//! Whether code certainly leads away, sends a form or opens a window when it runs.

use page::scripts::names;

use super::listeners;
use super::scripts::Scripts;

/// Names in a condition that only asks whether anything was chosen.
const CHOSEN: &[&str] =
    &["if", "this", "value", "selectedIndex", "options", "length", "null", "checked", "target", "event"];
/// What makes the rest of the code depend on something.
const CONDITIONS: &[&str] =
    &["if", "for", "while", "switch", "confirm", "function", "try", "catch", "setTimeout"];
/// Places that are left by assigning to them.
const PLACES: &[&str] =
    &["", "window.", "document.", "self.", "top.", "parent.", "window.top.", "window.parent."];

/// True if the code of an attribute does so, by itself or through the one function of the page that it calls.
pub fn certainly(scripts: &Scripts, code: &str) -> bool {
    if acts(code) {
        return true;
    }
    let Some(name) = only_call(code) else { return false };
    if name == "MM_jumpMenu" {
        return true;
    }
    let whole = listeners::whole(scripts, code);
    let Some((_, body)) = whole.split_once('\n') else { return false };
    // The code ends before the bracket that closes the function.
    body.split_once('{').is_some_and(|(_, inside)| acts(inside))
}

/// True if one of the statements does so, whatever happens.
pub fn acts(code: &str) -> bool {
    let bare = without_texts(code);
    let rest = match bare.trim_start().strip_prefix("if").map(str::trim_start) {
        Some(rest) if rest.starts_with('(') => {
            let Some(end) = rest.find(')') else { return false };
            let is_plain = names(&rest[..end])
                .all(|name| CHOSEN.contains(&name) || name.starts_with(|c: char| c.is_ascii_digit()));
            if !is_plain {
                return false;
            }
            rest[end + 1..].trim_start_matches([')', '{', ' ']).to_owned()
        }
        Some(_) | None => bare,
    };
    let is_open = names(&rest).any(|name| CONDITIONS.contains(&name))
        || ["?", "&&", "||", "=>"].iter().any(|sign| rest.contains(sign));
    !is_open && rest.split([';', '\n']).any(statement_acts)
}

fn statement_acts(statement: &str) -> bool {
    let dense: String = statement.chars().filter(|c| !c.is_whitespace()).collect();
    let dense = dense.strip_prefix("javascript:").unwrap_or(&dense).trim_end_matches('}');
    let leaves = PLACES.iter().any(|place| {
        dense.strip_prefix(place).and_then(|rest| rest.strip_prefix("location")).is_some_and(|rest| {
            let rest = rest.strip_prefix(".href").unwrap_or(rest);
            (rest.starts_with('=') && !rest.starts_with("=="))
                || rest.starts_with(".assign(")
                || rest.starts_with(".replace(")
        })
    });
    let sends = [".submit()", ".requestSubmit()"].iter().any(|call| dense.ends_with(call));
    let opens = dense.contains("window.open(") || dense.starts_with("open(");
    leaves || sends || opens
}

/// The function whose call is all that the code does.
fn only_call(code: &str) -> Option<&str> {
    let code = code.trim().trim_end_matches(';').trim_end();
    let code = code.strip_prefix("javascript:").unwrap_or(code).trim_start_matches("return ").trim_start();
    let (name, rest) = code.split_once('(')?;
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_$".contains(c));
    (is_name(name) && rest.ends_with(')') && !rest.contains(';')).then_some(name)
}

/// The code with nothing between its quotes.
pub fn without_texts(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut quote = None;
    let mut is_escaped = false;
    for c in code.chars() {
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if c == '\\' => is_escaped = true,
            Some(open) if c == open => {
                quote = None;
                out.push(c);
            }
            Some(_) => {}
            None => {
                if matches!(c, '"' | '\'' | '`') {
                    quote = Some(c);
                }
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_always_happens_is_certain() {
        for code in [
            "location.href = this.value",
            "window.location='/a?b=1'",
            "this.form.submit();",
            "if (this.value) { location = this.value; }",
            "var w = window.open('/a', 'x'); return false;",
        ] {
            assert!(acts(code), "{code}");
        }
    }

    #[test]
    fn what_depends_on_something_is_not() {
        for code in [
            "if (changed) location = '/a'",
            "location.href == x",
            "ready && this.form.submit()",
            "confirm('Vai sūtīt?') ? this.form.submit() : null",
            "say('location = 1')",
            "setTimeout(function () { location = '/a' }, 9)",
        ] {
            assert!(!acts(code), "{code}");
        }
    }
}
