//! Which sheets count, and how often they are parsed.

mod support;

use cascade::{Loaded, Sheets, Text, imports, sheet_refs};
use page::{DocId, SheetSource};
use support::{VIEWPORT, address, loaded, parse, raw, rgb, styled, with_sheets};

#[test]
fn linked_sheets_apply_in_tree_order_with_style_elements() {
    let page = with_sheets(
        "<link rel=stylesheet href=one.css><style>#a{color:green}</style><link rel='StyleSheet' href=two.css type='text/css; charset=utf-8'><p id=a>x<p id=b>y",
        &[("one.css", "#a{color:red} #b{color:red}"), ("two.css", "#b{color:blue}")],
    );
    assert_eq!(page.of("a").color, rgb(0, 128, 0));
    assert_eq!(page.of("b").color, rgb(0, 0, 255));
}

#[test]
fn alternate_disabled_foreign_and_template_sheets_do_not_count() {
    let html = "<link rel='alternate stylesheet' href=a.css title=x><link rel=stylesheet href=b.css disabled>\
        <link rel=stylesheet href=c.css type=text/less><style type=text/plain>p{color:red}</style>\
        <template><style>p{color:red}</style></template><link rel=icon href=d.css>\
        <link rel=stylesheet title=main href=e.css><link rel=stylesheet title=other href=f.css><p id=a>x";
    let page = parse(html);
    let refs = sheet_refs(&page, DocId::TOP);
    let urls: Vec<_> = refs
        .iter()
        .map(|found| match &found.source {
            SheetSource::Linked(url) => url.path(),
            SheetSource::Inline(css) => css,
        })
        .collect();
    assert_eq!(urls, ["/a/e.css"]);
}

#[test]
fn print_sheets_are_left_out_and_width_queries_follow_the_window() {
    let page = with_sheets(
        "<link rel=stylesheet media=print href=print.css><style media='(max-width: 600px)'>#a{color:red}</style>\
         <style>@media print{#a{color:red}} @media (min-width:1000px){#a{color:blue}}</style><p id=a>x",
        &[("print.css", "#a{color:red!important}")],
    );
    assert_eq!(page.of("a").color, rgb(0, 0, 255));
}

#[test]
fn wishes_of_a_person_without_wishes_are_answered() {
    let page = styled(
        "<style>@media (prefers-reduced-motion: no-preference){#a{color:green}} @media (prefers-reduced-motion){#a{color:red}}\
         @media (prefers-contrast: more), (forced-colors: active){#a{color:red}} @media not all and (prefers-reduced-motion: reduce){#b{color:green}}</style><p id=a>x<p id=b>y",
    );
    assert_eq!(page.of("a").color, rgb(0, 128, 0));
    assert_eq!(page.of("b").color, rgb(0, 128, 0));
}

#[test]
fn imports_are_followed_with_their_conditions() {
    let page = with_sheets(
        "<link rel=stylesheet href=css/main.css><p id=a>x<p id=b>y<p id=c>z",
        &[
            ("css/main.css", "@import 'deep.css'; @import url(print.css) print; #b{color:blue}"),
            ("css/deep.css", "@import \"../deeper.css\"; #a{color:green} #b{color:red}"),
            ("css/print.css", "#b{color:red!important}"),
            ("deeper.css", "#c{color:green}"),
        ],
    );
    assert_eq!(page.of("a").color, rgb(0, 128, 0));
    assert_eq!(page.of("b").color, rgb(0, 0, 255));
    assert_eq!(page.of("c").color, rgb(0, 128, 0));
    assert!(page.missing().is_empty());
}

#[test]
fn imports_are_found_only_where_they_may_stand() {
    let css = "@charset 'utf-8'; @layer a, b; @import 'one.css' layer(a); @IMPORT url( \"two.css\" ) screen; p{} @import 'no.css';";
    let urls: Vec<_> = imports(css, &address("css/")).iter().map(|url| url.path().to_owned()).collect();
    assert_eq!(urls, ["/a/css/one.css", "/a/css/two.css"]);
}

#[test]
fn imports_that_go_round_in_a_circle_end() {
    let page = with_sheets(
        "<link rel=stylesheet href=a.css><p id=a>x",
        &[("a.css", "@import 'b.css'; #a{color:blue}"), ("b.css", "@import 'a.css'; #a{background:red}")],
    );
    assert_eq!(page.of("a").color, rgb(0, 0, 255));
    assert_eq!(page.of("a").background_color, rgb(255, 0, 0));
}

#[test]
fn sheets_that_could_not_be_had_are_named_if_they_would_apply() {
    let page = with_sheets(
        "<link rel=stylesheet href=gone.css><link rel=stylesheet media=print href=print.css>\
         <style>@import 'lost.css'; @import 'paper.css' print; p{color:red}</style><p id=a>x",
        &[],
    );
    assert_eq!(page.missing(), ["/a/gone.css", "/a/lost.css"]);
    assert!(page.0.has_missing_sheets());
    assert_eq!(page.of("a").color, rgb(255, 0, 0));
    assert!(!styled("<style>p{}</style><p>x").0.has_missing_sheets());
}

