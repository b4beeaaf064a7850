//! Lists, services, settings, formats.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::visit::window::BrowserUse;

use super::{StepRow, StepStanding};

/// Part of a list, and how long the list is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Paged<T> {
    /// The rows asked for.
    pub rows: Vec<T>,
    /// Number of all rows that match.
    pub total: u32,
}

/// A service with its results in an audit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceRow {
    /// Id; `None` for pages that belong to no service.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Name; empty for pages that belong to no service.
    pub name: String,
    /// Unit responsible.
    pub unit: String,
    /// Judged pages.
    pub judged: u32,
    /// Pages that could not be judged.
    pub not_judged: u32,
    /// Distinct sure faults.
    pub to_fix: u32,
    /// Distinct questions.
    pub to_check: u32,
    /// The steps of its form in this audit, in their order.
    pub steps: Vec<StepRow>,
    /// The worst of them; `None` for a service without a form.
    pub worst_step: Option<StepStanding>,
}

/// Settings of this installation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Settings {
    /// `lv` or `en`.
    pub language: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Name of the institution, for reports.
    pub institution: String,
    /// Name of who uses the program: it stands beside everything they decide, answer or sign. Empty until it was asked.
    #[serde(default)]
    pub person: String,
    /// Which pages of an audit are opened in a browser, where the audit itself does not say.
    #[serde(default)]
    pub browser: BrowserUse,
    /// The browser's program; empty for the one found on this computer.
    #[serde(default)]
    pub browser_path: String,
    /// The browser that would be used; empty if there is none. Cannot be changed here.
    #[serde(default)]
    pub browser_found: String,
    /// Where the database is; cannot be changed here.
    pub database: String,
    /// Version of the program.
    pub version: String,
}

/// Formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ReportFormat {
    /// One accessible file for people.
    Html,
    /// Everything, for programs.
    Json,
    /// EARL as JSON-LD.
    Earl,
    /// The problems, one a row, for spreadsheets.
    Csv,
    /// Problems, places, decisions, routine questions and pages not judged, for spreadsheets.
    Xlsx,
}
