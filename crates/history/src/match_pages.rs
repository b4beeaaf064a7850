//! Which page of one run is which page of the other.

use std::collections::BTreeMap;

use crate::change::Unseen;
use crate::run::{Run, SeenPage};

/// Steps from an address to the page that was judged in its place.
const STEPS: usize = 5;

/// What became of a judged page in the other run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Counterpart {
    /// It was judged there; its place in [`Run::pages`].
    Judged(usize),
    /// The other run knew of no such page.
    Unknown,
    /// It was not judged there.
    Unseen(Unseen),
}

/// The pages of a run by address.
pub(crate) struct Index<'a> {
    run: &'a Run,
    by_key: BTreeMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(run: &'a Run) -> Self {
        let by_key = run.pages.iter().enumerate().map(|(at, page)| (page.key.as_str(), at)).collect();
        Self { run, by_key }
    }

    /// What the run made of this address.
    pub(crate) fn find(&self, key: &str) -> Option<&'a SeenPage> {
        self.by_key.get(key).map(|at| &self.run.pages[*at])
    }

    pub(crate) fn counterpart(&self, key: &str) -> Counterpart {
        let Some(at) = self.by_key.get(key) else { return self.absent(key) };
        let mut at = *at;
        for _ in 0..STEPS {
            let page = &self.run.pages[at];
            if page.is_judged {
                return Counterpart::Judged(at);
            }
            match page.stands_for.as_deref().and_then(|key| self.by_key.get(key)) {
                Some(next) if *next != at => at = *next,
                _ => break,
            }
        }
        Counterpart::Unseen(Unseen::Status(self.run.pages[at].status.clone()))
    }

    fn absent(&self, key: &str) -> Counterpart {
        if self.run.outside.contains(key) {
            Counterpart::Unseen(Unseen::Outside)
        } else if self.run.waiting.contains(key) || !self.run.is_whole {
            Counterpart::Unseen(Unseen::Waiting)
        } else {
            Counterpart::Unknown
        }
    }
}

/// The pages of two runs laid side by side.
pub(crate) struct Matched {
    /// For each page of the earlier run: what became of it. Of pages that were not judged, nothing.
    pub(crate) target: Vec<Option<Counterpart>>,
    /// For each page of the later run: what it was.
    pub(crate) origin: Vec<Option<Counterpart>>,
}

impl Matched {
    pub(crate) fn of(before: &Run, after: &Run) -> Self {
        let (in_before, in_after) = (Index::of(before), Index::of(after));
        let of = |page: &SeenPage, index: &Index<'_>| page.is_judged.then(|| index.counterpart(&page.key));
        let target: Vec<_> = before.pages.iter().map(|page| of(page, &in_after)).collect();
        let mut origin: Vec<_> = after.pages.iter().map(|page| of(page, &in_before)).collect();
        // A page that moved to a new address is known there by where the old one leads.
        for (at, counterpart) in target.iter().enumerate() {
            if let Some(Counterpart::Judged(to)) = counterpart
                && origin[*to] == Some(Counterpart::Unknown)
            {
                origin[*to] = Some(Counterpart::Judged(at));
            }
        }
        Self { target, origin }
    }

    /// True if each is the other's counterpart.
    pub(crate) fn is_pair(&self, before: usize, after: usize) -> bool {
        self.target[before] == Some(Counterpart::Judged(after))
            && self.origin[after] == Some(Counterpart::Judged(before))
    }
}
