//! Where a part of the page states a language of its own, that language exists.
//!
//! # Applicability
//! Every HTML element in a `body` with a `lang` attribute that is not empty, if some text takes its language from it:
//! text nodes that are shown or exposed, and names and descriptions of exposed elements. Text that takes its language
//! from a nearer `lang` does not count.
//!
//! # Expectation
//! The first subtag of `lang` is a registered primary language subtag.
//!
//! # Assumptions
//! `lang` states a human language, and the text is in one.
//!
//! # Known problems
//! A name made from content counts as the text that it is made from, so that a link whose only text has its own `lang`
//! is not a target. Text whose visibility only layout could tell counts as shown.
//!
//! # Reasons
//! * `unknown-language` {lang}: there is no such language.
//! * `underscore` {lang, suggestion}: an underscore stands where a hyphen belongs.
//! * `blank`: the attribute holds only white space.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::{Fact, NodeId, NodeKind, Page};

use crate::shared::language_tag;

/// See the module.
pub static RULE: Rule = Rule {
    id: "part-lang-valid",
    version: 1,
    requirements: &[fails(3, 1, 2)],
    techniques: &["H58"],
    act: &["de46e4"],
    aspects: &[],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["unknown-language", "underscore", "blank"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            own_lang(page, *node).is_some() && is_in_body(page, *node) && gives_language(page, *node)
        })
        .map(|node| Target::attr(node, "lang"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match own_lang(page, target.node) {
        Some(lang) if lang.trim().is_empty() => Verdict::failed("blank"),
        Some(lang) => language_tag::known(lang),
        None => Verdict::Passed,
    }
}

/// The element's `lang`, unless it is empty.
fn own_lang(page: &Page, node: NodeId) -> Option<&str> {
    let element = page.tree.element(node).filter(|e| e.is_html())?;
    element.attr("lang").filter(|lang| !lang.is_empty())
}

fn is_in_body(page: &Page, node: NodeId) -> bool {
    page.doc_of(node).is_html
        && std::iter::once(node).chain(page.flat_ancestors(node)).any(|n| page.tree.is(n, "body"))
}

/// True if some text takes its language from the element.
fn gives_language(page: &Page, element: NodeId) -> bool {
    let mut stack = vec![element];
    while let Some(node) = stack.pop() {
        if is_named_apart_from_content(page, node) {
            return true;
        }
        if let Some(frame) = page.tree.element(node).and_then(|e| e.frame) {
            stack.extend(page.document_element(frame).filter(|html| own_lang(page, *html).is_none()));
        }
        for child in page.flat_children(node) {
            match &page.tree.node(*child).kind {
                NodeKind::Text(text) if !text.trim().is_empty() && is_perceived(page, *child) => return true,
                NodeKind::Element(_) if own_lang(page, *child).is_none() => stack.push(*child),
                _ => {}
            }
        }
    }
    false
}

/// True if the element is exposed with a name or a description that is more than its content.
fn is_named_apart_from_content(page: &Page, node: NodeId) -> bool {
    page.in_accessibility_tree(node)
        && [page.name(node), page.description(node)]
            .iter()
            .any(|name| !name.is_empty() && name.sources.iter().any(|source| *source != NameSource::Content))
}

fn is_perceived(page: &Page, text: NodeId) -> bool {
    page.in_accessibility_tree(text) || page.is_visible(text) != Fact::Known(false)
}
