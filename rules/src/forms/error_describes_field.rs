//! A message about a wrong value says what is wrong or how to mend it.
//!
//! # Applicability
//! Every HTML element in the accessibility tree with the role of a field (`textbox`, `combobox`, `checkbox` …). Where nothing on the page
//! speaks of an error, the first field stands for all.
//!
//! # Expectation
//! The field is not shown as wrong; or a message tells which field it is, and its text, visible and for assistive technology, says
//! what is wrong or how to mend it.
//!
//! # Assumptions
//! A text that is nothing but "Error" or "Invalid value" tells neither.
//!
//! # Known problems
//! Most messages appear only when a form was sent; those are seen in a guided check. Borders and colours are not read.
//!
//! # Reasons
//! * `vague-message` {name, text}: all that is told about the field, and all on the page about errors, is a general phrase.
//! * `maybe-message` {name}: asks; something on the page speaks of errors, or the field is marked as wrong.
//! * `no-message`: asks as routine; nothing on the page speaks of errors.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "error-describes-field",
    version: 1,
    requirements: &[fails(3, 3, 1)],
    techniques: &["G84", "G85"],
    act: &["36b590"],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["vague-message", "maybe-message", "no-message"],
    targets,
    expect,
};

/// What the page says about errors.
struct Signs {
    /// The first field.
    first: Option<NodeId>,
    /// Texts with a word for an error that can be seen.
    texts: Vec<NodeId>,
    /// A field is marked as wrong.
    has_invalid: bool,
}

fn signs(page: &Page) -> std::sync::Arc<Signs> {
    page.memo(|page| {
        let fields: Vec<NodeId> =
            page.elements().iter().copied().filter(|node| is_field(page, *node)).collect();
        let is_message = |node: &NodeId| {
            page.tree.text(*node).is_some_and(|text| words::has(List::Errors, text))
                && page.is_visible(*node) != Fact::Known(false)
        };
        Signs {
            first: fields.first().copied(),
            texts: page.text_nodes().iter().copied().filter(is_message).collect(),
            has_invalid: fields.iter().any(|node| is_invalid(page, *node)),
        }
    })
}

fn targets(page: &Page) -> Vec<Target> {
    let signs = signs(page);
    let has_signs = signs.has_invalid || !signs.texts.is_empty();
    let fields = page.elements().iter().copied().filter(|node| is_field(page, *node));
    fields.filter(|node| has_signs || Some(*node) == signs.first).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let signs = signs(page);
    if !signs.has_invalid && signs.texts.is_empty() {
        return Verdict::review("no-message");
    }
    let name = excerpt(&page.name(target.node).text);
    let tied = messages(page, target.node);
    let is_vague = |text: &str| words::is(List::Errors, text).is_some_and(|entry| entry.tag == Some("vague"));
    let vague = tied.iter().map(|node| page.visible_text(*node)).find(|text| is_vague(text));
    let is_only_vague = signs.texts.iter().all(|text| {
        page.tree.text(*text).is_some_and(&is_vague)
            && page.flat_ancestors(*text).any(|around| tied.contains(&around))
    });
    match vague {
        Some(text) if is_only_vague && is_invalid(page, target.node) => {
            Verdict::Failed(Reason::new("vague-message").with("name", name).with("text", excerpt(&text)))
        }
        Some(_) | None => Verdict::CantTell(Reason::new("maybe-message").with("name", name)),
    }
}

fn is_field(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(page::Element::is_html)
        && matches!(
            page.role(node),
            Some(
                Role::Checkbox
                    | Role::Combobox
                    | Role::Listbox
                    | Role::Menuitemcheckbox
                    | Role::Menuitemradio
                    | Role::Radio
                    | Role::Searchbox
                    | Role::Slider
                    | Role::Spinbutton
                    | Role::Switch
                    | Role::Textbox
            )
        )
        && page.in_accessibility_tree(node)
}

fn is_invalid(page: &Page, node: NodeId) -> bool {
    let value = page.tree.attr(node, "aria-invalid").unwrap_or_default().trim();
    !value.is_empty() && !value.eq_ignore_ascii_case("false")
}

/// The elements that describe the field or tell its error.
fn messages(page: &Page, node: NodeId) -> Vec<NodeId> {
    ["aria-errormessage", "aria-describedby"]
        .iter()
        .filter_map(|attr| page.tree.attr(node, attr))
        .flat_map(str::split_ascii_whitespace)
        .filter_map(|id| page.by_id(node, id))
        .collect()
}
