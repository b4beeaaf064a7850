//! Embedded content has a name.
//!
//! # Applicability
//! Every `embed` and `applet` without an explicit role that is in the accessibility tree and has something to embed.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether it can be loaded, and whether it says something, takes a person: the rule only asks.
//!
//! # Reasons
//! * `maybe-no-name`: asks; nothing names it.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "embed-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["H46", "H53"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-name"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_source = |node| {
        ["src", "code", "archive", "object"]
            .iter()
            .any(|name| page.tree.attr(node, name).is_some_and(|value| !value.trim().is_empty()))
    };
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            (page.tree.is(*node, "embed") || page.tree.is(*node, "applet"))
                && has_source(*node)
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.name(target.node).is_empty() { Verdict::cant_tell("maybe-no-name") } else { Verdict::Passed }
}
