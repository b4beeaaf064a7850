//! EARL: one assertion for every rule on every page, readable without fetching anything.

mod sample;

use std::collections::BTreeSet;

use serde_json::Value;

fn graph() -> (Value, Vec<Value>) {
    let bytes = report::earl(&sample::report()).expect("the sample is written");
    let whole: Value = serde_json::from_slice(&bytes).expect("EARL is JSON");
    let graph = whole["@graph"].as_array().expect("the graph is a list").clone();
    (whole, graph)
}

/// What the program asserts; decisions of people are assertions of their own.
fn assertions() -> Vec<Value> {
    let is_ours = |node: &Value| node["@type"] == "Assertion" && node["mode"] != "earl:manual";
    graph().1.into_iter().filter(is_ours).collect()
}

fn of<'a>(assertions: &'a [Value], address: &str, rule: &str) -> &'a Value {
    let mut found =
        assertions.iter().filter(|a| a["subject"]["source"] == address && a["test"]["title"] == rule);
    let one = found.next().unwrap_or_else(|| panic!("no assertion of {rule} on {address}"));
    assert!(found.next().is_none(), "{rule} is asserted twice on {address}");
    one
}

#[test]
fn every_rule_says_one_thing_about_every_page_that_was_or_should_have_been_judged() {
    let assertions = assertions();
    let pages: BTreeSet<&str> = assertions.iter().map(|a| a["subject"]["source"].as_str().unwrap()).collect();
    assert_eq!(pages.len(), 6 + 2, "six judged, two missed; files, duplicates and other sites are none");
    assert_eq!(assertions.len(), pages.len() * sample::rules().len());
    for page in pages {
        for rule in sample::rules() {
            of(&assertions, page, rule.id);
        }
    }
}

#[test]
fn outcomes_are_those_of_earl() {
    let assertions = assertions();
    let outcome = |path: &str, rule: &str| {
        of(&assertions, &format!("https://www.novads.example{path}"), rule)["result"]["outcome"].clone()
    };
    assert_eq!(outcome("/", "page-has-title"), "earl:passed");
    assert_eq!(outcome("/", "link-has-name"), "earl:failed");
    assert_eq!(outcome("/pakalpojumi/majokla-pabalsts", "image-has-name"), "earl:cantTell");
    assert_eq!(outcome("/viegli-lasit", "image-has-name"), "earl:inapplicable");
    assert_eq!(outcome("/viegli-lasit", "text-contrast-minimum"), "earl:untested");
}

#[test]
fn a_page_that_could_not_be_judged_is_untested_and_says_why() {
    let assertions = assertions();
    let missed = of(&assertions, "https://www.novads.example/vecais-saraksts", "page-has-title");
    assert_eq!(missed["result"]["outcome"], "earl:untested");
    assert_eq!(missed["result"]["info"], "httpError");
}

#[test]
fn failed_targets_are_pointed_at() {
    let assertions = assertions();
    let photos = of(&assertions, "https://www.novads.example/jaunumi/novada-svetki-2026", "image-has-name");
    let pointers = photos["result"]["pointer"].as_array().unwrap();
    assert_eq!(pointers.len(), 5);
    assert_eq!(pointers[0]["@type"], "ptr:CSSSelectorPointer");
    assert_eq!(pointers[0]["expression"], "main > figure:nth-of-type(1) > img");
    let text = of(&assertions, "https://www.novads.example/", "text-contrast-minimum");
    assert_eq!(text["result"]["pointer"][0]["@type"], "ptr:ExpressionPointer", "a text node has no selector");
}

#[test]
fn every_assertion_says_who_how_when_and_by_which_rule() {
    let (whole, graph) = graph();
    let who = &graph[0];
    assert_eq!(who["@type"], serde_json::json!(["Assertor", "Software"]));
    assert_eq!(who["name"], "Slieksnis");
    assert_eq!(who["release"]["revision"], "0.1.0");
    for assertion in assertions() {
        assert_eq!(assertion["assertedBy"], who["@id"]);
        assert_eq!(assertion["mode"], "earl:automatic");
        assert!(assertion["subject"]["date"].as_str().unwrap().starts_with("2026-11-21T"));
    }
    let assertions = assertions();
    let test = &of(&assertions, "https://www.novads.example/", "image-has-name")["test"];
    assert_eq!(
        test["isPartOf"],
        serde_json::json!([
            "https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/",
            "WCAG21:non-text-content"
        ])
    );
    assert!(whole["@context"].is_object(), "a context that is an address would have to be fetched");
}

#[test]
fn every_term_is_in_the_context() {
    let (whole, graph) = graph();
    let context = whole["@context"].as_object().unwrap();
    let mut terms = BTreeSet::new();
    for node in &graph {
        collect(node, &mut terms);
    }
    for term in terms {
        let prefix = term.split_once(':').map_or(term.as_str(), |(prefix, _)| prefix);
        assert!(context.contains_key(prefix), "{term}");
    }
}

/// Keys and types that are not JSON-LD's own.
fn collect(value: &Value, terms: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                if !key.starts_with('@') {
                    terms.insert(key.clone());
                }
                if key == "@type" {
                    let list = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                    terms.extend(list.iter().map(|t| t.as_str().expect("a type is a name").to_owned()));
                }
                collect(value, terms);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, terms)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
