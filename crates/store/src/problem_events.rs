//! Table `problem_events`: what became of a problem. Bound to components, so that it outlives audits, and only added to.

use audit::Component;
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, get_optional_word, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};

/// What happened to a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// A person took it back to the beginning.
    Opened,
    /// A person works on it.
    Working,
    /// A person says that it is mended; a check has to see it.
    Ready,
    /// A check judged every page it was known on and no longer finds it.
    Fixed,
    /// A check found it again after it was fixed.
    Returned,
    /// A person said who has to mend it.
    Assigned,
    /// A check no longer found it, but did not judge every page it was known on.
    Unseen,
    /// A check no longer found it where it was known, but its rule is another than the one that had found it.
    RuleChanged,
    /// A person looked and says that it is mended, where no check can say so because its rule changed.
    Verified,
    /// A person says that the last pages it was known on were taken down.
    PageRemoved,
    /// It goes by another component by now, which its note names.
    Renamed,
}

/// Who has to mend a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Responsible {
    /// Whoever writes our pages.
    OurContent,
    /// The supplier of our platform.
    Supplier,
    /// The author of a document.
    DocumentAuthor,
    /// The state's portal.
    LatvijaLv,
}

/// An entry about to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewProblemEvent {
    /// The problem.
    pub component: Component,
    /// Its rule.
    pub rule: String,
    /// What happened.
    pub kind: EventKind,
    /// For [`EventKind::Assigned`].
    pub responsible: Option<Responsible>,
    /// Who did it; empty for the program.
    pub person: String,
    /// In that person's words.
    pub note: String,
    /// The audit that proves it.
    pub audit: Option<i64>,
    /// The retest that proves it.
    pub retest: Option<i64>,
    /// When.
    pub made_at: i64,
}

/// A kept entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemEvent {
    /// Its number.
    pub id: i64,
    /// What happened.
    pub event: NewProblemEvent,
}

impl FromRow<'_, SqliteRow> for ProblemEvent {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            event: NewProblemEvent {
                component: Component(get_bytes(row, "component")?),
                rule: row.try_get("rule")?,
                kind: get_word(row, "kind")?,
                responsible: get_optional_word(row, "responsible")?,
                person: row.try_get("person")?,
                note: row.try_get("note")?,
                audit: row.try_get("audit_id")?,
                retest: row.try_get("retest_id")?,
                made_at: row.try_get("made_at")?,
            },
        })
    }
}

impl Reader {
    /// What became of all problems, the earliest first.
    pub async fn problem_events(&self) -> Result<Vec<ProblemEvent>, Error> {
        sqlx::query_as(r"SELECT * FROM problem_events ORDER BY made_at, id")
            .fetch_all(&self.pool)
            .await
            .reading("problems")
    }

    /// What became of one problem, the earliest first.
    pub async fn problem_events_of(&self, component: Component) -> Result<Vec<ProblemEvent>, Error> {
        sqlx::query_as(r"SELECT * FROM problem_events WHERE component = $1 ORDER BY made_at, id")
            .bind(component.0.to_vec())
            .fetch_all(&self.pool)
            .await
            .reading("problems")
    }
}

impl Writer {
    /// Keeps entries, all or none; when this returns they survive a power failure.
    pub async fn record_problem_events(&self, events: &[NewProblemEvent]) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        for event in events {
            insert(&mut transaction, event).await?;
        }
        transaction.commit().await.writing("problems")
    }
}

async fn insert(connection: &mut SqliteConnection, event: &NewProblemEvent) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO problem_events (component, rule, kind, responsible, person, note, audit_id, retest_id, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ",
    )
    .bind(event.component.0.to_vec())
    .bind(&event.rule)
    .bind(word(&event.kind))
    .bind(event.responsible.as_ref().map(word))
    .bind(&event.person)
    .bind(&event.note)
    .bind(event.audit)
    .bind(event.retest)
    .bind(event.made_at)
    .execute(connection)
    .await
    .writing("problems")?;
    Ok(())
}
