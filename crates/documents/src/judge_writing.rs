//! What is wrong with a DOCX or ODT.

use crate::fault::{Fault, FaultKind};
use crate::phrase;
use crate::writing::{Paragraph, Writing, examples};

/// A text of this many characters without a heading is long.
const LONG_TEXT: usize = 3_000;

/// A line of at most so many characters can be a heading.
const LONGEST_HEADING: usize = 120;

/// So many items in a row that begin with a typed mark are a list.
const TYPED_LIST: usize = 3;

/// So many blanks of typed lines are a form.
const TYPED_FORM: usize = 3;

/// Everything that is wrong with headings, images, tables, lists, links, fields and spacing.
pub(crate) fn judge(writing: &Writing) -> Vec<Fault> {
    let mut faults = Vec::new();
    headings(writing, &mut faults);
    images(writing, &mut faults);
    tables(writing, &mut faults);
    lists(writing, &mut faults);
    links(writing, &mut faults);
    fields(writing, &mut faults);
    spacing(writing, &mut faults);
    faults
}

fn headings(writing: &Writing, faults: &mut Vec<Fault>) {
    let headings: Vec<&Paragraph> = writing.paragraphs.iter().filter(|p| p.heading.is_some()).collect();
    let empty = headings.iter().filter(|heading| heading.is_blank() && !heading.has_object).count();
    if empty > 0 {
        faults.push(Fault::new(FaultKind::HeadingsEmpty).count("count", empty));
    }
    let levels: Vec<u8> = headings.iter().filter(|h| !h.is_blank()).filter_map(|h| h.heading).collect();
    if let Some((from, to)) = first_skip(&levels) {
        let skip = Fault::new(FaultKind::HeadingLevelsSkipped);
        faults.push(skip.count("from", usize::from(from)).count("to", usize::from(to)));
    }
    let look_alikes = look_alikes(&writing.paragraphs);
    let length: usize = writing.paragraphs.iter().map(|paragraph| paragraph.text.chars().count()).sum();
    if !look_alikes.is_empty() {
        let fault = Fault::new(FaultKind::HeadingsByLookOnly).count("count", look_alikes.len());
        faults.push(fault.with("examples", examples(look_alikes.into_iter())));
    } else if levels.is_empty() && length > LONG_TEXT {
        faults.push(Fault::new(FaultKind::HeadingsMissing));
    }
}

/// The first step down that leaves out a level: `(2, 4)`.
pub(crate) fn first_skip(levels: &[u8]) -> Option<(u8, u8)> {
    levels.windows(2).map(|pair| (pair[0], pair[1])).find(|(from, to)| *from > 0 && *to > from + 1)
}

/// Short bold lines of their own, with ordinary text below: headings for the eye, and paragraphs for everybody else.
fn look_alikes(paragraphs: &[Paragraph]) -> Vec<&str> {
    let filled: Vec<&Paragraph> = paragraphs.iter().filter(|paragraph| !paragraph.is_blank()).collect();
    filled
        .windows(2)
        .filter(|pair| is_like_heading(pair[0]) && is_plain(pair[1]))
        .map(|pair| pair[0].text.trim())
        .collect()
}

fn is_like_heading(paragraph: &Paragraph) -> bool {
    let text = paragraph.text.trim();
    let length = text.chars().count();
    paragraph.is_bold
        && paragraph.heading.is_none()
        && !paragraph.is_title
        && !paragraph.is_in_table
        && !paragraph.is_list_item
        && (3..=LONGEST_HEADING).contains(&length)
        && text.chars().any(char::is_alphabetic)
        && !text.ends_with(['.', ',', ';', '!'])
}

fn is_plain(paragraph: &Paragraph) -> bool {
    !paragraph.is_bold && !paragraph.is_in_table && paragraph.heading.is_none()
}

