//! Tables of every kind in; rows and named faults out.

#![expect(clippy::unwrap_used, reason = "a table that cannot be made has failed the test")]

use std::io::{Cursor, Write};

use encoding_rs::WINDOWS_1257;
use register::{Channel, Encoding, Entry, FaultKind as F, Field, Form, Headings, Preview, compare, read};
use zip::write::SimpleFileOptions;

/// 52 services as an institution would list them.
fn fifty_two() -> Vec<Entry> {
    let names =
        ["Koku ciršana ārpus meža", "Kapavietas piešķiršana", "Mājokļa pabalsts", "Ģimenes valsts pabalsts"];
    (1..=52_u32)
        .map(|number| Entry {
            number: number.to_string(),
            name: format!("{} {number}", names[number as usize % names.len()]),
            category: "Vide; daba, \"zaļā\" joma".to_owned(),
            holder: "Jelgavas novada pašvaldība".to_owned(),
            unit: "Īpašumu nodaļa".to_owned(),
            contact: "+371 63022331".to_owned(),
            latvija_id: format!("p{}", 2300 + number),
            latvija_address: format!("https://latvija.gov.lv/Services/{}", 10_000 + number),
            site_address: format!("https://www.novads.lv/lv/pakalpojumi/{number}?a=1;b=2"),
            form_addresses: vec![
                "https://www.novads.lv/e/1".to_owned(),
                "https://www.novads.lv/e/2".to_owned(),
            ],
            form_files: vec!["iesniegums, jauns.docx".to_owned(), "pielikums; 2.pdf".to_owned()],
            channel: Some(Channel::ALL[number as usize % 5]),
            requests: (number % 3 != 0).then_some(number * 400),
            is_paid: [None, Some(true), Some(false)][number as usize % 3],
            priority: Some(number),
            year: Some(2026 + number % 4),
            notes: "Pirmā rinda\nOtrā: =1+1".to_owned(),
        })
        .collect()
}

fn entries(preview: &Preview) -> Vec<Entry> {
    preview.rows.iter().map(|row| row.entry.clone()).collect()
}

fn utf_16(text: &str, encode: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(encode).collect()
}

/// What is wrong, as line and kind.
fn faults(text: &str) -> Vec<(Option<usize>, F)> {
    read(text.as_bytes()).faults.iter().map(|fault| (fault.line, fault.kind)).collect()
}

#[test]
fn fifty_two_services_are_read_in_every_encoding_with_every_separator() {
    let expected = fifty_two();
    for separator in [';', ',', '\t'] {
        let text = separated(&expected, separator);
        let encoded = [
            (Encoding::Utf8, text.clone().into_bytes()),
            (Encoding::Utf8, format!("\u{FEFF}{text}").into_bytes()),
            (Encoding::Utf16Le, utf_16(&format!("\u{FEFF}{text}"), u16::to_le_bytes)),
            (Encoding::Utf16Be, utf_16(&format!("\u{FEFF}{text}"), u16::to_be_bytes)),
            (Encoding::Utf16Le, utf_16(&text, u16::to_le_bytes)),
            (Encoding::Windows1257, WINDOWS_1257.encode(&text).0.into_owned()),
        ];
        for (encoding, bytes) in encoded {
            let preview = read(&bytes);
            assert_eq!(preview.form, Some(Form::Csv { encoding, separator }));
            assert_eq!(preview.faults, [], "{encoding:?} {separator:?}");
            assert_eq!(entries(&preview), expected, "{encoding:?} {separator:?}");
            assert!(preview.is_clean());
        }
    }
}

