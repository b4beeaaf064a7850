use super::{Agreement, SAMPLE, compare, sample};

const LATVIAN: &str = "Jelgavas novada pašvaldība aicina iedzīvotājus līdz 15. maijam pieteikties projektu konkursam, un \
                       par rezultātiem tiks paziņots pašvaldības tīmekļvietnē.";
const LATGALIAN: &str = "Latgolys kulturys viesture i volūda ir svareiga dorba daļa, i mes aicynojam vysus iz pasuokumu, \
                         kas nūtiks Rēzeknē piec saulis, ka byus lobs laiks.";
const RUSSIAN: &str = "Самоуправление приглашает жителей края подать заявки до пятнадцатого мая, и о результатах будет \
                       сообщено на сайте.";
const UKRAINIAN: &str = "Самоврядування запрошує мешканців краю подати заявки до п'ятнадцятого травня, і про результати \
                         буде повідомлено на сайті, що є доступним.";
const ENGLISH: &str = "The municipality invites the residents to apply for the competition by the fifteenth of May, and \
                       the results will be published on this site.";
const LITHUANIAN: &str = "Savivaldybė kviečia gyventojus iki gegužės penkioliktos dienos teikti prašymus, ir apie \
                          rezultatus bus pranešta jos svetainėje.";
const ESTONIAN: &str = "Vald kutsub elanikke esitama taotlusi kuni viieteistkümnenda maini ja tulemustest, mis on \
                        olulised, teatatakse valla lehel.";
const GERMAN: &str = "Die Gemeinde lädt die Einwohner ein, sich bis zum fünfzehnten Mai zu bewerben, und über die \
                      Ergebnisse wird auf der Seite berichtet.";
const ITALIAN: &str = "Il Comune invita i cittadini a presentare domanda entro il quindici maggio e i risultati saranno \
                       pubblicati nel sito.";
const KNOWN: &[(&str, &str)] = &[
    ("lv", LATVIAN),
    ("ru", RUSSIAN),
    ("uk", UKRAINIAN),
    ("en", ENGLISH),
    ("lt", LITHUANIAN),
    ("et", ESTONIAN),
    ("de", GERMAN),
    ("it", ITALIAN),
];

fn says(text: &str, tag: &str) -> Agreement {
    compare(&[text.to_owned()], tag)
}

#[test]
fn a_sentence_in_each_language_is_known_and_none_is_taken_for_another() {
    for (language, text) in KNOWN {
        assert_eq!(says(text, language), Agreement::Same, "{language}");
        for (other, _) in KNOWN.iter().filter(|(other, _)| other != language) {
            let said = says(text, other);
            let seen =
                matches!(said, Agreement::Other(found) | Agreement::Doubt(Some(found)) if found == *language);
            assert!(seen, "{language} stated as {other}: {said:?}");
        }
    }
}

#[test]
fn a_sentence_in_another_language_than_stated_is_certain() {
    for (language, text) in [("lv", LATVIAN), ("ru", RUSSIAN), ("en", ENGLISH), ("de", GERMAN)] {
        for other in ["lv", "ru", "en", "lt", "et"].into_iter().filter(|other| *other != language) {
            assert_eq!(says(text, other), Agreement::Other(language), "{language} stated as {other}");
        }
    }
}

#[test]
fn short_municipal_texts_are_never_said_to_be_in_another_language() {
    for text in [
        "Pašvaldības policija",
        "Kontakti, darba laiks, rekvizīti",
        "Domes sēde otrdien plkst. 9.00",
        "Jānis Bērziņš, Anna Kalniņa, Pēteris Ozols, Līga Krūmiņa, Andris Liepiņš",
        "Zaļenieki, Vilce, Sesava, Eleja, Kalnciems, Ozolnieki, Cena, Salgale",
        "John Smith, Mary Johnson, Robert Brown, Emily Davis, James Wilson",
        "Facebook Twitter YouTube Instagram",
        "PDF DOCX 12.05.2026 1,2 MB",
        "",
    ] {
        for tag in ["lv", "en", "ru", "lt"] {
            assert!(!matches!(says(text, tag), Agreement::Other(_)), "{text} stated as {tag}");
        }
    }
}

#[test]
fn latgalian_is_neither_certainly_latvian_nor_certainly_anything_else() {
    assert!(!matches!(says(LATGALIAN, "ltg"), Agreement::Other(_)));
    assert!(!matches!(says(LATGALIAN, "lv"), Agreement::Other(_)));
}

#[test]
fn two_languages_in_one_text_are_a_doubt() {
    for (one, other) in [(LATVIAN, ENGLISH), (LATVIAN, RUSSIAN), (RUSSIAN, UKRAINIAN)] {
        for tag in ["lv", "ru", "en"] {
            let mixed = compare(&[one.to_owned(), other.to_owned()], tag);
            assert!(!matches!(mixed, Agreement::Other(found) if found == tag), "{mixed:?}");
        }
    }
    let mixed = compare(&[LATVIAN.to_owned(), ENGLISH.to_owned()], "lv");
    assert!(matches!(mixed, Agreement::Doubt(_)), "{mixed:?}");
}

#[test]
fn standard_and_macrolanguage_are_one() {
    assert_eq!(says(LATVIAN, "lvs-LV"), Agreement::Same);
    assert_eq!(says(ENGLISH, "en-GB"), Agreement::Same);
}

#[test]
fn a_language_that_is_not_known_is_never_contradicted() {
    for tag in ["sgs", "rom", "liv", "xx-nothing", ""] {
        assert!(!matches!(says(LATVIAN, tag), Agreement::Other(_) | Agreement::Same), "{tag}");
    }
}

#[test]
fn of_a_long_text_parts_from_everywhere_are_looked_at() {
    let many: Vec<String> = (0..5_000).map(|at| format!("{at} vārds un vārds")).collect();
    let looked_at = sample(&many);
    assert!(looked_at.len() <= SAMPLE + many.len() && looked_at.contains("49") && looked_at.contains("10"));
    assert!(sample(&["ā".repeat(1_000_000)]).len() <= SAMPLE + 1);
}
