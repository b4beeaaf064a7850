//! Tables `descriptions` and `description_faults`: what publications said about services, and what was wrong with it.
//! What a person gave is never removed; what a run read goes with its audit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{ROWS, get_json, json};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{AuditId, DescriptionId, ServiceId, VisitId};

/// What was read of a publication. Words are those of the room that reads; the store does not interpret them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptionRecord {
    /// The layout that matched, if one did.
    pub template: Option<String>,
    /// The description as JSON.
    pub content: String,
    /// Fields that were not found.
    pub not_found: Vec<String>,
    /// Hash of each field's text; of the whole card under the empty key.
    pub prints: BTreeMap<String, String>,
    /// Must fields that were found, and how many there should be.
    pub must: (u32, u32),
    /// The same of the other fields.
    pub should: (u32, u32),
    /// What is wrong with it.
    pub faults: Vec<DescriptionFault>,
}

/// Something that is wrong with a description.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DescriptionFault {
    /// Id of the rule.
    pub rule: String,
    /// Key of what was found.
    pub reason: String,
    /// How grave it is.
    pub severity: String,
    /// The field it concerns; empty if it concerns the card.
    pub field: String,
    /// The field whose text the quotation stands in; empty if it stands elsewhere on the card.
    #[serde(default)]
    pub spot: String,
    /// The offending text.
    pub quote: String,
    /// Line of the source, 0 if it has none.
    pub line: u32,
    /// Arguments of the text.
    pub args: Vec<(String, String)>,
    /// What could stand there instead.
    pub proposal: String,
}

/// A description that a person gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenDescription {
    /// The service it is of.
    pub service: ServiceId,
    /// Where the person says it is published.
    pub portal: String,
    /// Who gave it.
    pub person: String,
    /// What was given, as it was.
    pub given: String,
    /// What was read of it.
    pub record: DescriptionRecord,
}

/// A stored description, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDescription {
    /// Its number.
    pub id: DescriptionId,
    /// The service it belongs to.
    pub service: ServiceId,
    /// The run and the visit that read it; `None` for what a person gave.
    pub visit: Option<(AuditId, VisitId)>,
    /// Where it was read; empty for what a person gave.
    pub address: String,
    /// Where the person says it is published; empty for what a run read.
    pub portal: String,
    /// Who gave it; empty for what a run read.
    pub person: String,
    /// When it was read.
    pub read_at: i64,
    /// The layout that matched.
    pub template: Option<String>,
    /// Hash of each field's text.
    pub prints: BTreeMap<String, String>,
    /// Must fields that were found, and how many there should be.
    pub must: (u32, u32),
    /// The same of the other fields.
    pub should: (u32, u32),
}

impl FromRow<'_, SqliteRow> for StoredDescription {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let audit: Option<AuditId> = row.try_get("audit_id")?;
        let visit: Option<VisitId> = row.try_get("visit_id")?;
        Ok(Self {
            id: row.try_get("id")?,
            service: row.try_get("service")?,
            visit: audit.zip(visit),
            address: row.try_get("address")?,
            portal: row.try_get("portal")?,
            person: row.try_get("person")?,
            read_at: row.try_get("read_at")?,
            template: row.try_get("template")?,
            prints: get_json(row, "prints")?,
            must: (row.try_get("must_found")?, row.try_get("must_all")?),
            should: (row.try_get("should_found")?, row.try_get("should_all")?),
        })
    }
}

/// A stored fault and the description it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFault {
    /// The description.
    pub description: DescriptionId,
    /// What is wrong.
    pub fault: DescriptionFault,
}

impl FromRow<'_, SqliteRow> for StoredFault {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            description: row.try_get("description_id")?,
            fault: DescriptionFault {
                rule: row.try_get("rule")?,
                reason: row.try_get("reason")?,
                severity: row.try_get("severity")?,
                field: row.try_get("field")?,
                spot: row.try_get("spot")?,
                quote: row.try_get("quote")?,
                line: row.try_get("line")?,
                args: get_json(row, "args")?,
                proposal: row.try_get("proposal")?,
            },
        })
    }
}

