//! What an import would bring, before anything is imported.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::columns::Field;
use crate::entry::Entry;
use crate::fold::fold;
use crate::table::{self, Form, MAX_BYTES, MAX_ROWS, NoTable, Table};
use crate::value;

/// Rows in which the headings are looked for; a title may stand above them.
const FIRST_ROWS: usize = 10;

/// A table, read and judged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// What the file was; `None` if it could not be read.
    pub form: Option<Form>,
    /// Its columns from left to right.
    pub columns: Vec<Column>,
    /// The rows without a fault.
    pub rows: Vec<Row>,
    /// Everything that is wrong, in the order of the table.
    pub faults: Vec<Fault>,
}

impl Preview {
    /// The fields that the table has a column for.
    pub fn fields(&self) -> Vec<Field> {
        self.columns.iter().filter_map(|column| column.field).collect()
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading as written.
    pub heading: String,
    /// What it is taken for; `None` if it is left out.
    pub field: Option<Field>,
}

/// A good row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Line or row in the file, from 1.
    pub line: usize,
    /// What it says.
    pub entry: Entry,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Line or row in the file, from 1; `None` if it is about the whole file.
    pub line: Option<usize>,
    /// Heading of the column, if it is about one.
    pub column: Option<String>,
    /// What.
    pub kind: FaultKind,
    /// The text that is wrong, shortened; for a repetition the line of the first.
    pub value: String,
}

/// What can be wrong. Words: `register-fault-…` in `register.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is said in words in `register.ftl`")]
pub enum FaultKind {
    // the file
    FileTooLarge,
    FileUnreadable,
    FileIsOld,
    FileIsLocked,
    SheetLeftOut,
    TableEmpty,
    HeadingsMissing,
    ColumnTwice,
    TooManyRows,
    QuoteOpen,
    // a row
    NameMissing,
    NumberTwice,
    ServiceTwice,
    TooManyCells,
    // a cell
    AddressInvalid,
    NotANumber,
    PriorityInvalid,
    YearInvalid,
    PaidUnclear,
    ChannelUnknown,
    TextTooLong,
    LettersBroken,
}

impl FaultKind {
    /// Every kind.
    pub const ALL: [FaultKind; 22] = [
        FaultKind::FileTooLarge,
        FaultKind::FileUnreadable,
        FaultKind::FileIsOld,
        FaultKind::FileIsLocked,
        FaultKind::SheetLeftOut,
        FaultKind::TableEmpty,
        FaultKind::HeadingsMissing,
        FaultKind::ColumnTwice,
        FaultKind::TooManyRows,
        FaultKind::QuoteOpen,
        FaultKind::NameMissing,
        FaultKind::NumberTwice,
        FaultKind::ServiceTwice,
        FaultKind::TooManyCells,
        FaultKind::AddressInvalid,
        FaultKind::NotANumber,
        FaultKind::PriorityInvalid,
        FaultKind::YearInvalid,
        FaultKind::PaidUnclear,
        FaultKind::ChannelUnknown,
        FaultKind::TextTooLong,
        FaultKind::LettersBroken,
    ];

    /// The word for it in catalogues: `name-missing`.
    pub const fn id(self) -> &'static str {
        match self {
            FaultKind::FileTooLarge => "file-too-large",
            FaultKind::FileUnreadable => "file-unreadable",
            FaultKind::FileIsOld => "file-is-old",
            FaultKind::FileIsLocked => "file-is-locked",
            FaultKind::SheetLeftOut => "sheet-left-out",
            FaultKind::TableEmpty => "table-empty",
            FaultKind::HeadingsMissing => "headings-missing",
            FaultKind::ColumnTwice => "column-twice",
            FaultKind::TooManyRows => "too-many-rows",
            FaultKind::QuoteOpen => "quote-open",
            FaultKind::NameMissing => "name-missing",
            FaultKind::NumberTwice => "number-twice",
            FaultKind::ServiceTwice => "service-twice",
            FaultKind::TooManyCells => "too-many-cells",
            FaultKind::AddressInvalid => "address-invalid",
            FaultKind::NotANumber => "not-a-number",
            FaultKind::PriorityInvalid => "priority-invalid",
            FaultKind::YearInvalid => "year-invalid",
            FaultKind::PaidUnclear => "paid-unclear",
            FaultKind::ChannelUnknown => "channel-unknown",
            FaultKind::TextTooLong => "text-too-long",
            FaultKind::LettersBroken => "letters-broken",
        }
    }
}

impl Preview {
    /// True if all of it can be imported. A table with a fault is imported whole or not at all, unless a person says so.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty() && !self.rows.is_empty()
    }
}

