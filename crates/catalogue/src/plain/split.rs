use crate::text::beside;

/// A sentence of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence<'a> {
    /// As written, without white space around.
    pub text: &'a str,
    /// Byte offset in the text.
    pub start: usize,
    /// Words: runs between white space that have a letter or digit.
    pub words: usize,
}

/// Abbreviations after which a sentence never ends: a number or a name follows.
const BEFORE: [&str; 57] = [
    "nr", "piem", "t.i", "t.s", "plkst", "pulkst", "tālr", "tel", "mob", "prof", "doc", "dr", "med", "habil",
    "oec", "akad", "mag", "mg", "sv", "sk", "sal", "resp", "t.sk", "tsk", "reģ", "adr", "red", "pag",
    "tūkst", "milj", "mljrd", "mlrd", "apakšp", "pkt", "p", "nod", "sēr", "iel", "bulv", "prosp", "lpkt",
    "zv", "inž", "ģen", "maj", "arh", "dzim", "prot", "maks", "apm", "p.k", "apz", "skat", "pārz", "vietn",
    "pārst", "spec",
];

/// Abbreviations after which a sentence may end; a capital letter decides.
const MAY_END: [&str; 32] = [
    "pers", "gab", "eks", "u.c", "u.tml", "u.t.t", "utt", "utml", "etc", "g", "gs", "lpp", "min", "st",
    "nov", "kab", "dz", "raj", "val", "sek", "h", "t.t", "p.m.ē", "m.ē", "u.d.c", "tab", "zīm", "pielik",
    "sēj", "izd", "š.g", "mēn",
];

/// Names that follow an ordinal or `u.c.` within a sentence.
const NAMES: [&str; 14] = [
    "Saeima",
    "Saeimas",
    "Saeimai",
    "Saeimā",
    "Pasaules",
    "Eiropas",
    "Latvijas",
    "Jelgavas",
    "Rīgas",
    "Zemgales",
    "Baltijas",
    "Vispasaules",
    "Starptautiskā",
    "Starptautiskais",
];

/// Words in the locative that begin a sentence and are no place.
const POINTING: [&str; 12] =
    ["Tajā", "Tanī", "Šajā", "Šinī", "Kurā", "Kādā", "Katrā", "Visā", "Vienā", "Citā", "Pirmajā", "Otrajā"];

/// Days of the week as opening hours write them.
const DAYS: [&str; 9] = ["P", "O", "T", "C", "Pk", "Pt", "Pn", "S", "Sv"];

/// Nouns whose letter is no initial: `B kategorija`, `pielikums A.`
const LETTERED: [&str; 9] =
    ["kategorij", "klas", "grup", "burt", "pielikum", "korpus", "vitamīn", "līmen", "sadaļ"];

/// The number of an item, with its brackets and the space before it, has no more bytes than this.
const ENUMERATOR: usize = 24;

/// Sentences of a text, in order. A line break always ends one, so that items of a list stand for themselves.
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut out = Vec::new();
    let mut offset = 0;
    for line in text.split('\n') {
        split_line(text, offset, offset + line.len(), &mut out);
        offset += line.len() + 1;
    }
    out
}

fn split_line<'a>(text: &'a str, from: usize, to: usize, out: &mut Vec<Sentence<'a>>) {
    let mut start = from;
    let mut at = from;
    while let Some(mark) = text[at..to].find(['.', '!', '?', '…']).map(|found| at + found) {
        let marks_end = mark + run(&text[mark..to], |c| matches!(c, '.' | '!' | '?' | '…'));
        let end = marks_end
            + run(&text[marks_end..to], |c| matches!(c, '"' | '“' | '”' | '»' | '’' | '\'' | ')' | ']'));
        at = end;
        if end < to && ends_here(&text[start..mark], &text[mark..marks_end], &text[end..to]) {
            push(text, start, end, out);
            start = end;
        }
    }
    push(text, start, to, out);
}

fn push<'a>(text: &'a str, start: usize, end: usize, out: &mut Vec<Sentence<'a>>) {
    let piece = &text[start..end];
    let bare = piece.trim();
    if !bare.contains(char::is_alphanumeric) {
        // Stray marks belong to the sentence before.
        return;
    }
    let start = start + (piece.len() - piece.trim_start().len());
    out.push(Sentence { text: bare, start, words: count_words(bare) });
}

/// Words of a text: runs between white space that have a letter or digit.
pub(crate) fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Bytes of the run at the start of a text.
fn run(text: &str, is_in: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_in(c)).unwrap_or(text.len())
}

/// Whether the sentence ends at these marks. `so_far` is the sentence without them, `after` what follows them.
fn ends_here(so_far: &str, marks: &str, after: &str) -> bool {
    if is_enumerator(so_far) && after.starts_with(char::is_whitespace) {
        return false;
    }
    let so_far = beside(so_far, so_far.len(), so_far.len()).0;
    let after = beside(after, 0, 0).1;
    if !after.starts_with(char::is_whitespace) {
        return marks == "." && space_is_missing(so_far, after);
    }
    let next = after.trim_start().trim_start_matches(['„', '“', '”', '"', '«', '(', '[', '\'', '‘']);
    let Some(letter) = next.chars().next() else { return false };
    if is_item(next) {
        return true;
    }
    if goes_on_after_quotation(so_far, after) {
        return false;
    }
    if letter.is_lowercase() || !letter.is_alphanumeric() {
        return false;
    }
    if marks != "." {
        return true;
    }
    let token = token(so_far);
    let joined = joined(so_far, token);
    let is_any =
        |list: &[&str]| list.contains(&token.to_lowercase().as_str()) || list.contains(&joined.as_str());
    let next_word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if is_any(&BEFORE) {
        return false;
    }
    if letter.is_ascii_digit() && is_day(token) {
        return false;
    }
    if is_initial(token) {
        return is_lettered(so_far, token);
    }
    if is_any(&MAY_END) {
        return letter.is_uppercase() && !goes_on(&joined, next_word, &next[next_word.len()..]);
    }
    if is_number(token) {
        // `31. 12. 2024.`, `2. Saeimas`: a number or a name may belong to the ordinal.
        let is_whole_date = token.matches('.').count() >= 2;
        return letter.is_uppercase() && (is_whole_date || !NAMES.contains(&next_word));
    }
    true
}

