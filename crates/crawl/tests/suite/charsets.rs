use crawl::{CharsetFrom, decode_css, decode_html};
use url::Url;

fn lv() -> Url {
    Url::parse("https://novads.lv/").unwrap()
}

const LATVIAN: &str =
    "Jelgavas novada pašvaldība: ziņas, sludinājumi, kontakti. Šķūņa īpašnieki, ēku čaulas.";

fn windows_1257(text: &str) -> Vec<u8> {
    encoding_rs::Encoding::for_label(b"windows-1257").unwrap().encode(text).0.into_owned()
}

#[test]
fn latvian_in_windows_1257_without_any_declaration_is_read_right() {
    let text = decode_html(&windows_1257(&format!("<p>{LATVIAN}")), Some("text/html"), &lv());
    assert_eq!(text.text, format!("<p>{LATVIAN}"));
    assert_eq!((text.charset, text.from), ("windows-1257", CharsetFrom::Guess));
}

#[test]
fn utf_8_without_any_declaration_is_read_right() {
    let text = decode_html(format!("<p>{LATVIAN}").as_bytes(), None, &lv());
    assert_eq!(text.text, format!("<p>{LATVIAN}"));
    assert!(!text.has_replacements);
}

#[test]
fn the_header_beats_the_meta_element_and_the_byte_order_mark_beats_both() {
    let page = format!("<meta charset=iso-8859-1><p>{LATVIAN}");
    let text = decode_html(page.as_bytes(), Some("text/html; charset=\"UTF-8\""), &lv());
    assert_eq!((text.text.as_str(), text.from), (page.as_str(), CharsetFrom::Header));
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(page.as_bytes());
    let text = decode_html(&marked, Some("text/html; charset=windows-1257"), &lv());
    assert_eq!((text.text.as_str(), text.from), (page.as_str(), CharsetFrom::Bom));
}

#[test]
fn meta_elements_are_found_as_a_browser_finds_them() {
    let found = |head: &str| {
        let text = decode_html(
            &windows_1257(&format!("{head}<p>{LATVIAN}")),
            Some("text/html; charset=nonsense"),
            &lv(),
        );
        (text.charset, text.from)
    };
    let declared = ("windows-1257", CharsetFrom::Meta);
    assert_eq!(found("<!doctype html><html lang=lv><head><meta charset=windows-1257>"), declared);
    assert_eq!(found("<META http-equiv='Content-Type' content='text/html; charset=Windows-1257'>"), declared);
    assert_eq!(
        found("<meta content=\"text/html;charset = 'windows-1257' \" http-equiv=content-type>"),
        declared
    );
    assert_eq!(found("<!-- <meta charset=utf-8> --><meta/charset=\"windows-1257\"/>"), declared);
    assert_eq!(found("<a title='<meta charset=utf-8>'><meta charset=windows-1257>"), declared);
    assert_eq!(found("<meta name=description content='charset=utf-8'><meta charset=windows-1257>"), declared);
    let far = " ".repeat(1100);
    assert_eq!(found(&format!("{far}<meta charset=utf-8>")).1, CharsetFrom::Guess);
}

#[test]
fn a_wrong_declaration_is_followed_and_told() {
    let text = decode_html(&windows_1257(LATVIAN), Some("text/html; charset=utf-8"), &lv());
    assert!(text.has_replacements);
    assert!(text.text.contains('\u{fffd}'));
}

#[test]
fn cut_and_crooked_heads_do_not_stop_the_reader() {
    for bytes in [
        "<meta",
        "<meta ",
        "<meta charset",
        "<meta charset=",
        "<meta charset='",
        "<meta content=charset http-equiv=content-type",
        "<!--",
        "<!-->",
        "<",
        "</",
        "<a ",
        "<?xml",
        "<meta charset=x",
    ] {
        let _ = decode_html(bytes.as_bytes(), None, &lv());
    }
}

#[test]
fn a_style_sheet_takes_its_own_charset_or_that_of_its_page() {
    let bytes = windows_1257("@charset \"windows-1257\"; p::before { content: 'ā' }");
    assert!(decode_css(&bytes, Some("text/css"), "UTF-8").text.contains('ā'));
    let bytes = windows_1257("p::before { content: 'ā' }");
    assert!(decode_css(&bytes, Some("text/css"), "windows-1257").text.contains('ā'));
}
