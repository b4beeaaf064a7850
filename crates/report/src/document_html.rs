//! A [`Document`] as one accessible HTML file: the same blocks as in its DOCX.

use std::sync::LazyLock;

use serde::Serialize;
use tera::{Context, Tera};

use crate::Error;
use crate::docx::{Block, Chart, Document};

/// Height of the tallest bar of a chart.
const TALLEST: u32 = 120;
/// Where the bars of a chart stand.
const GROUND: u32 = 150;
/// Width of a bar, and the room around those of a category.
const BAR: u32 = 34;
const ROOM: u32 = 36;

/// The document as bytes in UTF-8.
pub fn document_html(document: &Document) -> Result<Vec<u8>, Error> {
    static TERA: LazyLock<Tera> = LazyLock::new(|| {
        let mut tera = Tera::default();
        tera.autoescape_on([".html"]);
        tera.add_raw_templates([
            ("document.css", include_str!("../templates/document.css")),
            ("document.html", include_str!("../templates/document.html")),
        ])
        .expect("the templates are our own files; a test renders them");
        tera
    });
    let view = View {
        lang: &document.lang,
        title: &document.title,
        blocks: document.blocks.iter().map(Part::of).collect(),
    };
    let context = Context::from_serialize(&view).map_err(Error::Html)?;
    TERA.render("document.html", &context).map(String::into_bytes).map_err(Error::Html)
}

#[derive(Serialize)]
struct View<'a> {
    lang: &'a str,
    title: &'a str,
    blocks: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Part<'a> {
    Heading {
        level: u8,
        text: &'a str,
    },
    Paragraph {
        lines: Vec<&'a str>,
    },
    List {
        items: &'a [String],
    },
    Table {
        caption: &'a str,
        headings: Vec<&'a str>,
        rows: Vec<Vec<Vec<&'a str>>>,
    },
    Chart {
        title: &'a str,
        alternative: &'a str,
        width: u32,
        bars: Vec<Bar>,
        names: Vec<Name<'a>>,
        legend: Vec<&'a str>,
    },
}

#[derive(Serialize)]
struct Bar {
    series: usize,
    value: u32,
    x: u32,
    y: u32,
    height: u32,
    middle: u32,
    above: u32,
}

#[derive(Serialize)]
struct Name<'a> {
    x: u32,
    text: &'a str,
}

impl<'a> Part<'a> {
    fn of(block: &'a Block) -> Self {
        match block {
            // The title is the one heading of level 1.
            Block::Heading(level, text) => Part::Heading { level: level.clamp(&1, &3) + 1, text },
            Block::Paragraph(text) => Part::Paragraph { lines: text.lines().collect() },
            Block::List(items) => Part::List { items },
            Block::Table(table) => Part::Table {
                caption: &table.caption,
                headings: table.columns.iter().map(|(heading, _)| heading.as_str()).collect(),
                rows: table
                    .rows
                    .iter()
                    .map(|row| row.iter().map(|cell| cell.lines().collect()).collect())
                    .collect(),
            },
            Block::Chart(chart) => drawn(chart),
        }
    }
}

fn drawn(chart: &Chart) -> Part<'_> {
    let series = u32::try_from(chart.series.len()).unwrap_or(1);
    let group = series * BAR + ROOM;
    let most = chart.series.iter().flat_map(|(_, values)| values).copied().max().unwrap_or(1).max(1);
    let mut bars = Vec::new();
    for (index, (_, values)) in chart.series.iter().enumerate() {
        let within = u32::try_from(index).unwrap_or_default() * BAR + ROOM / 2;
        for (value, place) in values.iter().zip(0_u32..) {
            let height = value * TALLEST / most;
            let x = place * group + within;
            let y = GROUND - height;
            bars.push(Bar { series: index, value: *value, x, y, height, middle: x + BAR / 2, above: y - 6 });
        }
    }
    let names = chart
        .categories
        .iter()
        .zip(0_u32..)
        .map(|(text, place)| Name { x: place * group + group / 2, text })
        .collect();
    let categories = u32::try_from(chart.categories.len()).unwrap_or(1);
    Part::Chart {
        title: &chart.title,
        alternative: &chart.alternative,
        width: (categories * group).max(group),
        bars,
        names,
        legend: chart.series.iter().map(|(name, _)| name.as_str()).collect(),
    }
}
