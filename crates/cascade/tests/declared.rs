//! Which declaration won, as somebody would look for it in the sheets.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod support;

use cascade::{Loaded, Sheets, declared};
use page::style::{Declared, DeclaredIn, Property, Pseudo, State, Wanted};
use support::{Styled, VIEWPORT, address, loaded, parse};

struct Asked {
    page: Styled,
    sheets: Sheets,
    loaded: Loaded,
}

fn page(html: &str, sheets: &[(&str, &str)]) -> Asked {
    let mut page = parse(&format!("<!doctype html><title>t</title>{html}"));
    let (known, loaded) = (Sheets::new(), loaded(sheets));
    cascade::style(&mut page, &known, &loaded, VIEWPORT).unwrap();
    Asked { page: Styled(page), sheets: known, loaded }
}

impl Asked {
    fn ask(&self, id: &str, pseudo: Pseudo, state: State, property: Property) -> Option<Declared> {
        let wanted = Wanted { node: self.page.node(id), pseudo, state, property };
        declared(&self.page.0, &self.sheets, &self.loaded, VIEWPORT, &[wanted]).remove(0)
    }

    fn of(&self, id: &str, property: Property) -> Option<Declared> {
        self.ask(id, Pseudo::Element, State::Resting, property)
    }

    /// Property, value, selector, line.
    fn told(&self, id: &str, property: Property) -> (String, String, String, u32) {
        told(self.of(id, property).unwrap())
    }
}

fn told(found: Declared) -> (String, String, String, u32) {
    (found.property, found.value, found.selector, found.line)
}

fn expected(property: &str, value: &str, selector: &str, line: u32) -> (String, String, String, u32) {
    (property.to_owned(), value.to_owned(), selector.to_owned(), line)
}

#[test]
fn the_winner_of_several_rules_is_told_as_it_is_written_with_its_line() {
    let css =
        "p { color: red }\n\n.a,\n.b {\n  margin: 0;\n  color: #FFF; color: bogus(1);\n}\np { color: blue }";
    let asked = page("<link rel=stylesheet href=/s.css><p id=p class=b>x", &[("/s.css", css)]);
    assert_eq!(asked.told("p", Property::Color), expected("color", "#FFF", ".a, .b", 6));
    assert_eq!(asked.of("p", Property::Color).unwrap().place, DeclaredIn::Sheet(address("/s.css")));
}

#[test]
fn a_shorthand_is_told_as_the_shorthand() {
    let asked = page("<style>\np { background: #EEE url(x.png) no-repeat }</style><p id=p>x", &[]);
    let found = asked.told("p", Property::BackgroundColor);
    assert_eq!(found, expected("background", "#EEE url(x.png) no-repeat", "p", 2));
}

#[test]
fn what_is_inherited_is_told_of_the_ancestor() {
    let asked = page("<style>#a{color:var( --x , RED )}</style><div style='color:inherit'><p><b id=b>x", &[]);
    assert_eq!(asked.of("b", Property::Color).unwrap().place, DeclaredIn::Browser, "nobody else declares it");
    let asked = page("<style>#a{color:var( --x , RED )}</style><div id=a><p><b id=b>x", &[]);
    let found = asked.of("b", Property::Color).unwrap();
    assert_eq!(found.node, asked.page.node("a"));
    assert_eq!(found.value, "var( --x , RED )");
    assert_eq!(asked.of("b", Property::BackgroundColor), None);
}

#[test]
fn importance_and_the_elements_own_declarations_count() {
    let html = "<style>p { color: red !important; font-size: 3em }</style>\n<p id=p style='color: blue; Font-Size: 2EM'>x";
    let asked = page(html, &[]);
    assert_eq!(asked.told("p", Property::Color).1, "red !important");
    let own = asked.of("p", Property::FontSize).unwrap();
    assert_eq!(
        (own.place, own.property.as_str(), own.value.as_str(), own.line),
        (DeclaredIn::StyleAttribute, "Font-Size", "2EM", 2)
    );
}

