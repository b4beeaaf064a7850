//! What a file really is, by its first bytes and, for packages, by what is in them. Names and declared types only
//! serve to be compared with it.

use serde::{Deserialize, Serialize};

use crate::package::Package;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Word since 2007.
    Docx,
    /// Excel since 2007.
    Xlsx,
    /// PowerPoint since 2007.
    Pptx,
    /// OpenDocument text.
    Odt,
    /// OpenDocument spreadsheet.
    Ods,
    /// OpenDocument presentation.
    Odp,
    /// Word before 2007.
    Doc,
    /// Excel before 2007.
    Xls,
    /// PowerPoint before 2007.
    Ppt,
    /// An OLE container of another or an unknown kind; an encrypted DOCX is one, too.
    Ole,
    /// Rich Text Format.
    Rtf,
    /// A digitally signed container (`.edoc`, `.asice`) with documents in it.
    Signed,
    /// A web page.
    Html,
    /// A raster or vector picture.
    Picture,
    /// A ZIP of anything else.
    Zip,
    /// Another archive.
    Archive,
    /// XML of no known kind.
    Xml,
    /// Plain text, CSV among it.
    Text,
    /// Nothing at all.
    Empty,
    /// None of these.
    Unknown,
}

impl Kind {
    /// The word for it in words and results: `docx`.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Pdf => "pdf",
            Kind::Docx => "docx",
            Kind::Xlsx => "xlsx",
            Kind::Pptx => "pptx",
            Kind::Odt => "odt",
            Kind::Ods => "ods",
            Kind::Odp => "odp",
            Kind::Doc => "doc",
            Kind::Xls => "xls",
            Kind::Ppt => "ppt",
            Kind::Ole => "ole",
            Kind::Rtf => "rtf",
            Kind::Signed => "signed",
            Kind::Html => "html",
            Kind::Picture => "picture",
            Kind::Zip => "zip",
            Kind::Archive => "archive",
            Kind::Xml => "xml",
            Kind::Text => "text",
            Kind::Empty => "empty",
            Kind::Unknown => "unknown",
        }
    }

    /// The kind that the ending of a file name or of an address stands for.
    pub fn of_name(name: &str) -> Option<Kind> {
        let name = name.split(['?', '#']).next().unwrap_or_default();
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "pdf" => Kind::Pdf,
            "docx" | "docm" | "dotx" => Kind::Docx,
            "xlsx" | "xlsm" => Kind::Xlsx,
            "pptx" | "ppsx" => Kind::Pptx,
            "odt" | "ott" => Kind::Odt,
            "ods" => Kind::Ods,
            "odp" => Kind::Odp,
            "doc" | "dot" => Kind::Doc,
            "xls" => Kind::Xls,
            "ppt" | "pps" => Kind::Ppt,
            "rtf" => Kind::Rtf,
            "edoc" | "asice" | "sce" => Kind::Signed,
            "htm" | "html" | "php" | "aspx" => Kind::Html,
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "tif" | "tiff" | "bmp" | "svg" => Kind::Picture,
            "zip" => Kind::Zip,
            "rar" | "7z" | "gz" | "tar" => Kind::Archive,
            "xml" => Kind::Xml,
            "txt" | "csv" => Kind::Text,
            _ => return None,
        })
    }

    /// The kind that a declared media type (`application/pdf; charset=…`) stands for; `None` where it says nothing.
    pub fn of_type(declared: &str) -> Option<Kind> {
        let essence = declared.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        Some(match essence.as_str() {
            "application/pdf" => Kind::Pdf,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Kind::Docx,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => Kind::Xlsx,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation" => Kind::Pptx,
            "application/vnd.oasis.opendocument.text" => Kind::Odt,
            "application/vnd.oasis.opendocument.spreadsheet" => Kind::Ods,
            "application/vnd.oasis.opendocument.presentation" => Kind::Odp,
            "application/msword" => Kind::Doc,
            "application/vnd.ms-excel" => Kind::Xls,
            "application/vnd.ms-powerpoint" => Kind::Ppt,
            "application/rtf" | "text/rtf" => Kind::Rtf,
            "application/vnd.etsi.asic-e+zip" => Kind::Signed,
            "text/html" | "application/xhtml+xml" => Kind::Html,
            "application/zip" => Kind::Zip,
            "text/plain" | "text/csv" => Kind::Text,
            picture if picture.starts_with("image/") => Kind::Picture,
            _ => return None,
        })
    }
}

