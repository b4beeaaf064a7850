//! The page is in the language that its code states.
//!
//! # Applicability
//! The `html` element of the top document, served as HTML, if its `lang` begins with a registered primary language
//! subtag and the page has text.
//!
//! # Expectation
//! Most of the page's text is in that language. The text is what is shown or exposed, names and descriptions that are
//! more than content, and the title.
//!
//! # Assumptions
//! Counting words tells the language of a page. The language is judged by letters and by function words together, so
//! that names of people, places and products decide nothing.
//!
//! # Known problems
//! Only a part of a long page is looked at. Whether parts with a `lang` of their own count is disputed; the rule decides
//! only where it makes no difference. Pages in several languages and short pages are left to a person.
//!
//! # Reasons
//! * `other-language` {lang, found}: the text is in another language.
//! * `perhaps-other-language` {lang, found}: asks; it looks like another language.
//! * `language-unclear` {lang}: asks; the text is too short or too mixed to tell.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::languages;

use crate::shared::document_element::top_html;
use crate::shared::inheriting_text::{self, own_lang};
use crate::shared::text_language::{Agreement, compare};

/// See the module.
pub static RULE: Rule = Rule {
    id: "html-lang-matches-text",
    version: 1,
    requirements: &[fails(3, 1, 1)],
    techniques: &["H57"],
    act: &["ucwvc8"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["other-language", "perhaps-other-language", "language-unclear"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let html = top_html(page).filter(|html| {
        page.tree.attr(*html, "lang").is_some_and(languages::is_known)
            && (page.title().contains(char::is_alphabetic) || inheriting_text::has_letters(page, *html))
    });
    html.map(|html| Target::attr(html, "lang")).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let lang = page.tree.attr(target.node, "lang").unwrap_or_default();
    let whole = whole(page, target.node, lang);
    let has_parts =
        page.elements().iter().any(|node| *node != target.node && own_lang(page, *node).is_some());
    let inheriting = if has_parts { compare(&texts(page, target.node, false), lang) } else { whole };
    match (inheriting, whole) {
        (Agreement::Same, Agreement::Same) => Verdict::Passed,
        (Agreement::Other(found), Agreement::Other(also)) if found == also => {
            Verdict::Failed(Reason::new("other-language").with("lang", lang).with("found", found))
        }
        (Agreement::Other(found) | Agreement::Doubt(Some(found)), _)
        | (_, Agreement::Other(found) | Agreement::Doubt(Some(found))) => {
            Verdict::CantTell(Reason::new("perhaps-other-language").with("lang", lang).with("found", found))
        }
        (Agreement::Same | Agreement::Doubt(None), Agreement::Same | Agreement::Doubt(None)) => {
            Verdict::CantTell(Reason::new("language-unclear").with("lang", lang).routine())
        }
    }
}

/// Texts of the page: those that take their language from the `html` element, or all.
fn texts(page: &Page, html: NodeId, whole: bool) -> Vec<String> {
    let mut texts = inheriting_text::of(page, html, whole);
    texts.push(page.title());
    texts
}

/// The language that the page certainly is in instead of the stated one.
pub(super) fn other_language(page: &Page) -> Option<&'static str> {
    let html = top_html(page)?;
    match whole(page, html, page.tree.attr(html, "lang")?) {
        Agreement::Other(found) => Some(found),
        Agreement::Same | Agreement::Doubt(_) => None,
    }
}

/// What all text of the page says about its `lang`.
struct Whole(Agreement);

fn whole(page: &Page, html: NodeId, lang: &str) -> Agreement {
    page.memo(|page| Whole(compare(&texts(page, html, true), lang))).0
}
