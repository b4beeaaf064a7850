//! Table `visits`: every address that a run went to, with what came of it.

use sqlx::sqlite::{Sqlite, SqliteConnection};
use sqlx::{FromRow, QueryBuilder};

use crate::code::{json, word};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, ServiceId, VisitId};
use crate::list::{List, Span};
use crate::ties::Tie;

/// What came of going to an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct VisitRecord {
    /// The address as it was fetched.
    pub address: String,
    /// The address normalised: one visit per key.
    pub key: String,
    /// Where redirects led.
    pub final_address: String,
    /// The redirects in order, each as its HTTP status and where it pointed to.
    #[sqlx(json)]
    pub redirects: Vec<String>,
    /// Status of the crawl, such as `loaded`; a word that the store does not interpret.
    pub status: String,
    /// More about the status; empty if there is nothing to say.
    pub detail: String,
    /// HTTP status; none if no response came.
    pub http_status: Option<i64>,
    /// Media type of the response.
    pub content_type: String,
    /// Title of the page.
    pub title: String,
    /// Size of the body in bytes.
    pub bytes: i64,
    /// Hash of the body, in hexadecimal digits; empty if there was none.
    pub hash: String,
    /// Elements on the page.
    pub elements: i64,
    /// Milliseconds from request to judgement.
    pub millis: i64,
    /// Links from a start address.
    #[sqlx(try_from = "i64")]
    pub depth: u32,
    /// The address it was found on.
    pub found_on: String,
    /// Key of the visit with the same content; such a page is not judged again.
    pub duplicate_of: Option<String>,
    /// When.
    pub visited_at: i64,
    /// Name and version of the browser that the page was opened in; empty for a page that was only read.
    pub browser: String,
}

/// A recorded visit.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Visit {
    /// Its number.
    pub id: VisitId,
    /// The audit it belongs to.
    #[sqlx(rename = "audit_id")]
    pub audit: AuditId,
    /// The service it belongs to.
    #[sqlx(rename = "service_id")]
    pub service: Option<ServiceId>,
    /// How that was found, and what part it plays there.
    #[sqlx(flatten)]
    pub tie: Tie,
    /// True if the page was judged by rules; one that was not can never count as clean.
    pub is_judged: bool,
    /// Findings that are certainly wrong.
    pub failed: i64,
    /// Findings that need a person.
    pub cant_tell: i64,
    /// Findings of rules that only advise.
    pub advice: i64,
    /// What came of it.
    #[sqlx(flatten)]
    pub record: VisitRecord,
}

/// What a resumed run has to know of a visit.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Seen {
    /// The address normalised.
    pub key: String,
    /// The address as it was fetched.
    pub address: String,
    /// Where redirects led.
    pub final_address: String,
    /// Status of the crawl.
    pub status: String,
    /// Hash of the body.
    pub hash: String,
    /// Size of the body in bytes.
    pub bytes: i64,
    /// Links from a start address.
    #[sqlx(try_from = "i64")]
    pub depth: u32,
    /// Key of the visit with the same content.
    pub duplicate_of: Option<String>,
}

/// Which visits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitFilter {
    /// With this status.
    pub status: Option<String>,
    /// Of this service.
    pub service: Option<ServiceId>,
    /// Of no service.
    pub is_outside: bool,
    /// With this text in address or title, whatever its case.
    pub text: Option<String>,
    /// Judged or not.
    pub is_judged: Option<bool>,
}

/// In what order; the address decides between equals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VisitOrder {
    /// As they were visited.
    #[default]
    Visited,
    /// By address.
    Address,
    /// By title.
    Title,
    /// By status.
    Status,
    /// Most failures first, then most questions.
    Worst,
    /// Slowest first.
    Slowest,
}

