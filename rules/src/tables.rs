//! Data tables.

pub mod table_headers_refer_to_cells;
