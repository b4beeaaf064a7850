//! Whether code changes what is on the page.

use super::scripts::names;

/// Properties that put a new value on the page when something is assigned to them.
const ASSIGNED: &[&str] =
    &["textContent", "innerText", "innerHTML", "outerHTML", "value", "nodeValue", "data"];
/// Functions that change the page when they are called.
const CALLED: &[&str] = &[
    "append",
    "appendChild",
    "prepend",
    "insertAdjacentHTML",
    "insertAdjacentText",
    "replaceChildren",
    "replaceWith",
];

/// True if the code certainly writes text on the page when it runs through.
pub fn writes(code: &str) -> bool {
    code.match_indices('.').any(|(at, _)| {
        let rest = &code[at + 1..];
        let Some(name) = names(rest).next().filter(|name| rest.starts_with(name)) else { return false };
        let after = rest[name.len()..].trim_start();
        let is_assigned = ["=", "+=", "-="].iter().any(|sign| after.starts_with(sign))
            && !after.starts_with("==")
            && !after.starts_with("=>");
        (is_assigned && ASSIGNED.contains(&name)) || (after.starts_with('(') && CALLED.contains(&name))
    })
}
