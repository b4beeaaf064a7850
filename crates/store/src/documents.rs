//! Table `documents`: what the pages of a run link to and is no page, each once, with what was found in it.

use sqlx::sqlite::{Sqlite, SqliteConnection};
use sqlx::{FromRow, QueryBuilder};

use crate::audits;
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{AuditId, DocumentId, ServiceId, VisitId};
use crate::list::{List, Span};

/// A document as a run found it.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct DocumentRecord {
    /// The address normalised: one row per key.
    pub key: String,
    /// The address as it was fetched.
    pub address: String,
    /// What it is, or what its name promises where it did not come; a word that the store does not interpret.
    pub kind: String,
    /// Status of the fetch, as of a visit.
    pub status: String,
    /// More about the status; empty if there is nothing to say.
    pub detail: String,
    /// HTTP status; none if no response came.
    pub http_status: Option<i64>,
    /// What it comes to, in a word; the store does not interpret it.
    pub outcome: String,
    /// Title in its properties; empty if it has none.
    pub title: String,
    /// Bytes, as far as that is known.
    pub size: Option<i64>,
    /// When the server says that it was last changed.
    pub last_modified: Option<i64>,
    /// The latest day that the document itself names, as ISO 8601.
    pub dated: Option<String>,
    /// Certain faults.
    pub faults: i64,
    /// What a person has to look at.
    pub doubts: i64,
    /// What would be better done otherwise.
    pub advice: i64,
    /// All that is known of it, as JSON; none where nothing could be looked at.
    pub content: Option<String>,
    /// When it was fetched; none if nobody went there.
    pub fetched_at: Option<i64>,
}

/// A kept document.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct StoredDocument {
    /// Its number.
    pub id: DocumentId,
    /// The audit.
    #[sqlx(rename = "audit_id")]
    pub audit: AuditId,
    /// Links to it.
    pub links: i64,
    /// The document.
    #[sqlx(flatten)]
    pub record: DocumentRecord,
}

/// A link to a document.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct DocumentLink {
    /// The page it stands on.
    #[sqlx(rename = "visit_id")]
    pub visit: VisitId,
    /// Address of that page.
    pub address: String,
    /// Title of that page.
    pub title: String,
    /// Service of that page.
    #[sqlx(rename = "service_id")]
    pub service: Option<ServiceId>,
    /// What the document is called there.
    pub text: String,
    /// False in the parts that pages share.
    pub is_content: bool,
}

/// Which documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentFilter {
    /// Of this service.
    pub service: Option<ServiceId>,
    /// Of one of these kinds; of any if none is named.
    pub kinds: Vec<String>,
    /// With one of these outcomes; with any if none is named.
    pub outcomes: Vec<String>,
    /// Last changed before this time, by what the server says, naming no later day itself, and of no service.
    pub old_and_unused: Option<(i64, String)>,
    /// With this text in address or title, whatever its case.
    pub text: Option<String>,
}

/// In what order; the address decides between equals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocumentOrder {
    /// Most certain faults first, then most doubts.
    #[default]
    Worst,
    /// By address.
    Address,
    /// Largest first.
    Largest,
    /// Last changed longest ago first; without a date last.
    Oldest,
    /// Most links first.
    MostLinked,
}

/// How many documents have an outcome.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct OutcomeCount {
    /// The outcome.
    pub outcome: String,
    /// How many.
    pub documents: i64,
}

/// Which service a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct DocumentService {
    /// The document.
    #[sqlx(rename = "document_id")]
    pub document: DocumentId,
    /// The service.
    #[sqlx(rename = "service_id")]
    pub service: ServiceId,
}

