//! What became of pages.

use serde::{Deserialize, Serialize};

use crate::change::Unseen;
use crate::match_pages::{Counterpart, Index, Matched};
use crate::run::{Run, SeenPage};

/// What became of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PageChange {
    /// The earlier run did not know it.
    New,
    /// Was not judged, is judged.
    NowJudged,
    /// Was judged, is not judged.
    NoLongerJudged,
    /// Nothing is there any more, or nothing leads there.
    Missing,
    /// Judged under another address.
    Moved,
    /// Judged in both; what it is made of differs.
    Changed,
    /// Judged in both, and the same.
    Unchanged,
    /// Not judged in either.
    StillNotJudged,
}

impl PageChange {
    /// All of them, in the order in which people read them.
    pub const ALL: [PageChange; 8] = [
        PageChange::New,
        PageChange::NowJudged,
        PageChange::NoLongerJudged,
        PageChange::Missing,
        PageChange::Moved,
        PageChange::Changed,
        PageChange::Unchanged,
        PageChange::StillNotJudged,
    ];
}

/// A page in two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePair {
    /// Normalised address.
    pub key: String,
    /// The caller's number for the earlier visit.
    pub before: Option<i64>,
    /// The caller's number for the later visit.
    pub after: Option<i64>,
    /// What became of it.
    pub change: PageChange,
    /// Why the later run did not judge it; of a page that it did judge, why the earlier one did not.
    pub unseen: Option<Unseen>,
}

/// A status that says that nothing is at an address; callers use it for pages that are gone.
pub const MISSING: &str = "missing";

/// Every page that is one in at least one of the runs, by address.
pub(crate) fn pairs(before: &Run, after: &Run, matched: &Matched) -> Vec<PagePair> {
    let (in_before, in_after) = (Index::of(before), Index::of(after));
    let mut pairs = Vec::new();
    for (at, page) in before.pages.iter().enumerate() {
        let later = in_after.find(&page.key);
        if !page.is_page && !later.is_some_and(|later| later.is_judged) {
            continue;
        }
        let (change, unseen) = if page.is_judged {
            judged_before(page, matched.target[at].as_ref(), after)
        } else {
            match in_after.counterpart(&page.key) {
                Counterpart::Judged(_) if later.is_some_and(|later| later.is_judged) => {
                    (PageChange::NowJudged, Some(Unseen::Status(page.status.clone())))
                }
                Counterpart::Judged(_) => (PageChange::Moved, None),
                Counterpart::Unknown => (PageChange::Missing, Some(Unseen::NotReached)),
                Counterpart::Unseen(why) => (PageChange::StillNotJudged, Some(why)),
            }
        };
        pairs.push(PagePair {
            key: page.key.clone(),
            before: Some(page.id),
            after: later.map(|later| later.id),
            change,
            unseen,
        });
    }
    for page in &after.pages {
        if page.is_page && in_before.find(&page.key).is_none() {
            pairs.push(unknown_before(page, in_before.counterpart(&page.key)));
        }
    }
    pairs.sort_by(|one, two| one.key.cmp(&two.key));
    pairs
}

fn judged_before(page: &SeenPage, target: Option<&Counterpart>, after: &Run) -> (PageChange, Option<Unseen>) {
    match target {
        Some(Counterpart::Judged(to)) if after.pages[*to].key != page.key => (PageChange::Moved, None),
        Some(Counterpart::Judged(to)) if page.is_same_as(&after.pages[*to]) => (PageChange::Unchanged, None),
        Some(Counterpart::Judged(_)) => (PageChange::Changed, None),
        Some(Counterpart::Unknown) | None => (PageChange::Missing, Some(Unseen::NotReached)),
        Some(Counterpart::Unseen(Unseen::Status(status))) if status == MISSING => {
            (PageChange::Missing, Some(Unseen::Status(status.clone())))
        }
        Some(Counterpart::Unseen(why)) => (PageChange::NoLongerJudged, Some(why.clone())),
    }
}

fn unknown_before(page: &SeenPage, counterpart: Counterpart) -> PagePair {
    let change = match &counterpart {
        // The earlier run did not get to it, so it may have been there.
        Counterpart::Unseen(_) if page.is_judged => PageChange::NowJudged,
        Counterpart::Unseen(_) => PageChange::StillNotJudged,
        Counterpart::Unknown | Counterpart::Judged(_) => PageChange::New,
    };
    let unseen = match (page.is_judged, counterpart) {
        (false, _) => Some(Unseen::Status(page.status.clone())),
        (true, Counterpart::Unseen(why)) => Some(why),
        (true, Counterpart::Unknown | Counterpart::Judged(_)) => None,
    };
    PagePair { key: page.key.clone(), before: None, after: Some(page.id), change, unseen }
}
