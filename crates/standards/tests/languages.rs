//! Primary language subtags.

use standards::languages::{is_known, primary};

#[test]
fn registered_languages_are_known_in_any_letter_case() {
    for tag in
        ["lv", "LV", "en-GB", "de-hello", "ltg", "lvs", "sgn", "zxx", "und", "qaa", "qtz", "mul", "ase"]
    {
        assert!(is_known(tag), "{tag}");
    }
    assert_eq!(primary("LV-latn-LV").as_deref(), Some("lv"));
}

#[test]
fn what_is_not_registered_is_not_known() {
    for tag in [
        "",
        " ",
        "-",
        "dutch",
        "eng",
        "lav",
        "em",
        "i-klingon",
        "i-lux",
        "x-lv",
        "lv_LV",
        "quz1",
        "#1",
        "qu a",
    ] {
        assert!(!is_known(tag), "{tag}");
    }
}
