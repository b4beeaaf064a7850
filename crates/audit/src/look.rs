//! What of an element a person judges when they answer a question about it.

use page::{NodeId, Page};

use crate::fingerprint::Look;
use crate::verdict::{Reason, Value};

/// Longest text that takes part, in characters.
const TEXT: usize = 2_000;
/// Images inside that take part.
const MOST_IMAGES: usize = 20;

/// Elements whose text is that of half a page: an edit anywhere in it is no reason to ask again about the element.
const WHOLE_PARTS: [&str; 11] =
    ["html", "head", "body", "main", "header", "footer", "nav", "aside", "section", "article", "form"];

/// Attributes that a new template changes though people notice nothing, and those that name other elements by their id.
const UNSEEN: [&str; 20] = [
    "class",
    "style",
    "id",
    "for",
    "nonce",
    "loading",
    "decoding",
    "fetchpriority",
    "srcset",
    "sizes",
    "width",
    "height",
    "integrity",
    "crossorigin",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "headers",
    "list",
];

/// The look of an element: its tag, name, own attributes, text, and the images in it. For text it is what the rule
/// measured. Classes, styles, ids and wrappers take no part, so that an answer survives a new template.
pub(crate) fn look(page: &Page, node: NodeId, reason: &Reason) -> Look {
    let tree = &page.tree;
    let Some(element) = tree.element(node) else {
        return Look::of(&[&measured(reason)]);
    };
    let tag: &str = element.local();
    let text = if WHOLE_PARTS.contains(&tag) { String::new() } else { text(page, node) };
    let images = if WHOLE_PARTS.contains(&tag) { String::new() } else { images(page, node) };
    Look::of(&[tag, &page.name(node).text, &attributes(page, node), &text, &images])
}

fn attributes(page: &Page, node: NodeId) -> String {
    let Some(element) = page.tree.element(node) else { return String::new() };
    let mut seen: Vec<String> = element
        .attrs
        .iter()
        .filter(|attr| {
            let name: &str = &attr.name.local;
            !UNSEEN.contains(&name) && !name.starts_with("data-") && !name.starts_with("on")
        })
        .map(|attr| format!("{}={}", &*attr.name.local, attr.value))
        .collect();
    seen.sort();
    seen.join("\n")
}

fn images(page: &Page, node: NodeId) -> String {
    let is_image = |inner: &NodeId| page.tree.element(*inner).is_some_and(|inner| inner.local() == "img");
    let images = page.tree.descendants(node).filter(is_image).take(MOST_IMAGES);
    images.map(|inner| attributes(page, inner)).collect::<Vec<_>>().join("\n")
}

fn text(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let mut out = String::new();
    for word in tree.descendants(node).filter_map(|inner| tree.text(inner)).flat_map(str::split_whitespace) {
        if out.len() > TEXT {
            break;
        }
        out.push_str(word);
        out.push(' ');
    }
    out
}

/// The values that the rule measured, in its order.
pub(crate) fn measured(reason: &Reason) -> String {
    let values = reason.args.iter().map(|(name, value)| format!("{name}={}", written(value)));
    values.collect::<Vec<_>>().join(" ")
}

fn written(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    }
}
