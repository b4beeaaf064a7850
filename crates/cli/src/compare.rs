//! `compare`: two audits side by side.

use std::path::PathBuf;

use app::view::{
    ChangedPage, ChangedPageQuery, ChangedProblem, ChangedQuery, ComparisonView, Paged, TrendPoint,
};
use app::{App, Change, Error, ErrorCode};
use clap::ArgMatches;
use locale::{Arg, Language};
use serde_json::json;

use crate::Found;
use crate::say::{line, plain, text};

/// Rows that are asked for at a time.
const PART: u32 = 500;

/// Faults of one change that are printed; the JSON has all.
const SHOWN: u32 = 20;

/// Compares an audit with another one, or with the one before it.
pub(crate) async fn compare(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<PathBuf>("db") {
        Some(file) => App::open_file(file).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let done = compare_in(&app, matches, lang).await;
    app.close().await;
    done
}

async fn compare_in(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let named: Vec<i64> = matches.get_many("audits").into_iter().flatten().copied().collect();
    let (one, two) = match named.as_slice() {
        [one, two] => (*one, *two),
        [only] => (app.previous_audit(*only).await?, *only),
        _ => {
            let latest = app.audits().await?.into_iter().find(|audit| audit.finished.is_some());
            let latest = latest.ok_or_else(none_yet)?.id;
            (app.previous_audit(latest).await?, latest)
        }
    };
    let view = app.comparison(one, two, lang).await?;
    let trend = app.trend(view.after.id).await?;
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let (problems, pages) =
            (all_problems(app, one, two, lang).await?, all_pages(app, one, two, lang).await?);
        let whole = json!({ "comparison": view, "problems": problems, "pages": pages, "trend": trend });
        let printed = serde_json::to_string_pretty(&whole)
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        line(&printed);
    } else {
        heading(&view, lang);
        for change in Change::ALL {
            let query = ChangedQuery { change: Some(change), limit: SHOWN, ..ChangedQuery::default() };
            faults(&app.compared_problems(one, two, query, lang).await?, lang);
        }
        course(&trend, lang);
    }
    let is_worse = view.problems.iter().any(|count| match count.change {
        Change::New | Change::Returned => count.to_fix > 0,
        Change::RuleAppeared
        | Change::NotSeenBefore
        | Change::Still
        | Change::NotSeen
        | Change::RuleVanished
        | Change::Gone => false,
    });
    Ok(if is_worse { Found::Faults } else { Found::Nothing })
}

fn none_yet() -> Error {
    Error { key: "nothing-to-compare-yet".to_owned(), ..Error::new(ErrorCode::NothingToCompare, "") }
}

async fn all_problems(app: &App, one: i64, two: i64, lang: Language) -> Result<Paged<ChangedProblem>, Error> {
    let mut whole: Paged<ChangedProblem> = Paged { rows: Vec::new(), total: 0 };
    loop {
        let offset = u32::try_from(whole.rows.len()).unwrap_or(u32::MAX);
        let query = ChangedQuery { offset, limit: PART, ..ChangedQuery::default() };
        let part = app.compared_problems(one, two, query, lang).await?;
        let is_last = part.rows.is_empty();
        whole.total = part.total;
        whole.rows.extend(part.rows);
        if is_last || whole.rows.len() >= whole.total as usize {
            return Ok(whole);
        }
    }
}

async fn all_pages(app: &App, one: i64, two: i64, lang: Language) -> Result<Paged<ChangedPage>, Error> {
    let mut whole: Paged<ChangedPage> = Paged { rows: Vec::new(), total: 0 };
    loop {
        let offset = u32::try_from(whole.rows.len()).unwrap_or(u32::MAX);
        let query = ChangedPageQuery { offset, limit: PART, ..ChangedPageQuery::default() };
        let part = app.compared_pages(one, two, query, lang).await?;
        let is_last = part.rows.is_empty();
        whole.total = part.total;
        whole.rows.extend(part.rows);
        if is_last || whole.rows.len() >= whole.total as usize {
            return Ok(whole);
        }
    }
}

