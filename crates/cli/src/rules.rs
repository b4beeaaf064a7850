//! `explain` and `rules`.

use app::Error;
use app::view::{ImpactView, RuleView};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{line, text};

/// Prints what a rule checks, why it matters and how to fix it.
pub(crate) fn explain(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let id = matches.get_one::<String>("rule").map(String::as_str).unwrap_or_default();
    let rule = app::rule(id, lang)?;
    line(&format!("{}\n{}", rule.title, rule.id));
    let part = |heading: &str, body: &str| {
        if !body.is_empty() {
            line(&format!("\n{}\n{body}", text(lang, heading, &[])));
        }
    };
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
