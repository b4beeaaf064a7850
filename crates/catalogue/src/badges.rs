//! Values of latvija.gov.lv that stand before their label or without one.

use crate::field::Field;
use crate::labels::Meaning;
use crate::sections::Section;

/// `Fiziskās personas, Juridiskās personas Saņēmēji`: latvija.gov.lv puts the label after the value.
pub(crate) fn recipients_before_label(text: &str) -> Option<&str> {
    let before = ["Saņēmēji", "Saņēmējs", "saņēmēji", "Recipients", "Recipient"]
        .iter()
        .find_map(|label| text.strip_suffix(label))?
        .trim();
    before.to_lowercase().contains("person").then_some(before)
}

/// A text without the badge of the price at its end or beginning, and that badge.
pub(crate) fn parted(text: &str) -> (&str, &str) {
    const FLAGS: [&str; 4] = ["Bezmaksas pakalpojums", "Maksas pakalpojums", "Free service", "Paid service"];
    let at_end =
        FLAGS.iter().find_map(|flag| Some((text.strip_suffix(flag)?, &text[text.len() - flag.len()..])));
    let at_start = || FLAGS.iter().find_map(|flag| Some((text.strip_prefix(flag)?, &text[..flag.len()])));
    let (rest, flag) = at_end.or_else(at_start).unwrap_or((text, ""));
    (rest.trim(), flag)
}

/// True for nothing but kinds of persons: `Fiziskās personas, Juridiskās personas`.
pub(crate) fn is_persons(text: &str) -> bool {
    let is_kind = |part: &str| {
        let part = part.trim().to_lowercase();
        part.split(' ').count() <= 4
            && ["personas", "persona", "persons", "person"].iter().any(|end| part.ends_with(end))
    };
    text.split(',').all(is_kind)
}

/// latvija.gov.lv puts the label *Saņēmēji* after its value; where they stand in two boxes, the value went elsewhere.
pub(crate) fn return_recipients(sections: &mut [Section]) {
    let Some(at) =
        sections.iter().position(|s| s.meaning == Meaning::Field(Field::Recipients) && s.content.is_empty())
    else {
        return;
    };
    let (before, after) = sections.split_at_mut(at);
    let Some(source) = before.last_mut() else { return };
    if source.content.last().is_some_and(|line| line.text.to_lowercase().contains("person")) {
        after[0].content.extend(source.content.pop());
    }
}
