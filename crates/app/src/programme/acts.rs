//! What people do in the programme: answer, sign, take back, plan. Every act is kept with its name and never changed.

use ::programme::{Evidence, List, PRIORITY_SERVICES, Refusal, Step, check, sign_off};
use locale::{Arg, Language, text};
use serde_json::json;
use store::{
    Captured, ChecklistAnswer, Moment, NewSignOff, PageToPin, ServiceId, Target, ToldBefore, VisitId,
};

use super::looked::{Looked, captured};
use super::steps::step_key;
use super::words::{line_text, reason_text};
use super::{Known, is_of_plan};
use crate::app::{App, VERSION};
use crate::check::word;
use crate::error::{Error, ErrorCode};
use crate::time::date;
use crate::view::NewAnswer;
use crate::words::rules_version;

/// Longest text that a person may write here, in characters.
const LONGEST: usize = 2000;

impl App {
    /// Keeps answers to lines of the checklists of a service; all or none.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`]; [`ErrorCode::NotFound`] for a line, step or service that there is not;
    /// [`ErrorCode::FieldTooLong`].
    pub async fn answer_checklist(
        &self,
        service: i64,
        answers: Vec<NewAnswer>,
        person: Option<String>,
    ) -> Result<(), Error> {
        let person = self.who(person).await?;
        let programme = self.programme_now().await?;
        let known = programme.known(service).filter(|known| known.service.is_some());
        let known = known.ok_or_else(|| Error::new(ErrorCode::NotFound, service.to_string()))?;
        let now = self.now();
        let mut kept = Vec::with_capacity(answers.len());
        for answer in answers {
            if check(answer.list, &answer.line).is_none() {
                return Err(Error::new(ErrorCode::NotFound, answer.line));
            }
            let looked = Looked::at(asked_about(known, &answer)?);
            kept.push(ChecklistAnswer {
                service: ServiceId(service),
                list: word(&answer.list),
                page_hash: looked.hash(),
                page_shape: looked.shape(self).await?,
                step: match answer.list {
                    List::Step => step_key(&answer.step),
                    List::Transaction => String::new(),
                },
                line: answer.line,
                verdict: word(&answer.verdict),
                note: short_enough("note", &answer.note)?,
                person: person.clone(),
                made_at: now,
            });
        }
        Ok(self.writer().answer_checklist(&kept).await?)
    }

    /// Counts a service as newly improved, in the year of today, with a copy of all that is known of it.
    ///
    /// # Errors
    /// [`ErrorCode::CountedAlready`] if it counts; [`ErrorCode::NotImproved`] with every reason if it lacks a line of
    /// the definition; [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`], [`ErrorCode::FieldTooLong`].
    pub async fn sign_service(
        &self,
        service: i64,
        note: String,
        person: Option<String>,
        lang: Language,
    ) -> Result<(), Error> {
        let person = self.who(person).await?;
        let note = short_enough("note", &note)?;
        let programme = self.programme_now().await?;
        let missing = || Error::new(ErrorCode::NotFound, service.to_string());
        let known = programme.known(service).ok_or_else(missing)?;
        let fields = &known.service.as_ref().ok_or_else(missing)?.fields;
        sign_off(&known.lines, known.counted()).map_err(|refused| refusal(&refused, lang))?;
        let evidence = json!({
            "toolVersion": VERSION,
            "rulesVersion": rules_version(),
            "evidence": &known.evidence,
            "definition": &known.lines,
        });
        // One look at the clock: what is signed in a year counts in it.
        let signed_at = self.now();
        let signed = NewSignOff {
            service: ServiceId(service),
            number: fields.number.clone(),
            name: fields.name.clone(),
            year: i64::from(date(signed_at).year()),
            person,
            note,
            evidence,
            signed_at,
        };
        self.writer().sign_off(&signed, &pages_of(&known.evidence)).await?;
        Ok(())
    }

    /// Takes the sign-off of a service back; it counts no more, and its record stays.
    ///
    /// # Errors
    /// [`ErrorCode::FieldMissing`] without a reason, [`ErrorCode::NotFound`] if it does not count.
    pub async fn withdraw_sign_off(
        &self,
        service: i64,
        reason: String,
        person: Option<String>,
    ) -> Result<(), Error> {
        let person = self.who(person).await?;
        let reason = needed("reason", &reason)?;
        let all = self.reader().sign_offs().await?;
        let signed =
            all.iter().find(|row| row.signed.service == ServiceId(service) && row.withdrawn_at.is_none());
        let signed = signed.ok_or_else(|| Error::new(ErrorCode::NotFound, service.to_string()))?;
        Ok(self.writer().withdraw(signed.id, &person, &reason, self.now()).await?)
    }

