//! What follows from a page: role, name, description, visibility, inclusion in the accessibility tree,
//! focusability, language. From its own data, never from a browser's accessibility tree, so that results do not
//! change with the browser.
//!
//! Everything is asked of [`Page`]; what is costly is worked out once and kept in [`Derived`].

mod flat;
mod focus;
mod ids;
mod language;
mod name;
mod order;
mod role;
mod visibility;

use crate::page::Page;

pub use focus::Focusability;
pub use name::{Name, NameSource};

/// Derived facts, worked out once per page.
#[derive(Debug)]
pub struct Derived {
    flat: flat::Flat,
    order: order::Order,
    ids: ids::Ids,
}

impl Derived {
    pub(crate) fn of(page: &Page) -> Self {
        Self { flat: flat::Flat::of(&page.tree), order: order::Order::of(page), ids: ids::Ids::of(&page.tree) }
    }
}
