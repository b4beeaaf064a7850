//! The problems of the institution: the faults of the latest finished audit of each site, with what became of them.

use std::collections::BTreeMap;

use audit::{Component, FindingKind};
use locale::Language;
use store::{AuditId, AuditState, Group, ServiceId};

use crate::app::App;
use crate::decided::Decided;
use crate::error::{Error, ErrorCode};
use crate::faults::{component_row, decided_view};
use crate::guess::{effort, responsible, users};
use crate::life::{Life, lives, site_of};
use crate::pages::{count, limit};
use crate::tally::urgency;
use crate::view::{
    ProblemEventView, ProblemList, ProblemQuery, ProblemRow, ProblemState, ProblemStateCount, ProblemView,
    Urgency,
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
    audits: Vec<AuditId>,
    decided: BTreeMap<AuditId, Decided>,
}

impl App {
    /// The latest finished audit of each site, the newest first.
    pub(crate) async fn latest_audits(&self) -> Result<Vec<AuditId>, Error> {
        let mut sites = Vec::new();
        let mut latest = Vec::new();
        for audit in self.reader().audits().await? {
            let site = site_of(&audit)?;
            if audit.state == AuditState::Finished && !sites.contains(&site) {
                sites.push(site);
                latest.push(audit.id);
            }
        }
        Ok(latest)
    }

    async fn latest(&self, only: Option<i64>) -> Result<Latest, Error> {
        let mut audits = self.latest_audits().await?;
        if let Some(only) = only {
            audits.retain(|audit| audit.0 == only);
            if audits.is_empty() {
                audits.push(self.reader().audit(AuditId(only)).await?.id);
            }
        }
        let mut decided = BTreeMap::new();
        for audit in &audits {
            decided.insert(*audit, Decided::over(self.reader(), *audit, self.now()).await?);
        }
        Ok(Latest { audits, decided })
    }

    /// Problems, what has to be fixed first, and of that what one fix clears from most pages first.
    pub async fn problems(&self, query: ProblemQuery, lang: Language) -> Result<ProblemList, Error> {
        let latest = self.latest(query.audit).await?;
        let lives = lives(self.reader(), self.now()).await?;
        let mut found = self.candidates(&latest, &query, &lives).await?;
        if query.audit.is_none() && query.service.is_none() {
            found.extend(self.unseen(&found, &lives).await?);
        }
        found.retain(|candidate| is_wanted(candidate, &query));
        let mut states: BTreeMap<ProblemState, u32> = BTreeMap::new();
        for candidate in &found {
            *states.entry(candidate.state).or_default() += 1;
        }
        found.retain(|candidate| match query.state {
            Some(state) => candidate.state == state,
            None => !matches!(candidate.state, ProblemState::Fixed | ProblemState::Answered),
        });
        found.sort_by(|a, b| {
            (a.urgency, b.group.pages, b.group.occurrences, a.group.component).cmp(&(
                b.urgency,
                a.group.pages,
                a.group.occurrences,
                b.group.component,
            ))
        });
        let shown: Vec<Candidate> =
            found.iter().skip(query.offset as usize).take(limit(query.limit) as usize).cloned().collect();
        Ok(ProblemList {
            rows: self.rows(&shown, &latest, lang).await?,
            total: count(found.len()),
            states: states.into_iter().map(|(state, count)| ProblemStateCount { state, count }).collect(),
            audits: latest.audits.iter().map(|audit| audit.0).collect(),
        })
    }

    /// The faults of the latest audits; one that several sites have is one.
    async fn candidates(
        &self,
        latest: &Latest,
        query: &ProblemQuery,
        lives: &BTreeMap<Component, Life>,
    ) -> Result<Vec<Candidate>, Error> {
        let mut found: BTreeMap<(Component, FindingKind), Candidate> = BTreeMap::new();
        for audit in &latest.audits {
            let decided = &latest.decided[audit];
            for group in self.reader().groups(*audit, query.service.map(ServiceId)).await? {
                if let Some(known) = found.get_mut(&(group.component, group.kind)) {
                    known.group.pages += group.pages;
                    known.group.occurrences += group.occurrences;
                    continue;
                }
                let life = lives.get(&group.component).copied().unwrap_or_default();
                let candidate = candidate(group, life, decided);
                found.insert((candidate.group.component, candidate.group.kind), candidate);
            }
        }
        Ok(found.into_values().collect())
    }

    /// Problems of which something became and that no latest audit found.
    async fn unseen(
        &self,
        found: &[Candidate],
        lives: &BTreeMap<Component, Life>,
    ) -> Result<Vec<Candidate>, Error> {
        let seen: std::collections::BTreeSet<Component> =
            found.iter().map(|candidate| candidate.group.component).collect();
        let mut unseen = Vec::new();
        for (component, life) in lives.iter().filter(|(component, _)| !seen.contains(component)) {
            let Some(audit) = self.reader().last_audit_with(*component).await? else { continue };
            for group in self.reader().groups_of(audit, *component).await? {
                let word = urgency(&group.rule, group.kind);
                unseen.push(Candidate {
                    urgency: word,
                    group,
                    life: *life,
                    state: life.state,
                    is_seen: false,
                });
            }
        }
        Ok(unseen)
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
                let guess = responsible(&row.sample, candidate.group.pages);
                let fault = component_row(row, decided, lang);
                ProblemRow {
                    fault,
                    audit: candidate.group.audit.0,
                    state: candidate.state,
                    since: candidate.life.since,
                    is_returned: candidate.life.is_returned,
                    is_seen: candidate.is_seen,
                    responsible: candidate.life.responsible.map_or(guess, Into::into),
                    is_guess: candidate.life.responsible.is_none(),
                    effort: rule.map_or(crate::view::Effort::Medium, |rule| {
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
        let is_seen = self.latest_audits().await?.contains(&last);
        let latest = self.latest(Some(last.0)).await?;
        let decided = &latest.decided[&last];
        let lives = lives(self.reader(), self.now()).await?;
        let life = lives.get(&id).copied().unwrap_or_default();
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
            rule: words::rule(&group.rule, lang)?,
            facts: crate::facts::facts(&sample.finding, lang),
            remedy: crate::remedy::remedy(&sample.finding, lang),
            places: found.iter().map(|finding| decided_view(finding, decided, lang)).collect(),
            events: events.iter().rev().map(event_view).collect(),
            decisions: self.decisions_about(id, Some(last), lang).await?,
            retests: self.retests_of(id, lang).await?,
        })
    }
}

fn candidate(group: Group, life: Life, decided: &Decided) -> Candidate {
    let plain = urgency(&group.rule, group.kind);
    let word = decided.word(group.component, group.kind, group.occurrences, plain);
    let state = match word {
        None => ProblemState::Answered,
        Some(_) => life.state,
    };
    Candidate { urgency: word.unwrap_or(plain), group, life, state, is_seen: true }
}

fn is_wanted(candidate: &Candidate, query: &ProblemQuery) -> bool {
    match query.urgency {
        Some(wanted) => wanted == candidate.urgency,
        None => candidate.urgency != Urgency::Review || candidate.life.since.is_some(),
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
