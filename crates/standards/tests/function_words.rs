//! Function words.

use standards::function_words::{LANGUAGES, of};
use standards::languages;

#[test]
fn every_language_is_registered_and_has_words_of_its_own() {
    assert!(LANGUAGES.len() <= 32, "a bit for each");
    for (at, language) in LANGUAGES.iter().enumerate() {
        assert!(languages::is_known(language), "{language}");
        assert_eq!(LANGUAGES.iter().filter(|other| *other == language).count(), 1, "{language}");
        assert!(at < 32);
    }
}

#[test]
fn words_tell_their_languages() {
    let languages = |word| -> Vec<&str> {
        let bits = of(word);
        LANGUAGES.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, l)| *l).collect()
    };
    assert_eq!(languages("un"), ["lv", "fr", "es", "it"]);
    assert_eq!(languages("the"), ["en"]);
    assert!(languages("и").contains(&"ru") && !languages("и").contains(&"uk"));
    assert!(languages("pašvaldība").is_empty());
}
