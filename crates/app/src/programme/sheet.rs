//! One service of the programme: its lines, its steps with their checklists, what was signed.

use ::programme::{Answer, List, Sight, Step, checks, sign_off};
use locale::{Arg, Language, text};
use store::{ServiceId, SignOff};

use super::Known;
use super::board::row;
use super::words::{answer_text, before_texts, check_texts, line_text, reason_text, verdict_text};
use crate::app::App;
use crate::error::{Error, ErrorCode};
use crate::time::day;
use crate::view::{CheckLine, CheckedStep, DefinitionLine, ProgrammeService, SignOffView};
use crate::words::status;

impl App {
    /// One service with all that is known of it.
    pub async fn programme_service(&self, id: i64, lang: Language) -> Result<ProgrammeService, Error> {
        let programme = self.programme_now().await?;
        let known = programme.known(id).ok_or_else(|| Error::new(ErrorCode::NotFound, id.to_string()))?;
        let told = self.reader().told_before().await?;
        let told = told.iter().rev().find(|row| row.service == ServiceId(id));
        let told_by = told.map(|row| (row.person.as_str(), row.made_at));
        let before = known.evidence.before.as_ref();
        let mut sign_offs: Vec<SignOffView> =
            known.sign_offs.iter().map(|row| sign_off_view(row, lang)).collect();
        sign_offs.reverse();
        Ok(ProgrammeService {
            row: row(known, lang),
            today: programme.today.year(),
            lines: lines(known, lang),
            steps: known.evidence.steps.iter().map(|step| step_view(step, lang)).collect(),
            transaction: check_lines(List::Transaction, &known.evidence.transaction, lang),
            before: before.map(|before| before_texts(before, told_by, lang)).unwrap_or_default(),
            before_told: before.map(|before| before.told.clone()).unwrap_or_default(),
            may_sign: known.service.is_some() && sign_off(&known.lines, known.counted()).is_ok(),
            sign_offs,
        })
    }
}

fn lines(known: &Known, lang: Language) -> Vec<DefinitionLine> {
    let line = |judged: &::programme::LineVerdict| DefinitionLine {
        line: judged.line,
        title: line_text(judged.line, lang),
        verdict: judged.verdict,
        verdict_text: verdict_text(judged.verdict, lang),
        reasons: judged.reasons.iter().map(|reason| reason_text(reason, lang)).collect(),
    };
    known.lines.iter().map(line).collect()
}

fn step_view(step: &Step, lang: Language) -> CheckedStep {
    let sight = match &step.sight {
        Sight::Judged => status("loaded", lang),
        Sight::NotJudged(name) | Sight::Gone(name) => status(name, lang),
        Sight::NotVisited => text(lang, "programme-not-visited", &[]),
    };
    CheckedStep {
        address: step.address.clone(),
        name: if step.name.is_empty() { step.address.clone() } else { step.name.clone() },
        is_judged: step.sight == Sight::Judged,
        sight,
        audit: step.audit,
        visit: step.visit,
        faults: step.faults,
        questions: step.questions,
        lines: check_lines(List::Step, &step.answers, lang),
    }
}

fn check_lines(list: List, answers: &[Answer], lang: Language) -> Vec<CheckLine> {
    let line = |check: &::programme::Check| {
        let answer = answers.iter().find(|answer| answer.line == check.id);
        let (title, how) = check_texts(check, lang);
        CheckLine {
            id: check.id.clone(),
            title,
            how,
            criteria: check.criteria.split_whitespace().map(str::to_owned).collect(),
            verdict: answer.map(|answer| answer.verdict),
            verdict_text: answer_text(answer.map(|answer| answer.verdict), lang),
            note: answer.map(|answer| answer.note.clone()).unwrap_or_default(),
            person: answer.map(|answer| answer.person.clone()).unwrap_or_default(),
            at: answer.map(|answer| answer.at),
            page_has_changed: answer.is_some_and(|answer| answer.page_has_changed),
        }
    };
    checks(list).map(line).collect()
}

pub(crate) fn sign_off_view(row: &SignOff, lang: Language) -> SignOffView {
    let signed = &row.signed;
    let args = [
        ("year", Arg::from(signed.year.to_string())),
        ("person", Arg::from(signed.person.as_str())),
        ("date", Arg::from(day(signed.signed_at, lang))),
    ];
    let mut told = vec![text(lang, "programme-signed", &args)];
    if let (Some(person), Some(reason), Some(at)) =
        (&row.withdrawn_by, &row.withdrawn_because, row.withdrawn_at)
    {
        let args = [
            ("person", Arg::from(person.as_str())),
            ("reason", Arg::from(reason.as_str())),
            ("date", Arg::from(day(at, lang))),
        ];
        told.push(text(lang, "programme-withdrawn", &args));
    }
    SignOffView {
        id: row.id.0,
        year: i16::try_from(signed.year).unwrap_or_default(),
        told,
        note: signed.note.clone(),
        holds: row.withdrawn_at.is_none(),
        evidence: serde_json::to_string_pretty(&signed.evidence).unwrap_or_default(),
    }
}
