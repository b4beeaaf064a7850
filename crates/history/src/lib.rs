//! Two runs compared: what is new, still there, gone, back again, or was not seen.
//!
//! Values in, values out: no database, no clock, no words. A fault is *gone* only where its page was judged again, by its
//! rule, in the same version. Where the rule changed, that is said instead; where the page was not judged, nothing is
//! claimed. The same holds the other way round for *new*.

mod change;
mod comparison;
mod match_pages;
mod overlap;
mod pages;
mod problems;
mod run;

pub use change::{Change, Unseen, Why};
pub use comparison::{Comparison, Earlier, Place, Spot, compare};
pub use overlap::Overlap;
pub use pages::{MISSING, PageChange, PagePair};
pub use problems::Problem;
pub use run::{Found, Ran, Run, SeenPage};
