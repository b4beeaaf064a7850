//! Table `findings`: elements that failed a rule or raised a question.

use audit::{Component, Finding, FindingKind, Fingerprint, Look, Value};
use sqlx::sqlite::{Sqlite, SqliteConnection, SqliteRow};
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{
    ROWS, get_bytes, get_count, get_json, get_optional_bytes, get_optional_json, get_word, json, word,
};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, FindingId, ServiceId, VisitId};
use crate::list::{List, Span};

/// A recorded finding.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredFinding {
    /// Its number.
    pub id: FindingId,
    /// The visit whose page it is on.
    pub visit: VisitId,
    /// Address of that page.
    pub address: String,
    /// Title of that page.
    pub title: String,
    /// The service that page belongs to.
    pub service: Option<ServiceId>,
    /// Version of the rule that found it.
    pub version: u16,
    /// What was found.
    pub finding: Finding,
}

/// Which findings of an audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingFilter {
    /// Of this rule.
    pub rule: Option<String>,
    /// Of these kinds; of any if none is named.
    pub kinds: Vec<FindingKind>,
    /// Of this component.
    pub component: Option<Component>,
    /// Of this visit.
    pub visit: Option<VisitId>,
    /// On pages of this service.
    pub service: Option<ServiceId>,
    /// With this fingerprint.
    pub fingerprint: Option<Fingerprint>,
}

impl FromRow<'_, SqliteRow> for StoredFinding {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            visit: row.try_get("visit_id")?,
            address: row.try_get("address")?,
            title: row.try_get("title")?,
            service: row.try_get("service_id")?,
            version: row.try_get("rule_version")?,
            finding: Finding {
                rule: row.try_get("rule")?,
                kind: get_word(row, "kind")?,
                anchor: row.try_get("anchor")?,
                attr: row.try_get("attribute")?,
                line: get_count(row, "line")?,
                reason: row.try_get("reason")?,
                args: get_json(row, "args")?,
                related: get_json(row, "related")?,
                excerpt: row.try_get("excerpt")?,
                role: row.try_get("role")?,
                name: row.try_get("name")?,
                fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
                component: Component(get_bytes(row, "component")?),
                look: get_optional_bytes(row, "look")?.map(Look),
                sources: get_optional_json(row, "sources")?.unwrap_or_default(),
            },
        })
    }
}

impl Reader {
    /// Findings of an audit, as they were found.
    pub async fn findings(
        &self,
        audit: AuditId,
        filter: &FindingFilter,
        span: Span,
    ) -> Result<List<StoredFinding>, Error> {
        let mut count = QueryBuilder::new(r"SELECT COUNT(*) FROM findings f WHERE f.audit_id = ");
        restrict(count.push_bind(audit), filter);
        let total = count.build_query_scalar().fetch_one(&self.pool).await.reading("findings")?;

        // The span is cut out of the bare table first; only its rows are completed.
        let mut select = QueryBuilder::new(
            r"
            SELECT f.*, r.name AS rule, r.version AS rule_version, v.address, v.title, v.service_id
            FROM findings f
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            WHERE f.id IN (SELECT f.id FROM findings f WHERE f.audit_id = ",
        );
        restrict(select.push_bind(audit), filter);
        // A filter's own index beats the one that is in order already; the sign keeps the planner from the latter.
        let order = if *filter == FindingFilter::default() { r" ORDER BY f.id" } else { r" ORDER BY +f.id" };
        select.push(order).push(r" LIMIT ").push_bind(span.limit());
        select.push(r" OFFSET ").push_bind(span.offset()).push(r") ORDER BY f.id");
        let rows = select.build_query_as().fetch_all(&self.pool).await.reading("findings")?;
        Ok(List { rows, total })
    }

    /// One finding.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn finding(&self, id: FindingId) -> Result<StoredFinding, Error> {
        sqlx::query_as(
            r"
            SELECT f.*, r.name AS rule, r.version AS rule_version, v.address, v.title, v.service_id
            FROM findings f
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            WHERE f.id = $1
            ",
        )
        .bind(id)
        .fetch_optional(&self.pool)
        .await
        .reading("finding")?
        .ok_or(Error::NoSuch { what: "finding", id: id.0 })
    }
}

fn restrict(query: &mut QueryBuilder<Sqlite>, filter: &FindingFilter) {
    if let Some(rule) = &filter.rule {
        query
            .push(r" AND f.rule_id IN (SELECT id FROM rules WHERE name = ")
            .push_bind(rule.clone())
            .push(r")");
    }
    if !filter.kinds.is_empty() {
        let mut kinds = query.push(r" AND f.kind IN (").separated(r", ");
        for kind in &filter.kinds {
            kinds.push_bind(word(kind));
        }
        query.push(r")");
    }
    if let Some(component) = filter.component {
        query.push(r" AND f.component = ").push_bind(component.0.to_vec());
    }
    if let Some(visit) = filter.visit {
        query.push(r" AND f.visit_id = ").push_bind(visit);
    }
    if let Some(service) = filter.service {
        query
            .push(r" AND f.visit_id IN (SELECT id FROM visits WHERE service_id = ")
            .push_bind(service)
            .push(r")");
    }
    if let Some(fingerprint) = filter.fingerprint {
        query.push(r" AND f.fingerprint = ").push_bind(fingerprint.0.to_vec());
    }
}

/// Adds findings, each with the row number of its rule.
pub(crate) async fn insert_all(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    findings: &[(i64, &Finding)],
) -> Result<(), Error> {
    for findings in findings.chunks(ROWS) {
        let lists = findings
            .iter()
            .map(|(_, f)| {
                let sources = (!f.sources.is_empty()).then(|| json("sources", &f.sources)).transpose()?;
                Ok((json("arguments", &writable(&f.args))?, json("related elements", &f.related)?, sources))
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let mut insert = QueryBuilder::new(
            r"
            INSERT INTO findings (audit_id, visit_id, rule_id, kind, anchor, attribute, reason, args, related, excerpt,
                line, role, name, fingerprint, component, look, sources) ",
        );
        insert.push_values(
            findings.iter().zip(lists),
            |mut row, ((rule, finding), (args, related, sources))| {
                row.push_bind(audit)
                    .push_bind(visit)
                    .push_bind(*rule)
                    .push_bind(word(&finding.kind))
                    .push_bind(finding.anchor.clone())
                    .push_bind(finding.attr.clone())
                    .push_bind(finding.reason.clone())
                    .push_bind(args)
                    .push_bind(related)
                    .push_bind(finding.excerpt.clone())
                    .push_bind(i64::from(finding.line))
                    .push_bind(finding.role.clone())
                    .push_bind(finding.name.clone())
                    .push_bind(finding.fingerprint.0.to_vec())
                    .push_bind(finding.component.0.to_vec())
                    .push_bind(finding.look.map(|look| look.0.to_vec()))
                    .push_bind(sources);
            },
        );
        insert.build().persistent(false).execute(&mut *connection).await.writing("findings")?;
    }
    Ok(())
}

/// JSON has no infinite numbers; such an argument is kept as text, so that one odd number does not lose its finding.
fn writable(args: &[(String, Value)]) -> Vec<(String, Value)> {
    args.iter()
        .map(|(name, value)| match value {
            Value::Number(number) if !number.is_finite() => (name.clone(), Value::Text(number.to_string())),
            Value::Number(_) | Value::Text(_) => (name.clone(), value.clone()),
        })
        .collect()
}
