//! Language tags, and whether a text looks like the language that it says it is in.

/// Letters that must be there before a text is taken for Latvian: what it has counts.
const ENOUGH_FOR_LATVIAN: usize = 120;

/// Letters that must be there before a text is taken for anything else: what it lacks counts.
const ENOUGH: usize = 300;

/// True for a tag that is formed as BCP 47 wants: a language of two or three letters, then subtags of up to eight.
pub(crate) fn is_well_formed(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let is_language = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    is_language && parts.all(is_subtag)
}

/// What a text looks like, where that is plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looks {
    /// It is full of letters that only Latvian has together.
    Latvian,
    /// It is long and has none of them.
    NotLatvian,
    /// It is in Cyrillic letters.
    Cyrillic,
    /// Too short or too mixed to say.
    Unclear,
}

/// What the text looks like. Of the letters of Latvian running text, about nine in a hundred are ā, ē, ī, ģ, ķ, ļ or ņ.
pub(crate) fn looks(text: &str) -> Looks {
    let (mut letters, mut latvian, mut cyrillic) = (0_usize, 0_usize, 0_usize);
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        letters += 1;
        let small = letter.to_lowercase().next().unwrap_or(letter);
        latvian += usize::from("āēīģķļņ".contains(small));
        cyrillic += usize::from(('\u{400}'..='\u{4FF}').contains(&small));
    }
    if letters >= ENOUGH_FOR_LATVIAN && latvian * 100 >= letters * 4 {
        Looks::Latvian
    } else if letters < ENOUGH {
        Looks::Unclear
    } else if cyrillic * 2 > letters {
        Looks::Cyrillic
    } else if latvian * 500 < letters {
        Looks::NotLatvian
    } else {
        Looks::Unclear
    }
}

/// True if a text in this language may look so. A language that is written in Cyrillic letters is not told from another.
pub(crate) fn may_look(tag: &str, looks: Looks) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let in_cyrillic = ["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn"];
    match looks {
        Looks::Latvian => language == "lv" || language == "ltg",
        Looks::NotLatvian => language != "lv",
        Looks::Cyrillic => in_cyrillic.contains(&language.as_str()),
        Looks::Unclear => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATVIAN: &str =
        "Lai saņemtu atļauju, īpašnieks pašvaldībā iesniedz aizpildītu veidlapu un robežu plānu. ";
    const ENGLISH: &str =
        "The applicant fills in the form and attaches all documents that are needed to it. ";

    #[test]
    fn tags_are_well_formed_or_not() {
        for tag in ["lv", "lv-LV", "en-GB", "zh-Hant-TW", "ltg"] {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in ["", "latviešu", "lv_LV", "latvian", "x", "lv-"] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }

    #[test]
    fn a_latvian_text_marked_as_english_is_seen_and_the_other_way_round() {
        assert!(!may_look("en-US", looks(&LATVIAN.repeat(8))));
        assert!(may_look("lv-LV", looks(&LATVIAN.repeat(8))));
        assert!(!may_look("lv-LV", looks(&ENGLISH.repeat(8))));
        assert!(may_look("en-GB", looks(&ENGLISH.repeat(8))));
    }

    #[test]
    fn a_short_text_is_not_judged() {
        assert_eq!(looks(LATVIAN), Looks::Unclear);
        assert_eq!(looks(&LATVIAN.repeat(2)), Looks::Latvian);
        assert_eq!(looks(&ENGLISH.repeat(2)), Looks::Unclear);
    }
}
