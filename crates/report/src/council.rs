//! The yearly report to the council: what was promised, what is done and proven, what came back, what is next.

use locale::{Arg, Language, date, text};
use serde::{Deserialize, Serialize};

use crate::docx::{Block, Chart, Document, Table};

/// Everything that the report says. Texts are in its language already where they are sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Council {
    /// Name of the institution.
    pub institution: String,
    /// The year it is about.
    pub year: i16,
    /// When it was made, as ISO 8601 in UTC.
    pub created: String,
    /// What the plan names, what it promises and what is done, told apart.
    pub told: String,
    /// How the year looks.
    pub outlook: String,
    /// The years of the programme.
    pub years: Vec<CouncilYear>,
    /// Services counted in the year.
    pub counted: Vec<CouncilService>,
    /// Services counted in any year that are broken again or not proven today.
    pub returned: Vec<CouncilService>,
    /// Sign-offs that were taken back in the year, as sentences.
    pub withdrawn: Vec<String>,
    /// How many priority services stand in each state.
    pub stages: Vec<(String, u32)>,
    /// How the evaluation of the site stands, as sentences.
    pub evaluation: Vec<String>,
    /// Services for the next year.
    pub next: Vec<NextService>,
}

/// A year in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CouncilYear {
    /// The year.
    pub year: i16,
    /// Services promised.
    pub target: u32,
    /// Services counted.
    pub counted: u32,
    /// Services in verification.
    pub in_verification: u32,
    /// Services planned.
    pub planned: u32,
}

/// A counted service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CouncilService {
    /// Number and name.
    pub name: String,
    /// The year in which it counts.
    pub year: i16,
    /// Who signed, and when.
    pub signed: String,
    /// How it was, and what proves that it is improved.
    pub evidence: String,
    /// How it is today.
    pub standing: String,
    /// Why, unless it is in order.
    pub reasons: Vec<String>,
}

/// A service for the next year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NextService {
    /// Number and name.
    pub name: String,
    /// True if it is planned, false if it is only proposed as one of the nearest.
    pub is_planned: bool,
    /// How far it has come.
    pub stage: String,
    /// What it lacks.
    pub reasons: Vec<String>,
}

/// Reasons that the report shows of one service, so that it stays on two pages.
const REASONS: usize = 2;

