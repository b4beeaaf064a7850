//! The name of a frame says what is in it.
//!
//! # Applicability
//! Every exposed `iframe` with an accessible name.
//!
//! # Expectation
//! The name is not just a word for frames, pages or content in general, and no address or file name.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether a name says enough takes a person: the rule only asks, and only about names that say nothing at all.
//!
//! # Reasons
//! * `maybe-generic` {name}: asks; the name would suit any frame.
//! * `maybe-address` {name}: asks; the name is an address or a file name.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::words;

/// Words that say nothing about what is in a frame, in lower case without diacritical marks.
const GENERIC: [&str; 25] = [
    "iframe",
    "frame",
    "embed",
    "embedded",
    "content",
    "untitled",
    "title",
    "page",
    "document",
    "window",
    "widget",
    "blank",
    "ietvars",
    "ramis",
    "saturs",
    "lapa",
    "dokuments",
    "logs",
    "bez",
    "nosaukuma",
    "iegults",
    "фреим",
    "содержимое",
    "страница",
    "документ",
];

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframe-name-is-specific",
    version: 1,
    requirements: &[fails(4, 1, 2), hints(2, 4, 1)],
    techniques: &["H64"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-generic", "maybe-address"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "iframe") && page.in_accessibility_tree(*node) && !page.name(*node).is_empty()
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node).text.trim();
    let ask = |key| Verdict::CantTell(Reason::new(key).with("name", excerpt(name)));
    if is_address(name) {
        return ask("maybe-address");
    }
    let is_generic = |word: words::Word| {
        let plain = words::without_marks(&word.folded);
        plain.chars().all(|c| c.is_ascii_digit())
            || GENERIC.contains(&plain.trim_end_matches(|c: char| c.is_ascii_digit()))
    };
    if words::of(name).into_iter().all(is_generic) {
        return ask("maybe-generic");
    }
    Verdict::Passed
}

/// One word with a scheme, or with the ending of a file.
fn is_address(name: &str) -> bool {
    let is_file = || {
        let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
        end.is_some_and(|end| matches!(end.as_str(), "html" | "htm" | "php" | "aspx" | "jsp" | "pdf" | "js"))
    };
    !name.contains(char::is_whitespace) && (name.contains("://") || name.starts_with("www.") || is_file())
}
