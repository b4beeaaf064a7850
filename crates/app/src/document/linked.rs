//! Documents of a run: listed once each with all pages that link to them, judged, and never clean by default.

use std::collections::BTreeMap;

use documents::{Document, EXCEPTION_UNTIL, Exception, Kind};
use locale::Language;
use store::{
    AuditId, DocumentFilter, DocumentId, DocumentLink, DocumentOrder, DocumentRecord, Service, ServiceId,
    Span, StoredDocument,
};
use url::Url;

use crate::addresses::Plan;
use crate::app::App;
use crate::audit::pages::{count_i64, limit};
use crate::audit::runs::stored_request;
use crate::document::check::{fault_view, unseen};
use crate::document::facts::facts;
use crate::document::record::{KINDS, NOT_FETCHED, unfetched};
use crate::error::Error;
use crate::time::iso;
use crate::view::{
    DocumentCounts, DocumentException, DocumentLinkView, DocumentOwner, DocumentPart, DocumentQuery,
    DocumentRow, DocumentSort, DocumentStanding, DocumentUnseen, DocumentView, Paged, ServiceDocuments,
};
use crate::words;

impl App {
    /// The documents of an audit that match a query.
    pub async fn documents_of(
        &self,
        audit: i64,
        query: DocumentQuery,
        lang: Language,
    ) -> Result<Paged<DocumentRow>, Error> {
        let order = match query.sort {
            DocumentSort::Worst => DocumentOrder::Worst,
            DocumentSort::Address => DocumentOrder::Address,
            DocumentSort::Largest => DocumentOrder::Largest,
            DocumentSort::Oldest => DocumentOrder::Oldest,
            DocumentSort::MostLinked => DocumentOrder::MostLinked,
        };
        let span = Span { limit: limit(query.limit), offset: query.offset };
        let found = self.reader().documents(AuditId(audit), &filter(query), order, span).await?;
        let owners = self.owners(AuditId(audit), None).await?;
        let row = |document| document_row(document, &owners, lang);
        Ok(Paged { rows: found.rows.iter().map(row).collect(), total: count_i64(found.total) })
    }

    /// One document with everything that is known of it.
    pub async fn document(&self, id: i64, lang: Language) -> Result<DocumentView, Error> {
        let stored = self.reader().document(DocumentId(id)).await?;
        let services = self.reader().services().await?;
        let links = self.reader().links_to(stored.audit, &stored.record.key).await?;
        let owners = self.owners(stored.audit, Some(stored.id)).await?;
        let content = content(&stored.record);
        let kind = content.as_ref().map_or(Kind::Unknown, |document| document.kind);
        let link_kind =
            Kind::of_name(&stored.record.address).filter(|_| kind == Kind::Unknown).unwrap_or(kind);
        Ok(DocumentView {
            advice: if content.is_none() { advice(&stored.record, lang) } else { String::new() },
            facts: content.iter().flat_map(|document| facts(document, lang)).collect(),
            faults: content
                .iter()
                .flat_map(|document| &document.faults)
                .map(|fault| fault_view(fault, lang))
                .collect(),
            unseen: content
                .iter()
                .flat_map(|document| unseen(document, lang))
                .map(|(aspect, why)| DocumentUnseen { aspect, why })
                .collect(),
            links: links.into_iter().map(|link| link_view(link, link_kind, &services, lang)).collect(),
            document: document_row(&stored, &owners, lang),
        })
    }

    /// How many documents an audit has, or a service in it, and what they come to.
    pub async fn document_counts(&self, audit: i64, service: Option<i64>) -> Result<DocumentCounts, Error> {
        let query = |part| filter(DocumentQuery { part, service, ..DocumentQuery::default() });
        let mut counts = DocumentCounts::default();
        for row in self.reader().document_outcomes(AuditId(audit), &query(None)).await? {
            let documents = count_i64(row.documents);
            counts.all += documents;
            *match standing(&row.outcome) {
                DocumentStanding::ToFix => &mut counts.to_fix,
                DocumentStanding::ToCheck => &mut counts.to_check,
                DocumentStanding::NothingFound => &mut counts.nothing_found,
                DocumentStanding::NotLookedAt | DocumentStanding::NotFetched => &mut counts.unread,
            } += documents;
        }
        let excepted = query(Some(DocumentPart::MaybeExcepted));
        let excepted = self.reader().document_outcomes(AuditId(audit), &excepted).await?;
        counts.maybe_excepted = excepted.iter().map(|row| count_i64(row.documents)).sum();
        Ok(counts)
    }

