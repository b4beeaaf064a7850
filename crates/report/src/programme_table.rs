//! The programme as a table for a spreadsheet: all services, and what was signed.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::Error;

/// The tables of the file.
#[derive(Clone, Debug)]
pub struct ProgrammeTable {
    /// Title of the file.
    pub title: String,
    /// Its sheets.
    pub sheets: Vec<TableSheet>,
    /// When it was made, in seconds since 1970, UTC.
    pub created: i64,
}

/// A sheet.
#[derive(Clone, Debug)]
pub struct TableSheet {
    /// Its name.
    pub name: String,
    /// Headings of the columns with their widths in letters.
    pub headings: Vec<(String, f64)>,
    /// Rows, each with a text per column.
    pub rows: Vec<Vec<String>>,
}

/// The bytes of the file. Cells are texts, so that nothing in them is calculated; each sheet has a header row that stays
/// in view.
pub fn programme_xlsx(table: &ProgrammeTable) -> Result<Vec<u8>, Error> {
    written(table).map_err(Error::Xlsx)
}

fn written(table: &ProgrammeTable) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(table.created)?;
    workbook.set_properties(&DocProperties::new().set_title(&table.title).set_creation_datetime(&created));
    let text = Format::new().set_num_format("@").set_text_wrap();
    let header = Format::new().set_bold().set_text_wrap();
    for TableSheet { name, headings, rows } in &table.sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        for ((heading, width), column) in headings.iter().zip(0_u16..) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, heading, &header)?;
        }
        for (row, line) in rows.iter().zip(1_u32..) {
            for (cell, column) in row.iter().zip(0_u16..).filter(|(cell, _)| !cell.is_empty()) {
                sheet.write_string_with_format(line, column, cell, &text)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        let last = u16::try_from(headings.len()).unwrap_or(1).saturating_sub(1);
        sheet.autofilter(0, 0, u32::try_from(rows.len()).unwrap_or(u32::MAX), last)?;
    }
    workbook.save_to_buffer()
}
