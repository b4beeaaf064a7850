//! Text that WCAG 1.4.3 exempts because it belongs to a control that is not in use.

use std::collections::BTreeSet;

use page::derive::NameSource;
use page::{NodeId, Page};
use standards::aria::Role;

/// Elements whose text is exempt: disabled groups and widgets, and what names a disabled widget.
pub fn elements(page: &Page) -> BTreeSet<NodeId> {
    let mut exempt = BTreeSet::new();
    for node in page.elements().iter().copied().filter(|node| page.is_disabled(*node)) {
        let is_widget = page.has_role(node, Role::Widget)
            || page.tree.element(node).is_some_and(|e| e.is("input") || e.is("select") || e.is("textarea"));
        if is_widget || page.has_role(node, Role::Group) {
            exempt.insert(node);
        }
        if is_widget {
            exempt.extend(page.name(node).sources.iter().filter_map(|source| match source {
                NameSource::Reference(source) | NameSource::Label(source) | NameSource::Child(source) => {
                    Some(*source)
                }
                NameSource::Aria
                | NameSource::Attribute(_)
                | NameSource::Default
                | NameSource::Content
                | NameSource::Title
                | NameSource::Placeholder => None,
            }));
        }
    }
    exempt
}