    /// The documents of a service, as the latest finished audit with any page of it found them; `None` if there is none.
    pub async fn service_documents(&self, service: i64) -> Result<Option<ServiceDocuments>, Error> {
        let Some(audit) = self.reader().latest_audit_of_service(ServiceId(service)).await? else {
            return Ok(None);
        };
        let counts = self.document_counts(audit.0, Some(service)).await?;
        let finished = self.reader().audit(audit).await?.finished_at;
        Ok(Some(ServiceDocuments { audit: audit.0, finished, counts }))
    }

    /// Lists the documents that a run found and nobody went to, each with the reason, and lets go of the links that are not
    /// needed any more. What comes after is not added.
    pub(crate) async fn close_documents(&self, id: AuditId) -> Result<(), Error> {
        let audit = self.reader().audit(id).await?;
        if audit.state.is_closed() {
            return Ok(());
        }
        let stored = stored_request(&audit)?;
        let plan = Plan::of(&stored.request, &stored.services)?;
        let missed: Vec<DocumentRecord> = self
            .reader()
            .linked_addresses(id)
            .await?
            .iter()
            .filter_map(|key| Url::parse(key).ok())
            .filter(|url| Kind::of_name(url.path()).is_some_and(|kind| KINDS.contains(&kind)))
            .map(|url| {
                let status = if plan.scope.holds(&url) { WAITING } else { "outOfScope" };
                unfetched(&url, status)
            })
            .collect();
        Ok(self.writer().close_documents(id, &missed).await?)
    }

    async fn owners(
        &self,
        audit: AuditId,
        only: Option<DocumentId>,
    ) -> Result<BTreeMap<DocumentId, Vec<DocumentOwner>>, Error> {
        let services = self.reader().services().await?;
        let mut owners: BTreeMap<DocumentId, Vec<DocumentOwner>> = BTreeMap::new();
        for row in self.reader().services_of_documents(audit, only).await? {
            let Some(name) = name_of(&services, row.service) else { continue };
            let owner = DocumentOwner { id: row.service.0, name };
            owners.entry(row.document).or_default().push(owner);
        }
        Ok(owners)
    }
}

/// The status of an address that was known when the run ended and that nobody went to.
const WAITING: &str = "waiting";

fn filter(query: DocumentQuery) -> DocumentFilter {
    let words = |outcomes: &[&str]| outcomes.iter().map(|outcome| (*outcome).to_owned()).collect();
    let (outcomes, is_old) = match query.part {
        None => (Vec::new(), false),
        Some(DocumentPart::ToFix) => (words(&["problems"]), false),
        Some(DocumentPart::ToCheck) => (words(&["questions"]), false),
        Some(DocumentPart::NothingFound) => (words(&["nothing-found"]), false),
        Some(DocumentPart::Unread) => (words(&["not-looked-at", NOT_FETCHED]), false),
        Some(DocumentPart::MaybeExcepted) => (Vec::new(), true),
    };
    DocumentFilter {
        service: query.service.map(ServiceId),
        kinds: query.kind.into_iter().collect(),
        outcomes,
        old_and_unused: is_old.then(|| (exception_until(), EXCEPTION_UNTIL.to_owned())),
        text: Some(query.text).filter(|text| !text.trim().is_empty()),
    }
}

/// The day of the exception in milliseconds since 1970.
fn exception_until() -> i64 {
    let day: jiff::civil::Date = EXCEPTION_UNTIL.parse().expect("a constant day");
    day.to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |time| time.timestamp().as_millisecond())
}

