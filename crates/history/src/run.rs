//! A run as far as comparing needs it.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, FindingKind, Fingerprint};

/// What a run saw and found.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// Every address it went to, once.
    pub pages: Vec<SeenPage>,
    /// Addresses that it knew and did not get to.
    pub waiting: BTreeSet<String>,
    /// Addresses of the other run that its scope leaves out.
    pub outside: BTreeSet<String>,
    /// True if it got to every address that it knew.
    pub is_whole: bool,
    /// The rules that judged, each version by itself.
    pub rules: Vec<Ran>,
    /// What they found.
    pub findings: Vec<Found>,
}

/// An address that a run went to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenPage {
    /// The caller's number for it.
    pub id: i64,
    /// Normalised address.
    pub key: String,
    /// How the visit ended; a word that only the caller understands.
    pub status: String,
    /// True if rules judged it.
    pub is_judged: bool,
    /// False for what is no page by itself: a redirect, a duplicate, a document.
    pub is_page: bool,
    /// True if it was opened in a browser, false if it was only read.
    pub is_rendered: bool,
    /// Address that was judged in its place: what it redirects to or repeats.
    pub stands_for: Option<String>,
    /// Hash of the document.
    pub document: Option<String>,
    /// Hash of all that it was made of, frames and style sheets among it.
    pub content: Option<[u8; 32]>,
}

/// A version of a rule in a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// Rule id.
    pub rule: String,
    /// Its version.
    pub version: u16,
    /// Numbers of the pages that it judged; none: every judged page.
    pub on: Option<BTreeSet<i64>>,
    /// True if it lays pages beside each other, so that what it says of one depends on the others.
    pub is_over_pages: bool,
}

/// A finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The caller's number for it.
    pub id: i64,
    /// Place of its page in [`Run::pages`].
    pub page: u32,
    /// Place of its rule in [`Run::rules`].
    pub rule: u16,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// This finding, over all runs.
    pub fingerprint: Fingerprint,
    /// The fault it is an occurrence of.
    pub component: Component,
    /// The element on its page, whatever is said of it.
    pub anchor: [u8; 16],
    /// True if the rule could only ask, for something that it needs of the page was missing: of its other elements there it
    /// knows as little.
    pub is_blind: bool,
}

/// What a rule did on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judged {
    /// It judged, in this version.
    By(u16),
    /// It belongs to the run and could not judge this page.
    Untested,
    /// The run did not have it.
    Absent,
}

/// The rules of a run by name.
pub(crate) struct Rules<'a>(BTreeMap<&'a str, Vec<&'a Ran>>);

impl<'a> Rules<'a> {
    pub(crate) fn of(run: &'a Run) -> Self {
        let mut rules: BTreeMap<&str, Vec<&Ran>> = BTreeMap::new();
        for ran in &run.rules {
            rules.entry(ran.rule.as_str()).or_default().push(ran);
        }
        Self(rules)
    }

    /// What a rule did on a judged page of the run.
    pub(crate) fn on(&self, rule: &str, page: &SeenPage) -> Judged {
        let Some(versions) = self.0.get(rule) else { return Judged::Absent };
        let judged = |ran: &&&Ran| ran.on.as_ref().is_none_or(|pages| pages.contains(&page.id));
        match versions.iter().filter(judged).map(|ran| ran.version).max() {
            Some(version) => Judged::By(version),
            None => Judged::Untested,
        }
    }
}

impl SeenPage {
    /// True if both visits saw the same: document, frames and style sheets where they are known of both, else the document.
    pub(crate) fn is_same_as(&self, other: &SeenPage) -> bool {
        match (&self.content, &other.content) {
            (Some(one), Some(two)) => one == two,
            _ => self.document.is_some() && self.document == other.document,
        }
    }
}
