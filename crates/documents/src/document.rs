//! What is known about one document.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, Severity};
use crate::kind::Kind;
use crate::look::Look;

/// One document, looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What the file really is.
    pub kind: Kind,
    /// Its size in bytes.
    pub size: u64,
    /// What was read in it.
    pub facts: Facts,
    /// What is wrong or doubtful, the gravest first.
    pub faults: Vec<Fault>,
    /// What was looked at, and what was not.
    pub look: Look,
}

/// What was read in a document. `None` where the document does not say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Language tag of the text: `lv-LV`.
    pub language: Option<String>,
    /// Title in the properties.
    pub title: Option<String>,
    /// Number of pages (PDF) as counted, or (DOCX, ODT) as the program that wrote it noted.
    pub pages: Option<u32>,
    /// When it was made: ISO 8601, as exact as the document is.
    pub created: Option<String>,
    /// When it was last changed: ISO 8601, as exact as the document is.
    pub modified: Option<String>,
    /// The program that wrote it.
    pub producer: Option<String>,
    /// What only documents of this kind have.
    pub detail: Detail,
}

/// What only documents of one kind have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum Detail {
    /// Nothing was read.
    #[default]
    Nothing,
    /// A PDF.
    Pdf(PdfFacts),
    /// A DOCX or ODT.
    Writing(WritingFacts),
    /// An XLSX.
    Sheets(SheetFacts),
}

/// What a PDF has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each true or false of the file")]
pub struct PdfFacts {
    /// It has a tag tree with content in it.
    pub is_tagged: bool,
    /// The catalog says that the document is marked.
    pub is_marked: bool,
    /// Tags in the tree.
    pub tags: usize,
    /// The window of a reader shows the title rather than the file's name.
    pub shows_title: bool,
    /// Pages whose content was looked at.
    pub pages_looked_at: usize,
    /// Of those: pages with text.
    pub pages_with_text: usize,
    /// Of those: pages with pictures and no text.
    pub pages_only_pictures: usize,
    /// All text is invisible and lies over pictures: a scan after text recognition.
    pub is_recognised_scan: bool,
    /// Levels of the headings, in order; 0 for one without a level.
    pub headings: Vec<u8>,
    /// Entries of the outline on its first level.
    pub bookmarks: usize,
    /// Form fields that can be seen.
    pub fields: usize,
    /// Of those: fields without a name for people.
    pub fields_unnamed: usize,
    /// Figures in the tag tree.
    pub figures: usize,
    /// Of those: figures without an alternative.
    pub figures_without_alternative: usize,
    /// Tables in the tag tree.
    pub tables: usize,
    /// It is encrypted, though perhaps open to all.
    pub is_encrypted: bool,
    /// Its permissions let assistive technology read it.
    pub lets_assistive_technology: bool,
    /// The part of PDF/UA that it says it meets. A claim, checked by nobody.
    pub claims_pdf_ua: Option<u8>,
    /// It has an XFA form, which browsers do not show.
    pub has_dynamic_form: bool,
}

/// What a DOCX or ODT has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WritingFacts {
    /// Paragraphs with text.
    pub paragraphs: usize,
    /// Levels of the headings, in order.
    pub headings: Vec<u8>,
    /// Images.
    pub images: usize,
    /// Of those: images without an alternative that are not marked as decoration.
    pub images_without_alternative: usize,
    /// Tables.
    pub tables: usize,
    /// Of those: tables with a header row.
    pub tables_with_header_row: usize,
    /// Real lists' items.
    pub list_items: usize,
    /// Links.
    pub links: usize,
    /// Form fields.
    pub fields: usize,
}

/// What an XLSX has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetFacts {
    /// Names of the sheets that can be seen.
    pub sheets: Vec<String>,
    /// Merged ranges of cells in them.
    pub merged: usize,
    /// Tables in them that are marked as such.
    pub tables: usize,
    /// Pictures and charts.
    pub images: usize,
}

/// What can be said about a document in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Something has to be mended.
    Problems,
    /// A person has to look at something.
    Questions,
    /// The automatic checks found nothing. This never means that the document is accessible: see [`Look::unseen`].
    NothingFound,
    /// Nothing could be looked at.
    NotLookedAt,
}

impl Document {
    /// The document in one word.
    pub fn outcome(&self) -> Outcome {
        let worst = self.faults.iter().map(|fault| fault.kind.severity()).min();
        match worst {
            Some(Severity::Must) => Outcome::Problems,
            _ if self.look.seen.is_empty() => Outcome::NotLookedAt,
            Some(Severity::Check) => Outcome::Questions,
            Some(Severity::Advice) | None => Outcome::NothingFound,
        }
    }
}
