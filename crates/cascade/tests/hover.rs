//! What comes into sight only under the pointer, and what brings it there.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod support;

use page::style::{OnHover, Pseudo};
use support::{Styled, styled};

fn seen(page: &Styled) -> Vec<OnHover> {
    page.0.styles().unwrap().on_hover.clone()
}

#[test]
fn a_menu_that_opens_under_the_pointer_is_brought_by_its_item_and_stays() {
    let page = styled(
        "<style>ul ul{display:none}li:hover>ul{display:block}</style>\
         <ul id=m><li id=i><a href=/>x</a><ul id=s><li><a href=/y>y</a></ul><li>z</ul>",
    );
    let [only] = seen(&page).try_into().unwrap();
    assert_eq!((only.node, only.by, only.is_lost), (page.node("s"), Some(page.node("i")), false));
}

#[test]
fn a_tip_beside_its_word_is_lost_on_the_way_unless_it_shows_itself() {
    let html = |more: &str| {
        styled(&format!(
            "<style>.t{{visibility:hidden}}#a:hover+.t{more}{{visibility:visible}}</style>\
             <p><b id=a>x</b><span id=t class=t>y</span>"
        ))
    };
    let page = html("");
    let [only] = seen(&page).try_into().unwrap();
    assert_eq!((only.node, only.by, only.is_lost), (page.node("t"), Some(page.node("a")), true));
    let [only] = seen(&html(",.t:hover")).try_into().unwrap();
    assert!(!only.is_lost);
}

#[test]
fn generated_tips_are_seen_and_those_that_ignore_the_pointer_are_lost() {
    let html = |more: &str| {
        styled(&format!(
            "<style>#a:hover::after{{content:attr(data-t);{more}}}</style><b id=a data-t=y>x</b>"
        ))
    };
    let page = html("");
    let [only] = seen(&page).try_into().unwrap();
    assert_eq!((only.node, only.pseudo, only.is_lost), (page.node("a"), Pseudo::After, false));
    assert!(seen(&styled("<style>b:hover::after{content:'→'}</style><b>x</b>")).is_empty());
    let [only] = seen(&html("pointer-events:none")).try_into().unwrap();
    assert!(only.is_lost);
}

#[test]
fn what_only_changes_its_look_or_stays_hidden_is_not_meant() {
    let page = styled(
        "<style>a:hover{color:red}.h{display:none}.h:hover{color:blue}p:hover .n{display:none}\
         .o{opacity:0}li:hover .o{opacity:0}</style>\
         <p><a href=/>x</a><span class=h>y</span><i class=n>z</i><ul><li><b class=o>w</b></ul>",
    );
    assert!(seen(&page).is_empty());
    assert!(seen(&styled("<p hidden>x")).is_empty());
}

#[test]
fn states_at_rest_and_with_focus_stay_as_they_are() {
    let page = styled("<style>a{opacity:0}a:hover{opacity:1}a:focus{color:red}</style><a id=a href=/>x</a>");
    assert!(page.of("a").opacity.abs() < f32::EPSILON);
    assert!(page.focused("a").unwrap().opacity.abs() < f32::EPSILON);
    assert_eq!(seen(&page)[0].by, Some(page.node("a")));
}
