use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::channel::ChannelKind;
use crate::description::{ServiceDescription, State};
use crate::field::Field;
use crate::price::PriceFlag;
use crate::text::{fold, words};

/// A field that two publications of one service do not say alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What kind of difference.
    pub kind: DifferenceKind,
    /// What the first says; empty if it says nothing.
    pub left: String,
    /// What the second says.
    pub right: String,
}

/// How two values differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// They cannot both be true: another price, term, set of recipients or channels.
    Contradicts,
    /// The same thing in other words.
    Wording,
    /// Only the second has it.
    OnlyRight,
    /// Only the first has it.
    OnlyLeft,
}

/// Fields that name the publication and not the service.
const OF_PUBLICATION: [Field; 4] = [Field::Identifier, Field::Updated, Field::Translation, Field::EService];

/// What two publications of one service say differently, in the order of the fields. The first is `left`.
///
/// A field that one portal has no place for is no difference.
pub fn compare(left: &ServiceDescription, right: &ServiceDescription) -> Vec<Difference> {
    Field::ALL
        .into_iter()
        .filter(|field| !OF_PUBLICATION.contains(field))
        .filter_map(|field| {
            let kind = kind(field, left, right)?;
            let text = |side: &ServiceDescription| side.value(field).text.clone();
            Some(Difference { field, kind, left: text(left), right: text(right) })
        })
        .collect()
}

fn kind(field: Field, left: &ServiceDescription, right: &ServiceDescription) -> Option<DifferenceKind> {
    let has_place = |side: &ServiceDescription| {
        match side.value(field).state {
            State::Empty => true,
            // It may stand there, on a tab that was not read.
            State::NotSeen => false,
            State::Found | State::NotFound => side.template.is_some_and(|template| template.carries(field)),
        }
    };
    match (left.has(field), right.has(field)) {
        (false, false) => return None,
        (true, false) => return has_place(right).then_some(DifferenceKind::OnlyLeft),
        (false, true) => return has_place(left).then_some(DifferenceKind::OnlyRight),
        (true, true) => {}
    }
    let (a, b) = (left.text(field), right.text(field));
    let contradicts = match field {
        Field::Payments => prices_contradict(left, right),
        Field::Term => left.term.is_some() && right.term.is_some() && left.term != right.term,
        Field::Recipients => recipients(a) != recipients(b),
        Field::Channels => kinds(left) != kinds(right),
        _ => false,
    };
    let is_same_thing = match field {
        Field::Term => a == b || (left.term.is_some() && left.term == right.term),
        Field::Payments => {
            a == b || (left.price.flag == right.price.flag && left.price.flag != PriceFlag::Unknown)
        }
        Field::Recipients | Field::Channels => true,
        Field::Name => bare_name(a) == bare_name(b),
        _ => a == b || folded_words(a) == folded_words(b),
    };
    match (contradicts, is_same_thing) {
        (true, _) => Some(DifferenceKind::Contradicts),
        (false, true) => None,
        (false, false) => Some(DifferenceKind::Wording),
    }
}

fn prices_contradict(left: &ServiceDescription, right: &ServiceDescription) -> bool {
    let (a, b) = (&left.price, &right.price);
    let known = a.flag != PriceFlag::Unknown && b.flag != PriceFlag::Unknown;
    let sums =
        |side: &crate::price::Price| side.amounts.iter().map(|amount| amount.cents).collect::<BTreeSet<_>>();
    let both_name_sums = !a.amounts.is_empty() && !b.amounts.is_empty();
    (known && a.flag != b.flag) || (both_name_sums && sums(a) != sums(b))
}

/// Kinds of persons: natural, legal of public law, legal of private law, legal at all, any.
fn recipients(text: &str) -> BTreeSet<&'static str> {
    let lower = text.to_lowercase();
    let mut found = BTreeSet::new();
    if lower.contains("jebkur") {
        return BTreeSet::from(["natural", "public", "private"]);
    }
    if lower.contains("fizisk") {
        found.insert("natural");
    }
    let (public, private) = (lower.contains("publisko ties"), lower.contains("privāto ties"));
    if public {
        found.insert("public");
    }
    if private {
        found.insert("private");
    }
    if lower.contains("juridisk") && !public && !private {
        found.extend(["public", "private"]);
    }
    found
}

fn kinds(side: &ServiceDescription) -> BTreeSet<ChannelKind> {
    side.channels.iter().map(|channel| channel.kind).collect()
}

/// A name without the municipality in brackets.
fn bare_name(name: &str) -> Vec<String> {
    folded_words(name.split('(').next().unwrap_or_default())
}

fn folded_words(text: &str) -> Vec<String> {
    words(&fold(text)).map(|(_, word)| word.to_owned()).collect()
}
