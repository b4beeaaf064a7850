//! No two fields of a form have the same name.
//!
//! # Applicability
//! Every field to type in or to choose from a list that is in the accessibility tree and has a name.
//!
//! # Expectation
//! No earlier field of the same form and of the same named group has the same name. Letter case and punctuation do not
//! count.
//!
//! # Assumptions
//! Fields that are in no form belong together.
//!
//! # Known problems
//! Text around the fields may tell them apart; so the rule only asks. Radio buttons and checkboxes are the matter of
//! `choices-have-question`.
//!
//! # Reasons
//! * `maybe-same-name` {name}: asks; an earlier field (related) has this name too.

use std::collections::HashMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Kind};
use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-name-is-unique",
    version: 1,
    requirements: &[fails(2, 4, 6)],
    techniques: &["G131"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-same-name"],
    targets,
    expect,
};

/// The earlier field with the same name of each field that has one.
struct Namesakes(HashMap<NodeId, NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Text | Kind::Choice | Kind::File))
        .filter(|field| !page.name(field.node).is_empty())
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match page.memo(Namesakes::of).0.get(&target.node) {
        Some(earlier) => {
            let name = excerpt(&page.name(target.node).text);
            Verdict::CantTell(Reason::new("maybe-same-name").with("name", name).related(*earlier))
        }
        None => Verdict::Passed,
    }
}

impl Namesakes {
    fn of(page: &Page) -> Self {
        let mut first: HashMap<(NodeId, Vec<String>), NodeId> = HashMap::new();
        let mut earlier = HashMap::new();
        for node in targets(page).into_iter().map(|target| target.node) {
            let name = words::of(&page.name(node).text).into_iter().map(|word| word.folded).collect();
            let known = *first.entry((place(page, node), name)).or_insert(node);
            if known != node {
                earlier.insert(node, known);
            }
        }
        Self(earlier)
    }
}

/// The nearest named group, else the form, else the document.
fn place(page: &Page, node: NodeId) -> NodeId {
    page.flat_ancestors(node)
        .find(|outer| {
            page.tree.is(*outer, "form")
                || (matches!(
                    page.role(*outer),
                    Some(Role::Group | Role::Radiogroup | Role::Region | Role::Search)
                ) && !page.name(*outer).is_empty())
        })
        .unwrap_or_else(|| page.tree.root(node))
}
