//! What appears under the pointer can be closed, reached with the pointer, and stays.
//!
//! # Applicability
//! Every element with words, pictures or controls, and every text before or after an element, that style sheets show only
//! while the pointer is over something.
//!
//! # Expectation
//! It can be closed without moving the pointer, unless it covers nothing; the pointer can be moved onto it; it stays until
//! the pointer leaves, the person closes it or it is no longer true.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Without boxes it is not known what it covers, and without scripts not what closes it: the rule only asks. What scripts
//! show, and what appears with the focus, is not seen.
//!
//! # Reasons
//! * `shown-on-hover`: asks, routinely; something (related) shows it while the pointer is over it.
//! * `lost-on-way`: asks; it goes away as soon as the pointer leaves what shows it (related) and is over it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{OnHover, Pseudo};
use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "hover-content-stays",
    version: 1,
    requirements: &[fails(1, 4, 13)],
    techniques: &["SCR39", "F95"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["shown-on-hover", "lost-on-way"],
    targets,
    expect,
};

/// Elements that are content without words.
const CONTENT: [&str; 10] =
    ["a", "button", "img", "input", "select", "textarea", "video", "audio", "iframe", "svg"];

fn targets(page: &Page) -> Vec<Target> {
    let mut targets: Vec<Target> =
        shown(page).filter(|shown| is_content(page, shown)).map(|shown| Target::node(shown.node)).collect();
    targets.dedup();
    targets
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let mut found: Vec<&OnHover> = shown(page).filter(|shown| shown.node == target.node).collect();
    found.sort_by_key(|shown| !shown.is_lost);
    let Some(first) = found.first() else { return Verdict::Passed };
    let reason =
        if first.is_lost { Reason::new("lost-on-way") } else { Reason::new("shown-on-hover").routine() };
    let by = first.by.filter(|by| *by != target.node);
    Verdict::CantTell(by.into_iter().fold(reason, Reason::related))
}

fn shown(page: &Page) -> impl Iterator<Item = &OnHover> {
    page.styles().into_iter().flat_map(|styles| &styles.on_hover)
}

/// True if there is something in it that people read or use.
fn is_content(page: &Page, shown: &OnHover) -> bool {
    let tree = &page.tree;
    let is_read = |node: NodeId| {
        let is_code = tree.node(node).parent.is_some_and(|parent| {
            ["script", "style", "template"].into_iter().any(|local| tree.is(parent, local))
        });
        !is_code && tree.text(node).is_some_and(|text| text.contains(char::is_alphanumeric))
    };
    let is_used = |node: NodeId| tree.element(node).is_some_and(|e| CONTENT.contains(&&**e.local()));
    shown.pseudo != Pseudo::Element
        || is_used(shown.node)
        || tree.descendants(shown.node).any(|node| is_read(node) || is_used(node))
}
