//! The register as CSV and XLSX. Reading either gives the same entries.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::columns::{Field, Headings};
use crate::entry::Entry;
use crate::text::guarded;

/// CSV that Excel opens with Latvian letters right: UTF-8 with its mark, semicolons, lines ended as on Windows. What
/// begins like a formula gets an apostrophe.
pub fn csv(entries: &[Entry], headings: Headings) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let heading_row = Field::WRITTEN.map(|field| headings.of(field).to_owned());
    let rows = entries.iter().map(|entry| Field::WRITTEN.map(|field| guarded(&cell(entry, field, headings))));
    for row in std::iter::once(heading_row).chain(rows) {
        writer.write_record(&row).expect("writing to memory does not fail, and all rows are equally long");
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// XLSX with a header row that stays in view and cells of text, so that nothing in them is calculated. `title` is the
/// document's title and the sheet's name, `now` the time in seconds since 1970, UTC.
///
/// # Errors
/// What the writer cannot do: a title that no sheet can have, more rows than a sheet holds.
pub fn xlsx(entries: &[Entry], headings: Headings, title: &str, now: i64) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(now)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let text = Format::new().set_num_format("@").set_text_wrap();
    let header = Format::new().set_bold().set_text_wrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name(title)?;
    for (column, field) in (0_u16..).zip(Field::WRITTEN) {
        sheet.set_column_width(column, width(field))?;
        sheet.write_string_with_format(0, column, headings.of(field), &header)?;
        for (row, entry) in (1_u32..).zip(entries) {
            let cell = cell(entry, field, headings);
            if !cell.is_empty() {
                sheet.write_string_with_format(row, column, cell, &text)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.autofilter(
        0,
        0,
        u32::try_from(entries.len()).unwrap_or(u32::MAX),
        Field::WRITTEN.len() as u16 - 1,
    )?;
    workbook.save_to_buffer()
}

/// Width in letters.
fn width(field: Field) -> f64 {
    match field {
        Field::Number | Field::Requests | Field::Paid | Field::Free | Field::Priority | Field::Year => 10.0,
        Field::Category
        | Field::Holder
        | Field::Unit
        | Field::Contact
        | Field::LatvijaId
        | Field::Channel => 22.0,
        Field::Name
        | Field::LatvijaAddress
        | Field::SiteAddress
        | Field::FormAddresses
        | Field::FormFiles
        | Field::Notes => 40.0,
    }
}

fn cell(entry: &Entry, field: Field, headings: Headings) -> String {
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let yes = |yes: bool| match (headings, yes) {
        (Headings::Latvian, true) => "jā",
        (Headings::Latvian, false) => "nē",
        (Headings::English, true) => "yes",
        (Headings::English, false) => "no",
    };
    match field {
        Field::Number => entry.number.clone(),
        Field::Name => entry.name.clone(),
        Field::Category => entry.category.clone(),
        Field::Holder => entry.holder.clone(),
        Field::Unit => entry.unit.clone(),
        Field::Contact => entry.contact.clone(),
        Field::LatvijaId => entry.latvija_id.clone(),
        Field::LatvijaAddress => entry.latvija_address.clone(),
        Field::SiteAddress => entry.site_address.clone(),
        Field::FormAddresses => entry.form_addresses.join("\n"),
        Field::FormFiles => entry.form_files.join("\n"),
        Field::Channel => {
            entry.channel.map(|channel| headings.channel(channel).to_owned()).unwrap_or_default()
        }
        Field::Requests => number(entry.requests),
        Field::Paid => entry.is_paid.map(|paid| yes(paid).to_owned()).unwrap_or_default(),
        Field::Free => entry.is_paid.map(|paid| yes(!paid).to_owned()).unwrap_or_default(),
        Field::Priority => number(entry.priority),
        Field::Year => number(entry.year),
        Field::Notes => entry.notes.clone(),
    }
}
