//! What was measured and computed of an element, for whoever mends it.

use audit::{Finding, Value};
use locale::{Arg, Language};

use crate::view::FactView;

/// What a rule measures, by the name of its argument.
const MEASURED: [(&str, &str); 14] = [
    ("ratio", "fact-ratio"),
    ("lowest", "fact-lowest"),
    ("highest", "fact-highest"),
    ("needed", "fact-needed"),
    ("foreground", "fact-foreground"),
    ("background", "fact-background"),
    ("suggested", "fact-suggested"),
    ("behind", "fact-behind"),
    ("label", "fact-label"),
    ("token", "fact-token"),
    ("expected", "fact-expected"),
    ("lang", "fact-lang"),
    ("ids", "fact-ids"),
    ("value", "fact-value"),
];

/// The facts of a finding: role, name and attribute, what its rule measured, and what name and styles come from.
pub(crate) fn facts(finding: &Finding, lang: Language) -> Vec<FactView> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| {
        facts.push(FactView { label: locale::text(lang, key, &[]), value });
    };
    if let Some(role) = &finding.role {
        add("fact-role", format!("`{role}`"));
    }
    match &finding.name {
        Some(name) if !name.is_empty() => add("fact-name", name.clone()),
        Some(_) => add("fact-name", locale::text(lang, "fact-no-name", &[])),
        None => {}
    }
    if let Some(attr) = &finding.attr {
        add("fact-attribute", format!("`{attr}`"));
    }
    for (name, value) in &finding.args {
        let Some((_, key)) = MEASURED.iter().find(|(known, _)| known == name) else { continue };
        let value = match value {
            Value::Number(number)
                if key.ends_with("ratio") || key.ends_with("needed") || key.ends_with("est") =>
            {
                locale::text(lang, "fact-as-ratio", &[("ratio", Arg::from(*number))])
            }
            Value::Number(number) => locale::text(lang, "fact-as-number", &[("number", Arg::from(*number))]),
            Value::Text(text) => format!("`{text}`"),
        };
        add(key, value);
    }
    let sources = report::source_texts(&finding.sources, lang);
    facts.extend(sources.into_iter().map(|source| FactView { label: source.label, value: source.value }));
    facts
}
