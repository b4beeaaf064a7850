//! A Report value in, bytes out: HTML, JSON, EARL, CSV, XLSX. Also documents for word processors ([`docx`]).
//!
//! A [`Report`] is the whole truth of a document: everything that a rendering needs and nothing that depends on when or
//! where it is rendered. [`json`] is the report itself, [`read`] brings it back, [`html`] is for people and [`earl`] for
//! other tools.
//!
//! Every text in a report that comes from a page is hostile: [`html`] escapes it, cuts it to a length, and makes links
//! only of addresses that begin with `http://` or `https://`.

mod archive;
mod assemble;
mod council;
mod decision;
mod document_html;
pub mod docx;
mod earl;
mod html;
mod letter;
mod model;
mod problems;
mod remote;
mod sheet;
mod sheet_model;
mod sources;
mod status;
mod table;
mod words;

pub use archive::archive;
pub use assemble::About;
pub use council::{Council, CouncilService, CouncilYear, NextService, council_document};
pub use decision::{Decision, DecisionForce, DecisionKind, RoutineQuestions};
pub use document_html::document_html;
pub use earl::earl;
pub use html::html;
pub use letter::{Letter, LetterFault, letter_document, letter_subject, letter_text};
pub use model::{
    ComponentSummary, Course, CriterionResult, Limits, Report, RuleDescription, RuleRequirement, RuleSet,
    SCHEMA, Scope, Service, Source, Tool, Visit,
};
pub use problems::{problems_csv, problems_xlsx};
pub use sheet::sheet;
pub use sheet_model::{
    Sheet, SheetDifference, SheetFault, SheetField, SheetLine, SheetPublication, SheetReadability,
};
pub use sources::{SourceText, name_text, place_text, source_texts, style_text};
pub use status::{Cause, Group, Status};
pub use table::{Cell, Table, workbook};

/// What could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The template did not render; a fault of ours.
    #[error("the report could not be rendered as HTML")]
    Html(#[source] tera::Error),
    /// The parts of a DOCX file could not be packed; a fault of ours.
    #[error("the document could not be written as DOCX")]
    Docx(#[source] zip::result::ZipError),
    /// Files could not be packed into one; a fault of ours.
    #[error("the files could not be packed")]
    Archive(#[source] zip::result::ZipError),
    /// The table could not be written; a fault of ours.
    #[error("the table could not be written as XLSX")]
    Xlsx(#[source] rust_xlsxwriter::XlsxError),
    /// The value did not serialise; a fault of ours.
    #[error("the report could not be written as JSON")]
    Write(#[source] serde_json::Error),
    /// The bytes are not a report.
    #[error("the file is not a report")]
    Read(#[source] serde_json::Error),
    /// The report was written by a newer version of the program.
    #[error("the report has schema version {found}; this program knows up to {SCHEMA}")]
    TooNew {
        /// Schema version in the file.
        found: u32,
    },
}

/// The report as JSON: field names in camelCase, stable within a schema version.
pub fn json(report: &Report) -> Result<Vec<u8>, Error> {
    let mut bytes = serde_json::to_vec_pretty(report).map_err(Error::Write)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads what [`json`] wrote, so that any report can be made again.
pub fn read(bytes: &[u8]) -> Result<Report, Error> {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Version {
        schema_version: u32,
    }
    let Version { schema_version: found } = serde_json::from_slice(bytes).map_err(Error::Read)?;
    if found > SCHEMA {
        return Err(Error::TooNew { found });
    }
    serde_json::from_slice(bytes).map_err(Error::Read)
}
