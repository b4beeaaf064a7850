//! Anchors point to one element, survive edits elsewhere, and never lean on what a machine generates.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use audit::{Anchors, excerpt};
use page::parse::{Syntax, page};
use page::{DocId, Limits, NodeId, Page};
use url::Url;

fn address() -> Url {
    Url::parse("https://novads.example/").unwrap()
}

fn parse(html: &str) -> Page {
    page(html, address(), true, &Limits::default())
}

fn find(page: &Page, local: &str) -> NodeId {
    let all = (0..page.tree.len()).map(NodeId::at);
    all.filter(|n| page.tree.is(*n, local)).last().expect("element is there")
}

fn anchor(html: &str, local: &str) -> String {
    let page = parse(html);
    Anchors::of(&page).anchor(find(&page, local))
}

#[test]
fn the_nearest_human_id_begins_the_path() {
    assert_eq!(
        anchor("<div id=saturs><p><img></p></div>", "img"),
        "#saturs > p:nth-of-type(1) > img:nth-of-type(1)"
    );
}

#[test]
fn generated_and_doubled_ids_take_no_part() {
    for html in
        ["<p id=:r1:><img>", "<p id=ember1234><img>", "<p id=block-3f2a9c><img>", "<p id=a></p><p id=a><img>"]
    {
        assert!(anchor(html, "img").starts_with("html > body"), "{html}: {}", anchor(html, "img"));
    }
}

#[test]
fn the_borders_of_shadow_trees_and_frames_are_marked() {
    let html = "<div id=karte><template shadowrootmode=open><img></template></div>";
    assert_eq!(anchor(html, "img"), "#karte::shadow > img:nth-of-type(1)");

    let limits = Limits::default();
    let mut page = parse("<iframe id=ramis src=a.html></iframe>");
    let frame = page.frames_wanted(DocId::TOP).remove(0);
    page.add_frame(frame.host, Syntax::Html, "<img>", address(), &limits);
    assert_eq!(
        Anchors::of(&page).anchor(find(&page, "img")),
        "#ramis::frame > html > body > img:nth-of-type(1)"
    );
}

#[test]
fn every_element_of_a_page_has_an_anchor_of_its_own() {
    let page =
        parse("<main id=x><ul><li>1<li>2<li><ul><li>3</ul></ul><p id=x></p><b>a</b><i>b</i><b>c</b></main>");
    let anchors = Anchors::of(&page);
    let all: Vec<String> = (0..page.tree.len())
        .map(NodeId::at)
        .filter(|n| page.tree.element(*n).is_some())
        .map(|n| anchors.anchor(n))
        .collect();
    let distinct: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(distinct.len(), all.len(), "{all:#?}");
}

#[test]
fn an_excerpt_shows_the_start_of_a_long_element_and_never_more_than_three_hundred_letters() {
    let page = parse(&format!("<p class='{}' title='\"'>{}</p>", "k".repeat(500), "teksts ".repeat(500)));
    let shown = excerpt(&page, find(&page, "p"));
    assert!(shown.starts_with("<p class=\"kkk"));
    assert!(shown.contains("&quot;"));
    assert!(shown.ends_with("</p>"));
    assert!(shown.chars().count() <= 300, "{}", shown.chars().count());
}

#[test]
fn an_excerpt_shows_what_is_inside_a_small_element() {
    let page =
        parse("<a class=poga href=/kontakti>\n  <img src=talrunis.svg alt=''>  <b>Zvanīt</b> mums\n</a>");
    let shown = excerpt(&page, find(&page, "a"));
    let wanted =
        "<a class=\"poga\" href=\"/kontakti\"><img src=\"talrunis.svg\" alt=\"\"> <b>Zvanīt</b> mums</a>";
    assert_eq!(shown, wanted);
}

#[test]
fn anchors_in_absurd_nesting_stay_short_and_point_to_one_element_each() {
    let html = format!("<main>{}<p>a</p>{}<p>b</p>", "<div>".repeat(200), "</div><p>c</p>".repeat(200));
    let page = parse(&html);
    let anchors = Anchors::of(&page);
    let all: Vec<String> = page.elements().iter().map(|node| anchors.anchor(*node)).collect();
    let distinct: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
    let deepest = all.iter().filter(|anchor| anchor.contains('…'));
    assert!(deepest.clone().count() >= 100 && deepest.clone().all(|anchor| anchor.len() < 1_000));
    assert!(
        all.iter().filter(|anchor| !anchor.contains('…')).all(|anchor| anchor.matches(" > ").count() < 100)
    );
}
