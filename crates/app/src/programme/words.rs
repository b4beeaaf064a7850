//! Reasons, lines and states in words.

use ::programme::{
    AnswerVerdict, Before, Check, Forecast, Line, LineVerdict, List, Outlook, Place, Reason, Stage, Standing,
    Verdict, check,
};
use locale::{Arg, Language, text};

use crate::check::word;
use crate::time::day;
use crate::view::StandingKind;
use crate::words::{kebab, status};

pub(crate) fn stage_text(stage: Stage, lang: Language) -> String {
    plain("programme-stage", &word(&stage), lang)
}

pub(crate) fn place_text(place: Place, lang: Language) -> String {
    plain("programme-place", &word(&place), lang)
}

pub(crate) fn line_text(line: Line, lang: Language) -> String {
    plain("programme-definition", &word(&line), lang)
}

pub(crate) fn verdict_text(verdict: Verdict, lang: Language) -> String {
    plain("programme-verdict", &word(&verdict), lang)
}

pub(crate) fn answer_text(verdict: Option<AnswerVerdict>, lang: Language) -> String {
    let name = verdict.map_or_else(|| "none".to_owned(), |verdict| word(&verdict));
    plain("programme-answer", &name, lang)
}

pub(crate) fn standing_kind(standing: &Standing) -> StandingKind {
    match standing {
        Standing::Holds => StandingKind::Holds,
        Standing::BrokenAgain(_) => StandingKind::BrokenAgain,
        Standing::NotProven(_) => StandingKind::NotProven,
    }
}

pub(crate) fn standing_text(standing: &Standing, lang: Language) -> String {
    let key = match standing {
        Standing::Holds => "programme-standing-holds",
        Standing::BrokenAgain(_) => "programme-standing-broken-again",
        Standing::NotProven(_) => "programme-standing-unproven",
    };
    text(lang, key, &[])
}

/// A forecast in a sentence.
pub(crate) fn outlook_text(year: &Forecast, lang: Language) -> String {
    let key = match year.outlook {
        Outlook::Reached => "programme-outlook-reached",
        Outlook::WithinReach => "programme-outlook-within-reach",
        Outlook::NotEnoughPlanned => "programme-outlook-not-enough-planned",
        Outlook::Missed => "programme-outlook-missed",
    };
    let args = [
        ("year", Arg::from(year.year.to_string())),
        ("target", number(year.target)),
        ("counted", number(year.counted)),
        ("verifying", number(year.in_verification)),
        ("planned", number(year.planned)),
        ("missing", number(year.missing)),
    ];
    text(lang, key, &args)
}

/// What must be so, and how to look.
pub(crate) fn check_texts(check: &Check, lang: Language) -> (String, String) {
    match lang {
        Language::Lv => (check.lv.clone(), check.how_lv.clone()),
        Language::En => (check.en.clone(), check.how_en.clone()),
    }
}

/// Every reason of these lines, each once.
pub(crate) fn reasons_of(lines: &[LineVerdict], lang: Language) -> Vec<String> {
    let mut texts = Vec::new();
    for reason in lines.iter().flat_map(|line| &line.reasons) {
        let text = reason_text(reason, lang);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// A reason in a sentence.
pub(crate) fn reason_text(reason: &Reason, lang: Language) -> String {
    let say = |key: &str, args: &[(&str, Arg)]| text(lang, &format!("programme-reason-{key}"), args);
    let counted = |key: &str, count: u32| say(key, &[("count", number(count))]);
    let at = |address: &str| ("step", Arg::from(short(address)));
    let status_of = |name: &str| ("status", Arg::from(status(name, lang).to_lowercase()));
    match reason {
        Reason::NotPriority => say("not-priority", &[]),
        Reason::DescriptionNotEvaluated => say("description-not-evaluated", &[]),
        Reason::DescriptionQuestions => say("description-questions", &[]),
        Reason::ImprovementsNotPrepared { count } => counted("improvements-not-prepared", *count),
        Reason::ImprovementsNotSubmitted { count } => counted("improvements-not-submitted", *count),
        Reason::ImprovementsNotPublished { count } => counted("improvements-not-published", *count),
        Reason::ImprovementsNotSeen { count } => counted("improvements-not-seen", *count),
        Reason::NoForm => say("no-form", &[]),
        Reason::FormGone { address, status } => say("form-gone", &[at(address), status_of(status)]),
        Reason::StepNotJudged { address, status } => {
            say("step-not-judged", &[at(address), status_of(status)])
        }
        Reason::StepNotVisited { address } => say("step-not-visited", &[at(address)]),
        Reason::StepFaults { address, count } => {
            say("step-faults", &[at(address), ("count", number(*count))])
        }
        Reason::StepUnanswered { address, count } => {
            say("step-unanswered", &[at(address), ("count", number(*count))])
        }
        Reason::StepOtherRules { address } => say("step-other-rules", &[at(address)]),
        Reason::StepAnsweredBefore { address, count } => {
            say("step-answered-before", &[at(address), ("count", number(*count))])
        }
        Reason::AnsweredNo { address, list, line } => {
            let asked = check(*list, line).map_or_else(|| line.clone(), |check| check_texts(check, lang).0);
            let asked = ("line", Arg::from(asked));
            match list {
                List::Step => say("answered-no", &[at(address), asked]),
                List::Transaction => say("transaction-no", &[asked]),
            }
        }
        Reason::TransactionUnanswered { count } => counted("transaction-unanswered", *count),
        Reason::TransactionAnsweredBefore { count } => counted("transaction-answered-before", *count),
        Reason::BeforeUnknown => say("before-unknown", &[]),
        Reason::NothingToImprove => say("nothing-to-improve", &[]),
        Reason::NotInRegister => say("not-in-register", &[]),
    }
}

/// How a service was before, in sentences.
pub(crate) fn before_texts(before: &Before, told_by: Option<(&str, i64)>, lang: Language) -> Vec<String> {
    let mut texts = Vec::new();
    if let Some(audit) = before.audit {
        let args = [
            ("date", Arg::from(day(before.at, lang))),
            ("audit", Arg::from(audit.to_string())),
            ("steps", number(before.steps)),
            ("faults", number(before.faults)),
        ];
        let key = if before.had_no_form { "programme-before-no-form" } else { "programme-before-seen" };
        texts.push(text(lang, key, &args));
    }
    if before.description_faults > 0 {
        texts.push(text(
            lang,
            "programme-before-description",
            &[("count", number(before.description_faults))],
        ));
    }
    if let (Some((person, at)), false) = (told_by, before.told.is_empty()) {
        let args = [
            ("told", Arg::from(before.told.as_str())),
            ("person", Arg::from(person)),
            ("date", Arg::from(day(at, lang))),
        ];
        texts.push(text(lang, "programme-before-told", &args));
    }
    texts
}

/// An address as people say it: the path, since the site is known.
fn short(address: &str) -> String {
    match url::Url::parse(address) {
        Ok(url) if url.path() != "/" => url.path().to_owned(),
        Ok(_) | Err(_) => address.to_owned(),
    }
}

pub(crate) fn number(number: u32) -> Arg {
    Arg::from(f64::from(number))
}

fn plain(group: &str, name: &str, lang: Language) -> String {
    text(lang, &format!("{group}-{}", kebab(name)), &[])
}
