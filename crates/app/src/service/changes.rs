//! What changed of a service since the run before: what its descriptions say, the steps of its form, its documents.
//!
//! Only what both runs have seen is compared; what the later one did not see is said to be so, and never gone.

use std::collections::BTreeMap;

use catalogue::Field;
use locale::{Arg, Language};
use store::{
    AuditId, DocumentFilter, DocumentOrder, ServiceId, Span, StoredDescription, StoredDocument, Visit,
};

use crate::app::App;
use crate::document::linked::document_row;
use crate::error::Error;
use crate::service::steps::steps_in;
use crate::time::iso;
use crate::view::{Portal, ServiceChange, ServicePartChange, StepRow, StepStanding, ThingChange};

/// Letters of a text that are shown; the sheet has the whole.
const SHOWN: usize = 300;
/// Documents of one service and run that are compared.
const DOCUMENTS: u32 = 500;

impl App {
    /// What changed of a service since the run before: by description, form and documents, each against the last run that
    /// saw it before. Empty if nothing changed, or if nothing was seen twice.
    pub async fn service_changes(&self, service: i64, lang: Language) -> Result<Vec<ServiceChange>, Error> {
        let mut changes = self.description_changes(service, lang).await?;
        changes.extend(self.form_changes(service, lang).await?);
        changes.extend(self.document_changes(service, lang).await?);
        Ok(changes)
    }

    async fn description_changes(&self, service: i64, lang: Language) -> Result<Vec<ServiceChange>, Error> {
        let described = self.described(service).await?;
        let mut changes = Vec::new();
        for portal in [Portal::Site, Portal::Latvija, Portal::Epakalpojumi] {
            let of_runs =
                |(other, row): &&(Portal, StoredDescription)| *other == portal && row.visit.is_some();
            let mut last = described.readings.iter().filter(of_runs).map(|(_, row)| row).rev();
            let (Some(after), Some(before)) = (last.next(), last.next()) else { continue };
            let differs =
                |field: &Field| match (before.prints.get(field.key()), after.prints.get(field.key())) {
                    (Some(one), Some(two)) => one != two,
                    (Some(_) | None, _) => false,
                };
            let fields: Vec<Field> = Field::ALL.into_iter().filter(differs).collect();
            let layout = |row: &StoredDescription| {
                let key = row.template.as_deref().unwrap_or("unknown");
                locale::text(lang, &format!("template-{key}"), &[])
            };
            let change = |name: String, one: String, two: String| ServiceChange {
                part: ServicePartChange::Description,
                portal: Some(portal),
                change: kind(&one, &two),
                name,
                before: one,
                after: two,
                before_at: before.read_at,
                after_at: after.read_at,
            };
            if before.template != after.template {
                let name = locale::text(lang, "change-layout", &[]);
                changes.push(change(name, layout(before), layout(after)));
            }
            if fields.is_empty() {
                continue;
            }
            let (one, two) = (self.description(before.id).await?, self.description(after.id).await?);
            changes.extend(fields.into_iter().map(|field| {
                let name = locale::description_field(lang, field.key());
                change(name, shown(one.text(field)), shown(two.text(field)))
            }));
        }
        Ok(changes)
    }

    async fn form_changes(&self, service: i64, lang: Language) -> Result<Vec<ServiceChange>, Error> {
        let service = self.reader().service(ServiceId(service)).await?;
        let visits = self.reader().form_visits(service.id).await?;
        let mut audits: Vec<AuditId> = visits.iter().map(|visit| visit.audit).collect();
        audits.dedup();
        let [after, before, ..] = audits[..] else { return Ok(Vec::new()) };
        let of = |audit: AuditId| -> (Vec<Visit>, i64) {
            let own: Vec<Visit> = visits.iter().filter(|visit| visit.audit == audit).cloned().collect();
            let at = own.iter().map(|visit| visit.record.visited_at).max().unwrap_or_default();
            (own, at)
        };
        let ((after, after_at), (before, before_at)) = (of(after), of(before));
        let rows = |visits: &[Visit]| -> BTreeMap<String, StepRow> {
            let rows = steps_in(&service, visits, lang).into_iter();
            rows.filter(|row| row.visit.is_some()).map(|row| (row.address.clone(), row)).collect()
        };
        let (one, two) = (rows(&before), rows(&after));
        let mut addresses: Vec<&String> = one.keys().chain(two.keys()).collect();
        addresses.sort();
        addresses.dedup();
        let said = |row: Option<&StepRow>| row.map(|row| standing(row, lang)).unwrap_or_default();
        let changed = addresses.into_iter().filter_map(|address| {
            let (one, two) = (one.get(address), two.get(address));
            let (before, after) = (said(one), said(two));
            let name = two.or(one).map(|row| row.name.clone()).unwrap_or_default();
            (before != after).then(|| ServiceChange {
                part: ServicePartChange::Form,
                portal: None,
                change: unless_seen(kind(&before, &after)),
                name,
                before,
                after,
                before_at,
                after_at,
            })
        });
        Ok(changed.collect())
    }

