//! The rules about descriptions of services have their words, in both languages, and nothing else has.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use catalogue::plain::Band;
use catalogue::{Field, RULES, Severity, Template};
use locale::Language;

fn keys(lang: Language, id: &str) -> BTreeSet<String> {
    locale::keys(lang, &format!("descriptions/{id}.ftl")).into_iter().collect()
}

#[test]
fn every_rule_has_a_title_a_why_a_fix_and_words_for_every_reason_and_nothing_else() {
    for lang in Language::ALL {
        for rule in RULES {
            let reasons = rule.says.iter().flat_map(|(key, severity)| {
                let ask = (*severity == Severity::Check).then(|| format!("{key}.ask"));
                std::iter::once((*key).to_owned()).chain(ask)
            });
            let expected: BTreeSet<String> =
                ["title", "why", "fix"].map(str::to_owned).into_iter().chain(reasons).collect();
            assert_eq!(keys(lang, rule.id), expected, "{lang} {}", rule.id);
        }
    }
}

#[test]
fn every_catalogue_belongs_to_a_rule() {
    let known: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    for lang in Language::ALL {
        assert_eq!(locale::description_rule_ids(lang).into_iter().collect::<BTreeSet<_>>(), known, "{lang}");
    }
}

#[test]
fn a_question_is_called_one_and_ends_with_its_mark() {
    for lang in Language::ALL {
        for rule in RULES {
            let texts = locale::description_rule(lang, rule.id).unwrap();
            for (key, severity) in rule.says {
                assert_eq!(key.starts_with("maybe-"), *severity == Severity::Check, "{} {key}", rule.id);
                let question = texts.question(key, &[]);
                assert_eq!(question.is_some(), *severity == Severity::Check, "{} {key}", rule.id);
                assert!(question.is_none_or(|question| question.ends_with('?')), "{} {key}", rule.id);
            }
        }
    }
}

#[test]
fn texts_use_only_arguments_that_rules_give() {
    let given = arguments(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/catalogue/src"));
    for rule in RULES {
        let path = format!("../locales/lv/descriptions/{}.ftl", rule.id);
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
        for argument in text.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()) {
            assert!(given.contains(argument), "{}: {argument}", rule.id);
        }
    }
}

#[test]
fn fields_layouts_and_bands_have_names() {
    for lang in Language::ALL {
        let fields = Field::ALL.map(|field| format!("field-{}", field.key()));
        let templates = Template::ALL.map(|template| format!("template-{}", template.key()));
        let bands = [Band::Easy, Band::Plain, Band::Medium, Band::Hard, Band::VeryHard]
            .map(|band| format!("band-{}", band.key()));
        for key in fields.iter().chain(&templates).chain(&bands) {
            assert!(locale::has(lang, key), "{lang} {key}");
        }
    }
}

/// Names that stand in `.with("name", …)` anywhere in the sources under a folder.
fn arguments(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(arguments(&path));
        } else {
            let source = fs::read_to_string(&path).unwrap();
            let calls = source.split(".with(\"").skip(1);
            names.extend(calls.filter_map(|call| call.split('"').next()).map(str::to_owned));
        }
    }
    names
}
