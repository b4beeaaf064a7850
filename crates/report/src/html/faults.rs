//! What was found, by section (must fix, check, advice), rule and component.

use std::collections::BTreeMap;

use audit::{Component, Finding, FindingKind, Relation};
use locale::{Language, RuleTexts, text};
use serde::Serialize;
use standards::wcag::Sc;

use crate::model::{ComponentSummary, Report, RuleDescription, RuleRequirement, Visit};
use crate::sources::source_texts;
use crate::status::Group;
use crate::words::{self, Address, Span, clean, count, spans};

/// Components shown in one section.
const COMPONENTS: usize = 150;
/// Pages of a component that are shown at once; the others fold out.
const PAGES_SHOWN: usize = 3;
/// Pages of a component that are listed at all.
const PAGES_LISTED: usize = 20;
/// Places listed on one page of a component.
const SPOTS: usize = 3;
/// Longest excerpt, in characters.
const EXCERPT: usize = 400;
/// Longest title or anchor, in characters.
const LINE: usize = 160;

/// The three words for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Word {
    MustFix,
    Check,
    Advice,
}

impl Word {
    pub(super) fn id(self) -> &'static str {
        match self {
            Word::MustFix => "must-fix",
            Word::Check => "check",
            Word::Advice => "advice",
        }
    }

    fn symbol(self) -> &'static str {
        match self {
            Word::MustFix => "✕",
            Word::Check => "?",
            Word::Advice => "i",
        }
    }
}

/// The word for a component. A question of a rule that only advises is still advice; a rule that the report does not
/// describe counts as binding.
pub(super) fn word(report: &Report, component: &ComponentSummary) -> Word {
    let is_binding = report.rule(&component.rule).is_none_or(RuleDescription::is_binding);
    match component.kind {
        FindingKind::Failed if is_binding => Word::MustFix,
        FindingKind::CantTell if is_binding => Word::Check,
        FindingKind::Failed | FindingKind::CantTell | FindingKind::Review => Word::Advice,
    }
}

#[derive(Serialize)]
pub(super) struct Section {
    pub id: &'static str,
    pub symbol: &'static str,
    pub word: String,
    pub means: String,
    pub lead: String,
    /// Said where there is nothing; an empty section without it is left out.
    pub none: Option<String>,
    pub groups: Vec<RuleGroup>,
    pub left_out: Option<String>,
    pub components: usize,
    pub places: usize,
    pub pages: usize,
}

#[derive(Serialize)]
pub(super) struct RuleGroup {
    pub id: String,
    #[serde(skip)]
    pub criteria: Vec<Sc>,
    rule: String,
    title: String,
    criteria_texts: Vec<String>,
    impact: Option<String>,
    why: Vec<Span>,
    fix: Vec<Span>,
    pub faults: Vec<Fault>,
}

/// What a fact follows from.
#[derive(Serialize)]
struct Origin {
    label: Vec<Span>,
    value: Vec<Span>,
}

#[derive(Serialize)]
pub(super) struct Fault {
    pub id: String,
    pub reason: Vec<Span>,
    question: Vec<Span>,
    /// "One fix clears N pages".
    pub one_fix: String,
    #[serde(skip)]
    pub pages: usize,
    places: String,
    excerpt: String,
    sources: Vec<Origin>,
    shown: Vec<OnPage>,
    folded: Vec<OnPage>,
    fold_label: Option<String>,
    left_out: Option<String>,
}

#[derive(Serialize)]
struct OnPage {
    title: String,
    address: Address,
    spots: Vec<Spot>,
    more: Option<String>,
}

#[derive(Serialize)]
struct Spot {
    anchor: String,
    line: Option<String>,
}

/// Where each component was found: page and finding, in the order of the report.
type Places<'a> = BTreeMap<(Component, FindingKind), Vec<(&'a Visit, Vec<&'a Finding>)>>;

pub(super) fn sections(report: &Report, lang: Language) -> Vec<Section> {
    let places = places(report);
    [Word::MustFix, Word::Check, Word::Advice].map(|word| section(report, &places, word, lang)).into()
}

fn places(report: &Report) -> Places<'_> {
    let mut places = Places::new();
    for page in report.pages.iter().filter(|page| page.status.group() == Group::Scanned) {
        for finding in &page.findings {
            let on = places.entry((finding.component, finding.kind)).or_default();
            match on.last_mut() {
                Some((last, findings)) if std::ptr::eq(*last, page) => findings.push(finding),
                Some(_) | None => on.push((page, vec![finding])),
            }
        }
    }
    places
}

fn section(report: &Report, places: &Places<'_>, this: Word, lang: Language) -> Section {
    let components: Vec<&ComponentSummary> =
        report.components.iter().filter(|component| word(report, component) == this).collect();
    let (shown, left_out) = components.split_at(components.len().min(COMPONENTS));
    let mut groups: Vec<RuleGroup> = Vec::new();
    for component in shown {
        let id = format!("{}-{}", this.id(), slug(&component.rule));
        let at = groups.iter().position(|group| group.id == id).unwrap_or_else(|| {
            groups.push(group(report, id, &component.rule, lang));
            groups.len() - 1
        });
        groups[at].faults.push(fault(component, this, places, lang));
    }
    let key = |end: &str| format!("report-{}{end}", this.id());
    Section {
        id: this.id(),
        symbol: this.symbol(),
        word: text(lang, &key(""), &[]),
        means: text(lang, &key(".means"), &[]),
        lead: text(lang, &key("-lead"), &[]),
        none: locale::has(lang, &key("-none")).then(|| text(lang, &key("-none"), &[])),
        groups,
        left_out: (!left_out.is_empty())
            .then(|| count(lang, "report-components-left-out", "count", left_out.len())),
        components: components.len(),
        places: components.iter().map(|component| component.places).sum(),
        pages: pages_of(&components, places),
    }
}

