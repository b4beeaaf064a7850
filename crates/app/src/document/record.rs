//! A linked document on its way into the database: fetched with the manners of a page, looked at, and what is kept of it.

use std::sync::Arc;

use crawl::{Client, Fetched, Queued, Scope, Status, Visit};
use documents::{Document, Kind, MAX_BYTES, Severity};
use store::DocumentRecord;
use tokio::sync::Semaphore;
use url::Url;

use crate::check::word;
use crate::document::check::name_of;

/// Documents that are held in memory at the same time.
const AT_ONCE: usize = 2;

/// The outcome of a document that did not come.
pub(crate) const NOT_FETCHED: &str = "not-fetched";

/// Kinds of files that count as documents; other files that are linked are none.
pub(crate) const KINDS: [Kind; 12] = [
    Kind::Pdf,
    Kind::Docx,
    Kind::Doc,
    Kind::Odt,
    Kind::Rtf,
    Kind::Xlsx,
    Kind::Xls,
    Kind::Ods,
    Kind::Pptx,
    Kind::Ppt,
    Kind::Odp,
    Kind::Signed,
];

/// What came where a document was promised.
pub(crate) enum Came {
    /// A page, as it came.
    Page(Fetched),
    /// A document, or nothing.
    Document(Visit, Box<DocumentRecord>),
}

/// Fetches the documents of a run, few at a time.
#[derive(Clone)]
pub(crate) struct DocumentSource {
    client: Client,
    places: Arc<Semaphore>,
}

impl DocumentSource {
    pub(crate) fn new(client: Client) -> Self {
        Self { client, places: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Goes to a document.
    pub(crate) async fn fetch(&self, queued: Queued, scope: &Scope) -> Came {
        let most = usize::try_from(MAX_BYTES).unwrap_or(usize::MAX);
        let _place = self.places.acquire().await;
        let mut fetched = self.client.document(&queued.address, Some(scope), most).await;
        if fetched.status == Status::Loaded && fetched.is_page() {
            if fetched.body.len() > self.client.page_bytes() {
                fetched.status = Status::TooLarge;
            }
            return Came::Page(fetched);
        }
        let mut visit = fetched.visit(queued);
        let document = match fetched.status {
            Status::Loaded => Some(look(&mut fetched).await),
            Status::TooLarge => {
                Some(Some(documents::refuse(fetched.size(), &name_of(&fetched.requested, &fetched.address))))
            }
            _ => None,
        };
        let record = match document {
            None => of_visit(&visit),
            // Whether a file is large or small, it is no page.
            Some(found) => {
                visit.status = if found.is_some() { Status::NotHtml } else { Status::Crashed };
                match found {
                    Some(document) => DocumentRecord {
                        last_modified: fetched.last_modified(),
                        ..of_document(&visit, &document)
                    },
                    None => of_visit(&visit),
                }
            }
        };
        Came::Document(visit, Box::new(record))
    }
}

/// Looks at what came; `None` if that crashed, which is a fault of ours.
async fn look(fetched: &mut Fetched) -> Option<Document> {
    let declared = fetched.headers.content_type.clone().unwrap_or_default();
    let name = name_of(&fetched.requested, &fetched.address);
    let body = std::mem::take(&mut fetched.body);
    tokio::task::spawn_blocking(move || documents::look(&body, &name, &declared)).await.ok()
}

/// True if what was served is called a document.
pub(crate) fn is_document_type(content_type: Option<&String>) -> bool {
    content_type.and_then(|declared| Kind::of_type(declared)).is_some_and(|kind| KINDS.contains(&kind))
}

/// What is kept of an address that promises a document, by what came of going there: a page instead, or nothing.
pub(crate) fn of_visit(visit: &Visit) -> DocumentRecord {
    match visit.status {
        Status::Loaded | Status::Redirected | Status::Duplicate => {
            let document =
                documents::look(b"<!doctype html><html>", visit.queued.address.path(), "text/html");
            let size = visit.bytes;
            of_document(visit, &Document { size, ..document })
        }
        Status::NotHtml
        | Status::HttpError
        | Status::Timeout
        | Status::BlockedByRobots
        | Status::LoginRequired
        | Status::ConsentWall
        | Status::NeedsScript
        | Status::OutOfScope
        | Status::TooLarge
        | Status::Crashed
        | Status::Unreachable => DocumentRecord {
            status: word(&visit.status),
            detail: visit.detail.map(|detail| word(&detail)).unwrap_or_default(),
            http_status: visit.http.map(i64::from),
            ..unfetched(&visit.queued.address, "")
        },
    }
}

/// A document that nobody went to, and why, in the word of a status.
pub(crate) fn unfetched(address: &Url, status: &str) -> DocumentRecord {
    let kind = Kind::of_name(address.path()).unwrap_or(Kind::Unknown);
    DocumentRecord {
        key: address.to_string(),
        address: address.to_string(),
        kind: kind.id().to_owned(),
        status: status.to_owned(),
        outcome: NOT_FETCHED.to_owned(),
        ..DocumentRecord::default()
    }
}

fn of_document(visit: &Visit, document: &Document) -> DocumentRecord {
    let of = |severity| {
        let count = document.faults.iter().filter(|fault| fault.kind.severity() == severity).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    };
    let facts = &document.facts;
    DocumentRecord {
        key: visit.queued.address.to_string(),
        address: visit.queued.address.to_string(),
        kind: document.kind.id().to_owned(),
        status: word(&visit.status),
        detail: String::new(),
        http_status: visit.http.map(i64::from),
        outcome: word(&document.outcome()),
        title: facts.title.clone().unwrap_or_default(),
        size: i64::try_from(document.size).ok(),
        last_modified: None,
        dated: facts.created.clone().max(facts.modified.clone()),
        faults: of(Severity::Must),
        doubts: of(Severity::Check),
        advice: of(Severity::Advice),
        content: serde_json::to_string(document).ok(),
        fetched_at: None,
    }
}
