//! What follows from a page: role, name, description, visibility, inclusion in the accessibility tree,
//! focusability, language. From its own data, never from a browser's accessibility tree, so that results do not
//! change with the browser.

use crate::page::Page;

/// Derived facts, worked out once per page.
#[derive(Debug)]
pub struct Derived {}

impl Derived {
    pub(crate) fn of(_page: &Page) -> Self {
        Self {}
    }
}
