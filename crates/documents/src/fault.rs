//! What can be wrong with a document, as data. The words are in `locales/*/documents.ftl`, one message per fault.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How sure and how grave a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Certain, and against a requirement.
    Must,
    /// Looks wrong; a person has to look.
    Check,
    /// Better done otherwise, though not required.
    Advice,
}

/// A success criterion of WCAG 2.1, for example `(1, 1, 1)`.
pub type Criterion = (u8, u8, u8);

/// The number of the requirement for documents in EN 301 549 that takes over a criterion: 1.1.1 is 10.1.1.1.
pub fn en_301_549((principle, guideline, criterion): Criterion) -> String {
    format!("10.{principle}.{guideline}.{criterion}")
}

/// Everything that can be found. The identifier of a fault (`pdf-untagged`) never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each is said in words in `documents.ftl`; its number and weight stand in `rating.rs`"
)]
pub enum FaultKind {
    // the file
    FileEmpty,
    FileTooLarge,
    FileTooComplex,
    FileDamaged,
    PageInsteadOfFile,
    KindMismatch,
    FormatOld,
    FormatNotLookedAt,
    Picture,
    Archive,
    PasswordNeeded,
    // all formats
    TitleMissing,
    TitleEmptyPhrase,
    TitleFileName,
    LanguageMissing,
    LanguageInvalid,
    LanguageUnexpected,
    // PDF
    PdfLocksAssistiveTechnology,
    PdfUntagged,
    PdfTagsEmpty,
    PdfNotMarked,
    PdfPagesUntagged,
    PdfTitleNotShown,
    PdfScanned,
    PdfPagesScanned,
    PdfTextDrawn,
    PdfHeadingsMissing,
    PdfBookmarksMissing,
    PdfFieldsUnnamed,
    PdfFieldsTechnicallyNamed,
    PdfDynamicForm,
    PdfTablesWithoutHeaders,
    // PDF, DOCX, ODT
    ImagesWithoutAlternative,
    ImagesMaybeWithoutAlternative,
    ImagesInMarginsWithoutAlternative,
    PdfPicturesUntagged,
    AlternativesEmptyPhrase,
    HeadingLevelsSkipped,
    // DOCX, ODT
    HeadingsMissing,
    HeadingsEmpty,
    HeadingsByLookOnly,
    TablesWithoutHeaderRow,
    ListsTyped,
    LinksVague,
    LinksRawAddress,
    FieldsUnnamed,
    BlanksTyped,
    ParagraphsEmpty,
    // XLSX
    SheetsUnnamed,
    SheetsWithoutHeaderRow,
    CellsMerged,
    // the link on the page
    LinkWithoutType,
}

impl FaultKind {
    /// Every kind, in the order in which faults are listed.
    pub const ALL: [FaultKind; 52] = [
        FaultKind::FileEmpty,
        FaultKind::FileTooLarge,
        FaultKind::FileTooComplex,
        FaultKind::FileDamaged,
        FaultKind::PageInsteadOfFile,
        FaultKind::KindMismatch,
        FaultKind::FormatOld,
        FaultKind::FormatNotLookedAt,
        FaultKind::Picture,
        FaultKind::Archive,
        FaultKind::PasswordNeeded,
        FaultKind::TitleMissing,
        FaultKind::TitleEmptyPhrase,
        FaultKind::TitleFileName,
        FaultKind::LanguageMissing,
        FaultKind::LanguageInvalid,
        FaultKind::LanguageUnexpected,
        FaultKind::PdfLocksAssistiveTechnology,
        FaultKind::PdfUntagged,
        FaultKind::PdfTagsEmpty,
        FaultKind::PdfNotMarked,
        FaultKind::PdfPagesUntagged,
        FaultKind::PdfTitleNotShown,
        FaultKind::PdfScanned,
        FaultKind::PdfPagesScanned,
        FaultKind::PdfTextDrawn,
        FaultKind::PdfHeadingsMissing,
        FaultKind::PdfBookmarksMissing,
        FaultKind::PdfFieldsUnnamed,
        FaultKind::PdfFieldsTechnicallyNamed,
        FaultKind::PdfDynamicForm,
        FaultKind::PdfTablesWithoutHeaders,
        FaultKind::ImagesWithoutAlternative,
        FaultKind::ImagesMaybeWithoutAlternative,
        FaultKind::ImagesInMarginsWithoutAlternative,
        FaultKind::PdfPicturesUntagged,
        FaultKind::AlternativesEmptyPhrase,
        FaultKind::HeadingLevelsSkipped,
        FaultKind::HeadingsMissing,
        FaultKind::HeadingsEmpty,
        FaultKind::HeadingsByLookOnly,
        FaultKind::TablesWithoutHeaderRow,
        FaultKind::ListsTyped,
        FaultKind::LinksVague,
        FaultKind::LinksRawAddress,
        FaultKind::FieldsUnnamed,
        FaultKind::BlanksTyped,
        FaultKind::ParagraphsEmpty,
        FaultKind::SheetsUnnamed,
        FaultKind::SheetsWithoutHeaderRow,
        FaultKind::CellsMerged,
        FaultKind::LinkWithoutType,
    ];

    /// The stable identifier: `pdf-untagged`. Its words are the message `document-fault-pdf-untagged`.
    pub fn id(self) -> String {
        let mut id = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_ascii_uppercase() && !id.is_empty() {
                id.push('-');
            }
            id.push(letter.to_ascii_lowercase());
        }
        id
    }

    /// How sure and grave it is.
    pub fn severity(self) -> Severity {
        self.rating().0
    }

    /// The criteria it concerns, the first before all; empty where no criterion demands it.
    pub fn criteria(self) -> &'static [Criterion] {
        self.rating().1
    }
}

/// One thing found in a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// What the words need to know.
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a fault's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number, which a plural form may go by.
    Number(u64),
    /// A text, shown as it is.
    Text(String),
}

impl Fault {
    /// A fault without arguments.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, args: BTreeMap::new() }
    }

    /// With a text.
    #[must_use]
    pub fn with(mut self, name: &str, text: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(text.into()));
        self
    }

    /// With a number.
    #[must_use]
    pub fn count(mut self, name: &str, number: usize) -> Self {
        self.args.insert(name.to_owned(), Arg::Number(number as u64));
        self
    }
}
