//! Headings of the same section differ.
//!
//! # Applicability
//! Every exposed heading with a name that is not the first of its section: there is a heading of the same level before it
//! and none of a higher level between.
//!
//! # Expectation
//! No earlier heading of the section has the same name.
//!
//! # Assumptions
//! Headings of one section stand over different things.
//!
//! # Known problems
//! WCAG asks that a heading describes what follows, not that it is unique: a calendar may well repeat "Koncerts".
//!
//! # Reasons
//! * `repeats` {heading}: an earlier heading of the section (related) is the same.

use std::collections::HashMap;
use std::sync::Arc;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::headings::Headings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "sibling-heading-is-unique",
    version: 1,
    requirements: &[hints(2, 4, 6)],
    techniques: &["G130"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["repeats"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let siblings = Siblings::of(page);
    let headings = Headings::of(page);
    headings
        .all()
        .iter()
        .filter(|(node, _)| siblings.0.contains_key(node))
        .map(|(node, _)| Target::node(*node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match Siblings::of(page).0.get(&target.node) {
        Some(Some(earlier)) => {
            let heading = excerpt(&page.name(target.node).text);
            Verdict::Failed(Reason::new("repeats").with("heading", heading).related(*earlier))
        }
        Some(None) | None => Verdict::Passed,
    }
}

/// Headings that are not the first of their section, and the earlier one of the same name.
#[derive(Debug)]
struct Siblings(HashMap<NodeId, Option<NodeId>>);

impl Siblings {
    fn of(page: &Page) -> Arc<Siblings> {
        page.memo(|page| {
            let mut siblings = HashMap::new();
            // The sections that are open: level, and the names of the headings of that level in them.
            let mut open: Vec<(u32, HashMap<String, NodeId>)> = Vec::new();
            for (node, level) in Headings::of(page).all() {
                while open.last().is_some_and(|(inner, _)| inner > level) {
                    open.pop();
                }
                if open.last().is_none_or(|(last, _)| last < level) {
                    open.push((*level, HashMap::new()));
                }
                let Some((_, names)) = open.last_mut() else { continue };
                let name = page.name(*node).text.to_lowercase();
                if !names.is_empty() {
                    siblings.insert(*node, names.get(&name).copied());
                }
                names.entry(name).or_insert(*node);
            }
            Siblings(siblings)
        })
    }
}
