//! What of a page a person looks at who checks it: its content with its fields, without what differs from one visit to the
//! next. Pages that carry the time of day or a number of a session are then the same page.

use audit::Component;
use page::parse::{Syntax, page_in};
use page::{Limits, NodeId, Page};
use store::{Capture, Part, PartKind};
use url::Url;

/// Elements that nobody sees.
const UNSEEN: [&str; 7] = ["script", "style", "template", "noscript", "head", "link", "meta"];

/// Attributes that people meet: what things are, are called and do.
const SEEN: [&str; 22] = [
    "accept",
    "accesskey",
    "alt",
    "autocomplete",
    "checked",
    "disabled",
    "hidden",
    "inputmode",
    "lang",
    "max",
    "maxlength",
    "min",
    "minlength",
    "name",
    "pattern",
    "placeholder",
    "required",
    "role",
    "tabindex",
    "title",
    "type",
    "autofocus",
];

/// The shape of a captured page, frames among it; style sheets take no part.
pub(super) fn shape(capture: &Capture) -> String {
    let is_document = |part: &&Part| matches!(part.kind, PartKind::Document | PartKind::Frame);
    let shapes: Vec<String> = capture.parts.iter().filter(is_document).filter_map(shape_of).collect();
    Component::of(&shapes.iter().map(String::as_str).collect::<Vec<_>>()).to_string()
}

fn shape_of(part: &Part) -> Option<String> {
    let text = String::from_utf8_lossy(&part.content);
    let address = Url::parse(&part.address).ok()?;
    let page = page_in(Syntax::Html, &text, address, true, &Limits::default());
    let mut out = String::new();
    for start in starts(&page) {
        describe(&page, start, &mut out);
    }
    Some(out)
}

/// The main content, else all.
fn starts(page: &Page) -> Vec<NodeId> {
    let Some(root) = page.document_element(page::DocId::TOP) else { return Vec::new() };
    let is_main =
        |node: &NodeId| page.tree.is(*node, "main") || page.tree.attr(*node, "role") == Some("main");
    match page.tree.descendants(root).find(is_main) {
        Some(main) => vec![main],
        None => vec![root],
    }
}

fn describe(page: &Page, start: NodeId, out: &mut String) {
    let tree = &page.tree;
    for node in std::iter::once(start).chain(tree.descendants(start)) {
        if is_unseen(page, node, start) {
            continue;
        }
        if let Some(text) = tree.text(node) {
            for word in text.split_whitespace() {
                push(word, out);
                out.push(' ');
            }
        } else if let Some(element) = tree.element(node) {
            out.push('<');
            out.push_str(element.local());
            let mut attributes: Vec<(&str, &str)> = element
                .attrs
                .iter()
                .map(|attr| (&*attr.name.local, &*attr.value))
                .filter(|(name, _)| SEEN.contains(name) || name.starts_with("aria-") && !names_ids(name))
                .collect();
            attributes.sort_unstable();
            for (name, value) in attributes {
                out.push(' ');
                out.push_str(name);
                out.push('=');
                push(value, out);
            }
            out.push('>');
        }
    }
}

fn is_unseen(page: &Page, node: NodeId, start: NodeId) -> bool {
    let is = |node: NodeId| {
        page.tree.element(node).is_some_and(|element| {
            let is_hidden_field = element.is("input") && element.attr("type") == Some("hidden");
            is_hidden_field || UNSEEN.iter().any(|unseen| element.is(unseen))
        })
    };
    is(node) || page.tree.ancestors(node).take_while(|above| *above != start).any(is)
}

fn names_ids(attribute: &str) -> bool {
    [
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-owns",
        "aria-activedescendant",
        "aria-errormessage",
    ]
    .contains(&attribute)
}

/// Writes a word with every number in it as the same sign.
fn push(word: &str, out: &mut String) {
    let mut was_digit = false;
    for letter in word.chars() {
        let is_digit = letter.is_ascii_digit();
        match (is_digit, was_digit) {
            (true, true) => {}
            (true, false) => out.push('#'),
            (false, _) => out.push(letter),
        }
        was_digit = is_digit;
    }
}
