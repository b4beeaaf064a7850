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
//! * `unheard-message` {name, text}: all that is told about it can be seen and is hidden from assistive technology.
//! * `maybe-message` {name}: asks; something on the page speaks of errors, or the field is marked as wrong. As routine
//!   where nothing ties the two.
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
    says: &["vague-message", "unheard-message", "maybe-message", "no-message"],
    targets,
    expect,
};

/// What the page says about errors.
struct Signs {
    /// The first field.
    first: Option<NodeId>,
    /// Texts with a word for an error that can be seen.
    texts: Vec<NodeId>,
    /// It is the only one.
    is_single: bool,
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
            is_single: fields.len() == 1,
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
    let is_tied = |text: NodeId| page.flat_ancestors(text).any(|around| tied.contains(&around));
    // What is said can only be about this field: it is tied to it, or there is no other.
    let is_about = !signs.texts.is_empty()
        && signs
            .texts
            .iter()
            .all(|text| is_tied(*text) || (signs.is_single && is_beside(page, *text, target.node)));
    let reason = |key, text: NodeId| {
        let text = page.tree.text(text).unwrap_or_default();
        Reason::new(key).with("name", name.clone()).with("text", excerpt(text))
    };
    if is_about && signs.texts.iter().all(|text| page.tree.text(*text).is_some_and(is_vague)) {
        return Verdict::Failed(reason("vague-message", signs.texts[0]));
    }
    let is_unheard = |text: NodeId| !page.in_accessibility_tree(text) && !is_tied(text);
    let is_seen = |text: NodeId| page.is_visible(text) == Fact::Known(true);
    if is_about
        && !may_tell(page, target.node)
        && signs.texts.iter().all(|text| is_unheard(*text) && is_seen(*text))
    {
        return Verdict::Failed(reason("unheard-message", signs.texts[0]));
    }
    let asked = Reason::new("maybe-message").with("name", name);
    let looks_wrong = is_about || is_invalid(page, target.node);
    Verdict::CantTell(if looks_wrong { asked } else { asked.routine() })
}

/// In the form of the field, or where there is none close to it; not in a heading, which may be about the whole page.
fn is_beside(page: &Page, text: NodeId, field: NodeId) -> bool {
    let form = page.flat_ancestors(field).find(|around| page.tree.is(*around, "form"));
    let close = form.or_else(|| page.flat_ancestors(field).nth(1));
    let is_heading = |node: NodeId| page.role(node) == Some(Role::Heading);
    page.flat_ancestors(text).any(|around| Some(around) == close)
        && !page.flat_ancestors(text).any(is_heading)
}

/// A general phrase for an error, and no more.
fn is_vague(text: &str) -> bool {
    words::is(List::Errors, text).is_some_and(|entry| entry.tag == Some("vague"))
}

/// Name or description of the field speak of an error, or may.
fn may_tell(page: &Page, node: NodeId) -> bool {
    [page.name(node), page.description(node)]
        .iter()
        .any(|text| text.unsure.is_some() || words::has(List::Errors, &text.text))
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
