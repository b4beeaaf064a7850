//! What follows from a page: role, name, description, visibility, inclusion in the accessibility tree,
//! focusability, language. From its own data, never from a browser's accessibility tree, so that results do not
//! change with the browser.
//!
//! Everything is asked of [`Page`]; what is costly is worked out once and kept in [`Derived`].

mod display;
mod flat;
mod focus;
mod grid;
mod ids;
mod implicit;
mod labels;
mod language;
mod memo;
mod name;
mod order;
mod out_of_flow;
mod owns;
mod role;
mod shown;
mod sight;
mod text;
mod visibility;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use standards::aria::Role;

use crate::page::Page;
use crate::style::Pseudo;
use crate::tree::NodeId;

pub use focus::Focusability;
pub use grid::{Grid, GridCell};
pub use name::{Name, NameSource};

/// Derived facts, worked out once per page.
#[derive(Debug)]
pub struct Derived {
    flat: flat::Flat,
    order: order::Order,
    ids: ids::Ids,
    shown: shown::Shown,
    labels: OnceLock<labels::Labels>,
    roles: Vec<OnceLock<Option<Role>>>,
    names: Vec<OnceLock<Box<Name>>>,
    descriptions: Vec<OnceLock<Box<Name>>>,
    referred: name::referred::Kept,
    aria_disabled: OnceLock<Vec<bool>>,
    sights: OnceLock<Vec<sight::Sight>>,
    out_of_flow: OnceLock<Vec<(NodeId, Pseudo)>>,
    below_presentational: OnceLock<Vec<bool>>,
    data_rows: OnceLock<HashSet<NodeId>>,
    grids: OnceLock<HashMap<NodeId, Grid>>,
    owns: OnceLock<owns::Owns>,
    pragmas: OnceLock<Vec<Option<NodeId>>>,
    memo: memo::Memo,
}

impl Derived {
    pub(crate) fn of(page: &Page) -> Self {
        let flat = flat::Flat::of(&page.tree);
        let shown = shown::Shown::of(page, &flat);
        let nodes = page.tree.len();
        Self {
            order: order::Order::of(page),
            ids: ids::Ids::of(&page.tree),
            flat,
            shown,
            labels: OnceLock::new(),
            roles: std::iter::repeat_with(OnceLock::new).take(nodes).collect(),
            names: std::iter::repeat_with(OnceLock::new).take(nodes).collect(),
            descriptions: std::iter::repeat_with(OnceLock::new).take(nodes).collect(),
            referred: name::referred::Kept::default(),
            aria_disabled: OnceLock::new(),
            sights: OnceLock::new(),
            out_of_flow: OnceLock::new(),
            below_presentational: OnceLock::new(),
            data_rows: OnceLock::new(),
            grids: OnceLock::new(),
            owns: OnceLock::new(),
            pragmas: OnceLock::new(),
            memo: memo::Memo::default(),
        }
    }
}
