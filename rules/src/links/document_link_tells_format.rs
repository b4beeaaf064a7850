//! A link to a document tells the format and the size of the file.
//!
//! # Applicability
//! Every link (`a` with an address) in the accessibility tree that leads to a file whose name ends like that of a document, a
//! table, slides or an archive.
//!
//! # Expectation
//! The text of the link, its name or its description has the format and a size.
//!
//! # Assumptions
//! A size is a number with a unit such as KB or MB.
//!
//! # Known problems
//! Files without an ending in their addresses are not recognised. Text beside the link is not looked at.
//!
//! # Reasons
//! * `no-format` {format}: the format is not told.
//! * `no-size` {format}: the format is told, the size is not.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "document-link-tells-format",
    version: 1,
    requirements: &[hints(2, 4, 4)],
    techniques: &["G201"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-format", "no-size"],
    targets,
    expect,
};

/// Endings of files that another program opens, and other words for the format.
const FORMATS: &[(&str, &[&str])] = &[
    ("pdf", &[]),
    ("doc", &["word"]),
    ("docx", &["doc", "word"]),
    ("odt", &[]),
    ("rtf", &[]),
    ("xls", &["excel"]),
    ("xlsx", &["xls", "excel"]),
    ("ods", &[]),
    ("csv", &[]),
    ("ppt", &["powerpoint"]),
    ("pptx", &["ppt", "powerpoint"]),
    ("odp", &[]),
    ("zip", &[]),
    ("edoc", &[]),
    ("asice", &["edoc"]),
];
/// Units of sizes.
const UNITS: &[&str] = &["b", "kb", "mb", "gb", "kib", "mib", "кб", "мб", "baiti", "kilobaiti", "megabaiti"];

fn targets(page: &Page) -> Vec<Target> {
    let nodes = page.elements().iter().copied();
    nodes.filter(|node| format(page, *node).is_some()).map(|node| Target::attr(node, "href")).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some((ending, others)) = format(page, target.node) else { return Verdict::Passed };
    let text = [
        page.visible_text(target.node),
        page.name(target.node).text.clone(),
        page.description(target.node).text.clone(),
    ]
    .join(" ")
    .replace(['(', ')'], " ");
    let told: Vec<String> = words::of(&text).into_iter().map(|word| word.folded).collect();
    let reason = |key| Verdict::Failed(Reason::new(key).with("format", ending.to_uppercase()));
    if !told.iter().any(|word| word == ending || others.contains(&word.as_str())) {
        return reason("no-format");
    }
    if !told.iter().any(|word| is_unit(word)) {
        return reason("no-size");
    }
    Verdict::Passed
}

/// A unit, with its number before it or in it.
fn is_unit(word: &str) -> bool {
    UNITS.contains(&word.trim_start_matches(|c: char| c.is_ascii_digit()))
}

fn format(page: &Page, node: NodeId) -> Option<(&'static str, &'static [&'static str])> {
    let href = page.tree.attr(node, "href").filter(|_| page.tree.is(node, "a"))?;
    let url = page.doc_of(node).base.join(href.trim()).ok()?;
    let (_, ending) = url.path().rsplit_once('.').filter(|_| page.in_accessibility_tree(node))?;
    let ending = ending.to_ascii_lowercase();
    FORMATS.iter().find(|(known, _)| *known == ending).copied()
}
