//! A field has one label.
//!
//! # Applicability
//! Every field in the accessibility tree with at least one `label` element.
//!
//! # Expectation
//! At most one of its labels has visible text.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! HTML allows several, and browsers join them. Some screen readers read the first alone, and voice control may not know
//! the second.
//!
//! # Reasons
//! * `several-labels` {count, names}: the labels (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-has-one-label",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["H44"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["several-labels"],
    targets,
    expect,
};

/// So many labels are quoted and related.
const QUOTED: usize = 4;

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| !page.labels(field.node).is_empty())
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let texts = page.labels(target.node).iter().map(|label| (*label, map.text_in(page, *label)));
    let seen: Vec<_> = texts.filter(|(_, text)| !text.is_empty()).collect();
    if seen.len() < 2 {
        return Verdict::Passed;
    }
    let names: Vec<&str> = seen.iter().take(QUOTED).map(|(_, text)| text.as_str()).collect();
    let reason =
        Reason::new("several-labels").with("count", seen.len()).with("names", excerpt(&names.join(" · ")));
    Verdict::Failed(seen.iter().take(QUOTED).fold(reason, |reason, (label, _)| reason.related(*label)))
}
