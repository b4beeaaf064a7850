//! Images that the page shows are there.
//!
//! # Applicability
//! Every `img` and image button that is shown and whose image was looked for, unless the browser may take another file (`srcset`, `picture`).
//!
//! # Expectation
//! There is an image at its address.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for this, so it is advice. Images that could not be had for other reasons are not judged.
//!
//! # Reasons
//! * `absent` {file}: the server says that there is nothing.
//! * `broken` {file}: what is there is no image: an empty file, a page with an error, a damaged file.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::resource::Resource;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use super::files::file_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-is-intact",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[],
    says: &["absent", "broken"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let may_be_another = |node: NodeId| {
        let parent = page.tree.node(node).parent;
        page.tree.attr(node, "srcset").is_some()
            || parent.is_some_and(|parent| page.tree.is(parent, "picture"))
    };
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.is_rendered(*node) && !may_be_another(*node))
        .filter(|node| {
            page.image_source(*node).is_some_and(|url| matches!(page.resource(&url), Fact::Known(_)))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(url) = page.image_source(target.node) else { return Verdict::Passed };
    let failed = |key| Verdict::Failed(Reason::new(key).with("file", file_name(&url)));
    match page.resource(&url) {
        Fact::Known(Resource::Absent) => failed("absent"),
        Fact::Known(Resource::Unusable) => failed("broken"),
        Fact::Known(Resource::Image(_) | Resource::Media(_) | Resource::TimedText(_) | Resource::Page(_))
        | Fact::Unknown(_) => Verdict::Passed,
    }
}
