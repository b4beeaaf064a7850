//! The report for other tools: EARL 1.0 as JSON-LD, with its context inside, so that nothing has to be fetched.

use audit::{Finding, Outcome, Relation, RuleOutcome};
use serde_json::{Value, json};
use standards::wcag::Sc;

use crate::Error;
use crate::decision::{Decision, DecisionForce};
use crate::model::{Report, RuleDescription, Visit};
use crate::status::Group;

/// Longest excerpt of an element, in characters.
const EXCERPT: usize = 400;
/// Longest reason of a decision, in characters.
const REASON: usize = 600;

/// One `earl:Assertion` for every rule on every page: passed, failed, cantTell, inapplicable and untested alike. A page
/// that should have been judged and could not be is untested by every rule. UTF-8, one assertion to a line.
pub fn earl(report: &Report) -> Result<Vec<u8>, Error> {
    let mut nodes = vec![assertor(report)];
    for page in &report.pages {
        match page.status.group() {
            Group::Scanned => nodes.extend(judged(report, page)),
            Group::NotScanned if page.status.is_page_missed() => nodes.extend(missed(report, page)),
            Group::NotScanned | Group::Elsewhere | Group::Outside => {}
        }
    }
    nodes.extend(report.decisions.iter().map(|decision| decided(report, decision)));
    let lines: Result<Vec<String>, _> = nodes.iter().map(serde_json::to_string).collect();
    let context = serde_json::to_string(&context()).map_err(Error::Write)?;
    let lines = lines.map_err(Error::Write)?.join(",\n");
    Ok(format!("{{\"@context\":{context},\n\"@graph\":[\n{lines}\n]}}\n").into_bytes())
}

fn context() -> Value {
    json!({
        "earl": "http://www.w3.org/ns/earl#",
        "dct": "http://purl.org/dc/terms/",
        "doap": "http://usefulinc.com/ns/doap#",
        "ptr": "http://www.w3.org/2009/pointers#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "WCAG21": "https://www.w3.org/TR/WCAG21/#",
        "Assertion": "earl:Assertion",
        "Assertor": "earl:Assertor",
        "Software": "earl:Software",
        "Person": "foaf:Person",
        "foafName": "foaf:name",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "TestSubject": "earl:TestSubject",
        "WebPage": "earl:WebPage",
        "TestCase": "earl:TestCase",
        "TestResult": "earl:TestResult",
        "assertedBy": { "@id": "earl:assertedBy", "@type": "@id" },
        "subject": { "@id": "earl:subject", "@type": "@id" },
        "test": { "@id": "earl:test", "@type": "@id" },
        "mode": { "@id": "earl:mode", "@type": "@id" },
        "result": { "@id": "earl:result", "@type": "@id" },
        "outcome": { "@id": "earl:outcome", "@type": "@id" },
        "pointer": { "@id": "earl:pointer", "@type": "@id" },
        "info": "earl:info",
        "title": "dct:title",
        "description": "dct:description",
        "source": { "@id": "dct:source", "@type": "@id" },
        "date": { "@id": "dct:date", "@type": "xsd:dateTime" },
        "isPartOf": { "@id": "dct:isPartOf", "@type": "@id" },
        "hasVersion": "dct:hasVersion",
        "name": "doap:name",
        "release": "doap:release",
        "revision": "doap:revision",
        "expression": "ptr:expression"
    })
}

fn assertor_id(report: &Report) -> String {
    format!("urn:{}:{}", report.tool.name.to_lowercase(), report.tool.version)
}

fn assertor(report: &Report) -> Value {
    json!({
        "@id": assertor_id(report),
        "@type": ["Assertor", "Software"],
        "name": report.tool.name,
        "release": { "revision": report.tool.version },
        "description": format!("{} {}", report.rule_set.id, report.rule_set.version)
    })
}

fn judged<'a>(report: &'a Report, page: &'a Visit) -> impl Iterator<Item = Value> + 'a {
    page.rules.iter().map(move |outcome| {
        let mut result = json!({
            "@type": "TestResult",
            "outcome": outcome_name(outcome.outcome),
            "date": date(report, page)
        });
        if let Some(why) = &outcome.untested {
            result["info"] = json!(why);
        }
        let pointers: Vec<Value> =
            page.findings.iter().filter(|finding| finding.rule == outcome.rule).map(pointer).collect();
        if !pointers.is_empty() {
            result["pointer"] = Value::Array(pointers);
        }
        let mut said = assertion(report, page, &test(report.rule(&outcome.rule), outcome), &result);
        if page.answered.contains(&outcome.rule) {
            said["mode"] = json!("earl:semiAuto");
        }
        said
    })
}

