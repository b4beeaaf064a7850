//! Between the crawl and the database: visits become rows, and listeners hear of them.

use catalogue::Reading;
use crawl::{Client, Contents, Event, Scope, Settled, Source, Status, Visited};
use locale::Language;
use rules::catalog::REQUIRED;
use store::{AuditId, Capture, DocumentRecord, JudgedPage, PageLink, QueueEntry, Service, VisitRecord};
use tokio::task::spawn_blocking;
use url::Url;

use crate::app::App;
use crate::audit::pages::{http_status, page_row};
use crate::audit::runs::Listeners;
use crate::audit::tally::Tally;
use crate::check::word;
use crate::description::card_tabs::other_tabs;
use crate::description::kept;
use crate::document::record::{self, Came, DocumentSource, is_document_type};
use crate::error::Error;
use crate::service::ties::Ties;
use crate::view::AuditEvent;
use crate::visit::fetch::{Seen, SeenPage, Visitor};
use crate::visit::linked::Curiosity;
use crate::visit::window::Window;

/// The crawl's source of visits: the network, judged by the rules that bear on what is required.
pub(crate) struct SiteSource {
    visitor: Visitor,
    client: Client,
    documents: DocumentSource,
    scope: Scope,
    contents: Contents,
}

/// Pages behind links that are opened for one page of a run, before they come up themselves.
const LINKED: Curiosity = Curiosity { context_only: true, most: 4 };

/// What is kept of what a visit brought.
#[derive(Default)]
pub(crate) struct Kept {
    page: Option<KeptPage>,
    document: Option<DocumentRecord>,
}

/// What is kept of a judged page; the page itself is let go.
struct KeptPage {
    judged: JudgedPage,
    /// What it says if it is taken for a description of a service; `None` if reading it failed, which is a fault of ours.
    reading: Option<Reading>,
    capture: Capture,
    links: Vec<PageLink>,
    /// The browser that it was opened in; empty if it was only read.
    browser: String,
}

impl SiteSource {
    pub(crate) fn new(client: Client, scope: Scope, contents: Contents, window: Window) -> Self {
        let documents = DocumentSource::new(client.clone());
        let visitor = Visitor::new(client.clone(), &REQUIRED, LINKED).with_window(window);
        Self { visitor, client, documents, scope, contents }
    }
}

impl Source for SiteSource {
    type Judged = Kept;

    async fn visit(&self, queued: crawl::Queued) -> Visited<Kept> {
        let run = Some((&self.scope, &self.contents));
        if crawl::looks_like_office_document(&queued.address) {
            return self.visit_document(queued).await;
        }
        let seen = self.visitor.see(queued, run).await;
        if seen.visit.status == Status::NotHtml && is_document_type(seen.visit.content_type.as_ref()) {
            return self.visit_document(seen.visit.queued).await;
        }
        self.with_page(seen).await
    }
}

impl SiteSource {
    async fn visit_document(&self, queued: crawl::Queued) -> Visited<Kept> {
        match self.documents.fetch(queued.clone(), &self.scope).await {
            Came::Page(fetched) => {
                let run = Some((&self.scope, &self.contents));
                self.with_page(self.visitor.see_fetched(fetched, queued, run).await).await
            }
            Came::Document(visit, record) => {
                let kept = Kept { document: Some(*record), ..Kept::default() };
                Visited { visit, links: Vec::new(), judged: Some(kept) }
            }
        }
    }

    async fn with_page(&self, seen: Seen) -> Visited<Kept> {
        let judged = match seen.page {
            Some(page) => {
                let page = kept(page, seen.visit.final_address.clone(), &self.client).await;
                Some(Kept { page: Some(page), ..Kept::default() })
            }
            None => None,
        };
        Visited { visit: seen.visit, links: seen.links, judged }
    }
}

async fn kept(seen: SeenPage, address: Url, client: &Client) -> KeptPage {
    let SeenPage { page, judged, parts, page_links, .. } = seen;
    let browser = page.browser().unwrap_or_default().to_owned();
    let of = address.clone();
    let read = spawn_blocking(move || (catalogue::read_page(&page, &of), page)).await.ok();
    let reading = match read {
        Some((reading, page)) => {
            let tabs = other_tabs(client, &reading, &address).await;
            if tabs.is_empty() {
                Some(reading)
            } else {
                spawn_blocking(move || catalogue::read_page_tabs(&page, &address, &tabs)).await.ok()
            }
        }
        None => None,
    };
    KeptPage { judged, reading, capture: Capture { parts }, links: page_links, browser }
}

/// Writes each visit in one transaction, then tells.
pub(crate) struct Recorder {
    app: App,
    audit: AuditId,
    listeners: Listeners,
    tally: Tally,
    services: Vec<Service>,
    ties: Ties,
    language: Language,
    waiting: u32,
}

impl Recorder {
    pub(crate) fn new(
        app: App,
        audit: AuditId,
        listeners: Listeners,
        tally: Tally,
        (services, ties): (Vec<Service>, Ties),
        language: Language,
    ) -> Self {
        let waiting = tally.counts().waiting;
        Self { app, audit, listeners, tally, services, ties, language, waiting }
    }
}

