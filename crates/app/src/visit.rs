//! One page: fetched or opened in a browser, captured, judged, and everything it needs for that.

mod capture;
mod embedded;
pub(crate) mod fetch;
pub(crate) mod judge;
mod link_facts;
pub(crate) mod linked;
mod page_links;
mod painted;
mod prepared;
mod rendered;
mod resources;
mod scripts;
mod signs;
pub(crate) mod sources;
pub(crate) mod window;
