//! The attribute `scope` stands on a header cell and holds a value of HTML.
//!
//! # Applicability
//! Every `scope` attribute of a `th` or `td` that is exposed.
//!
//! # Expectation
//! The cell is a `th`, and the value is `col`, `row`, `colgroup` or `rowgroup`; letter case does not matter.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it as such: browsers mostly find the right cells without it.
//!
//! # Reasons
//! * `wrong-value` {value}: HTML does not know the value.
//! * `on-data-cell`: the cell is a `td`.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "scope-valid",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &["H63"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["wrong-value", "on-data-cell"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            (page.tree.is(*node, "th") || page.tree.is(*node, "td"))
                && page.tree.attr(*node, "scope").is_some()
                && page.in_accessibility_tree(*node)
        })
        .map(|node| Target::attr(node, "scope"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let value = page.tree.attr(target.node, "scope").unwrap_or_default();
    let is_known =
        ["col", "row", "colgroup", "rowgroup"].iter().any(|known| value.eq_ignore_ascii_case(known));
    if !is_known {
        return Verdict::Failed(Reason::new("wrong-value").with("value", excerpt(value)));
    }
    if page.tree.is(target.node, "td") && page.explicit_role(target.node).is_none() {
        return Verdict::failed("on-data-cell");
    }
    Verdict::Passed
}