/// `a) …`: the next item of a list.
fn is_item(next: &str) -> bool {
    let mut chars = next.chars();
    chars.next().is_some_and(char::is_lowercase) && chars.next() == Some(')')
}

/// `rakstā „Kā cirst koku? Padomi“ viss …`: a mark inside a quotation, after which the sentence around it goes on.
fn goes_on_after_quotation(so_far: &str, after: &str) -> bool {
    let is_open = so_far.rfind('„').is_some_and(|at| !so_far[at..].contains(['“', '”']));
    let close = after.find(['“', '”', '„']).filter(|at| !after[*at..].starts_with('„'));
    is_open
        && close.is_some_and(|at| {
            after[at..]
                .trim_start_matches(['“', '”'])
                .trim_start()
                .starts_with(|c: char| c.is_lowercase() || c == ',')
        })
}

/// The run of characters before the mark, without what opens it.
fn token(so_far: &str) -> &str {
    let from = so_far.rfind(char::is_whitespace).map_or(0, |at| so_far.ceil_char_boundary(at + 1));
    so_far[from..].trim_start_matches(['(', '[', '„', '“', '”', '"', '«', '\'', '–', '-', '/'])
}

/// `u. c` as `u.c`: the token with the short ones before it that end in a full stop.
fn joined(so_far: &str, token: &str) -> String {
    let mut parts = vec![token.to_lowercase()];
    for before in so_far.split_whitespace().rev().skip(1).take(2) {
        let Some(bare) = before.strip_suffix('.') else { break };
        if bare.chars().count() > 2 || !bare.chars().all(char::is_lowercase) {
            break;
        }
        parts.push(bare.to_lowercase());
    }
    parts.reverse();
    parts.join(".")
}

/// `1`, `2.3`, `a)`, `IV`: the sentence so far is only the number of what follows.
fn is_enumerator(so_far: &str) -> bool {
    if so_far.len() > ENUMERATOR {
        return false;
    }
    let bare = so_far.trim().trim_matches(['(', ')', '.', '•', '-', '–', ' ']);
    let is_roman = !bare.is_empty() && bare.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'));
    is_roman || is_number(bare) || (bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic))
}

/// Digits, perhaps with full stops, slashes or Latvian superscripts in between.
fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
        && token.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³' | '⁴' | '⁵'))
        && token
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | '–' | '¹' | '²' | '³' | '⁴' | '⁵'))
}

/// `P.–C`, `Pk`: a day of opening hours.
fn is_day(token: &str) -> bool {
    token.split(['–', '-', ',']).all(|day| DAYS.contains(&day.trim_matches('.')))
}

/// `A`, `J.K`, `Dz`: letters of a name.
fn is_initial(token: &str) -> bool {
    !token.is_empty()
        && token.split('.').all(|part| {
            let mut letters = part.chars();
            let is_capital = letters.next().is_some_and(char::is_uppercase);
            let rest: Vec<char> = letters.collect();
            is_capital
                && (rest.is_empty()
                    || (rest.len() == 1
                        && matches!(
                            (part.chars().next(), rest[0]),
                            (Some('D'), 'z' | 'ž') | (Some('K'), 'r') | (Some('E'), 'd')
                        )))
        })
}

/// True where a single letter closes the sentence: `pieder pie kategorijas B.`
fn is_lettered(so_far: &str, token: &str) -> bool {
    let before = so_far[..so_far.len() - token.len()].trim_end().to_lowercase();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    token.chars().count() == 1 && LETTERED.iter().any(|noun| last.starts_with(noun))
}

/// True if a capitalised word goes on with the sentence after an abbreviation that may end one.
fn goes_on(abbreviation: &str, next: &str, after: &str) -> bool {
    if NAMES.contains(&next) {
        return true;
    }
    // `Jelgavas nov. Ozolnieku pag.`: the smaller place follows the larger.
    let is_smaller = ["pag.", "pagast", "c.", "ciem"].iter().any(|word| after.trim_start().starts_with(word));
    if abbreviation == "nov" && is_smaller {
        return true;
    }
    // `1980. g. Rīgā`, `131. kab. Lielajā ielā`: a place in the locative belongs to what is before it.
    let is_placed = matches!(abbreviation, "g" | "gs" | "kab" | "st" | "nov" | "dz");
    let is_locative =
        next.chars().count() > 3 && next.ends_with(['ā', 'ē', 'ī', 'ū']) && !POINTING.contains(&next);
    is_placed && is_locative
}

/// `… iesniegumu.Pievienojiet …`: two sentences written together, told from addresses and file names.
fn space_is_missing(so_far: &str, after: &str) -> bool {
    let before = token(so_far);
    let next = after.split(char::is_whitespace).next().unwrap_or_default();
    let word = next.trim_end_matches([',', '.', ';', ':', '!', '?']);
    let is_word = before.chars().count() >= 4
        && before.chars().all(char::is_alphabetic)
        && before.chars().skip(1).all(char::is_lowercase);
    let mut letters = word.chars();
    let is_start = letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= 3
        && letters.all(char::is_lowercase);
    is_word && is_start
}
