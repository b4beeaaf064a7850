//! Every `object` that shows an image or plays sound or video has a name.
//!
//! # Applicability
//! Every `object` without an explicit role that is in the accessibility tree and embeds an image, sound or video, as far
//! as its `type`, or else its address, tells.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! What is embedded can be loaded and is what `type` or the end of the address says.
//!
//! # Known problems
//! Where the element holds something to show instead, people may get that: the rule asks. Browsers differ in whether
//! they heed `alt` of an image, which HTML does not know here; for sound and video it names nothing. Whether the name says what is shown takes a person.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `maybe-fallback-shown`: asks; there is no name, but there is content for those who cannot see the object.
//! * `maybe-alt`: asks; only `alt` names the image.
//! * `kind-unknown`: asks; there is no name, and it cannot be told what is embedded.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "object-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["ARIA6", "ARIA10", "H53"],
    act: &["8fc3b6"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "broken-reference", "maybe-fallback-shown", "maybe-alt", "kind-unknown"],
    targets,
    expect,
};

/// What an object embeds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An image.
    Image,
    /// Sound or video.
    Media,
    /// A document, a program.
    Other,
    /// Nothing tells.
    Unknown,
}

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "object")
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
                && match kind(page, *node) {
                    Kind::Image | Kind::Media => true,
                    Kind::Unknown => page.name(*node).is_empty(),
                    Kind::Other => false,
                }
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let node = target.node;
    if !page.name(node).is_empty() {
        return Verdict::Passed;
    }
    let kind = kind(page, node);
    if kind == Kind::Unknown {
        return Verdict::cant_tell("kind-unknown");
    }
    if kind == Kind::Image && page.tree.attr(node, "alt").is_some_and(|alt| !alt.trim().is_empty()) {
        return Verdict::cant_tell("maybe-alt");
    }
    if has_fallback(page, node) {
        return Verdict::cant_tell("maybe-fallback-shown");
    }
    match missing_name::broken_references(page, node) {
        Some(ids) => Verdict::Failed(Reason::new("broken-reference").with("ids", ids)),
        None => Verdict::failed("no-name"),
    }
}

/// The element holds text or other elements than parameters.
fn has_fallback(page: &Page, node: NodeId) -> bool {
    page.tree.children(node).any(|child| match page.tree.element(child) {
        Some(element) => !element.is("param"),
        None => page.tree.text(child).is_some_and(|text| !text.trim().is_empty()),
    })
}

fn kind(page: &Page, node: NodeId) -> Kind {
    let Some(data) = page.tree.attr(node, "data").map(str::trim).filter(|data| !data.is_empty()) else {
        return Kind::Other;
    };
    let by_address = match data.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:")) {
        Some(_) => return of_type(&data[5..]),
        None => of_address(data),
    };
    match page.tree.attr(node, "type").filter(|mime| !mime.trim().is_empty()).map(of_type) {
        Some(said) if by_address == Kind::Unknown || said == by_address => said,
        Some(_) => Kind::Unknown,
        None => by_address,
    }
}

fn of_type(mime: &str) -> Kind {
    let essence = mime.split([';', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence.starts_with("image/") {
        Kind::Image
    } else if essence.starts_with("audio/") || essence.starts_with("video/") || essence == "application/ogg" {
        Kind::Media
    } else {
        Kind::Other
    }
}

fn of_address(address: &str) -> Kind {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    let Some((_, end)) = file.rsplit_once('.') else { return Kind::Unknown };
    match end.to_ascii_lowercase().as_str() {
        "apng" | "avif" | "bmp" | "gif" | "ico" | "jpeg" | "jpg" | "png" | "svg" | "webp" => Kind::Image,
        "aac" | "flac" | "m4a" | "mp3" | "oga" | "ogg" | "wav" | "avi" | "m4v" | "mov" | "mp4" | "ogv"
        | "webm" => Kind::Media,
        "htm" | "html" | "xhtml" | "pdf" | "swf" | "txt" | "xml" => Kind::Other,
        _ => Kind::Unknown,
    }
}
