//! How much of a document is looked at. What lies beyond is said, never guessed.

/// Largest file that is read, in bytes. A larger one is refused by its size.
pub const MAX_BYTES: u64 = 64 << 20;

/// A part of a package (DOCX, ODT, XLSX) may unpack to this many bytes; parts that are not needed stay packed.
pub(crate) const MAX_PART: u64 = 32 << 20;

/// All needed parts of a package together.
pub(crate) const MAX_PACKAGE: u64 = 96 << 20;

/// Files in a package.
pub(crate) const MAX_ENTRIES: usize = 10_000;

/// A part that unpacks to more than this many times its packed size, and to more than [`SMALL_PART`], is a bomb. XML
/// of real documents stays below 60.
pub(crate) const MAX_RATIO: u64 = 200;

/// A part of this size is harmless, however well it was packed.
pub(crate) const SMALL_PART: u64 = 4 << 20;

/// Elements within elements in XML.
pub(crate) const MAX_XML_DEPTH: usize = 512;

/// Tags and texts in one XML part.
pub(crate) const MAX_XML_EVENTS: usize = 4_000_000;

/// Any single object stream or cross-reference stream of a PDF may unpack to this many bytes.
pub(crate) const MAX_PDF_STREAM: usize = 4 << 20;

/// All object streams of a PDF together.
pub(crate) const MAX_PDF_STREAMS: usize = 128 << 20;

/// Objects of a PDF, and entries of the trees in it that are visited.
pub(crate) const MAX_PDF_OBJECTS: usize = 1_000_000;

/// The content of one page, unpacked, in bytes.
pub(crate) const MAX_PAGE_CONTENT: usize = 16 << 20;

/// The content of all pages together, unpacked; pages beyond are not looked at.
pub(crate) const MAX_CONTENT: usize = 192 << 20;

/// Pages whose content is looked at.
pub(crate) const MAX_PAGES: usize = 5_000;

/// Forms within forms in the content of a PDF page.
pub(crate) const MAX_FORM_DEPTH: usize = 12;

/// Names or pages that a fault lists as examples.
pub(crate) const MAX_EXAMPLES: usize = 5;

/// A text of a document that is kept as a fact or an argument, in characters.
pub(crate) const MAX_TEXT: usize = 200;
