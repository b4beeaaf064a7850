//! Table `links`: where each page leads, and how it calls what is there.

use sqlx::sqlite::SqliteConnection;
use sqlx::{FromRow, QueryBuilder};

use crate::code::ROWS;
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, VisitId};

/// A link as it stands on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct PageLink {
    /// The address it leads to, normalised.
    pub key: String,
    /// What it is called there.
    pub text: String,
    /// False in the parts that pages share: header, navigation, footer.
    pub is_content: bool,
}

/// A link with the page it stands on.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct LinkOfVisit {
    /// The page.
    #[sqlx(rename = "visit_id")]
    pub visit: VisitId,
    /// The link.
    #[sqlx(flatten)]
    pub link: PageLink,
}

impl Reader {
    /// Links in the content of those pages of an audit that belong to a service, as they were visited. A closed audit
    /// has only those to documents, and those of descriptions.
    pub async fn links_of_services(&self, audit: AuditId) -> Result<Vec<LinkOfVisit>, Error> {
        sqlx::query_as(
            r"
            SELECT l.visit_id, l.key, l.text, l.is_content
            FROM links l
            JOIN visits v ON v.id = l.visit_id
            WHERE v.audit_id = $1 AND v.service_id IS NOT NULL AND l.is_content
            ORDER BY l.visit_id, l.position
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("links")
    }

    /// The links of a page in their order, as far as they are kept.
    pub async fn links_of(&self, visit: VisitId) -> Result<Vec<PageLink>, Error> {
        sqlx::query_as(r"SELECT key, text, is_content FROM links WHERE visit_id = $1 ORDER BY position")
            .bind(visit)
            .fetch_all(&self.pool)
            .await
            .reading("links")
    }
}

/// Adds the links of a visit.
pub(crate) async fn insert_all(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    links: &[PageLink],
) -> Result<(), Error> {
    for (chunk, first) in links.chunks(ROWS).zip((0_i64..).step_by(ROWS)) {
        let mut insert =
            QueryBuilder::new(r"INSERT INTO links (visit_id, position, audit_id, key, text, is_content) ");
        insert.push_values(chunk.iter().zip(first..), |mut row, (link, position)| {
            row.push_bind(visit)
                .push_bind(position)
                .push_bind(audit)
                .push_bind(&link.key)
                .push_bind(&link.text)
                .push_bind(link.is_content);
        });
        insert.build().execute(&mut *connection).await.writing("links")?;
    }
    Ok(())
}
