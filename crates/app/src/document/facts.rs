//! What a document says of itself, in words.

use documents::{Detail, Document};
use locale::{Arg, Language};

use crate::view::DocumentFact;

/// Facts of a document that people ask for, in the order of a person who looks at it.
pub(crate) fn facts(document: &Document, lang: Language) -> Vec<DocumentFact> {
    let mut found = Found { lang, facts: Vec::new() };
    let facts = &document.facts;
    found.text("title", facts.title.as_deref());
    found.text("language", facts.language.as_deref());
    found.number("pages", facts.pages.map(|pages| pages as usize));
    found.text("created", facts.created.as_deref().map(day));
    found.text("modified", facts.modified.as_deref().map(day));
    found.text("producer", facts.producer.as_deref());
    match &facts.detail {
        Detail::Nothing => {}
        Detail::Pdf(pdf) => {
            found.truth("tagged", pdf.is_tagged);
            found.part("text-pages", pdf.pages_with_text, pdf.pages_looked_at);
            found.number("headings", Some(pdf.headings.len()));
            found.number("bookmarks", Some(pdf.bookmarks));
            found.part(
                "figures",
                pdf.figures - pdf.figures_without_alternative.min(pdf.figures),
                pdf.figures,
            );
            found.part("fields", pdf.fields - pdf.fields_unnamed.min(pdf.fields), pdf.fields);
            found.truth("encrypted", pdf.is_encrypted);
        }
        Detail::Writing(writing) => {
            found.number("headings", Some(writing.headings.len()));
            let named = writing.images - writing.images_without_alternative.min(writing.images);
            found.part("figures", named, writing.images);
            found.part("tables", writing.tables_with_header_row, writing.tables);
            found.number("links", Some(writing.links));
        }
        Detail::Sheets(sheets) => {
            found.text("sheets", Some(sheets.sheets.join(", ").as_str()));
            found.number("merged", Some(sheets.merged));
        }
    }
    found.facts
}

struct Found {
    lang: Language,
    facts: Vec<DocumentFact>,
}

impl Found {
    fn add(&mut self, key: &str, value: String) {
        let name = locale::text(self.lang, &format!("document-fact-{key}"), &[]);
        self.facts.push(DocumentFact { name, value });
    }

    /// A text; where the document has none, that is said.
    fn text(&mut self, key: &str, value: Option<&str>) {
        let value = match value.map(str::trim) {
            Some(text) if !text.is_empty() => text.to_owned(),
            Some(_) | None => locale::text(self.lang, "document-fact-none", &[]),
        };
        self.add(key, value);
    }

    fn number(&mut self, key: &str, value: Option<usize>) {
        if let Some(number) = value {
            self.add(key, number.to_string());
        }
    }

    fn truth(&mut self, key: &str, value: bool) {
        let word = if value { "document-fact-yes" } else { "document-fact-no" };
        self.add(key, locale::text(self.lang, word, &[]));
    }

    /// So many of so many; nothing where there are none.
    fn part(&mut self, key: &str, good: usize, all: usize) {
        if all > 0 {
            let args = [("good", Arg::from(good as u64)), ("all", Arg::from(all as u64))];
            self.add(key, locale::text(self.lang, "document-fact-part", &args));
        }
    }
}

fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}
