//! Sentences, figures and habits of Latvian texts, held to fixtures.

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::plain::{Band, assess, sentences};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions")
}

#[test]
fn hard_sentences_are_split_where_a_reader_splits_them() {
    let file = fs::read_to_string(fixtures().join("sentences.txt")).unwrap();
    let mut count = 0;
    let mut wrong = Vec::new();
    let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    for group in lines.split(|line| line.is_empty()) {
        let expected: Vec<&str> = group.iter().map(|line| line.trim_end_matches('⏎')).collect();
        let text = group.iter().fold(String::new(), |text, line| match line.strip_suffix('⏎') {
            Some(line) => text + line + "\n",
            None => text + line + " ",
        });
        let found: Vec<&str> = sentences(&text).iter().map(|sentence| sentence.text).collect();
        count += expected.len();
        for sentence in found.iter().filter(|sentence| !expected.contains(sentence)) {
            wrong.push((*sentence).to_owned());
        }
        if found.len() != expected.len() {
            wrong.push(format!("{} instead of {} in: {}", found.len(), expected.len(), group[0]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 200, "only {count} sentences");
}

#[test]
fn a_sentence_knows_its_place_and_its_words() {
    let text = "Pirmais teikums. Otrais ir 2. maijā, plkst. 9.00.";
    for sentence in sentences(text) {
        assert_eq!(&text[sentence.start..sentence.start + sentence.text.len()], sentence.text);
    }
    assert_eq!(sentences(text).iter().map(|sentence| sentence.words).collect::<Vec<_>>(), [2, 6]);
}

#[test]
fn texts_of_known_order_are_put_into_that_order() {
    let mut files: Vec<PathBuf> =
        fs::read_dir(fixtures().join("readability")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 10);
    let measured: Vec<(String, f64)> = files
        .iter()
        .map(|file| {
            let assessment = assess(&fs::read_to_string(file).unwrap());
            assert!(assessment.band.is_some(), "{} is too short", file.display());
            (file.file_name().unwrap().to_string_lossy().into_owned(), assessment.lix)
        })
        .collect();
    assert!(measured.windows(2).all(|pair| pair[0].1 < pair[1].1), "{measured:#?}");
}

#[test]
fn the_offending_sentence_is_named_with_what_to_change() {
    let text = "Ņemot vērā likumu, tiek veikta dokumentu izvērtēšana.\nPiesakieties laikus.";
    let faults = assess(text).faults;
    let said: Vec<(&str, &str, u32)> =
        faults.iter().map(|fault| (fault.rule, fault.reason, fault.line)).collect();
    assert!(said.contains(&("sentence-is-active", "passive", 1)), "{said:?}");
    assert!(said.contains(&("sentence-is-active", "phrase", 1)), "{said:?}");
    assert!(faults.iter().all(|fault| !fault.quote.contains("Piesakieties")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.proposal == "jo"));
}

#[test]
fn short_active_sentences_are_left_alone() {
    let text = "Jūs varat saņemt pabalstu mājoklim. Aizpildiet veidlapu un iesniedziet to pārvaldē. Mēs atbildēsim \
        desmit dienu laikā. Ja kāds dokuments trūkst, mēs Jums piezvanīsim.\n Naudu pārskaitām uz Jūsu kontu katru mēnesi. \
        Pabalsts ir pieejams sešus mēnešus. Pēc tam piesakieties no jauna. Jautājumi? Zvaniet pārvaldei darba dienās.";
    let assessment = assess(text);
    assert_eq!(assessment.faults, []);
    assert!(assessment.band <= Some(Band::Plain), "{}", assessment.lix);
}

#[test]
fn a_text_too_short_to_judge_has_no_band() {
    assert_eq!(assess("Īss teksts.").band, None);
    assert_eq!(assess("").words, 0);
}

#[test]
fn length_is_told_at_its_limits() {
    let of = |words: usize| {
        let text = format!("{}.", vec!["vārds"; words].join(" "));
        assess(&text).faults.iter().find(|fault| fault.rule == "sentence-is-short").map(|fault| fault.reason)
    };
    assert_eq!((of(20), of(21), of(25), of(26)), (None, Some("long"), Some("long"), Some("split")));
}
