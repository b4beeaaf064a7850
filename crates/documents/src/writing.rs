//! What a DOCX and an ODT have in common: paragraphs, tables, images, links and fields, however they were written.

use std::collections::BTreeMap;

use crate::document::WritingFacts;
use crate::limits::{MAX_EXAMPLES, MAX_TEXT};

/// A document for reading, as far as accessibility is concerned.
#[derive(Default)]
pub(crate) struct Writing {
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) tables: Vec<Table>,
    pub(crate) images: Vec<Image>,
    /// Those of headers and footers.
    pub(crate) margin_images: Vec<Image>,
    /// Texts of links.
    pub(crate) links: Vec<String>,
    /// Names of form fields for people; `None` for a field without.
    pub(crate) fields: Vec<Option<String>>,
    /// Letters in each language; under `None` those of no language.
    pub(crate) letters: BTreeMap<Option<String>, usize>,
    /// The language of text that names none.
    pub(crate) default_language: Option<String>,
}

/// A paragraph.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each true or false of the paragraph")]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// Level of a heading; 1 is the highest.
    pub(crate) heading: Option<u8>,
    /// It has the style of the document's title.
    pub(crate) is_title: bool,
    /// There is text, and all of it is bold.
    pub(crate) is_bold: bool,
    pub(crate) is_in_table: bool,
    pub(crate) is_list_item: bool,
    /// It holds something that is not text: an image, a break of page or section, a field.
    pub(crate) has_object: bool,
}

/// A table.
#[derive(Clone, Copy, Default)]
pub(crate) struct Table {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) has_header_row: bool,
}

/// An image or chart.
#[derive(Default)]
pub(crate) struct Image {
    pub(crate) alternative: Option<String>,
    /// Marked as decoration.
    pub(crate) is_decoration: bool,
    /// The name a program gave it; helps people to find it.
    pub(crate) name: Option<String>,
}

impl Writing {
    /// The language of most of the text.
    pub(crate) fn language(&self) -> Option<String> {
        let most = self.letters.iter().max_by_key(|(_, letters)| **letters);
        most.map_or_else(|| self.default_language.clone(), |(language, _)| language.clone())
    }

    /// Text of the paragraphs in the language of most of the text, for a look at it; at most some pages.
    pub(crate) fn sample(&self) -> String {
        let mut sample = String::new();
        for paragraph in &self.paragraphs {
            sample.push_str(&paragraph.text);
            sample.push('\n');
            if sample.len() > 40_000 {
                break;
            }
        }
        sample
    }

    pub(crate) fn facts(&self) -> WritingFacts {
        WritingFacts {
            paragraphs: self.paragraphs.iter().filter(|paragraph| !paragraph.is_blank()).count(),
            headings: self.paragraphs.iter().filter_map(|paragraph| paragraph.heading).collect(),
            images: self.images.len(),
            images_without_alternative: self.images.iter().filter(|image| image.lacks_alternative()).count(),
            tables: self.tables.len(),
            tables_with_header_row: self.tables.iter().filter(|table| table.has_header_row).count(),
            list_items: self.paragraphs.iter().filter(|paragraph| paragraph.is_list_item).count(),
            links: self.links.len(),
            fields: self.fields.len(),
        }
    }

    pub(crate) fn count_letters(&mut self, language: Option<&str>, text: &str) {
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters > 0 {
            *self.letters.entry(language.map(str::to_owned)).or_default() += letters;
        }
    }
}

impl Paragraph {
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Nothing but an empty line.
    pub(crate) fn is_spacing(&self) -> bool {
        self.is_blank()
            && !self.has_object
            && !self.is_in_table
            && !self.is_list_item
            && self.heading.is_none()
    }
}

impl Image {
    pub(crate) fn lacks_alternative(&self) -> bool {
        self.alternative.is_none() && !self.is_decoration
    }
}

/// The first few, for the words of a fault, each shortened and set between quotation marks by whoever shows them.
pub(crate) fn examples<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut chosen: Vec<String> = Vec::new();
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        let text = shortened(text, 60);
        if !chosen.contains(&text) {
            chosen.push(text);
        }
        if chosen.len() == MAX_EXAMPLES {
            break;
        }
    }
    chosen.join(" · ")
}

/// At most so many characters, on one line.
pub(crate) fn shortened(text: &str, longest: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return line;
    }
    let mut short: String = line.chars().take(longest.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// A text as it is kept: on one line, not endless; `None` if nothing is left.
pub(crate) fn kept(text: &str) -> Option<String> {
    let text = shortened(text, MAX_TEXT);
    (!text.is_empty()).then_some(text)
}
