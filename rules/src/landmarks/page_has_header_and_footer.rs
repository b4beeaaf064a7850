//! The page has a header and a footer that the code marks as such.
//!
//! # Applicability
//! The `html` element of the top document.
//!
//! # Expectation
//! An exposed element of that document has the role `banner`, and one has the role `contentinfo`.
//!
//! # Assumptions
//! Scripts do not add or remove the elements.
//!
//! # Known problems
//! VARAM's method asks for header, main content and footer on every page; WCAG does not. The main content has a rule of
//! its own. A `header` or `footer` inside `main`, `article`, `section`, `nav` or `aside` belongs to that part only.
//!
//! # Reasons
//! * `no-header`: there is no header.
//! * `no-footer`: there is no footer.
//! * `neither`: there is neither.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::landmarks::Landmarks;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-header-and-footer",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA11"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-header", "no-footer", "neither"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let has = |wanted| Landmarks::of(page).all().any(|(_, role)| role == wanted);
    match (has(Role::Banner), has(Role::Contentinfo)) {
        (true, true) => Verdict::Passed,
        (false, true) => Verdict::failed("no-header"),
        (true, false) => Verdict::failed("no-footer"),
        (false, false) => Verdict::failed("neither"),
    }
}
