//! The use cases; the only crate that sees more than one room.
//!
//! [`App`] is the program without its windows: it holds the database, the audits under way and the demo. Everything a
//! screen or the command line can ask for is one of its methods or one of the functions here; what they show is in
//! [`view`]. It knows neither terminal nor window.

mod act;
mod addresses;
mod app;
mod audit;
mod check;
mod demo;
mod description;
mod document;
mod error;
mod problem;
mod programme;
mod reports;
mod service;
mod time;
pub mod view;
mod visit;
mod words;

pub use ::documents::Outcome as DocumentOutcome;
pub use act::{ActServer, act_report};
pub use app::{App, Clock, VERSION};
pub use audit::runs::Listener;
pub use check::{CheckOptions, CheckTarget, PageCheck, check};
pub use demo::Demo;
pub use description::describe::{DescribedFault, DescribedField, DescriptionCheck, describe};
pub use document::check::{DocumentCheck, DocumentFault, documents};
pub use error::{Error, ErrorCode};
pub use history::{Change, PageChange};
pub use locale::Language;
pub use problem::letter::group_word;
pub use problem::open_failures::OpenOf;
pub use reports::earl_of;
pub use service::import::{TableFormat, sample_register};
pub use service::steps::worst_step;
pub use time::day;
pub use time::end_of_day;
pub use visit::window::BrowserUse;
pub use words::{criterion, rule, rules};
