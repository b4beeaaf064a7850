//! Rules that see one fault from two sides. Both outcomes stand, for both are true; people are told of the fault once, by the
//! rule that says more about it.

use std::collections::BTreeSet;

use audit::{Finding, FindingKind};

/// A rule, and the one whose failure at the same element says the same fault better: it bears on the same criteria.
const TWINS: &[(&str, &str)] =
    &[("form-field-has-name", "field-text-is-tied"), ("click-has-keyboard-access", "widget-is-focusable")];

/// The findings without those that another one says better: a failure goes before a question, and of two of a kind the better
/// one stays.
pub fn said_once(findings: Vec<Finding>) -> Vec<Finding> {
    let said: BTreeSet<(String, String, FindingKind)> = findings
        .iter()
        .filter(|found| TWINS.iter().any(|(worse, better)| found.rule == *worse || found.rule == *better))
        .map(|found| (found.rule.clone(), found.anchor.clone(), found.kind))
        .collect();
    let says = |rule: &str, found: &Finding, is: fn(FindingKind, FindingKind) -> bool| {
        [FindingKind::Failed, FindingKind::CantTell]
            .into_iter()
            .any(|kind| is(kind, found.kind) && said.contains(&(rule.to_owned(), found.anchor.clone(), kind)))
    };
    let is_said = |found: &Finding| {
        TWINS.iter().any(|(worse, better)| {
            (found.rule == *worse && says(better, found, |other, own| other <= own))
                || (found.rule == *better && says(worse, found, |other, own| other < own))
        })
    };
    findings.into_iter().filter(|found| !is_said(found)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;
    use page::{Limits, parse};

    #[test]
    fn the_rule_that_says_it_better_bears_on_the_same_criteria() {
        for (worse, better) in TWINS {
            let criteria = |id: &str| -> BTreeSet<String> {
                let rule = catalog::rule(id).expect("a rule of the catalogue");
                rule.requirements.iter().map(|requirement| requirement.criterion.to_string()).collect()
            };
            assert!(criteria(worse).is_subset(&criteria(better)), "{worse} and {better}");
        }
    }

    #[test]
    fn of_two_failures_at_one_field_the_better_one_stays() {
        let html = "<!DOCTYPE html><html lang=lv><title>A</title><form action=/s>Vārds: <input name=v>\
                    <p><input name=w></p><button>Sūtīt</button></form>";
        let url = url::Url::parse("https://zalkalne.example/").expect("a constant address");
        let page = parse::page(html, url, true, &Limits::default());
        let mut found =
            audit::findings(&page, "https://zalkalne.example/", &audit::run(catalog::RULES, &page));
        for finding in &mut found {
            finding.kind = FindingKind::Failed;
        }
        let of = |rule: &str, found: &[Finding]| found.iter().filter(|finding| finding.rule == rule).count();
        assert_eq!(of("form-field-has-name", &found), 2);
        let told = said_once(found);
        assert_eq!((of("form-field-has-name", &told), of("field-text-is-tied", &told)), (1, 1));
    }
}