fn images(writing: &Writing, faults: &mut Vec<Fault>) {
    let without: Vec<_> = writing.images.iter().filter(|image| image.lacks_alternative()).collect();
    if !without.is_empty() {
        let names = examples(without.iter().filter_map(|image| image.name.as_deref()));
        let fault = Fault::new(FaultKind::ImagesWithoutAlternative).count("count", without.len());
        faults.push(fault.with("examples", names));
    }
    // What a header repeats on every page is often decoration; only a person can tell.
    let margins: Vec<_> = writing.margin_images.iter().filter(|image| image.lacks_alternative()).collect();
    if !margins.is_empty() {
        let names = examples(margins.iter().filter_map(|image| image.name.as_deref()));
        let fault = Fault::new(FaultKind::ImagesInMarginsWithoutAlternative).count("count", margins.len());
        faults.push(fault.with("examples", names));
    }
    alternatives(writing.images.iter().filter_map(|image| image.alternative.as_deref()), faults);
}

/// Alternatives that say nothing.
pub(crate) fn alternatives<'a>(texts: impl Iterator<Item = &'a str>, faults: &mut Vec<Fault>) {
    let empty: Vec<&str> = texts.filter(|text| phrase::is_empty_alternative(text)).collect();
    if !empty.is_empty() {
        let fault = Fault::new(FaultKind::AlternativesEmptyPhrase).count("count", empty.len());
        faults.push(fault.with("examples", examples(empty.into_iter())));
    }
}

fn tables(writing: &Writing, faults: &mut Vec<Fault>) {
    let without = writing
        .tables
        .iter()
        .filter(|table| table.rows >= 2 && table.columns >= 2 && !table.has_header_row)
        .count();
    if without > 0 {
        faults.push(Fault::new(FaultKind::TablesWithoutHeaderRow).count("count", without));
    }
}

fn lists(writing: &Writing, faults: &mut Vec<Fault>) {
    let (mut lists, mut first) = (0, None);
    let mut items: Vec<&Paragraph> = Vec::new();
    for paragraph in writing.paragraphs.iter().filter(|paragraph| !paragraph.is_blank()) {
        let is_item =
            !paragraph.is_list_item && paragraph.heading.is_none() && is_typed_item(&paragraph.text);
        if !is_item {
            items.clear();
            continue;
        }
        items.push(paragraph);
        if items.len() == TYPED_LIST {
            lists += 1;
            first = first.or(items.first().map(|item| item.text.as_str()));
        }
    }
    if let Some(first) = first {
        let fault = Fault::new(FaultKind::ListsTyped).count("count", lists);
        faults.push(fault.with("examples", examples(std::iter::once(first))));
    }
}

/// `- word`, `• word`, `1) word`, `2.3. word`, `a) word`.
fn is_typed_item(text: &str) -> bool {
    let text = text.trim_start();
    let Some((mark, rest)) = text.split_once([' ', '\t', '\u{A0}']) else { return false };
    let is_bullet = ["-", "–", "—", "•", "*", "·", "▪", "o", "\u{F0B7}"].contains(&mark);
    let number = mark.trim_end_matches([')', '.']);
    let is_number = mark.ends_with([')', '.'])
        && number.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
        && number.len() <= 8
        && !number.is_empty();
    let is_letter = mark.ends_with(')') && number.chars().count() == 1;
    rest.chars().any(char::is_alphabetic) && (is_bullet || is_number || is_letter)
}

fn links(writing: &Writing, faults: &mut Vec<Fault>) {
    let all = || writing.links.iter().map(String::as_str);
    let vague: Vec<&str> = all().filter(|text| phrase::is_vague_link(text)).collect();
    if !vague.is_empty() {
        let fault = Fault::new(FaultKind::LinksVague).count("count", vague.len());
        faults.push(fault.with("examples", examples(vague.into_iter())));
    }
    let raw: Vec<&str> = all().filter(|text| phrase::is_raw_address(text)).collect();
    if !raw.is_empty() {
        let fault = Fault::new(FaultKind::LinksRawAddress).count("count", raw.len());
        faults.push(fault.with("examples", examples(raw.into_iter())));
    }
}

