//! Elements that only look alike are told apart, on one page and over the pages of a run.

mod support;

use cascade::Sheets;
use page::style::{Pseudo, Rgba, State};
use page::{NodeId, Page};
use support::{VIEWPORT, address, loaded, parse};

const RED: Rgba = Rgba { red: 1.0, green: 0.0, blue: 0.0, alpha: 1.0 };

/// A sheet, markup in which the element with the id `t` is red, and markup in which it is not.
type Case = (&'static str, &'static str, &'static str);

const AT_REST: [Case; 29] = [
    ("p[data-x]{color:red}", "<p id=t data-x>x", "<p id=t>x"),
    ("p[data-x=a]{color:red}", "<p id=t data-x=a>x", "<p id=t data-x=b>x"),
    ("p:not([title]){color:red}", "<p id=t>x", "<p id=t title=a>x"),
    ("#t{color:red}", "<p id=t>x", "<p>y</p><div><b id=t style='color:black'>x"),
    (".s + p{color:red}", "<i class=s>y</i><p id=t>x", "<i>y</i><p id=t>x"),
    (".s ~ p{color:red}", "<i class=s>y</i><b>z</b><p id=t>x", "<i>y</i><b>z</b><p id=t>x"),
    ("p:nth-child(2){color:red}", "<p>y</p><p id=t>x", "<p>y</p><p>z</p><p id=t>x"),
    ("p:last-child{color:red}", "<div><p id=t>x</div>", "<div><p id=t>x</p><p>y</div>"),
    ("p:nth-child(1 of .a){color:red}", "<p>y</p><p class=a id=t>x", "<p class=a>y</p><p class=a id=t>x"),
    ("p:empty{color:red}", "<p id=t></p>", "<p id=t>x</p>"),
    ("p:has(b){color:red}", "<p id=t><b>x</b>", "<p id=t><i>x</i>"),
    ("p:has(+ b){color:red}", "<p id=t>x</p><b>y</b>", "<p id=t>x</p><i>y</i>"),
    ("div:has(b) p{color:red}", "<div><p id=t>x</p><b>y</b></div>", "<div><p id=t>x</p><i>y</i></div>"),
    (".d p{color:red}", "<div class=d><p id=t>x</div>", "<div><p id=t>x</div>"),
    ("#d p{color:red}", "<div id=d><p id=t>x</div>", "<div id=e><p id=t>x</div>"),
    ("[lang] p{color:red}", "<div lang=lv><p id=t>x</div>", "<div><p id=t>x</div>"),
    ("p:lang(lv){color:red}", "<div lang=lv><p id=t>x</div>", "<div lang=en><p id=t>x</div>"),
    ("div:first-child p{color:red}", "<div><p id=t>x</div>", "<i>y</i><div><p id=t>x</div>"),
    ("div + div p{color:red}", "<div></div><div><p id=t>x</div>", "<i></i><div><p id=t>x</div>"),
    (":is(.a p, .b i){color:red}", "<div class=a><p id=t>x</div>", "<div class=b><p id=t>x</div>"),
    (":checked + p{color:red}", "<input type=radio checked><p id=t>x", "<input type=radio><p id=t>x"),
    ("input:disabled{color:red}", "<input id=t disabled>", "<input id=t>"),
    (
        "fieldset :disabled{color:red}",
        "<fieldset disabled><input id=t></fieldset>",
        "<fieldset><input id=t></fieldset>",
    ),
    ("input:required{color:red}", "<input id=t required>", "<input id=t>"),
    ("", "<p id=t style='color:red'>x", "<p id=t style='color:blue'>x"),
    ("", "<font id=t color=red>x</font>", "<font id=t color=blue>x</font>"),
    ("", "<div style='color:red'><p id=t>x</div>", "<div><p id=t>x</div>"),
    ("p{color:var(--c)}", "<div style='--c:red'><p id=t>x</div>", "<div style='--c:blue'><p id=t>x</div>"),
    ("@scope (.a){p{color:red}}", "<div class=a><p id=t>x</div>", "<div class=b><p id=t>x</div>"),
];

const FOCUSED: [Case; 9] = [
    (".a:focus{color:red}", "<button id=t class=a>x", "<button id=t class=b>x"),
    ("[title]:focus{color:red}", "<button id=t title=a>x", "<button id=t>x"),
    (".s + :focus{color:red}", "<i class=s>y</i><button id=t>x", "<i>y</i><button id=t>x"),
    ("i + :focus-visible{color:red}", "<i>y</i><button id=t>x", "<b>y</b><button id=t>x"),
    (".f:focus-within button{color:red}", "<p class=f><button id=t>x", "<p><button id=t>x"),
    ("[title]:focus-within button{color:red}", "<p title=a><button id=t>x", "<p><button id=t>x"),
    (
        ".f:focus-within{color:red} a{color:inherit}",
        "<p class=f><a id=t href=x>x</a>",
        "<p><a id=t href=x>x</a>",
    ),
    ("p:has(i):has(:focus) button{color:red}", "<p><i>y</i><button id=t>x", "<p><b>y</b><button id=t>x"),
    (":has(b) button:focus{color:red}", "<p><b>y</b><button id=t>x", "<p><i>y</i><button id=t>x"),
];

fn seen(sheets: &Sheets, css: &str, body: &str) -> Page {
    let mut page = parse(&format!("<!doctype html><title>t</title><link rel=stylesheet href=a.css>{body}"));
    cascade::style(&mut page, sheets, &loaded(&[("a.css", css)]), VIEWPORT)
        .expect("small pages can be styled");
    page
}

fn color(page: &Page, state: State) -> Option<Rgba> {
    let node = (0..page.tree.len()).map(NodeId::at).find(|node| page.tree.attr(*node, "id") == Some("t"))?;
    page.styles()?.get(node, Pseudo::Element, state).map(|style| style.color)
}

fn each_is_as_it_is_alone(cases: &[Case], state: State) {
    for (css, red, other) in cases {
        for order in [[red, other, red], [other, red, other]] {
            let sheets = Sheets::new();
            for body in order {
                let color = color(&seen(&sheets, css, body), state);
                assert!(color.is_some(), "{body} with {css} has no colour");
                assert_eq!(color == Some(RED), body == red, "{body} with {css}");
            }
        }
    }
}

#[test]
fn an_element_of_another_page_does_not_lend_its_look_to_one_that_differs() {
    each_is_as_it_is_alone(&AT_REST, State::Resting);
}

#[test]
fn nor_its_look_in_focus() {
    each_is_as_it_is_alone(&FOCUSED, State::Focused);
}

#[test]
fn elements_of_one_page_are_told_apart() {
    let sheets = Sheets::new();
    let body = "<p class=a id=u>x</p><p class=a id=v>x</p><p class=a id=w data-x>x</p><p class=a id=t>x</p>";
    let page = seen(&sheets, ".a:nth-child(3), [data-x] + .a{color:red}", body);
    let colors: Vec<bool> = (0..page.tree.len())
        .map(NodeId::at)
        .filter(|node| page.tree.is(*node, "p"))
        .map(|node| {
            let style = page.styles().and_then(|set| set.get(node, Pseudo::Element, State::Resting));
            style.is_some_and(|style| style.color == RED)
        })
        .collect();
    assert_eq!(colors, [false, false, true, true]);
}

#[test]
fn what_is_looked_up_in_an_attribute_is_the_elements_own() {
    let sheets = Sheets::new();
    for title in ["a", "b", "a"] {
        let page = seen(&sheets, "p::before{content:attr(title)}", &format!("<p id=t title={title}>x"));
        let node = (0..page.tree.len()).map(NodeId::at).find(|node| page.tree.is(*node, "p"));
        let before = node.and_then(|node| page.styles()?.pseudo(node, Pseudo::Before));
        let said = format!("{:?}", before.map(|style| &style.content));
        assert!(said.contains(&format!("{title:?}")), "{said} of {title}");
    }
}

#[test]
fn addresses_in_a_style_attribute_are_relative_to_its_own_page() {
    let sheets = Sheets::new();
    let body = "<!doctype html><title>t</title><p id=t style='background:url(x.png)'>x";
    let said = ["one/", "two/"].map(|folder| {
        let mut page = page::parse::page(body, address(folder), true, &page::Limits::default());
        cascade::style(&mut page, &sheets, &loaded(&[]), VIEWPORT).expect("small pages can be styled");
        let node = (0..page.tree.len()).map(NodeId::at).find(|node| page.tree.is(*node, "p"));
        let style = node.and_then(|node| page.styles()?.get(node, Pseudo::Element, State::Resting));
        format!("{:?}", style.map(|style| &style.backgrounds))
    });
    assert!(said[0].contains("/one/x.png") && said[1].contains("/two/x.png"), "{said:?}");
}

#[test]
fn sizes_relative_to_the_root_follow_the_root_of_the_page() {
    let sheets = Sheets::new();
    for size in [10.0_f32, 20.0, 10.0] {
        let body = format!("<style>html{{font-size:{size}px}} p{{font-size:2rem}}</style><p id=t>x");
        let page = seen(&sheets, "", &body);
        let node = (0..page.tree.len()).map(NodeId::at).find(|node| page.tree.is(*node, "p"));
        let style = node.and_then(|node| page.styles()?.get(node, Pseudo::Element, State::Resting));
        assert_eq!(style.map(|style| style.font_size), Some(2.0 * size));
    }
}

#[test]
fn the_class_of_the_root_counts_for_everything_below() {
    let sheets = Sheets::new();
    for (class, size) in [("a", 20.0_f32), ("b", 40.0), ("a", 20.0)] {
        let html = format!(
            "<!doctype html><html class={class}><title>t</title><link rel=stylesheet href=a.css><p>x"
        );
        let mut page = parse(&html);
        let css = ".a{font-size:10px} .b{font-size:20px} p{font-size:2rem}";
        cascade::style(&mut page, &sheets, &loaded(&[("a.css", css)]), VIEWPORT)
            .expect("small pages can be styled");
        let node = (0..page.tree.len()).map(NodeId::at).find(|node| page.tree.is(*node, "p"));
        let style = node.and_then(|node| page.styles()?.get(node, Pseudo::Element, State::Resting));
        assert_eq!(style.map(|style| style.font_size), Some(size));
    }
}