/// A page that should have been judged and was not: nobody may take its absence for a pass.
fn missed<'a>(report: &'a Report, page: &'a Visit) -> impl Iterator<Item = Value> + 'a {
    report.rules.iter().map(move |rule| {
        let result = json!({
            "@type": "TestResult",
            "outcome": outcome_name(Outcome::Untested),
            "date": date(report, page),
            "info": page.status
        });
        assertion(report, page, &test_case(rule), &result)
    })
}

fn assertion(report: &Report, page: &Visit, test: &Value, result: &Value) -> Value {
    let mut subject = json!({
        "@id": page.final_address,
        "@type": ["TestSubject", "WebPage"],
        "source": page.final_address,
        "date": date(report, page)
    });
    if let Some(title) = &page.title {
        subject["title"] = json!(title);
    }
    json!({
        "@type": "Assertion",
        "assertedBy": assertor_id(report),
        "mode": "earl:automatic",
        "subject": subject,
        "test": test,
        "result": result
    })
}

/// What a person decided, said by that person; one that holds no longer leaves it open.
fn decided(report: &Report, decision: &Decision) -> Value {
    let outcome = match decision.force {
        DecisionForce::InForce => decision.kind.outcome(),
        DecisionForce::Expired | DecisionForce::Changed => Outcome::CantTell,
    };
    let mut result = json!({
        "@type": "TestResult",
        "outcome": outcome_name(outcome),
        "date": decision.made,
        "title": decision.kind,
        "info": decision.force
    });
    if !decision.reason.is_empty() {
        result["description"] = json!(crate::words::clean(&decision.reason, REASON));
    }
    let test = match report.rule(&decision.rule) {
        Some(rule) => test_case(rule),
        None => json!({ "@id": rule_id(&decision.rule), "@type": "TestCase", "title": decision.rule }),
    };
    json!({
        "@type": "Assertion",
        "assertedBy": { "@type": ["Assertor", "Person"], "foafName": decision.person },
        "mode": "earl:manual",
        "subject": {
            "@id": decision.address,
            "@type": ["TestSubject", "WebPage"],
            "source": decision.address
        },
        "test": test,
        "result": result
    })
}

/// When the page was seen; the date of the report where that is not known.
fn date<'a>(report: &'a Report, page: &'a Visit) -> &'a str {
    page.visited.as_deref().unwrap_or(&report.created)
}

fn test(rule: Option<&RuleDescription>, outcome: &RuleOutcome) -> Value {
    match rule {
        Some(rule) => test_case(rule),
        None => json!({
            "@id": rule_id(&outcome.rule),
            "@type": "TestCase",
            "title": outcome.rule,
            "hasVersion": outcome.version.to_string()
        }),
    }
}

fn test_case(rule: &RuleDescription) -> Value {
    let act = rule.act.iter().map(|id| act_address(id));
    let criteria = rule.requirements.iter().filter_map(|requirement| match requirement.relation {
        Relation::Fails | Relation::Decides => criterion_address(requirement.criterion),
        Relation::Hints => None,
    });
    json!({
        "@id": rule_id(&rule.id),
        "@type": "TestCase",
        "title": rule.id,
        "hasVersion": rule.version.to_string(),
        "isPartOf": act.chain(criteria).collect::<Vec<_>>()
    })
}

fn rule_id(id: &str) -> String {
    format!("urn:slieksnis:rule:{id}")
}

/// Address of a W3C ACT rule.
pub(crate) fn act_address(id: &str) -> String {
    format!("https://www.w3.org/WAI/standards-guidelines/act/rules/{id}/")
}

/// A criterion as `WCAG21:non-text-content`: WCAG names its sections by the criterion's name.
fn criterion_address(sc: Sc) -> Option<String> {
    let criterion = sc.criterion()?;
    let name: String = criterion
        .name_en
        .to_lowercase()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'))
        .collect();
    Some(format!("WCAG21:{}", name.split_whitespace().collect::<Vec<_>>().join("-")))
}

fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "earl:passed",
        Outcome::Failed => "earl:failed",
        Outcome::CantTell => "earl:cantTell",
        Outcome::Inapplicable => "earl:inapplicable",
        Outcome::Untested => "earl:untested",
    }
}

/// Where a target is. An anchor that crosses a frame, a shadow tree or names a text node is no CSS selector.
fn pointer(finding: &Finding) -> Value {
    let kind = if finding.anchor.contains("::") { "ptr:ExpressionPointer" } else { "ptr:CSSSelectorPointer" };
    json!({
        "@type": kind,
        "expression": finding.anchor,
        "title": finding.reason,
        "description": crate::words::clean(&finding.excerpt, EXCERPT)
    })
}
