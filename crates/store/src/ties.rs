//! Table `page_ties` and what of `visits` says to which service a page belongs, how that was found, and what part it
//! plays there. What a person said is never removed or rewritten, and holds in every later run.

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_optional_word, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{AuditId, ServiceId, VisitId};
use crate::services::Service;

/// How it was found to which service a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TiedBy {
    /// The register has its address, or it stands beside a form of the register.
    Address,
    /// The description of the service links to it.
    Link,
    /// Its title is the name of the service.
    Title,
    /// A person said so.
    Person,
}

/// What part a page plays in its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ServicePart {
    /// Its description.
    Description,
    /// A step of its form.
    Form,
    /// A document of it.
    Document,
    /// Something else.
    Other,
}

/// Where a visit belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tie {
    /// How that was found; a person may also have said that it belongs to no service.
    pub by: Option<TiedBy>,
    /// What part it plays.
    pub part: Option<ServicePart>,
    /// Which step of the form it is, from 1.
    pub step: Option<i64>,
}

impl FromRow<'_, SqliteRow> for Tie {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            by: get_optional_word(row, "tied_by")?,
            part: get_optional_word(row, "part")?,
            step: row.try_get("step")?,
        })
    }
}

/// What a person says about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPageTie {
    /// Its normalised address.
    pub key: String,
    /// The service it belongs to; none if it belongs to no service.
    pub service: Option<ServiceId>,
    /// What part it plays there.
    pub part: ServicePart,
    /// Who says so.
    pub person: String,
    /// When.
    pub made_at: i64,
}

/// A person's word that the program is to decide again where a page belongs, and what it decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewUntie {
    /// Normalised addresses of the page.
    pub keys: Vec<String>,
    /// Where each of its visits belongs as the program finds it.
    pub visits: Vec<(VisitId, Option<ServiceId>, Tie)>,
    /// Who says so.
    pub person: String,
    /// When.
    pub made_at: i64,
}

/// What a person said about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageTie {
    /// What was said.
    pub tie: NewPageTie,
    /// What the service was called then.
    pub service_name: String,
    /// True if the program is to decide again.
    pub is_automatic: bool,
    service_created_at: Option<i64>,
}

impl PageTie {
    /// The service, if it was one and is still there; `None` says that the tie has lost its service, or was taken back, and
    /// rules nothing.
    pub fn holds(&self, services: &[Service]) -> Option<Option<ServiceId>> {
        if self.is_automatic {
            return None;
        }
        let Some(id) = self.tie.service else { return Some(None) };
        let is_same =
            |service: &Service| service.id == id && Some(service.created_at) == self.service_created_at;
        services.iter().any(is_same).then_some(Some(id))
    }
}

impl FromRow<'_, SqliteRow> for PageTie {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            tie: NewPageTie {
                key: row.try_get("key")?,
                service: row.try_get("service_id")?,
                part: get_word(row, "part")?,
                person: row.try_get("person")?,
                made_at: row.try_get("made_at")?,
            },
            service_name: row.try_get("service_name")?,
            is_automatic: row.try_get("is_automatic")?,
            service_created_at: row.try_get("service_created_at")?,
        })
    }
}

impl Reader {
    /// What people said last about each page, by its address.
    pub async fn page_ties(&self) -> Result<Vec<PageTie>, Error> {
        sqlx::query_as(
            r"
            SELECT *
            FROM page_ties
            WHERE id IN (SELECT MAX(id) FROM page_ties GROUP BY key)
            ORDER BY key
            ",
        )
        .fetch_all(&self.pool)
        .await
        .reading("ties")
    }

    /// Everything people said about a page, the latest first.
    pub async fn page_ties_of(&self, key: &str) -> Result<Vec<PageTie>, Error> {
        sqlx::query_as(r"SELECT * FROM page_ties WHERE key = $1 ORDER BY id DESC")
            .bind(key)
            .fetch_all(&self.pool)
            .await
            .reading("ties")
    }

    /// The visits of a page in all audits.
    pub async fn visits_at(&self, key: &str) -> Result<Vec<(VisitId, AuditId)>, Error> {
        sqlx::query_as(r"SELECT id, audit_id FROM visits WHERE key = $1 ORDER BY id")
            .bind(key)
            .fetch_all(&self.pool)
            .await
            .reading("visits")
    }
}