impl Reader {
    /// Descriptions of one service or of all, the oldest first; not those of pages that belong to no service.
    pub async fn descriptions(&self, service: Option<ServiceId>) -> Result<Vec<StoredDescription>, Error> {
        sqlx::query_as(
            r"
            SELECT d.id, v.service_id AS service, v.audit_id, d.visit_id, v.final_address AS address, d.portal, d.person,
                d.read_at, d.template, d.prints, d.must_found, d.must_all, d.should_found, d.should_all
            FROM visits v
            JOIN descriptions d ON d.visit_id = v.id
            WHERE v.service_id IS NOT NULL AND ($1 IS NULL OR v.service_id = $1)
            UNION ALL
            SELECT d.id, d.service_id, NULL, NULL, '', d.portal, d.person,
                d.read_at, d.template, d.prints, d.must_found, d.must_all, d.should_found, d.should_all
            FROM descriptions d
            WHERE d.service_id IS NOT NULL AND ($1 IS NULL OR d.service_id = $1)
            ORDER BY read_at, id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("descriptions")
    }

    /// Faults of the descriptions of one service or of all, in the order they were found.
    pub async fn description_faults(&self, service: Option<ServiceId>) -> Result<Vec<StoredFault>, Error> {
        sqlx::query_as(
            r"
            SELECT f.*
            FROM description_faults f
            JOIN descriptions d ON d.id = f.description_id
            LEFT JOIN visits v ON v.id = d.visit_id
            WHERE $1 IS NULL OR COALESCE(v.service_id, d.service_id) = $1
            ORDER BY f.id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("faults of descriptions")
    }

    /// The description itself, as JSON.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn description_content(&self, id: DescriptionId) -> Result<String, Error> {
        sqlx::query_scalar(r"SELECT content FROM descriptions WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await
            .reading("description")?
            .ok_or(Error::NoSuch { what: "description", id: id.0 })
    }

    /// The descriptions that an audit read, with their content.
    pub async fn descriptions_of_audit(&self, audit: AuditId) -> Result<Vec<(DescriptionId, String)>, Error> {
        sqlx::query_as(
            r"
            SELECT d.id, d.content
            FROM visits v
            JOIN descriptions d ON d.visit_id = v.id
            WHERE v.audit_id = $1
            ORDER BY d.id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("descriptions")
    }
}

impl Writer {
    /// Keeps a description that a person gave; when this returns it survives a power failure.
    pub async fn give_description(&self, given: &GivenDescription, now: i64) -> Result<DescriptionId, Error> {
        let mut transaction = self.by_person().await?;
        let id = insert(&mut transaction, None, Some(given), &given.record, now).await?;
        transaction.commit().await.writing("description")?;
        Ok(id)
    }

    /// Adds faults that only the whole run could tell, such as dead links; its audit must be open.
    pub async fn add_description_faults(
        &self,
        faults: &[(DescriptionId, DescriptionFault)],
    ) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        insert_faults(&mut transaction, faults).await?;
        transaction.commit().await.writing("faults of descriptions")
    }
}

/// Keeps what a run read of a page.
pub(crate) async fn insert_of_visit(
    connection: &mut SqliteConnection,
    visit: VisitId,
    record: &DescriptionRecord,
    now: i64,
) -> Result<(), Error> {
    insert(connection, Some(visit), None, record, now).await.map(|_| ())
}

async fn insert(
    connection: &mut SqliteConnection,
    visit: Option<VisitId>,
    given: Option<&GivenDescription>,
    record: &DescriptionRecord,
    now: i64,
) -> Result<DescriptionId, Error> {
    let id: DescriptionId = sqlx::query_scalar(
        r"
        INSERT INTO descriptions (visit_id, service_id, portal, person, given, read_at, template, content, not_found,
            prints, must_found, must_all, should_found, should_all)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        RETURNING id
        ",
    )
    .bind(visit)
    .bind(given.map(|given| given.service))
    .bind(given.map_or("", |given| &given.portal))
    .bind(given.map_or("", |given| &given.person))
    .bind(given.map_or("", |given| &given.given))
    .bind(now)
    .bind(&record.template)
    .bind(&record.content)
    .bind(json("fields that were not found", &record.not_found)?)
    .bind(json("prints", &record.prints)?)
    .bind(record.must.0)
    .bind(record.must.1)
    .bind(record.should.0)
    .bind(record.should.1)
    .fetch_one(&mut *connection)
    .await
    .writing("description")?;
    let faults: Vec<_> = record.faults.iter().map(|fault| (id, fault.clone())).collect();
    insert_faults(connection, &faults).await?;
    Ok(id)
}

async fn insert_faults(
    connection: &mut SqliteConnection,
    faults: &[(DescriptionId, DescriptionFault)],
) -> Result<(), Error> {
    for rows in faults.chunks(ROWS) {
        let mut args = Vec::with_capacity(rows.len());
        for (_, fault) in rows {
            args.push(json("arguments of a fault", &fault.args)?);
        }
        let mut query = QueryBuilder::new(
            r"INSERT INTO description_faults (description_id, rule, reason, severity, field, spot, quote, line,
                args, proposal) ",
        );
        query.push_values(rows.iter().zip(args), |mut row, ((id, fault), args)| {
            row.push_bind(*id)
                .push_bind(fault.rule.clone())
                .push_bind(fault.reason.clone())
                .push_bind(fault.severity.clone())
                .push_bind(fault.field.clone())
                .push_bind(fault.spot.clone())
                .push_bind(fault.quote.clone())
                .push_bind(fault.line)
                .push_bind(args)
                .push_bind(fault.proposal.clone());
        });
        query.build().execute(&mut *connection).await.writing("faults of a description")?;
    }
    Ok(())
}
