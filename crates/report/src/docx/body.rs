//! The text of a document as WordprocessingML.

use super::chart;
use super::{Block, Document, Table, escaped};

/// Width between the margins of an A4 page in twentieths of a point.
const WIDTH: u32 = 9638;

pub(super) fn body(document: &Document) -> String {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>",
    );
    body += &paragraph("Title", &document.title);
    let mut charts = 0;
    for block in &document.blocks {
        body += &match block {
            Block::Heading(level, text) => paragraph(&format!("Heading{}", level.clamp(&1, &3)), text),
            Block::Paragraph(text) => paragraph("Normal", text),
            Block::List(items) => items.iter().map(|item| paragraph("ListBullet", item)).collect(),
            Block::Table(table) => written_table(table),
            Block::Chart(chart) => {
                charts += 1;
                chart::place(chart, charts)
            }
        };
    }
    body += "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"907\" w:right=\"1134\" \
             w:bottom=\"907\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    body + "</w:body></w:document>"
}

fn paragraph(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", runs(text))
}

fn runs(text: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line))).collect();
    format!("<w:r>{}</w:r>", lines.join("<w:br/>"))
}

fn written_table(table: &Table) -> String {
    let all: u32 = table.columns.iter().map(|(_, share)| share).sum::<u32>().max(1);
    let widths: Vec<u32> = table.columns.iter().map(|(_, share)| WIDTH * share / all).collect();
    let grid: Vec<String> = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let grid = grid.concat();
    let cells = |texts: &mut dyn Iterator<Item = &String>| -> String {
        let cells: Vec<String> = texts
            .zip(&widths)
            .map(|(text, width)| {
                format!(
                    "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p>{}</w:p></w:tc>",
                    runs(text)
                )
            })
            .collect();
        cells.concat()
    };
    let header = cells(&mut table.columns.iter().map(|(heading, _)| heading));
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", cells(&mut row.iter())))
        .collect();
    let (rows, caption) = (rows.concat(), escaped(&table.caption));
    format!(
        "{}<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout \
         w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
         w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{caption}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>\
         <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>{rows}</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\" \
         w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>",
        paragraph("Caption", &table.caption)
    )
}
