use crawl::{Hop, Signs, Status, asks_for_consent, wall};
use url::Url;

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn to(address: &str) -> Vec<Hop> {
    vec![Hop { http: 302, to: url(address) }]
}

const CONTENT: Signs =
    Signs { password_fields: 0, words: 400, consent_controls: 0, links: 40, scripts: 3, things: 10 };

#[test]
fn a_redirect_to_a_login_is_never_the_page_that_was_asked_for() {
    let asked = url("https://novads.lv/mans-konts");
    for login in [
        "https://novads.lv/login?back=/mans-konts",
        "https://auth.vraa.lv/start",
        "https://novads.lv/user/login",
        "https://novads.lv/wp-login.php",
        "https://x.lv/adfs/ls/",
    ] {
        assert_eq!(wall(&asked, &to(login), CONTENT), Some(Status::LoginRequired), "{login}");
    }
    assert_eq!(wall(&asked, &to("https://novads.lv/mans-konts/"), CONTENT), None);
}

#[test]
fn a_password_field_alone_on_a_page_is_a_login_and_one_beside_content_is_not() {
    let asked = url("https://novads.lv/pakalpojums");
    let login = Signs { password_fields: 1, words: 30, links: 5, ..Signs::default() };
    assert_eq!(wall(&asked, &[], login), Some(Status::LoginRequired));
    assert_eq!(wall(&asked, &[], Signs { password_fields: 1, ..CONTENT }), None);
}

#[test]
fn a_login_page_asked_for_by_its_own_address_is_a_page_like_any_other() {
    let login = Signs { password_fields: 1, words: 30, links: 5, ..Signs::default() };
    assert_eq!(wall(&url("https://novads.lv/login"), &[], login), None);
    assert_eq!(wall(&url("https://login.lv/"), &to("https://login.lv/sakums"), CONTENT), None);
}

#[test]
fn a_consent_wall_is_no_page_and_a_consent_banner_is_no_wall() {
    let asked = url("https://novads.lv/");
    let bare = Signs { consent_controls: 1, words: 40, links: 2, ..Signs::default() };
    assert_eq!(wall(&asked, &[], bare), Some(Status::ConsentWall));
    assert_eq!(wall(&asked, &to("https://consent.novads.lv/?back=/"), CONTENT), Some(Status::ConsentWall));
    assert_eq!(wall(&asked, &[], Signs { consent_controls: 3, ..CONTENT }), None);
}

#[test]
fn consent_is_asked_for_in_latvian_and_english() {
    for name in ["Piekrītu visām sīkdatnēm", "Apstiprināt sīkdatnes", "Accept all", "I agree"] {
        assert!(asks_for_consent(name), "{name}");
    }
    assert!(!asks_for_consent("Pakalpojumi"));
}

#[test]
fn a_page_that_only_a_script_fills_was_not_seen() {
    let asked = url("https://novads.lv/pieteikums");
    let shell = Signs { scripts: 2, words: 2, ..Signs::default() };
    assert_eq!(wall(&asked, &[], shell), Some(Status::NeedsScript));
    assert_eq!(wall(&asked, &[], Signs { words: 40, ..shell }), None);
    assert_eq!(wall(&asked, &[], Signs { things: 1, ..shell }), None);
    assert_eq!(wall(&asked, &[], Signs { scripts: 0, ..shell }), None, "a page may be short");
}