fn heading(view: &ComparisonView, lang: Language) {
    let named = |id: i64, name: &str| format!("{id} ({})", plain(name));
    let args = [
        ("before", Arg::from(named(view.before.id, &view.before.name))),
        ("after", Arg::from(named(view.after.id, &view.after.name))),
    ];
    line(&text(lang, "compare-heading", &args));
    let shared = [("shared", view.shared), ("before", view.only_before), ("after", view.only_after)]
        .map(|(name, count)| (name, Arg::from(f64::from(count))));
    line(&text(lang, "compare-shared", &shared));
    for difference in &view.differences {
        line(&format!("! {difference}"));
    }
    line(&format!("\n{}", text(lang, "compare-pages", &[])));
    for count in view.pages.iter().filter(|count| count.count > 0) {
        line(&format!("{:>6}  {}", count.count, count.text));
    }
    line(&format!("\n{}", text(lang, "compare-problems", &[])));
    let words = ["report-must-fix", "report-check", "report-advice", "compare-column-review"]
        .map(|key| text(lang, key, &[]));
    for count in &view.problems {
        let numbers = [count.to_fix, count.to_check, count.advice, count.review];
        let said: Vec<String> = words
            .iter()
            .zip(numbers)
            .filter(|(_, number)| *number > 0)
            .map(|(word, number)| format!("{word} {number}"))
            .collect();
        let said = if said.is_empty() { "–".to_owned() } else { said.join(", ") };
        line(&format!("  {}: {said}", count.text));
    }
}

fn faults(list: &Paged<ChangedProblem>, lang: Language) {
    let Some(first) = list.rows.first() else { return };
    line(&format!("\n{} ({})", first.change_text, list.total));
    for problem in &list.rows {
        line(&format!("  {}", plain(&problem.reason)));
        line(&format!("    {}", plain(&problem.excerpt)));
        let args = [
            ("before", problem.places_before),
            ("after", problem.places_after),
            ("pagesBefore", problem.pages_before),
            ("pagesAfter", problem.pages_after),
        ]
        .map(|(name, count)| (name, Arg::from(f64::from(count))));
        let mut places = text(lang, places_key(problem.change), &args);
        if problem.places_not_seen > 0 && problem.change != Change::NotSeen {
            let count = [("count", Arg::from(f64::from(problem.places_not_seen)))];
            places = format!("{places}; {}", text(lang, "compare-places-unseen", &count));
        }
        line(&format!("    {} · {places}", problem.rule));
        let earlier = problem
            .earlier
            .map(|audit| text(lang, "compare-earlier", &[("audit", Arg::from(audit.to_string()))]));
        for sentence in
            [Some(problem.why.clone()), earlier].into_iter().flatten().filter(|said| !said.is_empty())
        {
            line(&format!("    {}", plain(&sentence)));
        }
    }
    let left = list.total as usize - list.rows.len();
    if left > 0 {
        line(&format!("  {}", text(lang, "compare-more", &[("count", Arg::from(left as f64))])));
    }
}

/// Says only one of the figures where the other audit did not look.
fn places_key(change: Change) -> &'static str {
    match change {
        Change::NotSeen => "compare-places-before",
        Change::NotSeenBefore => "compare-places-after",
        Change::New
        | Change::Returned
        | Change::RuleAppeared
        | Change::Still
        | Change::RuleVanished
        | Change::Gone => "compare-places",
    }
}

fn course(trend: &[TrendPoint], lang: Language) {
    if trend.len() < 2 {
        return;
    }
    line(&format!("\n{}", text(lang, "compare-trend", &[])));
    for point in trend {
        let args = [
            ("date", Arg::from(app::day(point.started, lang))),
            ("judged", Arg::from(f64::from(point.judged))),
            ("toFix", Arg::from(f64::from(point.to_fix))),
            ("toCheck", Arg::from(f64::from(point.to_check))),
        ];
        let notes =
            [(point.is_other_rules, "compare-trend-rules"), (!point.is_comparable, "compare-trend-scope")];
        let notes: Vec<String> =
            notes.into_iter().filter(|(is, _)| *is).map(|(_, key)| text(lang, key, &[])).collect();
        let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
        line(&format!("  {}. {}{notes}", point.audit, text(lang, "compare-trend-point", &args)));
    }
}
