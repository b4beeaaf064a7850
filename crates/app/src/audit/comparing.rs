//! Two audits laid side by side: read once, kept while somebody looks at them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use history::{Comparison, Earlier, Found, Problem, Ran, Run, SeenPage};
use rules::catalog::SITE_RULES;
use store::{Audit, AuditId, AuditState, Reader, VisitLine};
use url::Url;

use crate::addresses::Plan;
use crate::app::App;
use crate::audit::runs::stored_request;
use crate::audit::tally::standing;
use crate::error::{Error, ErrorCode};
use crate::view::Standing;

/// Comparisons kept at once: the one on the screen, and those of a service beside it.
const KEPT: usize = 4;

/// Comparisons of closed audits, which never change; the latest last.
#[derive(Clone, Default)]
pub(crate) struct Comparisons(Arc<Mutex<Vec<Arc<Compared>>>>);

/// Two audits, the earlier one first, and what became of everything between them.
pub(crate) struct Compared {
    pub(crate) before: Audit,
    pub(crate) after: Audit,
    pub(crate) comparison: Comparison,
    /// Every fault, summed up over all its places.
    pub(crate) problems: Vec<Problem>,
    /// Visits of both by number.
    pub(crate) visits: BTreeMap<i64, VisitLine>,
}

impl Comparisons {
    fn find(&self, before: AuditId, after: AuditId) -> Option<Arc<Compared>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|compared| compared.before.id == before && compared.after.id == after).cloned()
    }

    fn keep(&self, compared: &Arc<Compared>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(Arc::clone(compared));
    }
}

impl App {
    /// Lays two closed audits side by side, in whichever order they are named.
    pub(crate) async fn compared(&self, one: i64, two: i64) -> Result<Arc<Compared>, Error> {
        let reader = self.reader();
        let (mut before, mut after) = (reader.audit(AuditId(one)).await?, reader.audit(AuditId(two)).await?);
        if (after.started_at, after.id) < (before.started_at, before.id) {
            std::mem::swap(&mut before, &mut after);
        }
        for audit in [&before, &after] {
            if !audit.state.is_closed() {
                return Err(Error::new(ErrorCode::AuditOpen, audit.name.clone()));
            }
        }
        if let Some(compared) = self.comparisons().find(before.id, after.id) {
            return Ok(compared);
        }
        let compared = Arc::new(lay(reader, before, after).await?);
        self.comparisons().keep(&compared);
        Ok(compared)
    }

    /// The latest finished audit before this one with the same start addresses.
    pub(crate) async fn previous_of(&self, audit: &Audit) -> Result<Option<Audit>, Error> {
        let audits = self.reader().audits().await?;
        let starts = starts(audit);
        let is_earlier = |other: &Audit| (other.started_at, other.id) < (audit.started_at, audit.id);
        Ok(audits.into_iter().find(|other| {
            other.state == AuditState::Finished && is_earlier(other) && self::starts(other) == starts
        }))
    }
}

/// Start addresses of an audit, whatever their order and writing.
pub(crate) fn starts(audit: &Audit) -> BTreeSet<String> {
    let normal = |start: &String| {
        Url::parse(start).map_or_else(|_| start.clone(), |url| crawl::normal(&url).to_string())
    };
    audit.starts.iter().map(normal).collect()
}

async fn lay(reader: &Reader, before: Audit, after: Audit) -> Result<Compared, Error> {
    let (mut one, visits_before) = run_of(reader, &before).await?;
    let (mut two, visits_after) = run_of(reader, &after).await?;
    one.outside = outside(&before, &one, &two)?;
    two.outside = outside(&after, &two, &one)?;
    let mut comparison = tokio::task::spawn_blocking(move || history::compare(&one, &two))
        .await
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    let earlier = earlier(reader, &before, &after, &comparison).await?;
    comparison.remember(&earlier);
    let visits = visits_before.into_iter().chain(visits_after).map(|line| (line.id.0, line)).collect();
    let problems = comparison.problems(|_| true);
    Ok(Compared { before, after, comparison, problems, visits })
}

