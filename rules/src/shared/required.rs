//! How a page shows that a field must be filled in.

use std::sync::Arc;

use page::{NodeId, Page};
use standards::words::{self, List};

use super::form_map::{self, Field, FormMap, Kind};

/// Signs that mark required fields.
const SIGNS: [char; 4] = ['*', '＊', '∗', '⁎'];

/// True if the code says that the field is required.
pub fn is_in_code(page: &Page, node: NodeId) -> bool {
    let is_native = ["input", "select", "textarea"].iter().any(|tag| page.tree.is(node, tag));
    (is_native && page.tree.attr(node, "required").is_some())
        || page
            .tree
            .attr(node, "aria-required")
            .is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
}

/// True if the text has a sign or a word that marks a required field, and none that says the contrary.
pub fn is_marked(text: &str) -> bool {
    let found = words::finds(List::RequiredMarks, text);
    let has = |tag| found.iter().any(|found| found.tag() == Some(tag));
    !has("optional") && (has_sign(text) || has("mark"))
}

/// True if the text says that something need not be filled in.
pub fn is_optional(text: &str) -> bool {
    words::finds(List::RequiredMarks, text).iter().any(|found| found.tag() == Some("optional"))
}

/// True if the text begins or ends with an asterisk, as a word of its own or directly at one.
pub fn has_sign(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_end_matches([':', ')', '.', ',']).trim_start_matches('(');
        word.ends_with(SIGNS) || word.starts_with(SIGNS)
    })
}

/// True for a line that says how required fields are marked.
fn is_explanation(text: &str) -> bool {
    let found = words::finds(List::RequiredMarks, text);
    let explains = found.iter().any(|found| found.tag() == Some("explains"));
    explains || (text.trim_start().starts_with(SIGNS) && !found.is_empty())
}

/// What the page says about required fields.
#[derive(Debug)]
pub struct Told {
    /// Lines that explain an asterisk or say something about all required fields: how many fields come before each, and
    /// its text.
    pub explanations: Vec<(usize, String)>,
    /// One of them has the asterisk itself.
    pub explains_sign: bool,
    /// One of them speaks of fields without an asterisk, such as "All fields are required".
    pub speaks_of_all: bool,
}

/// What the page says about required fields, found out once.
pub fn told(page: &Page) -> Arc<Told> {
    page.memo(|page| {
        let map = form_map::of(page);
        let lines = map.lines(page).into_iter().filter(|line| is_explanation(&line.text));
        let explanations: Vec<(usize, String)> = lines.map(|line| (line.fields_before, line.text)).collect();
        Told {
            explains_sign: explanations.iter().any(|(_, text)| has_sign(text)),
            speaks_of_all: explanations.iter().any(|(_, text)| !has_sign(text)),
            explanations,
        }
    })
}

/// What is seen at the field as its label: the text of its labels, else the line before it (for what is ticked, after
/// it), and an asterisk that stands right behind the field.
pub fn seen_label(page: &Page, map: &FormMap, field: &Field) -> String {
    let mut text = String::new();
    for label in page.labels(field.node) {
        text.push_str(&map.text_in(page, *label));
        text.push(' ');
    }
    if text.trim().is_empty() {
        let line = match field.kind {
            Kind::Check | Kind::Radio => map.line_after(page, field),
            Kind::Text | Kind::Choice | Kind::File => map.line_before(page, field),
        };
        text.extend(line.map(|line| line.text));
    }
    if let Some(after) =
        map.line_after(page, field).filter(|line| line.is_adjoining && line.text.trim().len() <= 3)
    {
        text.push(' ');
        text.push_str(&after.text);
    }
    text.trim().to_owned()
}
