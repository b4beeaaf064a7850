//! Every `role` attribute holds a role that exists.
//!
//! # Applicability
//! Every `role` attribute that is neither empty nor blank, on an HTML or SVG element that is not programmatically
//! hidden.
//!
//! # Expectation
//! At least one of its tokens is a role of WAI-ARIA 1.2, DPUB-ARIA or Graphics-ARIA that is not abstract.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether the role is allowed on the element is not judged. An unknown role is ignored, and the element keeps its own:
//! that may or may not fail 1.3.1 or 4.1.2, and so the rule gives advice and proves nothing.
//!
//! # Reasons
//! * `unknown-role` {role}: there is no such role.
//! * `misspelled-role` {role, suggestion}: there is no such role, but one that is written much like it.
//! * `abstract-role` {role}: the role only exists to define others.
//! * `newer-role` {role}: asks; the role is in the draft of ARIA 1.3, support varies.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::{Edition, Role};
use standards::varam::Aspect;

use crate::shared::closest_word::closest;
use crate::shared::excerpt::excerpt;
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "role-valid",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA4", "G108"],
    act: &["674b10"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["unknown-role", "misspelled-role", "abstract-role", "newer-role"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| tokens(page, *node).next().is_some() && is_html_or_svg(page, *node))
        .filter(|node| !page.is_programmatically_hidden(*node))
        .map(|node| Target::attr(node, "role"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let verdicts: Vec<Verdict> = tokens(page, target.node).map(judge).collect();
    let best_first = |verdict: &&Verdict| match verdict {
        Verdict::Passed => 0,
        Verdict::CantTell(_) => 1,
        Verdict::Failed(_) => 2,
    };
    verdicts.iter().min_by_key(best_first).cloned().unwrap_or(Verdict::Passed)
}

fn judge(token: &str) -> Verdict {
    let Some(role) = Role::named(token) else { return unknown(token) };
    if role.entry().is_abstract {
        Verdict::Failed(Reason::new("abstract-role").with("role", role.name()))
    } else if role.entry().edition == Edition::Aria13Draft {
        Verdict::CantTell(Reason::new("newer-role").with("role", role.name()))
    } else {
        Verdict::Passed
    }
}

fn tokens(page: &Page, node: NodeId) -> impl Iterator<Item = &str> {
    page.tree.attr(node, "role").unwrap_or_default().split_ascii_whitespace()
}

fn unknown(token: &str) -> Verdict {
    let concrete = Role::ALL.iter().filter(|role| !role.entry().is_abstract).map(|role| role.name());
    Verdict::Failed(match closest(&token.to_ascii_lowercase(), concrete) {
        Some(role) => Reason::new("misspelled-role").with("role", excerpt(token)).with("suggestion", role),
        None => Reason::new("unknown-role").with("role", excerpt(token)),
    })
}
