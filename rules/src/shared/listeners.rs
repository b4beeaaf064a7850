//! What scripts do at an event, as far as their code says it.

use page::scripts::names;

use super::scripts::{Code, Scripts};

/// Most functions that are followed from one listener; what lies beyond is not known.
const MOST: usize = 24;
/// Longest code that is followed, in bytes: what is longer is a library, and its names say nothing.
const LONGEST: usize = 150_000;
/// Most listeners of one event that are looked at.
const MOST_LISTENERS: usize = 24;

/// A listener.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    /// What it listens at, as the code names it (`document`, `window`, `field` …); empty where nothing is named.
    pub at: String,
    /// Its code with that of the functions of the page that it calls; `None` where they are not found.
    pub code: Option<String>,
}

/// The listeners of the event: `x.addEventListener("event", …)`, `x.onevent = …` and attributes on `body`.
pub fn of(scripts: &Scripts, event: &str) -> Vec<Listener> {
    let mut listeners = Vec::new();
    let attribute = format!("on{event}");
    for code in &scripts.code {
        if code.event.as_deref() == Some(event) {
            listeners.push(Listener { at: String::new(), code: Some(whole(scripts, code.text.text())) });
        }
        if code.text.text().len() > LONGEST {
            continue;
        }
        if code.text.has(event) {
            listeners.extend(added(scripts, code, event));
        }
        if code.text.has(&attribute) {
            listeners.extend(assigned(scripts, code, &attribute));
        }
        if listeners.len() > MOST_LISTENERS {
            break;
        }
    }
    listeners
}

/// The arguments of every call of the function, up to the closing bracket.
pub fn calls<'a>(code: &'a str, function: &str) -> Vec<&'a str> {
    places(code, function)
        .filter_map(|at| {
            let rest = code[at + function.len()..].trim_start().strip_prefix('(')?;
            Some(&rest[..closing(rest)?])
        })
        .take(MOST_LISTENERS)
        .collect()
}

/// The code, and that of the functions of the page that it calls.
pub fn whole(scripts: &Scripts, code: &str) -> String {
    let mut whole = code.to_owned();
    let mut known: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < whole.len() && known.len() < MOST {
        let piece = whole[at..].to_owned();
        at = whole.len();
        for name in names(&piece) {
            if known.len() < MOST
                && !known.contains(&name)
                && let Some((name, body)) = function(scripts, name)
            {
                known.push(name);
                whole.push('\n');
                whole.push_str(body);
            }
        }
    }
    whole
}

fn added<'a>(scripts: &'a Scripts, code: &'a Code, event: &'a str) -> impl Iterator<Item = Listener> + 'a {
    const ADD: &str = "addEventListener";
    places(code.text.text(), ADD).take(MOST_LISTENERS).filter_map(move |at| {
        let rest = code.text.text()[at + ADD.len()..].trim_start().strip_prefix('(')?;
        let arguments = &rest[..closing(rest)?];
        let (first, second) = arguments.split_once(',')?;
        let quoted = |c| matches!(c, '"' | '\'' | '`');
        (first.trim().trim_matches(quoted) == event)
            .then(|| Listener { at: receiver(&code.text.text()[..at]), code: body(scripts, second) })
    })
}

fn assigned<'a>(scripts: &'a Scripts, code: &'a Code, name: &str) -> impl Iterator<Item = Listener> + 'a {
    let length = name.len();
    let places: Vec<usize> = places(code.text.text(), name).take(MOST_LISTENERS).collect();
    places.into_iter().filter_map(move |at| {
        let value = code.text.text()[at + length..].trim_start().strip_prefix('=')?;
        (!value.starts_with('=')).then(|| Listener {
            at: receiver(&code.text.text()[..at]),
            code: body(scripts, &value[..statement_end(value)]),
        })
    })
}

