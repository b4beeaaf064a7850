//! Every `aria-` attribute is one that exists.
//!
//! # Applicability
//! Every element with an attribute whose name starts with `aria-`; one target per element.
//!
//! # Expectation
//! All these attributes are defined in WAI-ARIA 1.2.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! An unknown attribute is ignored: that may or may not fail 1.3.1 or 4.1.2, and so the rule gives advice and proves
//! nothing. Values are not looked at.
//!
//! # Reasons
//! * `undefined-attribute` {attribute}: there is no such attribute.
//! * `misspelled-attribute` {attribute, suggestion}: there is no such attribute, but one that is written much like it.
//! * `newer-attribute` {attribute}: asks; the attribute is in the draft of ARIA 1.3, support varies.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::{AriaAttribute, Edition};
use standards::varam::Aspect;

use crate::shared::closest_word::closest;
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-attribute-defined",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA5"],
    act: &["5f99a7"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[],
    says: &["undefined-attribute", "misspelled-attribute", "newer-attribute"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| aria_attributes(page, *node).next().is_some())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let mut question = Verdict::Passed;
    for name in aria_attributes(page, target.node) {
        match AriaAttribute::named(name) {
            None => return undefined(name),
            Some(known) if known.edition == Edition::Aria13Draft => {
                question = Verdict::CantTell(Reason::new("newer-attribute").with("attribute", name));
            }
            Some(_) => {}
        }
    }
    question
}

fn aria_attributes(page: &Page, node: NodeId) -> impl Iterator<Item = &str> {
    let attrs = page.tree.element(node).map(|element| element.attrs.as_slice()).unwrap_or_default();
    attrs
        .iter()
        .filter(|attr| attr.name.ns.is_empty())
        .map(|attr| &*attr.name.local)
        .filter(|name| name.starts_with("aria-"))
}

fn undefined(name: &str) -> Verdict {
    Verdict::Failed(
        match closest(name, AriaAttribute::all().iter().map(|attribute| attribute.name.as_ref())) {
            Some(known) => {
                Reason::new("misspelled-attribute").with("attribute", excerpt(name)).with("suggestion", known)
            }
            None => Reason::new("undefined-attribute").with("attribute", excerpt(name)),
        },
    )
}
