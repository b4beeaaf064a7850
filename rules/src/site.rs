//! Rules over the pages of a site, and what they know of each page.

pub mod controls_have_same_name;
pub mod navigation_has_same_order;
mod outline;
pub mod page_title_is_unique;
pub mod page_titles_have_one_pattern;
pub mod site_has_multiple_ways;

pub use outline::outline;

use audit::{Target, Verdict};
use page::Page;

/// A rule over several pages has no targets on a single one.
fn nowhere(_page: &Page) -> Vec<Target> {
    Vec::new()
}

fn never(_page: &Page, _target: &Target) -> Verdict {
    Verdict::Passed
}
