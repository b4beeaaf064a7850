//! Times for documents.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, offset};

/// Milliseconds since 1970 as ISO 8601 in UTC, to the second.
pub(crate) fn iso(millis: i64) -> String {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The day in Latvia. Its winter time is used all year: what matters here is where one year ends and the next begins.
pub(crate) fn date(millis: i64) -> Date {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.to_zoned(TimeZone::fixed(offset(2))).date()
}

/// The day of a moment as people write it in the language, in UTC.
pub fn day(millis: i64, lang: locale::Language) -> String {
    locale::date(lang, &iso(millis))
}

/// The last moment of a day as people type it (`2026-12-31`), by the clock of this computer, in milliseconds since 1970.
pub fn end_of_day(day: &str) -> Option<i64> {
    let day: Date = day.trim().parse().ok()?;
    let end = day.at(23, 59, 59, 0).to_zoned(TimeZone::system()).ok()?;
    Some(end.timestamp().as_millisecond())
}
