//! Where an image leads is decided in the page, not on the server.
//!
//! # Applicability
//! Every rendered `img` with `usemap`, or with `ismap` in a link, that is not hidden from assistive technology.
//!
//! # Expectation
//! It does not have `ismap` in a link.
//!
//! # Assumptions
//! The server looks at the place that was clicked on.
//!
//! # Known problems
//! With the keyboard, no place can be chosen. There may be other links to the same pages, and the server may not look at the
//! place: where the address is not plainly that of a map, the rule asks.
//!
//! # Reasons
//! * `server-side`: the address that gets the place is that of a map.
//! * `maybe-server-side`: asks; the place that was clicked on is sent to the server.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-map-is-in-page",
    version: 2,
    requirements: &[fails(2, 1, 1), fails(1, 1, 1)],
    techniques: &["H24", "F54"],
    act: &[],
    aspects: &[Aspect::Keyboard, Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["server-side", "maybe-server-side"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "img")
                && (page.tree.attr(*node, "usemap").is_some() || is_server_side(page, *node))
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match link(page, target.node) {
        Some(address) if is_of_map(address) => Verdict::failed("server-side"),
        Some(_) => Verdict::cant_tell("maybe-server-side"),
        None => Verdict::Passed,
    }
}

fn is_server_side(page: &Page, image: NodeId) -> bool {
    link(page, image).is_some()
}

/// The address that is told the place.
fn link(page: &Page, image: NodeId) -> Option<&str> {
    if page.tree.attr(image, "ismap").is_none() || page.tree.attr(image, "usemap").is_some() {
        return None;
    }
    let link = page.tree.ancestors(image).find(|outer| page.tree.is(*outer, "a"))?;
    page.tree.attr(link, "href")
}

/// True for addresses that are there for maps: `.map`, or a program or folder called so.
fn is_of_map(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    path.rsplit_once('.').is_some_and(|(_, ending)| ending == "map")
        || path.contains("imagemap")
        || path.contains("imgmap")
        || path.contains("/cgi-bin/")
}
