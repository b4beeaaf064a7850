//! Tables `rules` and `audit_rules`: every version of every rule that ran, and where.

use std::collections::BTreeMap;

use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

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

/// Row numbers of the rules that an audit is known to run.
pub(crate) async fn numbers_of(
    connection: &mut SqliteConnection,
    audit: AuditId,
) -> Result<BTreeMap<RuleVersion, i64>, Error> {
    sqlx::query(
        r"
        SELECT r.id, r.name, r.version
        FROM audit_rules a
        JOIN rules r ON r.id = a.rule_id
        WHERE a.audit_id = $1
        ",
    )
    .bind(audit)
    .try_map(|row: SqliteRow| Ok((RuleVersion::from_row(&row)?, row.try_get("id")?)))
    .fetch_all(connection)
    .await
    .reading("rules")
    .map(BTreeMap::from_iter)
}

/// The audit runs the rule. Gives its row number; a rule that was never seen is added.
pub(crate) async fn note(
    connection: &mut SqliteConnection,
    audit: AuditId,
    rule: &RuleVersion,
) -> Result<i64, Error> {
    let number = match find(connection, &rule.name, rule.version).await? {
        Some(number) => number,
        None => insert(connection, &rule.name, rule.version).await?,
    };
    bind(connection, audit, number).await?;
    Ok(number)
}

async fn bind(connection: &mut SqliteConnection, audit: AuditId, rule: i64) -> Result<(), Error> {
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
