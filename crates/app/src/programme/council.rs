//! The yearly report to the council and the programme as a table.

use std::collections::BTreeSet;
use std::path::Path;

use ::programme::{Evidence, Stage, forecast, nearest};
use locale::{Arg, Language, text};
use report::docx::docx;
use report::{Council, CouncilService, CouncilYear, NextService, council_document, document_html, workbook};
use store::{AuditState, SignOff};

use super::board::row;
use super::sheet::sign_off_view;
use super::tables::{tables, title};
use super::words::{before_texts, number, stage_text};
use super::{Known, Programme};
use crate::app::App;
use crate::audit::comparing::starts;
use crate::audit::pages::count;
use crate::audit::runs::stored_request;
use crate::error::{Error, ErrorCode};
use crate::time::{date, day, iso};
use crate::view::{CouncilFormat, ProgrammeRow, StandingKind};

/// Sites whose evaluation the report tells of at most.
const SITES: usize = 3;

impl App {
    /// The report about a year, or about the year under way, as bytes of a file.
    pub async fn council_report(
        &self,
        year: Option<i16>,
        format: CouncilFormat,
        lang: Language,
    ) -> Result<Vec<u8>, Error> {
        if year.is_some_and(|year| !(2000..=2100).contains(&year)) {
            return Err(Error::new(ErrorCode::FieldBroken, "year"));
        }
        let programme = self.programme_now().await?;
        let failed = |error: report::Error| Error::new(ErrorCode::ReportFailed, error.to_string());
        match format {
            CouncilFormat::Xlsx => {
                workbook(&title(lang), self.now() / 1000, &tables(&programme, lang)).map_err(failed)
            }
            CouncilFormat::Docx | CouncilFormat::Html => {
                let year = year.unwrap_or(programme.today.year());
                let council = self.council(&programme, year, lang).await?;
                let document = council_document(&council, lang);
                let bytes =
                    if format == CouncilFormat::Docx { docx(&document) } else { document_html(&document) };
                bytes.map_err(failed)
            }
        }
    }

    /// Writes the report to a file; its path.
    pub async fn save_council_report(
        &self,
        year: Option<i16>,
        format: CouncilFormat,
        lang: Language,
        path: &Path,
    ) -> Result<String, Error> {
        let bytes = self.council_report(year, format, lang).await?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|_| Error::new(ErrorCode::FileWrite, path.display().to_string()))?;
        Ok(path.display().to_string())
    }

    async fn council(&self, programme: &Programme, year: i16, lang: Language) -> Result<Council, Error> {
        let candidates = programme.candidates();
        let of_year = |year: i16| forecast(year, programme.target(year), programme.today.year(), &candidates);
        let years = programme.years().into_iter().map(of_year).map(|forecast| CouncilYear {
            year: forecast.year,
            target: forecast.target,
            counted: forecast.counted,
            in_verification: forecast.in_verification,
            planned: forecast.planned,
        });
        let board = super::board::board(programme, lang);
        let outlook = super::board::year_view(programme, year, lang).told;
        let withdrawn = programme.services.iter().flat_map(|known| &known.sign_offs).filter(|row| {
            row.withdrawn_at.is_some_and(|at| date(at).year() == year || row.signed.year == i64::from(year))
        });
        Ok(Council {
            institution: self.settings().await?.institution,
            year,
            created: iso(self.now()),
            told: board.told,
            outlook,
            years: years.collect(),
            counted: services(programme, lang, |row| row.counted == Some(year)),
            returned: services(programme, lang, |row| {
                row.standing.is_some_and(|standing| standing != StandingKind::Holds)
            }),
            withdrawn: withdrawn
                .map(|row| format!("{}: {}", signed_name(row), sign_off_view(row, lang).told.join(" ")))
                .collect(),
            stages: stages(programme, lang),
            evaluation: self.evaluation(year, lang).await?,
            next: next(programme, year + 1, lang),
        })
    }

    /// How the evaluation of the sites stands: of each, its latest audit of the year that was not narrowed to a part.
    async fn evaluation(&self, year: i16, lang: Language) -> Result<Vec<String>, Error> {
        let mut sites = BTreeSet::new();
        let mut told = Vec::new();
        for audit in self.reader().audits().await? {
            let finished = audit.finished_at.unwrap_or(audit.started_at);
            if audit.state != AuditState::Finished
                || date(finished).year() != year
                || !stored_request(&audit)?.request.include.is_empty()
                || !sites.insert(starts(&audit))
            {
                continue;
            }
            let counts = self.audit_row(&audit).await?.counts;
            let args = [
                ("name", Arg::from(audit.name.as_str())),
                ("date", Arg::from(day(finished, lang))),
                ("judged", number(counts.judged)),
                ("notjudged", number(counts.not_judged)),
                ("fix", number(counts.to_fix)),
                ("check", number(counts.to_check)),
            ];
            told.push(text(lang, "council-evaluation-last", &args));
            if told.len() == SITES {
                break;
            }
        }
        if told.is_empty() {
            return Ok(vec![text(lang, "council-evaluation-none", &[("year", Arg::from(year.to_string()))])]);
        }
        told.push(text(lang, "council-evaluation-limits", &[]));
        Ok(told)
    }
}

