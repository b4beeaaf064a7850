//! Implicit roles: HTML-AAM and SVG-AAM, where the element's attributes or surroundings decide.

use std::collections::HashSet;

use standards::aria::Role;
use standards::html_aam::{Mapping, html, input, input_state, svg, svg_shown};

use super::Focusability;
use super::role::has_global_aria;
use super::shown::is_svg;
use crate::page::Page;
use crate::tree::{Element, NodeId, Tree};

/// How many nodes of a labelling element are looked at to find out whether it says anything.
const LABEL_NODES: usize = 1_000;

impl Page {
    /// ACT "implicit role": what HTML-AAM or SVG-AAM gives the element; `None` where they name none.
    pub fn implicit_role(&self, id: NodeId) -> Option<Role> {
        let element = self.tree.element(id)?;
        if element.is_html() {
            match html(element.local()) {
                Mapping::Always(role) => Some(role),
                Mapping::Nothing => None,
                Mapping::Depends => self.html_role(id, element),
            }
        } else if is_svg(element) {
            self.svg_role(id, element)
        } else {
            (&**element.local() == "math").then_some(Role::Math)
        }
    }

    fn html_role(&self, id: NodeId, element: &Element) -> Option<Role> {
        match &**element.local() {
            "a" | "area" => Some(if element.has("href") { Role::Link } else { Role::Generic }),
            "aside" => {
                let is_scoped = self.is_within(id, &["article", "aside", "nav", "section"], &[]);
                let is_landmark = !is_scoped || self.has_author_name(id, element);
                Some(if is_landmark { Role::Complementary } else { Role::Generic })
            }
            "footer" => Some(if self.is_in_section(id) { Role::Generic } else { Role::Contentinfo }),
            "form" => self.has_author_name(id, element).then_some(Role::Form),
            "header" => Some(if self.is_in_section(id) { Role::Generic } else { Role::Banner }),
            "img" => Some(self.image_role(id, element)),
            "input" => self.input_role(id, element),
            "li" => Some(self.list_item_role(id)),
            "option" => Some(if self.is_within(id, &["select", "datalist"], &[]) {
                Role::Option
            } else {
                Role::Generic
            }),
            "section" => Some(if self.has_author_name(id, element) { Role::Region } else { Role::Generic }),
            "select" => {
                let size =
                    element.attr("size").and_then(|size| size.trim_ascii().parse::<u32>().ok()).unwrap_or(0);
                Some(if element.has("multiple") || size > 1 { Role::Listbox } else { Role::Combobox })
            }
            "tbody" | "tfoot" | "thead" => self.table_role(id).map(|whole| part(whole, Role::Rowgroup)),
            "tr" => self.table_role(id).map(|whole| part(whole, Role::Row)),
            "td" => self.table_role(id).map(|whole| part(whole, data_cell(whole))),
            "th" => self.table_role(id).map(|whole| part(whole, self.header_cell(id, element))),
            _ => None,
        }
    }

    fn image_role(&self, id: NodeId, element: &Element) -> Role {
        let is_decorative = element.attr("alt") == Some("") && !self.insists_on_role(id, element);
        if is_decorative { Role::Presentation } else { Role::Img }
    }

    fn input_role(&self, id: NodeId, element: &Element) -> Option<Role> {
        let state = input_state(element.attr("type"));
        if state == "checkbox" && element.has("aria-pressed") {
            return Some(Role::Button);
        }
        let list = element.attr("list").and_then(|list| self.by_id(id, list));
        input(state, list.is_some_and(|list| self.tree.is(list, "datalist")))
    }

    fn list_item_role(&self, id: NodeId) -> Role {
        let parent = self.tree.node(id).parent.filter(|parent| {
            self.tree.is(*parent, "ul") || self.tree.is(*parent, "ol") || self.tree.is(*parent, "menu")
        });
        match parent.and_then(|parent| self.role(parent)) {
            Some(role) if role.is_presentational() => Role::Presentation,
            Some(_) => Role::Listitem,
            None => Role::Generic,
        }
    }

    /// The role of the table that a part of a table is in.
    fn table_role(&self, id: NodeId) -> Option<Role> {
        let table = self.tree.ancestors(id).find(|ancestor| self.tree.is(*ancestor, "table"))?;
        self.role(table)
    }

