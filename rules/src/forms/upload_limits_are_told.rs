//! A field for files says which files it takes.
//!
//! # Applicability
//! Every field for a file that can be seen, or whose label can, and that is not disabled.
//!
//! # Expectation
//! The label, the description, the text in its box or the line after it says formats or a greatest size.
//!
//! # Assumptions
//! Nearly every service takes some formats only, up to a certain size.
//!
//! # Known problems
//! Where any file is taken nothing need be said; so the rule asks. The limits may be told before the form.
//!
//! # Reasons
//! * `maybe-no-limits` {name}: asks; nothing at the field says formats or size.
//! * `maybe-only-in-code` {name, accept}: asks; the code restricts the formats, and nothing at the field says so.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Kind};

/// See the module.
pub static RULE: Rule = Rule {
    id: "upload-limits-are-told",
    version: 1,
    requirements: &[fails(3, 3, 2)],
    techniques: &["G89", "G184"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-limits", "maybe-only-in-code"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| field.kind == Kind::File && !page.is_disabled(field.node))
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let name = &page.name(field.node).text;
    let beside = |line: Option<form_map::Beside>| line.map(|line| line.text).unwrap_or_default();
    let texts = [
        name.clone(),
        page.description(field.node).text.clone(),
        map.text_in(page, map.block(page, field)),
        beside(map.line_before(page, field)),
        beside(map.line_after(page, field)),
    ];
    if texts.iter().any(|text| words::has(List::UploadLimits, text)) {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("name", excerpt(name));
    match page.tree.attr(field.node, "accept").filter(|accept| !accept.trim().is_empty()) {
        Some(accept) => Verdict::CantTell(reason("maybe-only-in-code").with("accept", excerpt(accept))),
        None => Verdict::CantTell(reason("maybe-no-limits")),
    }
}
