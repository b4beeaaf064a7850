//! The title begins with what the page is about, and the name of the site comes last.
//!
//! # Applicability
//! The `html` element of the top document, if its title has several parts and one of them is the heading of the first
//! level.
//!
//! # Expectation
//! It is the first part.
//!
//! # Assumptions
//! The heading of the first level says what the page is about.
//!
//! # Known problems
//! VARAM's method asks for this order. On a home page the heading may be the name of the site: the rule only asks.
//!
//! # Reasons
//! * `maybe-later` {title, heading}: asks; the heading is a later part.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::excerpt::excerpt;
use crate::shared::headings::Headings;
use crate::shared::title;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-title-begins-with-topic",
    version: 1,
    requirements: &[hints(2, 4, 2)],
    techniques: &["G88", "G127"],
    act: &[],
    aspects: &[Aspect::Titles],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["maybe-later"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_known = place(page).is_some();
    top_html(page).filter(|_| is_known).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let (Some((place, heading)), Some(title)) = (place(page), title::of(page)) else {
        return Verdict::Passed;
    };
    if place == 0 {
        return Verdict::Passed;
    }
    let reason = Reason::new("maybe-later").with("title", excerpt(&title)).with("heading", excerpt(&heading));
    Verdict::CantTell(reason)
}

/// Which part of the title is the heading of the first level, and that heading.
fn place(page: &Page) -> Option<(usize, String)> {
    let title = title::of(page)?;
    let parts = title::parts(&title);
    if parts.len() < 2 {
        return None;
    }
    let headings = Headings::of(page);
    let mut main = headings.all().iter().filter(|(_, level)| *level == 1);
    main.find_map(|(node, _)| {
        let heading = page.name(*node).text.trim().to_owned();
        let folded = heading.to_lowercase();
        let place = parts.iter().position(|part| part.to_lowercase() == folded)?;
        Some((place, heading))
    })
}
