//! The rules, one file per subject; each takes the description and adds what it finds.

pub(crate) mod abbreviations;
pub(crate) mod characters;
pub(crate) mod fields;
pub(crate) mod forms;
pub(crate) mod headings;
pub(crate) mod links;
pub(crate) mod names;
pub(crate) mod prices;
pub(crate) mod process;
pub(crate) mod regulations;
