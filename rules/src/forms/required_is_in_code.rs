//! A field whose label says that it is required is required in the code.
//!
//! # Applicability
//! Every field in the accessibility tree, other than radio buttons and checkboxes, whose accessible name has an asterisk
//! or a word that marks required fields.
//!
//! # Expectation
//! It has `required` or `aria-required="true"`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG is content with the mark in the name. With the attribute screen readers say "required" in the language of the
//! user, and browsers stop a form that lacks something.
//!
//! # Reasons
//! * `not-in-code` {name}

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Kind};
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "required-is-in-code",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(3, 3, 2)],
    techniques: &["H90", "ARIA2"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["not-in-code"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Text | Kind::Choice | Kind::File))
        .filter(|field| required::is_marked(&page.name(field.node).text))
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if required::is_in_code(page, target.node) {
        return Verdict::Passed;
    }
    Verdict::Failed(Reason::new("not-in-code").with("name", excerpt(&page.name(target.node).text)))
}
