use serde::{Deserialize, Serialize};

/// An amount of money in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// Cents of euro.
    pub cents: u64,
    /// As written.
    pub text: String,
    /// Byte offset in the text it was read from.
    #[serde(skip)]
    pub start: usize,
}

/// Words that make a number an amount, before or after it.
const CURRENCIES: [&str; 5] = ["eur", "eiro", "euro", "€", "eiro centi"];

/// Amounts of euro in a text: `1,42 EUR`, `1.234,56 eiro`, `€ 5`.
pub(crate) fn amounts(text: &str) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + at;
        let end = start + number_length(&text[start..]);
        from = end;
        let after = text[end..].trim_start_matches([' ', '\u{a0}']);
        let before = crate::text::beside(text, start, start).0.trim_end_matches([' ', '\u{a0}']);
        let follows = currency(after);
        let precedes = before.ends_with('€') || before.to_lowercase().ends_with(" eur");
        let Some(cents) = cents(&text[start..end]).filter(|_| follows.is_some() || precedes) else {
            continue;
        };
        let stop = follows.map_or(end, |length| text.len() - after.len() + length);
        found.push(Amount { cents, text: text[start..stop].to_owned(), start });
    }
    found
}

/// Length of a number with its separators; a separator counts only between digits, a space only before three of them.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let next_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        let three = bytes.get(end + 1..end + 4).is_some_and(|next| next.iter().all(u8::is_ascii_digit))
            && !bytes.get(end + 4).is_some_and(u8::is_ascii_digit);
        match bytes[end] {
            b'0'..=b'9' => end += 1,
            b'.' | b',' if next_is_digit => end += 1,
            b' ' if three && end <= 3 => end += 1,
            _ => break,
        }
    }
    end
}

/// Length of the currency that a text starts with.
fn currency(text: &str) -> Option<usize> {
    CURRENCIES.iter().find_map(|word| {
        let head = text.get(..word.len())?;
        let is_word = head.to_lowercase() == **word;
        let ends = !text[word.len()..].starts_with(char::is_alphanumeric);
        (is_word && ends).then_some(word.len())
    })
}

/// Cents of a number; the last separator with one or two digits after it is the decimal one.
fn cents(number: &str) -> Option<u64> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let (whole, part) = match number.rfind(['.', ',']) {
        Some(at) if number.len() - at - 1 <= 2 => (digits(&number[..at]), digits(&number[at + 1..])),
        _ => (digits(number), String::new()),
    };
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::amounts;

    #[test]
    fn amounts_are_read_as_latvian_and_other_hands_write_them() {
        let read = |text: &str| amounts(text).into_iter().map(|amount| amount.cents).collect::<Vec<_>>();
        assert_eq!(read("jāmaksā 1.42 EUR vai 1,42 eiro"), [142, 142]);
        assert_eq!(read("1.234,56 EUR, 1 234,5 €, 12 000 EUR"), [123_456, 123_450, 1_200_000]);
        assert_eq!(read("€ 5 un 7 eiro."), [500, 700]);
        assert_eq!(read("Nr. 309, 2012. gada 2. maijā, EUROPA 5, 20 darba dienas"), [0u64; 0]);
    }
}
