//! Relations that markup makes across the tree: `aria-owns`, and the slots that the cells of a table cover.

use std::fmt::Write;

use page::{Limits, NodeId, Page, parse};

fn page(html: &str) -> Page {
    parse::page(html, "https://novads.example/".parse().expect("valid"), true, &Limits::default())
}

fn first(page: &Page, local: &str) -> NodeId {
    page.elements().iter().copied().find(|id| page.tree.is(*id, local)).expect(local)
}

fn by_id(page: &Page, id: &str) -> NodeId {
    page.by_id(first(page, "body"), id).expect(id)
}

#[test]
fn the_first_owner_has_the_element() {
    let page = page("<div id=a aria-owns='k l'></div><div id=b aria-owns='k'></div><p id=k></p><p id=l></p>");
    assert_eq!(page.aria_owner(by_id(&page, "k")), Some(by_id(&page, "a")));
    assert_eq!(page.aria_owned(by_id(&page, "a")), [by_id(&page, "k"), by_id(&page, "l")]);
    assert_eq!(page.aria_owned(by_id(&page, "b")), []);
}

#[test]
fn a_hidden_element_owns_nothing() {
    let page = page("<div aria-hidden=true aria-owns='k'></div><p id=k></p>");
    assert_eq!(page.aria_owner(by_id(&page, "k")), None);
}

#[test]
fn nothing_owns_what_it_is_in_not_even_by_way_of_others() {
    let page =
        page("<div id=a aria-owns=b></div><div id=b aria-owns=c></div><div id=c aria-owns='a c'></div>");
    assert_eq!(page.aria_owner(by_id(&page, "a")), None);
    assert_eq!(page.aria_owner(by_id(&page, "c")), Some(by_id(&page, "b")));
    let page = self::page("<div id=a><p id=k aria-owns=a></p></div>");
    assert_eq!(page.aria_owner(by_id(&page, "a")), None);
}

#[test]
fn a_long_line_of_owners_ends() {
    let mut html = String::new();
    for index in 0..20_000 {
        write!(html, "<p id=n{index} aria-owns=n{}></p>", index + 1).expect("written");
    }
    let page = page(&html);
    assert_eq!(page.aria_owner(by_id(&page, "n1")), Some(by_id(&page, "n0")));
}

#[test]
fn spans_push_later_cells_aside_and_end_with_their_row_group() {
    let page = page(
        "<table><thead><tr><th id=a rowspan=9>A</th><th id=b colspan=2>B</th></tr><tr><th id=c>C</th></tr></thead>\
         <tbody><tr><td id=d>d</td></tr></tbody></table>",
    );
    let grid = page.grid(first(&page, "table")).expect("a table");
    let at = |column, row| grid.at(column, row).and_then(|cell| page.tree.attr(cell.node, "id"));
    assert_eq!((grid.width(), grid.height()), (3, 3));
    assert_eq!([at(0, 0), at(1, 0), at(2, 0)], [Some("a"), Some("b"), Some("b")]);
    assert_eq!([at(0, 1), at(1, 1), at(2, 1)], [Some("a"), Some("c"), None]);
    assert_eq!(at(0, 2), Some("d"));
    assert!(grid.has_data_in_columns(0..1) && !grid.has_data_in_rows(0..2));
}

#[test]
fn the_foot_of_a_table_comes_last() {
    let page = page("<table><tfoot><tr><td id=f></td></tr></tfoot><tbody><tr><td></td></tr></tbody></table>");
    let grid = page.grid(first(&page, "table")).expect("a table");
    assert_eq!(grid.cell(by_id(&page, "f")).map(|cell| cell.rows.clone()), Some(1..2));
}

#[test]
fn a_table_of_enormous_spans_is_cut() {
    let rows = "<tr><td rowspan=65534 colspan=1000>x</td></tr>".repeat(3_000);
    let page = page(&format!("<table>{rows}</table>"));
    assert!(page.grid(first(&page, "table")).expect("a table").is_cut());
}

#[test]
fn a_name_by_reference_is_the_same_whoever_asked_for_it_before() {
    let labels: String = (0..150).fold(String::new(), |mut all, at| {
        let _ = write!(all, "<label for=x>l{at}</label>");
        all
    });
    let html = format!(
        "<input id=x>{labels}<label for=x>z <input id=y aria-labelledby=x value=v></label>\
         <input id=v aria-labelledby=x><input id=w aria-labelledby=x>"
    );
    let alone = |id: &str| {
        let page = page(&html);
        page.name(by_id(&page, id)).clone()
    };
    for order in [["v", "w", "y"], ["y", "w", "v"], ["w", "y", "v"]] {
        let page = page(&html);
        for id in order {
            assert_eq!(page.name(by_id(&page, id)).text, alone(id).text, "{id} in {order:?}");
        }
    }
    assert!(alone("w").text.ends_with("l149 z v") && alone("y").text.ends_with("l149 z"), "{:?}", alone("y"));
}