/// Which documents of the audit belong to which services: a document belongs to the services of the pages whose content
/// links to it, and to the one that its own address belongs to; where a person said something of its address, to that only.
fn push_services(query: &mut QueryBuilder<Sqlite>, audit: AuditId, only: Option<DocumentId>) {
    query.push(
        r"
            SELECT d.id AS document_id, v.service_id
            FROM documents d
            JOIN links l ON l.audit_id = d.audit_id AND l.key = d.key AND l.is_content = 1
            JOIN visits v ON v.id = l.visit_id
            WHERE v.service_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM visits own WHERE own.audit_id = d.audit_id AND own.key = d.key AND own.tied_by = 'person'
            ) AND d.audit_id = ",
    );
    push_which(query, audit, only);
    query.push(
        r"
            UNION
            SELECT d.id, v.service_id
            FROM documents d
            JOIN visits v ON v.audit_id = d.audit_id AND v.key = d.key
            WHERE v.service_id IS NOT NULL AND d.audit_id = ",
    );
    push_which(query, audit, only);
}

fn push_which(query: &mut QueryBuilder<Sqlite>, audit: AuditId, only: Option<DocumentId>) {
    query.push_bind(audit);
    if let Some(only) = only {
        query.push(r" AND d.id = ").push_bind(only);
    }
}

impl Reader {
    /// Documents of an audit.
    pub async fn documents(
        &self,
        audit: AuditId,
        filter: &DocumentFilter,
        order: DocumentOrder,
        span: Span,
    ) -> Result<List<StoredDocument>, Error> {
        let mut count = QueryBuilder::new(r"SELECT COUNT(*) FROM documents d WHERE d.audit_id = ");
        restrict(&mut count, audit, filter);
        let total = count.build_query_scalar().fetch_one(&self.pool).await.reading("documents")?;

        let mut select = QueryBuilder::new(
            r"
            SELECT d.*,
                (SELECT COUNT(*) FROM links l WHERE l.audit_id = d.audit_id AND l.key = d.key) AS links
            FROM documents d
            WHERE d.audit_id = ",
        );
        restrict(&mut select, audit, filter);
        select.push(match order {
            DocumentOrder::Worst => r" ORDER BY d.faults DESC, d.doubts DESC, d.advice DESC, d.address",
            DocumentOrder::Address => r" ORDER BY d.address",
            DocumentOrder::Largest => r" ORDER BY d.size DESC, d.address",
            DocumentOrder::Oldest => r" ORDER BY d.last_modified IS NULL, d.last_modified, d.address",
            DocumentOrder::MostLinked => r" ORDER BY links DESC, d.address",
        });
        select.push(r" LIMIT ").push_bind(span.limit()).push(r" OFFSET ").push_bind(span.offset());
        let rows = select.build_query_as().fetch_all(&self.pool).await.reading("documents")?;
        Ok(List { rows, total })
    }

    /// How many of the documents that match have which outcome.
    pub async fn document_outcomes(
        &self,
        audit: AuditId,
        filter: &DocumentFilter,
    ) -> Result<Vec<OutcomeCount>, Error> {
        let mut select = QueryBuilder::new(
            r"SELECT d.outcome, COUNT(*) AS documents FROM documents d WHERE d.audit_id = ",
        );
        restrict(&mut select, audit, filter);
        select.push(r" GROUP BY d.outcome ORDER BY d.outcome");
        select.build_query_as().fetch_all(&self.pool).await.reading("documents")
    }

    /// One document.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn document(&self, id: DocumentId) -> Result<StoredDocument, Error> {
        sqlx::query_as(
            r"
            SELECT d.*,
                (SELECT COUNT(*) FROM links l WHERE l.audit_id = d.audit_id AND l.key = d.key) AS links
            FROM documents d
            WHERE d.id = $1
            ",
        )
        .bind(id)
        .fetch_optional(&self.pool)
        .await
        .reading("document")?
        .ok_or(Error::NoSuch { what: "document", id: id.0 })
    }

    /// The links to a document, as the pages were visited.
    pub async fn links_to(&self, audit: AuditId, key: &str) -> Result<Vec<DocumentLink>, Error> {
        sqlx::query_as(
            r"
            SELECT l.visit_id, v.address, v.title, v.service_id, l.text, l.is_content
            FROM links l
            JOIN visits v ON v.id = l.visit_id
            WHERE l.audit_id = $1 AND l.key = $2
            ORDER BY l.visit_id, l.position
            ",
        )
        .bind(audit)
        .bind(key)
        .fetch_all(&self.pool)
        .await
        .reading("links")
    }

    /// Which documents of an audit belong to which services; of one document, if one is named.
    pub async fn services_of_documents(
        &self,
        audit: AuditId,
        only: Option<DocumentId>,
    ) -> Result<Vec<DocumentService>, Error> {
        let mut select = QueryBuilder::new(r"SELECT s.document_id, s.service_id FROM (");
        push_services(&mut select, audit, only);
        select.push(r") AS s ORDER BY s.document_id, s.service_id");
        select.build_query_as().fetch_all(&self.pool).await.reading("documents")
    }

    /// Addresses that pages of an audit link to and that are no document yet, each once.
    pub async fn linked_addresses(&self, audit: AuditId) -> Result<Vec<String>, Error> {
        sqlx::query_scalar(
            r"
            SELECT DISTINCT l.key
            FROM links l
            WHERE l.audit_id = $1
                AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.audit_id = l.audit_id AND d.key = l.key)
            ORDER BY l.key
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("links")
    }
}

