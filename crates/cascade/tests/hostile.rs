//! Whatever a page brings: no panic, an end, and no false answer.

mod support;

use std::fmt::Write;

use cascade::{Loaded, Sheets, Unstyled};
use support::{VIEWPORT, parse};

/// Styles it; that it comes back is the point. Runs in a thread with the stack of a test.
fn survives(html: &str) {
    let mut page = parse(html);
    let done = cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT);
    assert_eq!(done.is_ok(), page.styles().is_some());
}

fn css(text: &str) -> String {
    format!("<!doctype html><style>{text}</style><div class=a><p id=x>x</p></div>")
}

#[test]
fn unclosed_blocks_and_broken_rules() {
    for text in [
        "",
        "{",
        "}",
        "a{",
        "a{b",
        "a{b:",
        "@",
        "@media",
        "@media (",
        "a{color:red",
        "a{background:url(",
        "'",
        "\"",
        "/*",
        "a{}}}}b{color:red}",
        "@import",
        "@import url(",
        "@layer",
        "@keyframes{",
        ":not(",
        "::before::after{}",
        "\\",
        "a\\",
        "@property --x{syntax:'*'}",
        "@container (width>1px){p{color:red}}",
        "@scope (.a) to (p){p{color:red}}",
        "p{color:color-mix(in oklch, red, currentColor)}",
        "p{width:calc(1px*1e99999)}",
        "p{font-size:1e38em}",
        "p{color:rgb(from red calc(infinity) nan 0)}",
        "p{content:counter(a) attr(b type(<length>),c)}",
        "p{order:99999999999}",
        "p{z-index:-99999999999999}",
        "p:nth-child(999999999999n+1){}",
        "\0",
        "p{--a:\0}",
        "p{width:calc(sibling-index()*1px)}",
        "p{transform:matrix(1e38,1e38,1e38,1e38,0,0) rotate3d(0,0,0,1deg)}",
        "p{clip-path:polygon(0 0)}",
        "p{clip-path:path('M')}",
        "p{animation:x infinite 1s}",
        "p{background:image-set()}",
    ] {
        survives(&css(text));
    }
}

#[test]
fn variables_that_explode() {
    let mut text = String::from(":root{--v0:xxxxxxxxxxxxxxxx;");
    for level in 1..64 {
        let _ = write!(text, "--v{level}:var(--v{0}) var(--v{0}) var(--v{0}) var(--v{0});", level - 1);
    }
    text.push_str("} p{color:var(--v63); --w:var(--v63)}");
    survives(&css(&text));
}

fn chain(links: usize) -> String {
    let mut text = String::from(":root{--link-0:red;");
    for level in 1..=links {
        let _ = write!(text, "--link-{level}:var(--link-{});", level - 1);
    }
    let _ = write!(text, "--c:var(--d);--d:var(--c)}} p{{color:var(--link-{links});background:var(--c)}}");
    css(&text)
}

#[test]
fn variables_in_a_long_chain_and_in_circles() {
    survives(&chain(4_000));
}

#[test]
fn a_page_with_more_variables_than_can_be_followed_stays_unstyled() {
    let mut page = parse(&chain(30_000));
    let done = cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT);
    assert_eq!(done, Err(Unstyled::TooComplex));
    assert!(page.styles().is_none());
}

/// What becomes of a page with this sheet: why it has no styles, or how many sheets count as missing.
fn outcome(text: &str) -> Result<usize, Unstyled> {
    let mut page = parse(&css(text));
    cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT)?;
    Ok(page.styles().expect("it was styled").missing.len())
}

fn rules(count: usize, rule: impl Fn(usize) -> String) -> String {
    (10_000..10_000 + count).map(rule).collect()
}

#[test]
fn a_sheet_whose_names_crowd_is_not_begun() {
    for text in [
        rules(20_000, |n| format!(".c{n} p,p.d{n}:hover>a{{color:red}}")),
        rules(20_000, |n| format!("#c{n}{{color:red}}")),
        rules(20_000, |n| format!("[c{n}]{{color:red}}")),
        rules(20_000, |n| format!("c{n}{{color:red}}")),
        rules(20_000, |n| format!("::part(c{n}){{color:red}}")),
        rules(20_000, |n| format!("@keyframes c{n}{{to{{color:red}}}}")),
        format!(":not({}p) p{{color:red}}", rules(20_000, |n| format!(".c{n},"))),
    ] {
        assert_eq!(outcome(&text), Err(Unstyled::TooComplex), "{}", &text[..60]);
    }
    for text in [
        format!(":root{{{}}}", rules(20_000, |n| format!("--c{n}:1px;"))),
        rules(20_000, |n| format!("@property --c{n}{{syntax:'*';inherits:true}}")),
        format!(":root{{{}}}", rules(20_000, |n| format!("\\2d-{n}:1px;"))),
    ] {
        assert_eq!(outcome(&text), Ok(1), "{}", &text[..60]);
    }
    let attribute = rules(20_000, |n| format!("--c{n}:1px;"));
    let mut page = parse(&format!("<!doctype html><p style='{attribute}'>x"));
    let done = cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT);
    assert_eq!(done, Err(Unstyled::TooComplex));
}

#[test]
fn nested_rules_that_stand_for_millions_are_not_begun() {
    for inner in ["& &{", "&.a,&.b{", ":is(&,&) &{"] {
        let text = format!("p{{{}color:red{}", inner.repeat(40), "}".repeat(41));
        assert_eq!(outcome(&text), Err(Unstyled::TooComplex), "{inner}");
    }
}

