//! A document for a word processor: blocks in, the bytes of a DOCX file out.
//!
//! What is written here can be read by everybody: the document has a title and a language, headings are headings, lists are
//! lists, the first row of every table is its header and is repeated on every page, and a chart says in words what it shows.

mod body;
mod chart;

use crate::Error;
use crate::archive::packed;

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Title; also the first line.
    pub title: String,
    /// Who made it, such as the institution.
    pub creator: String,
    /// Language, such as `lv`.
    pub lang: String,
    /// When it was made, as ISO 8601 in UTC.
    pub created: String,
    /// What follows the title.
    pub blocks: Vec<Block>,
}

/// A part of a document. Texts are plain; a line end in one is kept.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading of level 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A chart of bars.
    Chart(Chart),
}

/// A table; its first row is the header.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Headings of the columns with their share of the width.
    pub columns: Vec<(String, u32)>,
    /// Rows, each with a cell per column.
    pub rows: Vec<Vec<String>>,
}

/// A chart of bars, one group for each category.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The same in words, for who cannot see it.
    pub alternative: String,
    /// Categories.
    pub categories: Vec<String>,
    /// Series: a name, and a value for each category. They differ by pattern, not by colour alone.
    pub series: Vec<(String, Vec<u32>)>,
}

/// The bytes of the file. The same document gives the same bytes.
pub fn docx(document: &Document) -> Result<Vec<u8>, Error> {
    let charts: Vec<&Chart> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            Block::Heading(..) | Block::Paragraph(_) | Block::List(_) | Block::Table(_) => None,
        })
        .collect();
    let filled = |template: &str| {
        template
            .replace("{charts}", &(1..=charts.len()).map(chart::content_type).collect::<String>())
            .replace("{title}", &escaped(&document.title))
            .replace("{creator}", &escaped(&document.creator))
            .replace("{created}", &escaped(&document.created))
            .replace("{lang}", &escaped(&document.lang))
    };
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), filled(include_str!("../templates/docx/content-types.xml"))),
        ("_rels/.rels".to_owned(), filled(include_str!("../templates/docx/package-relations.xml"))),
        ("docProps/core.xml".to_owned(), filled(include_str!("../templates/docx/core.xml"))),
        ("word/document.xml".to_owned(), body::body(document)),
        ("word/_rels/document.xml.rels".to_owned(), relations(charts.len())),
        ("word/styles.xml".to_owned(), filled(include_str!("../templates/docx/styles.xml"))),
        ("word/numbering.xml".to_owned(), filled(include_str!("../templates/docx/numbering.xml"))),
        ("word/settings.xml".to_owned(), filled(include_str!("../templates/docx/settings.xml"))),
    ];
    parts.extend(charts.iter().zip(1..).map(|(chart, number)| {
        (format!("word/charts/chart{number}.xml"), chart::part(chart, &document.lang))
    }));
    packed(parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes()))).map_err(Error::Docx)
}

fn relations(charts: usize) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let fixed = [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml")]
        .map(|(kind, target)| (format!("r-{kind}"), kind, target.to_owned()));
    let of_charts =
        (1..=charts).map(|number| (chart::relation(number), "chart", format!("charts/chart{number}.xml")));
    let all: Vec<String> = fixed
        .into_iter()
        .chain(of_charts)
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
        all.concat()
    )
}

/// Text as XML takes it; characters that XML knows no way to write are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => out.push(letter),
        }
    }
    out
}
