use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;

use crate::language::Language;

/// Group separator of Latvian and of nothing that may break at a line's end.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A number as the language writes it, at most two decimals: `12 345,67` in Latvian, `12,345.67` in English.
/// Four digits are not grouped in Latvian.
pub fn number(lang: Language, value: f64) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{value:.2}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (sign, digits) = match whole.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", whole),
    };
    let (group, group_from, point) = match lang {
        Language::Lv => (NO_BREAK_SPACE, 5, ','),
        Language::En => (',', 4, '.'),
    };
    let mut text = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        if index > 0 && left % 3 == 0 && digits.len() >= group_from {
            text.push(group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}

/// A contrast ratio, cut and not rounded to two decimals, so that 4.499 never reads as the 4.5 it fails to reach.
pub fn ratio(lang: Language, value: f64) -> String {
    let cut = (value * 100.0 + 1e-6).floor() / 100.0;
    format!("{}:1", number(lang, cut))
}

/// The day of an ISO 8601 date or date-time: `21.11.2026.` in Latvian, `21 November 2026` in English.
/// Anything else comes back as it is.
pub fn date(lang: Language, iso: &str) -> String {
    let Some((year, month, day)) = year_month_day(iso) else { return iso.to_owned() };
    match lang {
        Language::Lv => format!("{day:02}.{month:02}.{year:04}."),
        Language::En => format!("{day} {} {year}", ENGLISH_MONTHS[month - 1]),
    }
}

/// Day and minute of an ISO 8601 date-time, in the time zone it is written in: `21.11.2026. plkst. 14.05` in Latvian,
/// `21 November 2026, 14:05` in English. A time in UTC says so. Only the day where there is no time.
pub fn date_time(lang: Language, iso: &str) -> String {
    let day = date(lang, iso);
    let Some((hour, minute)) = hour_minute(iso) else { return day };
    let zone = if iso.ends_with('Z') { " (UTC)" } else { "" };
    match lang {
        Language::Lv => format!("{day} plkst.{NO_BREAK_SPACE}{hour:02}.{minute:02}{zone}"),
        Language::En => format!("{day}, {hour:02}:{minute:02}{zone}"),
    }
}

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn year_month_day(iso: &str) -> Option<(u16, usize, u8)> {
    let mut parts = iso.get(..10)?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

fn hour_minute(iso: &str) -> Option<(u8, u8)> {
    let time = iso.get(10..)?.strip_prefix(['T', ' '])?;
    let (hour, rest) = time.split_once(':')?;
    Some((hour.parse().ok()?, rest.get(..2)?.parse().ok()?))
}

/// Numbers inside Fluent messages, in Latvian.
pub(crate) fn latvian<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    fluent_number(Language::Lv, value)
}

/// Numbers inside Fluent messages, in English.
pub(crate) fn english<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    fluent_number(Language::En, value)
}

fn fluent_number(lang: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(fluent) => Some(number(lang, fluent.value)),
        _ => None,
    }
}
