//! Table `programme_pages`: the captured pages that a sign-off rests on.

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::code::{get_bytes, get_word, word};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{SignOffId, VisitId};
use crate::resources::{self, MAX_RESOURCE};
use crate::snapshots::{Part, PartKind};

/// When a page was like that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Moment {
    /// Before the service was improved.
    Before,
    /// When it was signed.
    After,
}

/// A page to keep with a sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageToPin {
    /// When it was like that.
    pub moment: Moment,
    /// Its address.
    pub address: String,
    /// Where it was captured.
    pub captured: Captured,
}

/// Where a page was captured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Captured {
    /// By the visit of an audit.
    Visit(VisitId),
    /// By a retest; the number of its page.
    Retest(i64),
}

/// A page that was kept with a sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedPage {
    /// When it was like that.
    pub moment: Moment,
    /// Its address.
    pub address: String,
    /// What was captured, the document first; each part proven to be what it was.
    pub parts: Vec<PinnedPart>,
}

/// A part of a page that was kept with a sign-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedPart {
    /// The part.
    pub part: Part,
    /// BLAKE3 of its content, in hexadecimal digits.
    pub hash: String,
}

impl Reader {
    /// The pages that were kept with a sign-off: those from before it first, each in the order of their addresses.
    ///
    /// # Errors
    /// [`Error::Unreadable`] if a part is not what was captured.
    pub async fn pinned_pages(&self, signed: SignOffId) -> Result<Vec<PinnedPage>, Error> {
        let mut connection = self.pool.acquire().await.reading("signed pages")?;
        let parts = parts(&mut connection, signed).await?;
        let mut pages: Vec<PinnedPage> = Vec::new();
        for (moment, address, kind, of, hash) in parts {
            let content = resources::content(&mut connection, hash, MAX_RESOURCE).await?;
            let hash = blake3::Hash::from_bytes(hash).to_hex().to_string();
            let part = PinnedPart { part: Part { kind, address: of, content }, hash };
            match pages.last_mut() {
                Some(page) if page.moment == moment && page.address == address => {
                    page.parts.push(part);
                }
                _ => pages.push(PinnedPage { moment, address, parts: vec![part] }),
            }
        }
        pages.sort_by_key(|page| page.moment);
        Ok(pages)
    }
}

type PartRow = (Moment, String, PartKind, String, [u8; 32]);

async fn parts(connection: &mut SqliteConnection, signed: SignOffId) -> Result<Vec<PartRow>, Error> {
    sqlx::query(
        r"
        SELECT moment, page, kind, address, hash
        FROM programme_pages
        WHERE sign_off_id = $1
        ORDER BY moment, page, position
        ",
    )
    .bind(signed)
    .try_map(|row: SqliteRow| {
        Ok((
            get_word(&row, "moment")?,
            row.try_get("page")?,
            get_word(&row, "kind")?,
            row.try_get("address")?,
            get_bytes(&row, "hash")?,
        ))
    })
    .fetch_all(connection)
    .await
    .reading("signed pages")
}

/// Keeps what was captured of a page with a sign-off; nothing, if it was not captured or is not there any more.
pub(crate) async fn pin(
    connection: &mut SqliteConnection,
    signed: SignOffId,
    page: &PageToPin,
) -> Result<(), Error> {
    let (pinning, captured) = match page.captured {
        Captured::Visit(visit) => (
            r"
            INSERT INTO programme_pages (sign_off_id, moment, page, position, kind, address, hash)
            SELECT $1, $2, $3, position, kind, address, hash FROM snapshots WHERE visit_id = $4
            ",
            visit.0,
        ),
        Captured::Retest(page) => (
            r"
            INSERT INTO programme_pages (sign_off_id, moment, page, position, kind, address, hash)
            SELECT $1, $2, $3, position, kind, address, hash FROM retest_captures WHERE page_id = $4
            ",
            page,
        ),
    };
    sqlx::query(pinning)
        .bind(signed)
        .bind(word(&page.moment))
        .bind(&page.address)
        .bind(captured)
        .execute(connection)
        .await
        .writing("signed pages")?;
    Ok(())
}
