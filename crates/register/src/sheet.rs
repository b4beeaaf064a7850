//! XLSX: the first sheet that names services, cell by cell, so that one far away costs nothing.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};

use crate::preview::heading_row;
use crate::table::{Form, MAX_COLUMNS, MAX_ROWS, NoTable, Table};

/// All parts of the workbook together may unpack to this many bytes.
const MAX_UNPACKED: u64 = 64 << 20;

pub(crate) fn read(bytes: &[u8]) -> Result<Table, NoTable> {
    is_bounded(bytes)?;
    // Whatever the parser trips over, nothing outlives the closure but its result.
    std::panic::catch_unwind(|| read_unguarded(bytes)).unwrap_or(Err(NoTable::Unreadable))
}

fn read_unguarded(bytes: &[u8]) -> Result<Table, NoTable> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| NoTable::Unreadable)?;
    let shown = |sheet: &&calamine::Sheet| sheet.visible == calamine::SheetVisible::Visible;
    let names: Vec<String> =
        workbook.sheets_metadata().iter().filter(shown).map(|sheet| sheet.name.clone()).collect();
    // The first that names services; else the first that has anything, so that it can be said what was found.
    let mut found: Option<Table> = None;
    for name in names {
        let Ok(table) = sheet(&mut workbook, &name) else {
            if found.is_none() {
                return Err(NoTable::Unreadable);
            }
            continue;
        };
        let has_headings = heading_row(&table).is_some();
        match &mut found {
            Some(first) if has_headings && heading_row(first).is_some() => first.left_out.push(name),
            Some(first) if !has_headings || heading_row(first).is_some() => {}
            Some(_) | None if !table.rows.is_empty() => found = Some(table),
            Some(_) | None => {}
        }
    }
    Ok(found.unwrap_or_else(empty))
}

/// The parser unpacks whole parts; what they come to is counted before.
fn is_bounded(bytes: &[u8]) -> Result<(), NoTable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NoTable::Unreadable)?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| NoTable::Unreadable)?;
        let size =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| NoTable::Unreadable)?;
        left = left.checked_sub(size).ok_or(NoTable::TooLarge)?;
    }
    Ok(())
}

fn empty() -> Table {
    Table { form: Form::Xlsx, rows: Vec::new(), is_cut: false, has_open_quote: false, left_out: Vec::new() }
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Table, NoTable> {
    let mut table = empty();
    let mut rows: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| NoTable::Unreadable)?;
    while let Some(cell) = cells.next_cell().map_err(|_| NoTable::Unreadable)? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() || column as usize >= MAX_COLUMNS {
            continue;
        }
        if rows.len() > MAX_ROWS && !rows.contains_key(&(row as usize)) {
            table.is_cut = true;
            break;
        }
        let row = rows.entry(row as usize).or_default();
        if row.len() <= column as usize {
            row.resize(column as usize + 1, String::new());
        }
        row[column as usize] = text;
    }
    table.rows = rows.into_iter().map(|(row, cells)| (row + 1, cells)).collect();
    Ok(table)
}

/// A cell as a person reads it; numbers without a fraction have none. Errors (`#REF!`) stand as they are.
fn text(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => if *value { "jā" } else { "nē" }.to_owned(),
        // A day as it is written here, not the number that stands for it.
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{day:02}.{month:02}.{year}")
        }
        other => calamine::Data::from(other.clone()).to_string(),
    };
    text.trim().to_owned()
}
