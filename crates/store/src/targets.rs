//! Table `programme_targets`: how many services a year promises. The latest row of a year holds.

use sqlx::FromRow;

use crate::error::{During, Error};
use crate::handle::{Reader, Writer};

/// A target that a person set.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Target {
    /// The year.
    pub year: i64,
    /// Newly improved services.
    pub target: i64,
    /// Who set it.
    pub person: String,
    /// Why.
    pub reason: String,
    /// When.
    pub made_at: i64,
}

impl Reader {
    /// All targets that were ever set, the latest first.
    pub async fn targets(&self) -> Result<Vec<Target>, Error> {
        sqlx::query_as(
            r"SELECT year, target, person, reason, made_at FROM programme_targets ORDER BY id DESC",
        )
        .fetch_all(&self.pool)
        .await
        .reading("targets")
    }
}

impl Writer {
    /// Keeps a target.
    pub async fn set_target(&self, target: &Target) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        sqlx::query(
            r"
            INSERT INTO programme_targets (year, target, person, reason, made_at)
            VALUES ($1, $2, $3, $4, $5)
            ",
        )
        .bind(target.year)
        .bind(target.target)
        .bind(&target.person)
        .bind(&target.reason)
        .bind(target.made_at)
        .execute(&mut *transaction)
        .await
        .writing("target")?;
        transaction.commit().await.writing("target")
    }
}
