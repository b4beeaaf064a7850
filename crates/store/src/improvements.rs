//! Tables `improvements` and `improvement_edits`: what people wrote on the improvement sheets of services. Nothing in them
//! is ever removed or rewritten; the latest edit of a kind counts.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::code::{get_json, get_word, json, word};
use crate::descriptions::DescriptionFault;
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{ImprovementId, ServiceId};

/// A line of a sheet: a fault of a service's description on a portal, or a line that a person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewImprovement {
    /// The service.
    pub service: ServiceId,
    /// Its name, by which the line is found again should the service leave the register and come back.
    pub service_name: String,
    /// Where the description is published.
    pub portal: String,
    /// Id of the rule; empty for a line that a person added.
    pub rule: String,
    /// The field; empty for the whole card.
    pub field: String,
    /// What was found when the line was first written about; empty for a line that a person added.
    pub about: Vec<DescriptionFault>,
}

/// A kept line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Improvement {
    /// Its number.
    pub id: ImprovementId,
    /// The service; `None` if it was taken out of the register.
    pub service: Option<ServiceId>,
    /// Name of the service.
    pub service_name: String,
    /// Where the description is published.
    pub portal: String,
    /// Id of the rule; empty for a line that a person added.
    pub rule: String,
    /// The field.
    pub field: String,
    /// What was found when the line was first written about.
    pub about: Vec<DescriptionFault>,
    /// When that was.
    pub made_at: i64,
}

/// What an edit is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EditKind {
    /// What is wrong, in a person's words; only of a line that a person added.
    Fault,
    /// The text that should stand there.
    Proposal,
    /// Who sees to it.
    Responsible,
    /// How far it is: a word that the store does not interpret.
    State,
}

/// Something a person writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEdit {
    /// Of what.
    pub kind: EditKind,
    /// What is written.
    pub value: String,
    /// Why, where that is asked.
    pub reason: String,
    /// Hash of the field's text as it was then; empty if nothing was read.
    pub print: String,
    /// Who wrote it.
    pub person: String,
    /// When.
    pub made_at: i64,
}

/// A kept edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The line.
    pub improvement: ImprovementId,
    /// What was written.
    pub edit: NewEdit,
}

/// Which line is written on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditTarget {
    /// One that is there.
    Line(ImprovementId),
    /// The line of a fault, made if nobody has written on it yet; or a further line of a person.
    Of(NewImprovement),
}

impl FromRow<'_, SqliteRow> for Improvement {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            service: row.try_get("service_id")?,
            service_name: row.try_get("service_name")?,
            portal: row.try_get("portal")?,
            rule: row.try_get("rule")?,
            field: row.try_get("field")?,
            about: get_json(row, "about")?,
            made_at: row.try_get("made_at")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for Edit {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            improvement: row.try_get("improvement_id")?,
            edit: NewEdit {
                kind: get_word(row, "kind")?,
                value: row.try_get("value")?,
                reason: row.try_get("reason")?,
                print: row.try_get("print")?,
                person: row.try_get("person")?,
                made_at: row.try_get("made_at")?,
            },
        })
    }
}

impl Reader {
    /// All lines that somebody wrote on, as they were made.
    pub async fn improvements(&self) -> Result<Vec<Improvement>, Error> {
        sqlx::query_as(r"SELECT * FROM improvements ORDER BY id")
            .fetch_all(&self.pool)
            .await
            .reading("improvements")
    }

    /// Everything that was written on them, in that order.
    pub async fn improvement_edits(&self) -> Result<Vec<Edit>, Error> {
        sqlx::query_as(r"SELECT * FROM improvement_edits ORDER BY id")
            .fetch_all(&self.pool)
            .await
            .reading("edits of improvements")
    }
}

impl Writer {
    /// Writes on a line; when this returns it survives a power failure.
    ///
    /// # Errors
    /// [`Error::NoSuch`] for a line or service that is not there.
    pub async fn edit_improvement(
        &self,
        target: &EditTarget,
        edits: &[NewEdit],
    ) -> Result<ImprovementId, Error> {
        let mut transaction = self.by_person().await?;
        let made_at = edits.first().map_or(0, |edit| edit.made_at);
        let id = match target {
            EditTarget::Line(id) => known(&mut transaction, *id).await?,
            EditTarget::Of(line) => match find(&mut transaction, line).await? {
                Some(id) => id,
                None => insert(&mut transaction, line, made_at).await?,
            },
        };
        for edit in edits {
            insert_edit(&mut transaction, id, edit).await?;
        }
        transaction.commit().await.writing("improvement")?;
        Ok(id)
    }
}

async fn known(connection: &mut SqliteConnection, id: ImprovementId) -> Result<ImprovementId, Error> {
    sqlx::query_scalar(r"SELECT id FROM improvements WHERE id = $1")
        .bind(id)
        .fetch_optional(connection)
        .await
        .reading("improvement")?
        .ok_or(Error::NoSuch { what: "improvement", id: id.0 })
}

/// The line of a fault, also one left by a service of the same name that is no longer there.
async fn find(
    connection: &mut SqliteConnection,
    line: &NewImprovement,
) -> Result<Option<ImprovementId>, Error> {
    sqlx::query_scalar(
        r"
        SELECT id
        FROM improvements
        WHERE rule <> '' AND portal = $2 AND rule = $3 AND field = $4
            AND (service_id = $1 OR (service_id IS NULL AND service_name = $5))
        ORDER BY service_id IS NULL, id DESC
        LIMIT 1
        ",
    )
    .bind(line.service)
    .bind(&line.portal)
    .bind(&line.rule)
    .bind(&line.field)
    .bind(&line.service_name)
    .fetch_optional(connection)
    .await
    .reading("improvement")
}

async fn insert(
    connection: &mut SqliteConnection,
    line: &NewImprovement,
    made_at: i64,
) -> Result<ImprovementId, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO improvements (service_id, service_name, portal, rule, field, about, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        RETURNING id
        ",
    )
    .bind(line.service)
    .bind(&line.service_name)
    .bind(&line.portal)
    .bind(&line.rule)
    .bind(&line.field)
    .bind(json("faults of an improvement", &line.about)?)
    .bind(made_at)
    .fetch_one(connection)
    .await
    .writing("improvement")
}

async fn insert_edit(
    connection: &mut SqliteConnection,
    improvement: ImprovementId,
    edit: &NewEdit,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO improvement_edits (improvement_id, kind, value, reason, print, person, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ",
    )
    .bind(improvement)
    .bind(word(&edit.kind))
    .bind(&edit.value)
    .bind(&edit.reason)
    .bind(&edit.print)
    .bind(&edit.person)
    .bind(edit.made_at)
    .execute(connection)
    .await
    .writing("edit of an improvement")?;
    Ok(())
}
