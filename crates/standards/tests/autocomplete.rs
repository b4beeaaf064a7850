//! Values of the `autocomplete` attribute.

use standards::autocomplete::{Autocomplete, ControlGroup, FIELDS, named, parse};

#[test]
fn every_field_alone_is_valid() {
    for field in &FIELDS {
        assert!(matches!(parse(field.name), Autocomplete::Details(_)), "{}", field.name);
    }
}

#[test]
fn all_parts_are_taken_apart_in_their_order() {
    let Autocomplete::Details(details) = parse(" Section-Blue  shipping WORK email webauthn\n") else {
        panic!("valid");
    };
    assert_eq!(details.section.as_deref(), Some("section-blue"));
    assert_eq!(details.address, Some("shipping"));
    assert_eq!(details.contact, Some("work"));
    assert_eq!(details.field.name, "email");
    assert!(details.webauthn);
}

#[test]
fn switches_and_nothing_are_told_apart() {
    assert_eq!(parse(" \n"), Autocomplete::Empty);
    assert_eq!(parse("On"), Autocomplete::On);
    assert_eq!(parse("OFF"), Autocomplete::Off);
}

#[test]
fn wrong_words_and_wrong_order_are_invalid() {
    for value in [
        "badname",
        "on name",
        "off off",
        "shipping",
        "work",
        "webauthn",
        "section-a",
        "home name",
        "mobile street-address",
        "email work",
        "shipping section-a name",
        "work shipping email",
        "name name",
        "given-name family-name",
        "username webauthn webauthn",
        "tel-mobile",
        "work photo",
    ] {
        assert_eq!(parse(value), Autocomplete::Invalid, "{value}");
    }
}

#[test]
fn contact_words_go_with_contact_fields_only() {
    for field in &FIELDS {
        let is_valid = matches!(parse(&format!("home {}", field.name)), Autocomplete::Details(_));
        let is_contact = field.name.starts_with("tel") || ["email", "impp"].contains(&field.name);
        assert_eq!(is_valid, is_contact, "{}", field.name);
    }
}

#[test]
fn fields_know_the_controls_they_are_meant_for() {
    let fits = |name: &str, element, kind| named(name).expect("a field").group.fits(element, kind);
    assert!(fits("email", "input", "email") && fits("email", "input", "text"));
    assert!(!fits("email", "input", "number"));
    assert!(!fits("street-address", "input", "text") && fits("street-address", "textarea", ""));
    assert!(fits("bday", "input", "date") && !fits("bday", "input", "month"));
    assert!(fits("cc-exp", "input", "month") && fits("tel", "input", "tel") && fits("url", "input", "url"));
    assert!(fits("country", "select", "") && !fits("name", "input", "checkbox"));
    assert!(
        ControlGroup::Password.fits("input", "password") && !ControlGroup::Text.fits("input", "password")
    );
}
