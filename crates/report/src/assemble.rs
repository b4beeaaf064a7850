use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Finding, FindingKind, Impact, Outcome, Rule};
use locale::Language;
use standards::wcag::{CRITERIA, Sc};

use crate::decision::RoutineQuestions;
use crate::model::{
    ComponentSummary, Course, CriterionResult, Limits, Report, RuleDescription, RuleRequirement, RuleSet,
    SCHEMA, Scope, Service, Tool, Visit,
};
use crate::status::Group;

/// What a report says about the audit as a whole.
#[derive(Clone, Debug)]
pub struct About {
    /// What made it.
    pub tool: Tool,
    /// What it was judged by.
    pub rule_set: RuleSet,
    /// ISO 8601 date-time.
    pub created: String,
    /// Language of the audit.
    pub language: Language,
    /// Name of the site, for people.
    pub site: String,
    /// Where the audit began.
    pub start_addresses: Vec<String>,
    /// What belonged to the audit.
    pub scope: Scope,
    /// Its limits.
    pub limits: Limits,
    /// How it ended.
    pub course: Course,
}

impl Report {
    /// A report on these visits: sums up components and the status of the criteria.
    pub fn new(about: About, rules: &[&'static Rule], pages: Vec<Visit>, services: Vec<Service>) -> Report {
        let descriptions: Vec<RuleDescription> = rules.iter().map(|rule| describe(rule)).collect();
        let components = components(&descriptions, &pages);
        let criteria = criteria(rules, &descriptions, about.course, &pages, &components);
        let About { tool, rule_set, created, language, site, start_addresses, scope, limits, course } = about;
        let routine = routine(&descriptions, &pages);
        Report {
            schema_version: SCHEMA,
            tool,
            rule_set,
            created,
            language,
            site,
            start_addresses,
            scope,
            limits,
            course,
            rules: descriptions,
            criteria,
            components,
            routine,
            decisions: Vec::new(),
            services,
            pages,
        }
    }
}

fn describe(rule: &Rule) -> RuleDescription {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    RuleDescription {
        id: rule.id.to_owned(),
        version: rule.version,
        act: texts(rule.act),
        requirements: rule
            .requirements
            .iter()
            .map(|r| RuleRequirement { criterion: r.criterion, relation: r.relation })
            .collect(),
        techniques: texts(rule.techniques),
        aspects: rule.aspects.to_vec(),
        impact: rule.impact,
        stage: rule.stage,
    }
}

/// Findings by component, routine questions aside; certain ones first, then by impact, pages and places.
fn components(rules: &[RuleDescription], pages: &[Visit]) -> Vec<ComponentSummary> {
    let mut found: BTreeMap<(Component, FindingKind), (ComponentSummary, BTreeSet<usize>)> = BTreeMap::new();
    for (index, page) in judged(pages) {
        for finding in page.findings.iter().filter(|finding| finding.kind != FindingKind::Review) {
            let (summary, on) = found
                .entry((finding.component, finding.kind))
                .or_insert_with(|| (first_place(finding), BTreeSet::new()));
            summary.places += 1;
            on.insert(index);
        }
    }
    let mut components: Vec<ComponentSummary> =
        found.into_values().map(|(summary, on)| ComponentSummary { pages: on.len(), ..summary }).collect();
    let place = |id: &str| rules.iter().position(|rule| rule.id == id);
    let impact = |id: &str| place(id).map_or(Impact::Minor, |at| rules[at].impact);
    components.sort_by(|a, b| {
        (a.kind, impact(&b.rule), b.pages, b.places, place(&a.rule), a.id).cmp(&(
            b.kind,
            impact(&a.rule),
            a.pages,
            a.places,
            place(&b.rule),
            b.id,
        ))
    });
    components
}

/// Routine questions by rule, in the order of the rules.
fn routine(rules: &[RuleDescription], pages: &[Visit]) -> Vec<RoutineQuestions> {
    let mut asked: BTreeMap<&str, (usize, BTreeSet<usize>)> = BTreeMap::new();
    for (index, page) in judged(pages) {
        for finding in page.findings.iter().filter(|finding| finding.kind == FindingKind::Review) {
            let (places, on) = asked.entry(finding.rule.as_str()).or_default();
            *places += 1;
            on.insert(index);
        }
    }
    let place = |id: &str| rules.iter().position(|rule| rule.id == id);
    let mut routine: Vec<RoutineQuestions> = asked
        .into_iter()
        .map(|(rule, (places, on))| RoutineQuestions { rule: rule.to_owned(), places, pages: on.len() })
        .collect();
    routine.sort_by_key(|questions| place(&questions.rule));
    routine
}

fn judged(pages: &[Visit]) -> impl Iterator<Item = (usize, &Visit)> {
    pages.iter().enumerate().filter(|(_, page)| page.status.group() == Group::Scanned)
}

fn first_place(finding: &Finding) -> ComponentSummary {
    ComponentSummary {
        id: finding.component,
        rule: finding.rule.clone(),
        kind: finding.kind,
        reason: finding.reason.clone(),
        args: finding.args.clone(),
        excerpt: finding.excerpt.clone(),
        sources: finding.sources.clone(),
        pages: 0,
        places: 0,
    }
}

fn criteria(
    rules: &[&'static Rule],
    descriptions: &[RuleDescription],
    course: Course,
    pages: &[Visit],
    components: &[ComponentSummary],
) -> Vec<CriterionResult> {
    let outcomes = outcomes(rules, course, pages);
    CRITERIA
        .iter()
        .filter(|criterion| criterion.is_required())
        .map(|criterion| CriterionResult {
            criterion: criterion.sc,
            level: criterion.level,
            status: audit::status(criterion.sc, outcomes.iter().copied()),
            must_fix: bearing_on(criterion.sc, FindingKind::Failed, descriptions, components),
            check: bearing_on(criterion.sc, FindingKind::CantTell, descriptions, components),
            review: review(criterion.sc, descriptions, pages),
        })
        .collect()
}

/// Every outcome of every rule. A page that was missed leaves each rule untested, and so does an audit that ended
/// before all pages were opened: what was not seen can never help a criterion to be met.
fn outcomes<'a>(rules: &[&'a Rule], course: Course, pages: &[Visit]) -> Vec<(&'a Rule, Outcome)> {
    let mut outcomes = Vec::new();
    for (_, page) in judged(pages) {
        for outcome in &page.rules {
            if let Some(rule) = rules.iter().find(|rule| rule.id == outcome.rule) {
                outcomes.push((*rule, outcome.outcome));
            }
        }
    }
    let is_partial = match course {
        Course::Complete => false,
        Course::LimitReached | Course::Stopped => true,
    };
    if is_partial || pages.iter().any(|page| page.status.is_page_missed()) {
        outcomes.extend(rules.iter().map(|rule| (*rule, Outcome::Untested)));
    }
    outcomes
}

