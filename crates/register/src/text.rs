//! CSV: which letters, which separator, and the rows.

use encoding_rs::{ISO_8859_4, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1257};

use crate::columns::Field;
use crate::table::{Encoding, Form, MAX_COLUMNS, MAX_ROWS, Table};

const SEPARATORS: [char; 3] = [';', ',', '\t'];

/// The lines in which the headings are looked for, to tell the separator.
const FIRST_LINES: usize = 12;

pub(crate) fn read(bytes: &[u8]) -> Table {
    let (encoding, text) = decode(bytes);
    // One sign ends a line, so that lines are counted as a person counts them.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (separator, text, skipped) = match directive(&text) {
        Some((separator, rest)) => (separator, rest, 1),
        None => (separator(&text), text.as_str(), 0),
    };
    let mut table = Table {
        form: Form::Csv { encoding, separator },
        rows: Vec::new(),
        is_cut: false,
        left_out: Vec::new(),
        has_open_quote: text.matches('"').count() % 2 == 1,
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator as u8)
        .from_reader(text.as_bytes());
    // What is no record ends the table; text that was decoded always is one.
    for record in reader.records().map_while(Result::ok) {
        if table.rows.len() > MAX_ROWS {
            table.is_cut = true;
            break;
        }
        let line = record.position().map_or(0, |position| {
            // The parser counts from before the empty lines that it passes over.
            let rest = text.as_bytes().get(position.byte() as usize..).unwrap_or_default();
            let empty = rest.iter().take_while(|byte| **byte == b'\n').count();
            position.line() as usize + empty
        }) + skipped;
        let cells: Vec<String> =
            record.iter().take(MAX_COLUMNS).map(|cell| unguarded(cell.trim()).to_owned()).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            table.rows.push((line, cells));
        }
    }
    table
}

fn decode(bytes: &[u8]) -> (Encoding, String) {
    let encoding = if bytes.starts_with(b"\xFF\xFE") || has_zeros(bytes, 1) {
        Encoding::Utf16Le
    } else if bytes.starts_with(b"\xFE\xFF") || has_zeros(bytes, 0) {
        Encoding::Utf16Be
    } else if std::str::from_utf8(bytes).is_ok() {
        Encoding::Utf8
    } else if known(&ISO_8859_4.decode(bytes).0) > known(&WINDOWS_1257.decode(bytes).0) {
        Encoding::Iso8859_4
    } else {
        Encoding::Windows1257
    };
    let decoder = match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Windows1257 => WINDOWS_1257,
        Encoding::Iso8859_4 => ISO_8859_4,
    };
    let (text, _) = decoder.decode_with_bom_removal(bytes);
    (encoding, text.into_owned())
}

/// How many headings with letters beyond ASCII are known: those that tell one code page from another.
fn known(text: &str) -> usize {
    text.lines()
        .take(FIRST_LINES)
        .flat_map(|line| line.split(SEPARATORS))
        .filter(|cell| !cell.is_ascii() && Field::of_heading(cell.trim_matches(['"', ' '])).is_some())
        .count()
}

/// True if most bytes at even (0) or odd (1) places are zero, as in UTF-16 without a mark.
fn has_zeros(bytes: &[u8], place: usize) -> bool {
    let head = &bytes[..bytes.len().min(400) / 2 * 2];
    let zeros = head.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count();
    !head.is_empty() && zeros * 4 > head.len()
}

/// Excel's own first line: `sep=;`.
fn directive(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let mut letters = line.strip_prefix("sep=")?.chars();
    let separator = letters.next().filter(char::is_ascii)?;
    letters.next().is_none().then_some((separator, rest))
}

/// The separator by which most headings are known; of equals, the one that stands there most often.
fn separator(text: &str) -> char {
    let score = |separator: char| {
        let lines = text.lines().take(FIRST_LINES);
        let known = |line: &str| {
            line.split(separator)
                .filter(|cell| Field::of_heading(cell.trim_matches(['"', ' '])).is_some())
                .count()
        };
        lines.map(|line| (known(line), line.matches(separator).count())).max().unwrap_or_default()
    };
    // Of equals the first of the list: `max_by_key` takes the last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(';')
}

/// Signs that make Excel take a cell for a formula.
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The text that [`guarded`] was given.
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        Some(_) | None => text,
    }
}

/// A text that no program takes for a formula: what begins like one gets an apostrophe, which reading takes off again.
pub(crate) fn guarded(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guarding_is_undone_by_reading() {
        for text in ["=1+1", "+371 63022331", "-", "@a", "'=1", "''+1", "'citāts'", "vārds", ""] {
            assert_eq!(unguarded(&guarded(text)), text);
            assert!(!is_formula(&guarded(text)));
        }
    }

    #[test]
    fn the_separator_is_that_of_the_headings_and_not_of_the_texts() {
        assert_eq!(separator("Nr.;Nosaukums;Piezīmes\n1;a, b, c, d, e;"), ';');
        assert_eq!(separator("Nr.,Nosaukums\n1,a; b; c; d"), ',');
        assert_eq!(separator("Nr.\tNosaukums\n1\ta, b; c"), '\t');
        assert_eq!(separator("Nosaukums\nA"), ';');
    }
}
