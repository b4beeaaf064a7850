//! Whether code changes what is on the page.

use page::scripts::names;

/// Properties that put other text on the page when something is assigned to them.
const TEXT: &[&str] = &["textContent", "innerText", "innerHTML", "outerHTML", "value", "nodeValue", "data"];
/// Functions that put other text on the page.
const ADDS_TEXT: &[&str] = &[
    "append",
    "appendChild",
    "prepend",
    "insertAdjacentHTML",
    "insertAdjacentText",
    "replaceChildren",
    "replaceWith",
];
/// Properties that change how the page looks or what it is.
const LOOKS: &[&str] = &[
    "checked",
    "hidden",
    "className",
    "selectedIndex",
    "src",
    "style",
    "cssText",
    "scrollTop",
    "scrollLeft",
];
/// Functions that do.
const CHANGES_LOOKS: &[&str] =
    &["setProperty", "setAttribute", "toggleAttribute", "removeAttribute", "stepUp", "stepDown"];

/// True if the code certainly writes text on the page when it runs through.
pub fn writes(code: &str) -> bool {
    does(code, &|name| TEXT.contains(&name), &|name| ADDS_TEXT.contains(&name))
}

/// True if the code certainly changes something on the page when it runs through.
pub fn changes(code: &str) -> bool {
    let is_of_style = code.match_indices(".style.").any(|(at, _)| {
        let rest = &code[at + 7..];
        names(rest).next().is_some_and(|name| is_assigned(&rest[name.len()..]))
    });
    is_of_style
        || does(code, &|name| TEXT.contains(&name) || LOOKS.contains(&name), &|name| {
            ADDS_TEXT.contains(&name) || CHANGES_LOOKS.contains(&name)
        })
}

fn does(code: &str, is_property: &dyn Fn(&str) -> bool, is_function: &dyn Fn(&str) -> bool) -> bool {
    code.match_indices('.').any(|(at, _)| {
        let rest = &code[at + 1..];
        let Some(name) = names(rest).next().filter(|name| rest.starts_with(name)) else { return false };
        let after = &rest[name.len()..];
        (is_property(name) && is_assigned(after))
            || (is_function(name) && after.trim_start().starts_with('('))
    })
}

/// What follows a property assigns to it.
fn is_assigned(after: &str) -> bool {
    let after = after.trim_start();
    ["=", "+=", "-="].iter().any(|sign| after.starts_with(sign))
        && !after.starts_with("==")
        && !after.starts_with("=>")
}

/// True for properties that change what the page says or how it looks.
pub fn is_of_page(property: &str) -> bool {
    TEXT.contains(&property) || LOOKS.contains(&property)
}
