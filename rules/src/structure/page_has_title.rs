//! The page has a title.
//!
//! # Applicability
//! The `html` element of the top document. Documents in frames are not web pages of their own.
//!
//! # Expectation
//! The first HTML `title` element below it holds text that is more than white space. It need not be in `head`, and need
//! not be the only one: browsers take the first.
//!
//! # Assumptions
//! Nothing outside the page, such as the subject of a message, serves as its title.
//!
//! # Known problems
//! A script may set the title; a static page does not show that. Whether the title describes the page is not judged.
//!
//! # Reasons
//! * `no-title`: there is no `title` element.
//! * `empty-title`: the first one is empty.

use audit::{Impact, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-title",
    version: 1,
    requirements: &[fails(2, 4, 2)],
    techniques: &["H25", "F25"],
    act: &["2779a5"],
    aspects: &[Aspect::Titles],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["no-title", "empty-title"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(title) = page.tree.descendants(target.node).find(|node| page.tree.is(*node, "title")) else {
        return Verdict::failed("no-title");
    };
    let has_text = page
        .tree
        .children(title)
        .filter_map(|child| page.tree.text(child))
        .any(|text| !text.trim().is_empty());
    if has_text { Verdict::Passed } else { Verdict::failed("empty-title") }
}
