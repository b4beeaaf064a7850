//! The steps of a service's form: one process, as good as its worst step.

use std::collections::BTreeMap;

use locale::Language;
use store::{Service, ServiceId, ServicePart, Visit};
use url::Url;

use crate::app::App;
use crate::audit::pages::count_i64;
use crate::audit::tally::standing;
use crate::error::Error;
use crate::problem::open_failures::Laid;
use crate::service::tied::tied_by;
use crate::view::{Standing, StepRow, StepStanding};
use crate::words;

impl App {
    /// The steps of a service's form with their standing, in their order; empty for a service without a form.
    ///
    /// The promise: each address that the register names as a form has a row, seen or not, with what the latest finished
    /// audit said that went there; so has each further step that the latest finished audit with any step of this service
    /// found. Audits under way or given up say nothing. A step that was not visited or not judged is the worst there is
    /// ([`worst_step`]), never a clean one, and [`StepStanding::NothingFound`] means no more than that the automatic
    /// check found nothing that must be fixed or checked. Counts are findings on the page after what people decided; a
    /// step that was looked at again since stands as it was then. Routine questions are not counted.
    pub async fn service_steps(&self, service: i64, lang: Language) -> Result<Vec<StepRow>, Error> {
        self.service_steps_by(service, lang, &mut Laid::new()).await
    }

    /// The same, with decisions that are laid over an audit once.
    pub(crate) async fn service_steps_by(
        &self,
        service: i64,
        lang: Language,
        laid: &mut Laid,
    ) -> Result<Vec<StepRow>, Error> {
        let service = self.reader().service(ServiceId(service)).await?;
        let visits = self.reader().form_visits(service.id).await?;
        let latest = visits.first().map(|visit| visit.audit);
        let mut seen: BTreeMap<&str, &Visit> = BTreeMap::new();
        for visit in &visits {
            let is_named = !forms_at(&service, visit).is_empty();
            if is_named || Some(visit.audit) == latest {
                seen.entry(visit.record.key.as_str()).or_insert(visit);
            }
        }
        let mut now = Vec::new();
        for visit in seen.into_values() {
            now.push(self.visit_now(visit, laid).await?);
        }
        Ok(rows(&service, now.iter().collect(), lang))
    }

    /// A visit with the numbers of its findings after decisions and retests.
    async fn visit_now(&self, visit: &Visit, laid: &mut Laid) -> Result<Visit, Error> {
        let decided = self.laid_over(laid, visit.audit).await?;
        let Some(page) = self.retested_since(visit).await? else {
            return Ok(decided.counted(visit.clone()));
        };
        let now = self.retested_now(visit, &page, decided).await?;
        let mut visit = visit.clone();
        (visit.failed, visit.cant_tell) = now.counts();
        visit.is_judged = now.is_judged;
        visit.record.status.clone_from(&page.record.status);
        visit.record.visited_at = now.at;
        Ok(visit)
    }
}

/// How a form stands as a whole: as its worst step; `None` for a service without a form.
pub fn worst_step(steps: &[StepRow]) -> Option<StepStanding> {
    steps.iter().map(|step| step.standing).min()
}

/// The steps of a service in one audit, whatever its state.
pub(crate) fn steps_in(service: &Service, visits: &[Visit], lang: Language) -> Vec<StepRow> {
    let is_step =
        |visit: &&Visit| visit.service == Some(service.id) && visit.tie.part == Some(ServicePart::Form);
    rows(service, visits.iter().filter(is_step).collect(), lang)
}

/// One row for each visit, and one for each form of the register that none of them went to.
fn rows(service: &Service, mut visits: Vec<&Visit>, lang: Language) -> Vec<StepRow> {
    let forms = forms(service);
    let mut is_seen = vec![false; forms.len()];
    // The latest visit of a form that several addresses lead to speaks for it.
    visits.sort_by_key(|visit| std::cmp::Reverse(visit.audit));
    visits.retain(|visit| {
        let at = forms_at(service, visit);
        let is_known = !at.is_empty() && at.iter().all(|place| is_seen[*place]);
        for place in at {
            is_seen[place] = true;
        }
        !is_known
    });
    let place = |visit: &Visit| forms_at(service, visit).first().copied().unwrap_or(usize::MAX);
    visits.sort_by_key(|visit| (visit.tie.step.unwrap_or(i64::MAX), place(visit), visit.id));
    let mut rows: Vec<(usize, StepRow)> =
        visits.into_iter().map(|visit| (place(visit), seen_row(visit, lang))).collect();
    for (at, form) in forms.iter().enumerate().filter(|(at, _)| !is_seen[*at]) {
        // Before the first step that the register names later.
        let before = rows.iter().position(|(place, _)| *place != usize::MAX && *place > at);
        rows.insert(before.unwrap_or(rows.len()), (at, unseen_row(form)));
    }
    rows.into_iter().zip(1..).map(|((_, row), step)| StepRow { step, ..row }).collect()
}

fn seen_row(visit: &Visit, lang: Language) -> StepRow {
    let is_judged = visit.is_judged && standing(&visit.record.status) == Standing::Judged;
    let standing = match (is_judged, visit.failed, visit.cant_tell) {
        (false, ..) => StepStanding::NotJudged,
        (true, 0, 0) => StepStanding::NothingFound,
        (true, 0, _) => StepStanding::ToCheck,
        (true, ..) => StepStanding::ToFix,
    };
    let record = &visit.record;
    StepRow {
        step: 0,
        name: if record.title.is_empty() { record.address.clone() } else { record.title.clone() },
        address: record.address.clone(),
        standing,
        why: if is_judged { String::new() } else { words::status(&record.status, lang) },
        to_fix: count_i64(visit.failed),
        to_check: count_i64(visit.cant_tell),
        audit: Some(visit.audit.0),
        visit: Some(visit.id.0),
        visited: Some(record.visited_at),
        tied_by: visit.tie.by.map(tied_by),
    }
}

fn unseen_row(form: &Url) -> StepRow {
    StepRow {
        step: 0,
        name: form.to_string(),
        address: form.to_string(),
        standing: StepStanding::NotVisited,
        why: String::new(),
        to_fix: 0,
        to_check: 0,
        audit: None,
        visit: None,
        visited: None,
        tied_by: None,
    }
}

fn forms(service: &Service) -> Vec<Url> {
    let typed = service.fields.form_addresses.iter();
    typed.filter_map(|form| Url::parse(form).ok()).map(|form| crawl::normal(&form)).collect()
}

/// Which forms of the register a visit went to.
fn forms_at(service: &Service, visit: &Visit) -> Vec<usize> {
    let addresses = [&visit.record.key, &visit.record.final_address];
    let addresses: Vec<Url> =
        addresses.iter().filter_map(|text| Url::parse(text).ok()).map(|url| crawl::normal(&url)).collect();
    forms(service).iter().enumerate().filter(|(_, form)| addresses.contains(form)).map(|(at, _)| at).collect()
}
