//! A visible mark of a required field is in the code too.
//!
//! # Applicability
//! Every field in the accessibility tree, other than radio buttons, at whose label an asterisk is seen.
//!
//! # Expectation
//! It has `required` or `aria-required="true"`, or the mark is in its accessible name or description.
//!
//! # Assumptions
//! Where the page says that an asterisk marks required fields, an asterisk at the label of a field says so.
//!
//! # Known problems
//! Without such an explanation an asterisk may lead to a note; then the rule asks.
//!
//! # Reasons
//! * `mark-not-in-code` {label}: the page explains the mark, and nothing in the code of this field says it.
//! * `maybe-mark` {label}: asks; nothing on the page explains the asterisk.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Kind};
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "required-mark-is-in-code",
    version: 1,
    requirements: &[fails(1, 3, 1), hints(3, 3, 2)],
    techniques: &["H90", "ARIA2"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["mark-not-in-code", "maybe-mark"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    map.fields
        .iter()
        .filter(|field| {
            field.kind != Kind::Radio && required::has_sign(&required::seen_label(page, &map, field))
        })
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let (name, description) = (page.name(field.node), page.description(field.node));
    let is_told = |text: &str| required::has_sign(text) || required::is_marked(text);
    if required::is_in_code(page, field.node)
        || name.unsure.is_some()
        || is_told(&name.text)
        || is_told(&description.text)
    {
        return Verdict::Passed;
    }
    let is_explained = required::told(page).explains_sign;
    let key = if is_explained { "mark-not-in-code" } else { "maybe-mark" };
    let reason = Reason::new(key).with("label", excerpt(&required::seen_label(page, &map, field)));
    if is_explained { Verdict::Failed(reason) } else { Verdict::CantTell(reason) }
}
