//! Cells as values. `Err` is what a cell cannot be.

use url::Url;

use crate::columns::{Field, channel_of};
use crate::entry::Entry;
use crate::fold::fold;
use crate::preview::FaultKind;

/// Longest text of one line, in characters.
const LONGEST_LINE: usize = 500;

/// Longest notes, in characters.
const LONGEST_NOTES: usize = 10_000;

/// Puts the text of a cell into its field.
pub(crate) fn put(entry: &mut Entry, field: Field, cell: &str) -> Result<(), FaultKind> {
    if cell.is_empty() || (is_dash(cell) && !is_text(field)) {
        return Ok(());
    }
    if is_broken(cell) {
        return Err(FaultKind::LettersBroken);
    }
    let longest = if field == Field::Notes { LONGEST_NOTES } else { LONGEST_LINE };
    if cell.chars().count() > longest && !matches!(field, Field::FormAddresses | Field::FormFiles) {
        return Err(FaultKind::TextTooLong);
    }
    match field {
        Field::Number => entry.number = line(cell),
        Field::Name => entry.name = line(cell),
        Field::Category => entry.category = line(cell),
        Field::Holder => entry.holder = line(cell),
        Field::Unit => entry.unit = line(cell),
        Field::Contact => entry.contact = line(cell),
        Field::LatvijaId => entry.latvija_id = line(cell),
        Field::LatvijaAddress => entry.latvija_address = address(cell)?,
        Field::SiteAddress => entry.site_address = address(cell)?,
        Field::FormAddresses => {
            entry.form_addresses = cell.split_whitespace().map(address).collect::<Result<_, _>>()?;
        }
        Field::FormFiles => {
            entry.form_files = cell.lines().map(line).filter(|file| !file.is_empty()).collect();
        }
        Field::Channel => entry.channel = Some(channel_of(cell).ok_or(FaultKind::ChannelUnknown)?),
        Field::Requests => entry.requests = Some(number(cell).ok_or(FaultKind::NotANumber)?),
        Field::Paid => entry.is_paid = Some(is_paid(cell).ok_or(FaultKind::PaidUnclear)?),
        Field::Free => entry.is_paid = Some(is_yes(cell).map(|free| !free).ok_or(FaultKind::PaidUnclear)?),
        Field::Priority => {
            entry.priority = Some(
                number(cell.trim_end_matches('.'))
                    .filter(|number| *number > 0)
                    .ok_or(FaultKind::PriorityInvalid)?,
            );
        }
        Field::Year => {
            entry.year = Some(year(cell).ok_or(FaultKind::YearInvalid)?);
        }
        Field::Notes => notes(entry, cell),
    }
    Ok(())
}

/// A dash says that there is nothing.
fn is_dash(cell: &str) -> bool {
    cell.chars().all(|letter| matches!(letter, '-' | '–' | '—'))
}

/// True for a field whose text is kept as it is.
fn is_text(field: Field) -> bool {
    match field {
        Field::Number
        | Field::Name
        | Field::Category
        | Field::Holder
        | Field::Unit
        | Field::Contact
        | Field::LatvijaId
        | Field::FormFiles
        | Field::Notes => true,
        Field::LatvijaAddress
        | Field::SiteAddress
        | Field::FormAddresses
        | Field::Channel
        | Field::Requests
        | Field::Paid
        | Field::Free
        | Field::Priority
        | Field::Year => false,
    }
}

/// `2027`, `2027.`, `2027. gads`, and the year of a date: `01.01.2027`.
fn year(text: &str) -> Option<u32> {
    let bare = ["gadā", "gada", "gads", "g."].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let bare = bare.trim().trim_end_matches('.');
    let of_date = || {
        let mut parts = bare.splitn(3, '.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        (number(day)? <= 31 && number(month)? <= 12).then(|| number(year))?
    };
    number(bare).or_else(of_date).filter(|year| (2000..=2100).contains(year))
}

/// Lines end as on this machine, whatever wrote them.
fn notes(entry: &mut Entry, cell: &str) {
    let lines = cell.replace("\r\n", "\n").replace('\r', "\n");
    lines.trim().clone_into(&mut entry.notes);
}

/// On one line, single blanks.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sign for what could not be decoded, or UTF-8 that was read as a code page (`Ä€`, `Å¡`).
fn is_broken(text: &str) -> bool {
    let pairs = ["Ä\u{81}", "Ä«", "Ä“", "Å¡", "Å«", "Å¾", "Ä¼", "Å†", "Ä·", "Ä£", "Ã¤", "Å\u{A0}"];
    text.contains('\u{FFFD}')
        || pairs.iter().any(|pair| text.contains(pair))
        || text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

/// An address of the web; one that begins with its host gets `https://`.
fn address(text: &str) -> Result<String, FaultKind> {
    let text = text.trim().trim_end_matches([';', ',']);
    if text.contains(char::is_whitespace) {
        return Err(FaultKind::AddressInvalid);
    }
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = Url::parse(&whole).map_err(|_| FaultKind::AddressInvalid)?;
    let is_web = ["http", "https"].contains(&url.scheme()) && url.username().is_empty();
    let has_host =
        url.host_str().is_some_and(|host| host.contains('.') && !host.ends_with('.') || host == "localhost");
    if is_web && has_host && !text.starts_with('/') { Ok(whole) } else { Err(FaultKind::AddressInvalid) }
}

/// Digits, with blanks between thousands.
fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

fn is_paid(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "bezmaksas" | "bezmaksaspakalpojums" | "free" | "freeofcharge" => Some(false),
        "maksas" | "maksaspakalpojums" | "paid" => Some(true),
        _ => is_yes(text),
    }
}

fn is_yes(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "ja" | "yes" | "y" | "j" | "1" | "true" | "x" => Some(true),
        "ne" | "no" | "n" | "0" | "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_mended_only_where_it_is_plain_how() {
        assert_eq!(address("www.novads.lv/a").as_deref(), Ok("https://www.novads.lv/a"));
        assert_eq!(address("http://novads.lv").as_deref(), Ok("http://novads.lv"));
        for text in
            ["/pakalpojumi/a.html", "nav", "mailto:a@b.lv", "ftp://novads.lv", "novads lv", "https://"]
        {
            assert_eq!(address(text), Err(FaultKind::AddressInvalid), "{text}");
        }
    }

    #[test]
    fn numbers_may_have_blanks_and_nothing_else() {
        assert_eq!(number("5 000"), Some(5_000));
        assert_eq!(number("5\u{A0}000"), Some(5_000));
        for text in ["5,000", "5.000", "~500", "ap 500", "-1", "99999999999"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn broken_letters_are_seen_and_latvian_ones_are_not_broken() {
        assert!(is_broken("MÄ\u{81}jokļa pabalsts"));
        assert!(is_broken("M\u{FFFD}jok\u{FFFD}a"));
        assert!(!is_broken("Mājokļa pabalsts; Šķūņu būvniecība, Žīguri, Ģērbonis, Ķīmija, Ņurbe, Ļaudona"));
    }
}
