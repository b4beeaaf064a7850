//! What stands on every page before the page's own content can be folded away.
//!
//! # Applicability
//! Every HTML page.
//!
//! # Expectation
//! Each block that other pages have too, and that comes before content of this page alone, can be hidden by something
//! that people can operate.
//!
//! # Assumptions
//! The first navigation with a link to another page of the site stands on that page too.
//!
//! # Known problems
//! WCAG asks for a way past repeated blocks, and folding them away is one of several, and the rarest.
//!
//! # Reasons
//! * `no-control`: nothing on the page could fold the navigation (related) away.
//! * `control`: asks as routine; something on the page may do it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

pub use super::content_has_heading::targets;
use crate::shared::{repeated, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "repeated-block-is-collapsible",
    version: 2,
    requirements: &[hints(2, 4, 1)],
    techniques: &["SCR28"],
    act: &["3e12e1"],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["no-control", "control"],
    targets,
    expect,
};

/// For the composite too.
pub fn expect(page: &Page, _target: &Target) -> Verdict {
    let repeated = repeated::of(page);
    if !repeated.may_be {
        return Verdict::Passed;
    }
    match repeated.block.filter(|_| repeated.is_certain() && !may_collapse(page)) {
        Some(block) => Verdict::Failed(Reason::new("no-control").related(block)),
        None => Verdict::review("control"),
    }
}

/// Names in code that may hide something.
const HIDING: &[&str] = &[
    "display",
    "visibility",
    "hidden",
    "style",
    "cssText",
    "classList",
    "className",
    "class",
    "addClass",
    "removeClass",
    "toggleClass",
    "toggle",
    "hide",
    "slideUp",
    "slideToggle",
    "fadeOut",
    "css",
    "remove",
    "removeChild",
    "removeAttribute",
    "setAttribute",
    "toggleAttribute",
    "attr",
    "prop",
    "detach",
    "empty",
    "innerHTML",
    "outerHTML",
    "innerText",
    "textContent",
    "html",
    "replaceWith",
    "replaceChildren",
    "append",
    "appendChild",
    "open",
    "close",
    "eval",
    "import",
    "Function",
    "fetch",
    "createElement",
    "write",
    "insertRule",
    "adoptedStyleSheets",
    "disabled",
    "location",
    "animate",
];

/// Something on the page may hide something else when it is operated: a script, an element made for it, or a style that
/// follows the state of a box or the address.
fn may_collapse(page: &Page) -> bool {
    let styles = styles(page);
    let may_style = |state: &str| styles.as_ref().is_none_or(|styles| styles.contains(state));
    let scripts = scripts::of(page);
    scripts.unseen.is_some()
        || scripts.naming(HIDING).is_some()
        || page.elements().iter().any(|node| {
            page.tree.element(*node).is_some_and(|element| {
                let is_link_inside = element.is("a")
                    && element.attr("href").is_some_and(|href| href.contains('#') && !href.ends_with('#'));
                element.is("details")
                    || element.is("dialog")
                    || element.has("popovertarget")
                    || element.has("commandfor")
                    || (element.local().contains('-') && element.is_html())
                    || (element.is("input") && may_style(":checked"))
                    || ((element.is("select") || element.is("option")) && may_style(":checked"))
                    || (is_link_inside && may_style(":target"))
            })
        })
}

/// The text of all style sheets; `None` where one is elsewhere.
fn styles(page: &Page) -> Option<String> {
    let mut text = String::new();
    for node in page.elements() {
        let Some(element) = page.tree.element(*node) else { continue };
        let is_sheet =
            |rel: &str| rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet"));
        if element.is("link") && element.attr("rel").is_some_and(is_sheet) {
            return None;
        }
        if &**element.local() == "style" {
            text.push_str(&page.tree.text_content(*node));
        }
    }
    (!text.contains("@import")).then_some(text)
}
