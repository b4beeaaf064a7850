use std::collections::HashMap;

use audit::{Reason, Verdict};
use page::{NodeId, Page};
use standards::aria::Role;

use crate::shared::excerpt::excerpt;
use crate::shared::landmarks::{Landmarks, landmark_role};

/// Landmarks by role and name in lower case, the first two of each.
struct Names(HashMap<(Role, String), Vec<NodeId>>);

/// Whether no other landmark of the same role has the same name.
///
/// Reasons: `no-name`; `same-name` {name} with the other landmark related.
pub fn unique(page: &Page, landmark: NodeId) -> Verdict {
    let names = page.memo(names);
    let name = &page.name(landmark).text;
    let Some(role) = landmark_role(page, landmark) else { return Verdict::Passed };
    if name.is_empty() {
        return Verdict::failed("no-name");
    }
    let same = names.0.get(&(role, name.to_lowercase()));
    match same.and_then(|same| same.iter().find(|other| **other != landmark)) {
        Some(other) => Verdict::Failed(Reason::new("same-name").with("name", excerpt(name)).related(*other)),
        None => Verdict::Passed,
    }
}

fn names(page: &Page) -> Names {
    let mut names: HashMap<(Role, String), Vec<NodeId>> = HashMap::new();
    for (node, role) in Landmarks::of(page).all() {
        let same = names.entry((role, page.name(node).text.to_lowercase())).or_default();
        if same.len() < 2 {
            same.push(node);
        }
    }
    Names(names)
}
