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
use page::{NodeId, Page};

use crate::shared::inheriting_text::{self, own_lang};
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
            own_lang(page, *node).is_some() && is_in_body(page, *node) && inheriting_text::is_any(page, *node)
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

/// True if the element is in a `body`, or is one, of a document that was served as HTML.
pub(super) fn is_in_body(page: &Page, node: NodeId) -> bool {
    page.doc_of(node).is_html
        && std::iter::once(node).chain(page.flat_ancestors(node)).any(|n| page.tree.is(n, "body"))
}