/// What these bytes are.
pub(crate) fn of_bytes(bytes: &[u8]) -> Kind {
    if bytes.is_empty() {
        return Kind::Empty;
    }
    // Readers accept a PDF's mark within the first kilobyte (ISO 32000-1, annex H, note 13).
    let head = &bytes[..bytes.len().min(1024)];
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let lower = text.to_ascii_lowercase();
    let starts = |marks: &[&[u8]]| marks.iter().any(|mark| head.starts_with(mark));
    if starts(&[b"PK\x03\x04", b"PK\x05\x06"]) {
        return Package::open(bytes).map_or(Kind::Zip, |mut package| of_package(&mut package));
    }
    if starts(&[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"]) {
        return of_ole(bytes);
    }
    if starts(&[b"%PDF-"]) {
        return Kind::Pdf;
    }
    if text.starts_with(b"{\\rtf") {
        return Kind::Rtf;
    }
    if is_picture(head) || contains(&lower, b"<svg") && !contains(&lower, b"<html") {
        return Kind::Picture;
    }
    if starts(&[b"Rar!", b"7z\xBC\xAF\x27\x1C", b"\x1F\x8B"]) {
        return Kind::Archive;
    }
    if [&b"<!doctype html"[..], b"<html", b"<head", b"<body"].iter().any(|mark| contains(&lower, mark)) {
        return Kind::Html;
    }
    if contains(head, b"%PDF-") {
        return Kind::Pdf;
    }
    if lower.starts_with(b"<?xml") {
        return Kind::Xml;
    }
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C);
    if head.iter().any(control) { Kind::Unknown } else { Kind::Text }
}

fn is_picture(head: &[u8]) -> bool {
    let marks: [&[u8]; 7] =
        [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\0\x0CjP  "];
    let webp = head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP");
    webp || marks
        .iter()
        .any(|mark| head.starts_with(mark) && (mark != b"BM" || head.get(6..10) == Some(&[0; 4])))
}

fn of_package(package: &mut Package<'_>) -> Kind {
    if let Ok(Some(declared)) = package.text("mimetype") {
        match declared.trim() {
            "application/vnd.oasis.opendocument.text"
            | "application/vnd.oasis.opendocument.text-template" => {
                return Kind::Odt;
            }
            "application/vnd.oasis.opendocument.spreadsheet" => return Kind::Ods,
            "application/vnd.oasis.opendocument.presentation" => return Kind::Odp,
            "application/vnd.etsi.asic-e+zip" => return Kind::Signed,
            _ => {}
        }
    }
    if package.has("word/document.xml") {
        Kind::Docx
    } else if package.has("xl/workbook.xml") {
        Kind::Xlsx
    } else if package.has("ppt/presentation.xml") {
        Kind::Pptx
    } else {
        Kind::Zip
    }
}

/// The names of the streams in an OLE container are UTF-16 in its directory, which may stand anywhere.
fn of_ole(bytes: &[u8]) -> Kind {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("WordDocument") {
        Kind::Doc
    } else if has("Workbook") {
        Kind::Xls
    } else if has("PowerPoint Document") {
        Kind::Ppt
    } else {
        Kind::Ole
    }
}

/// True if the OLE container holds an encrypted package (a DOCX or XLSX with a password).
pub(crate) fn is_encrypted_package(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    contains(bytes, &wide)
}

pub(crate) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
