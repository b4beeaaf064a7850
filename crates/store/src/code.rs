//! How values that are not plain columns are written: enums as their serialised word, lists as JSON text, hashes as bytes.

use serde::Serialize;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::error::Error;

/// Rows that one INSERT takes: a row by itself costs more on the way to the database than in it.
pub(crate) const ROWS: usize = 100;

/// The word of a unit variant, as serde writes it.
pub(crate) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => unreachable!("only unit variants are stored as words, not {other:?}"),
    }
}

/// Reads a word column.
pub(crate) fn get_word<T: DeserializeOwned>(row: &SqliteRow, column: &str) -> sqlx::Result<T> {
    let word: String = row.try_get(column)?;
    parse_word(&word).map_err(|source| wrong(column, source))
}

/// Reads a word column that may be empty.
pub(crate) fn get_optional_word<T: DeserializeOwned>(
    row: &SqliteRow,
    column: &str,
) -> sqlx::Result<Option<T>> {
    let word: Option<String> = row.try_get(column)?;
    word.map(|word| parse_word(&word).map_err(|source| wrong(column, source))).transpose()
}

/// The value behind a word.
pub(crate) fn parse_word<T: DeserializeOwned>(word: &str) -> Result<T, WordError> {
    let deserializer: StrDeserializer<'_, WordError> = word.into_deserializer();
    T::deserialize(deserializer)
}

/// JSON text of a value.
pub(crate) fn json<T: Serialize>(what: &'static str, value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|source| Error::Unstorable { what, source: Box::new(source) })
}

/// Reads a JSON column.
pub(crate) fn get_json<T: DeserializeOwned>(row: &SqliteRow, column: &str) -> sqlx::Result<T> {
    let text: &str = row.try_get(column)?;
    serde_json::from_str(text).map_err(|source| wrong(column, source))
}

/// Reads a value that was stored as JSON and may be absent.
pub(crate) fn get_optional_json<T: DeserializeOwned>(
    row: &SqliteRow,
    column: &str,
) -> sqlx::Result<Option<T>> {
    let text: Option<&str> = row.try_get(column)?;
    text.map(|text| serde_json::from_str(text).map_err(|source| wrong(column, source))).transpose()
}

/// Reads a hash of `N` bytes.
pub(crate) fn get_bytes<const N: usize>(row: &SqliteRow, column: &str) -> sqlx::Result<[u8; N]> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().map_err(|source| wrong(column, source))
}

/// Reads a hash of `N` bytes that may be absent.
pub(crate) fn get_optional_bytes<const N: usize>(
    row: &SqliteRow,
    column: &str,
) -> sqlx::Result<Option<[u8; N]>> {
    let bytes: Option<&[u8]> = row.try_get(column)?;
    bytes.map(|bytes| bytes.try_into().map_err(|source| wrong(column, source))).transpose()
}

/// Reads a count; what was stored came from an unsigned number.
pub(crate) fn get_count<T>(row: &SqliteRow, column: &str) -> sqlx::Result<T>
where
    T: TryFrom<i64, Error: std::error::Error + Send + Sync + 'static>,
{
    let count: i64 = row.try_get(column)?;
    count.try_into().map_err(|source| wrong(column, source))
}

/// A count as the database keeps it.
pub(crate) fn count(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

fn wrong(column: &str, source: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: Box::new(source) }
}