impl Reader {
    /// Visits of an audit.
    pub async fn visits(
        &self,
        audit: AuditId,
        filter: &VisitFilter,
        order: VisitOrder,
        span: Span,
    ) -> Result<List<Visit>, Error> {
        let mut count = QueryBuilder::new(r"SELECT COUNT(*) FROM visits v WHERE v.audit_id = ");
        restrict(count.push_bind(audit), filter);
        let total = count.build_query_scalar().fetch_one(&self.pool).await.reading("visits")?;

        let mut select = QueryBuilder::new(r"SELECT v.* FROM visits v WHERE v.audit_id = ");
        restrict(select.push_bind(audit), filter);
        select.push(match order {
            VisitOrder::Visited => r" ORDER BY v.id",
            VisitOrder::Address => r" ORDER BY v.address, v.id",
            VisitOrder::Title => r" ORDER BY v.title, v.address, v.id",
            VisitOrder::Status => r" ORDER BY v.status, v.address, v.id",
            VisitOrder::Worst => r" ORDER BY v.failed DESC, v.cant_tell DESC, v.address, v.id",
            VisitOrder::Slowest => r" ORDER BY v.millis DESC, v.address, v.id",
        });
        select.push(r" LIMIT ").push_bind(span.limit()).push(r" OFFSET ").push_bind(span.offset());
        let rows = select.build_query_as().fetch_all(&self.pool).await.reading("visits")?;
        Ok(List { rows, total })
    }

    /// One visit.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn visit(&self, id: VisitId) -> Result<Visit, Error> {
        sqlx::query_as(r"SELECT * FROM visits WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await
            .reading("visit")?
            .ok_or_else(|| no_such(id))
    }

