//! Looking for findings by words.

use audit::Component;
use sqlx::QueryBuilder;
use sqlx::sqlite::{Sqlite, SqliteRow};

use crate::code::{get_bytes, json};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::AuditId;
use crate::visits::{containing, containing_as_written};

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The words as they may be written in the element, its name, its place, or the address or title of its page.
    pub written: Vec<String>,
    /// The words in small letters.
    pub folded: String,
    /// Rules that say them in every reason.
    pub rules: Vec<String>,
    /// Rules and reasons that say them.
    pub reasons: Vec<(String, String)>,
}

impl Reader {
    /// Components of which a finding in one of these audits says the words.
    pub async fn components_saying(
        &self,
        audits: &[AuditId],
        words: &Words,
    ) -> Result<Vec<Component>, Error> {
        let mut select: QueryBuilder<Sqlite> = QueryBuilder::new(
            r"
            SELECT DISTINCT f.component
            FROM findings f
            JOIN visits v ON v.id = f.visit_id
            JOIN rules r ON r.id = f.rule_id
            WHERE f.audit_id IN (SELECT value FROM json_each(",
        );
        let ids: Vec<i64> = audits.iter().map(|audit| audit.0).collect();
        select.push_bind(json("audits", &ids)?).push(r")) AND (r.name IN (SELECT value FROM json_each(");
        select.push_bind(json("rules", &words.rules)?);
        select
            .push(r")) OR (r.name, f.reason) IN (SELECT value ->> '$[0]', value ->> '$[1]' FROM json_each(");
        select.push_bind(json("reasons", &words.reasons)?).push(r")) OR v.search LIKE ");
        select.push_bind(containing(&words.folded)).push(r" ESCAPE '\'");
        for column in [r"f.excerpt", r"f.name", r"f.anchor"] {
            for text in &words.written {
                select.push(r" OR ").push(column).push(r" LIKE ");
                select.push_bind(containing_as_written(text)).push(r" ESCAPE '\'");
            }
        }
        select.push(r")");
        select
            .build()
            .try_map(|row: SqliteRow| Ok(Component(get_bytes(&row, "component")?)))
            .fetch_all(&self.pool)
            .await
            .reading("findings")
    }
}