#[test]
fn a_sheet_is_parsed_once_however_many_pages_use_it() {
    let sheets = Sheets::new();
    let loaded = loaded(&[("a.css", "p{color:red}"), ("b.css", "p{color:red}")]);
    for html in [
        "<link rel=stylesheet href=a.css><style>i{color:blue}</style><p>x",
        "<link rel=stylesheet href=a.css media=print><style>i{color:blue}</style><p>y",
        "<link rel=stylesheet href=b.css><p>z",
    ] {
        let mut page = parse(&format!("<!doctype html>{html}"));
        cascade::style(&mut page, &sheets, &loaded, VIEWPORT).unwrap();
    }
    assert_eq!(sheets.parses(), 2);
}

#[test]
fn the_same_text_with_another_import_is_another_sheet() {
    let sheets = Sheets::new();
    let main = "@import 'part.css';";
    let color = |part: &str| {
        let mut loaded = Loaded::default();
        loaded.insert(&address("a.css"), address("a.css"), Text::new(main));
        loaded.insert(&address("part.css"), address("part.css"), Text::new(part));
        let mut page = parse("<!doctype html><link rel=stylesheet href=a.css><p id=a>x");
        cascade::style(&mut page, &sheets, &loaded, VIEWPORT).unwrap();
        support::Styled(page).of("a").color
    };
    assert_eq!(color("p{color:red}"), rgb(255, 0, 0));
    assert_eq!(color("p{color:blue}"), rgb(0, 0, 255));
}

#[test]
fn pages_styled_with_shared_sheets_do_not_influence_each_other() {
    let sheets = Sheets::new();
    let loaded = loaded(&[("a.css", "#a{font-size:2rem}")]);
    let size = |html: &str| {
        let mut page = parse(&format!("<!doctype html>{html}"));
        cascade::style(&mut page, &sheets, &loaded, VIEWPORT).unwrap();
        support::Styled(page).of("a").font_size
    };
    let link = "<link rel=stylesheet href=a.css>";
    let large = format!("<html style='font-size:40px'>{link}<p id=a>x");
    let usual = format!("{link}<p id=a>x");
    assert!((size(&large) - 80.0).abs() < 0.01);
    assert!((size(&usual) - 32.0).abs() < 0.01);
    assert!((size(&large) - 80.0).abs() < 0.01);
}

#[test]
fn threads_share_the_sheets_of_a_run() {
    let sheets = Sheets::new();
    let loaded = loaded(&[("a.css", "p{color:green} p:focus-within{color:red} i::before{content:'x'}")]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let html =
                        "<!doctype html><link rel=stylesheet href=a.css><p id=a>x <a href=x>y</a><i>z</i>";
                    let mut page = parse(html);
                    cascade::style(&mut page, &sheets, &loaded, VIEWPORT).unwrap();
                    assert_eq!(support::Styled(page).of("a").color, rgb(0, 128, 0));
                }
            });
        }
    });
    assert_eq!(sheets.parses(), 1);
}

#[test]
fn frames_have_their_own_sheets_and_window() {
    let mut page = parse(
        "<!doctype html><style>p{color:red}</style><p id=a>x<iframe id=f width=400 height=200></iframe>",
    );
    let frame = (0..page.tree.len())
        .map(page::NodeId::at)
        .find(|node| page.tree.attr(*node, "id") == Some("f"))
        .unwrap();
    page.add_frame(
        frame,
        page::parse::Syntax::Html,
        "<!doctype html><style>@media (max-width:500px){p{color:blue}}</style><p id=b>y",
        address("frame.html"),
        &page::Limits::default(),
    )
    .unwrap();
    cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT).unwrap();
    let page = support::Styled(page);
    assert_eq!(page.of("a").color, rgb(255, 0, 0));
    assert_eq!(page.of("b").color, rgb(0, 0, 255));
}

#[test]
fn addresses_of_images_are_resolved_against_the_sheet() {
    let page = raw(
        "<!doctype html><link rel=stylesheet href=css/a.css><p id=a>x",
        &[("css/a.css", "#a{background:url(bg.png), linear-gradient(red, blue)}")],
    );
    let page::style::Image::Url(url) = &page.of("a").backgrounds[0].image else { panic!("an image") };
    assert_eq!(url, "https://novads.example/a/css/bg.png");
    let page::style::Image::Gradient(stops) = &page.of("a").backgrounds[1].image else {
        panic!("a gradient")
    };
    assert_eq!(stops, &[rgb(255, 0, 0), rgb(0, 0, 255)]);
}
