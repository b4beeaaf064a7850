//! The problems of the institution: the faults of the latest finished audit of each site, with what became of them.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, FindingKind};
use locale::Language;
use store::{Audit, AuditId, AuditState, Group, ServiceId};

use crate::app::App;
use crate::audit::counted::Counted;
use crate::audit::pages::{count, limit};
use crate::audit::tally::urgency;
use crate::error::{Error, ErrorCode};
use crate::problem::decided::Decided;
use crate::problem::faults::{component_row, decided_view};
use crate::problem::guess::{effort, responsible, users};
use crate::problem::life::{Life, lives, may_verify, site_of};
use crate::problem::ranked::{Others, Part};
use crate::view::{
    self, ComponentRow, ProblemEventView, ProblemList, ProblemQuery, ProblemRow, ProblemState,
    ProblemStateCount, ProblemView, Urgency,
};
use crate::words;

/// Known places that a screen shows of one problem.
const PLACES: u32 = 200;

/// A problem before it is completed for a list.
#[derive(Clone)]
struct Candidate {
    urgency: Urgency,
    group: Group,
    life: Life,
    state: ProblemState,
    is_seen: bool,
}

/// What the lists are made of.
struct Latest {
    audits: Vec<Audit>,
    decided: BTreeMap<AuditId, Decided>,
}

/// Problems of a list: those that were looked at by themselves, and how many others there are of each rule and kind.
#[derive(Default)]
struct Found {
    apart: BTreeMap<(Component, FindingKind), Candidate>,
    others: BTreeMap<(String, FindingKind), u32>,
    /// Components of `apart`.
    without: Vec<Component>,
}

impl App {
    /// The latest finished audit of each site, the newest first.
    pub(crate) async fn latest_audits(&self) -> Result<Vec<Audit>, Error> {
        let mut sites = Vec::new();
        let mut latest = Vec::new();
        for audit in self.reader().audits().await? {
            let site = site_of(&audit)?;
            if audit.state == AuditState::Finished && !sites.contains(&site) {
                sites.push(site);
                latest.push(audit);
            }
        }
        Ok(latest)
    }

    /// What is decided is decided of the pages of one service, if one is named.
    async fn latest(&self, only: Option<i64>, service: Option<i64>) -> Result<Latest, Error> {
        let mut audits = self.latest_audits().await?;
        if let Some(only) = only {
            audits.retain(|audit| audit.id.0 == only);
            if audits.is_empty() {
                audits.push(self.reader().audit(AuditId(only)).await?);
            }
        }
        let mut decided = BTreeMap::new();
        for audit in &audits {
            let service = service.map(ServiceId);
            let here = Decided::within(self.reader(), audit.id, service, self.now()).await?;
            decided.insert(audit.id, here);
        }
        Ok(Latest { audits, decided })
    }