fn fields(writing: &Writing, faults: &mut Vec<Fault>) {
    let unnamed = writing.fields.iter().filter(|name| name.is_none()).count();
    if unnamed > 0 {
        faults.push(Fault::new(FaultKind::FieldsUnnamed).count("count", unnamed));
    }
    let blanks: usize = writing.paragraphs.iter().map(|paragraph| blanks(&paragraph.text)).sum();
    if writing.fields.is_empty() && blanks >= TYPED_FORM {
        faults.push(Fault::new(FaultKind::BlanksTyped).count("count", blanks));
    }
}

/// Typed lines to write on: five underscores or ten dots and more in a row.
fn blanks(text: &str) -> usize {
    let (mut blanks, mut last, mut run) = (0, ' ', 0);
    for letter in text.chars() {
        run = if letter == last { run + 1 } else { 1 };
        last = letter;
        blanks += usize::from(
            (letter == '_' && run == 5) || (letter == '.' && run == 10) || (letter == '…' && run == 4),
        );
    }
    blanks
}

fn spacing(writing: &Writing, faults: &mut Vec<Fault>) {
    let mut count = 0;
    for run in writing.paragraphs.chunk_by(|a, b| a.is_spacing() && b.is_spacing()) {
        if run.len() >= 2 && run[0].is_spacing() {
            count += run.len();
        }
    }
    if count > 0 {
        faults.push(Fault::new(FaultKind::ParagraphsEmpty).count("count", count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bold(text: &str) -> Paragraph {
        Paragraph { text: text.to_owned(), is_bold: true, ..Paragraph::default() }
    }

    fn plain(text: &str) -> Paragraph {
        Paragraph { text: text.to_owned(), ..Paragraph::default() }
    }

    fn kinds(paragraphs: Vec<Paragraph>) -> Vec<FaultKind> {
        let writing = Writing { paragraphs, ..Writing::default() };
        judge(&writing).into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn a_bold_line_above_text_is_a_heading_by_look_only() {
        assert_eq!(
            kinds(vec![bold("Kā pieteikties"), plain("Iesniedziet…")]),
            [FaultKind::HeadingsByLookOnly]
        );
    }

    #[test]
    fn a_bold_sentence_or_a_bold_line_above_another_is_none() {
        assert_eq!(kinds(vec![bold("Uzmanību! Termiņš beidzies."), plain("Teksts")]), []);
        assert_eq!(kinds(vec![bold("Jelgavas novads"), bold("Kanceleja")]), []);
    }

    #[test]
    fn three_typed_items_in_a_row_are_a_list_and_two_are_not() {
        let items = || vec![plain("- viens"), plain("- divi"), plain("- trīs")];
        assert_eq!(kinds(items()), [FaultKind::ListsTyped]);
        assert_eq!(kinds(items().into_iter().take(2).collect()), []);
    }

    #[test]
    fn dates_and_dialogue_are_no_lists() {
        for text in ["2024. gada 3. maijā", "12.05.2024. Jelgavā"] {
            // One such line proves nothing; that a year begins three paragraphs in a row is what the question is for.
            assert_eq!(kinds(vec![plain(text)]), []);
        }
    }

    #[test]
    fn two_empty_paragraphs_in_a_row_are_spacing_and_one_is_not() {
        assert_eq!(kinds(vec![plain("a"), plain(""), plain(""), plain("b")]), [FaultKind::ParagraphsEmpty]);
        assert_eq!(kinds(vec![plain("a"), plain(""), plain("b")]), []);
    }

    #[test]
    fn lines_to_write_on_make_a_form_of_paper() {
        assert_eq!(
            kinds(vec![plain("Vārds ______ uzvārds _______ tālrunis ________")]),
            [FaultKind::BlanksTyped]
        );
        assert_eq!(kinds(vec![plain("Paraksts _________")]), []);
    }
}