fn separated(entries: &[Entry], separator: char) -> String {
    let bytes = register::csv(entries, Headings::Latvian);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(&bytes[3..]);
    let mut writer = csv::WriterBuilder::new().delimiter(separator as u8).from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn fifty_two_services_are_read_from_a_workbook() {
    let expected = fifty_two();
    for headings in [Headings::Latvian, Headings::English] {
        let bytes = register::xlsx(&expected, headings, "Pakalpojumi", 1_700_000_000).unwrap();
        let preview = read(&bytes);
        assert_eq!((preview.form, preview.faults.as_slice()), (Some(Form::Xlsx), &[][..]));
        assert_eq!(entries(&preview), expected);
    }
}

#[test]
fn importing_twice_changes_nothing() {
    let known = fifty_two();
    let preview = read(&register::csv(&known, Headings::English));
    let (first, fields) = (entries(&preview), preview.fields());
    assert!(compare(&[], &first, &fields).iter().all(|change| *change == register::Change::Added));
    let second = compare(&first, &known, &fields);
    assert!(second.iter().enumerate().all(|(at, change)| *change == register::Change::Same { known: at }));
    let mut changed = known.clone();
    changed[3].notes = "Jauna piezīme".to_owned();
    changed.reverse();
    assert_eq!(compare(&known, &changed, &fields)[48], register::Change::Changed { known: 3 });
}

#[test]
fn a_table_with_fewer_columns_takes_nothing_away() {
    let known = fifty_two();
    for table in ["Nr.;Nosaukums;Pieprasījumi gadā\n1;{};77\n", "Nosaukums;Pieprasījumi gadā\n{};77\n"] {
        let preview = read(table.replace("{}", &known[0].name).as_bytes());
        let (rows, fields) = (entries(&preview), preview.fields());
        assert_eq!(compare(&known, &rows, &fields), [register::Change::Changed { known: 0 }]);
        let now = register::completed(&known[0], &rows[0], &fields);
        assert_eq!(now, Entry { requests: Some(77), ..known[0].clone() });
        assert_eq!(compare(&[now], &rows, &fields), [register::Change::Same { known: 0 }]);
    }
    let twins =
        [known[0].clone(), Entry { unit: "Cita".to_owned(), number: "99".to_owned(), ..known[0].clone() }];
    let preview = read(format!("Nosaukums\n{}\n", known[0].name).as_bytes());
    assert_eq!(
        compare(&twins, &entries(&preview), &preview.fields()),
        [register::Change::Added],
        "of two services of one name none is meant for certain"
    );
    let three = [&twins[..], &entries(&preview)].concat();
    assert_eq!(
        compare(&three, &entries(&preview), &preview.fields()),
        [register::Change::Same { known: 2 }],
        "and the second time nothing is added"
    );
}

#[test]
fn ten_kinds_of_faults_are_each_named_with_line_and_column() {
    let text = "Pakalpojumu saraksts;;;;;;;\n\
        Nr.;Nosaukums;Adrese;Pieprasījumi gadā;Maksas;Prioritāte;Gads;Kanāls\n\
        1;Koku ciršana;https://www.novads.lv/a;500;jā;1;2026;EP155\n\
        2;;https://www.novads.lv/b;;;;;\n\
        1;Pabalsts;;;;;;\n\
        4;Koku ciršana;;;;;;\n\
        5;Kapavieta;/pakalpojumi/kapavieta;;;;;\n\
        6;Nomas līgums;;ap 500;;;;\n\
        7;Dzimšana;;;varbūt;;;\n\
        8;Laulība;;;;augsta;;\n\
        9;Nāve;;;;;1926;\n\
        10;Suņi;;;;;;pa faksu\n\
        11;MÄ«ja;;;;;;\n\
        12;Garš;;;;;;;;vēl kaut kas\n\
        13;Labs;www.novads.lv/c;1 200;bezmaksas;2;2027;nav\n";
    let preview = read(text.as_bytes());
    let found: Vec<(usize, Option<&str>, F)> = preview
        .faults
        .iter()
        .map(|fault| (fault.line.unwrap(), fault.column.as_deref(), fault.kind))
        .collect();
    assert_eq!(
        found,
        [
            (4, Some("Nosaukums"), F::NameMissing),
            (5, Some("Nr."), F::NumberTwice),
            (6, Some("Nosaukums"), F::ServiceTwice),
            (7, Some("Adrese"), F::AddressInvalid),
            (8, Some("Pieprasījumi gadā"), F::NotANumber),
            (9, Some("Maksas"), F::PaidUnclear),
            (10, Some("Prioritāte"), F::PriorityInvalid),
            (11, Some("Gads"), F::YearInvalid),
            (12, Some("Kanāls"), F::ChannelUnknown),
            (13, Some("Nosaukums"), F::LettersBroken),
            (14, None, F::TooManyCells),
        ]
    );
    assert!(!preview.is_clean());
    let good: Vec<usize> = preview.rows.iter().map(|row| row.line).collect();
    assert_eq!(good, [3, 15]);
    assert_eq!(preview.rows[1].entry.site_address, "https://www.novads.lv/c");
    assert_eq!(preview.rows[1].entry.requests, Some(1_200));
    assert_eq!(preview.rows[1].entry.is_paid, Some(false));
    assert_eq!(preview.rows[1].entry.channel, Some(Channel::None));
}

#[test]
fn faults_of_the_whole_file_are_named() {
    assert_eq!(faults(""), [(None, F::TableEmpty)]);
    assert_eq!(faults("Nosaukums;Nr.\n"), [(None, F::TableEmpty)]);
    assert_eq!(faults("a;b\n1;2\n"), [(None, F::HeadingsMissing)]);
    assert_eq!(faults("Nosaukums;Nr.;Pakalpojums\nA;1;B\n"), [(Some(1), F::ColumnTwice)]);
    assert_eq!(faults("Nosaukums;Nr.\n\"A;1\nB;2\n"), [(None, F::QuoteOpen)]);
    assert_eq!(faults("%PDF-1.7"), [(None, F::FileUnreadable)]);
    assert_eq!(faults("PK\u{3}\u{4}"), [(None, F::FileUnreadable)]);
    let long = (0..=10_000).fold("Nosaukums\n".to_owned(), |text, n| format!("{text}P{n}\n"));
    assert_eq!(faults(&long), [(None, F::TooManyRows)]);
    assert_eq!(read(&vec![b' '; 17 << 20]).faults[0].kind, F::FileTooLarge);
}

#[test]
fn columns_are_taken_by_their_headings_in_any_order_and_others_left_out() {
    let preview = read("no,category,service,kind,source\n1,Vide,Koku ciršana,J,jelgava.lv\n".as_bytes());
    let fields: Vec<Option<Field>> = preview.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [Some(Field::Number), Some(Field::Category), Some(Field::Name), None, None]);
    assert_eq!(preview.rows[0].entry.name, "Koku ciršana");
}