/// The code of a function that is written out, or named.
fn body(scripts: &Scripts, value: &str) -> Option<String> {
    let value = value.trim();
    if value.contains("=>") || value.starts_with("function") || value.starts_with("async") {
        return Some(whole(scripts, value));
    }
    let end = value.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(value.len());
    let (_, found) = function(scripts, &value[..end])?;
    Some(whole(scripts, found))
}

/// The function of this name: `function name(…) {…}`, or `name = …`; with the name as it stands there.
fn function<'a>(scripts: &'a Scripts, name: &str) -> Option<(&'a str, &'a str)> {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) || is_key_word(name) {
        return None;
    }
    scripts.code.iter().filter(|code| is_followed(code, name)).find_map(|code| {
        let text = code.text.text();
        places(text, name).find_map(|at| {
            let before = text[..at].trim_end();
            let after = &text[at + name.len()..];
            let found = if before.ends_with("function") {
                let open = after.find('{')?;
                &after[..open + 1 + closing(&after[open + 1..])?]
            } else {
                let value = after.trim_start().strip_prefix('=').filter(|rest| !rest.starts_with('='))?;
                let value = &value[..statement_end(value)];
                (value.contains("=>") || value.contains("function")).then_some(value)?
            };
            Some((&text[at..at + name.len()], found))
        })
    })
}

/// The names of the parameters of the function of this name.
pub fn parameters(scripts: &Scripts, name: &str) -> Vec<String> {
    let found = scripts.code.iter().filter(|code| is_followed(code, name)).find_map(|code| {
        let text = code.text.text();
        places(text, name).find_map(|at| {
            let after = text[at + name.len()..].trim_start();
            let is_function = text[..at].trim_end().ends_with("function");
            let after = match after.strip_prefix('=').filter(|_| !is_function) {
                Some(value) => {
                    value.trim_start().trim_start_matches("async").trim_start().trim_start_matches("function")
                }
                None if is_function => after,
                None => return None,
            };
            let inside = after.trim_start().strip_prefix('(')?;
            Some(inside[..closing(inside)?].split(',').map(|name| name.trim().to_owned()).collect())
        })
    });
    found.unwrap_or_default()
}

/// A script that may have a function of this name.
fn is_followed(code: &Code, name: &str) -> bool {
    code.event.is_none() && code.text.text().len() <= LONGEST && code.text.has(name)
}

fn is_key_word(name: &str) -> bool {
    matches!(
        name,
        "if" | "for"
            | "while"
            | "switch"
            | "return"
            | "function"
            | "const"
            | "let"
            | "var"
            | "new"
            | "else"
            | "this"
    )
}

/// Where the word stands as a whole word.
fn places<'a>(code: &'a str, word: &str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let length = word.len();
    let found: Vec<usize> = code.match_indices(word).map(|(at, _)| at).collect();
    found
        .into_iter()
        .filter(move |at| !code[..*at].ends_with(is_part) && !code[at + length..].starts_with(is_part))
}

/// What stands before the dot: `document`, `window.top`, `field`.
fn receiver(before: &str) -> String {
    let Some(before) = before.trim_end().strip_suffix('.') else { return String::new() };
    let start = before.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '.')));
    before[start.map_or(0, |at| at + 1)..].to_owned()
}

/// The end of a statement: the semicolon or line end outside all brackets.
fn statement_end(code: &str) -> usize {
    scan(code, true).unwrap_or(code.len())
}

/// The bracket that closes what was opened before the code.
fn closing(code: &str) -> Option<usize> {
    scan(code, false)
}

fn scan(code: &str, to_statement_end: bool) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    let mut has_begun = false;
    for (at, c) in code.char_indices() {
        if let Some(open) = quote {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if c == open => quote = None,
                _ => {}
            }
            continue;
        }
        match c {
            '"' | '\'' | '`' => quote = Some(c),
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return Some(at),
            ')' | ']' | '}' => depth -= 1,
            ';' | '\n' if to_statement_end && depth == 0 && has_begun => return Some(at),
            _ => {}
        }
        has_begun |= !c.is_whitespace();
    }
    None
}