    /// Keeps what a person tells of how a service was before it was improved.
    pub async fn tell_before(&self, service: i64, told: String, person: Option<String>) -> Result<(), Error> {
        let person = self.who(person).await?;
        let service = self.reader().service(ServiceId(service)).await?.id;
        let told = needed("before", &told)?;
        Ok(self.writer().tell_before(&ToldBefore { service, told, person, made_at: self.now() }).await?)
    }

    /// Plans the improvement of a service for a year, or for none.
    pub async fn plan_service(&self, service: i64, year: Option<i16>) -> Result<(), Error> {
        if year.is_some_and(|year| !is_of_plan(year)) {
            return Err(outside_programme("plannedYear"));
        }
        let service = self.reader().service(ServiceId(service)).await?;
        let fields = store::ServiceFields { planned_year: year.map(i64::from), ..service.fields };
        Ok(self.writer().change_service(service.id, &fields, self.now()).await?)
    }

    /// Sets how many services a year promises.
    pub async fn set_target(
        &self,
        year: i16,
        target: u32,
        reason: String,
        person: Option<String>,
    ) -> Result<(), Error> {
        let person = self.who(person).await?;
        if !is_of_plan(year) {
            return Err(outside_programme("year"));
        }
        if target > PRIORITY_SERVICES {
            let key = "target-outside".to_owned();
            return Err(Error { key, ..Error::new(ErrorCode::FieldBroken, "target") });
        }
        let reason = needed("reason", &reason)?;
        let target =
            Target { year: i64::from(year), target: i64::from(target), person, reason, made_at: self.now() };
        Ok(self.writer().set_target(&target).await?)
    }

    /// Who does it: the person named, else the one of the settings.
    async fn who(&self, named: Option<String>) -> Result<String, Error> {
        match named.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()) {
            Some(name) => short_enough("person", &name),
            None => self.person().await,
        }
    }
}

/// A year that the plan does not speak of.
fn outside_programme(field: &str) -> Error {
    Error { key: "year-outside-programme".to_owned(), ..Error::new(ErrorCode::FieldBroken, field) }
}

/// Why a service cannot be counted, with every reason.
fn refusal(refused: &Refusal, lang: Language) -> Error {
    match refused {
        Refusal::CountedAlready { year } => Error::new(ErrorCode::CountedAlready, year.to_string()),
        Refusal::NotImproved(lines) => {
            let lines = lines.iter().map(|line| {
                let reasons: Vec<String> =
                    line.reasons.iter().map(|reason| reason_text(reason, lang)).collect();
                let args = [
                    ("line", Arg::from(line_text(line.line, lang))),
                    ("reasons", Arg::from(reasons.join(" "))),
                ];
                text(lang, "programme-lacks-line", &args)
            });
            Error::new(ErrorCode::NotImproved, lines.collect::<Vec<_>>().join("\n"))
        }
    }
}

/// The steps that an answer is about.
fn asked_about<'k>(known: &'k Known, answer: &NewAnswer) -> Result<&'k [Step], Error> {
    let steps = known.evidence.steps.as_slice();
    match answer.list {
        List::Transaction => Ok(steps),
        List::Step => {
            let key = step_key(&answer.step);
            let at = steps.iter().position(|step| step_key(&step.address) == key);
            let at = at.ok_or_else(|| Error::new(ErrorCode::NotFound, answer.step.clone()))?;
            Ok(&steps[at..=at])
        }
    }
}

/// The pages that a sign-off rests on, each once.
fn pages_of(evidence: &Evidence) -> Vec<PageToPin> {
    let before = evidence.before.iter().flat_map(|before| &before.pages);
    let before =
        before.map(|page| (Moment::Before, page.address.as_str(), Captured::Visit(VisitId(page.visit))));
    let after = evidence
        .steps
        .iter()
        .filter_map(|step| Some((Moment::After, step.address.as_str(), captured(step)?)));
    let mut pages: Vec<PageToPin> = Vec::new();
    for (moment, address, captured) in before.chain(after) {
        if !pages.iter().any(|page| page.moment == moment && page.address == address) {
            pages.push(PageToPin { moment, address: address.to_owned(), captured });
        }
    }
    pages
}

fn needed(field: &str, typed: &str) -> Result<String, Error> {
    let typed = short_enough(field, typed)?;
    if typed.is_empty() { Err(Error::new(ErrorCode::FieldMissing, field)) } else { Ok(typed) }
}

fn short_enough(field: &str, typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    if typed.chars().count() > LONGEST {
        return Err(Error::new(ErrorCode::FieldTooLong, field));
    }
    Ok(typed.to_owned())
}
