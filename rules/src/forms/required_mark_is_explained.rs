//! A form that marks required fields with an asterisk says so before the first of them.
//!
//! # Applicability
//! Every form in Latvian, Russian, English or an unstated language in which an asterisk is seen at the label of a field.
//!
//! # Expectation
//! A text that says what the asterisk means stands before the first such field.
//!
//! # Assumptions
//! One explanation before the form is enough.
//!
//! # Known problems
//! Many people know the asterisk; those who do not, and those who hear it read out as "star", need the explanation.
//!
//! # Reasons
//! * `not-explained`: nothing on the page says what the asterisk means.
//! * `explained-later` {text}: it is explained only after the first marked field.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, FormMap};
use crate::shared::known_language::is_known_language;
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "required-mark-is-explained",
    version: 1,
    requirements: &[hints(3, 3, 2)],
    techniques: &["H90"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["not-explained", "explained-later"],
    targets,
    expect,
};

/// The position of the first marked field of each form.
struct Marks {
    first: BTreeMap<NodeId, usize>,
}

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.memo(|page| Marks::of(page, &map)).first.keys().copied().map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let marks = page.memo(|page| Marks::of(page, &map));
    let Some(first) = marks.first.get(&target.node) else { return Verdict::Passed };
    match required::told(page).explanations.first() {
        None => Verdict::failed("not-explained"),
        Some((at, _)) if at <= first => Verdict::Passed,
        Some((_, text)) => Verdict::Failed(Reason::new("explained-later").with("text", excerpt(text))),
    }
}

impl Marks {
    fn of(page: &Page, map: &FormMap) -> Self {
        let mut first = BTreeMap::new();
        for (at, field) in map.fields.iter().enumerate() {
            if is_known_language(page, field.node)
                && required::has_sign(&required::seen_label(page, map, field))
                && let Some(form) = form_map::form_of(page, field.node)
            {
                first.entry(form).or_insert(at);
            }
        }
        Self { first }
    }
}
