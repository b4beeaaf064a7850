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
//! Code is followed only where all of it can be. WCAG asks for a way past repeated blocks, and folding them away is one of several, and the rarest.
//!
//! # Reasons
//! * `no-control`: nothing on the page could fold the navigation (related) away, or what does leaves it to be seen or to be heard.
//! * `control`: asks as routine; something on the page may do it.

use std::collections::BTreeSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use script::{Place, Value};
use standards::varam::Aspect;

pub use super::content_has_heading::targets;
use crate::shared::{reading, repeated, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "repeated-block-is-collapsible",
    version: 3,
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
    let stays =
        |block: &NodeId| repeated.is_certain() && (!may_collapse(page) || is_left_alone(page, *block));
    match repeated.block.filter(stays) {
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

/// All that code does is known, all that it may hide is elsewhere on the page, or it hides only from sight, or only from
/// screen readers.
fn is_left_alone(page: &Page, block: NodeId) -> bool {
    let whole = reading::of(page);
    let Some(whole) = whole.as_ref().as_ref().filter(|_| !may_collapse_without_code(page)) else {
        return false;
    };
    let others = whole.others(&BTreeSet::new());
    let is_near =
        |id, place: Option<&Place>| place.is_some_and(|place| whole.may_be_near(page, id, place, block));
    let written = whole.writes(&others).filter(|(id, write)| is_near(*id, write.of.as_ref()));
    let called = whole.calls(&others).filter(|(id, call)| is_near(*id, call.of.as_ref()));
    let called = called.map(|(_, call)| {
        let first = match call.arguments.first() {
            Some(Value::Text(text)) => Some(text.as_str()),
            Some(_) | None => None,
        };
        effect(&call.name, first)
    });
    let effects: Vec<Effect> = written.map(|(_, write)| effect(&write.name, None)).chain(called).collect();
    let can = |part: fn(&Effect) -> bool| effects.iter().any(part);
    !can(|effect| effect.from_sight) || !can(|effect| effect.from_readers)
}

/// From whom something may hide an element.
#[derive(Clone, Copy)]
struct Effect {
    from_sight: bool,
    from_readers: bool,
}

/// What setting the property, or calling the method with this first argument, may do.
fn effect(name: &str, first: Option<&str>) -> Effect {
    let last = reading::last(name);
    let is_attribute = matches!(last, "setAttribute" | "removeAttribute" | "toggleAttribute");
    let of = if is_attribute { first.unwrap_or("style") } else { last };
    let is_only_seen = name.starts_with("style.") && SEEN.contains(&last);
    let is_nothing = NOTHING.contains(&of) || name.starts_with("dataset.");
    Effect {
        from_sight: !is_nothing && !matches!(of, "aria-hidden" | "ariaHidden"),
        from_readers: !is_nothing && !is_only_seen,
    }
}

/// Properties of styles that hide only from sight.
const SEEN: &[&str] = &[
    "opacity",
    "color",
    "background",
    "backgroundColor",
    "left",
    "right",
    "top",
    "bottom",
    "position",
    "transform",
    "clip",
    "clipPath",
    "zIndex",
    "margin",
    "marginTop",
    "marginLeft",
    "overflow",
    "height",
    "maxHeight",
    "width",
    "maxWidth",
    "fontSize",
];
/// What hides nothing.
const NOTHING: &[&str] = &[
    "aria-expanded",
    "ariaExpanded",
    "aria-pressed",
    "ariaPressed",
    "aria-controls",
    "aria-label",
    "ariaLabel",
    "title",
    "getElementById",
    "querySelector",
    "forEach",
    "toString",
    "getAttribute",
    "hasAttribute",
    "addEventListener",
    "preventDefault",
    "focus",
    "blur",
    "log",
    "alert",
];

/// Something on the page may hide something else when it is operated: a script, an element made for it, or a style that
/// follows the state of a box or the address.
fn may_collapse(page: &Page) -> bool {
    let scripts = scripts::of(page);
    scripts.unseen.is_some() || scripts.naming(HIDING).is_some() || may_collapse_without_code(page)
}

fn may_collapse_without_code(page: &Page) -> bool {
    let styles = styles(page);
    let may_style = |state: &str| styles.as_ref().is_none_or(|styles| styles.contains(state));
    page.elements().iter().any(|node| {
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
