//! Documents that pages link to: opened, judged and listed.

pub(crate) mod check;
mod facts;
pub(crate) mod linked;
pub(crate) mod record;
