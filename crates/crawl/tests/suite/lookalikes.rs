use crawl::{family, is_trap, looks_like_document, normal, site};
use url::Url;

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn normal_of(text: &str) -> String {
    normal(&url(text)).to_string()
}

#[test]
fn only_what_cannot_lead_to_another_page_is_taken_from_an_address() {
    let cases = [
        ("HTTPS://Novads.LV:443/A#b", "https://novads.lv/A"),
        ("http://novads.lv./a", "http://novads.lv/a"),
        ("https://u:p@novads.lv/", "https://novads.lv/"),
        ("https://novads.lv/a/../b/./c", "https://novads.lv/b/c"),
        ("https://novads.lv/?utm_source=x&id=3&fbclid=y&UTM_Medium=z", "https://novads.lv/?id=3"),
        ("https://novads.lv/?utm_source=x", "https://novads.lv/"),
        ("https://novads.lv/?", "https://novads.lv/"),
        ("https://novads.lv/?b=2&a=1&b=1", "https://novads.lv/?b=2&a=1&b=1"),
        ("https://novads.lv/a;jsessionid=0A1B?x=1&PHPSESSID=9", "https://novads.lv/a?x=1"),
        ("https://novads.lv/%7ejanis/%c4%81/%2f", "https://novads.lv/~janis/%C4%81/%2F"),
        ("https://novads.lv/%+1/100%/%zz", "https://novads.lv/%+1/100%/%zz"),
        ("https://novads.lv/ā", "https://novads.lv/%C4%81"),
    ];
    for (typed, wanted) in cases {
        assert_eq!(normal_of(typed), wanted, "{typed}");
    }
}

#[test]
fn meaningful_differences_stay() {
    let pairs = [
        ("https://novads.lv/a", "https://novads.lv/a/"),
        ("https://novads.lv/A", "https://novads.lv/a"),
        ("https://novads.lv/?id=1", "https://novads.lv/?id=2"),
        ("https://novads.lv/?a=1&b=2", "https://novads.lv/?b=2&a=1"),
        ("https://novads.lv/%2F", "https://novads.lv//"),
        ("https://novads.lv/", "https://www.novads.lv/"),
        ("https://novads.lv/", "http://novads.lv/"),
    ];
    for (one, other) in pairs {
        assert_ne!(normal_of(one), normal_of(other));
    }
}

#[test]
fn the_normal_form_is_its_own_normal_form() {
    for text in [
        "https://novads.lv/%7e%25%37e?utm_a=1&b=%7e",
        "http://www.novads.lv:8080/x;jsessionid=1;jsessionid=2",
    ] {
        let once = normal(&url(text));
        assert_eq!(normal(&once), once);
    }
}

#[test]
fn families_gather_the_usual_spellings_of_one_page() {
    let home = family(&url("https://www.novads.lv/"));
    for text in [
        "http://novads.lv",
        "https://novads.lv/index.html",
        "http://www.novads.lv/Index.PHP",
        "https://novads.lv./",
    ] {
        assert_eq!(family(&url(text)), home, "{text}");
    }
    assert_eq!(family(&url("https://novads.lv/a/")), family(&url("http://www.novads.lv/a/index.htm")));
    assert_ne!(family(&url("https://novads.lv/a?x=1")), family(&url("https://novads.lv/a")));
    assert_ne!(family(&url("https://a.novads.lv/")), home);
}

#[test]
fn a_site_is_its_host_without_www_and_with_an_unusual_port() {
    assert_eq!(site(&url("https://www.novads.lv/a")), "novads.lv");
    assert_eq!(site(&url("http://novads.lv:80/")), "novads.lv");
    assert_ne!(site(&url("http://127.0.0.1:8080/")), site(&url("http://127.0.0.1:8081/")));
}

#[test]
fn addresses_that_grow_by_repetition_are_traps() {
    assert!(is_trap(&url("https://novads.lv/a/b/a/b/a/b/a/b/")));
    assert!(is_trap(&url(&format!("https://novads.lv/?q={}", "x".repeat(3000)))));
    assert!(!is_trap(&url("https://novads.lv/lv/pakalpojumi/lv/pakalpojumi/2026/11/21")));
}

#[test]
fn documents_are_known_by_their_names() {
    for name in ["a.pdf", "A.PDF", "iesniegums.docx", "b.edoc", "c.jpg"] {
        assert!(looks_like_document(&url(&format!("https://novads.lv/faili/{name}"))), "{name}");
    }
    for name in ["", "a", "a.html", "a.php", "a.aspx", "v1.2", "pdf"] {
        assert!(!looks_like_document(&url(&format!("https://novads.lv/faili/{name}"))), "{name}");
    }
}
