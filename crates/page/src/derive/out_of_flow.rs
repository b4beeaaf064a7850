//! Boxes that are taken out of the flow: they may lie anywhere, also over or behind what they are no part of.

use crate::page::Page;
use crate::style::{Position, Pseudo};
use crate::tree::NodeId;

impl Page {
    /// Elements, and `::before` and `::after` of elements, whose `position` is `absolute` or `fixed`. Empty where styles
    /// were not computed.
    pub fn out_of_flow(&self) -> &[(NodeId, Pseudo)] {
        self.derived().out_of_flow.get_or_init(|| {
            let Some(styles) = self.styles() else { return Vec::new() };
            let is_out = |id: crate::style::StyleId| {
                styles
                    .pool
                    .get(id.0 as usize)
                    .is_some_and(|style| matches!(style.position, Position::Absolute | Position::Fixed))
            };
            let elements = styles.elements.iter().enumerate().filter(|(_, id)| id.is_some_and(is_out));
            let pseudos = styles
                .pseudos
                .iter()
                .filter(|((_, pseudo), id)| matches!(pseudo, Pseudo::Before | Pseudo::After) && is_out(**id));
            elements
                .map(|(index, _)| (NodeId::at(index), Pseudo::Element))
                .chain(pseudos.map(|(key, _)| *key))
                .collect()
        })
    }
}
