//! Step 2C: a control inside the content that names something else stands there with its value.

use standards::aria::Role;

use super::compute::{Namer, Way, has_text};
use crate::tree::{Element, NodeId};

impl Namer<'_> {
    /// The value of a text field, choice or range; `None` for everything else.
    pub(super) fn control_value(&mut self, id: NodeId, element: &Element, way: Way) -> Option<String> {
        let role = self.page.role(id)?;
        if role.inherits(Role::Textbox) {
            Some(self.text_value(id, element, way))
        } else if role.inherits(Role::Combobox) || role.inherits(Role::Listbox) {
            Some(self.chosen(id, element, way))
        } else if role.inherits(Role::Range) {
            let stated = ["aria-valuetext", "aria-valuenow", "value"]
                .into_iter()
                .filter_map(|name| element.attr(name));
            Some(stated.into_iter().find(|value| has_text(value)).unwrap_or_default().to_owned())
        } else {
            None
        }
    }

    fn text_value(&mut self, id: NodeId, element: &Element, way: Way) -> String {
        if element.is("input") {
            element.attr("value").unwrap_or_default().to_owned()
        } else if element.is("textarea") {
            self.page.tree.text_content(id)
        } else {
            self.content(id, way)
        }
    }

    fn chosen(&mut self, id: NodeId, element: &Element, way: Way) -> String {
        if element.is("input") {
            return self.text_value(id, element, way);
        }
        let page = self.page;
        let options: Vec<NodeId> = page
            .tree
            .descendants(id)
            .filter(|node| page.tree.element(*node).is_some() && page.has_role(*node, Role::Option))
            .collect();
        let is_chosen = |node: &NodeId| {
            page.tree.attr(*node, "selected").is_some()
                || page
                    .tree
                    .attr(*node, "aria-selected")
                    .is_some_and(|value| value.eq_ignore_ascii_case("true"))
        };
        let mut chosen: Vec<NodeId> = options.iter().copied().filter(is_chosen).collect();
        let is_single = element.is("select") && page.implicit_role(id) == Some(Role::Combobox);
        if is_single {
            let first = options.iter().copied().find(|option| !page.is_disabled(*option));
            chosen = chosen.pop().or(first).into_iter().collect();
        }
        if chosen.is_empty() && !element.is("select") && options.is_empty() {
            return self.content(id, way);
        }
        let mut text = String::new();
        for option in chosen {
            let label = page.tree.attr(option, "label").filter(|label| has_text(label)).map(str::to_owned);
            let part = label.unwrap_or_else(|| self.content(option, way));
            text.push(' ');
            text.push_str(&part);
            if self.is_spent(&text) {
                break;
            }
        }
        text
    }
}