/// Components of binding rules that bear on the criterion.
fn bearing_on(
    criterion: Sc,
    kind: FindingKind,
    rules: &[RuleDescription],
    components: &[ComponentSummary],
) -> usize {
    let bears = |rule: &RuleDescription| {
        rule.is_binding() && rule.requirements.iter().any(|r| r.criterion == criterion && proves(r))
    };
    components
        .iter()
        .filter(|component| component.kind == kind)
        .filter(|component| rules.iter().any(|rule| rule.id == component.rule && bears(rule)))
        .count()
}

/// Places on all pages that only a person can judge for the criterion.
fn review(criterion: Sc, rules: &[RuleDescription], pages: &[Visit]) -> usize {
    let bears = |id: &str| {
        let bears = |rule: &RuleDescription| rule.requirements.iter().any(|r| r.criterion == criterion);
        rules.iter().any(|rule| rule.id == id && rule.is_binding() && bears(rule))
    };
    judged(pages)
        .flat_map(|(_, page)| &page.findings)
        .filter(|finding| finding.kind == FindingKind::Review && bears(&finding.rule))
        .count()
}

fn proves(requirement: &RuleRequirement) -> bool {
    match requirement.relation {
        audit::Relation::Fails | audit::Relation::Decides => true,
        audit::Relation::Hints => false,
    }
}
