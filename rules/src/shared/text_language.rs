//! The language that a text is in.
//!
//! Two witnesses are heard: `whatlang` looks at groups of three letters, and the function words of the languages are
//! counted. Names of people and places convince the first and never the second. Only where both agree is anything
//! certain; see docs/decisions/0016.

use standards::{function_words, languages};
use whatlang::Lang;

/// Longest text that is looked at, in bytes; of a longer one parts from everywhere in it.
const SAMPLE: usize = 3_000;
/// Function words of another language, and none of the stated one, that make a short text certain.
const CERTAIN_WORDS: usize = 3;
/// The same where the stated language has no list of function words.
const CERTAIN_WORDS_UNLISTED: usize = 6;
/// Least part of the words of a text in a language that are its function words.
const LEAST_SHARE: f32 = 0.15;
/// How many function words of the language found stand against one of the stated one.
const OUTWEIGHS: usize = 8;
/// Words from which `whatlang` alone is believed when it confirms the stated language.
const LONG: usize = 10;

/// Function words from which they alone confirm a language.
const MANY: usize = 12;
/// Languages with no close relative that has no list of function words.
const PLAIN: &[&str] = &["lv", "ru", "en", "lt", "et", "de", "uk"];

/// What the text says about the language that is stated for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// It is in that language.
    Same,
    /// It is certainly in this other one.
    Other(&'static str),
    /// Not to be known: too short, mixed, or in a language that is not known well enough. What it looks like, if
    /// that is not the stated language.
    Doubt(Option<&'static str>),
}

/// Compares texts, together, with the language of a tag.
pub fn compare(texts: &[String], tag: &str) -> Agreement {
    let Some(stated) = languages::primary(tag) else { return Agreement::Doubt(None) };
    let stated = usual(&stated);
    let text = sample(texts);
    let counts = Counts::of(&text);
    if counts.all.iter().any(|count| *count >= MANY) && PLAIN.contains(&stated) && is_plainly(&text, stated) {
        return Agreement::Same;
    }
    let Some(seen) = whatlang::detect(&text) else { return Agreement::Doubt(None) };
    let looks = looks_like(&counts, subtag(seen.lang()), seen.is_reliable());
    let listed = function_words::LANGUAGES.iter().position(|language| *language == stated);
    if is_same(&counts, listed, looks == stated, seen.is_reliable()) {
        return Agreement::Same;
    }
    let Some(best) =
        counts.best().filter(|best| function_words::LANGUAGES[*best] == looks && looks != stated)
    else {
        let is_worth_telling = looks != stated && (seen.is_reliable() || counts.words >= LONG);
        return Agreement::Doubt(is_worth_telling.then_some(looks));
    };
    let has_share = counts.all[best] as f32 >= LEAST_SHARE * counts.words as f32;
    let is_certain = match listed {
        Some(stated) => {
            let (found, against) = counts.apart(best, stated);
            found >= CERTAIN_WORDS.max(against * OUTWEIGHS)
        }
        None => {
            counts.all[best] >= CERTAIN_WORDS_UNLISTED
                && seen.is_reliable()
                && Lang::all().iter().any(|lang| subtag(*lang) == stated)
        }
    };
    if has_share && is_certain { Agreement::Other(looks) } else { Agreement::Doubt(Some(looks)) }
}

/// True if the function words alone leave no doubt that the text is in the language of the tag.
pub fn is_plainly(text: &str, tag: &str) -> bool {
    let Some(stated) = languages::primary(tag) else { return false };
    let stated = usual(&stated);
    let Some(stated) = function_words::LANGUAGES.iter().position(|language| *language == stated) else {
        return false;
    };
    let counts = Counts::of(text);
    counts.all[stated] >= CERTAIN_WORDS
        && counts.all[stated] as f32 >= LEAST_SHARE * counts.words as f32
        && (0..counts.all.len()).filter(|other| *other != stated).all(|other| {
            let (found, against) = counts.apart(stated, other);
            found > against * 2
        })
}

/// What the letters say; where they hesitate between related languages, what the function words say.
fn looks_like(counts: &Counts, letters: &'static str, is_reliable: bool) -> &'static str {
    let listed = function_words::LANGUAGES.iter().position(|language| *language == letters);
    match (listed, counts.best()) {
        (Some(listed), Some(best)) if !is_reliable => {
            let (found, against) = counts.apart(best, listed);
            if found > against * 2 { function_words::LANGUAGES[best] } else { letters }
        }
        _ => letters,
    }
}

/// True if the function words of no other language come near those of the stated one, or there are few of any and the
/// letters say so.
fn is_same(counts: &Counts, stated: Option<usize>, looks_so: bool, is_reliable: bool) -> bool {
    let letters_say_so = looks_so && is_reliable && counts.words >= LONG;
    let Some(stated) = stated else {
        return letters_say_so && counts.all.iter().all(|count| *count * 10 <= counts.words);
    };
    let others = (0..counts.all.len()).filter(|other| *other != stated);
    let leads =
        others.map(|other| counts.apart(stated, other)).all(|(for_it, against)| for_it >= against * 2);
    leads && looks_so && (letters_say_so || counts.all[stated] >= 2)
}

/// How many words of a text are function words of each language.
#[derive(Debug)]
struct Counts {
    words: usize,
    /// In the order of `function_words::LANGUAGES`.
    all: Vec<usize>,
    /// The languages of each function word in the text.
    each: Vec<u32>,
}

impl Counts {
    fn of(text: &str) -> Self {
        let mut counts = Self { words: 0, all: vec![0; function_words::LANGUAGES.len()], each: Vec::new() };
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            counts.words += 1;
            let languages = function_words::of(&word.to_lowercase());
            if languages != 0 {
                counts.each.push(languages);
                for (at, count) in counts.all.iter_mut().enumerate() {
                    *count += usize::from(languages & (1 << at) != 0);
                }
            }
        }
        counts
    }

    /// The language with most function words, if there are any.
    fn best(&self) -> Option<usize> {
        let most = *self.all.iter().max()?;
        self.all.iter().position(|count| *count == most).filter(|_| most > 0)
    }

    /// Function words of the one language that are none of the other, and the other way round.
    fn apart(&self, one: usize, other: usize) -> (usize, usize) {
        let of = |yes: usize, no: usize| {
            self.each.iter().filter(|bits| *bits & (1 << yes) != 0 && *bits & (1 << no) == 0).count()
        };
        (of(one, other), of(other, one))
    }
}

/// The texts, or parts from everywhere in them if they are long.
fn sample(texts: &[String]) -> String {
    let total: usize = texts.iter().map(|text| text.len() + 1).sum();
    let mut sample = String::with_capacity(total.min(SAMPLE * 2));
    let mut seen = 0;
    for text in texts {
        // As much of the sample as is due at this place in the whole.
        let due = if total <= SAMPLE { total } else { (seen + text.len() + 1) * SAMPLE / total };
        seen += text.len() + 1;
        let room = due.saturating_sub(sample.len());
        let end = (0..=text.len().min(room)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        let end = if end < text.len() { text[..end].rfind(' ').unwrap_or(0) } else { end };
        if end > 0 {
            sample.push_str(&text[..end]);
            sample.push('\n');
        }
    }
    sample
}

/// The subtag under which a language is counted: one for standard and macrolanguage.
fn usual(stated: &str) -> &str {
    match stated {
        "lvs" => "lv",
        "ekk" => "et",
        "no" | "nn" => "nb",
        "cmn" => "zh",
        "pes" => "fa",
        other => other,
    }
}

/// Subtag of a language of `whatlang`, the shortest that there is.
fn subtag(lang: Lang) -> &'static str {
    match lang {
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Est => "et",
        Lang::Eng => "en",
        Lang::Deu => "de",
        Lang::Rus => "ru",
        Lang::Ukr => "uk",
        Lang::Bel => "be",
        Lang::Bul => "bg",
        Lang::Fra => "fr",
        Lang::Spa => "es",
        Lang::Ita => "it",
        Lang::Por => "pt",
        Lang::Nld => "nl",
        Lang::Pol => "pl",
        Lang::Fin => "fi",
        Lang::Swe => "sv",
        Lang::Dan => "da",
        Lang::Nob => "nb",
        Lang::Ces => "cs",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Hrv => "hr",
        Lang::Srp => "sr",
        Lang::Mkd => "mk",
        Lang::Hun => "hu",
        Lang::Ron => "ro",
        Lang::Tur => "tr",
        Lang::Ell => "el",
        Lang::Heb => "he",
        Lang::Yid => "yi",
        Lang::Ara => "ar",
        Lang::Pes => "fa",
        Lang::Cmn => "zh",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Kat => "ka",
        Lang::Hye => "hy",
        Lang::Aze => "az",
        Lang::Uzb => "uz",
        Lang::Tuk => "tk",
        Lang::Vie => "vi",
        Lang::Ind => "id",
        Lang::Hin => "hi",
        Lang::Cat => "ca",
        Lang::Afr => "af",
        Lang::Lat => "la",
        Lang::Epo => "eo",
        Lang::Cym => "cy",
        other => other.code(),
    }
}

#[cfg(test)]
mod tests {
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
                let seen = matches!(said, Agreement::Other(found) | Agreement::Doubt(Some(found)) if found == *language);
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
        let places: Vec<usize> = looked_at.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        assert!(looked_at.len() <= SAMPLE + many.len());
        assert!(places.iter().any(|at| *at < 500) && places.iter().any(|at| *at > 4_500), "{places:?}");
        assert!(sample(&["ā".repeat(1_000_000)]).len() <= SAMPLE + 1);
    }
}
