//! No two elements have the same access key.
//!
//! # Applicability
//! Every HTML element with an `accesskey` that is not empty, and that is rendered.
//!
//! # Expectation
//! No other one has it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether the key collides with one of browser or screen reader is not judged.
//!
//! # Reasons
//! * `same-key` {key}: an element before it (related) has the same key.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use std::collections::HashMap;

use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "access-key-is-unique",
    version: 1,
    requirements: &[hints(2, 1, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["same-key"],
    targets,
    expect,
};

/// The first element of each key.
struct Keys(HashMap<String, NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    let nodes = page.elements().iter().copied().filter(|node| key(page, *node).is_some());
    nodes.map(|node| Target::attr(node, "accesskey")).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let keys = page.memo(|page| {
        let mut keys = HashMap::new();
        for node in page.elements() {
            if let Some(key) = key(page, *node) {
                keys.entry(key).or_insert(*node);
            }
        }
        Keys(keys)
    });
    let Some(key) = key(page, target.node) else { return Verdict::Passed };
    match keys.0.get(&key) {
        Some(first) if *first != target.node => {
            Verdict::Failed(Reason::new("same-key").with("key", key).related(*first))
        }
        Some(_) | None => Verdict::Passed,
    }
}

/// The first of the keys that an element offers, in lower case.
fn key(page: &Page, node: NodeId) -> Option<String> {
    let key = page.tree.attr(node, "accesskey")?.split_whitespace().next()?;
    page.is_rendered(node).then(|| key.to_lowercase())
}
