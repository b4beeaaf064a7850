//! `explain` and `rules`.

use app::Error;
use app::view::{CriterionName, CriterionView, ImpactView, RuleView};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{line, text};

/// Prints what a rule checks, why it matters and how to fix it; for the number of a criterion, what the rules can do.
pub(crate) fn explain(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let id = matches.get_one::<String>("rule").map(String::as_str).unwrap_or_default();
    if let Some(criterion) = id.parse().ok().and_then(|sc| app::criterion(sc, lang)) {
        explain_criterion(&criterion, lang);
        return Ok(Found::Nothing);
    }
    let rule = app::rule(id, lang)?;
    line(&format!("{}\n{}", rule.title, rule.id));
    let part = |heading: &str, body: &str| part(heading, body, lang);
    part("cli-why", &rule.why);
    part("cli-how-to-fix", &rule.fix);
    let criteria: Vec<String> =
        rule.criteria.iter().map(|c| format!("{} {} ({})", c.number, c.name, c.level)).collect();
    part("cli-criteria", &criteria.join("\n"));
    part("cli-impact", &impact(rule.impact, lang));
    part("cli-techniques", &rule.techniques.join(", "));
    part("cli-act-rules", &rule.act.join(", "));
    let aspects: Vec<String> = rule.aspects.iter().map(u8::to_string).collect();
    part("cli-aspects", &aspects.join(", "));
    Ok(Found::Nothing)
}

/// Prints what the rules can do for a criterion and how a person checks it.
fn explain_criterion(criterion: &CriterionView, lang: Language) {
    let CriterionName { number, name, level } = &criterion.name;
    line(&format!("{number} {name} ({level})"));
    part("cli-coverage", &criterion.coverage, lang);
    part("cli-method", &criterion.method, lang);
    part("cli-rules", &criterion.rules.join("\n"), lang);
}

fn part(heading: &str, body: &str, lang: Language) {
    if !body.is_empty() {
        line(&format!("\n{}\n{body}", text(lang, heading, &[])));
    }
}

/// Prints the table of rules.
pub(crate) fn list(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let rules = app::rules(lang);
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let json = serde_json::to_string_pretty(&rules)
            .map_err(|error| Error::new(app::ErrorCode::Internal, error.to_string()))?;
        line(&json);
        return Ok(Found::Nothing);
    }
    let width = |cell: fn(&RuleView) -> usize| rules.iter().map(cell).max().unwrap_or_default();
    let ids = width(|rule| rule.id.chars().count());
    let numbers = width(|rule| criteria(rule).chars().count()).max(10);
    line(&format!(
        "{:ids$}  {:numbers$}  {}",
        text(lang, "cli-column-rule", &[]),
        text(lang, "cli-column-criteria", &[]),
        text(lang, "cli-column-title", &[])
    ));
    for rule in &rules {
        line(&format!("{:ids$}  {:numbers$}  {}", rule.id, criteria(rule), rule.title));
    }
    line(&format!("\n{}", text(lang, "cli-rule-count", &[("count", Arg::from(rules.len() as f64))])));
    Ok(Found::Nothing)
}

fn criteria(rule: &RuleView) -> String {
    if rule.criteria.is_empty() {
        return "–".to_owned();
    }
    rule.criteria.iter().map(|criterion| criterion.number.clone()).collect::<Vec<_>>().join(", ")
}

/// What a failure does to people, in a word.
pub(crate) fn impact(impact: ImpactView, lang: Language) -> String {
    let key = match impact {
        ImpactView::Blocks => "impact-blocks",
        ImpactView::Hinders => "impact-hinders",
        ImpactView::Annoys => "impact-annoys",
    };
    text(lang, key, &[])
}
