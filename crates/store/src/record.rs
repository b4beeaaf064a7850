//! Recording a visit: everything it brought, in one transaction. A kill before the commit leaves the address in the
//! queue; after it, the visit is whole and the address is gone from there. There is nothing between.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Finding, FindingKind, Outline, RuleOutcome};
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;

use crate::code::count;
use crate::descriptions::DescriptionRecord;
use crate::documents::DocumentRecord;
use crate::error::{During, Error};
use crate::handle::{BEGIN, Writer};
use crate::id::{AuditId, ServiceId, VisitId};
use crate::links::PageLink;
use crate::queue::QueueEntry;
use crate::resources::Packed;
use crate::rules::RuleVersion;
use crate::snapshots::{Capture, Hashed};
use crate::ties::Tie;
use crate::visits::{Found, VisitRecord};
use crate::{
    audits, descriptions, documents, findings, links, outlines, queue, resources, results, rules, snapshots,
    visits,
};

/// What the rules said about a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JudgedPage {
    /// Outcome of every rule that ran.
    pub outcomes: Vec<RuleOutcome>,
    /// What they found. Each finding's rule has an outcome.
    pub findings: Vec<Finding>,
    /// Rules that only advise: their findings are kept like all others, but counted apart.
    pub advice: BTreeSet<String>,
    /// What rules over several pages need to know of it.
    pub outline: Option<Outline>,
}

/// All that a visit brought.
#[derive(Clone, Debug, Default)]
pub struct Visited {
    /// What came of it.
    pub record: VisitRecord,
    /// The service that the page belongs to, if that is known already.
    pub service: Option<ServiceId>,
    /// How that was found, and what part it plays there.
    pub tie: Tie,
    /// Where it leads, and how it calls what is there.
    pub links: Vec<PageLink>,
    /// What it holds, if it is a document or should be one.
    pub document: Option<DocumentRecord>,
    /// Addresses that were found on it.
    pub discovered: Vec<QueueEntry>,
    /// What the rules said; none if the page was not judged.
    pub judged: Option<JudgedPage>,
    /// What the page says about a service, if it is a description of one.
    pub description: Option<DescriptionRecord>,
    /// The page as it was captured, if it is to be kept.
    pub capture: Option<Capture>,
}

/// What became of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The visit.
    pub visit: VisitId,
    /// False if the audit had a visit with this key already: then that one stays as it is.
    pub is_new: bool,
}

impl Writer {
    /// Records a visit with its outcomes, findings and snapshot, takes its address out of the queue, and adds the
    /// addresses found on it; all or nothing. A second visit with the same key changes nothing but the queue.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::NoSuch`], [`Error::TooLarge`] for a captured part over [`crate::MAX_RESOURCE`],
    /// [`Error::Unstorable`] for a finding of a rule without an outcome.
    pub async fn record_visit(&self, audit: AuditId, visited: &Visited) -> Result<Recorded, Error> {
        let hashed = match &visited.capture {
            Some(capture) => capture.hashed().await?,
            None => Vec::new(),
        };
        // One connection from here on: what is found to be missing stays missing until it is written.
        let mut connection = self.machine().acquire().await.writing("visit")?;
        let packed = resources::pack_missing(&mut connection, &hashed).await?;
        let mut transaction = connection.begin_with(BEGIN).await.writing("visit")?;
        let recorded = record(&mut transaction, audit, visited, &hashed, &packed).await?;
        transaction.commit().await.writing("visit")?;
        Ok(recorded)
    }
}

async fn record(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visited: &Visited,
    hashed: &[Hashed],
    packed: &[Packed],
) -> Result<Recorded, Error> {
    audits::must_be_open(connection, audit).await?;
    let key = &visited.record.key;
    queue::remove(connection, audit, key).await?;
    let recorded = match visits::find(connection, audit, key).await? {
        Some(visit) => Recorded { visit, is_new: false },
        None => Recorded { visit: add(connection, audit, visited).await?, is_new: true },
    };
    queue::add(connection, audit, &visited.discovered).await?;
    if recorded.is_new {
        resources::insert_all(connection, packed).await?;
        snapshots::insert_all(connection, recorded.visit, hashed).await?;
    }
    Ok(recorded)
}

async fn add(connection: &mut SqliteConnection, audit: AuditId, visited: &Visited) -> Result<VisitId, Error> {
    let found = visited.judged.as_ref().map(found);
    let visit =
        visits::insert(connection, audit, (visited.service, &visited.tie), &visited.record, found.as_ref())
            .await?;
    links::insert_all(connection, audit, visit, &visited.links).await?;
    if let Some(document) = &visited.document {
        documents::insert(connection, audit, document).await?;
    }
    if let Some(judged) = &visited.judged {
        add_judgement(connection, audit, visit, judged).await?;
        if let Some(outline) = &judged.outline {
            outlines::insert(connection, visit, outline).await?;
        }
    }
    if let Some(description) = &visited.description {
        descriptions::insert_of_visit(connection, visit, description, visited.record.visited_at).await?;
    }
    audits::count_visit(connection, audit, found.as_ref()).await?;
    Ok(visit)
}

/// What counts.
pub(crate) fn found(judged: &JudgedPage) -> Found {
    let is_advice =
        |finding: &&Finding| finding.kind != FindingKind::Review && judged.advice.contains(&finding.rule);
    let counting = |kind| judged.findings.iter().filter(move |f| f.kind == kind && !is_advice(f)).count();
    Found {
        failed: count(counting(FindingKind::Failed)),
        cant_tell: count(counting(FindingKind::CantTell)),
        advice: count(judged.findings.iter().filter(is_advice).count()),
    }
}

/// Adds outcomes and findings of a visit.
pub(crate) async fn add_judgement(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    judged: &JudgedPage,
) -> Result<(), Error> {
    let numbers = rules::numbers_of(connection, audit).await?;
    let mut outcomes = Vec::with_capacity(judged.outcomes.len());
    let mut by_name = BTreeMap::new();
    for outcome in &judged.outcomes {
        let rule = RuleVersion { name: outcome.rule.clone(), version: outcome.version };
        let number = match numbers.get(&rule) {
            Some(number) => *number,
            None => rules::note(connection, audit, &rule).await?,
        };
        by_name.insert(outcome.rule.as_str(), number);
        outcomes.push((number, outcome));
    }
    let numbered = |finding| numbered(&by_name, finding);
    let findings = judged.findings.iter().map(numbered).collect::<Result<Vec<_>, Error>>()?;
    results::insert_all(connection, audit, visit, &outcomes).await?;
    findings::insert_all(connection, audit, visit, &findings).await
}

fn numbered<'a>(by_name: &BTreeMap<&str, i64>, finding: &'a Finding) -> Result<(i64, &'a Finding), Error> {
    by_name.get(finding.rule.as_str()).map(|number| (*number, finding)).ok_or_else(|| Error::Unstorable {
        what: "a finding of a rule without an outcome",
        source: finding.rule.clone().into(),
    })
}