/// The report as a document; [`crate::docx::docx`] and [`crate::document_html`] write it.
pub fn council_document(council: &Council, lang: Language) -> Document {
    let t = |key: &str| text(lang, &format!("council-{key}"), &[]);
    let year = || [("year", Arg::from(council.year.to_string()))];
    let of_year = |key: &str| text(lang, &format!("council-{key}"), &year());
    let mut blocks = vec![
        Block::Paragraph(
            [council.institution.clone(), date(lang, &council.created)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        Block::Heading(1, t("target")),
        Block::Paragraph(council.told.clone()),
        Block::Paragraph(council.outlook.clone()),
        Block::Chart(chart(council, lang)),
        Block::Table(years(council, lang)),
        Block::Heading(1, of_year("done")),
    ];
    if council.counted.is_empty() {
        blocks.push(Block::Paragraph(of_year("done-none")));
    } else {
        blocks.push(Block::Table(done(council, lang)));
    }
    blocks.extend(council.withdrawn.iter().cloned().map(Block::Paragraph));
    blocks.push(Block::Heading(1, t("returned")));
    if council.years.iter().all(|year| year.counted == 0) {
        blocks.push(Block::Paragraph(t("returned-nothing")));
    } else if council.returned.is_empty() {
        blocks.push(Block::Paragraph(t("returned-none")));
    } else {
        blocks.push(Block::List(council.returned.iter().map(|service| returned(service, lang)).collect()));
    }
    blocks.push(Block::Heading(1, t("descriptions")));
    blocks.push(Block::Paragraph(t("descriptions-what")));
    let stages: Vec<String> =
        council.stages.iter().map(|(stage, count)| format!("{stage}: {count}")).collect();
    blocks.push(Block::Paragraph(stages.join("; ") + "."));
    blocks.push(Block::Heading(1, t("evaluation")));
    blocks.extend(council.evaluation.iter().cloned().map(Block::Paragraph));
    let next = text(lang, "council-next", &[("year", Arg::from((council.year + 1).to_string()))]);
    blocks.push(Block::Heading(1, next));
    if council.next.is_empty() {
        blocks.push(Block::Paragraph(t("next-none")));
    } else {
        blocks.push(Block::Table(next_table(council, lang)));
    }
    blocks.push(Block::Heading(1, t("method")));
    blocks.push(Block::Paragraph(t("method-what")));
    Document {
        title: of_year("title"),
        creator: council.institution.clone(),
        lang: lang.code().to_owned(),
        created: council.created.clone(),
        blocks,
    }
}

fn chart(council: &Council, lang: Language) -> Chart {
    let t = |key: &str| text(lang, &format!("council-{key}"), &[]);
    let said = council.years.iter().map(|year| {
        let args = [
            ("year", Arg::from(year.year.to_string())),
            ("target", Arg::from(f64::from(year.target))),
            ("counted", Arg::from(f64::from(year.counted))),
        ];
        text(lang, "council-chart-year", &args)
    });
    Chart {
        title: t("chart"),
        alternative: format!("{} {}", t("chart"), said.collect::<Vec<_>>().join("; ")),
        categories: council.years.iter().map(|year| year.year.to_string()).collect(),
        series: vec![
            (t("column-target"), council.years.iter().map(|year| year.target).collect()),
            (t("column-counted"), council.years.iter().map(|year| year.counted).collect()),
        ],
    }
}

fn years(council: &Council, lang: Language) -> Table {
    let t = |key: &str| text(lang, &format!("council-{key}"), &[]);
    let row = |year: &CouncilYear| {
        let figures = [year.target, year.counted, year.in_verification, year.planned];
        std::iter::once(year.year.to_string()).chain(figures.map(|figure| figure.to_string())).collect()
    };
    Table {
        caption: t("years"),
        columns: ["column-year", "column-target", "column-counted", "column-verifying", "column-planned"]
            .map(|key| (t(key), 1))
            .into(),
        rows: council.years.iter().map(row).collect(),
    }
}

fn done(council: &Council, lang: Language) -> Table {
    let t = |key: &str| text(lang, &format!("council-{key}"), &[]);
    let row = |service: &CouncilService| {
        vec![service.name.clone(), service.signed.clone(), service.evidence.clone(), service.standing.clone()]
    };
    Table {
        caption: text(lang, "council-done-caption", &[("year", Arg::from(council.year.to_string()))]),
        columns: vec![
            (t("column-service"), 5),
            (t("column-signed"), 3),
            (t("column-evidence"), 11),
            (t("column-today"), 3),
        ],
        rows: council.counted.iter().map(row).collect(),
    }
}

fn returned(service: &CouncilService, lang: Language) -> String {
    let args = [
        ("name", Arg::from(service.name.as_str())),
        ("year", Arg::from(service.year.to_string())),
        ("standing", Arg::from(service.standing.to_lowercase())),
        ("reasons", Arg::from(shortened(&service.reasons, lang))),
    ];
    text(lang, "council-returned-service", &args)
}

fn next_table(council: &Council, lang: Language) -> Table {
    let t = |key: &str| text(lang, &format!("council-{key}"), &[]);
    let row = |service: &NextService| {
        let how = if service.is_planned { t("next-planned") } else { t("next-proposed") };
        vec![service.name.clone(), how, service.stage.clone(), shortened(&service.reasons, lang)]
    };
    Table {
        caption: t("next-caption"),
        columns: vec![
            (t("column-service"), 7),
            (t("column-how"), 3),
            (t("column-stage"), 3),
            (t("column-lacks"), 8),
        ],
        rows: council.next.iter().map(row).collect(),
    }
}

/// The first reasons, and how many more there are.
fn shortened(reasons: &[String], lang: Language) -> String {
    let shown = reasons.iter().take(REASONS).cloned().collect::<Vec<_>>().join(" ");
    match reasons.len().saturating_sub(REASONS) {
        0 => shown,
        more => {
            let args = [("count", Arg::from(more as f64))];
            format!("{shown} {}", text(lang, "council-more", &args))
        }
    }
}
