//! What was found and what comes next. Pure: no time, no network, no chance.
//!
//! Visits are settled strictly in the order of the queue, whatever order they end in. So which of two equal pages stands for
//! both, what a page limit lets in and in what order links are found never depends on how fast a server answered, and a run
//! that was killed and resumed comes to the same set as one that was not.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use url::Url;

use crate::contents::Contents;
use crate::normal::{family, is_trap, normal};
use crate::rank::{Class, Rank, rank};
use crate::scope::Scope;
use crate::visit::{Queued, Status, Visit};

/// How far visits may be handed out ahead of the first that is not settled.
const AHEAD: usize = 256;

/// Links taken from one page.
const LINKS_OF_A_PAGE: usize = 5_000;

/// What a run may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// Pages that are loaded and reported. Documents that wait at the end of the queue do not count, so one that turns
    /// out to be a page may come on top.
    pub pages: u32,
    /// Visits of any status.
    pub visits: u32,
    /// Links from a start address.
    pub depth: u32,
    /// Bytes of all bodies after unpacking.
    pub bytes: u64,
    /// Addresses that are remembered.
    pub addresses: usize,
    /// Seconds of one session of the run; a resumed run has them anew. `None`: as long as it takes.
    pub seconds: Option<u64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { pages: 500, visits: 20_000, depth: 20, bytes: 4 << 30, addresses: 200_000, seconds: None }
    }
}

/// Which limit ended a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Limit {
    /// [`Limits::pages`].
    Pages,
    /// [`Limits::visits`].
    Visits,
    /// [`Limits::bytes`].
    Bytes,
    /// [`Limits::seconds`].
    Time,
}

/// Figures of a frontier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Visits settled, of any status.
    pub settled: u32,
    /// Visits that loaded a page of its own.
    pub loaded: u32,
    /// Addresses waiting, those under way among them.
    pub waiting: u32,
    /// Bytes of all bodies.
    pub bytes: u64,
    /// Links that were not followed because they are deeper than the limit, since this session began.
    pub too_deep: u32,
    /// Links that were not followed because they look like a trap, or because no more addresses are remembered.
    pub refused: u32,
}

/// A visit as it is to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// The visit; its status is `Duplicate` or `Redirected` where another stands for it.
    pub visit: Visit,
    /// Addresses that were found first by this visit, to be stored as waiting.
    pub found: Vec<Queued>,
}

/// The queue of a run, what it has seen, its scope and limits.
#[derive(Debug)]
pub struct Frontier {
    scope: Scope,
    limits: Limits,
    waiting: BTreeMap<Rank, Queued>,
    /// What will not be visited in this session, once pages are left; else `None`.
    left: Option<Vec<Queued>>,
    open: BTreeSet<Rank>,
    seen: HashSet<Url>,
    /// Final address of a reported page → the queued address it is reported by.
    reported: HashMap<Url, Url>,
    families: HashMap<String, Look>,
    contents: Contents,
    next_order: u64,
    counts: Counts,
}

#[derive(Debug)]
struct Look {
    title: String,
    elements: u32,
    queued: Url,
}

impl Frontier {
    /// An empty queue; add start addresses and then those of sitemaps with [`Frontier::add`].
    pub fn new(scope: Scope, limits: Limits) -> Self {
        Self {
            scope,
            limits,
            waiting: BTreeMap::new(),
            left: None,
            open: BTreeSet::new(),
            seen: HashSet::new(),
            reported: HashMap::new(),
            families: HashMap::new(),
            contents: Contents::default(),
            next_order: 0,
            counts: Counts::default(),
        }
    }

    /// The queue of a run that was stopped, from what was stored of it: every settled visit and every waiting address,
    /// in any order.
    pub fn restore(
        scope: Scope,
        limits: Limits,
        visits: impl IntoIterator<Item = Visit>,
        waiting: impl IntoIterator<Item = Queued>,
    ) -> Self {
        let mut frontier = Self::new(scope, limits);
        for visit in visits {
            frontier.next_order = frontier.next_order.max(visit.queued.order + 1);
            frontier.seen.insert(visit.queued.address.clone());
            frontier.remember(&visit);
        }
        for queued in waiting {
            frontier.next_order = frontier.next_order.max(queued.order + 1);
            frontier.seen.insert(queued.address.clone());
            frontier.waiting.insert(rank(&queued), queued);
        }
        frontier
    }

