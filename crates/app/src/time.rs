//! Times for documents.

use jiff::Timestamp;

/// Milliseconds since 1970 as ISO 8601 in UTC, to the second.
pub(crate) fn iso(millis: i64) -> String {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
