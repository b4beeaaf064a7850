//! Which pages, in what order, how politely; the only crate that speaks HTTP to sites.
//!
//! Three parts that know little of each other: [`Client`] fetches one address with good manners, [`Frontier`] knows what was
//! found and what comes next (pure, so that a run can be stopped anywhere and resumed), [`run`] leads one through the other.
//! What happens at a site is data ([`Visit`]); an [`Error`] means that this program could not begin.

mod address;
mod chain;
mod charset;
mod client;
mod codes;
mod connect;
mod contents;
mod control;
mod error;
mod failure;
mod fetched;
mod frontier;
mod guard;
mod host;
mod normal;
mod options;
mod pace;
mod rank;
mod refusal;
mod robots;
mod run;
mod scope;
mod sitemap;
mod transport;
mod visit;

pub use address::{AddressError, AddressErrorCode, LONGEST_ADDRESS, parse_start_address};
pub use charset::{CharsetFrom, Text, decode_css, decode_html};
pub use client::Client;
pub use contents::Contents;
pub use control::Control;
pub use error::Error;
pub use fetched::{Fetched, Headers};
pub use frontier::{Counts, Frontier, Limit, Limits, Settlement};
pub use guard::is_public;
pub use host::HostFigures;
pub use normal::{family, is_trap, looks_like_document, looks_like_office_document, normal, site};
pub use options::ClientOptions;
pub use refusal::{Signs, asks_for_consent, is_login_address, wall};
pub use run::{Ended, Event, Progress, Recorder, RunOptions, Settled, Source, Visited, run};
pub use scope::{Scope, ScopeRules};
pub use sitemap::{Sitemap, discover, parse_sitemap};
pub use visit::{Detail, Hop, Queued, Status, Visit};
