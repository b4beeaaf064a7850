//! Catalog, document information and XMP: language, title, dates, claims, bookmarks.

use lopdf::{Dictionary, Object};

use super::Pdf;
use crate::limits::{MAX_PDF_OBJECTS, MAX_PDF_STREAM};
use crate::writing::kept;
use crate::xml::{Token, text_of, walk};

#[derive(Default)]
pub(super) struct Properties {
    pub(super) language: Option<String>,
    pub(super) title: Option<String>,
    pub(super) shows_title: bool,
    pub(super) is_marked: bool,
    pub(super) bookmarks: usize,
    pub(super) created: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) producer: Option<String>,
    pub(super) claims_pdf_ua: Option<u8>,
}

pub(super) fn read(pdf: Pdf<'_>, catalog: &Dictionary) -> Properties {
    let xmp = xmp(pdf, catalog).unwrap_or_default();
    let empty = Dictionary::new();
    let info = pdf.sub(&pdf.document.trailer, b"Info").unwrap_or(&empty);
    let is_true = |dictionary: Option<&Dictionary>, key: &[u8]| {
        dictionary.is_some_and(|dictionary| matches!(pdf.get(dictionary, key), Object::Boolean(true)))
    };
    Properties {
        language: pdf.text(catalog, b"Lang").and_then(|tag| kept(&tag)),
        title: pdf.text(info, b"Title").or_else(|| text_of(&xmp, "dc:title")).and_then(|title| kept(&title)),
        shows_title: is_true(pdf.sub(catalog, b"ViewerPreferences"), b"DisplayDocTitle"),
        is_marked: is_true(pdf.sub(catalog, b"MarkInfo"), b"Marked"),
        bookmarks: bookmarks(pdf, catalog),
        created: pdf.text(info, b"CreationDate").and_then(|date| iso(&date)),
        modified: pdf.text(info, b"ModDate").and_then(|date| iso(&date)),
        producer: pdf
            .text(info, b"Producer")
            .or_else(|| pdf.text(info, b"Creator"))
            .and_then(|name| kept(&name)),
        claims_pdf_ua: pdf_ua(&xmp),
    }
}

fn xmp(pdf: Pdf<'_>, catalog: &Dictionary) -> Option<String> {
    let Object::Stream(stream) = pdf.get(catalog, b"Metadata") else { return None };
    let bytes =
        stream.decompressed_content_with_limit(MAX_PDF_STREAM).unwrap_or_else(|_| stream.content.clone());
    let (text, _, _) = encoding_rs::UTF_8.decode(&bytes);
    Some(text.into_owned())
}

/// `pdfuaid:part`, written as an element or as an attribute.
fn pdf_ua(xmp: &str) -> Option<u8> {
    let mut attribute = None;
    // What stands before a fault in the metadata counts.
    let _ = walk(xmp, |token| {
        if let Token::Open(tag) = token {
            attribute = attribute.take().or_else(|| tag.get("pdfuaid:part"));
        }
    });
    attribute.or_else(|| text_of(xmp, "pdfuaid:part"))?.trim().parse().ok()
}

/// Entries on the first level of the outline.
fn bookmarks(pdf: Pdf<'_>, catalog: &Dictionary) -> usize {
    let Some(outlines) = pdf.sub(catalog, b"Outlines") else { return 0 };
    let mut seen = std::collections::BTreeSet::new();
    let mut next = outlines.get(b"First").ok();
    while let Some(Object::Reference(id)) = next {
        if !seen.insert(*id) || seen.len() > MAX_PDF_OBJECTS {
            break;
        }
        next = pdf.document.get_dictionary(*id).ok().and_then(|entry| entry.get(b"Next").ok());
    }
    seen.len()
}

/// `D:20240131140500+02'00'` as `2024-01-31T14:05:00+02:00`; `None` for what is no date.
fn iso(date: &str) -> Option<String> {
    let date = date.trim().strip_prefix("D:").unwrap_or(date.trim());
    let digits = date.bytes().take_while(u8::is_ascii_digit).count().min(14);
    let part = |from: usize, to: usize| (digits >= to).then(|| &date[from..to]);
    let (year, month, day) = (part(0, 4)?, part(4, 6).unwrap_or("01"), part(6, 8).unwrap_or("01"));
    let is_day = (1..=12).contains(&month.parse::<u8>().ok()?) && (1..=31).contains(&day.parse::<u8>().ok()?);
    if !is_day {
        return None;
    }
    let (Some(hour), Some(minute)) = (part(8, 10), part(10, 12)) else {
        return Some(format!("{year}-{month}-{day}"));
    };
    let second = part(12, 14).unwrap_or("00");
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}{}", zone(&date[digits..])))
}

/// `Z`, `+02'00'` or nothing, as ISO 8601 writes it.
fn zone(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match text.chars().next() {
        Some('Z') => "Z".to_owned(),
        Some(sign @ ('+' | '-')) if digits.len() >= 2 => {
            format!("{sign}{}:{}", &digits[..2], digits.get(2..4).unwrap_or("00"))
        }
        Some(_) | None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_exactly_as_they_are_written() {
        assert_eq!(iso("D:20240131140500+02'00'").unwrap(), "2024-01-31T14:05:00+02:00");
        assert_eq!(iso("D:20240131140500Z").unwrap(), "2024-01-31T14:05:00Z");
        assert_eq!(iso("D:2018").unwrap(), "2018-01-01");
        assert_eq!(iso("20180922").unwrap(), "2018-09-22");
        assert_eq!(iso("D:20249931"), None);
        assert_eq!(iso("vakar"), None);
    }
}
