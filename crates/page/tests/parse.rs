//! Trees as browsers build them, and what happens beyond the limits.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use page::parse::{Syntax, page, page_in};
use page::{DocId, FrameSource, Limits, NodeKind, Page, Quirks};
use url::Url;

fn parse(html: &str) -> Page {
    page(html, address(), true, &Limits::default())
}

fn address() -> Url {
    Url::parse("https://novads.example/lv/pakalpojumi/").unwrap()
}

fn find(page: &Page, local: &str) -> page::NodeId {
    page.tree.descendants(page.top().root).find(|n| page.tree.is(*n, local)).expect("element is there")
}

#[test]
fn lines_point_into_the_source() {
    let page = parse("<!doctype html>\n<html>\n<body>\n<p>Labdien</p>");
    assert_eq!(page.tree.node(find(&page, "p")).line, 4);
}

#[test]
fn the_doctype_decides_the_mode() {
    assert_eq!(parse("<!doctype html><p>").top().quirks, Quirks::None);
    assert_eq!(parse("<p>").top().quirks, Quirks::Full);
}

#[test]
fn base_decides_what_links_mean() {
    let page = parse("<base href='/en/'><a href='fees#top'>Fees</a><a href='mailto:x@novads.example'>x</a>");
    let links = page.hyperlinks();
    assert_eq!(links.len(), 1, "a mail address is not a page");
    assert_eq!(links[0].url.as_str(), "https://novads.example/en/fees#top");
}

#[test]
fn links_inside_templates_are_not_links_but_those_in_shadow_trees_are() {
    let page = parse(
        "<template><a href=/a>a</a></template><div><template shadowrootmode=open><a href=/b>b</a></template></div>",
    );
    let links = page.hyperlinks();
    assert_eq!(links.iter().map(|l| l.url.path()).collect::<Vec<_>>(), ["/b"]);
}

#[test]
fn a_declarative_shadow_root_belongs_to_its_host() {
    let page = parse("<div><template shadowrootmode=closed><slot></slot></template>gaisma</div>");
    let host = find(&page, "div");
    let shadow = page.tree.element(host).unwrap().shadow_root.expect("a shadow root");
    let NodeKind::ShadowRoot { host: back, .. } = page.tree.node(shadow).kind else {
        panic!("a shadow root")
    };
    assert_eq!(back, host);
    assert_eq!(page.tree.text_content(host), "gaisma");
    assert!(page.tree.children(shadow).any(|n| page.tree.is(n, "slot")));
}

#[test]
fn noscript_is_text_where_scripts_run() {
    let html = "<noscript><img src=x></noscript>";
    let with = page(html, address(), true, &Limits::default());
    let without = page(html, address(), false, &Limits::default());
    let images = |p: &Page| p.tree.descendants(p.top().root).filter(|n| p.tree.is(*n, "img")).count();
    assert_eq!((images(&with), images(&without)), (0, 1));
}

#[test]
fn frames_are_documents_of_the_same_page() {
    let limits = Limits::default();
    let mut page = parse("<iframe src=karte.html></iframe><iframe srcdoc='<p>iekšā'></iframe>");
    let wanted = page.frames_wanted(DocId::TOP);
    assert_eq!(wanted.len(), 2);
    let FrameSource::Linked(url) = &wanted[0].source else { panic!("an address") };
    assert_eq!(url.as_str(), "https://novads.example/lv/pakalpojumi/karte.html");
    let doc = page
        .add_frame(wanted[0].host, Syntax::Html, "<html lang=lv><p>Karte", url.clone(), &limits)
        .expect("one frame is allowed");
    assert_eq!(page.doc(doc).host, Some(wanted[0].host));
    assert_eq!(page.frames_wanted(DocId::TOP).len(), 1, "the other one is still wanted");
    assert!(!page.cut);
}

#[test]
fn more_frames_than_allowed_cut_the_page() {
    let limits = Limits { frames: 1, ..Limits::default() };
    let mut page = parse("<iframe src=a></iframe><iframe src=b></iframe>");
    for frame in page.frames_wanted(DocId::TOP) {
        page.add_frame(frame.host, Syntax::Html, "<p>", address(), &limits);
    }
    assert_eq!(page.docs.len(), 2);
    assert!(page.cut);
}

#[test]
fn a_bare_svg_document_is_not_html() {
    let page = page_in(
        Syntax::Xml,
        "<svg xmlns='http://www.w3.org/2000/svg'><title>Ģerbonis</title></svg>",
        address(),
        true,
        &Limits::default(),
    );
    assert!(!page.top().is_html);
}

#[test]
fn fifty_thousand_nested_elements_end_and_the_page_says_that_it_was_cut() {
    let html = "<div>".repeat(50_000);
    let page = parse(&html);
    assert!(page.cut);
    let deepest = (0..page.tree.len())
        .map(|i| page.tree.ancestors(page::NodeId::at(i)).count())
        .max()
        .unwrap_or_default();
    assert!(deepest <= Limits::default().depth);
}

#[test]
fn a_long_flat_page_is_not_cut() {
    let page = parse(&"<p>Rindkopa</p><div><span>Teksts</span></div>".repeat(20_000));
    assert!(!page.cut);
}

#[test]
fn what_follows_from_a_page_is_worked_out_anew_when_a_frame_comes() {
    let mut page = parse("<iframe src=karte.html></iframe>");
    let before = page.elements().len();
    let frame = page.frames_wanted(DocId::TOP).remove(0);
    page.add_frame(frame.host, Syntax::Html, "<p>Karte", address(), &Limits::default());
    assert!(page.elements().len() > before);
}

#[test]
fn nesting_as_deep_as_browsers_allow_is_flattened_without_losing_content() {
    let page = parse(&format!("{}<p>dziļi</p>", "<div>".repeat(600)));
    assert!(!page.cut);
    assert!(page.tree.text_content(page.top().root).contains("dziļi"));
}

#[test]
fn a_text_over_the_limit_is_cut_between_letters() {
    let limits = Limits { bytes: 9, ..Limits::default() };
    let page = page("<p>āāāāāāāā", address(), true, &limits);
    assert!(page.cut);
    assert_eq!(page.tree.text_content(page.top().root), "āāā");
}

#[test]
fn the_title_is_the_first_one_in_html() {
    let page = parse("<svg><title>Ikona</title></svg><title>  Lapas \n nosaukums </title>");
    assert_eq!(page.title(), "Lapas nosaukums");
}

#[test]
fn content_types_say_the_syntax() {
    assert_eq!(Syntax::of_content_type("text/html; charset=utf-8"), Some(Syntax::Html));
    assert_eq!(Syntax::of_content_type("image/svg+xml"), Some(Syntax::Xml));
    assert_eq!(Syntax::of_content_type("application/pdf"), None);
}
