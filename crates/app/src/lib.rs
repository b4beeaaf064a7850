//! The use cases; the only crate that sees more than one room.
//!
//! [`App`] is the program without its windows: it holds the database, the audits under way and the demo. Everything a
//! screen or the command line can ask for is one of its methods or one of the functions here; what they show is in
//! [`view`]. It knows neither terminal nor window.

mod act;
mod addresses;
mod app;
mod audits;
mod capture;
mod check;
mod comparing;
mod comparison;
mod criteria;
mod decided;
mod decisions;
mod demo;
mod describe;
mod descriptions;
mod documents;
mod embedded;
mod error;
mod facts;
mod faults;
mod guess;
mod import;
mod improvement;
mod judge;
mod letter;
mod life;
mod lines;
mod linked;
mod marks;
mod open_failures;
mod page_links;
mod pages;
mod problems;
mod programme;
mod recorder;
mod register;
mod remedy;
mod reports;
mod resources;
mod retests;
mod runs;
mod scripts;
mod services;
mod sheet;
mod sheet_file;
mod signs;
mod steps;
mod tally;
mod tied;
mod ties;
mod time;
mod trend;
pub mod view;
mod visit;
mod words;

pub use ::documents::Outcome as DocumentOutcome;
pub use act::{ActServer, act_report};
pub use app::{App, Clock, VERSION};
pub use check::{CheckOptions, CheckTarget, PageCheck, check};
pub use demo::Demo;
pub use describe::{DescribedFault, DescribedField, DescriptionCheck, describe};
pub use documents::{DocumentCheck, DocumentFault, documents};
pub use error::{Error, ErrorCode};
pub use history::{Change, PageChange};
pub use import::TableFormat;
pub use letter::group_word;
pub use locale::Language;
pub use open_failures::OpenOf;
pub use reports::earl_of;
pub use runs::Listener;
pub use steps::worst_step;
pub use time::day;
pub use words::{criterion, rule, rules};