    async fn document_changes(&self, service: i64, lang: Language) -> Result<Vec<ServiceChange>, Error> {
        let service = ServiceId(service);
        let judged: Vec<AuditId> = self
            .reader()
            .pages_of_service(service)
            .await?
            .into_iter()
            .filter(|pages| pages.judged > 0)
            .map(|pages| pages.audit)
            .collect();
        let mut audits = self.finished().await?;
        audits.retain(|audit| judged.contains(&audit.id));
        let [.., before, after] = audits.as_slice() else { return Ok(Vec::new()) };
        let (one, two) = (
            self.documents_by_key(before.id, service).await?,
            self.documents_by_key(after.id, service).await?,
        );
        let mut keys: Vec<&String> = one.keys().chain(two.keys()).collect();
        keys.sort();
        keys.dedup();
        let mut changes = Vec::new();
        for key in keys {
            let (then, now) = (one.get(key), two.get(key));
            let title = |document: &StoredDocument| document_row(document, &BTreeMap::new(), lang).name;
            let is_renamed = then.zip(now).is_some_and(|(then, now)| title(then) != title(now));
            let (said_then, said_now) = (told(then, is_renamed, lang), told(now, is_renamed, lang));
            if said_then == said_now {
                continue;
            }
            let change = match (then, now) {
                (Some(_), None) if !self.saw_its_pages(before.id, after.id, key).await? => {
                    ThingChange::NotSeen
                }
                (Some(_) | None, _) => kind(&said_then, &said_now),
            };
            let Some(either) = now.or(then) else { continue };
            changes.push(ServiceChange {
                part: ServicePartChange::Document,
                portal: None,
                change,
                name: title(either),
                before: said_then,
                after: said_now,
                before_at: before.started_at,
                after_at: after.started_at,
            });
        }
        Ok(changes)
    }

    async fn documents_by_key(
        &self,
        audit: AuditId,
        service: ServiceId,
    ) -> Result<BTreeMap<String, StoredDocument>, Error> {
        let filter = DocumentFilter { service: Some(service), ..DocumentFilter::default() };
        let span = Span { limit: DOCUMENTS, offset: 0 };
        let found = self.reader().documents(audit, &filter, DocumentOrder::Address, span).await?;
        Ok(found.rows.into_iter().map(|row| (row.record.key.clone(), row)).collect())
    }

    /// True if the later run judged every page that linked to a document: then it is known that none does any more.
    async fn saw_its_pages(&self, before: AuditId, after: AuditId, key: &str) -> Result<bool, Error> {
        for link in self.reader().links_to(before, key).await? {
            let Ok(url) = url::Url::parse(&link.address) else { return Ok(false) };
            let page = crawl::normal(&url);
            if !self.reader().visit_at(after, page.as_str()).await?.is_some_and(|visit| visit.is_judged) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn kind(before: &str, after: &str) -> ThingChange {
    match (before.is_empty(), after.is_empty()) {
        (true, _) => ThingChange::New,
        (false, true) => ThingChange::Gone,
        (false, false) => ThingChange::Changed,
    }
}

/// That a run did not come to a step does not say that the step is gone.
fn unless_seen(change: ThingChange) -> ThingChange {
    match change {
        ThingChange::Gone => ThingChange::NotSeen,
        ThingChange::New | ThingChange::Changed | ThingChange::NotSeen => change,
    }
}

fn standing(row: &StepRow, lang: Language) -> String {
    let key = match row.standing {
        StepStanding::NotVisited => "step-not-visited",
        StepStanding::NotJudged => "step-not-judged",
        StepStanding::ToFix => "step-to-fix",
        StepStanding::ToCheck => "step-to-check",
        StepStanding::NothingFound => "step-nothing-found",
    };
    let counts = [("fix", Arg::from(f64::from(row.to_fix))), ("check", Arg::from(f64::from(row.to_check)))];
    locale::text(lang, &format!("change-{key}"), &counts)
}

/// What is said of a document, its name only where that changed; empty for one that is not there.
fn told(document: Option<&StoredDocument>, is_renamed: bool, lang: Language) -> String {
    let Some(document) = document else { return String::new() };
    let row = document_row(document, &BTreeMap::new(), lang);
    let size = row.size.map(|size| locale::text(lang, "change-size", &[("bytes", Arg::from(size as f64))]));
    let dated = row.last_modified.map(|at| locale::date(lang, &iso(at)));
    let said = [is_renamed.then_some(row.name), Some(row.standing_text), size, dated];
    said.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{} …", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