impl crawl::Recorder<Kept> for Recorder {
    type Error = Error;

    async fn settled(&mut self, settled: Settled<Kept>) -> Result<(), Error> {
        let mut record = record(&settled.visit, self.app.now());
        let discovered: Vec<QueueEntry> = settled
            .found
            .iter()
            .map(|found| queue_entry(&found.address, found.depth, found.found_on.as_ref()))
            .collect();
        let Kept { page, document } = settled.judged.unwrap_or_default();
        let is_promised = crawl::looks_like_office_document(&settled.visit.queued.address);
        let document = document
            .or_else(|| is_promised.then(|| record::of_visit(&settled.visit)))
            .map(|document| DocumentRecord { fetched_at: Some(self.app.now()), ..document });
        let (judged, reading, capture, links) = match page {
            Some(kept) => {
                note_browser(&mut record, Some(&kept.browser), &kept.capture);
                (Some(kept.judged), kept.reading, Some(kept.capture), kept.links)
            }
            None => (None, None, None, Vec::new()),
        };
        let description = match &reading {
            Some(reading) => {
                let address = &settled.visit.final_address;
                kept::of_page(reading, &self.services, address, self.app.now())?
            }
            None => None,
        };
        let findings = judged.as_ref().map_or(&[][..], |judged| &judged.findings);
        self.waiting = self.waiting.saturating_sub(1) + u32::try_from(discovered.len()).unwrap_or_default();
        self.tally.visited(&record.status, findings, self.waiting);
        let (service, tie) =
            self.ties.by_address(&settled.visit.queued.address, &settled.visit.final_address);
        let visited = store::Visited {
            service,
            tie,
            links,
            document,
            record,
            discovered,
            judged,
            description,
            capture,
        };
        let recorded = self.app.writer().record_visit(self.audit, &visited).await?;
        let visit = self.app.reader().visit(recorded.visit).await?;
        let page = page_row(&visit, &self.services, self.language);
        self.listeners.tell(&AuditEvent::Visited { page, counts: self.tally.counts() });
        Ok(())
    }

    fn event(&mut self, event: Event<'_>) {
        if let Event::Started(queued) = event {
            self.listeners.tell(&AuditEvent::Visiting { address: queued.address.to_string() });
        }
    }
}

pub(crate) fn queue_entry(address: &Url, depth: u32, found_on: Option<&Url>) -> QueueEntry {
    QueueEntry {
        address: address.to_string(),
        key: address.to_string(),
        depth,
        found_on: found_on.map(ToString::to_string).unwrap_or_default(),
    }
}

/// A visit as a row; it ended at `now`.
pub(crate) fn record(visit: &crawl::Visit, now: i64) -> VisitRecord {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    VisitRecord {
        address: visit.queued.address.to_string(),
        key: visit.queued.address.to_string(),
        final_address: visit.final_address.to_string(),
        redirects: visit.redirects.iter().map(|hop| format!("{} {}", hop.http, hop.to)).collect(),
        status: word(&visit.status),
        detail: visit.detail.map(|detail| word(&detail)).unwrap_or_default(),
        http_status: visit.http.map(i64::from),
        content_type: visit.content_type.clone().unwrap_or_default(),
        title: visit.title.clone().unwrap_or_default(),
        bytes: number(visit.bytes),
        hash: visit.hash.clone().unwrap_or_default(),
        elements: visit.elements.map_or(0, i64::from),
        millis: number(visit.millis),
        depth: visit.queued.depth,
        found_on: visit.queued.found_on.as_ref().map(ToString::to_string).unwrap_or_default(),
        duplicate_of: visit.same_as.as_ref().map(ToString::to_string),
        visited_at: now,
        browser: String::new(),
    }
}

/// Notes the browser that a page was opened in. What it was sent as says nothing of what became of it there: its hash is that of
/// what was captured.
pub(crate) fn note_browser(record: &mut VisitRecord, browser: Option<&str>, capture: &Capture) {
    let Some(browser) = browser.filter(|browser| !browser.is_empty()) else { return };
    browser.clone_into(&mut record.browser);
    if let Some(document) = capture.parts.first() {
        record.hash = store::content_hash(&document.content);
    }
}

/// A row as the visit it was, as far as a resumed run asks for it.
pub(crate) fn stored_visit(row: &store::Visit, order: u64) -> Option<crawl::Visit> {
    let record = &row.record;
    let queued = crawl::Queued {
        order,
        address: record.address.parse().ok()?,
        depth: record.depth,
        found_on: record.found_on.parse().ok(),
    };
    let status = serde_json::from_value(serde_json::Value::String(record.status.clone())).ok()?;
    let is_parsed = record.elements > 0;
    Some(crawl::Visit {
        final_address: record.final_address.parse().ok()?,
        http: http_status(record),
        title: is_parsed.then(|| record.title.clone()),
        bytes: u64::try_from(record.bytes).unwrap_or_default(),
        hash: (!record.hash.is_empty()).then(|| record.hash.clone()),
        elements: u32::try_from(record.elements).ok().filter(|_| is_parsed),
        same_as: record.duplicate_of.as_ref().and_then(|other| other.parse().ok()),
        ..crawl::Visit::without_answer(queued, status, None)
    })
}
