//! Time limits.

pub mod meta_refresh_has_no_delay;
