/// Longest text from a page that a reason quotes, in characters.
const LONGEST: usize = 160;

/// The text with white space collapsed, cut to what a sentence can carry.
pub fn excerpt(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
