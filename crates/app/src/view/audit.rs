//! Audits: what is asked for, how they go on, what came of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::visit::window::BrowserUse;

use super::{ComponentRow, DocumentCounts, PageRow, Standing};

/// What a person asks for when starting an audit.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct AuditRequest {
    /// Name that the person gave; the host of the first address if empty.
    pub name: String,
    /// Start addresses, as typed.
    pub addresses: Vec<String>,
    /// Services of the register whose addresses belong to the run.
    #[ts(type = "number[]")]
    pub services: Vec<i64>,
    /// Stop after this many judged pages.
    pub max_pages: Option<u32>,
    /// Only addresses whose path matches one of these patterns.
    pub include: Vec<String>,
    /// No addresses whose path matches one of these patterns.
    pub exclude: Vec<String>,
    /// Other hosts that belong to the site, such as latvija.gov.lv.
    pub extra_hosts: Vec<String>,
    /// Milliseconds between two pages of one host; `None` for the default.
    pub delay_ms: Option<u32>,
    /// Visit pages that robots.txt asks not to visit; for the owner of the site.
    pub ignore_robots: bool,
    /// Language of the audit's report and progress; that of the settings if none.
    #[ts(optional)]
    pub language: Option<String>,
    /// Which pages are opened in a browser; those with next to nothing without scripts if nothing is said.
    #[ts(optional)]
    pub browser: Option<BrowserUse>,
    /// The browser's program; the one found on this computer if none.
    #[ts(optional)]
    pub browser_program: Option<String>,
}

/// State of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum AuditState {
    /// Visiting pages in this process.
    Running,
    /// Stopped by a person or by a restart; can be resumed.
    Paused,
    /// All pages that could be reached within the limits are visited.
    Finished,
    /// Given up by a person; what was visited is kept.
    Cancelled,
}

/// One audit in the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AuditRow {
    /// Id.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
    /// Start addresses.
    pub addresses: Vec<String>,
    /// State.
    pub state: AuditState,
    /// True for the demo municipality.
    pub is_demo: bool,
    /// When it was started.
    #[ts(type = "number")]
    pub started: i64,
    /// When it ended.
    #[ts(type = "number | null")]
    pub finished: Option<i64>,
    /// Figures.
    pub counts: AuditCounts,
}

/// Figures of an audit. Judged and not judged pages are always told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AuditCounts {
    /// Pages that were loaded and judged.
    pub judged: u32,
    /// Pages that could not be judged, whatever the reason.
    pub not_judged: u32,
    /// Other addresses: redirects, duplicates, documents.
    pub other: u32,
    /// Addresses known and not visited yet.
    pub waiting: u32,
    /// Distinct faults that are certain ("Jālabo").
    pub to_fix: u32,
    /// Distinct questions ("Jāpārbauda").
    pub to_check: u32,
    /// Distinct pieces of advice ("Ieteikums").
    pub advice: u32,
    /// Distinct routine questions ("Jāizvērtē").
    pub review: u32,
    /// Distinct questions that people have answered.
    pub decided: u32,
}

/// How an audit goes on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum AuditEvent {
    /// A visit began.
    Visiting {
        /// Address.
        address: String,
    },
    /// A visit ended.
    Visited {
        /// The page.
        page: PageRow,
        /// Figures after it.
        counts: AuditCounts,
    },
    /// The state changed; the last event if it is not [`AuditState::Running`].
    State {
        /// The new state.
        state: AuditState,
        /// Figures.
        counts: AuditCounts,
    },
    /// The audit stopped because something failed; it can be resumed.
    Failed {
        /// What.
        error: crate::Error,
    },
}

/// An audit at a glance.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AuditSummary {
    /// The row.
    pub audit: AuditRow,
    /// What it was asked to do.
    pub request: AuditRequest,
    /// Visits by status, with the status in words.
    pub statuses: Vec<StatusCount>,
    /// Required criteria by status: number of `notMet`, `met`, `needsReview`, `notApplicable`, `notChecked`.
    pub criteria: Vec<StatusCount>,
    /// Documents that its pages link to.
    pub documents: DocumentCounts,
    /// Faults that clear most pages first, at most five.
    pub first: Vec<ComponentRow>,
    /// The finished audit of the same start addresses before this one, to compare with; none of an audit that is open.
    #[ts(type = "number | null")]
    pub previous: Option<i64>,
}

/// How many of something have a status.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StatusCount {
    /// The status.
    pub status: String,
    /// In words.
    pub text: String,
    /// How many.
    pub count: u32,
    /// What it means for the result.
    pub standing: Option<Standing>,
}