    /// Problems, what has to be fixed first, and of that what one fix clears from most pages first.
    pub async fn problems(&self, query: ProblemQuery, lang: Language) -> Result<ProblemList, Error> {
        if let Some(service) = query.service {
            self.reader().service(ServiceId(service)).await?;
        }
        let latest = self.latest(query.audit, query.service).await?;
        let lives = lives(self.reader(), self.now()).await?;
        let mut found = self.found(&latest, &query, &lives).await?;
        if query.audit.is_none() && query.service.is_none() {
            self.add_unseen(&mut found, &lives).await?;
        }
        found.apart.retain(|_, candidate| is_wanted(candidate, &query));
        found.others.retain(|(rule, kind), _| is_shown(urgency(rule, *kind), None, &query));
        if let Some(wanted) = query.responsible {
            self.keep_responsible(&mut found, wanted).await?;
        }
        let text = query.text.trim();
        if !text.is_empty() {
            let audits: BTreeSet<AuditId> =
                found.apart.values().map(|candidate| candidate.group.audit).collect();
            let audits: Vec<AuditId> = audits.into_iter().collect();
            let saying = self.components_saying(&audits, text, lang).await?;
            found.apart.retain(|(component, _), _| saying.contains(component));
        }
        let mut states: BTreeMap<ProblemState, u32> = BTreeMap::new();
        for candidate in found.apart.values() {
            *states.entry(candidate.state).or_default() += 1;
        }
        let others: u32 = found.others.values().sum();
        if others > 0 {
            *states.entry(ProblemState::Open).or_default() += others;
        }
        let is_in_state = |state: ProblemState| match query.state {
            Some(wanted) => wanted == state,
            None => !state.is_settled(),
        };
        let parts = [Urgency::ToFix, Urgency::ToCheck, Urgency::Advice, Urgency::Review].map(|word| {
            let others: Vec<_> = found
                .others
                .iter()
                .filter(|((rule, kind), _)| is_in_state(ProblemState::Open) && urgency(rule, *kind) == word)
                .collect();
            Part {
                apart: found
                    .apart
                    .values()
                    .filter(|candidate| candidate.urgency == word && is_in_state(candidate.state))
                    .map(|candidate| candidate.group.clone())
                    .collect(),
                wanted: others.iter().map(|(of, _)| (*of).clone()).collect(),
                others: others.iter().map(|(_, number)| **number).sum(),
            }
        });
        let ids: Vec<AuditId> = latest.audits.iter().map(|audit| audit.id).collect();
        let stored = Others { reader: self.reader(), audits: &ids, without: &found.without };
        let (groups, total) = stored.window(parts.into(), query.offset, limit(query.limit)).await?;
        let shown: Vec<Candidate> = groups
            .into_iter()
            .map(|group| match found.apart.get(&(group.component, group.kind)) {
                Some(candidate) => candidate.clone(),
                None => untouched(group),
            })
            .collect();
        Ok(ProblemList {
            rows: self.rows(&shown, &latest, lang).await?,
            total: count(total),
            states: states.into_iter().map(|(state, count)| ProblemStateCount { state, count }).collect(),
            audits: ids.iter().map(|audit| audit.0).collect(),
            removed: self.removed_pages().await?,
        })
    }

    /// The faults of the latest audits; one that several sites have is one. Those that nobody touched and only one site has
    /// are counted, unless the list is of one service, of those who have to mend them, or of what says some words.
    async fn found(
        &self,
        latest: &Latest,
        query: &ProblemQuery,
        lives: &BTreeMap<Component, Life>,
    ) -> Result<Found, Error> {
        let mut found = Found::default();
        let service = query.service.map(ServiceId);
        let is_whole = service.is_some() || query.responsible.is_some() || !query.text.trim().is_empty();
        if !is_whole {
            let ids: Vec<AuditId> = latest.audits.iter().map(|audit| audit.id).collect();
            let mut apart: BTreeSet<Component> = lives.keys().copied().collect();
            apart.extend(latest.decided.values().flat_map(Decided::components));
            apart.extend(self.reader().shared_components(&ids).await?);
            found.without = apart.into_iter().collect();
        }
        for audit in &latest.audits {
            let decided = &latest.decided[&audit.id];
            let groups = if is_whole {
                self.reader().groups(audit.id, service).await?
            } else {
                let counted = Counted::apart(self.reader(), audit, decided.clone(), &found.without).await?;
                for ((rule, kind), number) in counted.untouched().into_iter().filter(|(_, n)| *n > 0) {
                    *found.others.entry((rule.to_owned(), kind)).or_default() += number;
                }
                counted.apart
            };
            for group in groups {
                let life = life_at(lives.get(&group.component), audit);
                found.add(candidate(group, life, decided));
            }
        }
        Ok(found)
    }

