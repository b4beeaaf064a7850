//! One service in the register.

use serde::{Deserialize, Serialize};

/// What the register knows of a service. Texts are trimmed, and empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Number in the institution's own list.
    pub number: String,
    /// Name. Never empty in an entry that was read.
    pub name: String,
    /// Category.
    pub category: String,
    /// Institution that holds it.
    pub holder: String,
    /// Unit that is responsible.
    pub unit: String,
    /// Person or address to ask.
    pub contact: String,
    /// Number on Latvija.lv.
    pub latvija_id: String,
    /// Address of its card on Latvija.lv.
    pub latvija_address: String,
    /// Address of its page on the institution's site.
    pub site_address: String,
    /// Addresses of its electronic forms.
    pub form_addresses: Vec<String>,
    /// Names or addresses of its form files.
    pub form_files: Vec<String>,
    /// How it is asked for electronically; `None` if not known.
    pub channel: Option<Channel>,
    /// Requests a year.
    pub requests: Option<u32>,
    /// Whether it costs; `None` if not known.
    pub is_paid: Option<bool>,
    /// Priority; 1 is the highest.
    pub priority: Option<u32>,
    /// Year in which its audit is planned.
    pub year: Option<u32>,
    /// Notes; may have several lines.
    pub notes: String,
}

/// How a service is asked for electronically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Not at all.
    None,
    /// The official electronic address.
    EAddress,
    /// The state's general application to an institution.
    Ep155,
    /// An e-form of its own.
    OwnForm,
    /// The portal epakalpojumi.lv.
    Epakalpojumi,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Channel; 5] =
        [Channel::None, Channel::EAddress, Channel::Ep155, Channel::OwnForm, Channel::Epakalpojumi];

    /// The word for it in data: `own-form`.
    pub const fn id(self) -> &'static str {
        match self {
            Channel::None => "none",
            Channel::EAddress => "e-address",
            Channel::Ep155 => "ep155",
            Channel::OwnForm => "own-form",
            Channel::Epakalpojumi => "epakalpojumi",
        }
    }
}
