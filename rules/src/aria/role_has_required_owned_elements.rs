//! Lists, tables, menus and other compositions hold only the parts that they are made of.
//!
//! # Applicability
//! Every HTML or SVG element in the accessibility tree whose semantic role is one of WAI-ARIA 1.2 with required owned
//! elements; not while it or something around it is busy (`aria-busy="true"`).
//!
//! # Expectation
//! All its children in the accessibility tree that are elements have one of the required roles. Where the standard asks
//! for parts within parts (a group of options), the parts of the part have the innermost role.
//!
//! # Assumptions
//! The element is what its role says. An element whose own required context is the target (the caption of a table)
//! belongs there. WAI-ARIA 1.2 lets separators divide menus, and HTML the options of a `select`. No children are wrong
//! for nobody: there is nothing to be told.
//!
//! # Known problems
//! Boxes without meaning (`div`, `span`, elements for which ARIA has no role) are looked through, unless all they hold
//! is words. Text that stands directly in the element is not looked at, nor are signs such as bullets. Whether one may put other things beside the buttons of a radio group is
//! disputed, and so is what `li` is in a list that got another role: the rule asks.
//!
//! # Reasons
//! * `wrong-child` {role, child}: a child has another role (related).
//! * `child-without-role` {role}: a child is embedded content without a role (related).
//! * `wrong-grandchild` {role, child}: a group in it holds something else (related).
//! * `words-outside` {role}: a box in it holds words and no part (related).
//! * `maybe-wrong-child` {role, child}: asks; disputed, or doubtful what browsers make of it (related).
//! * `maybe-words-outside` {role}: asks; the same in a radio group.
//! * `maybe-box-between` {role}: asks; a box in it that can have the focus or has ARIA attributes may be exposed (related).
//! * `maybe-no-parts` {role}: asks; there are only empty boxes in it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::{Edition, Role};
use standards::varam::Aspect;

use crate::shared::exposed_tree::{self, Children};
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "role-has-required-owned-elements",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["ARIA4"],
    act: &["bc4a75"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "wrong-child",
        "child-without-role",
        "wrong-grandchild",
        "words-outside",
        "maybe-wrong-child",
        "maybe-words-outside",
        "maybe-box-between",
        "maybe-no-parts",
    ],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.role(*node).is_some_and(is_composed)
                && is_html_or_svg(page, *node)
                && page.in_accessibility_tree(*node)
                && !is_busy(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn is_composed(role: Role) -> bool {
    let entry = role.entry();
    entry.edition == Edition::Aria12 && !entry.owned.is_empty()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(role) = page.role(target.node) else { return Verdict::Passed };
    let children = exposed_tree::children(page, target.node);
    if let Some(words) = children.words {
        return words_outside(role, words);
    }
    let mut doubt = box_between(&children, role).or_else(|| only_boxes(&children, role));
    for child in children.nodes.iter().copied() {
        match child_verdict(page, target.node, role, child) {
            Verdict::Passed => {}
            Verdict::Failed(reason) => return Verdict::Failed(reason),
            Verdict::CantTell(reason) => doubt = doubt.or(Some(reason)),
        }
    }
    doubt.map_or(Verdict::Passed, Verdict::CantTell)
}

fn child_verdict(page: &Page, node: NodeId, role: Role, child: NodeId) -> Verdict {
    let Some(own) = page.role(child) else {
        return child_without_role(role, child);
    };
    let paths = &role.entry().owned;
    if paths.iter().any(|path| path[..] == [own]) || belongs(page, node, role, own) {
        return Verdict::Passed;
    }
    let innermost: Vec<Role> =
        paths.iter().filter(|path| path.len() == 2 && path[0] == own).map(|path| path[1]).collect();
    if innermost.is_empty() {
        let key = if is_disputed(page, child, role) { "maybe-wrong-child" } else { "wrong-child" };
        return verdict(key, role, own, child);
    }
    let grandchildren = exposed_tree::children(page, child);
    for grandchild in grandchildren.nodes.iter().copied() {
        match page.role(grandchild) {
            Some(inner) if innermost.contains(&inner) || belongs(page, node, role, inner) => {}
            Some(inner) => return verdict("wrong-grandchild", role, inner, grandchild),
            None => return child_without_role(role, grandchild),
        }
    }
    if let Some(words) = grandchildren.words {
        return words_outside(role, words);
    }
    box_between(&grandchildren, role).map_or(Verdict::Passed, Verdict::CantTell)
}

fn child_without_role(role: Role, related: NodeId) -> Verdict {
    Verdict::Failed(Reason::new("child-without-role").with("role", role.name()).related(related))
}

fn verdict(key: &'static str, role: Role, child: Role, related: NodeId) -> Verdict {
    let reason = Reason::new(key).with("role", role.name()).with("child", child.name()).related(related);
    if key.starts_with("maybe") { Verdict::CantTell(reason) } else { Verdict::Failed(reason) }
}

fn box_between(children: &Children, role: Role) -> Option<Reason> {
    children.doubt.map(|node| Reason::new("maybe-box-between").with("role", role.name()).related(node))
}

fn words_outside(role: Role, words: NodeId) -> Verdict {
    let reason = |key| Reason::new(key).with("role", role.name()).related(words);
    if role == Role::Radiogroup {
        Verdict::CantTell(reason("maybe-words-outside"))
    } else {
        Verdict::Failed(reason("words-outside"))
    }
}

fn only_boxes(children: &Children, role: Role) -> Option<Reason> {
    let is_empty = children.nodes.is_empty() && children.has_boxes;
    is_empty.then(|| Reason::new("maybe-no-parts").with("role", role.name()))
}

/// A standard lets it be there, although it is no part.
fn belongs(page: &Page, node: NodeId, role: Role, child: Role) -> bool {
    let divides = matches!(role, Role::Menu | Role::Menubar) || page.tree.is(node, "select");
    child.entry().context.contains(&role) || (child == Role::Separator && divides)
}

fn is_disputed(page: &Page, child: NodeId, role: Role) -> bool {
    let is_native_item = page.tree.is(child, "li") && page.explicit_role(child).is_none();
    let is_newer = page.role(child).is_some_and(|own| own.entry().edition == Edition::Aria13Draft);
    role == Role::Radiogroup || (is_native_item && role != Role::List) || is_newer
}

fn is_busy(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_ancestors(node)).any(|around| {
        page.tree
            .attr(around, "aria-busy")
            .is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case("true"))
            && page.in_accessibility_tree(around)
    })
}