/// Reads a register from a CSV or XLSX.
pub fn read(bytes: &[u8]) -> Preview {
    let table = match table::read(bytes) {
        Ok(table) => table,
        Err(NoTable::TooLarge) => return of_file(FaultKind::FileTooLarge, format!("{} MB", MAX_BYTES >> 20)),
        Err(NoTable::Unreadable) => return of_file(FaultKind::FileUnreadable, String::new()),
        Err(NoTable::Old) => return of_file(FaultKind::FileIsOld, String::new()),
        Err(NoTable::Locked) => return of_file(FaultKind::FileIsLocked, String::new()),
    };
    if table.rows.is_empty() {
        return Preview { form: Some(table.form), ..of_file(FaultKind::TableEmpty, String::new()) };
    }
    let Some(start) = heading_row(&table) else {
        let first = table.rows[0].1.join(" · ");
        return Preview { form: Some(table.form), ..of_file(FaultKind::HeadingsMissing, short(&first)) };
    };
    Reading::new(&table, start).preview
}

fn of_file(kind: FaultKind, value: String) -> Preview {
    Preview { faults: vec![Fault { line: None, column: None, kind, value }], ..Preview::default() }
}

/// The first row that names the services, of the first few.
pub(crate) fn heading_row(table: &Table) -> Option<usize> {
    let is_heading = |cells: &[String]| cells.iter().any(|cell| Field::of_heading(cell) == Some(Field::Name));
    table.rows.iter().take(FIRST_ROWS).position(|(_, cells)| is_heading(cells))
}

struct Reading {
    preview: Preview,
    /// Lines on which numbers, and services without, were first seen.
    numbers: BTreeMap<String, usize>,
    services: BTreeMap<(String, String), usize>,
}

impl Reading {
    fn new(table: &Table, start: usize) -> Self {
        let mut reading = Self {
            preview: Preview { form: Some(table.form), ..Preview::default() },
            numbers: BTreeMap::new(),
            services: BTreeMap::new(),
        };
        let (line, headings) = &table.rows[start];
        reading.headings(*line, headings);
        for sheet in &table.left_out {
            reading.fault(None, None, FaultKind::SheetLeftOut, sheet);
        }
        if table.has_open_quote {
            reading.fault(None, None, FaultKind::QuoteOpen, "");
        }
        for (line, cells) in table.rows.iter().skip(start + 1).take(MAX_ROWS) {
            reading.row(*line, cells);
        }
        if table.is_cut || table.rows.len() - start - 1 > MAX_ROWS {
            reading.fault(None, None, FaultKind::TooManyRows, &MAX_ROWS.to_string());
        }
        if reading.preview.rows.is_empty() && reading.preview.faults.is_empty() {
            reading.fault(None, None, FaultKind::TableEmpty, "");
        }
        reading
    }

    fn headings(&mut self, line: usize, headings: &[String]) {
        let mut known = Vec::new();
        for heading in headings {
            let field = Field::of_heading(heading);
            let is_second = field.is_some_and(|field| known.contains(&field));
            known.extend(field);
            if is_second {
                self.fault(Some(line), Some(heading), FaultKind::ColumnTwice, heading);
            }
            let field = field.filter(|_| !is_second);
            self.preview.columns.push(Column { heading: heading.clone(), field });
        }
    }

    fn row(&mut self, line: usize, cells: &[String]) {
        let before = self.preview.faults.len();
        let mut entry = Entry::default();
        for (at, cell) in cells.iter().enumerate() {
            let Some(column) = self.preview.columns.get(at) else {
                if !cell.is_empty() {
                    self.fault(Some(line), None, FaultKind::TooManyCells, cell);
                }
                continue;
            };
            if let Some(field) = column.field
                && let Err(kind) = value::put(&mut entry, field, cell)
            {
                let heading = column.heading.clone();
                self.fault(Some(line), Some(&heading), kind, cell);
            }
        }
        self.whole(line, &entry, before);
        if self.preview.faults.len() == before {
            self.preview.rows.push(Row { line, entry });
        }
    }

    /// What is wrong with a row as a whole. A name that could not be read is no missing name.
    fn whole(&mut self, line: usize, entry: &Entry, before: usize) {
        let heading = |field| self.preview.columns.iter().find(|column| column.field == Some(field));
        let name = heading(Field::Name).map(|column| column.heading.clone());
        let is_unread = self.preview.faults[before..].iter().any(|fault| fault.column == name);
        if entry.name.is_empty() {
            if !is_unread {
                self.fault(Some(line), name.as_deref(), FaultKind::NameMissing, "");
            }
            return;
        }
        if !entry.number.is_empty() {
            let number = heading(Field::Number).map(|column| column.heading.clone());
            // `1.` and `1` are one number.
            let bare = entry.number.trim_end_matches('.');
            if let Some(first) = self.numbers.get(bare).copied() {
                self.fault(Some(line), number.as_deref(), FaultKind::NumberTwice, &first.to_string());
                return;
            }
            self.numbers.insert(bare.to_owned(), line);
        }
        let service = (fold(&entry.name), fold(&entry.unit));
        if let Some(first) = self.services.get(&service).copied() {
            self.fault(Some(line), name.as_deref(), FaultKind::ServiceTwice, &first.to_string());
            return;
        }
        self.services.insert(service, line);
    }

    fn fault(&mut self, line: Option<usize>, column: Option<&str>, kind: FaultKind, value: &str) {
        let column = column.map(str::to_owned);
        self.preview.faults.push(Fault { line, column, kind, value: short(value) });
    }
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 80 { line } else { line.chars().take(79).chain(['…']).collect() }
}
