//! Pseudo-elements, shadow trees, focus, presentational attributes.

mod support;

use page::style::{ClipPath, Content, ContentItem, Display, Length, Pseudo, Transform};
use support::{near, rgb, styled};

#[test]
fn generated_content_is_known_with_attributes_looked_up() {
    let page = styled(
        "<style>#a::before{content:'→ ' attr(data-x)} #a::after{content:url(i.png) / 'alt'} #b::before{content:none} #c::after{}</style>\
         <p id=a data-x=next>x<p id=b>y<p id=c>z",
    );
    let before = page.pseudo("a", Pseudo::Before).unwrap();
    let Content::Items(items) = &before.content else { panic!("content") };
    let text: String = items
        .iter()
        .map(|item| match item {
            ContentItem::Text(text) => text.as_str(),
            _ => "?",
        })
        .collect();
    assert_eq!(text, "→ next");
    let Content::Items(items) = &page.pseudo("a", Pseudo::After).unwrap().content else { panic!("content") };
    assert_eq!(items.last(), Some(&ContentItem::Alternative("alt".to_owned())));
    assert!(page.pseudo("b", Pseudo::Before).is_none());
    assert!(page.pseudo("c", Pseudo::After).is_none());
}

#[test]
fn images_and_text_fields_have_no_generated_content() {
    let page = styled(
        "<style>*::before{content:'x'}</style><img id=a><input id=b><input type=checkbox id=c><b id=d>y</b>",
    );
    assert!(page.pseudo("a", Pseudo::Before).is_none());
    assert!(page.pseudo("b", Pseudo::Before).is_none());
    assert!(page.pseudo("c", Pseudo::Before).is_some());
    assert!(page.pseudo("d", Pseudo::Before).is_some());
}

#[test]
fn markers_and_placeholders_have_their_own_colour() {
    let page = styled(
        "<style>#a::marker{color:red} #i::placeholder{color:blue}</style><ul><li id=a>x<li id=b>y<li id=c style='list-style:none'>z</ul>\
         <input id=i placeholder=p><input id=j placeholder=p><input id=k>",
    );
    assert_eq!(page.pseudo("a", Pseudo::Marker).unwrap().color, rgb(255, 0, 0));
    assert_eq!(page.pseudo("b", Pseudo::Marker).unwrap().color, rgb(0, 0, 0));
    assert!(page.pseudo("c", Pseudo::Marker).is_none());
    assert_eq!(page.pseudo("i", Pseudo::Placeholder).unwrap().color, rgb(0, 0, 255));
    assert_eq!(page.pseudo("j", Pseudo::Placeholder).unwrap().color, rgb(117, 117, 117));
    assert!(page.pseudo("k", Pseudo::Placeholder).is_none());
}

#[test]
fn shadow_trees_have_their_own_sheets() {
    let page = styled(
        "<style>.t{color:red} #s{color:green}</style><div id=h><template shadowrootmode=open>\
         <style>:host{color:blue} .t{background:yellow} ::slotted(#s){font-weight:700}</style>\
         <p class=t id=t>in<slot></slot><slot name=n><b id=fallback>f</b></slot></template>\
         <span id=s>light</span><i id=n slot=n>named</i><u id=lost slot=nowhere>lost</u></div>",
    );
    assert_eq!(page.of("h").color, rgb(0, 0, 255));
    assert_eq!(page.of("t").color, rgb(0, 0, 255));
    assert_eq!(page.of("t").background_color, rgb(255, 255, 0));
    assert_eq!(page.of("s").color, rgb(0, 128, 0));
    assert!(near(page.of("s").font_weight, 700.0));
    assert_eq!(page.of("n").color, rgb(0, 0, 255));
    assert_eq!(page.of("lost").display, Display::None);
    assert_eq!(page.of("fallback").display, Display::None);
}

#[test]
fn focus_shows_the_browsers_ring_unless_the_author_takes_it_away() {
    let page = styled(
        "<style>#b:focus-visible{outline:none} #c:focus{outline:3px solid red} #d:focus{outline:0;box-shadow:0 0 0 2px blue}</style>\
         <a id=a href=x>1</a><a id=b href=x>2</a><button id=c>3</button><input id=d><a id=e>4</a><p id=f tabindex=0>5",
    );
    assert!(page.focused("a").unwrap().outline.is_auto);
    assert!(near(page.of("a").outline.width, 0.0));
    assert!(!page.focused("b").unwrap().outline.is_auto);
    assert!(near(page.focused("b").unwrap().outline.width, 0.0));
    assert!(near(page.focused("c").unwrap().outline.width, 3.0));
    assert_eq!(page.focused("c").unwrap().outline.color, rgb(255, 0, 0));
    assert_eq!(page.focused("d").unwrap().box_shadows.len(), 1);
    assert!(page.of("d").box_shadows.is_empty());
    assert!(page.focused("e").is_none());
    assert!(page.focused("f").unwrap().outline.is_auto);
}

