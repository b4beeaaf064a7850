//! The lists of words. `tests/words/<list>.txt` has texts that must be known and texts that only look like it: a line
//! is `is`, `isnt` (the whole text), `has`, `hasnt` (somewhere in it), `begins` or `beginsnt`, perhaps a tag in square
//! brackets, a colon and the text.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use standards::words::{self, FILES, List};

#[test]
fn every_list_knows_what_it_must_and_nothing_that_only_looks_like_it() {
    let mut wrong = Vec::new();
    for (name, list) in lists() {
        let path = folder().join(format!("{name}.txt"));
        let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
        let (mut hits, mut misses) = (0, 0);
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let (how, sample) = line.split_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
            let (how, tag) = match how.split_once('[') {
                Some((how, tag)) => (how, Some(tag.trim_end_matches(']'))),
                None => (how, None),
            };
            let tags: Vec<Option<&str>> = match how.trim_end_matches("nt") {
                "is" => words::is(list, sample).map(|entry| entry.tag).into_iter().collect(),
                "has" => words::finds(list, sample).iter().map(words::Found::tag).collect(),
                "begins" => words::begins(list, sample).map(|found| found.tag()).into_iter().collect(),
                other => panic!("{name}: {other}"),
            };
            let is_hit = if tag.is_some() { tags.contains(&tag) } else { !tags.is_empty() };
            let is_wanted = !how.ends_with("nt");
            *(if is_wanted { &mut hits } else { &mut misses }) += 1;
            if is_hit != is_wanted {
                wrong.push(format!("{name}: {line} {:?}", words::finds(list, sample)));
            }
        }
        assert!(hits >= 6 && misses >= 4, "{name} has {hits} hits and {misses} near misses");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_entry_is_found_as_it_is_written() {
    for (list, language, file) in FILES {
        for line in entries(file) {
            let text = line.replace(['*', '='], "").replace('0', "7");
            let entry = words::is(*list, &text).unwrap_or_else(|| panic!("{list:?} {language}: {line}"));
            assert!(words::count(&text) <= 8, "{list:?} {language}: {line} is long");
            assert!(!entry.text.is_empty());
        }
    }
}

#[test]
fn no_entry_stands_twice_in_a_file() {
    for (list, language, file) in FILES {
        let mut seen = BTreeSet::new();
        for line in entries(file) {
            assert!(seen.insert(line), "{list:?} {language}: {line} stands twice");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_when_it_was_checked() {
    for (list, language, file) in FILES {
        let head: String = file.lines().take_while(|line| line.starts_with('#')).collect();
        assert!(head.contains("Source: ") && head.contains("Checked on "), "{list:?} {language}");
    }
}

#[test]
fn every_file_of_words_is_on_the_list() {
    let mut files: Vec<String> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("words"))
        .expect("the folder of words")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with("endings."))
        .collect();
    files.sort();
    let mut listed: Vec<String> =
        FILES.iter().map(|(list, language, _)| format!("{}.{language}.txt", name(*list))).collect();
    listed.sort();
    assert_eq!(files, listed);
}

#[test]
fn a_find_tells_where_it_stands() {
    let text = "Nospiediet ZAĻO pogu – vai sarkano.";
    let found = words::finds(List::Colours, text);
    let words: Vec<&str> = found.iter().map(|found| found.in_text(text)).collect();
    assert_eq!(words, ["ZAĻO", "sarkano"]);
}

#[test]
fn marks_may_be_left_out_only_where_the_whole_text_has_none() {
    assert!(words::is(List::VagueLinks, "lasit vairak").is_some());
    assert!(words::is(List::VagueLinks, "LASI\u{304}T VAIRA\u{304}K").is_some(), "combining marks");
    assert!(words::is(List::VagueLinks, "lasit vairāk").is_none());
    assert!(words::is(List::VagueLinks, "la\u{ad}sīt vairāk").is_some(), "a soft hyphen");
    assert!(words::has(List::Sensory, "Skatieties labā kolonnā"));
    assert!(!words::has(List::Sensory, "Laba kolonna"), "good, not right");
    assert!(words::is(List::VagueLinks, "Ещё").is_some());
    assert!(words::is(List::VagueLinks, "подробнеё").is_some(), "ё is е");
    assert!(words::is(List::VagueLinks, "Еще\u{308}").is_some(), "ё in two characters is е");
}

#[test]
fn a_megabyte_of_text_is_looked_through_in_one_go() {
    let word = "ā".repeat(600_000);
    assert!(words::is(List::VagueLinks, &word).is_none());
    let text = "lasīt lasīt vairāk ".repeat(60_000);
    assert_eq!(words::finds(List::VagueLinks, &text).len(), 120_000);
}

fn lists() -> BTreeMap<String, List> {
    FILES.iter().map(|(list, ..)| (name(*list), *list)).collect()
}

/// `VagueLinks` is `vague-links`.
fn name(list: List) -> String {
    let mut name = String::new();
    for c in format!("{list:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(c.to_lowercase());
    }
    name
}

fn entries(file: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = file.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with(['#', '[']))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/words")
}
