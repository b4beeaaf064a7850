//! Texts come out whole: in the asked language, with their arguments, and never empty.

use locale::Language::{En, Lv};
use locale::{Arg, Language, rule, text};

fn pages(lang: Language, count: usize) -> String {
    text(lang, "report-page-count", &[("count", count.into())])
}

#[test]
fn latvian_counts_in_three_forms() {
    for (count, expected) in [
        (0, "0 lapu"),
        (1, "1 lapa"),
        (2, "2 lapas"),
        (10, "10 lapu"),
        (11, "11 lapu"),
        (21, "21 lapa"),
        (22, "22 lapas"),
        (121, "121 lapa"),
    ] {
        assert_eq!(pages(Lv, count), expected);
    }
}

#[test]
fn a_hundred_and_eleven_is_not_one() {
    assert_ne!(pages(Lv, 111), "111 lapa");
    assert_ne!(pages(Lv, 1011), "1011 lapa");
}

#[test]
fn english_counts_in_two_forms() {
    for (count, expected) in [(0, "0 pages"), (1, "1 page"), (2, "2 pages"), (21, "21 pages")] {
        assert_eq!(pages(En, count), expected);
    }
}

#[test]
fn numbers_in_sentences_are_written_as_the_language_writes_them() {
    let args = [
        ("ratio", Arg::from(2.849)),
        ("needed", 4.5.into()),
        ("foreground", "#999999".into()),
        ("background", "#ffffff".into()),
        ("suggested", "#767676".into()),
    ];
    let said = |lang| rule(lang, "text-contrast-minimum").unwrap().reason("low-contrast", &args);
    assert!(said(Lv).contains("kontrasts 2,84:1, vajag vismaz 4,5:1"), "{}", said(Lv));
    assert!(said(En).contains("contrast 2.84:1, at least 4.5:1"), "{}", said(En));
    assert_eq!(pages(Lv, 12_345), "12\u{a0}345 lapas");
}

#[test]
fn texts_hold_no_invisible_marks_around_their_arguments() {
    let args = [("address", Arg::from("https://www.novads.example/"))];
    let said = text(Lv, "status-duplicate.what", &args);
    assert!(said.ends_with(": https://www.novads.example/."), "{said:?}");
    assert!(!said.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn an_unknown_key_shows_itself() {
    for lang in Language::ALL {
        for key in ["no-such-key", "no-such-key.do", "status-loaded.no-such", "", "."] {
            assert_eq!(text(lang, key, &[]), key);
        }
        assert!(rule(lang, "no-such-rule").is_none());
        let texts = rule(lang, "image-has-name").unwrap();
        assert_eq!(texts.reason("no-such-reason", &[]), "no-such-reason");
        assert_eq!(texts.question("no-such-reason", &[]), None);
    }
}

#[test]
fn a_missing_argument_shows_its_name() {
    assert!(text(En, "status-duplicate.what", &[]).contains("$address"));
}

#[test]
fn a_reason_of_the_runner_has_words_in_every_rule() {
    for lang in Language::ALL {
        let texts = rule(lang, "image-has-name").unwrap();
        assert_eq!(texts.reason("style-missing", &[]), text(lang, "style-missing", &[]));
        assert_eq!(texts.question("style-missing", &[]), Some(text(lang, "style-missing.ask", &[])));
    }
}
