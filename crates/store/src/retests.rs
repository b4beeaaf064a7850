//! Tables `retests`, `retested_pages` and `retested_places`: pages looked at again to see whether something is mended.
//! Written whole and never changed.

use audit::{Component, Finding, Fingerprint, RuleOutcome};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, get_json, get_word, json, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::retest_captures;
use crate::snapshots::Capture;
use crate::visits::VisitRecord;

/// What was retested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RetestScope {
    /// A problem, on every page it is known on.
    Problem,
    /// A page.
    Page,
    /// The pages of a service.
    Service,
}

/// What became of a known place of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PlaceVerdict {
    /// The page still has it.
    Still,
    /// The page was judged and does not have it any more.
    Gone,
    /// The page could not be seen: nothing is proven.
    NotReached,
    /// The page was seen and the rule could not run there: nothing is proven.
    NotRun,
    /// The page does not have it any more, and the rule is another than the one that had found it: nothing is proven.
    RuleChanged,
}

/// A page that was looked at again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetestedPage {
    /// Its number; 0 until it is kept.
    pub id: i64,
    /// What came of going there.
    pub record: VisitRecord,
    /// True if it was judged.
    pub is_judged: bool,
    /// Outcome of every rule that ran.
    pub outcomes: Vec<RuleOutcome>,
    /// What the rules found.
    pub findings: Vec<Finding>,
    /// The page as it was captured, for keeping; read by [`Reader::retest_capture`].
    pub capture: Capture,
}

/// A known place and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetestedPlace {
    /// The problem.
    pub component: Component,
    /// The finding.
    pub fingerprint: Fingerprint,
    /// Its rule.
    pub rule: String,
    /// Its page.
    pub address: String,
    /// Where on the page.
    pub anchor: String,
    /// What became of it.
    pub verdict: PlaceVerdict,
    /// The element as it was.
    pub before: String,
    /// The element that stands there; empty if none does or nobody knows.
    pub after: String,
}

/// A retest about to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewRetest {
    /// What was retested.
    pub scope: RetestScope,
    /// Component, address or number of the service.
    pub about: String,
    /// Who asked for it.
    pub person: String,
    /// Version of the program.
    pub tool_version: String,
    /// Version of the rules.
    pub rules_version: String,
    /// When it began.
    pub started_at: i64,
    /// When it ended.
    pub finished_at: i64,
    /// The pages.
    pub pages: Vec<RetestedPage>,
    /// The places.
    pub places: Vec<RetestedPlace>,
    /// Known places of what was asked for on more pages than one retest takes.
    pub cut: i64,
    /// Problems that are also known in places that were not looked at, and in how many.
    pub left: Vec<(Component, i64)>,
}

/// A kept retest, without its pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Retest {
    /// Its number.
    pub id: i64,
    /// What was retested.
    pub scope: RetestScope,
    /// Component, address or number of the service.
    pub about: String,
    /// Who asked for it.
    pub person: String,
    /// Version of the program.
    pub tool_version: String,
    /// Version of the rules.
    pub rules_version: String,
    /// When it began.
    pub started_at: i64,
    /// When it ended.
    pub finished_at: i64,
    /// Known places of what was asked for on more pages than one retest takes.
    pub cut: i64,
}

impl FromRow<'_, SqliteRow> for Retest {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            scope: get_word(row, "scope")?,
            about: row.try_get("about")?,
            person: row.try_get("person")?,
            tool_version: row.try_get("tool_version")?,
            rules_version: row.try_get("rules_version")?,
            started_at: row.try_get("started_at")?,
            finished_at: row.try_get("finished_at")?,
            cut: row.try_get("cut")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for RetestedPage {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            record: VisitRecord {
                address: row.try_get("address")?,
                key: row.try_get("key")?,
                final_address: row.try_get("final_address")?,
                status: row.try_get("status")?,
                detail: row.try_get("detail")?,
                http_status: row.try_get("http_status")?,
                hash: row.try_get("hash")?,
                visited_at: row.try_get("seen_at")?,
                browser: row.try_get("browser")?,
                ..VisitRecord::default()
            },
            is_judged: row.try_get("is_judged")?,
            outcomes: get_json(row, "outcomes")?,
            findings: get_json(row, "findings")?,
            capture: Capture::default(),
        })
    }
}

impl FromRow<'_, SqliteRow> for RetestedPlace {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            component: Component(get_bytes(row, "component")?),
            fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
            rule: row.try_get("rule")?,
            address: row.try_get("address")?,
            anchor: row.try_get("anchor")?,
            verdict: get_word(row, "verdict")?,
            before: row.try_get("before")?,
            after: row.try_get("after")?,
        })
    }
}

impl Reader {
    /// Retests in which a problem had places, the latest first.
    pub async fn retests_of(&self, component: Component) -> Result<Vec<Retest>, Error> {
        sqlx::query_as(
            r"
            SELECT *
            FROM retests
            WHERE id IN (SELECT retest_id FROM retested_places WHERE component = $1)
            ORDER BY started_at DESC, id DESC
            ",
        )
        .bind(component.0.to_vec())
        .fetch_all(&self.pool)
        .await
        .reading("retests")
    }

    /// The places of a retest, in their order.
    pub async fn retested_places(&self, retest: i64) -> Result<Vec<RetestedPlace>, Error> {
        sqlx::query_as(r"SELECT * FROM retested_places WHERE retest_id = $1 ORDER BY id")
            .bind(retest)
            .fetch_all(&self.pool)
            .await
            .reading("retests")
    }

