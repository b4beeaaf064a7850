//! Documents for word processors: whole, and readable by everybody.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Read};

use report::docx::{Block, Chart, Document, Table, docx};

fn document() -> Document {
    Document {
        title: "Programma <2026> & \"gads\"".to_owned(),
        creator: "Parauga novads".to_owned(),
        lang: "lv".to_owned(),
        created: "2026-12-31T10:00:00Z".to_owned(),
        blocks: vec![
            Block::Heading(1, "Mērķis".to_owned()),
            Block::Paragraph("Pirmā rinda\nOtrā rinda \u{1}".to_owned()),
            Block::List(vec!["Viens".to_owned(), "Divi".to_owned()]),
            Block::Table(Table {
                caption: "Ieskaitītie".to_owned(),
                columns: vec![("Nr.".to_owned(), 1), ("Pakalpojums".to_owned(), 4)],
                rows: vec![vec!["1".to_owned(), "Koku ciršana".to_owned()]],
            }),
            Block::Chart(Chart {
                title: "Pa gadiem".to_owned(),
                alternative: "2026: 5 no 5".to_owned(),
                categories: vec!["2026".to_owned(), "2027".to_owned()],
                series: vec![("Mērķis".to_owned(), vec![5, 5]), ("Ieskaitīti".to_owned(), vec![5, 0])],
            }),
        ],
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_document_has_its_title_language_headings_lists_header_rows_and_words_for_its_chart() {
    let bytes = docx(&document()).unwrap();
    assert!(
        part(&bytes, "docProps/core.xml")
            .contains("<dc:title>Programma &lt;2026&gt; &amp; &quot;gads&quot;</dc:title>")
    );
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"lv\""));
    let body = part(&bytes, "word/document.xml");
    for piece in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"ListBullet\"/>",
        "<w:tblHeader/>",
        "descr=\"2026: 5 no 5\"",
        "Pirmā rinda</w:t><w:br/>",
    ] {
        assert!(body.contains(piece), "{piece}");
    }
    assert!(!body.contains('\u{1}'));
    let chart = part(&bytes, "word/charts/chart1.xml");
    assert!(
        chart.contains("<c:spPr><a:noFill/>") && chart.contains("<c:spPr><a:solidFill>"),
        "series differ by more than colour"
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&document()).unwrap(), docx(&document()).unwrap());
}
