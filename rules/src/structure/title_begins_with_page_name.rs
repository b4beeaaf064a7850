//! The title begins with the name of the page and ends with the name of the site.
//!
//! # Applicability
//! The `html` element of the top document, if the page has a title, a first-level heading, and an address that is not the
//! site's entrance.
//!
//! # Expectation
//! The first part of the title is the name of the page; a separate last part is the name of the site. A vertical bar or a
//! dash with spaces around it stands between them.
//!
//! # Assumptions
//! The first first-level heading is the name of the page.
//!
//! # Known problems
//! Whether the site uses one separator everywhere, one page does not show. WCAG asks for a title that describes the page and
//! for no order; VARAM's guidelines do.
//!
//! # Reasons
//! * `site-first` {title, heading}: the name of the page stands last.
//! * `no-site` {title}: asks; the title is the name of the page and nothing else.
//! * `maybe-other-order` {title, heading}: asks; the name of the page is not the first part.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::headings::Headings;

/// Signs between the parts, each with a space on both sides.
const SEPARATORS: &[&str] = &[" | ", " – ", " — ", " - ", " · ", " :: ", " / ", " » ", " : "];

/// See the module.
pub static RULE: Rule = Rule {
    id: "title-begins-with-page-name",
    version: 1,
    requirements: &[hints(2, 4, 2)],
    techniques: &["G88", "G127"],
    act: &[],
    aspects: &[Aspect::Titles],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["site-first", "no-site", "maybe-other-order"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_inside =
        !matches!(page.top().url.path(), "" | "/" | "/lv" | "/lv/" | "/en" | "/en/" | "/ru" | "/ru/");
    let html =
        top_html(page).filter(|_| is_inside && !page.title().is_empty() && first_heading(page).is_some());
    html.map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let title = page.title();
    let heading = first_heading(page).unwrap_or_default();
    let reason = |key| Reason::new(key).with("title", title.clone());
    let parts = parts(&title);
    let is_heading = |part: &&str| folded(part) == folded(&heading);
    match (parts.first().is_some_and(is_heading), parts.last().is_some_and(is_heading)) {
        (true, _) if parts.len() > 1 => Verdict::Passed,
        (true, _) => Verdict::CantTell(reason("no-site")),
        (false, true) => Verdict::Failed(reason("site-first").with("heading", heading)),
        (false, false) => Verdict::CantTell(reason("maybe-other-order").with("heading", heading).routine()),
    }
}

fn first_heading(page: &Page) -> Option<String> {
    let headings = Headings::of(page);
    let (node, _) = headings.all().iter().find(|(_, level)| *level == 1)?;
    Some(page.name(*node).text.clone()).filter(|name| !name.is_empty())
}

/// The parts of a title, taken apart at the first separator that it has.
fn parts(title: &str) -> Vec<&str> {
    let separator = SEPARATORS.iter().find(|separator| title.contains(**separator));
    separator.map_or_else(|| vec![title.trim()], |separator| title.split(separator).map(str::trim).collect())
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
