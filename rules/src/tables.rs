//! Data tables.

pub mod contact_is_outside_tables;
pub mod data_table_has_headers;
pub mod header_cell_has_name;
pub mod layout_is_made_without_tables;
pub mod layout_table_has_no_headers;
pub mod scope_valid;
pub mod table_has_own_name;
pub mod table_header_has_cells;
pub mod table_headers_refer_to_cells;
pub mod table_title_is_caption;
