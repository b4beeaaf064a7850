//! Linked documents: bytes in, facts and faults out.
//!
//! [`look`] recognises by content what a file really is and reads what of its accessibility a program can know: PDF, DOCX,
//! ODT and XLSX. Of everything else it says what it is and that it was not looked at. [`look_into`] does the same for a
//! source that may be too large to hold. Faults are data ([`FaultKind`] and arguments); their words are in
//! `locales/*/documents.ftl`.
//!
//! No fault found never means accessible: [`Document::look`] says what was looked at and what was not, and
//! [`Document::outcome`] has no word for "good".
//!
//! Files come from anywhere, so everything is bounded before it is read: bytes, parts of packages, what they unpack to,
//! depth, objects, pages ([`MAX_BYTES`] and the rest of `limits`). Limits are amounts of work, not of time: the same
//! file gives the same result on every machine.

mod document;
mod docx;
mod examine;
mod exception;
mod fault;
mod judge_writing;
mod kind;
mod language;
mod limits;
mod link;
mod look;
mod odt;
mod package;
mod pdf;
mod phrase;
mod rating;
mod writing;
mod xlsx;
mod xml;

pub use document::{Detail, Document, Facts, Outcome, PdfFacts, SheetFacts, WritingFacts};
pub use examine::{look, look_into, refuse};
pub use exception::{EXCEPTION_UNTIL, Exception, exception};
pub use fault::{Arg, Criterion, Fault, FaultKind, Severity, en_301_549};
pub use kind::Kind;
pub use limits::MAX_BYTES;
pub use link::link;
pub use look::{Aspect, Look, Unseen, Why};
