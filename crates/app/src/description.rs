//! Descriptions of services: read, kept, judged, and the sheets on which they are improved.

pub(crate) mod card_tabs;
pub(crate) mod describe;
mod improvement;
pub(crate) mod kept;
mod lines;
mod links;
mod marks;
mod sheet;
mod sheet_edit;
mod sheet_file;
