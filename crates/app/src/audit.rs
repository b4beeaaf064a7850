//! Audits: their runs, what was counted, and how two of them compare.

pub(crate) mod comparing;
mod comparison;
pub(crate) mod counted;
mod criteria;
mod list;
pub(crate) mod pages;
pub(crate) mod recorder;
pub(crate) mod runs;
pub(crate) mod scope;
pub(crate) mod tally;
mod trend;
