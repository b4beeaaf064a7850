//! What follows from a page as a whole: reading order, ids, frames, shadow trees, header and pragma languages.

use page::parse::Syntax;
use page::{Fact, Limits, NodeId, Page, parse};

fn page(html: &str) -> Page {
    parse::page(html, "https://novads.example/".parse().expect("valid"), true, &Limits::default())
}

fn all<'a>(page: &'a Page, local: &'a str) -> Vec<NodeId> {
    page.elements().iter().copied().filter(|id| page.tree.is(*id, local)).collect()
}

fn with_frame(outer: &str, inner: &str) -> Page {
    let mut page = page(outer);
    let host =
        page.tree.descendants(page.top().root).find(|id| page.tree.is(*id, "iframe")).expect("a frame");
    let url = "https://novads.example/karte".parse().expect("valid");
    page.add_frame(host, Syntax::Html, inner, url, &Limits::default()).expect("within limits");
    page
}

#[test]
fn elements_come_in_reading_order_across_shadow_trees() {
    let page = page(
        "<p id=a></p><x-y><template shadowrootmode=open><b><slot></slot></b></template><i></i></x-y><u></u><template><s></s></template>",
    );
    let names: Vec<_> = page
        .elements()
        .iter()
        .map(|id| page.tree.element(*id).expect("an element").local().to_string())
        .collect();
    assert_eq!(names, ["html", "head", "body", "p", "x-y", "b", "slot", "i", "u", "template"]);
}

#[test]
fn texts_come_in_the_same_order() {
    let page = page("<p>a<b>b</b>c</p><textarea>d</textarea>");
    let texts: Vec<_> = page.text_nodes().iter().filter_map(|id| page.tree.text(*id)).collect();
    assert_eq!(texts, ["a", "b", "c", "d"]);
}

#[test]
fn slots_take_what_is_assigned_to_them() {
    let page = page(
        "<x-y><template shadowrootmode=open><b><slot name=s>rezerve</slot></b></template><i slot=s></i>teksts</x-y>",
    );
    let (slot, assigned) = (all(&page, "slot")[0], all(&page, "i")[0]);
    assert_eq!(page.flat_children(slot), [assigned]);
    assert_eq!(page.flat_parent(assigned), Some(slot));
    assert_eq!(page.flat_children(all(&page, "x-y")[0]), [all(&page, "b")[0]]);
    let unassigned = page.tree.children(all(&page, "x-y")[0]).last().expect("the text");
    assert_eq!(page.flat_parent(unassigned), None);
    assert!(!page.is_rendered(unassigned));
    let ancestors: Vec<_> = page.flat_ancestors(assigned).collect();
    assert_eq!(ancestors[..3], [slot, all(&page, "b")[0], all(&page, "x-y")[0]]);
}

#[test]
fn ids_end_at_the_border_of_their_tree() {
    let page = page(
        "<p id=a></p><b></b><x-y><template shadowrootmode=open><p id=a></p><u></u></template></x-y><template><p id=t></p></template>",
    );
    let (outer, inner) = (all(&page, "b")[0], all(&page, "u")[0]);
    assert_eq!(page.by_id(outer, "a"), Some(all(&page, "p")[0]));
    assert_eq!(page.by_id(inner, "a"), Some(all(&page, "p")[1]));
    assert_eq!(page.by_id(outer, "t"), None);
    assert_eq!(page.by_id(outer, ""), None);
    assert_eq!(page.by_id(outer, "A"), None);
}

#[test]
fn a_frame_is_read_after_its_element_and_shows_only_where_that_shows() {
    for (attribute, is_shown, is_read) in [
        ("", true, true),
        ("hidden", false, false),
        ("aria-hidden=true", true, false),
        ("inert", true, false),
    ] {
        let page = with_frame(&format!("<p></p><iframe {attribute}></iframe><u></u>"), "<a href=/>saite</a>");
        let link = all(&page, "a")[0];
        assert_eq!(page.is_rendered(link), is_shown, "{attribute}");
        assert_eq!(page.is_visible(link), Fact::Known(is_shown), "{attribute}");
        assert_eq!(page.in_accessibility_tree(link), is_read, "{attribute}");
        let position = |local: &str| page.elements().iter().position(|id| page.tree.is(*id, local));
        assert!(position("iframe") < position("a") && position("a") < position("u"));
    }
}

#[test]
fn a_frame_has_its_own_ids_and_language() {
    let page = with_frame(
        "<html lang=lv><body><p id=a>ārā</p><iframe></iframe>",
        "<p id=a>iekšā</p><button aria-labelledby=a>x</button>",
    );
    let button = all(&page, "button")[0];
    assert_eq!(page.name(button).text, "iekšā");
    assert_eq!(page.language(button), None);
    assert_eq!(page.language(all(&page, "iframe")[0]), Some("lv"));
}

#[test]
fn the_header_says_the_language_where_the_document_does_not() {
    let language = |html: &str, header: &str| {
        let mut page = page(html);
        page.docs[0].content_language = Some(header.to_owned());
        let body = all(&page, "body")[0];
        page.language(body).map(str::to_owned)
    };
    assert_eq!(language("x", "lv").as_deref(), Some("lv"));
    assert_eq!(language("x", "lv, en"), None);
    assert_eq!(language("<meta http-equiv=content-language content=en>", "lv").as_deref(), Some("en"));
    assert_eq!(language("<html lang=et>", "lv").as_deref(), Some("et"));
    assert_eq!(language("<html lang=''>", "lv"), None);
}

#[test]
fn a_document_without_elements_answers() {
    let page = page("");
    assert_eq!(page.elements().len(), 3);
    let root = page.top().root;
    assert_eq!(page.name(root).text, "");
    assert_eq!(page.role(root), None);
    assert_eq!(page.visible_text(root), "");
    assert_eq!(page.language(root), None);
}

#[test]
fn noscript_is_read_where_scripts_do_not_run() {
    let html = "<noscript><p>teksts</p></noscript>";
    let url = "https://novads.example/".parse().expect("valid");
    let page = parse::page(html, url, false, &Limits::default());
    assert!(page.is_rendered(all(&page, "p")[0]));
}
