//! Order of the cascade, inheritance, units: what every other answer rests on.

mod support;

use page::style::{Display, Visibility};
use support::{near, rgb, styled};

#[test]
fn author_rules_win_over_presentational_attributes_and_those_over_the_user_agent() {
    let page = styled(
        "<table><tr><td id=a bgcolor=red>x<td id=b class=k bgcolor=red>y</table><style>.k{background:blue}</style>",
    );
    assert_eq!(page.of("a").background_color, rgb(255, 0, 0));
    assert_eq!(page.of("b").background_color, rgb(0, 0, 255));
}

#[test]
fn the_style_attribute_wins_over_rules_and_important_rules_over_it() {
    let page = styled(
        "<style>#a,#b{color:red} .i{color:green!important}</style><p id=a style='color:blue'>x<p id=b class=i style='color:blue'>",
    );
    assert_eq!(page.of("a").color, rgb(0, 0, 255));
    assert_eq!(page.of("b").color, rgb(0, 128, 0));
}

#[test]
fn colours_inherit_and_current_color_follows() {
    let page = styled("<div style='color:#123456'><p id=a style='border:1px solid'>x</p></div>");
    assert_eq!(page.of("a").color, rgb(0x12, 0x34, 0x56));
    assert_eq!(page.of("a").border.top.color, rgb(0x12, 0x34, 0x56));
    assert!(near(page.of("a").border.top.width, 1.0));
}

#[test]
fn alpha_and_opacity_are_kept_apart() {
    let page = styled("<p id=a style='color:rgb(0 0 0 / 50%);opacity:.25;background:hsl(120 100% 25%)'>x");
    assert!(near(page.of("a").color.alpha, 0.5));
    assert!(near(page.of("a").opacity, 0.25));
    assert!(near(page.of("a").background_color.green, 0.5));
}

#[test]
fn font_sizes_follow_em_and_rem() {
    let page = styled(
        "<style>html{font-size:10px}</style><div style='font-size:2em'><p id=a style='font-size:1.5em'>x</p><p id=b style='font-size:1.5rem'>y</p></div>",
    );
    assert!(near(page.of("a").font_size, 30.0));
    assert!(near(page.of("b").font_size, 15.0));
}

#[test]
fn headings_and_bold_text_have_their_usual_size_and_weight() {
    let page = styled("<h1 id=a>x</h1><p><b id=b>y</b><p id=c>z");
    assert!(near(page.of("a").font_size, 32.0));
    assert!(near(page.of("a").font_weight, 700.0));
    assert!(near(page.of("b").font_weight, 700.0));
    assert!(near(page.of("c").font_size, 16.0));
    assert!(near(page.of("c").font_weight, 400.0));
}

#[test]
fn elements_inside_display_none_have_styles_too() {
    let page = styled(
        "<div style='display:none;color:red'><p id=a>x<b id=b style='visibility:hidden'>y</b></p></div>",
    );
    assert_eq!(page.of("a").display, Display::Block);
    assert_eq!(page.of("a").color, rgb(255, 0, 0));
    assert_eq!(page.of("b").visibility, Visibility::Hidden);
}

#[test]
fn visibility_inherits_and_can_be_taken_back() {
    let page =
        styled("<div style='visibility:hidden'><p id=a>x<b id=b style='visibility:visible'>y</b></p></div>");
    assert_eq!(page.of("a").visibility, Visibility::Hidden);
    assert_eq!(page.of("b").visibility, Visibility::Visible);
}

#[test]
fn custom_properties_resolve_with_fallbacks() {
    let page = styled(
        "<style>:root{--c:green;--d:var(--c)}#a{color:var(--d)}#b{color:var(--none,blue)}</style><p id=a>x<p id=b>y",
    );
    assert_eq!(page.of("a").color, rgb(0, 128, 0));
    assert_eq!(page.of("b").color, rgb(0, 0, 255));
}

#[test]
fn nesting_layers_has_and_is_work() {
    let page = styled(
        "<style>@layer b,a;@layer a{#a{color:green}}@layer b{#a{color:red}}\
         .card{& .t{color:blue}} p:has(> i){color:lime} :is(em,strong):nth-child(2 of .x){color:teal}</style>\
         <p id=a>x</p><div class=card><span class=t id=b>y</span></div><p id=c><i>z</i></p>\
         <div><em class=x>1</em><em>2</em><em class=x id=d>3</em></div>",
    );
    assert_eq!(page.of("a").color, rgb(0, 128, 0));
    assert_eq!(page.of("b").color, rgb(0, 0, 255));
    assert_eq!(page.of("c").color, rgb(0, 255, 0));
    assert_eq!(page.of("d").color, rgb(0, 128, 128));
}

#[test]
fn quirks_mode_takes_lengths_without_units_and_lets_tables_forget_the_colour() {
    let quirky =
        "<html><head><style>p{width:7}body{color:red}</style><body><p id=a>x<table><tr><td id=b>y</table>";
    let page = support::raw(quirky, &[]);
    assert_eq!(page.of("a").width, page::style::Length::Px(7.0));
    assert_eq!(page.of("b").color, rgb(0, 0, 0));
    let page = support::raw(&format!("<!doctype html>{quirky}"), &[]);
    assert_eq!(page.of("a").width, page::style::Length::Auto);
    assert_eq!(page.of("b").color, rgb(255, 0, 0));
}

#[test]
fn a_fade_in_counts_as_it_is_declared_and_is_reported() {
    let page = styled("<style>@keyframes in{from{opacity:0}}#a{animation:in 2s 3}</style><p id=a>x");
    let style = page.of("a");
    assert!(near(style.opacity, 1.0));
    assert_eq!(style.animations.len(), 1);
    assert_eq!(style.animations[0].name, "in");
    assert!(near(style.animations[0].seconds, 2.0));
    assert!(near(style.animations[0].iterations, 3.0));
}
