//! What a person checks because no machine can: the lines of `data/checklists.csv`, in their order.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// Which checklist a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum List {
    /// Asked of every step of a form.
    Step,
    /// Asked once of the form as a whole.
    Transaction,
}

/// A line of a checklist.
#[derive(Clone, Debug, Deserialize)]
pub struct Check {
    /// The checklist it belongs to.
    pub list: List,
    /// Its name; answers are kept by it.
    pub id: String,
    /// Numbers of the criteria it bears on, between spaces; empty if it bears on none.
    pub criteria: String,
    /// What must be so, in Latvian.
    pub lv: String,
    /// How to look, in Latvian.
    pub how_lv: String,
    /// What must be so, in English.
    pub en: String,
    /// How to look, in English.
    pub how_en: String,
}

/// All lines.
pub static CHECKS: LazyLock<Vec<Check>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_str!("../data/checklists.csv").as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the data file is built in and has these columns")
});

/// The lines of a checklist.
pub fn checks(list: List) -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().filter(move |check| check.list == list)
}

/// The line with this name.
pub fn check(list: List, id: &str) -> Option<&'static Check> {
    checks(list).find(|check| check.id == id)
}
