//! A form tells errors in text, at the field and at once.
//!
//! # Applicability
//! Every form with at least two fields to fill in of which one can be filled in wrong: it is required, has a pattern or a
//! type that is checked.
//!
//! # Expectation
//! A person sends the form empty and with a wrong value and finds that the message names the field and the error in text,
//! that screen readers get it, and that what was entered rightly is still there.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Messages appear only when the form is sent; so the rule only leads a person there.
//!
//! # Reasons
//! * `to-try` {fields}: asks, routinely.
//! * `to-try-without-browser` {fields}: asks, routinely; the form has switched off the messages of the browser.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "form-tells-errors",
    version: 1,
    requirements: &[fails(3, 3, 1), hints(3, 3, 3), hints(4, 1, 3)],
    techniques: &["G83", "G84", "G85", "ARIA19", "SCR32"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["to-try", "to-try-without-browser"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "form") && map.count(*node) > 1)
        .filter(|form| map.fields_in(*form).iter().any(|field| can_be_wrong(page, field.node)))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let names: Vec<&str> = map
        .fields_in(target.node)
        .iter()
        .filter(|field| can_be_wrong(page, field.node))
        .take(4)
        .map(|field| page.name(field.node).text.as_str())
        .collect();
    let is_off = page.tree.attr(target.node, "novalidate").is_some();
    let key = if is_off { "to-try-without-browser" } else { "to-try" };
    Verdict::CantTell(Reason::new(key).with("fields", excerpt(&names.join(" · "))).routine())
}

fn can_be_wrong(page: &Page, node: NodeId) -> bool {
    required::is_in_code(page, node)
        || ["pattern", "minlength", "min", "max"].iter().any(|name| page.tree.attr(node, name).is_some())
        || matches!(form_map::state(page, node), "email" | "url" | "number" | "date")
}