#[test]
fn focus_changes_what_is_inherited_from_ancestors_that_notice_it() {
    let page = styled(
        "<style>nav:focus-within{color:red} li:has(:focus-visible){background:lime} li:has(:focus) a{font-weight:700} a{color:inherit}</style>\
         <nav><ul><li><a id=a href=x>1</a><li><a id=b href=x>2</a></ul></nav><div><a id=c href=x>3</a></div>",
    );
    for id in ["a", "b"] {
        assert_eq!(page.of(id).color, rgb(0, 0, 0));
        assert_eq!(page.focused(id).unwrap().color, rgb(255, 0, 0));
        assert!(near(page.focused(id).unwrap().font_weight, 700.0));
        assert!(near(page.of(id).font_weight, 400.0));
    }
    assert_eq!(page.focused("c").unwrap().color, rgb(0, 0, 0));
    assert!(near(page.focused("c").unwrap().font_weight, 400.0));
}

#[test]
fn a_skip_link_shows_when_it_has_focus() {
    let page = styled(
        "<style>.skip{position:absolute;left:-9999px} .skip:focus{left:0} .skip:focus::before{content:'»'}</style><a id=a class=skip href=#m>x</a>",
    );
    assert_eq!(page.of("a").inset.left, Length::Px(-9999.0));
    assert_eq!(page.focused("a").unwrap().inset.left, Length::Px(0.0));
    assert!(page.pseudo("a", Pseudo::Before).is_none());
}

#[test]
fn presentational_attributes_count() {
    let page = styled(
        "<body text=#00ff00 link=purple bgcolor=black><p id=p align=justify>x<a id=l href=x>y</a><font id=f color=chucknorris size=+2 face='Arial, serif'>z</font>\
         <table id=t width=50% border=1 cellpadding=4><tr><td id=d height=30 nowrap>c</table><img id=i width=10 height=20 hspace=3>",
    );
    assert_eq!(page.of("p").color, rgb(0, 255, 0));
    assert!(page.of("p").is_justified);
    assert_eq!(page.of("l").color, rgb(128, 0, 128));
    assert_eq!(page.of("f").color, rgb(0xc0, 0, 0));
    assert!(near(page.of("f").font_size, 24.0));
    assert_eq!(page.of("f").font_families, ["Arial", "serif"]);
    assert_eq!(page.of("t").width, Length::Fraction(0.5));
    assert!(near(page.of("t").border.top.width, 1.0));
    assert_eq!(page.of("d").padding.left, Length::Px(4.0));
    assert_eq!(page.of("d").height, Length::Px(30.0));
    assert!(page.of("d").is_nowrap);
    assert_eq!(page.of("i").width, Length::Px(10.0));
    assert_eq!(page.of("i").margin.left, Length::Px(3.0));
}

#[test]
fn a_style_can_not_break_out_of_an_attribute() {
    let page = styled("<p><font id=a face='x; color: red' color='red; background: blue'>x</font>");
    assert_eq!(page.of("a").background_color.alpha.to_bits(), 0.0_f32.to_bits());
    assert_eq!(page.of("a").font_families, ["x; color: red"]);
}

#[test]
fn things_that_are_never_rendered_say_so() {
    let page = styled(
        "<p id=a hidden>x<dialog id=b>y</dialog><noscript id=c>z</noscript><input id=d type=hidden>\
         <details><summary id=e>s</summary><p id=f>t</p></details><details open><summary>s</summary><p id=g>t</p></details><p id=h hidden=until-found>u",
    );
    for id in ["a", "b", "c", "d"] {
        assert_eq!(page.of(id).display, Display::None, "{id}");
    }
    assert!(!page.of("e").content_hidden);
    assert!(page.of("f").content_hidden);
    assert!(!page.of("g").content_hidden);
    assert!(page.of("h").content_hidden);
    assert_ne!(page.of("h").display, Display::None);
}

#[test]
fn ways_to_hide_visually_are_told_apart() {
    let page = styled(
        "<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);clip-path:inset(50%)}\
         .gone{transform:scale(0)} .turned{rotate:90deg} .cv{content-visibility:hidden} .clip{-webkit-background-clip:text;color:transparent}</style>\
         <p id=a class=sr>x<p id=b class=gone>y<p id=c class=turned>z<div id=d class=cv><p id=e>u</p></div><p id=f class=clip>v",
    );
    let a = page.of("a");
    assert_eq!(a.clip_path, ClipPath::Everything);
    assert_eq!(a.clip.unwrap().right, Length::Px(0.0));
    assert_eq!(a.width, Length::Px(1.0));
    assert_eq!(page.of("b").transform, Transform::Vanishes);
    assert!(matches!(page.of("c").transform, Transform::Rotation(degrees) if near(degrees, 90.0)));
    assert!(page.of("d").content_hidden);
    assert!(!page.of("e").content_hidden);
    assert!(page.of("f").background_clips_to_text);
    assert!(!page.of("a").background_clips_to_text);
}

#[test]
fn states_that_need_no_interaction_match() {
    let page = styled(
        "<style>p:target,:checked,:required,:disabled,:read-only,:placeholder-shown,:lang(lv),i:empty{color:red}</style>\
         <input type=checkbox checked id=a><input required id=b><fieldset disabled><button id=c>x</button></fieldset>\
         <input readonly id=d><input placeholder=p id=e><b lang=lv-LV id=f>y</b><i id=g></i><input id=h>",
    );
    for id in ["a", "b", "c", "d", "e", "f", "g"] {
        assert_eq!(page.of(id).color, rgb(255, 0, 0), "{id}");
    }
    assert_ne!(page.of("h").color, rgb(255, 0, 0));
}
