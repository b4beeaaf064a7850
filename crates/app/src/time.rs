//! Times for documents.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The time of Latvia as the European directive has it: summer time from the last Sunday of March to that of October.
const LATVIA: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// Milliseconds since 1970 as ISO 8601 in UTC, to the second.
pub(crate) fn iso(millis: i64) -> String {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The day in Latvia.
pub(crate) fn date(millis: i64) -> Date {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.to_zoned(TimeZone::posix(LATVIA).expect("a constant rule")).date()
}

/// The day of a moment in Latvia as people write it in the language.
pub fn day(millis: i64, lang: locale::Language) -> String {
    locale::date(lang, &date(millis).to_string())
}

/// The last moment of a day as people type it (`2026-12-31`), by the clock of this computer, in milliseconds since 1970.
pub fn end_of_day(day: &str) -> Option<i64> {
    let day: Date = day.trim().parse().ok()?;
    let end = day.at(23, 59, 59, 0).to_zoned(TimeZone::system()).ok()?;
    Some(end.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_begin_and_years_end_by_the_clock_of_latvia() {
        let day = |time: &str| date(time.parse::<jiff::Timestamp>().unwrap().as_millisecond()).to_string();
        assert_eq!(day("2026-12-31T21:59:59Z"), "2026-12-31");
        assert_eq!(day("2026-12-31T22:00:00Z"), "2027-01-01");
        assert_eq!(day("2026-06-14T20:59:59Z"), "2026-06-14");
        assert_eq!(day("2026-06-14T21:00:00Z"), "2026-06-15");
        assert_eq!(day("2026-10-25T21:30:00Z"), "2026-10-25");
    }
}