fn services(
    programme: &Programme,
    lang: Language,
    is_wanted: impl Fn(&ProgrammeRow) -> bool,
) -> Vec<CouncilService> {
    let mut wanted: Vec<(&SignOff, ProgrammeRow)> = programme
        .services
        .iter()
        .filter_map(|known| known.sign_off().map(|signed| (signed, row(known, lang))))
        .filter(|(_, row)| is_wanted(row))
        .collect();
    wanted.sort_by_key(|(signed, _)| signed.id);
    wanted.into_iter().map(|(signed, row)| service(signed, row, lang)).collect()
}

fn service(row: &SignOff, today: ProgrammeRow, lang: Language) -> CouncilService {
    let signed = &row.signed;
    // What was known when it was signed, whatever became of the audits.
    let pinned: Option<Evidence> =
        signed.evidence.get("evidence").and_then(|value| serde_json::from_value(value.clone()).ok());
    let evidence = pinned.map(|pinned| proof(&pinned, lang)).unwrap_or_default();
    CouncilService {
        name: signed_name(row),
        year: i16::try_from(signed.year).unwrap_or_default(),
        signed: format!("{}, {}", signed.person, day(signed.signed_at, lang)),
        evidence,
        standing: today.standing_text,
        reasons: today.reasons,
    }
}

/// How it was before, and what was seen and answered when it was signed.
fn proof(pinned: &Evidence, lang: Language) -> String {
    let mut texts = pinned.before.as_ref().map(|before| before_texts(before, None, lang)).unwrap_or_default();
    if let Some(before) = pinned.before.as_ref().filter(|before| texts.is_empty() && !before.told.is_empty())
    {
        texts.push(before.told.clone());
    }
    let mut audits: Vec<i64> = pinned.steps.iter().filter_map(|step| step.audit).collect();
    audits.sort_unstable();
    audits.dedup();
    let audits: Vec<String> = audits.iter().map(ToString::to_string).collect();
    let answers =
        pinned.transaction.len() + pinned.steps.iter().map(|step| step.answers.len()).sum::<usize>();
    let args = [
        ("steps", number(count(pinned.steps.len()))),
        ("faults", number(pinned.steps.iter().map(|step| step.faults).sum())),
        ("audits", Arg::from(audits.join(", "))),
        ("answers", number(count(answers))),
    ];
    texts.push(text(lang, "council-evidence-after", &args));
    texts.join("\n")
}

fn signed_name(row: &SignOff) -> String {
    named(&row.signed.number, &row.signed.name)
}

fn named(number: &str, name: &str) -> String {
    if number.is_empty() { name.to_owned() } else { format!("{number}. {name}") }
}

fn stages(programme: &Programme, lang: Language) -> Vec<(String, u32)> {
    let priority = || programme.services.iter().filter(|known| known.evidence.is_priority);
    Stage::ALL
        .map(|stage| {
            (stage_text(stage, lang), count(priority().filter(|known| known.stage == stage).count()))
        })
        .into()
}

/// What is planned for a year, filled up to its target with the nearest that are planned for none.
fn next(programme: &Programme, year: i16, lang: Language) -> Vec<NextService> {
    let candidates = programme.candidates();
    let wanted = programme.target(year) as usize;
    let near: Vec<&Known> =
        nearest(&candidates).into_iter().filter_map(|near| programme.known(near.id)).collect();
    let planned: Vec<&Known> = near.iter().copied().filter(|known| known.planned() == Some(year)).collect();
    // What is planned for another year to come is left to that year.
    let today = programme.today.year();
    let is_open = |known: &&Known| known.planned().is_none_or(|planned| planned < today);
    let open = near.iter().copied().filter(is_open);
    let proposed: Vec<&Known> = open.take(wanted.saturating_sub(planned.len())).collect();
    let view = |known: &Known, is_planned: bool| {
        let row = row(known, lang);
        NextService {
            name: named(&row.number, &row.name),
            is_planned,
            stage: row.stage_text,
            reasons: row.reasons,
        }
    };
    let planned = planned.into_iter().map(|known| view(known, true));
    planned.chain(proposed.into_iter().map(|known| view(known, false))).collect()
}
