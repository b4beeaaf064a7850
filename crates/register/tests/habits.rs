//! Tables as people keep them: line ends, code pages, titles, typed cells, further sheets, wrong names.

use register::{FaultKind as F, Preview, read};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn lines(preview: &Preview) -> Vec<(Option<usize>, F)> {
    preview.faults.iter().map(|fault| (fault.line, fault.kind)).collect()
}

#[test]
fn a_fault_names_its_row_whatever_ends_the_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Nr;Nosaukums;Plānotais gads", "1;\"A\"\"b\";2027", "2;B;1999", "", "3;C;reiz"].join(end);
        let preview = read(text.as_bytes());
        assert_eq!(lines(&preview), [(Some(3), F::YearInvalid), (Some(5), F::YearInvalid)], "{end:?}");
        assert_eq!(preview.rows[0].line, 2);
    }
}

#[test]
fn letters_of_latin_4_are_not_read_as_others() {
    let text = "Nosaukums;Turētājs;Piezīmes\nSuņa reģistrācija;Jelgavas novads;šķūņi";
    let (bytes, _, _) = encoding_rs::ISO_8859_4.encode(text);
    let preview = read(&bytes);
    assert_eq!(preview.faults, []);
    assert_eq!(preview.rows[0].entry.name, "Suņa reģistrācija");
    assert_eq!(preview.rows[0].entry.notes, "šķūņi");
}

#[test]
fn a_dash_says_nothing_and_a_year_may_be_written_out() {
    let text = "Nr.;Nosaukums;Prioritāte;Plānotais gads;Pieprasījumi gadā\n1.;A;3.;2026. gads;-\n2.;B;–;01.05.2027;6 000\n";
    let preview = read(text.as_bytes());
    assert_eq!(preview.faults, []);
    let told: Vec<_> =
        preview.rows.iter().map(|row| (row.entry.priority, row.entry.year, row.entry.requests)).collect();
    assert_eq!(told, [(Some(3), Some(2026), None), (None, Some(2027), Some(6_000))]);
}

#[test]
fn a_number_with_a_full_stop_is_the_same_number() {
    let preview = read("Nr;Nosaukums\n1;A\n1.;B\n".as_bytes());
    assert_eq!(lines(&preview), [(Some(3), F::NumberTwice)]);
}

#[test]
fn a_file_that_is_no_table_says_what_it_is() {
    let mut locked = b"\xD0\xCF\x11\xE0".to_vec();
    assert_eq!(lines(&read(&locked)), [(None, F::FileIsOld)]);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(lines(&read(&locked)), [(None, F::FileIsLocked)]);
    let page = "\u{FEFF}\n<!DOCTYPE html><table><tr><th>Nosaukums</th></tr></table>";
    assert_eq!(lines(&read(page.as_bytes())), [(None, F::FileUnreadable)]);
}

#[test]
fn a_hidden_sheet_and_one_without_the_register_are_passed_over() {
    let mut workbook = Workbook::new();
    let hidden = workbook.add_worksheet();
    hidden.set_hidden(true).write(0, 0, "Nosaukums").unwrap().write(1, 0, "Slēpts").unwrap();
    workbook.add_worksheet().write(0, 0, "Kā aizpildīt").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_active(true).merge_range(0, 0, 0, 2, "Pakalpojumu reģistrs", &Format::new()).unwrap();
    for (column, heading) in ["Nosaukums", "Plānotais gads", "Piezīmes"].into_iter().enumerate() {
        sheet.write(3, u16::try_from(column).unwrap(), heading).unwrap();
    }
    let day = ExcelDateTime::from_ymd(2027, 3, 5).unwrap();
    let format = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write(5, 0, "Zemes noma").unwrap();
    sheet.write_datetime_with_format(5, 1, &day, &format).unwrap();
    sheet.write_datetime_with_format(5, 2, &day, &format).unwrap();
    let preview = read(&workbook.save_to_buffer().unwrap());
    assert_eq!(preview.faults, []);
    let row = &preview.rows[0];
    let entry = &row.entry;
    assert_eq!((row.line, entry.name.as_str(), entry.year), (6, "Zemes noma", Some(2027)));
    assert_eq!(entry.notes, "05.03.2027");
}

#[test]
fn a_second_register_in_the_workbook_is_not_left_out_in_silence() {
    let mut workbook = Workbook::new();
    for name in ["2026", "2027"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap().write(0, 0, "Nosaukums").unwrap().write(1, 0, name).unwrap();
    }
    let preview = read(&workbook.save_to_buffer().unwrap());
    assert_eq!(lines(&preview), [(None, F::SheetLeftOut)]);
    assert_eq!(preview.faults[0].value, "2027");
}

#[test]
fn the_sample_list_is_imported_as_it_is_and_says_of_each_service_that_it_is_a_sample() {
    let preview = read(register::SAMPLE.as_bytes());
    assert!(preview.is_clean(), "{:?}", preview.faults);
    assert_eq!(preview.rows.len(), 52);
    for (row, number) in preview.rows.iter().zip(1..) {
        assert_eq!(
            (row.entry.number.as_str(), row.entry.priority),
            (number.to_string().as_str(), Some(number))
        );
        assert!(row.entry.notes.starts_with("Paraugs:"), "{:?}", row.entry);
    }
}
