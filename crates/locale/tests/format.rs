//! Numbers and dates read as people of the language write them.

use locale::Language::{En, Lv};
use locale::{Language, date, date_time, number, ratio};

#[test]
fn latvian_numbers_have_a_decimal_comma_and_groups_from_five_digits() {
    assert_eq!(number(Lv, 4.53), "4,53");
    assert_eq!(number(Lv, 0.5), "0,5");
    assert_eq!(number(Lv, 1234.0), "1234");
    assert_eq!(number(Lv, 12345.0), "12\u{a0}345");
    assert_eq!(number(Lv, 1_234_567.25), "1\u{a0}234\u{a0}567,25");
}

#[test]
fn english_numbers_have_a_decimal_point_and_commas() {
    assert_eq!(number(En, 4.53), "4.53");
    assert_eq!(number(En, 1234.0), "1,234");
    assert_eq!(number(En, 100.0), "100");
}

#[test]
fn numbers_that_are_none_and_negative_ones_are_readable() {
    assert_eq!(number(Lv, f64::NAN), "–");
    assert_eq!(number(En, f64::INFINITY), "–");
    assert_eq!(number(En, -2.0), "−2");
    assert_eq!(number(En, 0.0), "0");
}

#[test]
fn a_ratio_just_below_the_limit_never_reads_as_the_limit() {
    assert_eq!(ratio(Lv, 4.499), "4,49:1");
    assert_eq!(ratio(En, 4.5), "4.5:1");
    assert_eq!(ratio(En, 21.0), "21:1");
}

#[test]
fn dates_are_written_as_the_language_writes_them() {
    assert_eq!(date(Lv, "2026-11-21T09:05:00Z"), "21.11.2026.");
    assert_eq!(date(Lv, "2026-01-02"), "02.01.2026.");
    assert_eq!(date(En, "2026-01-02"), "2 January 2026");
    assert_eq!(date_time(Lv, "2026-11-21T09:05:00+02:00"), "21.11.2026. plkst.\u{a0}09.05");
    assert_eq!(date_time(En, "2026-11-21T09:05:00Z"), "21 November 2026, 09:05 (UTC)");
}

#[test]
fn what_is_no_date_comes_back_unchanged() {
    for text in ["", "soon", "2026-13-01", "2026-1-1", "ā026-11-21", "21.11.2026."] {
        assert_eq!(date(Lv, text), text);
        assert_eq!(date_time(En, text), text);
    }
}

#[test]
fn latvian_is_the_language_unless_somebody_asks_otherwise() {
    assert_eq!(Language::default(), Lv);
    assert_eq!(Language::of_system("en_GB.UTF-8"), En);
    assert_eq!(Language::of_system("lv_LV.UTF-8"), Lv);
    assert_eq!(Language::of_system("de_DE"), Lv);
    assert_eq!(Language::of_system(""), Lv);
    assert_eq!("EN".parse(), Ok(En));
    assert!("english".parse::<Language>().is_err());
}

#[test]
fn languages_are_stored_as_their_tags() {
    assert_eq!(serde_json::to_string(&Lv).unwrap(), "\"lv\"");
    assert_eq!(serde_json::from_str::<Language>("\"en\"").unwrap(), En);
}
