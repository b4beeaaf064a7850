//! What an import would change in the register.

use serde::{Deserialize, Serialize};

use crate::columns::Field;
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

/// What becomes of each entry that was read, in their order. `fields` are those that the table has a column for.
///
/// An entry is the known one with the same number on Latvija.lv, else with the same number of the institution, else with
/// the same name and unit. Each known entry is taken once.
pub fn compare(known: &[Entry], read: &[Entry], fields: &[Field]) -> Vec<Change> {
    let mut taken = vec![false; known.len()];
    read.iter()
        .map(|entry| {
            let found = same(known, &taken, entry, fields);
            let Some(at) = found else { return Change::Added };
            taken[at] = true;
            let is_same = known[at] == completed(&known[at], entry, fields);
            if is_same { Change::Same { known: at } } else { Change::Changed { known: at } }
        })
        .collect()
}

/// An entry that was read, with what is known and the table has no column for: a shorter table takes nothing away.
pub fn completed(known: &Entry, read: &Entry, fields: &[Field]) -> Entry {
    let has = |field: Field| fields.contains(&field);
    Entry {
        number: of(has(Field::Number), &read.number, &known.number),
        name: of(has(Field::Name), &read.name, &known.name),
        category: of(has(Field::Category), &read.category, &known.category),
        holder: of(has(Field::Holder), &read.holder, &known.holder),
        unit: of(has(Field::Unit), &read.unit, &known.unit),
        contact: of(has(Field::Contact), &read.contact, &known.contact),
        latvija_id: of(has(Field::LatvijaId), &read.latvija_id, &known.latvija_id),
        latvija_address: of(has(Field::LatvijaAddress), &read.latvija_address, &known.latvija_address),
        site_address: of(has(Field::SiteAddress), &read.site_address, &known.site_address),
        form_addresses: of(has(Field::FormAddresses), &read.form_addresses, &known.form_addresses),
        form_files: of(has(Field::FormFiles), &read.form_files, &known.form_files),
        channel: of(has(Field::Channel), &read.channel, &known.channel),
        requests: of(has(Field::Requests), &read.requests, &known.requests),
        is_paid: of(has(Field::Paid) || has(Field::Free), &read.is_paid, &known.is_paid),
        priority: of(has(Field::Priority), &read.priority, &known.priority),
        year: of(has(Field::Year), &read.year, &known.year),
        notes: of(has(Field::Notes), &read.notes, &known.notes),
    }
}

fn of<T: Clone>(is_read: bool, read: &T, known: &T) -> T {
    if is_read { read.clone() } else { known.clone() }
}

fn same(known: &[Entry], taken: &[bool], entry: &Entry, fields: &[Field]) -> Option<usize> {
    let free = || known.iter().enumerate().filter(|(at, _)| !taken[*at]);
    let by = |key: fn(&Entry) -> String| {
        let wanted = key(entry);
        free().find(|(_, other)| !wanted.is_empty() && key(other) == wanted).map(|(at, _)| at)
    };
    let by_name = || {
        let named = || free().filter(|(_, other)| fold(&other.name) == fold(&entry.name));
        let exact = named().find(|(_, other)| fold(&other.unit) == fold(&entry.unit)).map(|(at, _)| at);
        // A table without units means the service of that name, if there is only one.
        let only = || {
            let mut found = named().map(|(at, _)| at);
            let first = found.next()?;
            (!fields.contains(&Field::Unit) && found.next().is_none()).then_some(first)
        };
        exact.or_else(only)
    };
    // The same card on Latvija.lv may serve several services of an institution; then the name decides.
    by(|entry| {
        if entry.latvija_id.is_empty() {
            String::new()
        } else {
            format!("{} {}", fold(&entry.latvija_id), fold(&entry.name))
        }
    })
    .or_else(|| by(|entry| entry.number.trim_end_matches('.').to_owned()))
    .or_else(by_name)
}
