//! ODT (OASIS OpenDocument).

mod body;
mod styles;

use crate::document::{Detail, Facts};
use crate::package::{Package, Unreadable};
use crate::writing::{Writing, kept};
use crate::xml::{Token, text_of, walk};

/// Reads the document; the facts of its properties, and what is in it.
pub(crate) fn read(package: &mut Package<'_>) -> Result<(Facts, Writing), Unreadable> {
    let manifest = package.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("manifest:encryption-data") {
        return Err(Unreadable::Locked);
    }
    let content = package.text("content.xml")?.ok_or(Unreadable::Damaged)?;
    let mut styles = styles::Styles::default();
    let pages = package.text("styles.xml")?.unwrap_or_default();
    if !pages.is_empty() {
        styles.add(&pages)?;
    }
    styles.add(&content)?;
    let mut writing = body::read(&content, &styles)?;
    if !pages.is_empty() {
        // Headers and footers stand with the styles of pages.
        writing.margin_images = body::read(&pages, &styles)?.images;
    }
    let facts = Facts {
        language: writing.language(),
        detail: Detail::Writing(writing.facts()),
        ..properties(package)?
    };
    Ok((facts, writing))
}

fn properties(package: &mut Package<'_>) -> Result<Facts, Unreadable> {
    let meta = package.text("meta.xml")?.unwrap_or_default();
    let mut pages = None;
    // A fault in the properties hides nothing but the properties.
    let _ = walk(&meta, |token| {
        if let Token::Open(tag) = token
            && tag.name() == "meta:document-statistic"
        {
            pages = tag.get("meta:page-count").and_then(|pages| pages.parse().ok());
        }
    });
    Ok(Facts {
        title: text_of(&meta, "dc:title").and_then(|title| kept(&title)),
        pages: pages.filter(|pages| *pages > 0),
        created: text_of(&meta, "meta:creation-date").and_then(|time| kept(&time)),
        modified: text_of(&meta, "dc:date").and_then(|time| kept(&time)),
        producer: text_of(&meta, "meta:generator").and_then(|name| kept(&name)),
        ..Facts::default()
    })
}
