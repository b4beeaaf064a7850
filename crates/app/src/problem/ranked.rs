//! Long lists of faults a screenful at a time: what nobody touched is ordered and cut by the database, what is looked at by
//! itself is put between.

use std::cmp::Reverse;

use audit::{Component, FindingKind};
use store::{AuditId, Group, Reader, Span};

use crate::error::Error;

/// Part of a list: all of it stands before the next part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    /// Groups that were looked at by themselves.
    pub(crate) apart: Vec<Group>,
    /// The rules and kinds of the others.
    pub(crate) wanted: Vec<(String, FindingKind)>,
    /// How many others there are.
    pub(crate) others: u32,
}

impl Part {
    fn len(&self) -> usize {
        self.apart.len() + self.others as usize
    }
}

/// Where the others are.
pub(crate) struct Others<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) audits: &'a [AuditId],
    /// Components that are looked at by themselves.
    pub(crate) without: &'a [Component],
}

impl Others<'_> {
    /// The rows of a list from `offset` on, at most `limit`, and how long the list is.
    pub(crate) async fn window(
        &self,
        parts: Vec<Part>,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<Group>, usize), Error> {
        let total = parts.iter().map(Part::len).sum();
        let (mut offset, limit) = (offset as usize, limit as usize);
        let mut rows = Vec::new();
        for part in parts {
            if rows.len() >= limit {
                break;
            }
            let length = part.len();
            if offset < length {
                rows.extend(self.cut(part, offset, limit - rows.len()).await?);
            }
            offset = offset.saturating_sub(length);
        }
        Ok((rows, total))
    }

    /// Rows of one part.
    async fn cut(&self, part: Part, offset: usize, limit: usize) -> Result<Vec<Group>, Error> {
        let mut apart = part.apart;
        apart.sort_by_key(rank);
        // Of those apart at most all stand before the rows that are wanted.
        let from = offset.saturating_sub(apart.len()).min((part.others as usize).saturating_sub(1));
        let others = if part.others == 0 {
            Vec::new()
        } else {
            let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let span = Span { limit: number(offset + limit - from), offset: number(from) };
            self.reader.ranked_groups(self.audits, &part.wanted, self.without, span).await?
        };
        let before = match others.first() {
            Some(first) if from > 0 => apart.iter().filter(|group| rank(group) < rank(first)).count(),
            Some(_) | None => 0,
        };
        let mut rows: Vec<Group> = apart.into_iter().skip(before).chain(others).collect();
        rows.sort_by_key(rank);
        Ok(rows.into_iter().skip(offset - from - before).take(limit).collect())
    }
}

/// What one fix clears from most pages comes first; the order of the database.
fn rank(group: &Group) -> (Reverse<i64>, Reverse<i64>, Component, u8) {
    let kind = match group.kind {
        FindingKind::CantTell => 0,
        FindingKind::Failed => 1,
        FindingKind::Review => 2,
    };
    (Reverse(group.pages), Reverse(group.occurrences), group.component, kind)
}
