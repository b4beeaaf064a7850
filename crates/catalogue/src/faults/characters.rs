use crate::description::{Passage, ServiceDescription};
use crate::fault::Fault;
use crate::text::around;

const RULE: &str = "characters-are-whole";
/// So many are shown; a card with more was broken as a whole.
const SHOWN: usize = 20;

/// Latvian letters in UTF-8 read as Windows-1252 or 1257, and what punctuation becomes.
const MISREAD: [&str; 26] = [
    "Ä\u{81}", "Ä«", "Ä“", "Å¡", "Å¾", "Å«", "Å†", "Ä¼", "Ä·", "Ä£", "Ä€", "Å\u{a0}", "Å½", "Ä’", "Äª", "Åª",
    "Ä¶", "Ä»", "Å…", "Ä¢", "Ä\u{8d}", "ÄŒ", "â€“", "â€œ", "â€ž", "Ã¼",
];
/// Entities that were escaped once too often.
const ENTITIES: [&str; 9] =
    ["&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "&ndash;", "&bdquo;", "&rdquo;", "&#"];

pub(crate) fn characters(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let before = out.len();
    for passage in &description.passages {
        let Some((reason, start, end)) = broken(&passage.text) else { continue };
        out.push(fault(passage, reason, start, end));
        if out.len() - before >= SHOWN {
            return;
        }
    }
}

fn fault(passage: &Passage, reason: &'static str, start: usize, end: usize) -> Fault {
    let word_start = passage.text[..start].rfind(' ').map_or(0, |at| at + 1);
    let word_end = passage.text[end..].find(' ').map_or(passage.text.len(), |at| end + at);
    Fault::new(RULE, reason)
        .of(passage.field)
        .at(passage.line)
        .quote(&around(&passage.text, start, end))
        .with("word", &passage.text[word_start..word_end])
}

/// The first broken place of a text.
fn broken(text: &str) -> Option<(&'static str, usize, usize)> {
    if let Some(at) = text.find('\u{fffd}') {
        return Some(("replaced", at, at + '\u{fffd}'.len_utf8()));
    }
    if let Some((at, found)) = MISREAD.iter().find_map(|misread| text.find(misread).map(|at| (at, misread))) {
        return Some(("encoding", at, at + found.len()));
    }
    if let Some((at, found)) = ENTITIES.iter().find_map(|entity| text.find(entity).map(|at| (at, entity))) {
        return Some(("entity", at, at + found.len()));
    }
    inside_word(text).map(|(start, end)| ("inside-word", start, end))
}

/// A mark between two small letters, where no word has one: `sa;nemt`, `pie?emt`.
fn inside_word(text: &str) -> Option<(usize, usize)> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    chars.windows(3).find_map(|three| {
        let [(_, before), (at, mark), (_, after)] = three else { return None };
        let is_mark =
            matches!(mark, ';' | '?' | '¤' | '¬' | '§' | '|' | '^' | '~' | '`' | '\u{80}'..='\u{9f}');
        let is_inside = before.is_lowercase() && after.is_lowercase();
        (is_mark && is_inside && !is_in_address(text, *at)).then(|| (*at, at + mark.len_utf8()))
    })
}

fn is_in_address(text: &str, at: usize) -> bool {
    let token = crate::text::token_around(text, at);
    token.contains("://") || token.contains("www.") || token.contains('/') || token.contains('@')
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn broken_characters_are_told_from_whole_ones() {
        for (text, reason) in [
            ("kā sa;nemt", "inside-word"),
            ("pie?emt lēmumu", "inside-word"),
            ("no\u{fffd}ēmums", "replaced"),
            ("saÅ†emt", "encoding"),
            ("cena&nbsp;5", "entity"),
        ] {
            assert_eq!(broken(text).map(|(reason, _, _)| reason), Some(reason), "{text}");
        }
        for text in
            ["63005522;63005537", "Vai var? Jā; var.", "https://a.lv/?a=b;c=d", "pase; vīza", "un/vai"]
        {
            assert_eq!(broken(text), None, "{text}");
        }
    }
}