    /// The pages of a retest, in their order.
    pub async fn retested_pages(&self, retest: i64) -> Result<Vec<RetestedPage>, Error> {
        sqlx::query_as(r"SELECT * FROM retested_pages WHERE retest_id = $1 ORDER BY id")
            .bind(retest)
            .fetch_all(&self.pool)
            .await
            .reading("retests")
    }

    /// In how many known places of a problem a retest did not look.
    pub async fn retest_left(&self, retest: i64, component: Component) -> Result<i64, Error> {
        sqlx::query_scalar(
            r"SELECT COALESCE(SUM(places), 0) FROM retest_left WHERE retest_id = $1 AND component = $2",
        )
        .bind(retest)
        .bind(component.0.to_vec())
        .fetch_one(&self.pool)
        .await
        .reading("retests")
    }

    /// Retests of a page or a service as a whole, the latest first.
    pub async fn retests_about(&self, scope: RetestScope, about: &str) -> Result<Vec<Retest>, Error> {
        sqlx::query_as(
            r"SELECT * FROM retests WHERE scope = $1 AND about = $2 ORDER BY started_at DESC, id DESC",
        )
        .bind(word(&scope))
        .bind(about)
        .fetch_all(&self.pool)
        .await
        .reading("retests")
    }

    /// A page as it was when it was last looked at again after a time; none if it was not.
    pub async fn retested_page_since(&self, key: &str, since: i64) -> Result<Option<RetestedPage>, Error> {
        sqlx::query_as(
            r"SELECT * FROM retested_pages WHERE key = $1 AND seen_at > $2 ORDER BY seen_at DESC, id DESC LIMIT 1",
        )
        .bind(key)
        .bind(since)
        .fetch_optional(&self.pool)
        .await
        .reading("retests")
    }
}

impl Writer {
    /// Keeps a retest with its pages, what was captured of them, and places, all or nothing. Gives its number.
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a captured part over [`crate::MAX_RESOURCE`].
    pub async fn record_retest(&self, retest: &NewRetest) -> Result<i64, Error> {
        let mut captured = Vec::with_capacity(retest.pages.len());
        for page in &retest.pages {
            captured.push(page.capture.hashed().await?);
        }
        let mut transaction = self.by_person().await?;
        let id = insert(&mut transaction, retest).await?;
        for (page, parts) in retest.pages.iter().zip(&captured) {
            let page = insert_page(&mut transaction, id, page).await?;
            retest_captures::insert_all(&mut transaction, page, parts).await?;
        }
        for place in &retest.places {
            insert_place(&mut transaction, id, place).await?;
        }
        for (component, places) in &retest.left {
            insert_left(&mut transaction, id, *component, *places).await?;
        }
        transaction.commit().await.writing("retest")?;
        Ok(id)
    }
}

async fn insert(connection: &mut SqliteConnection, retest: &NewRetest) -> Result<i64, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO retests (scope, about, person, tool_version, rules_version, started_at, finished_at, cut)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        RETURNING id
        ",
    )
    .bind(word(&retest.scope))
    .bind(&retest.about)
    .bind(&retest.person)
    .bind(&retest.tool_version)
    .bind(&retest.rules_version)
    .bind(retest.started_at)
    .bind(retest.finished_at)
    .bind(retest.cut)
    .fetch_one(connection)
    .await
    .writing("retest")
}

async fn insert_page(
    connection: &mut SqliteConnection,
    retest: i64,
    page: &RetestedPage,
) -> Result<i64, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO retested_pages (retest_id, address, key, final_address, status, detail, http_status, hash,
            is_judged, seen_at, outcomes, findings, browser)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        RETURNING id
        ",
    )
    .bind(retest)
    .bind(&page.record.address)
    .bind(&page.record.key)
    .bind(&page.record.final_address)
    .bind(&page.record.status)
    .bind(&page.record.detail)
    .bind(page.record.http_status)
    .bind(&page.record.hash)
    .bind(page.is_judged)
    .bind(page.record.visited_at)
    .bind(json("outcomes", &page.outcomes)?)
    .bind(json("findings", &page.findings)?)
    .bind(&page.record.browser)
    .fetch_one(connection)
    .await
    .writing("retest")
}

async fn insert_place(
    connection: &mut SqliteConnection,
    retest: i64,
    place: &RetestedPlace,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO retested_places (retest_id, component, fingerprint, rule, address, anchor, verdict, before, after)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ",
    )
    .bind(retest)
    .bind(place.component.0.to_vec())
    .bind(place.fingerprint.0.to_vec())
    .bind(&place.rule)
    .bind(&place.address)
    .bind(&place.anchor)
    .bind(word(&place.verdict))
    .bind(&place.before)
    .bind(&place.after)
    .execute(connection)
    .await
    .writing("retest")?;
    Ok(())
}

async fn insert_left(
    connection: &mut SqliteConnection,
    retest: i64,
    component: Component,
    places: i64,
) -> Result<(), Error> {
    sqlx::query(r"INSERT INTO retest_left (retest_id, component, places) VALUES ($1, $2, $3)")
        .bind(retest)
        .bind(component.0.to_vec())
        .bind(places)
        .execute(connection)
        .await
        .writing("retest")?;
    Ok(())
}
