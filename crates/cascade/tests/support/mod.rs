//! A page from a snippet, styled.
#![allow(dead_code, reason = "every test binary uses another part")]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use cascade::{Loaded, Sheets, Text, Viewport};
use page::style::{ComputedStyle, Pseudo, Rgba, State};
use page::{Fact, Limits, NodeId, Page};
use url::Url;

pub const VIEWPORT: Viewport = Viewport { width: 1280.0, height: 800.0 };

/// A styled page.
pub struct Styled(pub Page);

/// A page in standards mode.
pub fn styled(html: &str) -> Styled {
    raw(&format!("<!doctype html><title>t</title>{html}"), &[])
}

/// A page in standards mode with sheets at these paths.
pub fn with_sheets(html: &str, sheets: &[(&str, &str)]) -> Styled {
    raw(&format!("<!doctype html><title>t</title>{html}"), sheets)
}

pub fn address(path: &str) -> Url {
    Url::parse("https://novads.example/a/page.html").unwrap().join(path).unwrap()
}

pub fn parse(html: &str) -> Page {
    page::parse::page(html, address(""), true, &Limits::default())
}

pub fn loaded(sheets: &[(&str, &str)]) -> Loaded {
    let mut loaded = Loaded::default();
    for (path, css) in sheets {
        loaded.insert(&address(path), address(path), Text::new(*css));
    }
    loaded
}

pub fn raw(html: &str, sheets: &[(&str, &str)]) -> Styled {
    let mut page = parse(html);
    cascade::style(&mut page, &Sheets::new(), &loaded(sheets), VIEWPORT).unwrap();
    Styled(page)
}

impl Styled {
    pub fn node(&self, id: &str) -> NodeId {
        (0..self.0.tree.len())
            .map(NodeId::at)
            .find(|node| self.0.tree.attr(*node, "id") == Some(id))
            .unwrap_or_else(|| panic!("no element with id {id}"))
    }

    pub fn of(&self, id: &str) -> &ComputedStyle {
        match self.0.style(self.node(id)) {
            Fact::Known(style) => style,
            Fact::Unknown(why) => panic!("{why:?}"),
        }
    }

    pub fn pseudo(&self, id: &str, pseudo: Pseudo) -> Option<&ComputedStyle> {
        self.0.styles().unwrap().pseudo(self.node(id), pseudo)
    }

    pub fn focused(&self, id: &str) -> Option<&ComputedStyle> {
        self.0.styles().unwrap().get(self.node(id), Pseudo::Element, State::Focused)
    }

    pub fn missing(&self) -> Vec<String> {
        self.0.styles().unwrap().missing.iter().map(|url| url.path().to_owned()).collect()
    }
}

pub fn rgb(red: u8, green: u8, blue: u8) -> Rgba {
    let part = |part: u8| f32::from(part) / 255.0;
    Rgba { red: part(red), green: part(green), blue: part(blue), alpha: 1.0 }
}

pub fn near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.01
}
