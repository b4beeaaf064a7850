//! Elements of one kind share a style: what is computed with and without sharing is the same, for random pages and sheets.
//!
//! A sheet that mentions containers does without kinds, which is how the same page is styled without them.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod support;

use cascade::{Loaded, Sheets};
use page::style::{ComputedStyle, Pseudo, State};
use page::{NodeId, Page};
use proptest::prelude::*;
use proptest::sample::select;
use support::{VIEWPORT, parse};

/// Switches kinds off, and matches nothing.
const WITHOUT_KINDS: &str = "@container (width > 1px) { nothing { color: red } }";

const TAGS: [&str; 12] =
    ["div", "p", "ul", "li", "span", "b", "section", "a href=/", "button", "input", "label", "td"];
const ATTRIBUTES: [&str; 18] = [
    "class=a",
    "class=b",
    "class='a b'",
    "class='b c'",
    "class=c",
    "id=x",
    "id=y",
    "data-k=1",
    "data-k='1 2'",
    "data-l",
    "lang=lv",
    "lang=en",
    "hidden",
    "style='color:#123'",
    "style='--v:7px;margin:var(--v)'",
    "style='font-size:2em'",
    "align=right",
    "title=t",
];
const COMPOUNDS: [&str; 52] = [
    "*",
    "div",
    "p",
    "li",
    "b",
    "span",
    "a",
    "button",
    ".a",
    ".b",
    ".c",
    ".a.b",
    "#x",
    "#y",
    "[data-k]",
    "[data-k='1']",
    "[data-k~='2']",
    "[data-l]",
    "[title]",
    "[lang|=lv]",
    ":lang(en)",
    ":first-child",
    ":last-child",
    ":only-child",
    ":nth-child(2n)",
    ":nth-child(2 of .a)",
    ":nth-last-child(2)",
    ":nth-of-type(odd)",
    ":first-of-type",
    ":empty",
    ":not(.a)",
    ":not(:first-child)",
    ":not(.a + *)",
    ":is(.a, #x) ",
    ":where(.b)",
    ":has(.b)",
    ":has(> b)",
    ":has(+ p)",
    ":has(~ .c)",
    ":not(:has(b))",
    ":root",
    ":link",
    ":enabled",
    ":focus",
    ":focus-within",
    ":hover",
    ":has(:focus)",
    ".a:nth-child(odd)",
    "div:has([data-k])",
    "p:not([class])",
    ":nth-last-of-type(2n+1)",
    ":is(div, p):last-child",
];
const COMBINATORS: [&str; 4] = [" ", " > ", " + ", " ~ "];
const ENDS: [&str; 8] = ["", "", "", "", "", "::before", "::after", "::marker"];
const DECLARATIONS: [&str; 24] = [
    "color: #a00",
    "color: #0a0 !important",
    "color: var(--c, #00a)",
    "color: inherit",
    "color: currentColor",
    "--c: #0aa",
    "--c: initial",
    "--v: 3px",
    "--w: calc(var(--v, 1px) * 2)",
    "margin: var(--w, 1px)",
    "font-size: 1.2em",
    "font-size: smaller",
    "line-height: 1.5",
    "letter-spacing: .1em",
    "display: block",
    "display: none",
    "visibility: hidden",
    "opacity: .5",
    "background: #eee",
    "content: 'x' attr(data-k)",
    "font-weight: bolder",
    "all: unset",
    "color: revert-layer",
    "width: calc(sibling-index() * 1px)",
];
const AROUND: [(&str, &str); 9] = [
    ("", ""),
    ("", ""),
    ("", ""),
    ("@media (min-width: 100px) {", "}"),
    ("@media (max-width: 100px) {", "}"),
    ("@layer one {", "}"),
    ("@layer two, one; @layer two {", "}"),
    ("@scope (.a) to (.c) {", "}"),
    ("@supports (color: red) {", "}"),
];

