//! The register of services.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a service can be asked for electronically.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Channel {
    /// Not known.
    #[default]
    Unknown,
    /// Not at all.
    None,
    /// By a letter to the institution's e-address.
    EAddress,
    /// By the general service EP155 of Latvija.lv, "Iesniegums iestādei".
    Ep155,
    /// By a form of the institution's own.
    OwnForm,
    /// By epakalpojumi.lv.
    Epakalpojumi,
}

/// What the register knows of a service. Texts are empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct RegisterFields {
    /// Number in the institution's own list.
    pub number: String,
    /// Name.
    pub name: String,
    /// Kind of service.
    pub category: String,
    /// Institution that holds it.
    pub holder: String,
    /// Unit responsible.
    pub unit: String,
    /// Person or address to ask.
    pub contact: String,
    /// Number on Latvija.lv.
    pub latvija_id: String,
    /// Address of its card on Latvija.lv.
    pub latvija_address: String,
    /// Address of its page on the institution's site.
    pub site_address: String,
    /// Addresses of its electronic form and its steps.
    pub form_addresses: Vec<String>,
    /// Names or addresses of forms that are files.
    pub form_files: Vec<String>,
    /// How it can be asked for electronically.
    pub channel: Channel,
    /// Requests a year.
    #[ts(type = "number | null")]
    pub requests_per_year: Option<i64>,
    /// Whether it costs.
    pub is_paid: Option<bool>,
    /// Set for a priority service; 1 is the highest.
    #[ts(type = "number | null")]
    pub priority: Option<i64>,
    /// Year in which its improvement is planned.
    #[ts(type = "number | null")]
    pub planned_year: Option<i64>,
    /// Notes.
    pub notes: String,
}

/// A service of the register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RegisterRow {
    /// Id.
    #[ts(type = "number")]
    pub id: i64,
    /// What is known.
    pub fields: RegisterFields,
    /// Whether it is asked for so often that Cabinet Regulation 402 has it made electronic first: over 5000 requests a
    /// year, or over a tenth of all.
    pub is_frequent: bool,
}

/// What becomes of a row that is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum RowChange {
    /// A service more.
    Added,
    /// A known service is changed.
    Changed,
    /// A known service stays as it is.
    Same,
}

/// A good row of a table that is to be imported.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportRow {
    /// Line or row in the file, from 1.
    pub line: u32,
    /// Number and name of the service.
    pub name: String,
    /// Unit responsible.
    pub unit: String,
    /// What becomes of it.
    pub change: RowChange,
}

/// A column of a table that is to be imported.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportColumn {
    /// Heading as it is in the file.
    pub heading: String,
    /// What it is taken for, by the heading that this program writes; `None` if the column is left out.
    pub field: Option<String>,
}

/// Something that is wrong with a table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportFault {
    /// Line or row in the file; `None` if it is about the whole file.
    pub line: Option<u32>,
    /// Heading of the column, if it is about one.
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub text: String,
}

/// What an import would bring.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportPreview {
    /// Columns from left to right.
    pub columns: Vec<ImportColumn>,
    /// Rows without a fault.
    pub rows: Vec<ImportRow>,
    /// Everything that is wrong. A table with a fault is not imported.
    pub faults: Vec<ImportFault>,
}
