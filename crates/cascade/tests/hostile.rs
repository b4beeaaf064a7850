//! Whatever a page brings: no panic, an end, and no false answer.

mod support;

use std::fmt::Write;

use cascade::{Loaded, Sheets};
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
    let mut text = String::from(":root{--v0:red;");
    for level in 1..=links {
        let _ = write!(text, "--v{level}:var(--v{});", level - 1);
    }
    let _ = write!(text, "--c:var(--d);--d:var(--c)}} p{{color:var(--v{links});background:var(--c)}}");
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
    assert_eq!(done, Err(cascade::Unstyled::TooComplex));
    assert!(page.styles().is_none());
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
