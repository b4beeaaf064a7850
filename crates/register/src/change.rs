//! What an import would change in the register.

use serde::{Deserialize, Serialize};

use crate::entry::Entry;
use crate::fold::fold;

/// What becomes of an entry that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum Change {
    /// It is added.
    Added,
    /// It changes the known entry at this place.
    Changed {
        /// Place in the list of known entries.
        known: usize,
    },
    /// The known entry at this place says the same.
    Same {
        /// Place in the list of known entries.
        known: usize,
    },
}

/// What becomes of each entry that was read, in their order.
///
/// An entry is the known one with the same number on Latvija.lv, else with the same number of the institution, else with
/// the same name and unit. Each known entry is taken once.
pub fn compare(known: &[Entry], read: &[Entry]) -> Vec<Change> {
    let mut taken = vec![false; known.len()];
    read.iter()
        .map(|entry| {
            let found = same(known, &taken, entry);
            let Some(at) = found else { return Change::Added };
            taken[at] = true;
            if known[at] == *entry { Change::Same { known: at } } else { Change::Changed { known: at } }
        })
        .collect()
}

fn same(known: &[Entry], taken: &[bool], entry: &Entry) -> Option<usize> {
    let free = || known.iter().enumerate().filter(|(at, _)| !taken[*at]);
    let by = |key: fn(&Entry) -> String| {
        let wanted = key(entry);
        free().find(|(_, other)| !wanted.is_empty() && key(other) == wanted).map(|(at, _)| at)
    };
    let by_name = || {
        let key = |entry: &Entry| (fold(&entry.name), fold(&entry.unit));
        free().find(|(_, other)| key(other) == key(entry)).map(|(at, _)| at)
    };
    // The same card on Latvija.lv may serve several services of an institution; then the name decides.
    by(|entry| {
        if entry.latvija_id.is_empty() {
            String::new()
        } else {
            format!("{} {}", fold(&entry.latvija_id), fold(&entry.name))
        }
    })
    .or_else(|| by(|entry| entry.number.clone()))
    .or_else(by_name)
}