    /// By `scope`; else a cell in a row without data cells heads its column, any other its row.
    fn header_cell(&self, id: NodeId, element: &Element) -> Role {
        let scope = element.attr("scope").unwrap_or("").trim_ascii().to_ascii_lowercase();
        match scope.as_str() {
            "col" | "colgroup" => Role::Columnheader,
            "row" | "rowgroup" => Role::Rowheader,
            _ => {
                let rows = self.derived().data_rows.get_or_init(|| data_rows(&self.tree));
                let has_data = self.tree.node(id).parent.is_some_and(|row| rows.contains(&row));
                if has_data { Role::Rowheader } else { Role::Columnheader }
            }
        }
    }

    /// Within sectioning content or `main`, so that a header or footer is not the page's.
    fn is_in_section(&self, id: NodeId) -> bool {
        let roles = [Role::Article, Role::Complementary, Role::Main, Role::Navigation, Role::Region];
        self.is_within(id, &["article", "aside", "main", "nav", "section"], &roles)
    }

    fn is_within(&self, id: NodeId, elements: &[&str], roles: &[Role]) -> bool {
        let mut ancestors =
            std::iter::successors(self.tree.parent_or_host(id), |node| self.tree.parent_or_host(*node));
        ancestors.any(|node| {
            let Some(element) = self.tree.element(node).filter(|e| e.is_html()) else { return false };
            elements.contains(&&**element.local())
                || (element.has("role") && self.explicit_role(node).is_some_and(|role| roles.contains(&role)))
        })
    }

    fn svg_role(&self, id: NodeId, element: &Element) -> Option<Role> {
        match svg(element.local()) {
            Mapping::Always(role) => Some(role),
            Mapping::Nothing => None,
            Mapping::Depends if &**element.local() == "a" => {
                let is_link = element.attrs.iter().any(|attribute| &*attribute.name.local == "href");
                Some(if is_link { Role::Link } else { Role::Group })
            }
            Mapping::Depends => {
                let is_shown = self.focusability_if_shown(id) != Focusability::None
                    || has_global_aria(element)
                    || self.tree.children(id).any(|child| self.is_svg_naming(child));
                svg_shown(element.local()).filter(|_| is_shown)
            }
        }
    }

    fn is_svg_naming(&self, id: NodeId) -> bool {
        let is_naming =
            self.tree.element(id).is_some_and(|e| is_svg(e) && matches!(&**e.local(), "title" | "desc"));
        is_naming
            && self
                .tree
                .descendants(id)
                .any(|node| self.tree.text(node).is_some_and(|text| !text.trim().is_empty()))
    }

    /// The author gives it a name. Asked before roles are known, so names are only looked for, not computed.
    fn has_author_name(&self, id: NodeId, element: &Element) -> bool {
        let is_given = |name: &str| element.attr(name).is_some_and(|value| !value.trim().is_empty());
        is_given("aria-label") || is_given("title") || {
            let ids =
                element.attr("aria-labelledby").unwrap_or("").split_ascii_whitespace().take(LABEL_NODES);
            ids.filter_map(|label| self.by_id(id, label)).any(|label| self.says_something(label))
        }
    }

    fn says_something(&self, id: NodeId) -> bool {
        std::iter::once(id).chain(self.tree.descendants(id)).take(LABEL_NODES).any(|node| {
            let has_text = self.tree.text(node).is_some_and(|text| !text.trim().is_empty());
            let attributes = ["aria-label", "alt", "title", "value"];
            let has_attribute = || {
                attributes
                    .iter()
                    .any(|name| self.tree.attr(node, name).is_some_and(|value| !value.trim().is_empty()))
            };
            has_text || has_attribute()
        })
    }
}

/// A part of a table is what its table lets it be.
fn part(whole: Role, role: Role) -> Role {
    let has_parts = whole.inherits(Role::Table) || whole.inherits(Role::Grid);
    match (whole.is_presentational(), has_parts) {
        (true, _) => Role::Presentation,
        (false, true) => role,
        (false, false) => Role::Generic,
    }
}

fn data_cell(whole: Role) -> Role {
    if whole.inherits(Role::Grid) { Role::Gridcell } else { Role::Cell }
}

/// Rows with data cells.
fn data_rows(tree: &Tree) -> HashSet<NodeId> {
    let nodes = (0..tree.len()).map(NodeId::at);
    nodes.filter(|node| tree.is(*node, "td")).filter_map(|node| tree.node(node).parent).collect()
}
