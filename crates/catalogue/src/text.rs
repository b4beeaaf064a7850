//! Small notions about text that several files need.

/// White space (no-break spaces included) collapsed, ends trimmed, soft hyphens and zero-width marks gone.
pub(crate) fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let word = word.trim_matches('\u{feff}');
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(
            word.chars()
                .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{feff}')),
        );
    }
    out
}

/// Lower case, squeezed, without bullets before and colons after: what labels are compared by.
pub(crate) fn fold(text: &str) -> String {
    let text = squeeze(text).to_lowercase();
    text.trim_start_matches(is_bullet).trim_end_matches([':', ' ', '*', '.']).trim().to_owned()
}

/// A mark that starts a list item.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '·' | '●' | '○' | '▪' | '■' | '*' | '–' | '—' | '-' | '→' | '►' | ' ')
}

/// True for a value that says nothing.
pub(crate) fn is_nothing(text: &str) -> bool {
    let folded = squeeze(text).to_lowercase();
    let bare = folded.trim_matches(['.', ' ', '…', '-', '–', '—', '_', '/', ':']);
    bare.is_empty()
        || matches!(bare, "nav" | "n/a" | "nav norādīts" | "nav informācijas" | "nav noteikts" | "nav zināms")
}

/// Byte range and text of each run of letters, digits and inner apostrophes.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |at| start + at);
        rest = end;
        Some((start, &text[start..end]))
    })
}

/// Byte offset of `needle` in `text` where a word starts; both in lower case.
pub(crate) fn find_word_start(text: &str, needle: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find(needle) {
        let start = from + at;
        if !text[..start].chars().next_back().is_some_and(char::is_alphanumeric) {
            return Some(start);
        }
        from = start + needle.chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// True if a word of `text` (lower case) starts with one of these.
pub(crate) fn has_word_start(text: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| find_word_start(text, start).is_some())
}

/// Bytes on either side of a spot that may decide about it; without a bound, one long line would cost its square.
const BESIDE: usize = 240;

/// What stands just before and just after a byte range.
pub(crate) fn beside(text: &str, start: usize, end: usize) -> (&str, &str) {
    let from = text.ceil_char_boundary(start.saturating_sub(BESIDE));
    let to = text.floor_char_boundary((end + BESIDE).min(text.len()));
    (&text[from.min(start)..start], &text[end..to.max(end)])
}

/// The run without white space around a byte offset.
pub(crate) fn token_around(text: &str, at: usize) -> &str {
    let (before, after) = beside(text, at, at);
    let from =
        at - before.rfind(char::is_whitespace).map_or(before, |space| before[space..].trim_start()).len();
    let to = at + after.find(char::is_whitespace).unwrap_or(after.len());
    &text[from..to]
}

/// At most `limit` characters, with an ellipsis if something was left off.
pub(crate) fn shorten(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((at, _)) => {
            let cut = text[..at].rfind(' ').filter(|space| *space > at / 2).unwrap_or(at);
            format!("{} …", text[..cut].trim_end())
        }
    }
}

/// The part of `text` around a byte range, up to some words either side: what a fault quotes.
pub(crate) fn around(text: &str, start: usize, end: usize) -> String {
    const REACH: usize = 60;
    let from = text.floor_char_boundary(start.saturating_sub(REACH));
    let to = text.ceil_char_boundary((end + REACH).min(text.len()));
    let from = if from == 0 { 0 } else { text[from..start].find(' ').map_or(start, |at| from + at + 1) };
    let to = if to == text.len() { to } else { text[end..to].rfind(' ').map_or(end, |at| end + at) };
    let mut out = String::new();
    if from > 0 {
        out.push_str("… ");
    }
    out.push_str(text[from..to].trim());
    if to < text.len() {
        out.push_str(" …");
    }
    out
}