#[test]
fn imports_layers_media_and_nesting_are_found() {
    let sheets = [
        ("/s.css", "@import 'deep.css';\n@layer x { p { font-weight: 900 } }"),
        (
            "/deep.css",
            "/* ā€😀 */ @media (min-width: 1px) {\n  @supports (color: red) { ā€, div { text-align: left }\n  p { letter-spacing: 1px; & b { color: Teal } word-spacing: 2px } }\n}",
        ),
    ];
    let asked = page("<link rel=stylesheet href=/s.css><p id=p><b id=b>x", &sheets);
    assert_eq!(asked.told("p", Property::LetterSpacing), expected("letter-spacing", "1px", "p", 3));
    assert_eq!(asked.told("b", Property::Color), expected("color", "Teal", "& b", 3));
    assert_eq!(asked.told("p", Property::WordSpacing), expected("word-spacing", "2px", "p", 3));
    assert_eq!(asked.told("p", Property::FontWeight), expected("font-weight", "900", "p", 2));
    assert_eq!(
        asked.of("p", Property::LetterSpacing).unwrap().place,
        DeclaredIn::Sheet(address("/deep.css"))
    );
}

#[test]
fn one_line_with_letters_of_many_bytes_is_read_at_the_right_column() {
    let css = "a::before{content:'ž😀ā'}p{color:red}p{color:#0000FE}b{color:green}";
    let asked = page(&format!("<style>{css}</style><p id=p>x"), &[]);
    assert_eq!(asked.told("p", Property::Color), expected("color", "#0000FE", "p", 1));
}

#[test]
fn focus_and_pseudo_elements_are_asked_for_themselves() {
    let html = "<style>\na:focus { outline: 0 none }\ninput::placeholder { color: #BBB }\na::before { content: '→' }</style>\
                <a href=/ id=a>x</a><input id=i placeholder=y>";
    let asked = page(html, &[]);
    let focused = asked.ask("a", Pseudo::Element, State::Focused, Property::OutlineStyle).unwrap();
    assert_eq!(told(focused), expected("outline", "0 none", "a:focus", 2));
    assert_eq!(asked.of("a", Property::OutlineStyle), None);
    let placeholder = asked.ask("i", Pseudo::Placeholder, State::Resting, Property::Color).unwrap();
    assert_eq!(told(placeholder), expected("color", "#BBB", "input::placeholder", 3));
    let before = asked.ask("a", Pseudo::Before, State::Resting, Property::Content).unwrap();
    assert_eq!(told(before), expected("content", "'→'", "a::before", 4));
}

#[test]
fn what_browsers_bring_along_and_attributes_say_are_told_apart() {
    let asked = page("<a href=/ id=a>x</a><font id=f color=red>y</font>", &[]);
    assert_eq!(asked.of("a", Property::Color).unwrap().place, DeclaredIn::Browser);
    assert_eq!(asked.of("f", Property::Color).unwrap().place, DeclaredIn::Hint);
}

#[test]
fn shadow_trees_have_their_own_sheets() {
    let html = "<style>p { color: red }</style><div><template shadowrootmode=open>\
                <style>\n\np { color: Navy }</style><p id=p>x</p></template></div>";
    let asked = page(html, &[]);
    let found = asked.of("p", Property::Color).unwrap();
    assert_eq!(told(found), expected("color", "Navy", "p", 3));
}

#[test]
fn styles_stay_as_they_are_and_many_questions_have_their_answers_in_order() {
    let asked = page("<style>p{color:red}i{color:lime}</style><p id=p>x<i id=i>y", &[]);
    let wanted = |id: &str| Wanted {
        node: asked.page.node(id),
        pseudo: Pseudo::Element,
        state: State::Resting,
        property: Property::Color,
    };
    let all = [wanted("i"), wanted("p"), wanted("i")];
    let found = declared(&asked.page.0, &asked.sheets, &asked.loaded, VIEWPORT, &all);
    let values: Vec<String> = found.into_iter().map(|found| found.unwrap().value).collect();
    assert_eq!(values, ["lime", "red", "lime"]);
    assert_eq!(asked.sheets.parses(), 1);
}
