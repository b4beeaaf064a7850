//! The name of a landmark does not say again what kind of landmark it is.
//!
//! # Applicability
//! Every exposed header, navigation and footer of the top document that has an accessible name.
//!
//! # Expectation
//! No word of the name is the word for its kind, in Latvian, English or Russian.
//!
//! # Assumptions
//! Screen readers tell the kind in their own language beside the name.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. Other languages are not looked at.
//!
//! # Reasons
//! * `repeats-kind` {name, word}: the word stands in the name.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::landmarks::Landmarks;
use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "landmark-name-adds-to-role",
    version: 1,
    requirements: &[hints(2, 4, 6)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["repeats-kind"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    Landmarks::of(page)
        .all()
        .filter(|(node, role)| !stems(*role).is_empty() && !page.name(*node).is_empty())
        .map(|(node, _)| Target::node(node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let stems = page.role(target.node).map(stems).unwrap_or_default();
    let name = &page.name(target.node).text;
    let repeated = words::of(name).into_iter().find(|word| {
        let plain = words::without_marks(&word.folded);
        stems.iter().any(|stem| plain.starts_with(stem))
    });
    match repeated {
        Some(word) => {
            Verdict::Failed(Reason::new("repeats-kind").with("name", excerpt(name)).with("word", word.raw))
        }
        None => Verdict::Passed,
    }
}

/// How words for the kind begin, in lower case without diacritical marks.
fn stems(role: Role) -> &'static [&'static str] {
    match role {
        Role::Banner => &["galvene", "header", "banner"],
        Role::Navigation => &["navigacij", "navigation", "навигаци"],
        Role::Contentinfo => &["kajen", "footer"],
        _ => &[],
    }
}
