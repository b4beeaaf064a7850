//! Laying the findings of two runs side by side.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use audit::{Component, FindingKind, Fingerprint};

use crate::change::{Change, Unseen, Why};
use crate::match_pages::{Counterpart, Matched};
use crate::overlap::Overlap;
use crate::pages::{MISSING, PagePair, pairs};
use crate::run::{Found, Judged, Rules, Run};

/// What became of everything between two runs.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// Every place of every fault, by component and page.
    pub places: Vec<Place>,
    /// Every page.
    pub pages: Vec<PagePair>,
    /// Judged pages that both runs have in common.
    pub overlap: Overlap,
    /// The rules of both runs; places point into it.
    pub rules: Vec<String>,
}

/// One place of a fault, in one run or in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The fault.
    pub component: Component,
    /// Its rule, in [`Comparison::rules`].
    pub rule: u16,
    /// The finding in the earlier run and the page it is on.
    pub before: Option<Spot>,
    /// The finding in the later run and the page it is on.
    pub after: Option<Spot>,
    /// What became of it.
    pub change: Change,
    /// Why; nothing where it is still there.
    pub why: Option<Why>,
    /// True if the element stands elsewhere on its page.
    pub is_moved: bool,
    /// The latest run before both that had it, where that was asked for.
    pub earlier: Option<i64>,
}

/// A finding of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The caller's number for it.
    pub finding: i64,
    /// The caller's number for its page.
    pub page: i64,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// This finding, over all runs.
    pub fingerprint: Fingerprint,
}

/// What runs before both had.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    /// Latest run with this finding.
    pub fingerprints: BTreeMap<Fingerprint, i64>,
    /// Latest run with this fault anywhere.
    pub components: BTreeMap<Component, i64>,
}

/// Compares two runs; the earlier one first.
pub fn compare(before: &Run, after: &Run) -> Comparison {
    let matched = Matched::of(before, after);
    let mut rules: BTreeSet<&str> = BTreeSet::new();
    rules.extend(before.rules.iter().chain(&after.rules).map(|ran| ran.rule.as_str()));
    let rules: Vec<&str> = rules.into_iter().collect();
    let mut sides = Sides {
        before,
        after,
        ran_before: Rules::of(before),
        ran_after: Rules::of(after),
        blind_before: blind(before),
        blind_after: blind(after),
        saw_all_before: saw_all(&matched.origin, before.is_whole),
        saw_all_after: saw_all(&matched.target, after.is_whole),
        matched: &matched,
        numbers: rules.iter().zip(0..).map(|(rule, number)| (*rule, number)).collect(),
        places: Vec::with_capacity(before.findings.len().max(after.findings.len())),
    };
    sides.compare();
    let mut places = sides.places;
    places.sort_by_key(|place| {
        let spot = place.after.or(place.before);
        (place.component, spot.map(|spot| (spot.page, spot.finding)), place.after.is_none())
    });
    Comparison {
        places,
        overlap: overlap(before, after, &matched),
        pages: pairs(before, after, &matched),
        rules: rules.into_iter().map(str::to_owned).collect(),
    }
}

fn overlap(before: &Run, after: &Run, matched: &Matched) -> Overlap {
    let judged = |run: &Run| run.pages.iter().filter(|page| page.is_judged).count() as u32;
    let shared =
        matched.origin.iter().filter(|origin| matches!(origin, Some(Counterpart::Judged(_)))).count() as u32;
    Overlap::of(judged(before), judged(after), shared)
}

