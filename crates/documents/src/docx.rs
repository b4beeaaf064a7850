//! DOCX (ECMA-376, WordprocessingML).

mod body;
mod styles;

use crate::document::{Detail, Facts};
use crate::package::{Package, Unreadable};
use crate::writing::{Writing, kept};
use crate::xml::{Token, text_of, walk};

/// Headers and footers that are read; a section has three of each.
const MARGINS: usize = 12;

/// Reads the document; the facts of its properties, and what is in it.
pub(crate) fn read(package: &mut Package<'_>) -> Result<(Facts, Writing), Unreadable> {
    let document = package.text("word/document.xml")?.ok_or(Unreadable::Damaged)?;
    let styles = match package.text("word/styles.xml")? {
        Some(xml) => styles::read(&xml)?,
        None => styles::Styles::default(),
    };
    let mut writing = body::read(&document, &styles)?;
    for number in 1..=MARGINS {
        for part in ["header", "footer"] {
            if let Some(xml) = package.text(&format!("word/{part}{number}.xml"))? {
                writing.margin_images.extend(body::read(&xml, &styles)?.images);
            }
        }
    }
    let facts = Facts {
        language: writing.language(),
        detail: Detail::Writing(writing.facts()),
        ..properties(package)?
    };
    Ok((facts, writing))
}

/// The properties that all Office packages keep in the same two parts.
pub(crate) fn properties(package: &mut Package<'_>) -> Result<Facts, Unreadable> {
    let core = package.text("docProps/core.xml")?.unwrap_or_default();
    let app = package.text("docProps/app.xml")?.unwrap_or_default();
    Ok(Facts {
        title: text_of(&core, "dc:title").and_then(|title| kept(&title)),
        pages: text_of(&app, "Pages").and_then(|pages| pages.parse().ok()).filter(|pages| *pages > 0),
        created: text_of(&core, "dcterms:created").and_then(|time| kept(&time)),
        modified: text_of(&core, "dcterms:modified").and_then(|time| kept(&time)),
        producer: text_of(&app, "Application").and_then(|name| kept(&name)),
        ..Facts::default()
    })
}

/// Pictures and charts of a drawing part (`xl/drawings/drawing1.xml`): their alternatives.
pub(crate) fn drawing(xml: &str) -> Result<Vec<crate::writing::Image>, Unreadable> {
    let mut images: Vec<crate::writing::Image> = Vec::new();
    let mut is_image = false;
    walk(xml, |token| {
        if let Token::Open(tag) = token {
            match tag.name() {
                "xdr:pic" | "xdr:graphicFrame" => is_image = true,
                "xdr:cNvPr" if is_image => {
                    is_image = false;
                    images.push(crate::writing::Image {
                        alternative: filled(tag.get("descr")).or_else(|| filled(tag.get("title"))),
                        is_decoration: false,
                        name: tag.get("name"),
                    });
                }
                "adec:decorative" if is_on(tag.get("val").as_deref()) => {
                    if let Some(image) = images.last_mut() {
                        image.is_decoration = true;
                    }
                }
                _ => {}
            }
        }
    })?;
    Ok(images)
}

/// The value of a switch such as `w:b`: there without a value it is on.
fn is_on(value: Option<&str>) -> bool {
    !matches!(value, Some("0" | "false" | "off" | "none"))
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}
