//! A letter to whoever has to mend faults: what, where, why, how, with an example that is right.

use locale::{Arg, Language, date, text};
use serde::{Deserialize, Serialize};

use crate::docx::{Block, Document, Table};

/// Everything that the letter says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// Name of the institution; may be empty.
    pub institution: String,
    /// Who writes.
    pub person: String,
    /// How to reach them; may be empty.
    pub contact: String,
    /// The sites that are meant.
    pub site: String,
    /// Until when, as ISO 8601 date.
    pub deadline: Option<String>,
    /// When it was made, as ISO 8601 in UTC.
    pub created: String,
    /// Version of the program.
    pub version: String,
    /// The faults.
    pub faults: Vec<LetterFault>,
}

/// A fault in a letter. Texts are in its language already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterFault {
    /// What is expected.
    pub title: String,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// Criteria with number, name and level.
    pub criteria: Vec<String>,
    /// Whom it hinders.
    pub users: Vec<String>,
    /// How to mend it.
    pub fix: String,
    /// The code as it is.
    pub now: String,
    /// The code as it should be; none where that is not mechanical.
    pub right: Option<String>,
    /// What to fill in there.
    pub right_note: String,
    /// Pages it is on.
    pub pages: u32,
    /// Some places: address and place on the page.
    pub places: Vec<(String, String)>,
}

/// The subject of the letter, for an e-mail.
pub fn letter_subject(letter: &Letter, lang: Language) -> String {
    text(lang, "letter-subject", &[("site", Arg::from(&letter.site))])
}

/// The letter as a document for a word processor.
pub fn letter_document(letter: &Letter, lang: Language) -> Document {
    let say = |key: &str| text(lang, key, &[]);
    let mut blocks = vec![Block::Paragraph(date(lang, &letter.created))];
    blocks.extend(opening(letter, lang).into_iter().map(Block::Paragraph));
    for (fault, number) in letter.faults.iter().zip(1..) {
        let labelled = |key: &str, value: &str| Block::Paragraph(format!("{}: {value}", say(key)));
        blocks.push(Block::Heading(1, format!("{number}. {}", plain(&fault.what))));
        blocks.push(labelled("letter-expected", &plain(&fault.title)));
        blocks.push(Block::Heading(2, say("letter-where")));
        blocks.push(Block::Table(Table {
            caption: where_count(fault, lang),
            columns: vec![(say("letter-col-page"), 55), (say("letter-col-place"), 45)],
            rows: fault.places.iter().map(|(address, place)| vec![address.clone(), place.clone()]).collect(),
        }));
        blocks.push(Block::Heading(2, say("letter-why")));
        blocks.push(Block::Paragraph(plain(&fault.why)));
        blocks.push(labelled("letter-users", &fault.users.join("; ")));
        blocks.push(labelled("letter-criteria", &fault.criteria.join("; ")));
        blocks.push(Block::Heading(2, say("letter-fix")));
        blocks.push(Block::Paragraph(plain(&fault.fix)));
        blocks.push(labelled("letter-now", &fault.now));
        if let Some(right) = &fault.right {
            blocks.push(labelled("letter-right", right));
            blocks.push(Block::Paragraph(plain(&fault.right_note)));
        }
    }
    blocks.extend(closing(letter, lang).into_iter().map(Block::Paragraph));
    Document {
        title: letter_subject(letter, lang),
        creator: letter.institution.clone(),
        lang: lang.code().to_owned(),
        created: letter.created.clone(),
        blocks,
    }
}

/// The letter as the plain text of an e-mail.
pub fn letter_text(letter: &Letter, lang: Language) -> String {
    let say = |key: &str| text(lang, key, &[]);
    let mut parts = opening(letter, lang);
    for (fault, number) in letter.faults.iter().zip(1..) {
        let mut lines = vec![
            format!("{number}. {}", plain(&fault.what)),
            format!("{}: {}", say("letter-expected"), plain(&fault.title)),
            where_count(fault, lang),
        ];
        lines.extend(fault.places.iter().map(|(address, place)| format!("  {address}  ({place})")));
        lines.push(format!("{}: {}", say("letter-why"), plain(&fault.why)));
        lines.push(format!("{}: {}", say("letter-users"), fault.users.join("; ")));
        lines.push(format!("{}: {}", say("letter-criteria"), fault.criteria.join("; ")));
        lines.push(format!("{}: {}", say("letter-fix"), plain(&fault.fix)));
        lines.push(format!("{}:\n  {}", say("letter-now"), fault.now));
        if let Some(right) = &fault.right {
            lines.push(format!("{}:\n  {}", say("letter-right"), right.replace('\n', "\n  ")));
            lines.push(plain(&fault.right_note));
        }
        parts.push(lines.join("\n"));
    }
    parts.extend(closing(letter, lang));
    parts.join("\n\n") + "\n"
}

fn opening(letter: &Letter, lang: Language) -> Vec<String> {
    let deadline = letter.deadline.as_deref().map_or_else(|| "none".to_owned(), |day| date(lang, day));
    // A date in Latvian ends with the full stop that ends the sentence.
    let deadline = deadline.trim_end_matches('.').to_owned();
    let args = [
        ("institution", Arg::from(&letter.institution)),
        ("site", Arg::from(&letter.site)),
        ("deadline", Arg::from(deadline)),
    ];
    let key = if letter.institution.is_empty() { "letter-intro-nobody" } else { "letter-intro" };
    vec![
        text(lang, "letter-greeting", &[]),
        text(lang, key, &args),
        text(lang, "letter-count", &[("problems", Arg::from(letter.faults.len()))]),
    ]
}

fn closing(letter: &Letter, lang: Language) -> Vec<String> {
    let mut lines = vec![text(lang, "letter-closing", &[])];
    lines.push(text(lang, "letter-contact", &[("person", Arg::from(&letter.person))]));
    if !letter.contact.is_empty() {
        lines.push(text(lang, "letter-contact-more", &[("contact", Arg::from(&letter.contact))]));
    }
    lines.push(text(lang, "letter-tool", &[("version", Arg::from(&letter.version))]));
    lines
}

fn where_count(fault: &LetterFault, lang: Language) -> String {
    text(lang, "letter-where-count", &[("pages", Arg::from(fault.pages))])
}

/// Texts of rules mark code with back quotes, which a letter has no use for.
fn plain(text: &str) -> String {
    text.replace('`', "")
}