struct Sides<'a> {
    before: &'a Run,
    after: &'a Run,
    ran_before: Rules<'a>,
    ran_after: Rules<'a>,
    matched: &'a Matched,
    /// Pages of each run with the rules that could only ask there.
    blind_before: BTreeSet<(usize, &'a str)>,
    blind_after: BTreeSet<(usize, &'a str)>,
    /// Whether each run saw every page that the other judged and that is still there.
    saw_all_before: bool,
    saw_all_after: bool,
    numbers: BTreeMap<&'a str, u16>,
    places: Vec<Place>,
}

fn blind(run: &Run) -> BTreeSet<(usize, &str)> {
    let asked = run.findings.iter().filter(|found| found.is_blind);
    asked.map(|found| (found.page as usize, run.rules[usize::from(found.rule)].rule.as_str())).collect()
}

/// True if a whole run judged every page of the other, or knows that it is not there.
fn saw_all(others: &[Option<Counterpart>], is_whole: bool) -> bool {
    is_whole
        && others.iter().flatten().all(|other| match other {
            Counterpart::Judged(_) | Counterpart::Unknown => true,
            Counterpart::Unseen(Unseen::Status(status)) => status == MISSING,
            Counterpart::Unseen(_) => false,
        })
}

impl Sides<'_> {
    fn compare(&mut self) {
        let (olds, news) = (by_page(self.before), by_page(self.after));
        let mut seen = vec![false; self.after.pages.len()];
        for (page, olds) in olds.iter().enumerate() {
            let target = self.matched.target[page].clone().unwrap_or(Counterpart::Unknown);
            match target {
                Counterpart::Judged(to) if self.matched.is_pair(page, to) => {
                    seen[to] = true;
                    self.pair(olds, &news[to], page, to);
                }
                Counterpart::Judged(to) => self.beside(olds, &news[to], page, to),
                Counterpart::Unknown => self.all_unseen(olds, &Unseen::NotReached),
                Counterpart::Unseen(why) => self.all_unseen(olds, &why),
            }
        }
        for (page, news) in news.iter().enumerate().filter(|(page, _)| !seen[*page]) {
            let origin = self.matched.origin[page].clone().unwrap_or(Counterpart::Unknown);
            let known = match &origin {
                Counterpart::Judged(from) => firsts(&olds[*from]),
                Counterpart::Unknown | Counterpart::Unseen(_) => BTreeMap::new(),
            };
            for new in news {
                let (change, why) = match &origin {
                    Counterpart::Judged(from) => match known.get(&new.component) {
                        Some(old) => {
                            self.add(Some(old), Some(new), Change::Still, None);
                            continue;
                        }
                        None => self.appeared(new, *from, page),
                    },
                    Counterpart::Unknown => (Change::New, Why::PageNew),
                    Counterpart::Unseen(why) => (Change::NotSeenBefore, Why::Unseen(why.clone())),
                };
                self.add(None, Some(new), change, Some(why));
            }
        }
    }

    /// A page in both runs: findings pair by fingerprint, what is left of both by component, and then what the same rule says
    /// of the same element: one that fails for another reason, or can only be asked about, is not mended.
    fn pair(&mut self, olds: &[&Found], news: &[&Found], from: usize, to: usize) {
        let rules_before = |found: &Found| self.before.rules[usize::from(found.rule)].rule.as_str();
        let rules_after = |found: &Found| self.after.rules[usize::from(found.rule)].rule.as_str();
        let mut pairs = Vec::new();
        let (olds, news) =
            paired(olds.to_vec(), news.to_vec(), &mut pairs, |f| f.fingerprint, |f| f.fingerprint);
        let (olds, news) = paired(olds, news, &mut pairs, |f| f.component, |f| f.component);
        let (olds, news) = paired(
            olds,
            news,
            &mut pairs,
            |found| (rules_before(found), found.anchor),
            |found| (rules_after(found), found.anchor),
        );
        for (old, new) in pairs {
            self.add(Some(old), Some(new), Change::Still, None);
        }
        for old in olds {
            self.vanish(old, from, to);
        }
        for new in news {
            let (change, why) = self.appeared(new, from, to);
            self.add(None, Some(new), change, Some(why));
        }
    }

    /// A page that is judged under the address of another one, which has its own pair.
    fn beside(&mut self, olds: &[&Found], news: &[&Found], from: usize, to: usize) {
        let news = firsts(news);
        for old in olds {
            match news.get(&old.component) {
                Some(new) => self.add(Some(old), Some(new), Change::Still, None),
                None => self.vanish(old, from, to),
            }
        }
    }

    fn all_unseen(&mut self, olds: &[&Found], why: &Unseen) {
        for old in olds {
            self.add(Some(old), None, Change::NotSeen, Some(Why::Unseen(why.clone())));
        }
    }

    fn vanish(&mut self, old: &Found, from: usize, to: usize) {
        let rule = &self.before.rules[usize::from(old.rule)];
        let (change, why) = match self.ran_after.on(&rule.rule, &self.after.pages[to]) {
            Judged::Absent => (Change::NotSeen, Why::Unseen(Unseen::RuleAbsent)),
            Judged::Untested => (Change::NotSeen, Why::Unseen(Unseen::RuleUntested)),
            Judged::By(_) if self.blind_after.contains(&(to, rule.rule.as_str())) => {
                (Change::NotSeen, Why::Unseen(Unseen::RuleBlind))
            }
            Judged::By(_) if rule.is_over_pages && !self.saw_all_after => {
                (Change::NotSeen, Why::Unseen(Unseen::OtherPages))
            }
            Judged::By(_) if self.is_rendered(from, to) == (true, false) => {
                (Change::NotSeen, Why::Unseen(Unseen::NoBrowser))
            }
            Judged::By(version) if version < rule.version => {
                (Change::NotSeen, Why::Unseen(Unseen::RuleOlder))
            }
            Judged::By(version) if version > rule.version => {
                (Change::RuleVanished, self.rule_changed(from, to))
            }
            Judged::By(_) if self.is_rendered(from, to) == (false, true) => (Change::Gone, Why::InBrowser),
            Judged::By(_) => (Change::Gone, self.page_changed(from, to)),
        };
        self.add(Some(old), None, change, Some(why));
    }

    fn appeared(&self, new: &Found, from: usize, to: usize) -> (Change, Why) {
        let rule = &self.after.rules[usize::from(new.rule)];
        match self.ran_before.on(&rule.rule, &self.before.pages[from]) {
            Judged::Absent => (Change::RuleAppeared, Why::RuleAdded),
            Judged::Untested => (Change::NotSeenBefore, Why::Unseen(Unseen::RuleUntested)),
            Judged::By(_) if self.blind_before.contains(&(from, rule.rule.as_str())) => {
                (Change::NotSeenBefore, Why::Unseen(Unseen::RuleBlind))
            }
            Judged::By(_) if rule.is_over_pages && !self.saw_all_before => {
                (Change::NotSeenBefore, Why::Unseen(Unseen::OtherPages))
            }
            Judged::By(_) if self.is_rendered(from, to).0 != self.is_rendered(from, to).1 => {
                (Change::NotSeenBefore, Why::Unseen(Unseen::NoBrowser))
            }
            Judged::By(version) if version != rule.version => {
                (Change::RuleAppeared, self.rule_changed(from, to))
            }
            Judged::By(_) => (Change::New, self.page_changed(from, to)),
        }
    }

    fn is_rendered(&self, from: usize, to: usize) -> (bool, bool) {
        (self.before.pages[from].is_rendered, self.after.pages[to].is_rendered)
    }

    fn is_same_page(&self, from: usize, to: usize) -> bool {
        self.before.pages[from].is_same_as(&self.after.pages[to])
    }

    fn page_changed(&self, from: usize, to: usize) -> Why {
        if self.is_same_page(from, to) { Why::Elsewhere } else { Why::PageChanged }
    }

    fn rule_changed(&self, from: usize, to: usize) -> Why {
        if self.is_same_page(from, to) { Why::RuleChanged } else { Why::RuleAndPageChanged }
    }

    fn add(&mut self, before: Option<&Found>, after: Option<&Found>, change: Change, why: Option<Why>) {
        let spot = |run: &Run, found: &Found| Spot {
            finding: found.id,
            page: run.pages[found.page as usize].id,
            kind: found.kind,
            fingerprint: found.fingerprint,
        };
        let rule = |run: &Run, found: &Found| self.numbers[run.rules[usize::from(found.rule)].rule.as_str()];
        let named = after
            .map(|found| (found.component, rule(self.after, found)))
            .or_else(|| before.map(|found| (found.component, rule(self.before, found))));
        let Some((component, rule)) = named else { return };
        self.places.push(Place {
            component,
            rule,
            before: before.map(|found| spot(self.before, found)),
            after: after.map(|found| spot(self.after, found)),
            change,
            why,
            is_moved: matches!((before, after), (Some(old), Some(new)) if old.fingerprint != new.fingerprint),
            earlier: None,
        });
    }
}

