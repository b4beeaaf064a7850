//! Tables `rules` and `audit_rules`: every version of every rule that ran, and where.

use sqlx::FromRow;
use sqlx::sqlite::SqliteConnection;

use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::AuditId;

/// A rule as it was when it ran.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, FromRow)]
pub struct RuleVersion {
    /// Rule id, such as `image-has-name`.
    pub name: String,
    /// Raised whenever an outcome can change.
    #[sqlx(try_from = "i64")]
    pub version: u16,
}

impl Reader {
    /// The rules of an audit: those it started with and those that ran after a restart with another version of this
    /// program.
    pub async fn rules_of(&self, audit: AuditId) -> Result<Vec<RuleVersion>, Error> {
        sqlx::query_as(
            r"
            SELECT r.name, r.version
            FROM audit_rules a
            JOIN rules r ON r.id = a.rule_id
            WHERE a.audit_id = $1
            ORDER BY r.name, r.version
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("rules")
    }
}

/// Row number of a rule; it is added if it was never seen.
pub(crate) async fn keep(connection: &mut SqliteConnection, name: &str, version: u16) -> Result<i64, Error> {
    if let Some(id) = find(connection, name, version).await? {
        return Ok(id);
    }
    insert(connection, name, version).await
}

/// The audit runs the rule.
pub(crate) async fn note(connection: &mut SqliteConnection, audit: AuditId, rule: i64) -> Result<(), Error> {
    sqlx::query(r"INSERT INTO audit_rules (audit_id, rule_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(audit)
        .bind(rule)
        .execute(connection)
        .await
        .writing("rules")?;
    Ok(())
}

async fn find(connection: &mut SqliteConnection, name: &str, version: u16) -> Result<Option<i64>, Error> {
    sqlx::query_scalar(r"SELECT id FROM rules WHERE name = $1 AND version = $2")
        .bind(name)
        .bind(i64::from(version))
        .fetch_optional(connection)
        .await
        .reading("rules")
}

async fn insert(connection: &mut SqliteConnection, name: &str, version: u16) -> Result<i64, Error> {
    sqlx::query_scalar(r"INSERT INTO rules (name, version) VALUES ($1, $2) RETURNING id")
        .bind(name)
        .bind(i64::from(version))
        .fetch_one(connection)
        .await
        .writing("rules")
}
