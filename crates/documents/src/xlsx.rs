//! XLSX (ECMA-376, SpreadsheetML): sheets, merged cells, header rows and pictures. Cells are not kept.

use crate::document::{Detail, Facts, SheetFacts};
use crate::docx;
use crate::fault::{Fault, FaultKind};
use crate::judge_writing::alternatives;
use crate::package::{Package, Unreadable};
use crate::writing::{Image, examples};
use crate::xml::{Token, walk};

/// Sheets that are looked at.
const MAX_SHEETS: usize = 100;

/// What was read.
#[derive(Default)]
struct Sheet {
    name: String,
    merged: usize,
    tables: usize,
    /// Rows that have cells.
    rows: usize,
    /// Cells of the first row that has any: with text, and all.
    first_texts: usize,
    first_cells: usize,
    widest: usize,
    images: Vec<Image>,
}

pub(crate) fn read(package: &mut Package<'_>) -> Result<(Facts, Vec<Fault>), Unreadable> {
    let sheets = sheets(package)?;
    let images: Vec<&Image> = sheets.iter().flat_map(|sheet| &sheet.images).collect();
    let facts = SheetFacts {
        sheets: sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        merged: sheets.iter().map(|sheet| sheet.merged).sum(),
        tables: sheets.iter().map(|sheet| sheet.tables).sum(),
        images: images.len(),
    };
    let faults = judge(&sheets, &images);
    Ok((Facts { detail: Detail::Sheets(facts), pages: None, ..docx::properties(package)? }, faults))
}

fn sheets(package: &mut Package<'_>) -> Result<Vec<Sheet>, Unreadable> {
    let workbook = package.text("xl/workbook.xml")?.ok_or(Unreadable::Damaged)?;
    let targets = relations(package, "xl/workbook.xml")?;
    let mut listed = Vec::new();
    walk(&workbook, |token| {
        if let Token::Open(tag) = token
            && tag.name() == "sheet"
            && tag.get("state").is_none_or(|state| state == "visible")
        {
            listed.push((tag.get("name").unwrap_or_default(), tag.get("r:id").unwrap_or_default()));
        }
    })?;
    let mut sheets = Vec::new();
    for (name, id) in listed.into_iter().take(MAX_SHEETS) {
        let part = targets.iter().find(|relation| relation.id == id).map(|relation| relation.target.clone());
        let mut sheet = Sheet { name, ..Sheet::default() };
        if let Some(part) = part
            && let Some(xml) = package.text(&part)?
        {
            read_sheet(&xml, &mut sheet)?;
            for relation in relations(package, &part)? {
                if relation.kind.ends_with("/table") {
                    sheet.tables += usize::from(has_header(package, &relation.target)?);
                } else if relation.kind.ends_with("/drawing")
                    && let Some(xml) = package.text(&relation.target)?
                {
                    sheet.images.extend(docx::drawing(&xml)?);
                }
            }
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn read_sheet(xml: &str, sheet: &mut Sheet) -> Result<(), Unreadable> {
    let (mut cells, mut texts, mut in_cell, mut is_filled) = (0, 0, None, false);
    walk(xml, |token| match token {
        Token::Open(tag) => match tag.name() {
            "row" => (cells, texts) = (0, 0),
            "c" => (in_cell, is_filled) = (Some(tag.get("t").unwrap_or_default()), false),
            "v" | "is" => is_filled = true,
            "mergeCell" => sheet.merged += 1,
            _ => {}
        },
        Token::Close("c") => {
            let kind = in_cell.take().unwrap_or_default();
            if is_filled {
                cells += 1;
                texts += usize::from(["s", "inlineStr", "str"].contains(&kind.as_str()));
            }
        }
        Token::Close("row") if cells > 0 => {
            if sheet.rows == 0 {
                (sheet.first_cells, sheet.first_texts) = (cells, texts);
            }
            sheet.rows += 1;
            sheet.widest = sheet.widest.max(cells);
        }
        Token::Close(_) | Token::Text(_) => {}
    })
}

fn has_header(package: &mut Package<'_>, part: &str) -> Result<bool, Unreadable> {
    let mut has_header = true;
    if let Some(xml) = package.text(part)? {
        walk(&xml, |token| {
            if let Token::Open(tag) = token
                && tag.name() == "table"
            {
                has_header = tag.get("headerRowCount").is_none_or(|count| count != "0");
            }
        })?;
    }
    Ok(has_header)
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// What a part refers to (`xl/_rels/workbook.xml.rels`), as names of parts.
fn relations(package: &mut Package<'_>, part: &str) -> Result<Vec<Relation>, Unreadable> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let mut relations = Vec::new();
    if let Some(xml) = package.text(&format!("{folder}/_rels/{file}.rels"))? {
        walk(&xml, |token| {
            if let Token::Open(tag) = token
                && tag.name() == "Relationship"
            {
                relations.push(Relation {
                    id: tag.get("Id").unwrap_or_default(),
                    kind: tag.get("Type").unwrap_or_default(),
                    target: resolved(folder, &tag.get("Target").unwrap_or_default()),
                });
            }
        })?;
    }
    Ok(relations)
}

fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

fn judge(sheets: &[Sheet], images: &[&Image]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let without = images.iter().filter(|image| image.lacks_alternative()).count();
    if without > 0 {
        let names = images.iter().filter(|image| image.lacks_alternative()).filter_map(|i| i.name.as_deref());
        let fault = Fault::new(FaultKind::ImagesWithoutAlternative).count("count", without);
        faults.push(fault.with("examples", examples(names)));
    }
    alternatives(images.iter().filter_map(|image| image.alternative.as_deref()), &mut faults);
    let filled: Vec<&Sheet> = sheets.iter().filter(|sheet| sheet.rows > 0).collect();
    let unnamed: Vec<&str> =
        filled.iter().map(|sheet| sheet.name.as_str()).filter(|name| is_given_name(name)).collect();
    if filled.len() > 1 && !unnamed.is_empty() {
        let fault = Fault::new(FaultKind::SheetsUnnamed).count("count", unnamed.len());
        faults.push(fault.with("examples", examples(unnamed.into_iter())));
    }
    let headless: Vec<&str> =
        filled.iter().filter(|sheet| lacks_header(sheet)).map(|sheet| sheet.name.as_str()).collect();
    if !headless.is_empty() {
        let fault = Fault::new(FaultKind::SheetsWithoutHeaderRow).count("count", headless.len());
        faults.push(fault.with("examples", examples(headless.into_iter())));
    }
    let merged: usize = sheets.iter().map(|sheet| sheet.merged).sum();
    if merged > 0 {
        faults.push(Fault::new(FaultKind::CellsMerged).count("count", merged));
    }
    faults
}

/// A table whose first row cannot be its header: not a text in every column.
fn lacks_header(sheet: &Sheet) -> bool {
    sheet.tables == 0 && sheet.rows >= 3 && sheet.widest >= 2 && (sheet.first_texts < sheet.widest)
}

/// `Sheet1`, `Lapa2`, `Darblapa1`: names that the program gave.
fn is_given_name(name: &str) -> bool {
    let lower = name.trim().to_lowercase();
    let bare = lower.trim_end_matches(|letter: char| letter.is_ascii_digit() || "() ".contains(letter));
    ["sheet", "lapa", "darblapa", "лист", "tabelle", "feuil"].contains(&bare)
}
