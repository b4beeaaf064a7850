//! Lists are read a screenful at a time.

/// Which rows of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// How many at most.
    pub limit: u32,
    /// How many to leave out before.
    pub offset: u32,
}

impl Span {
    /// All rows; for reports and exports.
    pub const ALL: Span = Span { limit: u32::MAX, offset: 0 };

    /// The first rows.
    pub fn first(limit: u32) -> Self {
        Self { limit, offset: 0 }
    }

    pub(crate) fn limit(self) -> i64 {
        i64::from(self.limit)
    }

    pub(crate) fn offset(self) -> i64 {
        i64::from(self.offset)
    }
}

/// Rows of a list, and how many there are in all.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    /// The rows asked for, in the list's order.
    pub rows: Vec<T>,
    /// How many rows match, without the span.
    pub total: i64,
}
