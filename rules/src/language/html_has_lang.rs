//! The page says in its code which language it is in.
//!
//! # Applicability
//! The `html` element of the top document, served as HTML. Documents in frames are not web pages of their own. An
//! XHTML document that states its language with `xml:lang` is left alone.
//!
//! # Expectation
//! It has a `lang` attribute that is neither empty nor only ASCII white space.
//!
//! # Assumptions
//! Other ways to state the language, such as the `Content-Language` header, are not supported well enough by assistive
//! technology to count.
//!
//! # Known problems
//! A script may set the attribute; a static page does not show that.
//!
//! # Reasons
//! * `no-lang`: there is no attribute.
//! * `only-xml-lang` {lang}: there is only `xml:lang`, which HTML ignores.
//! * `empty-lang`: the attribute is empty or blank.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;

use crate::shared::document_element::top_html;

/// See the module.
pub static RULE: Rule = Rule {
    id: "html-has-lang",
    version: 1,
    requirements: &[fails(3, 1, 1)],
    techniques: &["H57"],
    act: &["b5c3f8"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["no-lang", "only-xml-lang", "empty-lang"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let html = top_html(page).filter(|html| {
        let element = page.tree.element(*html).expect("the document element is an element");
        element.has("lang")
            || !element.attrs.iter().any(|a| &*a.name.local == "lang" && a.name.ns.contains("XML"))
    });
    html.map(Target::node).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match (page.tree.attr(target.node, "lang"), page.tree.attr(target.node, "xml:lang")) {
        (Some(lang), _) if lang.trim_ascii().is_empty() => Verdict::failed("empty-lang"),
        (Some(_), _) => Verdict::Passed,
        (None, Some(lang)) => Verdict::Failed(Reason::new("only-xml-lang").with("lang", lang)),
        (None, None) => Verdict::failed("no-lang"),
    }
}
