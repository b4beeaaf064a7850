//! Documents that are made from the rules: a page per rule and language, and the tables of what the rules cover.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use audit::{Relation, Rule, Stage};
use locale::Language;
use standards::wcag::Sc;

use crate::run;

const LANGUAGES: [Language; 2] = [Language::Lv, Language::En];

/// Writes every generated document.
pub(crate) fn write() -> Result<()> {
    for (path, text) in documents()? {
        let path = run::root().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Fails if a generated document differs from what would be written, or is there without being generated.
pub(crate) fn compare() -> Result<()> {
    println!("\n▶ generated documents");
    let documents = documents()?;
    let mut stale: Vec<String> = documents
        .iter()
        .filter(|(path, text)| {
            fs::read_to_string(run::root().join(path)).ok().as_deref() != Some(text.as_str())
        })
        .map(|(path, _)| path.display().to_string())
        .collect();
    for lang in LANGUAGES {
        let folder = PathBuf::from("docs/rules").join(lang.code());
        for entry in fs::read_dir(run::root().join(&folder))? {
            let path = folder.join(entry?.file_name());
            if !documents.contains_key(&path) {
                stale.push(path.display().to_string());
            }
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    bail!("out of date; run `cargo xtask generate`:\n  {}", stale.join("\n  "))
}

fn documents() -> Result<BTreeMap<PathBuf, String>> {
    let mut out = BTreeMap::new();
    for lang in LANGUAGES {
        let folder = PathBuf::from("docs/rules").join(lang.code());
        for rule in rules::catalog::all() {
            out.insert(folder.join(format!("{}.md", rule.id)), rule_page(lang, rule)?);
        }
        out.insert(folder.join("README.md"), crate::coverage::page(lang));
    }
    Ok(out)
}

fn rule_page(lang: Language, rule: &Rule) -> Result<String> {
    let texts = locale::rule(lang, rule.id).with_context(|| format!("{} has no catalogue", rule.id))?;
    let word = |lv: &'static str, en: &'static str| match lang {
        Language::Lv => lv,
        Language::En => en,
    };
    let mut out = format!("# {}\n\n`{}` · ", texts.title(), rule.id);
    let _ = writeln!(out, "{} {} · {}\n", word("versija", "version"), rule.version, stage(lang, rule.stage));
    let _ = writeln!(out, "## {}\n\n{}\n", word("Kāpēc tas ir svarīgi", "Why it matters"), texts.why());
    let _ = writeln!(out, "## {}\n\n{}\n", word("Kā novērst", "How to fix"), texts.fix());
    let _ = writeln!(out, "## {}\n", word("Ko kārtula saka", "What the rule says"));
    for key in rule.says {
        let _ = writeln!(out, "- `{key}`: {}", texts.reason(key, &[]));
        if let Some(question) = texts.question(key, &[]) {
            let _ = writeln!(out, "  {} {question}", word("Jautājums:", "Question:"));
        }
    }
    let _ = writeln!(out, "\n## {}\n", word("Prasības", "Requirements"));
    for requirement in rule.requirements {
        let _ = writeln!(
            out,
            "- {} ({})",
            criterion(lang, requirement.criterion),
            relation(lang, requirement.relation)
        );
    }
    for act in rule.act {
        let _ = writeln!(out, "- [ACT {act}](https://www.w3.org/WAI/standards-guidelines/act/rules/{act}/)");
    }
    if !rule.techniques.is_empty() {
        let _ =
            writeln!(out, "- {} {}", word("WCAG paņēmieni:", "WCAG techniques:"), rule.techniques.join(", "));
    }
    let aspects: Vec<String> = rule.aspects.iter().map(|aspect| aspect.number().to_string()).collect();
    if !aspects.is_empty() {
        let _ = writeln!(out, "- {} {}", word("VARAM aspekti:", "VARAM aspects:"), aspects.join(", "));
    }
    let _ = writeln!(out, "\n## {}\n", word("Piemēri", "Examples"));
    for (path, sentence) in examples(rule.id)? {
        let name = path.rsplit_once(rule.id).map_or(path.as_str(), |(_, name)| name.trim_start_matches('/'));
        let _ = writeln!(out, "- [{name}](../../../{path}): {sentence}");
    }
    Ok(out)
}

/// The fixtures of a rule with their sentences: a file each, or a folder of pages that begins with it.
fn examples(rule: &str) -> Result<BTreeMap<String, String>> {
    let folder = format!("fixtures/site-rules/{rule}");
    if !run::root().join(&folder).is_dir() {
        let folder = format!("fixtures/rules/{rule}");
        let fixtures = fixtures(&folder)?.into_iter();
        return Ok(fixtures.map(|(name, sentence)| (format!("{folder}/{name}"), sentence)).collect());
    }
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(run::root().join(&folder))? {
        let site = format!("{folder}/{}", entry?.file_name().to_string_lossy());
        if let Some(sentence) = fixtures(&site)?.into_values().next() {
            out.insert(site, sentence);
        }
    }
    Ok(out)
}

/// The fixtures in a folder with the sentence of their first line; files without one are parts of others.
fn fixtures(folder: &str) -> Result<BTreeMap<String, String>> {
    let folder = run::root().join(folder);
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let is_page = path
            .extension()
            .is_some_and(|end| ["html", "svg", "xml", "xhtml"].iter().any(|known| end == *known));
        if is_page && let Some(sentence) = first_comment(&path)? {
            out.insert(file_name(&path), sentence);
        }
    }
    Ok(out)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn first_comment(path: &Path) -> Result<Option<String>> {
    let text = fs::read_to_string(path)?;
    let comment = text.strip_prefix("<!--").and_then(|rest| rest.split_once("-->"));
    Ok(comment.map(|(sentence, _)| sentence.trim().to_owned()))
}

/// Number and name of a criterion.
pub(crate) fn criterion(lang: Language, sc: Sc) -> String {
    let name = sc.criterion().map(|row| match lang {
        Language::Lv => row.name_lv.as_str(),
        Language::En => row.name_en.as_str(),
    });
    format!("{sc} {}", name.unwrap_or_default())
}

fn relation(lang: Language, relation: Relation) -> &'static str {
    match (lang, relation) {
        (Language::Lv, Relation::Fails) => "kļūda pierāda, ka kritērijs nav izpildīts",
        (Language::En, Relation::Fails) => "a failure proves that the criterion is not met",
        (Language::Lv, Relation::Decides) => "izšķir, vai kritērijs ir izpildīts",
        (Language::En, Relation::Decides) => "decides whether the criterion is met",
        (Language::Lv, Relation::Hints) => "saistīts, bet neko nepierāda",
        (Language::En, Relation::Hints) => "related, proves nothing",
    }
}

fn stage(lang: Language, stage: Stage) -> &'static str {
    match (lang, stage) {
        (Language::Lv, Stage::Stable) => "ietekmē atbilstību WCAG",
        (Language::En, Stage::Stable) => "counts in WCAG conformance",
        (Language::Lv, Stage::Trial) => "izmēģinājumā, atbilstību neietekmē",
        (Language::En, Stage::Trial) => "on trial, never counted",
        (Language::Lv, Stage::Advice) => "ieteikums, atbilstību WCAG neietekmē",
        (Language::En, Stage::Advice) => "advice, never a WCAG failure",
        (Language::Lv, Stage::Varam) => "VARAM prasība, atbilstību WCAG neietekmē",
        (Language::En, Stage::Varam) => "asked by VARAM, never a WCAG failure",
        (Language::Lv, Stage::Part) => "viens no vairākiem veidiem: atbilstību vērtē kopējā kārtula",
        (Language::En, Stage::Part) => "one way of several: the rule made of them counts",
    }
}