impl Writer {
    /// Keeps a person's word that the program is to decide again where a page belongs, and says it of the page's visits;
    /// when this returns it survives a power failure.
    pub async fn untie_page(&self, untie: &NewUntie) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        for key in &untie.keys {
            insert_automatic(&mut transaction, key, &untie.person, untie.made_at).await?;
        }
        for (visit, service, tie) in &untie.visits {
            update(&mut transaction, *visit, *service, tie).await?;
        }
        transaction.commit().await.writing("tie")
    }

    /// Keeps what a person said about a page, and says it of the page's visits in all audits, closed ones too; when this
    /// returns it survives a power failure.
    ///
    /// # Errors
    /// [`Error::NoSuch`] for a service that is not there.
    pub async fn tie_page(&self, tie: &NewPageTie) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        let named = match tie.service {
            Some(id) => Some(named(&mut transaction, id).await?),
            None => None,
        };
        insert(&mut transaction, tie, named).await?;
        follow(&mut transaction, tie).await?;
        transaction.commit().await.writing("tie")
    }

    /// Says where the visits of an audit belong; visits that are not named belong to no service. All or nothing.
    pub async fn tie_visits(
        &self,
        audit: AuditId,
        ties: &[(VisitId, Option<ServiceId>, Tie)],
    ) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        clear(&mut transaction, audit).await?;
        for (visit, service, tie) in ties {
            update(&mut transaction, *visit, *service, tie).await?;
        }
        transaction.commit().await.writing("ties")
    }
}

async fn named(connection: &mut SqliteConnection, id: ServiceId) -> Result<(i64, String), Error> {
    sqlx::query_as(r"SELECT created_at, name FROM services WHERE id = $1")
        .bind(id)
        .fetch_optional(connection)
        .await
        .reading("service")?
        .ok_or(Error::NoSuch { what: "service", id: id.0 })
}

async fn insert(
    connection: &mut SqliteConnection,
    tie: &NewPageTie,
    named: Option<(i64, String)>,
) -> Result<(), Error> {
    let (created_at, name) = named.unzip();
    sqlx::query(
        r"
        INSERT INTO page_ties (key, service_id, service_created_at, service_name, part, person, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ",
    )
    .bind(&tie.key)
    .bind(tie.service)
    .bind(created_at)
    .bind(name.unwrap_or_default())
    .bind(word(&tie.part))
    .bind(&tie.person)
    .bind(tie.made_at)
    .execute(connection)
    .await
    .writing("tie")?;
    Ok(())
}

async fn insert_automatic(
    connection: &mut SqliteConnection,
    key: &str,
    person: &str,
    made_at: i64,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO page_ties (key, service_name, part, person, made_at, is_automatic)
        VALUES ($1, '', $2, $3, $4, 1)
        ",
    )
    .bind(key)
    .bind(word(&ServicePart::Other))
    .bind(person)
    .bind(made_at)
    .execute(connection)
    .await
    .writing("tie")?;
    Ok(())
}

/// The page's visits follow; a step keeps its place among the steps.
async fn follow(connection: &mut SqliteConnection, tie: &NewPageTie) -> Result<(), Error> {
    sqlx::query(
        r"
        UPDATE visits
        SET step = CASE WHEN service_id IS $2 AND part IS $3 THEN step END, service_id = $2, part = $3, tied_by = $4
        WHERE key = $1
        ",
    )
    .bind(&tie.key)
    .bind(tie.service)
    .bind(tie.service.map(|_| word(&tie.part)))
    .bind(word(&TiedBy::Person))
    .execute(connection)
    .await
    .writing("visits")?;
    Ok(())
}

async fn clear(connection: &mut SqliteConnection, audit: AuditId) -> Result<(), Error> {
    sqlx::query(
        r"
        UPDATE visits
        SET service_id = NULL, tied_by = NULL, part = NULL, step = NULL
        WHERE audit_id = $1 AND (service_id IS NOT NULL OR tied_by IS NOT NULL)
        ",
    )
    .bind(audit)
    .execute(connection)
    .await
    .writing("visits")?;
    Ok(())
}

async fn update(
    connection: &mut SqliteConnection,
    visit: VisitId,
    service: Option<ServiceId>,
    tie: &Tie,
) -> Result<(), Error> {
    sqlx::query(r"UPDATE visits SET service_id = $2, tied_by = $3, part = $4, step = $5 WHERE id = $1")
        .bind(visit)
        .bind(service)
        .bind(tie.by.map(|by| word(&by)))
        .bind(tie.part.map(|part| word(&part)))
        .bind(tie.step)
        .execute(connection)
        .await
        .writing("visit")?;
    Ok(())
}