fn element() -> impl Strategy<Value = String> {
    let text = select(vec!["", "x", " ", "vārds"]);
    let leaf = (select(&TAGS[..]), prop::collection::vec(select(&ATTRIBUTES[..]), 0..3), text)
        .prop_map(|(tag, attributes, text)| written(tag, &attributes, text));
    leaf.prop_recursive(5, 60, 6, |inner| {
        let children = prop::collection::vec(inner, 1..6);
        (select(&TAGS[..7]), prop::collection::vec(select(&ATTRIBUTES[..]), 0..3), children)
            .prop_map(|(tag, attributes, children)| written(tag, &attributes, &children.concat()))
    })
}

fn written(tag: &str, attributes: &[&str], inner: &str) -> String {
    let name = tag.split(' ').next().unwrap_or(tag);
    let start = format!("<{tag} {}>", attributes.join(" "));
    if name == "input" { start } else { format!("{start}{inner}</{name}>") }
}

fn selector() -> impl Strategy<Value = String> {
    let more = prop::collection::vec((select(&COMBINATORS[..]), select(&COMPOUNDS[..])), 0..3);
    (select(&COMPOUNDS[..]), more, select(&ENDS[..])).prop_map(|(first, more, end)| {
        let rest: String =
            more.into_iter().map(|(combinator, compound)| [combinator, compound].concat()).collect();
        format!("{first}{rest}{end}")
    })
}

fn sheet() -> impl Strategy<Value = String> {
    let declarations = prop::collection::vec(select(&DECLARATIONS[..]), 1..4);
    let rule = (selector(), declarations, select(&AROUND[..])).prop_map(
        |(selector, declarations, (open, close))| {
            format!("{open} {selector} {{ {} }} {close}", declarations.join("; "))
        },
    );
    prop::collection::vec(rule, 1..14).prop_map(|rules| rules.join("\n"))
}

fn page_with(css: &str, body: &str) -> Page {
    parse(&format!("<!doctype html><title>t</title><style>{css}</style><body>{body}"))
}

fn styled(page: &mut Page, sheets: &Sheets) {
    cascade::style(page, sheets, &Loaded::default(), VIEWPORT).unwrap();
}

/// What the page says of each element, in every state.
fn styles(page: &Page) -> Vec<(NodeId, Pseudo, State, ComputedStyle)> {
    let set = page.styles().unwrap();
    let pseudos = [Pseudo::Element, Pseudo::Before, Pseudo::After, Pseudo::Marker, Pseudo::Placeholder];
    let mut all = Vec::new();
    for node in page.elements() {
        for pseudo in pseudos {
            for state in [State::Resting, State::Focused] {
                all.extend(set.get(*node, pseudo, state).map(|style| (*node, pseudo, state, style.clone())));
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two pages with the same sheet, the second of which finds what the first left.
    #[test]
    fn shared_styles_are_those_that_each_element_would_have_alone(
        css in sheet(),
        one in prop::collection::vec(element(), 1..4),
        other in prop::collection::vec(element(), 1..4),
    ) {
        let sheets = Sheets::new();
        for body in [one.concat(), other.concat(), one.concat()] {
            let mut shared = page_with(&css, &body);
            styled(&mut shared, &sheets);
            let mut alone = page_with(&format!("{css}\n{WITHOUT_KINDS}"), &body);
            styled(&mut alone, &Sheets::new());
            let (shared, alone) = (shared, alone);
            let differing = styles(&shared).into_iter().zip(styles(&alone)).find(|(one, other)| one != other);
            prop_assert_eq!(styles(&shared).len(), styles(&alone).len());
            prop_assert!(differing.is_none(), "{:#?}\n{}\n{}", differing, css, body);
            let (shared, alone) = (shared.styles().unwrap(), alone.styles().unwrap());
            prop_assert_eq!(&shared.on_hover, &alone.on_hover);
            prop_assert_eq!(&shared.focus_reaches_further, &alone.focus_reaches_further);
        }
    }
}
