//! Pages that people say were taken down for good: what was known there goes with them, openly, and comes up again when a page
//! is back.

use std::collections::{BTreeMap, BTreeSet};

use audit::Component;
use locale::Language;
use store::{EventKind, KnownPage, LastLook, NewProblemEvent, Removal, RemovalKind};

use crate::app::App;
use crate::audit::pages::count_i64;
use crate::error::{Error, ErrorCode};
use crate::problem::known::looking;
use crate::problem::life::lives;
use crate::view::{PageRemoved, ProblemState, UnseenPage};
use crate::words;

/// Longest reason, in characters.
const REASON: usize = 4_000;

impl App {
    /// Keeps that a page was taken down for good, and lets go of the problems that are known nowhere else.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`] for a page that nobody ever looked at, [`ErrorCode::WrongState`]
    /// for one that the latest look saw, [`ErrorCode::FieldMissing`] without a reason, [`ErrorCode::FieldTooLong`].
    pub async fn remove_page(&self, address: &str, reason: &str) -> Result<(), Error> {
        let removal = self.removal(address, reason, RemovalKind::Removed).await?;
        let missing = || Error::new(ErrorCode::NotFound, address);
        let LastLook { is_judged, is_there, .. } =
            self.reader().last_look(&removal.key).await?.ok_or_else(missing)?;
        if is_judged && !self.is_left_out(&removal.key).await? || is_there {
            return Err(Error {
                key: "page-is-there".to_owned(),
                ..Error::new(ErrorCode::WrongState, address)
            });
        }
        self.writer().record_removal(&removal).await?;
        let here = self.reader().components_at(&removal.key).await?;
        let kind = |pages: &[KnownPage]| {
            let is_gone = !pages.is_empty() && pages.iter().all(|page| page.is_removed);
            is_gone.then_some(EventKind::PageRemoved)
        };
        self.note_removal(&here, &removal, &[ProblemState::Fixed, ProblemState::Removed], kind).await
    }

    /// Takes that back; what went with the page is open again.
    ///
    /// # Errors
    /// As [`App::remove_page`]; [`ErrorCode::WrongState`] if nobody says that the page is gone.
    pub async fn restore_page(&self, address: &str, reason: &str) -> Result<(), Error> {
        let removal = self.removal(address, reason, RemovalKind::Withdrawn).await?;
        let said = self.reader().removals_of(&removal.key).await?;
        if said.first().is_none_or(|last| last.kind != RemovalKind::Removed) {
            return Err(Error::new(ErrorCode::WrongState, address));
        }
        self.writer().record_removal(&removal).await?;
        let here = self.reader().components_at(&removal.key).await?;
        let others: Vec<ProblemState> =
            ProblemState::ALL.into_iter().filter(|state| *state != ProblemState::Removed).collect();
        let kind =
            |pages: &[KnownPage]| pages.iter().any(|page| !page.is_removed).then_some(EventKind::Opened);
        self.note_removal(&here, &removal, &others, kind).await
    }

    /// Pages that people say are gone and that were not seen since, by address.
    pub async fn removed_pages(&self) -> Result<Vec<PageRemoved>, Error> {
        Ok(self.reader().removed_pages().await?.into_iter().map(removed_view).collect())
    }

    /// Normalised addresses of those pages, with when that was said.
    pub(crate) async fn removed_keys(&self) -> Result<BTreeMap<String, i64>, Error> {
        let removed = self.reader().removed_pages().await?;
        Ok(removed.into_iter().map(|removal| (removal.key, removal.made_at)).collect())
    }

    /// Pages that a problem is known on and that none of the latest audits judged.
    pub(crate) async fn unseen_pages(
        &self,
        component: Component,
        lang: Language,
    ) -> Result<Vec<UnseenPage>, Error> {
        let latest: BTreeSet<_> = self.latest_audits().await?.into_iter().map(|audit| audit.id).collect();
        let removed = self.reader().removed_pages().await?;
        let mut unseen = Vec::new();
        for page in self.reader().known_pages(&[component], looking()).await? {
            if latest.contains(&page.audit) && !page.is_removed {
                continue;
            }
            let last = self.reader().last_look(&page.key).await?;
            let said = removed.iter().find(|removal| page.is_removed && removal.key == page.key);
            unseen.push(UnseenPage {
                status_text: last.map(|last| words::status(&last.status, lang)).unwrap_or_default(),
                places: count_i64(page.places),
                seen: page.visited_at,
                removed: said.cloned().map(removed_view),
                address: page.address,
            });
        }
        Ok(unseen)
    }

    async fn removal(&self, address: &str, reason: &str, kind: RemovalKind) -> Result<Removal, Error> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::new(ErrorCode::FieldMissing, "reason"));
        }
        if reason.chars().count() > REASON {
            return Err(Error::new(ErrorCode::FieldTooLong, "reason"));
        }
        let url = crawl::parse_start_address(address).map_err(Error::from)?;
        Ok(Removal {
            key: crawl::normal(&url).to_string(),
            kind,
            person: self.person().await?,
            reason: reason.to_owned(),
            made_at: self.now(),
        })
    }

    /// True if the audit that takes the place of the one which last judged a page did not come to it: nothing leads there.
    async fn is_left_out(&self, key: &str) -> Result<bool, Error> {
        let visits = self.reader().latest_visits_at(key).await?;
        let latest: BTreeSet<_> = self.latest_audits().await?.into_iter().map(|audit| audit.id).collect();
        let Some(visit) = visits.first() else { return Ok(false) };
        let is_retested = self
            .reader()
            .retested_page_since(key, visit.record.visited_at)
            .await?
            .is_some_and(|page| page.is_judged);
        Ok(!latest.contains(&visit.audit) && !is_retested)
    }

    /// Enters what saying so means for the problems of the page, those in these states left out.
    async fn note_removal(
        &self,
        components: &[(Component, String)],
        removal: &Removal,
        without: &[ProblemState],
        kind: impl Fn(&[KnownPage]) -> Option<EventKind>,
    ) -> Result<(), Error> {
        let lives = lives(self.reader(), self.now()).await?;
        let ids: Vec<Component> = components.iter().map(|(component, _)| *component).collect();
        let mut known: BTreeMap<Component, Vec<KnownPage>> = BTreeMap::new();
        for page in self.reader().known_pages(&ids, looking()).await? {
            known.entry(page.component).or_default().push(page);
        }
        let mut events = Vec::new();
        for (component, rule) in components {
            let state = lives.get(component).map_or(ProblemState::Open, |life| life.state);
            let pages = known.get(component).map_or(&[][..], Vec::as_slice);
            let Some(kind) = kind(pages).filter(|_| !without.contains(&state)) else { continue };
            events.push(NewProblemEvent {
                component: *component,
                rule: rule.clone(),
                kind,
                responsible: None,
                person: removal.person.clone(),
                note: removal.reason.clone(),
                audit: None,
                retest: None,
                made_at: removal.made_at,
            });
        }
        Ok(self.writer().record_problem_events(&events).await?)
    }
}

fn removed_view(removal: Removal) -> PageRemoved {
    PageRemoved { address: removal.key, person: removal.person, reason: removal.reason, at: removal.made_at }
}
