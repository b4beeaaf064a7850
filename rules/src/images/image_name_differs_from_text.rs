//! A text alternative does not repeat the text beside the image.
//!
//! # Applicability
//! Every exposed image with a text alternative that stands in a link, a button, a figure or a block together with text,
//! unless it takes its name from another element.
//!
//! # Expectation
//! The text beside it, or one of its blocks, is not the same as the alternative.
//!
//! # Assumptions
//! What is read out twice says nothing the second time; the image can be marked as decoration.
//!
//! # Known problems
//! WCAG allows it, technique H2 advises against it. Only whole texts are compared, and not far from the image.
//!
//! # Reasons
//! * `same-text` {name}: the same text stands beside the image.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::derive::NameSource;
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::named_images::named_images;

/// How far up from the image its surroundings are looked for.
const STEPS: usize = 3;
/// Most nodes in the surroundings; where there are more, they are no surroundings of one image.
const MOST: usize = 60;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-name-differs-from-text",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["H2"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["same-text"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let takes_it = |image: &NodeId| {
        page.name(*image).sources.iter().any(|source| matches!(source, NameSource::Reference(_)))
    };
    named_images(page)
        .filter(|image| !takes_it(image) && !texts_beside(page, *image).is_empty())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = &page.name(target.node).text;
    if texts_beside(page, target.node).iter().any(|text| folded(text) == folded(name)) {
        return Verdict::Failed(Reason::new("same-text").with("name", excerpt(name)));
    }
    Verdict::Passed
}

/// Texts that are exposed and stand in what is around the image.
fn texts_beside(page: &Page, image: NodeId) -> Vec<String> {
    let around = page.flat_ancestors(image).take(STEPS).take_while(|outer| {
        !page.tree.is(*outer, "body") && page.flat_descendants(*outer).nth(MOST).is_none()
    });
    let Some(around) = around.last() else { return Vec::new() };
    let mut texts = Vec::new();
    let mut stack = vec![around];
    while let Some(node) = stack.pop() {
        if node == image {
            continue;
        }
        if let Some(text) = page.tree.text(node) {
            if text.contains(char::is_alphanumeric) && page.in_accessibility_tree(node) {
                texts.push(text.to_owned());
            }
        } else {
            stack.extend(page.flat_children(node).iter().rev());
        }
    }
    texts
}

fn folded(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