async fn run_of(reader: &Reader, audit: &Audit) -> Result<(Run, Vec<VisitLine>), Error> {
    let visits = reader.visit_lines(audit.id).await?;
    let contents = reader.content_hashes(audit.id).await?;
    let judged = visits.iter().filter(|visit| visit.is_judged).count();
    let mut rules = Vec::new();
    let mut numbers = BTreeMap::new();
    for ran in reader.rules_ran(audit.id).await? {
        let is_everywhere = usize::try_from(ran.pages).is_ok_and(|pages| pages == judged);
        let on = if is_everywhere {
            None
        } else {
            let visits = reader.judged_by(audit.id, ran.number).await?;
            Some(visits.into_iter().map(|visit| visit.0).collect())
        };
        numbers.insert(ran.number, u16::try_from(rules.len()).unwrap_or(u16::MAX));
        let is_over_pages = SITE_RULES.iter().any(|site| site.rule.id == ran.name);
        rules.push(Ran { rule: ran.name, version: ran.version, on, is_over_pages });
    }
    let places: BTreeMap<_, u32> = visits.iter().map(|visit| visit.id).zip(0..).collect();
    let found = |line: store::FindingLine| {
        Some(Found {
            id: line.id.0,
            page: *places.get(&line.visit)?,
            rule: *numbers.get(&line.rule)?,
            kind: line.kind,
            fingerprint: line.fingerprint,
            component: line.component,
            anchor: line.anchor,
            is_blind: line.is_blind,
        })
    };
    let findings = reader.finding_lines(audit.id).await?.into_iter().filter_map(found).collect();
    let page = |visit: &VisitLine| seen_page(visit, contents.get(&visit.id).copied());
    let run = Run {
        pages: visits.iter().map(page).collect(),
        waiting: reader.waiting_keys(audit.id).await?,
        outside: BTreeSet::new(),
        is_whole: audit.state == AuditState::Finished && audit.queued == 0,
        rules,
        findings,
    };
    Ok((run, visits))
}

fn seen_page(visit: &VisitLine, content: Option<[u8; 32]>) -> SeenPage {
    let is_missing = visit.status == "httpError" && matches!(visit.http_status, Some(404 | 410));
    let final_address = || Url::parse(&visit.final_address).ok().map(|url| crawl::normal(&url).to_string());
    SeenPage {
        id: visit.id.0,
        key: visit.key.clone(),
        status: if is_missing { history::MISSING.to_owned() } else { visit.status.clone() },
        is_judged: visit.is_judged,
        is_rendered: !visit.browser.is_empty(),
        is_page: match standing(&visit.status) {
            Standing::Judged | Standing::NotJudged => true,
            Standing::Other => false,
        },
        stands_for: match visit.status.as_str() {
            "redirected" => final_address(),
            _ => visit.duplicate_of.clone(),
        },
        document: Some(visit.hash.clone()).filter(|hash| !hash.is_empty()),
        content,
    }
}

/// Addresses of the other run that this audit's scope leaves out.
fn outside(audit: &Audit, run: &Run, other: &Run) -> Result<BTreeSet<String>, Error> {
    let stored = stored_request(audit)?;
    let scope = Plan::of(&stored.request, &stored.services)?.scope;
    let known: BTreeSet<&str> = run.pages.iter().map(|page| page.key.as_str()).collect();
    let is_outside = |key: &&String| {
        !known.contains(key.as_str()) && Url::parse(key).is_ok_and(|address| !scope.holds(&address))
    };
    Ok(other.pages.iter().map(|page| &page.key).filter(is_outside).cloned().collect())
}

/// What audits before both had. A fault anywhere on the site counts only in audits of the same start addresses.
async fn earlier(
    reader: &Reader,
    before: &Audit,
    after: &Audit,
    comparison: &Comparison,
) -> Result<Earlier, Error> {
    let (fingerprints, components) = comparison.sought();
    let starts = starts(after);
    let audits: Vec<AuditId> = reader
        .audits()
        .await?
        .iter()
        .filter(|audit| audit.id < before.id && self::starts(audit) == starts)
        .map(|audit| audit.id)
        .collect();
    let fingerprints = reader.earlier_findings(before.id, &fingerprints).await?;
    let components = reader.earlier_components(&audits, &components).await?;
    Ok(Earlier {
        fingerprints: fingerprints.into_iter().map(|(fingerprint, audit)| (fingerprint, audit.0)).collect(),
        components: components.into_iter().map(|(component, audit)| (component, audit.0)).collect(),
    })
}