/// The rule's id as a part of an HTML id.
fn slug(rule: &str) -> String {
    rule.chars().take(LINE).map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

/// Pages that any of the components is on.
fn pages_of(components: &[&ComponentSummary], places: &Places<'_>) -> usize {
    components
        .iter()
        .filter_map(|component| places.get(&(component.id, component.kind)))
        .flatten()
        .map(|(page, _)| page.address.as_str())
        .collect::<std::collections::BTreeSet<_>>()
        .len()
}

fn group(report: &Report, id: String, rule_id: &str, lang: Language) -> RuleGroup {
    let rule = report.rule(rule_id);
    let texts = locale::rule(lang, rule_id);
    let requirements = rule.map(|rule| rule.requirements.as_slice()).unwrap_or_default();
    RuleGroup {
        id,
        rule: clean(rule_id, LINE),
        title: words::title(lang, rule_id),
        criteria_texts: requirements.iter().filter_map(|r| criterion_text(r, lang)).collect(),
        criteria: requirements.iter().map(|requirement| requirement.criterion).collect(),
        impact: rule.map(|rule| impact(rule, lang)),
        why: texts.as_ref().map(|texts| spans(&texts.why())).unwrap_or_default(),
        fix: texts.as_ref().map(|texts| spans(&texts.fix())).unwrap_or_default(),
        faults: Vec::new(),
    }
}

/// A criterion of level A or AA as "WCAG 1.1.1 Non-text Content (A)"; the others are not asked for. One that the rule
/// proves nothing about is only related.
fn criterion_text(requirement: &RuleRequirement, lang: Language) -> Option<String> {
    let criterion = requirement.criterion.criterion().filter(|criterion| criterion.is_required())?;
    let name = match lang {
        Language::Lv => &criterion.name_lv,
        Language::En => &criterion.name_en,
    };
    let key = match requirement.relation {
        Relation::Fails | Relation::Decides => "report-criterion",
        Relation::Hints => "report-criterion-related",
    };
    let level = format!("{:?}", criterion.level);
    let args = [("number", criterion.sc.to_string().into()), ("name", name.into()), ("level", level.into())];
    Some(text(lang, key, &args))
}

fn impact(rule: &RuleDescription, lang: Language) -> String {
    let key = match rule.impact {
        audit::Impact::Minor => "report-impact-minor",
        audit::Impact::Serious => "report-impact-serious",
        audit::Impact::Critical => "report-impact-critical",
    };
    text(lang, key, &[])
}

fn fault(component: &ComponentSummary, word: Word, places: &Places<'_>, lang: Language) -> Fault {
    let texts: Option<RuleTexts> = locale::rule(lang, &component.rule);
    let on = places.get(&(component.id, component.kind)).map(Vec::as_slice).unwrap_or_default();
    let listed = &on[..on.len().min(PAGES_LISTED)];
    let (shown, folded) = listed.split_at(listed.len().min(PAGES_SHOWN));
    let folded_places = folded.iter().map(|(_, findings)| findings.len()).sum();
    let one_fix = match word {
        Word::MustFix | Word::Advice => "report-one-fix",
        Word::Check => "report-one-question",
    };
    Fault {
        id: format!("{}-{}", word.id(), component.id),
        reason: words::reason(texts.as_ref(), &component.reason, &component.args),
        question: words::question(texts.as_ref(), &component.reason, &component.args),
        one_fix: count(lang, one_fix, "pages", component.pages),
        pages: component.pages,
        places: count(lang, "report-place-count", "count", component.places),
        excerpt: clean(&component.excerpt, EXCERPT),
        sources: source_texts(&component.sources, lang)
            .into_iter()
            .map(|source| Origin { label: spans(&source.label), value: spans(&source.value) })
            .collect(),
        shown: shown.iter().map(|place| on_page(place, lang)).collect(),
        folded: folded.iter().map(|place| on_page(place, lang)).collect(),
        fold_label: (!folded.is_empty()).then(|| count(lang, "report-more-places", "count", folded_places)),
        left_out: (on.len() > listed.len())
            .then(|| count(lang, "report-pages-left-out", "count", on.len() - listed.len())),
    }
}

fn on_page((page, findings): &(&Visit, Vec<&Finding>), lang: Language) -> OnPage {
    let more = findings.len().saturating_sub(SPOTS);
    OnPage {
        title: page_title(page, lang),
        address: words::address(&page.final_address),
        spots: findings
            .iter()
            .take(SPOTS)
            .map(|finding| Spot {
                anchor: clean(&finding.anchor, LINE),
                line: (finding.line > 0)
                    .then(|| text(lang, "report-line", &[("line", finding.line.to_string().into())])),
            })
            .collect(),
        more: (more > 0).then(|| count(lang, "report-places-left-out", "count", more)),
    }
}

/// Title of a page, or words that say it has none.
pub(super) fn page_title(page: &Visit, lang: Language) -> String {
    match page.title.as_deref().map(str::trim).filter(|title| !title.is_empty()) {
        Some(title) => clean(title, LINE),
        None => text(lang, "report-unnamed-page", &[]),
    }
}
