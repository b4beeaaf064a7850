//! The title says what the page is about.
//!
//! # Applicability
//! The `html` element of the top document, if its first `title` element holds more than white space.
//!
//! # Expectation
//! The title describes the topic or purpose of the page.
//!
//! # Assumptions
//! A title that begins with the only first-level heading, or with the first of several, is about the page if what the heading
//! names also comes up in the text.
//!
//! # Known problems
//! That a title is right for this page and not for another of the same site, one page does not show.
//!
//! # Reasons
//! * `placeholder` {title}: the title is one that a program or a habit put there.
//! * `no-words` {title}: it has neither letters nor digits.
//! * `file-name` {title}: it is the name of a file that says nothing, or an address.
//! * `maybe-file-name` {title}: asks; it is the name of a file.
//! * `maybe-generic` {title}: asks; it fits many pages.
//! * `maybe-unrelated` {title}: asks; no word of it is in the text of the page.
//! * `judge` {title, heading}: asks; only a person can judge it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;
use standards::words::List;

use crate::shared::document_element::top_html;
use crate::shared::emptiness::{self, Empty};
use crate::shared::file_name::{self, FileName};
use crate::shared::headings::Headings;
use crate::shared::topic;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-title-is-descriptive",
    version: 1,
    requirements: &[fails(2, 4, 2)],
    techniques: &["G88", "F25"],
    act: &["c4a8a4"],
    aspects: &[Aspect::Titles],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "placeholder",
        "no-words",
        "file-name",
        "maybe-file-name",
        "maybe-generic",
        "maybe-unrelated",
        "judge",
    ],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).filter(|_| !page.title().is_empty()).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let title = page.title();
    let reason = |key| Reason::new(key).with("title", title.clone());
    if !emptiness::has_words(&title) {
        return Verdict::Failed(reason("no-words"));
    }
    match file_name::of(&title) {
        FileName::Meaningless | FileName::Address => return Verdict::Failed(reason("file-name")),
        FileName::Named => return Verdict::CantTell(reason("maybe-file-name")),
        FileName::No => {}
    }
    match emptiness::of(List::GenericTitles, &title) {
        Empty::Certainly => return Verdict::Failed(reason("placeholder")),
        Empty::Perhaps => return Verdict::CantTell(reason("maybe-generic")),
        Empty::No => {}
    }
    let text = text_without_headings(page, target.node);
    let heading = first_heading(page);
    if let Some(heading) = &heading
        && begins_with(&title, heading)
        && topic::is_covered(heading, &text)
    {
        return Verdict::Passed;
    }
    let stems = topic::stems(&title);
    let heading = heading.unwrap_or_default();
    let in_headings = || {
        let headings = Headings::of(page);
        headings.all().iter().any(|(node, _)| topic::touches(&stems, &page.name(*node).text) == Some(true))
    };
    if !stems.is_empty() && topic::touches(&stems, &text) == Some(false) && !in_headings() {
        return Verdict::CantTell(reason("maybe-unrelated"));
    }
    Verdict::CantTell(reason("judge").with("heading", heading).routine())
}

/// The first heading of the first level that is no word of habit.
fn first_heading(page: &Page) -> Option<String> {
    let headings = Headings::of(page);
    let (node, _) = headings.all().iter().find(|(_, level)| *level == 1)?;
    let name = &page.name(*node).text;
    (emptiness::of(List::GenericHeadings, name) == Empty::No).then(|| name.clone())
}

/// True if the title is the heading, or the heading and, after a sign, something else.
fn begins_with(title: &str, heading: &str) -> bool {
    let (title, heading) = (title.to_lowercase(), heading.trim().to_lowercase());
    title
        .strip_prefix(heading.as_str())
        .is_some_and(|rest| !rest.trim_start().starts_with(char::is_alphanumeric) || rest.is_empty())
}

/// What can be seen on the page apart from headings.
fn text_without_headings(page: &Page, html: NodeId) -> String {
    let headings = Headings::of(page);
    let mut text = String::new();
    let mut stack = vec![html];
    while let Some(node) = stack.pop() {
        if headings.place(node).is_some() {
            continue;
        }
        if let Some(words) = page.tree.text(node) {
            if page.is_visible(node) != page::Fact::Known(false) {
                text.push_str(words);
                text.push(' ');
            }
        } else {
            stack.extend(page.flat_children(node).iter().rev());
        }
    }
    text
}
