//! What rules, reasons and statuses are called, in the asked language.

use audit::{Finding, FindingKind, Impact, Relation, Rule, Stage, Untested, Value};
use locale::{Arg, Language};
use rules::coverage::{bearing_on, coverage};
use standards::wcag::Sc;

use crate::check::word;
use crate::error::{Error, ErrorCode};
use crate::view::{CriterionName, CriterionView, ImpactView, RuleView};

/// All rules, ready to be read.
pub fn rules(lang: Language) -> Vec<RuleView> {
    rules::catalog::all().map(|rule| rule_view(rule, lang)).collect()
}

/// One rule, ready to be read.
pub fn rule(id: &str, lang: Language) -> Result<RuleView, Error> {
    match rules::catalog::rule(id) {
        Some(rule) => Ok(rule_view(rule, lang)),
        None => Err(Error::new(ErrorCode::RuleUnknown, id)),
    }
}

/// The same for the rule of a finding, which may have been withdrawn since.
pub(crate) fn rule_of_finding(id: &str, lang: Language) -> RuleView {
    rules::catalog::rule(id).map_or_else(
        || RuleView {
            id: id.to_owned(),
            version: 0,
            title: title(id, lang),
            why: locale::text(lang, "rule-withdrawn", &[]),
            fix: String::new(),
            criteria: Vec::new(),
            act: Vec::new(),
            techniques: Vec::new(),
            aspects: Vec::new(),
            impact: impact(Impact::Minor),
            stage: "withdrawn".to_owned(),
        },
        |rule| rule_view(rule, lang),
    )
}

/// A required criterion: what rules can do for it, and how a person checks it.
pub fn criterion(sc: Sc, lang: Language) -> Option<CriterionView> {
    sc.criterion().filter(|criterion| criterion.is_required())?;
    let can_fail = |rule: &Rule| {
        let texts = locale::rule(lang, rule.id);
        texts.is_some_and(|texts| rule.says.iter().any(|key| texts.question(key, &[]).is_none()))
    };
    Some(CriterionView {
        name: criterion_name(sc, lang),
        coverage: locale::text(lang, coverage(sc, can_fail).key(), &[]),
        rules: bearing_on(sc).map(|rule| rule.id.to_owned()).collect(),
        method: locale::text(lang, &format!("check-{}", sc.to_string().replace('.', "-")), &[]),
    })
}

/// Names the set of rules with their versions.
pub(crate) fn rules_version() -> String {
    let all: Vec<String> =
        rules::catalog::of_audits().map(|rule| format!("{}@{}", rule.id, rule.version)).collect();
    audit::Component::of(&all.iter().map(String::as_str).collect::<Vec<_>>()).to_string()
}

pub(crate) fn rule_view(rule: &Rule, lang: Language) -> RuleView {
    let texts = locale::rule(lang, rule.id);
    let text = |say: fn(&locale::RuleTexts) -> String| texts.as_ref().map_or_else(|| rule.id.to_owned(), say);
    RuleView {
        id: rule.id.to_owned(),
        version: rule.version,
        title: text(locale::RuleTexts::title),
        why: text(locale::RuleTexts::why),
        fix: text(locale::RuleTexts::fix),
        criteria: disproved(rule).map(|sc| criterion_name(sc, lang)).collect(),
        act: rule.act.iter().map(|act| (*act).to_owned()).collect(),
        techniques: rule.techniques.iter().map(|technique| (*technique).to_owned()).collect(),
        aspects: rule.aspects.iter().map(|aspect| aspect.number()).collect(),
        impact: impact(rule.impact),
        stage: stage(rule.stage).to_owned(),
    }
}

/// Numbers of the criteria that a failure of the rule disproves.
pub(crate) fn criteria(rule: &Rule) -> Vec<String> {
    disproved(rule).map(|sc| sc.to_string()).collect()
}

fn disproved(rule: &Rule) -> impl Iterator<Item = Sc> + '_ {
    rule.requirements
        .iter()
        .filter(|requirement| requirement.relation != Relation::Hints)
        .map(|requirement| requirement.criterion)
}