impl Writer {
    /// Adds documents that were not fetched, and lets those links of the audit go that nobody asks for later: all but those
    /// to documents and those of descriptions. All or nothing.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::NoSuch`].
    pub async fn close_documents(&self, audit: AuditId, unfetched: &[DocumentRecord]) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        audits::must_be_open(&mut transaction, audit).await?;
        for document in unfetched {
            insert(&mut transaction, audit, document).await?;
        }
        let_links_go(&mut transaction, audit).await?;
        transaction.commit().await.writing("documents")
    }
}

async fn let_links_go(connection: &mut SqliteConnection, audit: AuditId) -> Result<(), Error> {
    sqlx::query(
        r"
        DELETE FROM links
        WHERE audit_id = $1
            AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.audit_id = links.audit_id AND d.key = links.key)
            AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.id = links.visit_id AND v.part = 'description')
        ",
    )
    .bind(audit)
    .execute(connection)
    .await
    .writing("links")?;
    Ok(())
}

fn restrict(query: &mut QueryBuilder<Sqlite>, audit: AuditId, filter: &DocumentFilter) {
    query.push_bind(audit);
    for (column, words) in [(r"d.kind", &filter.kinds), (r"d.outcome", &filter.outcomes)] {
        if !words.is_empty() {
            let mut list = query.push(r" AND ").push(column).push(r" IN (").separated(r", ");
            for word in words {
                list.push_bind(word.clone());
            }
            query.push(r")");
        }
    }
    if let Some(service) = filter.service {
        push_services(query.push(r" AND d.id IN (SELECT s.document_id FROM ("), audit, None);
        query.push(r") AS s WHERE s.service_id = ").push_bind(service).push(r")");
    }
    if let Some((time, day)) = &filter.old_and_unused {
        query.push(r" AND d.last_modified < ").push_bind(*time);
        query.push(r" AND (d.dated IS NULL OR d.dated < ").push_bind(day.clone()).push(r")");
        push_services(query.push(r" AND d.id NOT IN (SELECT s.document_id FROM ("), audit, None);
        query.push(r") AS s)");
    }
    if let Some(text) = &filter.text {
        query.push(r" AND d.search LIKE ").push_bind(crate::visits::containing(text)).push(r" ESCAPE '\'");
    }
}

/// Adds a document; one that is known stays as it is.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    audit: AuditId,
    record: &DocumentRecord,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO documents (audit_id, key, address, kind, status, detail, http_status, outcome, title, size,
            last_modified, dated, faults, doubts, advice, content, fetched_at, search)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT (audit_id, key) DO NOTHING
        ",
    )
    .bind(audit)
    .bind(&record.key)
    .bind(&record.address)
    .bind(&record.kind)
    .bind(&record.status)
    .bind(&record.detail)
    .bind(record.http_status)
    .bind(&record.outcome)
    .bind(&record.title)
    .bind(record.size)
    .bind(record.last_modified)
    .bind(&record.dated)
    .bind(record.faults)
    .bind(record.doubts)
    .bind(record.advice)
    .bind(&record.content)
    .bind(record.fetched_at)
    .bind(format!("{}\n{}", record.address, record.title).to_lowercase())
    .execute(connection)
    .await
    .writing("document")?;
    Ok(())
}
