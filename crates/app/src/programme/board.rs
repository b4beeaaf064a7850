//! The board: the years with their places, all services, alarms, and who is nearest.

use ::programme::{FIRST_YEAR, LAST_YEAR, PRIORITY_SERVICES, Standing, forecast, nearest};
use jiff::civil::{Date, date};
use locale::{Arg, Language, text};

use super::words::{
    number, outlook_text, place_text, reason_text, reasons_of, stage_text, standing_kind, standing_text,
};
use super::{Known, Programme};
use crate::app::App;
use crate::audit::pages::count;
use crate::error::Error;
use crate::service::register::by_number;
use crate::view::{ProgrammeBoard, ProgrammeRow, ProgrammeSlot, ProgrammeYear};

impl App {
    /// The programme at a glance.
    pub async fn programme(&self, lang: Language) -> Result<ProgrammeBoard, Error> {
        Ok(board(&self.programme_now().await?, lang))
    }
}

pub(crate) fn board(programme: &Programme, lang: Language) -> ProgrammeBoard {
    let today = programme.today.year();
    let mut rows: Vec<ProgrammeRow> = programme
        .services
        .iter()
        .filter(|known| known.evidence.is_priority || known.counted().is_some())
        .map(|known| row(known, lang))
        .collect();
    rows.sort_by_cached_key(|row| by_number(&row.number, &row.name, row.id));
    let counted = rows.iter().filter(|row| row.counted.is_some()).count();
    let registered = programme.services.iter().filter(|known| known.evidence.is_priority).count();
    let candidates = programme.candidates();
    let wanted = programme.target(today) as usize;
    let near = nearest(&candidates).into_iter().filter_map(|near| programme.known(near.id));
    let alarms = rows.iter().filter(|row| row.standing == Some(crate::view::StandingKind::BrokenAgain));
    ProgrammeBoard {
        today,
        identified: PRIORITY_SERVICES,
        registered: count(registered),
        is_marked: programme.is_marked,
        promised: programme.promised(),
        counted: count(counted),
        told: told(programme, count(counted), count(registered), lang),
        years: programme.years().into_iter().map(|year| year_view(programme, year, lang)).collect(),
        alarms: alarms.cloned().collect(),
        nearest: near.take(wanted.max(1)).map(|known| row(known, lang)).collect(),
        rows,
    }
}

/// 52, 20 and N, told apart.
fn told(programme: &Programme, counted: u32, registered: u32, lang: Language) -> String {
    let args = [
        ("identified", number(PRIORITY_SERVICES)),
        ("first", Arg::from(FIRST_YEAR.to_string())),
        ("last", Arg::from(LAST_YEAR.to_string())),
        ("promised", number(programme.promised())),
        ("counted", number(counted)),
    ];
    let mut told = text(lang, "programme-told", &args);
    if programme.is_marked && registered != PRIORITY_SERVICES {
        told = format!("{told} {}", text(lang, "programme-registered", &[("count", number(registered))]));
    }
    told
}

pub(crate) fn year_view(programme: &Programme, year: i16, lang: Language) -> ProgrammeYear {
    let today = programme.today.year();
    let forecast = forecast(year, programme.target(year), today, &programme.candidates());
    let days_left = (year == today).then(|| days_left(programme.today));
    let mut told = outlook_text(&forecast, lang);
    if let Some(days) = days_left {
        told = format!("{told} {}", text(lang, "programme-days-left", &[("days", number(days))]));
    }
    let slots = forecast.slots.iter().zip(1..).map(|(slot, number)| ProgrammeSlot {
        number,
        place: slot.place,
        place_text: place_text(slot.place, lang),
        row: slot.service.and_then(|id| programme.known(id)).map(|known| row(known, lang)),
    });
    ProgrammeYear {
        year,
        target: forecast.target,
        counted: forecast.counted,
        in_verification: forecast.in_verification,
        planned: forecast.planned,
        missing: forecast.missing,
        days_left,
        outlook: forecast.outlook,
        told,
        slots: slots.collect(),
    }
}

/// Days from today to the end of its year, today not counted.
fn days_left(today: Date) -> u32 {
    let last = date(today.year(), 12, 31);
    u32::from(last.day_of_year().unsigned_abs() - today.day_of_year().unsigned_abs())
}

pub(crate) fn row(known: &Known, lang: Language) -> ProgrammeRow {
    let fields = known.service.as_ref().map(|service| &service.fields);
    // A service that left the register is called as it was when it was signed.
    let signed = known.sign_off().map(|row| &row.signed);
    let name = |of: fn(&store::ServiceFields) -> &String, then: fn(&store::NewSignOff) -> &String| {
        fields.map(of).or_else(|| signed.map(then)).cloned().unwrap_or_default()
    };
    let standing = known.standing();
    let missing = known.lines.iter().filter(|line| line.verdict != ::programme::Verdict::Met).count();
    let reasons = match &standing {
        None => reasons_of(&known.lines, lang),
        Some(Standing::Holds) => Vec::new(),
        Some(Standing::BrokenAgain(reasons) | Standing::NotProven(reasons)) => {
            reasons.iter().map(|reason| reason_text(reason, lang)).collect()
        }
    };
    ProgrammeRow {
        id: known.id,
        number: name(|fields| &fields.number, |signed| &signed.number),
        name: name(|fields| &fields.name, |signed| &signed.name),
        unit: fields.map(|fields| fields.unit.clone()).unwrap_or_default(),
        priority: fields.and_then(|fields| fields.priority),
        stage: known.stage,
        stage_text: stage_text(known.stage, lang),
        planned: known.planned(),
        counted: known.counted(),
        standing: standing.as_ref().map(standing_kind),
        standing_text: standing.map(|standing| standing_text(&standing, lang)).unwrap_or_default(),
        met: count(known.lines.len() - missing),
        missing: count(missing),
        reasons,
    }
}
