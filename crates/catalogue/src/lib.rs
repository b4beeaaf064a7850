//! Descriptions of municipal services: a portal's page in, a [`ServiceDescription`] out, and what is wrong with it.
//!
//! * [`read`] finds the 24 fields of a description by the headings and labels that portals use, and says which portal's
//!   layout it recognised. An unknown layout is said, never guessed.
//! * [`evaluate`] names the faults: missing fields, contradictions, outdated names, broken characters, dead links.
//! * [`compare`] lays two publications of one service side by side.
//! * [`plain`] judges how plain the Latvian is. Plain language is never part of a WCAG verdict.
//!
//! Nothing here fetches, stores or asks the clock: links' states and the day are arguments. Words for people stand in
//! `locales/`; a [`Fault`] carries keys, arguments and a quotation.

mod amount;
mod badges;
mod block;
mod channel;
mod compare;
mod contact;
mod data;
mod date;
mod description;
mod distance;
mod evaluate;
mod fault;
mod faults;
mod field;
mod head;
mod labels;
mod linear;
mod panels;
pub mod plain;
mod price;
mod read;
mod sections;
mod shape;
mod table;
mod tabs;
mod template;
mod term;
mod text;

pub use amount::Amount;
pub use channel::{Channel, ChannelKind};
pub use compare::{Difference, DifferenceKind, compare};
pub use description::{Link, Passage, Place, ServiceDescription, State, Step, Value};
pub use evaluate::{Completeness, FieldState, LinkFact, LinkFacts, completeness, evaluate};
pub use fault::{Fault, RULES, Rule, Severity};
pub use field::{Duty, Field};
pub use price::{Price, PriceFlag};
pub use read::{Reading, read, read_page, read_page_tabs, read_tabs};
pub use tabs::tabs;
pub use template::Template;
pub use term::{Term, TermUnit};
