//! Text that looks like a heading is one.
//!
//! # Applicability
//! Every exposed text block outside of headings, lists, tables, links, controls and navigation whose words are all bold,
//! or much larger than the text that follows, if it is short and does not end like a sentence; and bold text with a line
//! break after it at the beginning of a text block.
//!
//! # Expectation
//! No plain text follows directly, that is, no text of some length that is smaller or not bold.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether the text heads what follows takes a person: the rule only asks. Names, dates and warnings look like that too.
//!
//! # Reasons
//! * `maybe-heading` {text}: asks; the text looks like the heading of what follows (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::ComputedStyle;
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::text_blocks::{TextBlocks, beginning, is_read, next_beside, style};

/// Longest text that looks like a heading, in characters.
const LONGEST: usize = 100;
/// Longest text that looks like a heading by its size alone.
const LONGEST_IF_PLAIN: usize = 60;
/// Fewest letters.
const LETTERS: usize = 3;
/// Shortest text that can follow a heading, in characters.
const FOLLOWING: usize = 40;
/// Weight from which text is bold.
const BOLD: f32 = 600.0;
/// How much larger a heading is.
const LARGER: f32 = 1.2;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-like-text-is-heading",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F2", "H42", "G115"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-heading"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    TextBlocks::of(page)
        .all()
        .iter()
        .filter_map(|block| candidate(page, *block))
        .filter(|node| is_in_plain_content(page, *node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let node = target.node;
    let follower = if page.tree.is(node, "b") || page.tree.is(node, "strong") {
        page.flat_parent(node)
    } else {
        next_beside(page, node)
    };
    match follower.filter(|follower| heads(page, node, *follower)) {
        Some(follower) => Verdict::CantTell(
            Reason::new("maybe-heading").with("text", excerpt(&page.visible_text(node))).related(follower),
        ),
        None => Verdict::Passed,
    }
}

/// The block if it looks like a heading, else bold text that begins it.
fn candidate(page: &Page, block: NodeId) -> Option<NodeId> {
    if is_heading_like(page, block) {
        return Some(block);
    }
    let mut children = page.flat_children(block).iter().copied().filter(|child| {
        page.tree.text(*child).map_or(page.tree.element(*child).is_some(), |text| !text.trim().is_empty())
    });
    let first =
        children.next().filter(|first| page.tree.is(*first, "b") || page.tree.is(*first, "strong"))?;
    let is_alone_in_line = children.next().is_some_and(|next| page.tree.is(next, "br"));
    (is_alone_in_line && is_heading_like(page, first)).then_some(first)
}

/// Short, without the end of a sentence, and set apart by weight or size.
fn is_heading_like(page: &Page, node: NodeId) -> bool {
    let mut is_bold = true;
    let mut is_linked = true;
    let mut length = 0;
    for text in page.flat_descendants(node).filter(|inner| is_read(page, *inner)) {
        let Some(parent) = page.flat_parent(text) else { return false };
        is_bold &= style(page, parent).is_some_and(|style| style.font_weight >= BOLD);
        is_linked &=
            page.tree.is(parent, "a") || page.flat_ancestors(parent).any(|outer| page.tree.is(outer, "a"));
        length += page.tree.text(text).map_or(0, str::len);
        if length > 4 * LONGEST {
            return false;
        }
    }
    let is_large = || {
        let own = beginning(page, node, 0).map(|(style, _)| style.font_size);
        let next = next_beside(page, node)
            .and_then(|next| beginning(page, next, 0))
            .map(|(style, _)| style.font_size);
        own.zip(next).is_some_and(|(own, next)| own >= next * LARGER)
    };
    if is_linked || !(is_bold || is_large()) {
        return false;
    }
    let text = page.visible_text(node);
    text.chars().count() <= if is_bold { LONGEST } else { LONGEST_IF_PLAIN }
        && text.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS
        && !text.ends_with(['.', ',', ';', ':', '!', '…'])
}

/// Plain text of some length, in another style.
fn heads(page: &Page, heading: NodeId, follower: NodeId) -> bool {
    let is_plain_element = !matches!(
        page.role(follower),
        Some(Role::Heading | Role::Form | Role::Navigation | Role::Link | Role::Button | Role::Dialog)
    );
    let own = beginning(page, heading, 0).map(|(style, _)| style);
    let inner = if page.flat_parent(heading) == Some(follower) {
        rest_of(page, heading)
    } else {
        beginning(page, follower, FOLLOWING)
    };
    is_plain_element
        && own.zip(inner).is_some_and(|(own, (next, is_long))| is_long && is_set_apart(own, next))
}

fn is_set_apart(own: &ComputedStyle, next: &ComputedStyle) -> bool {
    (own.font_weight >= BOLD && next.font_weight < BOLD && own.font_size >= next.font_size)
        || own.font_size >= next.font_size * LARGER
}

/// What comes after bold text in the same block.
fn rest_of(page: &Page, bold: NodeId) -> Option<(&ComputedStyle, bool)> {
    let after = std::iter::successors(page.tree.node(bold).next, |node| page.tree.node(*node).next);
    let mut length = 0;
    let mut first = None;
    for node in after.take(FOLLOWING) {
        if is_read(page, node) {
            first = first.or_else(|| page.flat_parent(node));
            length += page.tree.text(node).map_or(0, |text| text.trim().chars().count());
        } else if let Some((_, is_long)) = beginning(page, node, FOLLOWING) {
            first = first.or(Some(node));
            length += if is_long { FOLLOWING } else { 0 };
        }
    }
    Some((style(page, first?)?, length >= FOLLOWING))
}

/// Where text of an article can stand.
fn is_in_plain_content(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_ancestors(node)).all(|outer| {
        let is_special = page.tree.element(outer).is_some_and(|element| {
            element.is_html()
                && matches!(
                    &**element.local(),
                    "a" | "button"
                        | "caption"
                        | "dd"
                        | "dt"
                        | "figcaption"
                        | "label"
                        | "legend"
                        | "li"
                        | "summary"
                        | "td"
                        | "th"
                )
        });
        let by_role = page.role(outer).is_some_and(|role| {
            matches!(
                role,
                Role::Heading
                    | Role::Link
                    | Role::Button
                    | Role::Navigation
                    | Role::Banner
                    | Role::Contentinfo
                    | Role::Cell
                    | Role::Columnheader
                    | Role::Rowheader
                    | Role::Listitem
                    | Role::Tab
                    | Role::Option
                    | Role::Alert
                    | Role::Status
            )
        });
        !is_special && !by_role
    })
}
