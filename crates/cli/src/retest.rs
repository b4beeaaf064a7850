//! `retest`: looks again at a problem, a page or a service, or shows what the last look brought.

use app::view::{PlaceVerdict, RetestOf, RetestView};
use app::{App, Error, ErrorCode};
use clap::ArgMatches;
use locale::Language;

use crate::Found;
use crate::problems::json;
use crate::say::{line, plain, text};

/// Runs the command.
pub(crate) async fn retest(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let what = matches.get_one::<String>("what").cloned().unwrap_or_default();
    let is_component = what.len() == 32 && what.chars().all(|c| c.is_ascii_hexdigit());
    let of = match what.parse::<i64>() {
        _ if is_component => RetestOf::Problem(what),
        Ok(service) => RetestOf::Service(service),
        Err(_) => RetestOf::Page(what),
    };
    let view = if matches.get_flag("last") {
        let missing = || Error { key: "never-retested".to_owned(), ..Error::new(ErrorCode::NotFound, "") };
        app.last_retest(&of, lang).await?.ok_or_else(missing)?
    } else {
        app.retest(of, lang).await?
    };
    if matches.get_flag("json") {
        json(&view)?;
    } else {
        tell_retest(&view, lang);
    }
    match view {
        RetestView { still, .. } if still > 0 => Ok(Found::Faults),
        RetestView { unproven, left, .. } if unproven + left > 0 => Err(Error::new(ErrorCode::NotJudged, "")),
        view if view.pages.iter().any(|page| !page.is_judged) => Err(Error::new(ErrorCode::NotJudged, "")),
        view if view.pages.iter().any(|page| !page.new_failures.is_empty()) => Ok(Found::Faults),
        RetestView { .. } => Ok(Found::Nothing),
    }
}

fn tell_retest(view: &RetestView, lang: Language) {
    for place in &view.places {
        let word = text(lang, verdict_word(place.verdict), &[]);
        line(&format!("{word}  {}  {}", plain(&place.address), plain(&place.anchor)));
        line(&format!("      {}\n   →  {}", plain(&place.before), plain(&place.after)));
    }
    for page in view.pages.iter().filter(|page| !page.is_judged) {
        line(&format!("{}  {}", page.status_text, plain(&page.address)));
    }
    for failure in view.pages.iter().flat_map(|page| &page.new_failures) {
        line(&format!("{}: {}", text(lang, "cli-retest-new", &[]), plain(&failure.reason)));
    }
    let counts = [
        ("gone", view.gone.into()),
        ("still", view.still.into()),
        ("unproven", (view.unproven + view.left).into()),
    ];
    line(&text(lang, "cli-retest-summary", &counts));
}

fn verdict_word(verdict: PlaceVerdict) -> &'static str {
    match verdict {
        PlaceVerdict::Still => "verdict-still",
        PlaceVerdict::Gone => "verdict-gone",
        PlaceVerdict::NotReached => "verdict-not-reached",
        PlaceVerdict::NotRun => "verdict-not-run",
        PlaceVerdict::RuleChanged => "verdict-rule-changed",
    }
}