    /// Problems of which something became and that no latest audit found.
    async fn add_unseen(&self, found: &mut Found, lives: &BTreeMap<Component, Life>) -> Result<(), Error> {
        let seen: BTreeSet<Component> = found.apart.keys().map(|(component, _)| *component).collect();
        let unseen: Vec<Component> = lives.keys().filter(|known| !seen.contains(known)).copied().collect();
        let mut decided: BTreeMap<AuditId, Decided> = BTreeMap::new();
        for group in self.reader().last_groups(&unseen).await? {
            if let std::collections::btree_map::Entry::Vacant(place) = decided.entry(group.audit) {
                place.insert(Decided::over(self.reader(), group.audit, self.now()).await?);
            }
            let life = lives.get(&group.component).copied().unwrap_or_default();
            let decided = &decided[&group.audit];
            let candidate = candidate(group, life, decided);
            found.add(Candidate { is_seen: false, ..candidate });
        }
        Ok(())
    }

    /// Leaves only what these have to mend, as somebody said or as it is guessed.
    async fn keep_responsible(&self, found: &mut Found, wanted: view::Responsible) -> Result<(), Error> {
        let samples: Vec<_> = found.apart.values().map(|candidate| candidate.group.sample).collect();
        let places: BTreeMap<i64, (String, String)> = self
            .reader()
            .places_of(&samples)
            .await?
            .into_iter()
            .map(|(id, address, anchor)| (id.0, (address, anchor)))
            .collect();
        found.apart.retain(|_, candidate| {
            match (candidate.life.responsible, places.get(&candidate.group.sample.0)) {
                (Some(said), _) => view::Responsible::from(said) == wanted,
                (None, Some((address, anchor))) => {
                    responsible(address, anchor, candidate.group.pages) == wanted
                }
                (None, None) => false,
            }
        });
        Ok(())
    }

    async fn rows(
        &self,
        shown: &[Candidate],
        latest: &Latest,
        lang: Language,
    ) -> Result<Vec<ProblemRow>, Error> {
        let groups: Vec<Group> = shown.iter().map(|candidate| candidate.group.clone()).collect();
        let rows = self.reader().complete(&groups).await?;
        let nothing = Decided::default();
        Ok(shown
            .iter()
            .zip(&rows)
            .map(|(candidate, row)| {
                let decided = latest.decided.get(&candidate.group.audit).unwrap_or(&nothing);
                let rule = rules::catalog::rule(&candidate.group.rule);
                let sample = &row.sample;
                let guess = responsible(&sample.address, &sample.finding.anchor, candidate.group.pages);
                let fault = ComponentRow { urgency: candidate.urgency, ..component_row(row, decided, lang) };
                ProblemRow {
                    fault,
                    audit: candidate.group.audit.0,
                    state: candidate.state,
                    since: candidate.life.since,
                    is_returned: candidate.life.is_returned,
                    is_seen: candidate.is_seen,
                    is_rule_changed: !candidate.is_seen
                        && may_verify(&candidate.life, Some(&candidate.group.rule)),
                    responsible: candidate.life.responsible.map_or(guess, Into::into),
                    is_guess: candidate.life.responsible.is_none(),
                    effort: rule.map_or(view::Effort::Medium, |rule| {
                        effort(rule, &row.sample, candidate.group.pages)
                    }),
                    users: rule.map(users).unwrap_or_default(),
                    stage: rule.map(|rule| words::stage(rule.stage).to_owned()).unwrap_or_default(),
                }
            })
            .collect())
    }