#[test]
fn the_line_of_excel_that_names_the_separator_is_no_row() {
    let preview = read("sep=,\nNosaukums,Nr.\nA,1\n".as_bytes());
    assert_eq!((preview.rows[0].line, preview.rows[0].entry.number.as_str()), (3, "1"));
}

#[test]
fn nothing_that_is_written_is_taken_for_a_formula() {
    let entry = Entry {
        name: "=HYPERLINK(\"https://a.lv\")".to_owned(),
        notes: "@SUM(1)".to_owned(),
        ..Entry::default()
    };
    let csv = String::from_utf8(register::csv(std::slice::from_ref(&entry), Headings::Latvian)).unwrap();
    assert!(csv.contains("\"'=HYPERLINK(") && csv.contains("'@SUM(1)"));
    assert_eq!(entries(&read(csv.as_bytes())), std::slice::from_ref(&entry));
    let xlsx = register::xlsx(std::slice::from_ref(&entry), Headings::Latvian, "P", 0).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&xlsx)).unwrap();
    let sheet = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(!sheet.contains("<f>"));
    assert_eq!(entries(&read(&xlsx)), [entry]);
}

/// A workbook with this sheet.
fn workbook(sheet: &str) -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let parts = [
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned(),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#
            ),
        ),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_costs_nothing() {
    let text = |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let sheet = format!(
        r#"<row r="1">{}</row><row r="2">{}</row><row r="1048576">{}</row>"#,
        text("A1", "Nosaukums"),
        text("A2", "Koku ciršana"),
        text("XFD1048576", "tālu")
    );
    let preview = read(&workbook(&sheet));
    assert_eq!((preview.rows.len(), preview.faults.len()), (1, 0));
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes_is_refused() {
    assert_eq!(read(&workbook(&" ".repeat(65 << 20))).faults[0].kind, F::FileTooLarge);
}

#[test]
fn numbers_in_cells_have_no_fraction() {
    let sheet = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Nosaukums</t></is></c><c r="B1" t="inlineStr"><is><t>Pieprasījumi gadā</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>5000</v></c></row>"#;
    assert_eq!(read(&workbook(sheet)).rows[0].entry.requests, Some(5_000));
}
