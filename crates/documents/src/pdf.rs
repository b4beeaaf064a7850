//! PDF (ISO 32000). What is read are the catalog, the tag tree, the form, and of the pages' content just enough to
//! know text from pictures.

mod content;
mod form;
mod judge;
mod load;
mod properties;
mod scan;
mod tags;

use lopdf::{Dictionary, Object, ObjectId};

use crate::document::{Detail, Facts, PdfFacts};
use crate::fault::Fault;
use crate::limits::MAX_PDF_OBJECTS;
use crate::look::Look;
use load::Permission;
pub(crate) use load::Unloaded;

/// What was read of a PDF.
pub(crate) struct Read {
    pub(crate) facts: Facts,
    pub(crate) faults: Vec<Fault>,
    pub(crate) look: Look,
}

/// Reads a PDF. Whatever the parser trips over, this comes back.
pub(crate) fn read(bytes: &[u8]) -> Result<Read, Unloaded> {
    // Nothing outlives the closure but its result.
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read_unguarded(bytes)));
    outcome.unwrap_or(Err(Unloaded::Damaged))
}

fn read_unguarded(bytes: &[u8]) -> Result<Read, Unloaded> {
    let loaded = load::load(bytes)?;
    let pdf = Pdf { document: &loaded.document };
    let catalog = pdf.document.catalog().map_err(|_| Unloaded::Damaged)?;
    let pages: Vec<ObjectId> = pdf.document.page_iter().take(MAX_PDF_OBJECTS).collect();
    if pages.is_empty() {
        return Err(Unloaded::Damaged);
    }
    let properties = properties::read(pdf, catalog);
    let tags = tags::read(pdf, catalog);
    let content = content::read(pdf, &pages);
    let form = form::read(pdf, catalog);
    let alternatives = || tags.figures.iter().filter(|figure| figure.alternative.is_none());
    let facts = PdfFacts {
        is_tagged: tags.has_content,
        is_marked: properties.is_marked,
        tags: tags.count,
        shows_title: properties.shows_title,
        pages_looked_at: content.pages.len(),
        pages_with_text: content.pages.iter().filter(|page| page.has_text).count(),
        pages_only_pictures: content.pages.iter().filter(|page| page.is_only_pictures()).count(),
        is_recognised_scan: content.is_recognised_scan(),
        headings: tags.headings.clone(),
        bookmarks: properties.bookmarks,
        fields: form.fields.len(),
        fields_unnamed: form.fields.iter().filter(|field| field.name.is_none()).count(),
        figures: tags.figures.len(),
        figures_without_alternative: alternatives().count(),
        tables: tags.tables,
        is_encrypted: loaded.permission != Permission::NotEncrypted,
        lets_assistive_technology: loaded.permission != Permission::Locked,
        claims_pdf_ua: properties.claims_pdf_ua,
        has_dynamic_form: form.is_dynamic,
    };
    let (faults, look) = judge::judge(&facts, &properties, &tags, &content, &form, pages.len());
    Ok(Read {
        facts: Facts {
            language: properties.language.or(tags.language),
            title: properties.title,
            pages: u32::try_from(pages.len()).ok(),
            created: properties.created,
            modified: properties.modified,
            producer: properties.producer,
            detail: Detail::Pdf(facts),
        },
        faults,
        look,
    })
}

/// The document, with look-ups that end whatever the file refers to.
#[derive(Clone, Copy)]
struct Pdf<'a> {
    document: &'a lopdf::Document,
}

impl<'a> Pdf<'a> {
    /// The object itself, references followed; `Null` where there is none.
    fn resolve(self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).map_or(&Object::Null, |(_, object)| object)
    }

    fn get(self, dictionary: &'a Dictionary, key: &[u8]) -> &'a Object {
        dictionary.get(key).map_or(&Object::Null, |object| self.resolve(object))
    }

    /// A dictionary, also that of a stream.
    fn dictionary(self, object: &'a Object) -> Option<&'a Dictionary> {
        match self.resolve(object) {
            Object::Dictionary(dictionary) => Some(dictionary),
            Object::Stream(stream) => Some(&stream.dict),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..)
            | Object::Array(_)
            | Object::Reference(_) => None,
        }
    }

    fn sub(self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.dictionary(dictionary.get(key).ok()?)
    }

    fn name(self, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dictionary, key).as_name().ok()
    }

    fn number(self, dictionary: &'a Dictionary, key: &[u8]) -> Option<i64> {
        self.get(dictionary, key).as_i64().ok()
    }

    /// A text for people; `None` if it is blank.
    fn text(self, dictionary: &'a Dictionary, key: &[u8]) -> Option<String> {
        let text = lopdf::decode_text_string(self.get(dictionary, key)).ok()?;
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\0');
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The elements of an array; the object itself where one stands instead.
    fn list(self, object: &'a Object) -> &'a [Object] {
        match self.resolve(object) {
            Object::Array(items) => items,
            Object::Null => &[],
            _ => std::slice::from_ref(object),
        }
    }
}