    /// Adds addresses that no page links to: start addresses at depth 0, those of sitemaps at depth 1.
    /// Gives back those that are new, to be stored as waiting.
    pub fn add(&mut self, addresses: &[Url], depth: u32) -> Vec<Queued> {
        self.take_in(addresses, depth, None)
    }

    /// Leaves everything that waits but documents: pages were enough, and what they link to is still to be seen. What is
    /// left counts as waiting.
    pub fn leave_pages(&mut self) {
        let (documents, rest) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|((class, _), _)| *class == Class::Document);
        self.waiting = documents;
        let rest: BTreeMap<Rank, Queued> = rest;
        self.left.get_or_insert_default().extend(rest.into_values());
    }

    /// Hands out the next address whose host `may` be asked, if there is one and no limit is in the way.
    ///
    /// The address that is due is never held back for those handed out ahead of it: they wait for it.
    pub fn next(&mut self, may: impl Fn(&Url) -> bool) -> Option<Queued> {
        let due = *self.waiting.first_key_value()?.0;
        if self.limit().is_some() {
            return None;
        }
        let may_go_ahead = self.has_room();
        let found = self.waiting.iter().take(AHEAD).find(|(rank, queued)| {
            let is_in_turn = **rank == due || (may_go_ahead && rank.0 == due.0);
            is_in_turn && !self.open.contains(rank) && may(&queued.address)
        });
        let (rank, queued) = found.map(|(rank, queued)| (*rank, queued.clone()))?;
        self.open.insert(rank);
        Some(queued)
    }

    /// The address whose visit is to be settled next.
    pub fn due(&self) -> Option<&Queued> {
        self.waiting.first_key_value().map(|(_, queued)| queued)
    }

    /// The page that already stands for this address, if one does: then it needs no fetch.
    pub fn stands_for(&self, queued: &Queued) -> Option<&Url> {
        self.reported.get(&queued.address)
    }

    /// Settles the visit of the address that is [`Frontier::due`]: decides whether it stands for itself, takes in its links.
    pub fn settle(&mut self, mut visit: Visit, links: &[Url]) -> Settlement {
        let rank = rank(&visit.queued);
        self.waiting.remove(&rank);
        self.open.remove(&rank);
        self.judge_sameness(&mut visit);
        self.remember(&visit);
        let found = if is_source_of_links(visit.status) {
            let (depth, from) = (visit.queued.depth + 1, visit.final_address.clone());
            self.take_in(links, depth, Some(&from))
        } else {
            Vec::new()
        };
        Settlement { visit, found }
    }

    /// The limit that ends the run, if one does. Time is not known here.
    pub fn limit(&self) -> Option<Limit> {
        if self.waiting.is_empty() {
            None
        } else if !self.only_documents() && self.counts.loaded >= self.limits.pages {
            Some(Limit::Pages)
        } else if self.counts.settled >= self.limits.visits {
            Some(Limit::Visits)
        } else if self.counts.bytes >= self.limits.bytes {
            Some(Limit::Bytes)
        } else {
            None
        }
    }

    /// The limits of the run.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// The scope of the run.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The contents that were reported, to ask before judging.
    pub fn contents(&self) -> Contents {
        self.contents.clone()
    }

    /// Figures for people.
    pub fn counts(&self) -> Counts {
        let left = self.left.as_ref().map_or(0, Vec::len);
        Counts { waiting: (self.waiting.len() + left) as u32, ..self.counts }
    }

    /// The waiting addresses in the order they will be settled, those that are left last.
    pub fn waiting(&self) -> impl Iterator<Item = &Queued> {
        self.waiting.values().chain(self.left.iter().flatten())
    }

    /// Takes back what was handed out and not settled.
    pub(crate) fn take_back(&mut self) {
        self.open.clear();
    }

    /// True if one more visit can be under way without overstepping a limit, should all of them load.
    fn has_room(&self) -> bool {
        let open_pages = self.open.iter().filter(|(class, _)| *class == Class::Page).count() as u32;
        self.counts.settled + (self.open.len() as u32) < self.limits.visits
            && (self.only_documents() || self.counts.loaded + open_pages < self.limits.pages)
    }

    fn only_documents(&self) -> bool {
        self.waiting.first_key_value().is_some_and(|((class, _), _)| *class != Class::Page)
    }

    fn judge_sameness(&self, visit: &mut Visit) {
        if let Some(other) = self.reported.get(&visit.queued.address) {
            // Also where it was under way already: the outcome is the one it would have had a moment later.
            let other = other.clone();
            *visit = Visit::without_answer(visit.queued.clone(), Status::Duplicate, None);
            visit.same_as = Some(other);
            return;
        }
        if visit.status != Status::Loaded {
            return;
        }
        let arrived = normal(&visit.final_address);
        if let Some(other) = self.reported.get(&arrived) {
            visit.status = Status::Redirected;
            visit.same_as = Some(other.clone());
        } else if let Some(other) = self.same_page(visit) {
            visit.status = Status::Duplicate;
            visit.same_as = Some(other);
        }
    }

    /// The page with the same body on the same site, or with the same look in the same family of addresses.
    fn same_page(&self, visit: &Visit) -> Option<Url> {
        let by_body = visit.hash.as_ref().and_then(|hash| self.contents.known(&visit.final_address, hash));
        by_body.or_else(|| {
            let look = self.families.get(&family(&visit.final_address))?;
            let is_same =
                visit.title.as_deref() == Some(&look.title) && visit.elements == Some(look.elements);
            is_same.then(|| look.queued.clone())
        })
    }

    fn remember(&mut self, visit: &Visit) {
        self.counts.settled += 1;
        self.counts.bytes += visit.bytes;
        let arrived = normal(&visit.final_address);
        if let Some(other) = &visit.same_as {
            self.reported.entry(arrived).or_insert_with(|| other.clone());
            return;
        }
        if visit.status != Status::Loaded {
            return;
        }
        self.counts.loaded += 1;
        let queued = &visit.queued.address;
        if let Some(hash) = &visit.hash {
            self.contents.keep(&arrived, hash, queued);
        }
        if let (Some(title), Some(elements)) = (&visit.title, visit.elements) {
            self.families.entry(family(&arrived)).or_insert_with(|| Look {
                title: title.clone(),
                elements,
                queued: queued.clone(),
            });
        }
        self.seen.insert(arrived.clone());
        self.reported.entry(arrived).or_insert_with(|| queued.clone());
    }

    fn take_in(&mut self, addresses: &[Url], depth: u32, from: Option<&Url>) -> Vec<Queued> {
        let mut found = Vec::new();
        let most = if from.is_some() { LINKS_OF_A_PAGE } else { usize::MAX };
        self.counts.refused += addresses.len().saturating_sub(most) as u32;
        for address in addresses.iter().take(most) {
            let address = normal(address);
            if self.seen.contains(&address) || !self.scope.holds(&address) {
                continue;
            }
            if depth > self.limits.depth {
                self.counts.too_deep += 1;
                continue;
            }
            if is_trap(&address) || self.seen.len() >= self.limits.addresses {
                self.counts.refused += 1;
                continue;
            }
            self.seen.insert(address.clone());
            let queued = Queued { order: self.next_order, address, depth, found_on: from.cloned() };
            self.next_order += 1;
            match (&mut self.left, rank(&queued)) {
                (Some(left), (Class::Page | Class::File, _)) => left.push(queued.clone()),
                (_, rank) => {
                    self.waiting.insert(rank, queued.clone());
                }
            }
            found.push(queued);
        }
        found
    }
}

/// Walls are taken too: a page that was wrongly held for one must not hide what lies behind it.
fn is_source_of_links(status: Status) -> bool {
    match status {
        Status::Loaded | Status::LoginRequired | Status::ConsentWall | Status::NeedsScript => true,
        Status::Redirected
        | Status::NotHtml
        | Status::HttpError
        | Status::Timeout
        | Status::BlockedByRobots
        | Status::OutOfScope
        | Status::TooLarge
        | Status::Crashed
        | Status::Unreachable
        | Status::Duplicate => false,
    }
}
