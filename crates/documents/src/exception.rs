//! The exception for office documents published before 23 September 2018 (Directive (EU) 2016/2102, article 1(4)(a)).

use serde::{Deserialize, Serialize};

/// Published before this day, an office document is excepted unless it is needed for an active administrative process.
pub const EXCEPTION_UNTIL: &str = "2018-09-23";

/// Whether the exception could apply. Never more than *could*: whether the document is needed is for a person to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exception {
    /// It was published before the day, and nothing shows that it is needed for a service.
    Possible,
    /// It was published later, or a service needs it.
    No,
    /// The day of publication is not known.
    Unknown,
}

/// Whether the exception could apply to a document.
///
/// `published` is the day on which it was published; `changed` the latest day that the file itself gives, which cannot
/// be later than its publication. Both as `2018-09-22…`. `is_used_by_service`: a page of a service links it.
pub fn exception(published: Option<&str>, changed: Option<&str>, is_used_by_service: bool) -> Exception {
    if is_used_by_service {
        return Exception::No;
    }
    match (published.and_then(day), changed.and_then(day)) {
        (Some(published), _) if published < EXCEPTION_UNTIL => Exception::Possible,
        (Some(_), _) => Exception::No,
        (None, Some(changed)) if changed >= EXCEPTION_UNTIL => Exception::No,
        (None, _) => Exception::Unknown,
    }
}

/// The day of an ISO 8601 time, if it begins with one.
fn day(time: &str) -> Option<&str> {
    let day = time.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_before_the_day_the_exception_is_possible() {
        assert_eq!(exception(Some("2018-09-22"), None, false), Exception::Possible);
    }

    #[test]
    fn published_on_the_day_there_is_no_exception() {
        assert_eq!(exception(Some("2018-09-23T08:00:00Z"), Some("2015-01-01"), false), Exception::No);
    }

    #[test]
    fn a_document_that_a_service_needs_has_no_exception() {
        assert_eq!(exception(Some("2012-01-01"), None, true), Exception::No);
    }

    #[test]
    fn a_file_changed_later_was_published_later() {
        assert_eq!(exception(None, Some("2024-02-01"), false), Exception::No);
    }

    #[test]
    fn an_old_file_may_have_been_published_at_any_later_time() {
        assert_eq!(exception(None, Some("2014-02-01"), false), Exception::Unknown);
        assert_eq!(exception(Some("pirms gada"), None, false), Exception::Unknown);
        assert_eq!(exception(None, None, false), Exception::Unknown);
    }
}
