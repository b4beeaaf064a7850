//! Pages made to be expensive: every question must end, on the stack a test thread has.

use std::fmt::Write;

use page::{Limits, NodeId, Page, Why, parse};

fn page(html: &str) -> Page {
    parse::page(html, "https://novads.example/".parse().expect("valid"), true, &Limits::default())
}

fn first(page: &Page, local: &str) -> NodeId {
    page.elements().iter().copied().find(|id| page.tree.is(*id, local)).expect(local)
}

/// Asks every question about every element.
fn ask_everything(page: &Page) -> usize {
    let mut length = 0;
    for id in page.elements() {
        length += page.name(*id).text.len() + page.description(*id).text.len();
        length += usize::from(page.in_accessibility_tree(*id)) + usize::from(page.is_disabled(*id));
        length += page.language(*id).map_or(0, str::len) + page.labels(*id).len();
        let _ = (page.is_visible(*id), page.focusability(*id), page.role(*id));
    }
    length
}

#[test]
fn references_in_a_circle_end() {
    let mut html = String::new();
    for index in 0..1_000 {
        let next = (index + 1) % 1_000;
        write!(html, "<button id=b{index} aria-labelledby='b{next} b{index}'>x{index}</button>")
            .expect("written");
    }
    let page = page(&html);
    assert_eq!(page.name(first(&page, "button")).text, "x1 x0");
    ask_everything(&page);
}

#[test]
fn ten_thousand_labels_of_one_field_end_and_say_that_the_name_was_cut() {
    let labels = (0..10_000)
        .fold(String::new(), |labels, index| labels + &format!("<label for=f>etiķete {index}</label>"));
    let page = page(&format!("<input id=f>{labels}"));
    let field = first(&page, "input");
    let count = page.elements().iter().filter(|id| page.tree.is(**id, "label")).count();
    assert_eq!(page.labels(field).len(), count);
    assert!(page.name(field).text.starts_with("etiķete 0 etiķete 1"));
    assert_eq!(page.name(field).unsure, Some(Why::Unsupported));
}

#[test]
fn ten_thousand_references_to_a_large_element_end() {
    let ids = "liels ".repeat(10_000);
    let content = "<b></b>".repeat(10_000);
    let page = page(&format!("<button aria-labelledby='{ids}'>x</button><div id=liels>{content}</div>"));
    assert_eq!(page.name(first(&page, "button")).unsure, Some(Why::Unsupported));
}

#[test]
fn nesting_to_the_limit_does_not_exhaust_the_stack() {
    let page_of = |open: &str, close: &str, depth: usize| {
        page(&format!("{}teksts{}", open.repeat(depth), close.repeat(depth)))
    };
    let spans = page_of("<span role=link tabindex=0>", "</span>", 500);
    let outermost = first(&spans, "span");
    assert_eq!(spans.name(outermost).text, "teksts");
    assert_eq!(spans.visible_text(outermost), "teksts");
    for page in [
        spans,
        page_of("<div aria-label='' title=''>", "</div>", 500),
        page_of("<x-y><template shadowrootmode=open><slot></slot></template>", "</x-y>", 250),
        page_of("<table><tr><td>", "</td></tr></table>", 120),
        page_of("<ul role=none><li>", "</li></ul>", 250),
        page_of("<section aria-labelledby=s><h2 id=s>", "</h2></section>", 60),
        page_of("<fieldset disabled><legend>", "</legend></fieldset>", 120),
        page_of("<details><summary>", "</summary></details>", 120),
        page_of("<svg><g><title>", "</title></g></svg>", 160),
    ] {
        ask_everything(&page);
    }
}

#[test]
fn labels_that_lead_from_field_to_field_end() {
    let mut html = String::new();
    for index in 0..5_000 {
        let next = index + 1;
        write!(html, "<label for=f{index}>e{index} <button id=f{next}>p{next}</button></label>")
            .expect("written");
    }
    let page = page(&html);
    ask_everything(&page);
    assert!(page.name(first(&page, "button")).text.starts_with("e1 e2"));
}

#[test]
fn labels_around_labels_all_get_the_first_field() {
    let html = format!("{}<input><input>", "<label>x".repeat(400));
    let page = page(&html);
    assert_eq!(page.labels(first(&page, "input")).len(), 400);
    ask_everything(&page);
}

#[test]
fn wide_pages_are_not_searched_again_for_every_element() {
    let empty = "<i></i>".repeat(20_000);
    let many = |one: &str| one.repeat(20_000);
    for html in [
        format!("<div id=liels>{empty}</div>{}", many("<section aria-labelledby=liels></section>")),
        format!("<table><tr>{}</tr></table>", many("<th>x</th>")),
        format!("<form>{}</form>", many("<p id=x lang=''>x<label for=x>y</label></p>")),
        format!("<ul>{}</ul>", many("<li><a href=/ id=x>x</a></li>")),
        format!("<map name=m>{}</map><img usemap=#m src=x>", many("<area href=/>")),
        format!("<select>{}</select>", many("<option>x</option>")),
        format!(
            "<x-y><template shadowrootmode=open>{}</template>{}</x-y>",
            many("<slot></slot>"),
            many("<b></b>")
        ),
    ] {
        ask_everything(&page(&html));
    }
}
