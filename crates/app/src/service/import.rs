//! The register of services from and to tables.

use std::path::Path;

use locale::{Arg, Language};
use register::{Change, Entry, Field, Headings, Preview};
use store::{Service, ServiceFields, ServiceId};

use crate::app::App;
use crate::check::word;
use crate::error::{Error, ErrorCode};
use crate::view::{Channel, ImportColumn, ImportFault, ImportPreview, ImportRow, RowChange};

/// Formats of a register that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Text with semicolons.
    Csv,
    /// Excel.
    Xlsx,
}

/// A table of sample services to begin with, ready to be imported.
pub fn sample_register() -> &'static [u8] {
    register::SAMPLE.as_bytes()
}

impl App {
    /// What the import of a CSV or XLSX would bring; nothing is changed.
    pub async fn preview_register(&self, bytes: &[u8], lang: Language) -> Result<ImportPreview, Error> {
        let preview = register::read(bytes);
        let known = self.reader().services().await?;
        Ok(view(&preview, &changes(&known, &preview), lang))
    }

    /// Imports a table: all of it, or nothing if anything in it is wrong. The second time changes nothing.
    pub async fn import_register(&self, bytes: &[u8], lang: Language) -> Result<ImportPreview, Error> {
        let preview = register::read(bytes);
        let known = self.reader().services().await?;
        let changes = changes(&known, &preview);
        if !preview.is_clean() {
            return Err(Error::new(ErrorCode::TableFaulty, preview.faults.len().to_string()));
        }
        let fields = preview.fields();
        let rows: Vec<(Option<ServiceId>, ServiceFields)> = preview
            .rows
            .iter()
            .zip(&changes)
            .filter_map(|(row, change)| match change {
                Change::Added => Some((None, fields_of(&row.entry))),
                Change::Changed { known: at } => {
                    let service = &known[*at];
                    let now = register::completed(&entry_of(&service.fields), &row.entry, &fields);
                    Some((Some(service.id), fields_of(&now)))
                }
                Change::Same { .. } => None,
            })
            .collect();
        self.writer().save_services(&rows, self.now()).await?;
        Ok(view(&preview, &changes, lang))
    }

    /// Writes the register to a file; as CSV if its name ends so, else as XLSX. The path of the file.
    pub async fn save_register(&self, lang: Language, path: &Path) -> Result<String, Error> {
        let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        let format = if is_csv { TableFormat::Csv } else { TableFormat::Xlsx };
        let bytes = self.export_register(format, lang).await?;
        let unwritable = || Error::new(ErrorCode::FileWrite, path.display().to_string());
        tokio::fs::write(path, bytes).await.map_err(|_| unwritable())?;
        Ok(path.display().to_string())
    }

    /// The register as a table.
    pub async fn export_register(&self, format: TableFormat, lang: Language) -> Result<Vec<u8>, Error> {
        let entries: Vec<Entry> =
            self.register().await?.into_iter().map(|row| entry_of_row(row.fields)).collect();
        match format {
            TableFormat::Csv => Ok(register::csv(&entries, headings(lang))),
            TableFormat::Xlsx => {
                let title = locale::text(lang, "register-sheet", &[]);
                register::xlsx(&entries, headings(lang), &title, self.now() / 1000)
                    .map_err(|error| Error::new(ErrorCode::ReportFailed, error.to_string()))
            }
        }
    }
}

fn headings(lang: Language) -> Headings {
    match lang {
        Language::Lv => Headings::Latvian,
        Language::En => Headings::English,
    }
}

fn changes(known: &[Service], preview: &Preview) -> Vec<Change> {
    let known: Vec<Entry> = known.iter().map(|service| entry_of(&service.fields)).collect();
    let read: Vec<Entry> = preview.rows.iter().map(|row| row.entry.clone()).collect();
    register::compare(&known, &read, &preview.fields())
}

fn view(preview: &Preview, changes: &[Change], lang: Language) -> ImportPreview {
    let line = |line: usize| u32::try_from(line).unwrap_or(u32::MAX);
    ImportPreview {
        columns: preview
            .columns
            .iter()
            .map(|column| ImportColumn {
                heading: column.heading.clone(),
                field: column.field.map(|field| heading(field, lang)),
            })
            .collect(),
        rows: preview
            .rows
            .iter()
            .zip(changes)
            .map(|(row, change)| ImportRow {
                line: line(row.line),
                name: [row.entry.number.as_str(), row.entry.name.as_str()].join(" ").trim().to_owned(),
                unit: row.entry.unit.clone(),
                change: match change {
                    Change::Added => RowChange::Added,
                    Change::Changed { .. } => RowChange::Changed,
                    Change::Same { .. } => RowChange::Same,
                },
            })
            .collect(),
        faults: preview
            .faults
            .iter()
            .map(|fault| ImportFault {
                line: fault.line.map(line),
                column: fault.column.clone(),
                text: locale::text(
                    lang,
                    &format!("register-fault-{}", fault.kind.id()),
                    &[("value", Arg::from(fault.value.as_str()))],
                ),
            })
            .collect(),
    }
}

/// The heading that stands for a field; "free" is read into the column of fees.
fn heading(field: Field, lang: Language) -> String {
    let written = if field == Field::Free { Field::Paid } else { field };
    headings(lang).of(written).to_owned()
}

fn entry_of(fields: &ServiceFields) -> Entry {
    entry_of_row(crate::service::register::fields(fields.clone()))
}

fn entry_of_row(fields: crate::view::RegisterFields) -> Entry {
    let number = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
    Entry {
        number: fields.number,
        name: fields.name,
        category: fields.category,
        holder: fields.holder,
        unit: fields.unit,
        contact: fields.contact,
        latvija_id: fields.latvija_id,
        latvija_address: fields.latvija_address,
        site_address: fields.site_address,
        form_addresses: fields.form_addresses,
        form_files: fields.form_files,
        channel: match fields.channel {
            Channel::Unknown => None,
            Channel::None => Some(register::Channel::None),
            Channel::EAddress => Some(register::Channel::EAddress),
            Channel::Ep155 => Some(register::Channel::Ep155),
            Channel::OwnForm => Some(register::Channel::OwnForm),
            Channel::Epakalpojumi => Some(register::Channel::Epakalpojumi),
        },
        requests: number(fields.requests_per_year),
        is_paid: fields.is_paid,
        priority: number(fields.priority),
        year: number(fields.planned_year),
        notes: fields.notes,
    }
}

fn fields_of(entry: &Entry) -> ServiceFields {
    let channel = match entry.channel {
        None => Channel::Unknown,
        Some(register::Channel::None) => Channel::None,
        Some(register::Channel::EAddress) => Channel::EAddress,
        Some(register::Channel::Ep155) => Channel::Ep155,
        Some(register::Channel::OwnForm) => Channel::OwnForm,
        Some(register::Channel::Epakalpojumi) => Channel::Epakalpojumi,
    };
    ServiceFields {
        number: entry.number.clone(),
        name: entry.name.clone(),
        category: entry.category.clone(),
        holder: entry.holder.clone(),
        unit: entry.unit.clone(),
        contact: entry.contact.clone(),
        latvija_id: entry.latvija_id.clone(),
        latvija_address: entry.latvija_address.clone(),
        site_address: entry.site_address.clone(),
        form_addresses: entry.form_addresses.clone(),
        form_files: entry.form_files.clone(),
        channel: word(&channel),
        requests_per_year: entry.requests.map(i64::from),
        is_paid: entry.is_paid,
        priority: entry.priority.map(i64::from),
        planned_year: entry.year.map(i64::from),
        notes: entry.notes.clone(),
    }
}
