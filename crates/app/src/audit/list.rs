//! Audits as screens show them: the list, one at a glance, its services.

use std::collections::{BTreeMap, BTreeSet};

use audit::Component;
use locale::Language;
use store::{Audit, AuditId, Service, Span, Visit, VisitFilter, VisitOrder};

use crate::app::App;
use crate::audit::counted::Counted;
use crate::audit::pages::count_i64;
use crate::audit::runs::stored_request;
use crate::audit::tally::{self, counts_of, standing, urgency};
use crate::error::Error;
use crate::problem::decided::Decided;
use crate::service::steps::{steps_in, worst_step};
use crate::view::{
    AuditCounts, AuditRow, AuditState, AuditSummary, ComponentQuery, ServiceRow, Standing, StatusCount,
    Urgency,
};
use crate::words;

/// Faults shown at a glance.
const FIRST: u32 = 5;

impl App {
    /// All audits, the latest first.
    pub async fn audits(&self) -> Result<Vec<AuditRow>, Error> {
        let mut rows = Vec::new();
        for audit in self.reader().audits().await? {
            rows.push(self.audit_row(&audit).await?);
        }
        Ok(rows)
    }

    /// One audit at a glance.
    pub async fn audit_summary(&self, id: i64, lang: Language) -> Result<AuditSummary, Error> {
        let audit = self.reader().audit(AuditId(id)).await?;
        let faults = Counted::of(self.reader(), &audit, self.now()).await?;
        let row = row_with(&audit, counts_of(self.reader(), &audit, &faults).await?)?;
        let statuses = self.reader().statuses_of(audit.id).await?;
        let statuses = statuses
            .iter()
            .map(|row| StatusCount {
                text: words::status(&row.status, lang),
                count: count_i64(row.visits),
                standing: Some(standing(&row.status)),
                status: row.status.clone(),
            })
            .collect();
        let mut by_status: BTreeMap<String, u32> = BTreeMap::new();
        for criterion in self.criteria_of(audit.id, &faults, &row.counts, lang).await? {
            *by_status.entry(criterion.status).or_default() += 1;
        }
        let criteria = ["notMet", "needsReview", "met", "notApplicable", "notChecked"]
            .map(|status| StatusCount {
                text: locale::text(lang, &format!("criterion-{}", words::kebab(status)), &[]),
                count: by_status.get(status).copied().unwrap_or_default(),
                standing: None,
                status: status.to_owned(),
            })
            .into();
        let query =
            ComponentQuery { urgency: Some(Urgency::ToFix), limit: FIRST, ..ComponentQuery::default() };
        Ok(AuditSummary {
            request: stored_request(&audit)?.request,
            documents: self.document_counts(id, None).await?,
            audit: row,
            statuses,
            criteria,
            first: self.components_of(&audit, faults, query, lang).await?.rows,
            previous: if audit.state.is_closed() {
                self.previous_of(&audit).await?.map(|previous| previous.id.0)
            } else {
                None
            },
        })
    }

    /// Results by service; pages that belong to none stand last.
    pub async fn services(&self, id: i64, lang: Language) -> Result<Vec<ServiceRow>, Error> {
        self.reader().audit(AuditId(id)).await?;
        let visits = self
            .reader()
            .visits(AuditId(id), &VisitFilter::default(), VisitOrder::Visited, Span::ALL)
            .await?;
        let mut rows: BTreeMap<Option<i64>, ServiceRow> = BTreeMap::new();
        let decided = Decided::over_services(self.reader(), AuditId(id), self.now()).await?;
        let counted = |visit: Visit| match decided.get(&visit.service) {
            Some(decided) => decided.counted(visit),
            None => visit,
        };
        let visits: Vec<Visit> = visits.rows.into_iter().map(counted).collect();
        for service in self.reader().services().await? {
            let steps = steps_in(&service, &visits, lang);
            let row = ServiceRow { worst_step: worst_step(&steps), steps, ..empty_row(Some(&service)) };
            rows.insert(Some(service.id.0), row);
        }
        rows.insert(None, empty_row(None));
        for visit in &visits {
            let key = visit.service.map(|service| service.0);
            let row = rows.entry(key).or_insert_with(|| empty_row(None));
            match standing(&visit.record.status) {
                Standing::Judged => row.judged += 1,
                Standing::NotJudged => row.not_judged += 1,
                Standing::Other => {}
            }
        }
        let apart: BTreeSet<Component> = decided.values().flat_map(Decided::components).collect();
        let apart: Vec<Component> = apart.into_iter().collect();
        let others = self.reader().faults_by_service(AuditId(id), &apart).await?;
        let others = others
            .into_iter()
            .map(|row| (row.service, urgency(&row.rule, row.kind), count_i64(row.components)));
        let nothing = Decided::default();
        let groups = if apart.is_empty() {
            Vec::new()
        } else {
            self.reader().groups_by_service(AuditId(id), &apart).await?
        };
        let apart = groups.iter().filter_map(|(service, group)| {
            Some((*service, decided.get(service).unwrap_or(&nothing).urgency(group)?, 1))
        });
        let mut faults: BTreeMap<Option<i64>, (u32, u32)> = BTreeMap::new();
        for (service, word, number) in others.chain(apart) {
            let (to_fix, to_check) = faults.entry(service.map(|service| service.0)).or_default();
            match word {
                Urgency::ToFix => *to_fix += number,
                Urgency::ToCheck => *to_check += number,
                Urgency::Advice | Urgency::Review => {}
            }
        }
        for (key, row) in &mut rows {
            (row.to_fix, row.to_check) = faults.get(key).copied().unwrap_or_default();
        }
        // A map puts `None` first; pages outside services stand last, and only if there are any.
        let outside = rows.remove(&None).filter(|row| row.judged + row.not_judged > 0);
        Ok(rows.into_values().chain(outside).collect())
    }

    pub(crate) async fn audit_row(&self, audit: &Audit) -> Result<AuditRow, Error> {
        row_with(audit, tally::counts(self.reader(), audit, self.now()).await?)
    }
}

fn row_with(audit: &Audit, counts: AuditCounts) -> Result<AuditRow, Error> {
    let stored = stored_request(audit)?;
    Ok(AuditRow {
        id: audit.id.0,
        name: audit.name.clone(),
        addresses: audit.starts.clone(),
        state: match audit.state {
            store::AuditState::Running => AuditState::Running,
            store::AuditState::Paused | store::AuditState::Failed => AuditState::Paused,
            store::AuditState::Finished => AuditState::Finished,
            store::AuditState::Cancelled => AuditState::Cancelled,
        },
        is_demo: stored.is_demo,
        started: audit.started_at,
        finished: audit.finished_at,
        counts,
    })
}

fn empty_row(service: Option<&Service>) -> ServiceRow {
    ServiceRow {
        id: service.map(|service| service.id.0),
        name: service.map(|service| service.fields.name.clone()).unwrap_or_default(),
        unit: service.map(|service| service.fields.unit.clone()).unwrap_or_default(),
        judged: 0,
        not_judged: 0,
        to_fix: 0,
        to_check: 0,
        steps: Vec::new(),
        worst_step: None,
    }
}
