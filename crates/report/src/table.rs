//! Tables for spreadsheets.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use crate::Error;

/// Longest cell, in characters; a spreadsheet takes 32,767.
pub(crate) const CELL: usize = 8_000;
/// Rows of a sheet; a spreadsheet takes 1,048,576.
const ROWS: usize = 1_000_000;

/// Height of a line of text, and the most lines that a row shows; the cell holds all.
const LINE: f64 = 15.0;
const LINES: usize = 8;

/// A table: a sheet of its own.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Headings of the columns with their widths in letters.
    pub headings: Vec<(String, u16)>,
    /// Rows, each with a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Clone, Debug)]
pub enum Cell {
    /// A text; nothing in it is calculated.
    Text(String),
    /// A number that can be sorted and added.
    Number(usize),
}

/// The bytes of a file with these tables. Each sheet has a header row that stays in view and is printed on every page.
/// `created` is the time in seconds since 1970, UTC.
pub fn workbook(title: &str, created: i64, tables: &[Table]) -> Result<Vec<u8>, Error> {
    written(title, created, tables).map_err(Error::Xlsx)
}

fn written(title: &str, created: i64, tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(created)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let cell = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top).set_indent(1);
    let number_cell = Format::new().set_align(FormatAlign::Top);
    let header = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_indent(1);
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(&table.name)?;
        for ((heading, width), column) in table.headings.iter().zip(0_u16..) {
            sheet.set_column_width(column, f64::from(*width))?;
            sheet.write_string_with_format(0, column, heading, &header)?;
        }
        let words: Vec<Cell> =
            table.headings.iter().map(|(heading, _)| Cell::Text(heading.clone())).collect();
        sheet.set_row_height(0, LINE * lines(&words, &table.headings) as f64)?;
        for (row, at) in table.rows.iter().take(ROWS).zip(1_u32..) {
            sheet.set_row_height(at, LINE * lines(row, &table.headings) as f64)?;
            for (value, column) in row.iter().zip(0_u16..) {
                match value {
                    Cell::Text(text) if text.is_empty() => {}
                    Cell::Text(text) => {
                        sheet.write_string_with_format(at, column, shortened(text), &cell)?;
                    }
                    Cell::Number(number) => {
                        sheet.write_number_with_format(at, column, *number as f64, &number_cell)?;
                    }
                }
            }
        }
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        let last = u16::try_from(table.headings.len()).unwrap_or(1).saturating_sub(1);
        let rows = u32::try_from(table.rows.len().min(ROWS)).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, rows, last)?;
    }
    workbook.save_to_buffer()
}

/// As much of a text as a cell takes.
fn shortened(text: &str) -> &str {
    text.char_indices().nth(CELL).map_or(text, |(end, _)| &text[..end])
}

/// Lines that the longest text of a row needs in its column.
fn lines(row: &[Cell], headings: &[(String, u16)]) -> usize {
    let needed = |text: &str, width: u16| -> usize {
        // Words are not broken, so that a line holds less than it could.
        let width = usize::from(width).saturating_sub(2).max(1);
        text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum()
    };
    let cells = row.iter().zip(headings).map(|(cell, (_, width))| match cell {
        Cell::Text(text) => needed(text, *width),
        Cell::Number(_) => 1,
    });
    cells.max().unwrap_or(1).clamp(1, LINES)
}
