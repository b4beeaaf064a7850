//! The register of services.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a service can be asked for electronically.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Channel {
    /// Not at all, or not known.
    #[default]
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
    /// Addresses of forms that are files.
    pub form_files: Vec<String>,
    /// How it can be asked for electronically.
    pub channel: Channel,
    /// Requests a year.
    #[ts(type = "number | null")]
    pub requests_per_year: Option<i64>,
    /// Whether it costs.
    pub is_paid: Option<bool>,
    /// Whether it is one of the priority services.
    pub is_priority: bool,
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