/// Puts together what has the same key, each with one other, in the order in which both stand; gives back what is left.
fn paired<'f, K: Ord>(
    olds: Vec<&'f Found>,
    news: Vec<&'f Found>,
    pairs: &mut Vec<(&'f Found, &'f Found)>,
    of_old: impl Fn(&Found) -> K,
    of_new: impl Fn(&Found) -> K,
) -> (Vec<&'f Found>, Vec<&'f Found>) {
    let mut waiting: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
    for (at, new) in news.iter().enumerate() {
        waiting.entry(of_new(new)).or_default().push_back(at);
    }
    let mut is_taken = vec![false; news.len()];
    let mut left = Vec::new();
    for old in olds {
        match waiting.get_mut(&of_old(old)).and_then(VecDeque::pop_front) {
            Some(at) => {
                is_taken[at] = true;
                pairs.push((old, news[at]));
            }
            None => left.push(old),
        }
    }
    let news = news.into_iter().zip(is_taken).filter(|(_, is_taken)| !is_taken).map(|(new, _)| new);
    (left, news.collect())
}

/// The first finding of each fault.
fn firsts<'f>(found: &[&'f Found]) -> BTreeMap<Component, &'f Found> {
    found.iter().rev().map(|found| (found.component, *found)).collect()
}

/// Findings by the place of their page.
fn by_page(run: &Run) -> Vec<Vec<&Found>> {
    let mut pages = vec![Vec::new(); run.pages.len()];
    for found in &run.findings {
        pages[found.page as usize].push(found);
    }
    pages
}

impl Comparison {
    /// What has to be looked for in runs before both: findings that the earlier of the two did not have, and faults that it
    /// had nowhere.
    pub fn sought(&self) -> (BTreeSet<Fingerprint>, BTreeSet<Component>) {
        let known: BTreeSet<Component> =
            self.places.iter().filter(|place| place.before.is_some()).map(|place| place.component).collect();
        let mut fingerprints = BTreeSet::new();
        let mut components = BTreeSet::new();
        for place in &self.places {
            if let (None, Some(after)) = (place.before, place.after) {
                fingerprints.insert(after.fingerprint);
                if !known.contains(&place.component) {
                    components.insert(place.component);
                }
            }
        }
        (fingerprints, components)
    }

    /// Tells what returned from what is new. A fault returned if an earlier run had it and the one in between looked and did
    /// not find it.
    pub fn remember(&mut self, earlier: &Earlier) {
        for place in &mut self.places {
            let (None, Some(after)) = (place.before, place.after) else { continue };
            place.earlier = earlier
                .fingerprints
                .get(&after.fingerprint)
                .or_else(|| earlier.components.get(&place.component))
                .copied();
            if place.change == Change::New && place.earlier.is_some() {
                place.change = Change::Returned;
            }
        }
    }
}