    /// A problem with all that is known of it.
    pub async fn problem(&self, component: &str, lang: Language) -> Result<ProblemView, Error> {
        let missing = || Error::new(ErrorCode::NotFound, component);
        let id: Component = component.parse().map_err(|_| missing())?;
        let last = self.reader().last_audit_with(id).await?.ok_or_else(missing)?;
        let is_seen = self.latest_audits().await?.iter().any(|audit| audit.id == last);
        let latest = self.latest(Some(last.0), None).await?;
        let decided = &latest.decided[&last];
        let lives = lives(self.reader(), self.now()).await?;
        let audit = latest.audits.iter().find(|audit| audit.id == last).ok_or_else(missing)?;
        let life = life_at(lives.get(&id), audit);
        let groups = self.reader().groups_of(last, id).await?;
        let group = groups.first().ok_or_else(missing)?.clone();
        let shown = Candidate { is_seen, ..candidate(group.clone(), life, decided) };
        let problem = self.rows(&[shown], &latest, lang).await?.into_iter().next().ok_or_else(missing)?;
        let filter = store::FindingFilter { component: Some(id), ..store::FindingFilter::default() };
        let found = self.reader().findings(last, &filter, store::Span::first(PLACES)).await?.rows;
        let sample = found.first().ok_or_else(missing)?;
        let events = self.reader().problem_events_of(id).await?;
        Ok(ProblemView {
            problem,
            rule: words::rule_of_finding(&group.rule, lang),
            facts: crate::problem::facts::facts(&sample.finding, lang),
            remedy: crate::problem::remedy::remedy(&sample.finding, lang),
            places: found.iter().map(|finding| decided_view(finding, decided, lang)).collect(),
            unseen: self.unseen_pages(id, lang).await?,
            events: events.iter().rev().map(event_view).collect(),
            decisions: self.decisions_about(id, Some(last), lang).await?,
            retests: self.retests_of(id, lang).await?,
        })
    }
}

impl Found {
    /// A problem of several sites is answered only if it is on all of them.
    fn add(&mut self, candidate: Candidate) {
        let key = (candidate.group.component, candidate.group.kind);
        let Some(known) = self.apart.get_mut(&key) else {
            self.apart.insert(key, candidate);
            return;
        };
        known.group.pages += candidate.group.pages;
        known.group.occurrences += candidate.group.occurrences;
        known.is_seen |= candidate.is_seen;
        if known.state == ProblemState::Answered && candidate.state != ProblemState::Answered {
            (known.state, known.urgency) = (candidate.state, candidate.urgency);
        } else if candidate.state != ProblemState::Answered {
            known.urgency = known.urgency.min(candidate.urgency);
        }
    }
}

/// What became of a problem, seen from an audit that found it: one that began after it was fixed has found it again.
fn life_at(life: Option<&Life>, audit: &Audit) -> Life {
    let life = life.copied().unwrap_or_default();
    let is_back = matches!(life.state, ProblemState::Fixed | ProblemState::Removed)
        && !life.is_judged
        && life.since.is_some_and(|since| since < audit.started_at);
    if is_back { Life { state: ProblemState::Open, is_returned: true, ..life } } else { life }
}

fn candidate(group: Group, life: Life, decided: &Decided) -> Candidate {
    let plain = urgency(&group.rule, group.kind);
    let word = decided.urgency(&group);
    let state = match (word, life.state) {
        (None, ProblemState::Fixed) => ProblemState::Fixed,
        (None, _) => ProblemState::Answered,
        // Whoever judged it fixed did not judge all of it, or what they judged has changed.
        (Some(_), ProblemState::Fixed) if life.is_judged => ProblemState::Open,
        (Some(_), state) => state,
    };
    Candidate { urgency: word.unwrap_or(plain), group, life, state, is_seen: true }
}

/// A problem that nobody touched.
fn untouched(group: Group) -> Candidate {
    Candidate {
        urgency: urgency(&group.rule, group.kind),
        group,
        life: Life::default(),
        state: ProblemState::Open,
        is_seen: true,
    }
}

fn is_wanted(candidate: &Candidate, query: &ProblemQuery) -> bool {
    is_shown(candidate.urgency, candidate.life.since, query)
}

fn is_shown(word: Urgency, since: Option<i64>, query: &ProblemQuery) -> bool {
    match query.urgency {
        Some(wanted) => wanted == word,
        None => word != Urgency::Review || since.is_some(),
    }
}

fn event_view(event: &store::ProblemEvent) -> ProblemEventView {
    let event = &event.event;
    ProblemEventView {
        kind: crate::check::word(&event.kind),
        responsible: event.responsible.map(Into::into),
        person: event.person.clone(),
        note: event.note.clone(),
        audit: event.audit,
        retest: event.retest,
        at: event.made_at,
    }
}
