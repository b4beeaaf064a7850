//! Time limits.

pub mod meta_refresh_has_no_delay;
pub mod meta_refresh_is_instant;
pub mod page_waits_for_people;
mod refresh;

pub(crate) use refresh::instant_redirect;