pub(crate) fn criterion_name(sc: Sc, lang: Language) -> CriterionName {
    let row = sc.criterion();
    let name = row.map(|row| match lang {
        Language::Lv => row.name_lv.clone(),
        Language::En => row.name_en.clone(),
    });
    CriterionName {
        number: sc.to_string(),
        name: name.unwrap_or_default(),
        level: row.map(|row| format!("{:?}", row.level)).unwrap_or_default(),
    }
}

pub(crate) fn impact(impact: Impact) -> ImpactView {
    match impact {
        Impact::Critical => ImpactView::Blocks,
        Impact::Serious => ImpactView::Hinders,
        Impact::Minor => ImpactView::Annoys,
    }
}

pub(crate) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Stable => "stable",
        Stage::Trial => "trial",
        Stage::Advice => "advice",
        Stage::Varam => "varam",
        Stage::Part => "part",
    }
}

/// What the rule expects.
pub(crate) fn title(rule: &str, lang: Language) -> String {
    locale::rule(lang, rule).map_or_else(|| rule.to_owned(), |texts| texts.title())
}

/// Why a target failed, or the question to a person.
pub(crate) fn reason(finding: &Finding, lang: Language) -> String {
    let args: Vec<(&str, Arg)> =
        finding.args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
    let Some(texts) = locale::rule(lang, &finding.rule) else { return finding.reason.clone() };
    let said = without_empty_quotes(texts.reason(&finding.reason, &args), lang);
    match finding.kind {
        FindingKind::Failed => said,
        FindingKind::CantTell | FindingKind::Review => match texts.question(&finding.reason, &args) {
            Some(question) => format!("{said} {question}"),
            None => said,
        },
    }
}

/// A quotation of nothing says that there is no text: two quotation marks side by side read like a fault of the program.
fn without_empty_quotes(said: String, lang: Language) -> String {
    let quotes = match lang {
        Language::Lv => "„“",
        Language::En => "“”",
    };
    if !said.contains(quotes) {
        return said;
    }
    let none = locale::text(lang, "reason-no-text", &[]);
    let said = said.replace(quotes, &none);
    if said.ends_with(&none) { format!("{said}.") } else { said }
}

fn argument(value: &Value) -> Arg {
    match value {
        Value::Number(number) => Arg::from(*number),
        Value::Text(text) => Arg::from(text.as_str()),
    }
}

/// Why a rule was not carried out.
pub(crate) fn untested(why: Untested, lang: Language) -> String {
    locale::text(lang, &format!("untested-{}", kebab(&word(&why))), &[])
}

/// A status in a word.
pub(crate) fn status(status: &str, lang: Language) -> String {
    locale::text(lang, &format!("status-{}", kebab(status)), &[])
}

/// What a status means and what to do about it.
pub(crate) fn status_advice(record: &store::VisitRecord, lang: Language) -> String {
    let host = record.final_address.parse::<url::Url>().ok();
    let host = host.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let args = [
        ("code", Arg::from(record.http_status.map(|code| code.to_string()).unwrap_or_default())),
        ("host", Arg::from(host)),
        ("address", Arg::from(record.duplicate_of.as_deref().unwrap_or(&record.final_address))),
    ];
    let detailed = format!("unreachable-{}", record.detail);
    let general = format!("status-{}", kebab(&record.status));
    let key = if !record.detail.is_empty() && locale::has(lang, &detailed) { detailed } else { general };
    let say = |attribute: &str| locale::text(lang, &format!("{key}.{attribute}"), &args);
    format!("{} {}", say("what"), say("do"))
}

/// `camelCase` as `kebab-case`.
pub(crate) fn kebab(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_of_nothing_is_said_in_words() {
        let told = |said: &str, lang| without_empty_quotes(said.to_owned(), lang);
        assert_eq!(told("Zem tā ir: „“", Language::Lv), "Zem tā ir: (nav teksta).");
        assert_eq!(told("„“ un „a“", Language::Lv), "(nav teksta) un „a“");
        assert_eq!(told("Below it: “”", Language::En), "Below it: (no text).");
        assert_eq!(told("Zem tā ir: „a“", Language::Lv), "Zem tā ir: „a“");
    }
}