    /// Visits of finished audits to the steps of a service's form: the latest audit first, then in the order of the steps.
    pub async fn form_visits(&self, service: ServiceId) -> Result<Vec<Visit>, Error> {
        sqlx::query_as(
            r"
            SELECT v.*
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE v.service_id = $1 AND v.part = 'form' AND a.state = 'finished'
            ORDER BY a.finished_at DESC, a.id DESC, v.step, v.id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("visits")
    }

    /// The pages of a service as they were last seen: of each site, those of the latest finished audit that went to any
    /// of them.
    pub async fn latest_visits_of_service(&self, service: ServiceId) -> Result<Vec<Visit>, Error> {
        let visits: Vec<Visit> = sqlx::query_as(
            r"
            SELECT v.*
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE v.service_id = $1 AND a.state = 'finished'
            ORDER BY v.audit_id DESC, v.id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("visits")?;
        let mut latest = std::collections::BTreeMap::new();
        for visit in &visits {
            latest.entry(host(&visit.record.address).to_owned()).or_insert(visit.audit);
        }
        Ok(visits
            .into_iter()
            .filter(|visit| latest.get(host(&visit.record.address)) == Some(&visit.audit))
            .collect())
    }

    /// The page at an address as it was last seen in a finished audit: one visit or none.
    pub async fn latest_visits_at(&self, key: &str) -> Result<Vec<Visit>, Error> {
        sqlx::query_as(
            r"
            SELECT v.*
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE v.key = $1 AND a.state = 'finished'
            ORDER BY v.audit_id DESC
            LIMIT 1
            ",
        )
        .bind(key)
        .fetch_all(&self.pool)
        .await
        .reading("visits")
    }

    /// The visit of an audit to an address, if it went there.
    pub async fn visit_at(&self, audit: AuditId, key: &str) -> Result<Option<Visit>, Error> {
        sqlx::query_as(r"SELECT * FROM visits WHERE audit_id = $1 AND key = $2")
            .bind(audit)
            .bind(key)
            .fetch_optional(&self.pool)
            .await
            .reading("visit")
    }

    /// The latest finished audit that has a page of the service.
    pub async fn latest_audit_of_service(&self, service: ServiceId) -> Result<Option<AuditId>, Error> {
        sqlx::query_scalar(
            r"
            SELECT a.id
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE v.service_id = $1 AND a.state = 'finished'
            ORDER BY a.finished_at DESC, a.id DESC
            LIMIT 1
            ",
        )
        .bind(service)
        .fetch_optional(&self.pool)
        .await
        .reading("audit")
    }

    /// What an audit has visited, in that order: with the queue, all that a resumed run has to know.
    pub async fn visited_of(&self, audit: AuditId) -> Result<Vec<Seen>, Error> {
        sqlx::query_as(
            r"
            SELECT key, address, final_address, status, hash, bytes, depth, duplicate_of
            FROM visits
            WHERE audit_id = $1
            ORDER BY id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("visits")
    }
}

fn restrict(query: &mut QueryBuilder<Sqlite>, filter: &VisitFilter) {
    if let Some(status) = &filter.status {
        query.push(r" AND v.status = ").push_bind(status.clone());
    }
    if let Some(service) = filter.service {
        query.push(r" AND v.service_id = ").push_bind(service);
    }
    if filter.is_outside {
        query.push(r" AND v.service_id IS NULL");
    }
    if let Some(is_judged) = filter.is_judged {
        query.push(r" AND v.is_judged = ").push_bind(is_judged);
    }
    if let Some(text) = &filter.text {
        query.push(r" AND v.search LIKE ").push_bind(containing(text)).push(r" ESCAPE '\'");
    }
}

/// Scheme and host of an address; the address itself where it has none.
fn host(address: &str) -> &str {
    let after = address.find("://").map_or(0, |at| at + 3);
    let end = address[after..].find(['/', '?', '#']).map_or(address.len(), |at| after + at);
    &address[..end]
}

/// A LIKE pattern for a text in small letters anywhere; its own wildcards are meant literally.
pub(crate) fn containing(text: &str) -> String {
    containing_as_written(&text.to_lowercase())
}

/// The same for a text as it is written.
pub(crate) fn containing_as_written(text: &str) -> String {
    let escaped = text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    format!("%{escaped}%")
}

/// The visit with this key, if the audit has one.
pub(crate) async fn find(
    connection: &mut SqliteConnection,
    audit: AuditId,
    key: &str,
) -> Result<Option<VisitId>, Error> {
    sqlx::query_scalar(r"SELECT id FROM visits WHERE audit_id = $1 AND key = $2")
        .bind(audit)
        .bind(key)
        .fetch_optional(connection)
        .await
        .reading("visit")
}

/// How many findings a judged page has.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Found {
    pub(crate) failed: i64,
    pub(crate) cant_tell: i64,
    pub(crate) advice: i64,
}

/// Adds a visit; `found` is none for a page that was not judged.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    audit: AuditId,
    (service, tie): (Option<ServiceId>, &Tie),
    record: &VisitRecord,
    found: Option<&Found>,
) -> Result<VisitId, Error> {
    let counted = found.copied().unwrap_or_default();
    sqlx::query_scalar(
        r"
        INSERT INTO visits (audit_id, service_id, address, key, final_address, status, detail, http_status,
            content_type, title, bytes, hash, elements, millis, depth, found_on, duplicate_of, visited_at,
            is_judged, failed, cant_tell, search, redirects, advice, tied_by, part, step, browser)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
            $23, $24, $25, $26, $27, $28)
        RETURNING id
        ",
    )
    .bind(audit)
    .bind(service)
    .bind(&record.address)
    .bind(&record.key)
    .bind(&record.final_address)
    .bind(&record.status)
    .bind(&record.detail)
    .bind(record.http_status)
    .bind(&record.content_type)
    .bind(&record.title)
    .bind(record.bytes)
    .bind(&record.hash)
    .bind(record.elements)
    .bind(record.millis)
    .bind(i64::from(record.depth))
    .bind(&record.found_on)
    .bind(&record.duplicate_of)
    .bind(record.visited_at)
    .bind(found.is_some())
    .bind(counted.failed)
    .bind(counted.cant_tell)
    .bind(format!("{}\n{}", record.address, record.title).to_lowercase())
    .bind(json("redirects", &record.redirects)?)
    .bind(counted.advice)
    .bind(tie.by.map(|by| word(&by)))
    .bind(tie.part.map(|part| word(&part)))
    .bind(tie.step)
    .bind(&record.browser)
    .fetch_one(connection)
    .await
    .writing("visit")
}

fn no_such(id: VisitId) -> Error {
    Error::NoSuch { what: "visit", id: id.0 }
}
