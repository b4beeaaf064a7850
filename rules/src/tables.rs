//! Data tables.

pub mod contact_is_outside_tables;
pub mod table_header_has_cells;
pub mod table_headers_refer_to_cells;
