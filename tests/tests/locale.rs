//! The catalogues are whole: both languages say the same things, and every key that the rules can give has its words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use audit::RUNNER_SAYS;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use locale::Language;
use rules::catalog::all;

/// Variables of each message (`key`) and attribute (`key.attribute`).
type Keys = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_catalogue_exists_in_both_languages() {
    assert_eq!(names(Language::Lv), names(Language::En));
}

#[test]
fn both_languages_have_the_same_keys_and_variables() {
    for name in names(Language::Lv) {
        assert_eq!(keys(Language::Lv, &name), keys(Language::En, &name), "{name}");
    }
}

#[test]
fn no_key_stands_in_two_catalogues_of_the_program() {
    for lang in Language::ALL {
        let mut seen = BTreeMap::new();
        for name in names(lang).into_iter().filter(|name| !name.contains('/') && name != "ui.ftl") {
            for key in keys(lang, &name).into_keys() {
                assert_eq!(seen.insert(key.clone(), name.clone()), None, "{key}");
            }
        }
    }
}

#[test]
fn every_rule_has_a_title_a_why_a_fix_and_words_for_every_reason_and_nothing_else() {
    for lang in Language::ALL {
        for rule in all() {
            let keys: BTreeSet<String> = keys(lang, &format!("rules/{}.ftl", rule.id))
                .into_keys()
                .filter(|key| !key.contains('.'))
                .collect();
            let expected: BTreeSet<String> =
                ["title", "why", "fix"].iter().chain(rule.says).map(|key| (*key).to_owned()).collect();
            assert_eq!(keys, expected, "{lang} {}", rule.id);
        }
    }
}

#[test]
fn every_catalogue_of_a_rule_belongs_to_a_rule() {
    let known: BTreeSet<&str> = all().map(|rule| rule.id).collect();
    for lang in Language::ALL {
        assert_eq!(locale::rule_ids(lang).into_iter().collect::<BTreeSet<_>>(), known, "{lang}");
    }
}

