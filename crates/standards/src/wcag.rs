//! The 78 success criteria of WCAG 2.1, names in English and Latvian, from the data file beside this one.
//!
//! The Latvian names are proposals until the municipality overwrites them from LVS EN 301 549; they are a data file
//! for that reason.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::varam::Aspect;

/// Number of a success criterion, such as 1.4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Sc {
    principle: u8,
    guideline: u8,
    number: u8,
}

impl Sc {
    /// The criterion `principle.guideline.number`.
    pub const fn new(principle: u8, guideline: u8, number: u8) -> Self {
        Self { principle, guideline, number }
    }

    /// Its row in WCAG 2.1; `None` for a number that WCAG 2.1 does not have.
    pub fn criterion(self) -> Option<&'static Criterion> {
        CRITERIA.iter().find(|c| c.sc == self)
    }
}

impl fmt::Display for Sc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.principle, self.guideline, self.number)
    }
}

impl From<Sc> for String {
    fn from(sc: Sc) -> Self {
        sc.to_string()
    }
}

impl TryFrom<String> for Sc {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Sc {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split('.').map(str::parse::<u8>);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(p)), Some(Ok(g)), Some(Ok(n)), None) => Ok(Sc::new(p, g, n)),
            _ => Err(format!("“{text}” is not the number of a success criterion, such as 1.4.3")),
        }
    }
}

/// 4.1.1 Parsing: by the errata of WCAG 2.1 (2023) it is always met by content in HTML and XML.
/// <https://www.w3.org/TR/WCAG21/#parsing>
pub const ALWAYS_MET: Sc = Sc::new(4, 1, 1);

/// Conformance level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// A
    A,
    /// AA
    AA,
    /// AAA; not required by Cabinet Regulation 445.
    AAA,
}

/// One success criterion.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Number.
    pub sc: Sc,
    /// English name.
    pub name_en: String,
    /// Latvian name.
    pub name_lv: String,
    /// Level.
    pub level: Level,
    /// VARAM aspects it belongs to.
    pub aspects: Vec<Aspect>,
    /// User needs a–i of Decision (EU) 2018/1524.
    pub user_needs: Vec<char>,
    /// One-line check in Latvian; empty for AAA.
    pub check_lv: String,
}

impl Criterion {
    /// True for the 50 criteria of level A and AA.
    pub fn is_required(&self) -> bool {
        self.level != Level::AAA
    }
}

/// All 78, in WCAG's order.
pub static CRITERIA: LazyLock<Vec<Criterion>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_bytes!("wcag21.csv").as_slice())
        .into_deserialize::<Row>()
        .map(|row| criterion(row.expect("wcag21.csv is our own file; a test reads every row")))
        .collect()
});

#[derive(Deserialize)]
struct Row {
    number: Sc,
    name_en: String,
    name_lv: String,
    level: Level,
    varam_aspects: String,
    user_needs: String,
    check_lv: String,
}

fn criterion(row: Row) -> Criterion {
    Criterion {
        sc: row.number,
        name_en: row.name_en,
        name_lv: row.name_lv,
        level: row.level,
        aspects: aspects(&row.varam_aspects),
        user_needs: row.user_needs.split_whitespace().filter_map(|need| need.chars().next()).collect(),
        check_lv: row.check_lv,
    }
}

/// Aspects from a list of VARAM's numbers such as "1, 3".
fn aspects(list: &str) -> Vec<Aspect> {
    list.split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| Aspect::ALL.get(number.parse::<usize>().ok()?.checked_sub(1)?).copied())
        .collect()
}
