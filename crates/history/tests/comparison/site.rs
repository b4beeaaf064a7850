//! Runs of small sites.

use audit::{Component, FindingKind, Fingerprint};
use history::{Found, Ran, Run, SeenPage};

fn anchor(place: &str) -> [u8; 16] {
    Component::of(&[place]).0
}

/// A run of a small site, made step by step.
#[derive(Default)]
pub struct Site(pub Run);

impl Site {
    /// A whole run with the rule `alt` in this version.
    pub fn with(version: u16) -> Self {
        let alt = Ran { rule: "alt".to_owned(), version, on: None, is_over_pages: false };
        Self(Run { is_whole: true, rules: vec![alt], ..Run::default() })
    }

    /// A judged page with this content and these faults, each as `fault@place`.
    pub fn page(mut self, key: &str, content: &str, faults: &[&str]) -> Self {
        let page = self.0.pages.len() as u32;
        self.0.pages.push(SeenPage {
            id: i64::from(page),
            key: key.to_owned(),
            status: "loaded".to_owned(),
            is_judged: true,
            is_page: true,
            is_rendered: false,
            stands_for: None,
            document: Some(content.to_owned()),
            content: None,
        });
        for fault in faults {
            let (name, place) = fault.split_once('@').unwrap();
            self.0.findings.push(Found {
                id: self.0.findings.len() as i64,
                page,
                rule: 0,
                kind: FindingKind::Failed,
                fingerprint: Fingerprint::of("alt", key, fault, None, "no-alt"),
                component: Component::of(&["alt", name]),
                anchor: anchor(place),
                is_blind: false,
            });
        }
        self
    }

    /// A question on the last page about what stands at this place; blind, if a style sheet was missing.
    pub fn asked(mut self, place: &str, is_blind: bool) -> Self {
        let reason = if is_blind { "style-missing" } else { "name-unknown" };
        let page = self.0.pages.last().unwrap();
        self.0.findings.push(Found {
            id: self.0.findings.len() as i64,
            page: self.0.pages.len() as u32 - 1,
            rule: 0,
            kind: FindingKind::CantTell,
            fingerprint: Fingerprint::of("alt", &page.key, place, None, reason),
            component: Component::of(&["alt", reason]),
            anchor: anchor(place),
            is_blind,
        });
        self
    }

    /// The last page was opened in a browser.
    pub fn in_browser(mut self) -> Self {
        self.0.pages.last_mut().unwrap().is_rendered = true;
        self
    }

    /// A page that was not judged.
    pub fn unjudged(mut self, key: &str, status: &str) -> Self {
        self.0.pages.push(SeenPage {
            id: self.0.pages.len() as i64,
            key: key.to_owned(),
            status: status.to_owned(),
            is_page: true,
            ..SeenPage::default()
        });
        self
    }

    /// An address that leads to another page, or repeats it.
    pub fn stand_in(mut self, key: &str, status: &str, of: &str) -> Self {
        self = self.unjudged(key, status);
        let page = self.0.pages.last_mut().unwrap();
        page.stands_for = Some(of.to_owned());
        page.is_page = false;
        self
    }
}
