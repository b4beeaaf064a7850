use crawl::{AddressErrorCode as Code, parse_start_address};

fn read(typed: &str) -> String {
    parse_start_address(typed).map_or_else(|error| format!("{:?}", error.code), String::from)
}

fn suggestion(typed: &str) -> Option<String> {
    parse_start_address(typed).unwrap_err().suggestion.map(String::from)
}

#[test]
fn a_missing_scheme_becomes_https() {
    assert_eq!(read("jelgavasnovads.lv"), "https://jelgavasnovads.lv/");
    assert_eq!(
        read("  www.Jelgavasnovads.LV/pakalpojumi?id=3#top \n"),
        "https://www.jelgavasnovads.lv/pakalpojumi?id=3"
    );
    assert_eq!(read("example.lv/?back=http://other.lv/"), "https://example.lv/?back=http://other.lv/");
    assert_eq!(read("example.lv:8443/a"), "https://example.lv:8443/a");
    assert_eq!(read("//example.lv/a"), "https://example.lv/a");
}

#[test]
fn this_computer_and_bare_ip_addresses_get_http() {
    assert_eq!(read("localhost:8080/demo"), "http://localhost:8080/demo");
    assert_eq!(read("127.0.0.1:8080"), "http://127.0.0.1:8080/");
    assert_eq!(read("[::1]:8080"), "http://[::1]:8080/");
}

#[test]
fn quotes_brackets_and_invisible_characters_around_an_address_are_ignored() {
    assert_eq!(read("„https://novads.lv/”,"), "https://novads.lv/");
    assert_eq!(read("<https://novads.lv>"), "https://novads.lv/");
    assert_eq!(read("\u{feff}novads.lv\u{200b}"), "https://novads.lv/");
}

#[test]
fn letters_beyond_ascii_in_a_host_get_their_wire_form() {
    assert_eq!(read("jelgavasnovāds.lv"), "https://xn--jelgavasnovds-6qb.lv/");
}

#[test]
fn each_slip_has_its_code() {
    let cases = [
        ("", Code::Empty),
        ("   ", Code::Empty),
        ("htp://novads.lv", Code::SchemeMistyped),
        ("htp:/novads.lv", Code::SchemeMistyped),
        ("http:/novads.lv", Code::SchemeMistyped),
        ("https//novads.lv", Code::SchemeMistyped),
        ("http;//novads.lv", Code::SchemeMistyped),
        ("hhttps://novads.lv", Code::SchemeMistyped),
        ("ftp://novads.lv", Code::SchemeUnsupported),
        ("javascript:alert(1)", Code::SchemeUnsupported),
        ("C:\\mape\\lapa.html", Code::FilePath),
        ("file:///tmp/a.html", Code::FilePath),
        ("../a.html", Code::FilePath),
        ("info@novads.lv", Code::Email),
        ("mailto:info@novads.lv", Code::Email),
        ("https://janis:parole@novads.lv/", Code::Credentials),
        ("novads.lv, pilseta.lv", Code::Spaces),
        ("jelgavas novads.lv", Code::Spaces),
        ("www,novads,lv", Code::BadHost),
        ("www..novads.lv", Code::BadHost),
        ("-novads.lv", Code::BadHost),
        ("1.2.3", Code::BadHost),
        ("300.1.1.1", Code::BadHost),
        ("novads", Code::HostWithoutDot),
        ("https://", Code::NoHost),
        ("/pakalpojumi", Code::HostWithoutDot),
        ("novads.lv:99999", Code::BadPort),
        ("novads.lv:abc", Code::BadPort),
        ("novads.lv:0", Code::BadPort),
    ];
    for (typed, code) in cases {
        let outcome = parse_start_address(typed).map_err(|error| error.code);
        assert_eq!(outcome, Err(code), "{typed}");
    }
    assert_eq!(parse_start_address(&"a.lv/".repeat(1000)).map_err(|error| error.code), Err(Code::TooLong));
}

#[test]
fn what_was_probably_meant_is_offered() {
    assert_eq!(suggestion("htp:/novads.lv/a").as_deref(), Some("http://novads.lv/a"));
    assert_eq!(suggestion("htps;//novads.lv").as_deref(), Some("https://novads.lv/"));
    assert_eq!(suggestion("https//novads.lv").as_deref(), Some("https://novads.lv/"));
    assert_eq!(suggestion("www,novads,lv/a,b").as_deref(), Some("https://www.novads.lv/a,b"));
    assert_eq!(suggestion("info@novads.lv").as_deref(), Some("https://novads.lv/"));
    assert_eq!(suggestion("novads.lv, pilseta.lv").as_deref(), Some("https://novads.lv/"));
    assert_eq!(suggestion("www..novads.lv").as_deref(), Some("https://www.novads.lv/"));
    assert_eq!(suggestion("novads"), None);
}

#[test]
fn no_text_makes_the_reader_panic() {
    for typed in [
        "://",
        ":",
        "http:",
        "http://",
        "http://:80",
        "[",
        "[]",
        "http://[",
        "@",
        "a@",
        "%",
        "http://%",
        "\u{0}",
        "ā",
        "🦀.lv",
        "...",
        "?",
        "#",
    ] {
        let _ = parse_start_address(typed);
    }
}
