//! The promise of the municipality's plan: five newly improved e-services a year, 2026 to 2029.
//!
//! [`Evidence`] is everything that is known of one service. [`judge`] lays it against the definition of improved and says for
//! every line whether it is met, not met or not proven, and why; [`stage`] says how far the service has come; [`sign_off`]
//! whether it may be counted, and every reason why not. [`forecast`] looks at a year. Nothing here is typed by a person but
//! the answers of a checklist, and what was not seen is never fine.

mod checklist;
mod definition;
mod evidence;
mod forecast;
mod plan;
mod signing;
mod stage;

pub use checklist::{CHECKS, Check, List, check, checks};
pub use definition::{Line, LineVerdict, Reason, Verdict, judge};
pub use evidence::{Answer, AnswerVerdict, Before, Description, Evidence, FaultThen, PageThen, Sight, Step};
pub use forecast::{Candidate, Forecast, Outlook, Place, Slot, forecast, nearest};
pub use plan::{DEFAULT_TARGET, FIRST_YEAR, LAST_YEAR, PRIORITY_SERVICES, years};
pub use signing::{Refusal, Standing, sign_off, standing};
pub use stage::{Stage, stage};
