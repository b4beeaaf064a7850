//! A link that opens a new window says so.
//!
//! # Applicability
//! Every link (`a` and `area` with an address) in the accessibility tree whose `target` opens a new window.
//!
//! # Expectation
//! Its name or description, or text or the alternative of an image in it, says that it opens a new window or leads to another site.
//!
//! # Assumptions
//! The words stand in the lists for Latvian, English or Russian; of a link in another language the rule asks.
//!
//! # Known problems
//! A sign alone, such as an arrow, may tell people who see; a name for it is needed all the same.
//!
//! # Reasons
//! * `not-announced` {name}: nothing says it.
//! * `other-language` {name}: asks; it may say so in a language that is not known here.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::known_language::is_known_language;

/// See the module.
pub static RULE: Rule = Rule {
    id: "new-window-is-announced",
    version: 2,
    requirements: &[hints(3, 2, 5), hints(3, 2, 1)],
    techniques: &["G201", "H83"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["not-announced", "other-language"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let nodes = page.elements().iter().copied().filter(|node| opens_window(page, *node));
    nodes.map(|node| Target::attr(node, "target")).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node);
    let texts = [&name.text, &page.description(target.node).text];
    if texts.iter().any(|text| words::has(List::NewWindow, text)) || name.is_empty() {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("name", excerpt(&name.text));
    if is_known_language(page, target.node) {
        Verdict::Failed(reason("not-announced"))
    } else {
        Verdict::CantTell(reason("other-language"))
    }
}

fn opens_window(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        let target = element.attr("target").unwrap_or_default().trim().to_ascii_lowercase();
        (element.is("a") || element.is("area"))
            && element.has("href")
            && !matches!(target.as_str(), "" | "_self" | "_parent" | "_top")
    }) && page.in_accessibility_tree(node)
}
