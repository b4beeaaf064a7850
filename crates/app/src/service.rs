//! The register of services, what belongs to each, and what changed of it.

mod changes;
pub(crate) mod import;
pub(crate) mod register;
mod samples;
pub(crate) mod steps;
mod tied;
pub(crate) mod ties;
