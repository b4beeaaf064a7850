use crate::argument::Arg;
use crate::catalogue::{has, text};
use crate::format;
use crate::language::Language;
use crate::rule::description_rule;

/// What is wrong with a description of a service, and the question to a person where there is one. Arguments are as the
/// rule gave them: keys of fields and ISO dates are put into words.
pub fn description_fault<N: AsRef<str>, V: AsRef<str>>(
    lang: Language,
    rule: &str,
    reason: &str,
    args: &[(N, V)],
) -> String {
    let Some(texts) = description_rule(lang, rule) else { return reason.to_owned() };
    let args: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| (name.as_ref(), argument(lang, name.as_ref(), value.as_ref())))
        .collect();
    let said = texts.reason(reason, &args);
    match texts.question(reason, &args) {
        Some(question) => format!("{said} {question}"),
        None => said,
    }
}

/// Name of a field of a description, by its key.
pub fn description_field(lang: Language, key: &str) -> String {
    text(lang, &format!("field-{key}"), &[])
}

fn argument(lang: Language, name: &str, value: &str) -> Arg {
    match name {
        "field" if has(lang, &format!("field-{value}")) => Arg::from(description_field(lang, value)),
        "date" => Arg::from(format::date(lang, value)),
        _ => Arg::from(value),
    }
}