#[test]
fn texts_of_rules_use_only_arguments_that_rules_give() {
    let given = arguments(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/src"));
    for rule in all() {
        for (key, variables) in keys(Language::Lv, &format!("rules/{}.ftl", rule.id)) {
            for variable in variables {
                assert!(given.contains(&variable), "{} {key}: {variable}", rule.id);
            }
        }
    }
}

#[test]
fn a_reason_that_leaves_the_answer_open_asks_a_question() {
    for lang in Language::ALL {
        for rule in all() {
            let texts = locale::rule(lang, rule.id).expect("every rule has a catalogue");
            for key in rule.says.iter().copied().chain(RUNNER_SAYS) {
                let question = texts.question(key, &[]);
                assert!(question.is_some() || !is_open(key), "{lang} {} {key}", rule.id);
                assert!(question.is_none_or(|text| text.ends_with('?')), "{lang} {} {key}", rule.id);
            }
        }
    }
}

#[test]
fn no_text_of_a_rule_is_its_own_key() {
    for lang in Language::ALL {
        for rule in all() {
            let texts = locale::rule(lang, rule.id).expect("every rule has a catalogue");
            for text in [texts.title(), texts.why(), texts.fix()] {
                assert!(text.contains(' '), "{lang} {}: {text}", rule.id);
            }
            for key in rule.says.iter().copied().chain(RUNNER_SAYS) {
                assert!(texts.reason(key, &[]).contains(' '), "{lang} {} {key}", rule.id);
            }
        }
    }
}

#[test]
fn every_required_criterion_says_how_a_person_checks_it() {
    for lang in Language::ALL {
        for criterion in standards::wcag::CRITERIA.iter().filter(|criterion| criterion.is_required()) {
            let key = format!("check-{}", criterion.sc.to_string().replace('.', "-"));
            assert!(locale::has(lang, &key), "{lang} {key}");
        }
    }
}

#[test]
fn latvian_plurals_have_their_three_forms_and_english_ones_their_two() {
    for lang in Language::ALL {
        let forms: &[&str] = match lang {
            Language::Lv => &["zero", "one", "other"],
            Language::En => &["one", "other"],
        };
        for name in names(lang) {
            for (key, pattern) in patterns(&parsed(lang, &name)) {
                // What is chosen by a word, such as the code of a language, has no plural forms.
                let is_plural =
                    |select: &Vec<String>| select.iter().any(|form| form == "zero" || form == "one");
                for select in selects(&pattern).into_iter().filter(is_plural) {
                    assert_eq!(select, forms, "{lang} {name} {key}");
                }
            }
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for name in names(Language::Lv) {
        let text = without_code(&source(Language::Lv, &name));
        assert!(!text.contains(['”', '«', '»']), "{name}");
        assert_eq!(text.matches('„').count(), text.matches('“').count(), "{name}");
    }
    for name in names(Language::En) {
        let text = without_code(&source(Language::En, &name));
        assert!(!text.contains(['„', '«', '»']), "{name}");
        assert_eq!(text.matches('“').count(), text.matches('”').count(), "{name}");
    }
}

/// True for a reason that is a question by its name: `maybe-…`, `may-…`, `newer-…`, `…-unknown`, and the runner's own.
fn is_open(key: &str) -> bool {
    RUNNER_SAYS.contains(&key)
        || ["maybe-", "may-", "newer-"].iter().any(|start| key.starts_with(start))
        || key.ends_with("-unknown")
}

fn folder(lang: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(lang.code())
}

/// Files of a language, relative to its folder.
fn names(lang: Language) -> BTreeSet<String> {
    let list = |folder: PathBuf, prefix: &str| -> Vec<String> {
        fs::read_dir(folder)
            .expect("the catalogues are in the repository")
            .map(|entry| entry.expect("readable").file_name().into_string().expect("plain names"))
            .filter(|name| Path::new(name).extension().is_some_and(|end| end == "ftl"))
            .map(|name| format!("{prefix}{name}"))
            .collect()
    };
    let below = |name: &str| list(folder(lang).join(name), &format!("{name}/"));
    [list(folder(lang), ""), below("rules"), below("descriptions")].concat().into_iter().collect()
}

fn source(lang: Language, name: &str) -> String {
    fs::read_to_string(folder(lang).join(name)).expect("the catalogues are UTF-8")
}

fn parsed(lang: Language, name: &str) -> Resource<String> {
    fluent_syntax::parser::parse(source(lang, name))
        .unwrap_or_else(|(_, errors)| panic!("{lang} {name}: {errors:?}"))
}

fn patterns(resource: &Resource<String>) -> Vec<(String, Pattern<String>)> {
    let mut patterns = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = &message.id.name;
                patterns.extend(message.value.clone().map(|value| (key.clone(), value)));
                patterns.extend(
                    message.attributes.iter().map(|a| (format!("{key}.{}", a.id.name), a.value.clone())),
                );
            }
            Entry::Junk { content } => panic!("not a message: {content}"),
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    patterns
}

fn keys(lang: Language, name: &str) -> Keys {
    let mut keys = Keys::new();
    for (key, pattern) in patterns(&parsed(lang, name)) {
        let mut variables = BTreeSet::new();
        collect(&pattern, &mut variables, &mut Vec::new());
        assert_eq!(keys.insert(key.clone(), variables), None, "{lang} {name}: {key} stands twice");
    }
    keys
}

/// The variant names of every choice in the pattern.
fn selects(pattern: &Pattern<String>) -> Vec<Vec<String>> {
    let mut selects = Vec::new();
    collect(pattern, &mut BTreeSet::new(), &mut selects);
    selects
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>, selects: &mut Vec<Vec<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                selects.push(variants.iter().map(|variant| variant_name(&variant.key)).collect());
                for variant in variants {
                    collect(&variant.value, variables, selects);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. } => {
            for argument in positional.iter().chain(named.iter().map(|named| &named.value)) {
                collect_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => collect_inline(inner, variables),
            Expression::Select { selector, .. } => collect_inline(selector, variables),
        },
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn variant_name(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// Names that stand in `.with("name", …)` anywhere in the sources under a folder.
fn arguments(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("the rules are in the repository") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            names.extend(arguments(&path));
        } else {
            let source = fs::read_to_string(&path).expect("sources are UTF-8");
            let calls = source.split(".with(\"").skip(1);
            names.extend(calls.filter_map(|call| call.split('"').next()).map(str::to_owned));
        }
    }
    names
}

fn without_code(text: &str) -> String {
    text.split('`').step_by(2).collect()
}
