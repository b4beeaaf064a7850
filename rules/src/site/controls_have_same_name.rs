//! What does the same is called the same on every page.
//!
//! # Applicability
//! Every link and every field of a form in the header, navigation, search or footer, if a control in such a part of at
//! least two other pages in the same language does the same: leads to the same address, or is the same field of the same
//! form.
//!
//! # Expectation
//! One of the page's controls that do this has the name that most pages give it, or one name holds the other: names need
//! to be consistent, not identical.
//!
//! # Assumptions
//! Controls that lead to the same address serve the same purpose.
//!
//! # Known problems
//! A different name may be right where the address shows something else on each page; therefore a question.
//!
//! # Reasons
//! * `other-name` {name, usual, count, other}: asks; on `count` pages, `other` among them, it is called `usual`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use audit::{Control, Impact, Reason, Rule, SitePage, SiteRule, SiteVerdict, Stage, Verdict, fails};
use standards::varam::Aspect;

/// Pages that have to agree on a name before it is the usual one.
const USUAL: usize = 2;

/// See the module.
pub static RULE: SiteRule = SiteRule {
    rule: Rule {
        id: "controls-have-same-name",
        version: 1,
        requirements: &[fails(3, 2, 4)],
        techniques: &["G197", "F31"],
        act: &[],
        aspects: &[Aspect::Navigation],
        impact: Impact::Minor,
        stage: Stage::Stable,
        needs: &[],
        says: &["other-name"],
        targets: super::nowhere,
        expect: super::never,
    },
    judge,
};

/// A function in a language.
type Key<'a> = (Option<&'a str>, &'a str);

fn judge(pages: &[SitePage]) -> Vec<SiteVerdict> {
    let usual = usual_names(pages);
    let mut verdicts = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let mut named: BTreeMap<Key<'_>, Vec<&Control>> = BTreeMap::new();
        for control in named_controls(page) {
            named.entry(key(page, control)).or_default().push(control);
        }
        for (key, controls) in named {
            let Some(usual) = usual.get(&key) else { continue };
            let agrees = controls.iter().any(|control| are_alike(&folded(control), &usual.name));
            verdicts.push(SiteVerdict {
                page: index,
                place: controls[0].place.clone(),
                fault: format!("{} {}", key.1, folded(controls[0])),
                verdict: if agrees { Verdict::Passed } else { other_name(pages, controls[0], usual) },
            });
        }
    }
    verdicts
}

/// The name that most pages give to a function.
struct Usual<'a> {
    name: String,
    control: &'a Control,
    page: usize,
    pages: usize,
}

/// A name with the first page that gives it, its control there, and all pages that do.
type Named<'a> = BTreeMap<String, (usize, &'a Control, BTreeSet<usize>)>;

fn usual_names(pages: &[SitePage]) -> HashMap<Key<'_>, Usual<'_>> {
    let mut names: BTreeMap<Key<'_>, Named<'_>> = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        for control in named_controls(page) {
            let by_name = names.entry(key(page, control)).or_default();
            let entry = by_name.entry(folded(control)).or_insert_with(|| (index, control, BTreeSet::new()));
            entry.2.insert(index);
        }
    }
    let mut usual = HashMap::new();
    for (key, by_name) in names {
        let most = by_name.into_iter().max_by_key(|(_, (first, _, on))| (on.len(), usize::MAX - first));
        if let Some((name, (page, control, on))) = most
            && on.len() >= USUAL
        {
            usual.insert(key, Usual { name, control, page, pages: on.len() });
        }
    }
    usual
}

fn other_name(pages: &[SitePage], control: &Control, usual: &Usual<'_>) -> Verdict {
    Verdict::CantTell(
        Reason::new("other-name")
            .with("name", control.place.name.as_str())
            .with("usual", usual.control.place.name.as_str())
            .with("count", usual.pages)
            .with("other", pages[usual.page].address.as_str()),
    )
}

fn named_controls(page: &SitePage) -> impl Iterator<Item = &Control> {
    page.outline.controls.iter().filter(|control| !control.place.name.is_empty())
}

fn key<'a>(page: &'a SitePage, control: &'a Control) -> Key<'a> {
    (page.outline.language.as_deref(), &control.function)
}

fn folded(control: &Control) -> String {
    control.place.name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn are_alike(name: &str, usual: &str) -> bool {
    name.contains(usual) || usual.contains(name)
}