#[test]
fn crowds_on_several_sheets_are_counted_together() {
    let sheet = |from: usize| {
        let rules = rules(5_000, |n| format!(".c{}{{color:red}}", from + n));
        format!("<style>{rules}</style>")
    };
    let mut page = parse(&format!("<!doctype html>{}{}<p>x", sheet(10_000), sheet(20_000)));
    let done = cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT);
    assert_eq!(done, Err(Unstyled::TooComplex));
    let mut page = parse(&format!("<!doctype html>{}<p>x", sheet(10_000)));
    assert_eq!(cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT), Ok(()));
}

#[test]
fn large_sheets_that_are_honest_are_used() {
    let prefixes = ["m", "p", "w", "h", "text", "bg", "flex", "grid", "gap", "border", "z", "top"];
    let utilities = rules(12_000, |n| {
        format!(".{}-{}{{color:red}}.md\\:{0}-{1}:hover{{color:blue}}", prefixes[n % 12], n / 12)
    });
    assert_eq!(outcome(&utilities), Ok(0));
    let blocks = rules(10_000, |n| format!(".block-{n} .block__element--{n}>a:focus{{margin:{n}px}}"));
    assert_eq!(outcome(&blocks), Ok(0));
}

#[test]
fn at_rules_within_at_rules() {
    for (open, close) in [
        ("@layer a{", "}"),
        ("@supports (color:red){", "}"),
        ("@container (width>1px){", "}"),
        ("@scope (p){", "}"),
        ("@media (min-width:1px){", "}"),
        ("@starting-style{", "}"),
        ("p{&.a{", "}}"),
    ] {
        survives(&css(&format!("{}p{{color:red}}{}", open.repeat(1_000), close.repeat(1_000))));
    }
}

#[test]
fn deep_nesting_of_blocks_functions_and_selectors() {
    for text in [
        "a{".repeat(20_000),
        "@media all{".repeat(20_000),
        format!("p{{width:{}1px{}}}", "calc(".repeat(5_000), ")".repeat(5_000)),
        format!("{}p{}{{color:red}}", ":is(".repeat(5_000), ")".repeat(5_000)),
        format!("{}p{}{{color:red}}", ":not(".repeat(5_000), ")".repeat(5_000)),
        format!("p{{--a:{}", "(".repeat(50_000)),
        format!("@supports {}(color:red){}{{p{{color:red}}}}", "(".repeat(5_000), ")".repeat(5_000)),
        format!("@media {}(width){}{{p{{color:red}}}}", "(".repeat(5_000), ")".repeat(5_000)),
        format!("p{{color:{}red{}}}", "color-mix(in srgb, blue, ".repeat(3_000), ")".repeat(3_000)),
        format!("p{{color:{}red{}}}", "var(--a,".repeat(3_000), ")".repeat(3_000)),
        format!("p{{background:{}url(x){}}}", "image-set(".repeat(3_000), ")".repeat(3_000)),
        format!("{}{{color:red}}", "p ".repeat(20_000)),
        format!("{}{{color:red}}", "p,".repeat(20_000) + "p"),
    ] {
        survives(&css(&text));
    }
}

#[test]
fn deep_wide_and_odd_trees() {
    survives(&format!(
        "<!doctype html><style>div div p{{color:red}} :has(p){{color:blue}}</style>{}<p>x",
        "<div>".repeat(5_000)
    ));
    survives(&format!(
        "<!doctype html><style>p:nth-child(odd):has(+ p){{color:red}}</style>{}",
        "<p>x".repeat(5_000)
    ));
    survives("");
    survives("<!doctype html>");
    survives("<svg><style>*{color:red}</style><foreignObject><p>x</svg><math><mi>y");
    survives(&format!(
        "<!doctype html>{}x",
        "<div><template shadowrootmode=open><style>:host{color:red}</style><slot></slot>".repeat(200)
    ));
    survives("<frameset><frame src=x></frameset>");
    survives(
        "<!doctype html><p class='' id='' style='' lang='' dir=auto align='' width='' bgcolor='' hidden>x",
    );
}

#[test]
fn rules_that_ask_what_is_inside_of_everything_end_with_styles() {
    let mut text = String::new();
    for rule in 0..40 {
        let _ = writeln!(text, "*:has(* * ~ * > [data-x='{rule}']) *:has(* + *) {{ color: red }}");
    }
    let html = format!("<!doctype html><style>{text}</style>{}", "<div><p><b>x</b></p></div>".repeat(1_200));
    let mut page = parse(&html);
    assert_eq!(cascade::style(&mut page, &Sheets::new(), &Loaded::default(), VIEWPORT), Ok(()));
}

#[test]
fn attributes_with_absurd_values() {
    for value in
        ["", " ", "-", "+", "%", "1e999", "99999999999999999999", "0x", "\u{0}", "💥", "rgb(", ";", "}"]
    {
        let mut html = String::from("<!doctype html>");
        for tag in ["body", "font", "table", "td", "tr", "hr", "img", "ol", "iframe", "marquee", "svg"] {
            let _ = write!(
                html,
                "<{tag} width='{value}' height='{value}' color='{value}' size='{value}' bgcolor='{value}' border='{value}' \
                 style='{value}' face='{value}' background='{value}' align='{value}' hspace='{value}' display='{value}'>"
            );
        }
        survives(&html);
    }
}