fn standing(outcome: &str) -> DocumentStanding {
    match outcome {
        "problems" => DocumentStanding::ToFix,
        "questions" => DocumentStanding::ToCheck,
        "nothing-found" => DocumentStanding::NothingFound,
        "not-looked-at" => DocumentStanding::NotLookedAt,
        _ => DocumentStanding::NotFetched,
    }
}

pub(crate) fn document_row(
    stored: &StoredDocument,
    owners: &BTreeMap<DocumentId, Vec<DocumentOwner>>,
    lang: Language,
) -> DocumentRow {
    let record = &stored.record;
    let standing = standing(&record.outcome);
    let services = owners.get(&stored.id).cloned().unwrap_or_default();
    DocumentRow {
        id: stored.id.0,
        name: if record.title.trim().is_empty() { file_name(&record.address) } else { record.title.clone() },
        address: record.address.clone(),
        kind: record.kind.clone(),
        kind_text: locale::text(lang, &format!("document-kind-{}", record.kind), &[]),
        standing,
        standing_text: match standing {
            DocumentStanding::NotFetched => words::status(&record.status, lang),
            DocumentStanding::ToFix
            | DocumentStanding::ToCheck
            | DocumentStanding::NothingFound
            | DocumentStanding::NotLookedAt => {
                locale::text(lang, &format!("document-outcome-{}", record.outcome), &[])
            }
        },
        size: record.size,
        last_modified: record.last_modified,
        dated: record.dated.as_deref().and_then(|dated| dated.get(..10)).map(str::to_owned),
        to_fix: count_i64(record.faults),
        to_check: count_i64(record.doubts),
        advice: count_i64(record.advice),
        links: count_i64(stored.links),
        exception: exception(record, !services.is_empty()),
        services,
    }
}

/// A file that names a later day itself was published later, whatever the server says. What the server says of the last change bounds the day of publication from below where it is early: a file that has not
/// changed since then was there. A late one says nothing, since a site that moves copies its files.
fn exception(record: &DocumentRecord, is_used: bool) -> DocumentException {
    let dated = record.dated.as_deref();
    let is_early =
        |day: &String| day.as_str() < EXCEPTION_UNTIL && dated.is_none_or(|dated| dated < EXCEPTION_UNTIL);
    let published = record.last_modified.map(iso).filter(is_early);
    match documents::exception(published.as_deref(), dated, is_used) {
        Exception::Possible => DocumentException::Possible,
        Exception::No => DocumentException::No,
        Exception::Unknown => DocumentException::Unknown,
    }
}

fn link_view(link: DocumentLink, kind: Kind, services: &[Service], lang: Language) -> DocumentLinkView {
    DocumentLinkView {
        visit: link.visit.0,
        page: if link.title.is_empty() { link.address } else { link.title },
        service: link.service.and_then(|id| name_of(services, id)),
        faults: documents::link(&link.text, kind).iter().map(|fault| fault_view(fault, lang)).collect(),
        text: link.text,
        is_content: link.is_content,
    }
}

/// What was found in it; `None` if it did not come or was kept in a way that this program does not know.
fn content(record: &DocumentRecord) -> Option<Document> {
    serde_json::from_str(record.content.as_deref()?).ok()
}

fn advice(record: &DocumentRecord, lang: Language) -> String {
    let visit = store::VisitRecord {
        status: record.status.clone(),
        detail: record.detail.clone(),
        http_status: record.http_status,
        ..store::VisitRecord::default()
    };
    words::status_advice(&visit, lang)
}

fn name_of(services: &[Service], id: ServiceId) -> Option<String> {
    services.iter().find(|service| service.id == id).map(|service| service.fields.name.clone())
}

/// The last part of an address as people read it.
fn file_name(address: &str) -> String {
    let path = Url::parse(address).map_or_else(|_| address.to_owned(), |url| url.path().to_owned());
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let name = percent_encoding::percent_decode_str(last).decode_utf8_lossy().into_owned();
    if name.is_empty() { address.to_owned() } else { name }
}
