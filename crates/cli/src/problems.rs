//! `problems`, `retest`, `decide`, `letter`: what to mend, whether it is mended, and what was decided about it.

use std::path::PathBuf;

use app::view::{
    DecisionKind, DecisionRequest, LetterFormat, LetterRequest, PageRemoved, ProblemList, ProblemQuery,
    ProblemRow, ProblemState, ProblemView, Responsible,
};
use app::{App, Error, ErrorCode};
use clap::{Arg, ArgMatches, Command, value_parser};
use locale::Language;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Found;
use crate::arguments::{flag, option};
use crate::check::urgency;
use crate::say::{line, plain, text};

const STATES: [&str; 9] =
    ["open", "working", "ready", "fixed", "cannotFix", "suppliers", "deferred", "answered", "removed"];
const KINDS: [&str; 8] =
    ["meets", "notApplicable", "confirmed", "dismissed", "deferred", "cannotFix", "suppliers", "withdrawn"];
const RESPONSIBLES: [&str; 4] = ["ourContent", "supplier", "documentAuthor", "latvijaLv"];

/// The commands of this file.
pub(crate) fn commands(lang: Language) -> Vec<Command> {
    let t = |key: &str| text(lang, key, &[]);
    let common = |command: Command| {
        command
            .arg(flag("json", t("cli-problems-json")))
            .arg(option("person", "NAME", t("cli-problems-person")))
            .arg(option("db", "FILE", t("cli-audit-db")).value_parser(value_parser!(PathBuf)))
    };
    let id = || Arg::new("id").value_name("PROBLEM").help(t("cli-problems-id"));
    vec![
        common(
            Command::new("problems")
                .about(t("cli-problems-about"))
                .arg(id())
                .arg(
                    option("audit", "N", t("cli-problems-audit")).value_parser(value_parser!(i64).range(1..)),
                )
                .arg(option("state", "STATE", t("cli-problems-state")).value_parser(STATES))
                .arg(
                    option("service", "N", t("cli-problems-service"))
                        .value_parser(value_parser!(i64).range(1..)),
                )
                .arg(
                    option("move", "STATE", t("cli-problems-move"))
                        .value_parser(["open", "working", "ready", "fixed"])
                        .requires("id"),
                )
                .arg(
                    option("assign", "WHO", t("cli-problems-assign"))
                        .value_parser(RESPONSIBLES)
                        .requires("id"),
                )
                .arg(option("text", "WORDS", t("cli-problems-text")).conflicts_with("id"))
                .arg(
                    option("taken-down", "PAGE", t("cli-problems-taken-down"))
                        .conflicts_with_all(["id", "back"])
                        .requires("note"),
                )
                .arg(option("back", "PAGE", t("cli-problems-back")).conflicts_with("id").requires("note"))
                .arg(option("note", "TEXT", t("cli-problems-note"))),
        ),
        common(
            Command::new("retest")
                .about(t("cli-retest-about"))
                .arg(
                    Arg::new("what")
                        .value_name("PROBLEM|PAGE|SERVICE")
                        .required(true)
                        .help(t("cli-retest-what")),
                )
                .arg(flag("last", t("cli-retest-last"))),
        ),
        common(
            Command::new("decide")
                .about(t("cli-decide-about"))
                .arg(
                    Arg::new("kind")
                        .value_name("DECISION")
                        .required(true)
                        .value_parser(KINDS)
                        .help(t("cli-decide-kind")),
                )
                .arg(id().required(true))
                .arg(option("place", "FINGERPRINT", t("cli-decide-place")))
                .arg(option("reason", "TEXT", t("cli-decide-reason")))
                .arg(option("until", "DATE", t("cli-decide-until")).value_parser(day)),
        ),
        common(
            Command::new("letter")
                .about(t("cli-letter-about"))
                .arg(
                    Arg::new("ids")
                        .value_name("PROBLEM")
                        .num_args(1..)
                        .required(true)
                        .help(t("cli-problems-id")),
                )
                .arg(option("deadline", "DATE", t("cli-letter-deadline")).value_parser(day))
                .arg(option("contact", "TEXT", t("cli-letter-contact")))
                .arg(option("out", "FILE", t("cli-letter-out")).value_parser(document_or_text)),
        ),
    ]
}

/// A day as the program reads it.
fn day(text: &str) -> Result<String, String> {
    app::end_of_day(text).map(|_| text.to_owned()).ok_or_else(String::new)
}

/// A file whose name says one of the two things that a letter can be.
fn document_or_text(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        None | Some("docx" | "txt") => Ok(path),
        Some(_) => Err(String::new()),
    }
}

/// Runs one of the commands.
pub(crate) async fn run(name: &str, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<PathBuf>("db") {
        Some(file) => App::open_file(file).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let found = act(&app, name, matches, lang).await;
    app.close().await;
    found
}

async fn act(app: &App, name: &str, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    if let Some(person) = matches.get_one::<String>("person") {
        let settings = app.settings().await?;
        if settings.person.is_empty() {
            app.save_settings(app::view::Settings { person: person.clone(), ..settings }).await?;
        }
        app.act_as(person)?;
    }
    match name {
        "retest" => crate::retest::retest(app, matches, lang).await,
        "decide" => decide(app, matches, lang).await,
        "letter" => letter(app, matches, lang).await,
        _ => {
            if let Some(id) = matches.get_one::<String>("id") {
                return one(app, id, matches, lang).await;
            }
            let note = matches.get_one::<String>("note").cloned().unwrap_or_default();
            if let Some(page) = matches.get_one::<String>("taken-down") {
                app.remove_page(page, &note).await?;
            }
            if let Some(page) = matches.get_one::<String>("back") {
                app.restore_page(page, &note).await?;
            }
            list(app, matches, lang).await
        }
    }
}

async fn list(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let query = |offset| ProblemQuery {
        audit: matches.get_one("audit").copied(),
        state: matches.get_one::<String>("state").and_then(|state| parsed(state)),
        service: matches.get_one("service").copied(),
        text: matches.get_one::<String>("text").cloned().unwrap_or_default(),
        offset,
        ..ProblemQuery::default()
    };
    let mut list = app.problems(query(0), lang).await?;
    while list.rows.len() < list.total as usize {
        let part = app.problems(query(u32::try_from(list.rows.len()).unwrap_or(u32::MAX)), lang).await?;
        if part.rows.is_empty() {
            break;
        }
        list.rows.extend(part.rows);
    }
    if matches.get_flag("json") {
        json(&list)?;
    } else {
        tell(&list, lang);
    }
    Ok(if list.rows.iter().any(is_open) { Found::Faults } else { Found::Nothing })
}

fn is_open(row: &ProblemRow) -> bool {
    !row.state.is_settled()
}

fn tell(list: &ProblemList, lang: Language) {
    for row in &list.rows {
        row_line(row, lang);
    }
    line(&text(
        lang,
        "cli-problems-count",
        &[("shown", list.rows.len().into()), ("total", list.total.into())],
    ));
    for page in &list.removed {
        removed_line(page, lang);
    }
}

fn removed_line(page: &PageRemoved, lang: Language) {
    let said = [
        ("page", plain(&page.address).into()),
        ("person", page.person.as_str().into()),
        ("at", app::day(page.at, lang).into()),
        ("reason", page.reason.as_str().into()),
    ];
    line(&text(lang, "problem-page-removed", &said));
}

fn row_line(row: &ProblemRow, lang: Language) {
    let say = |key: &str| text(lang, key, &[]);
    let fault = &row.fault;
    let pages = text(lang, "cli-summary-pages-cleared", &[("count", fault.pages.into())]);
    line(&format!(
        "{}  {}  {}: {} [{} {}]",
        fault.component,
        say(state_word(row.state)),
        say(urgency(fault.urgency)),
        plain(&fault.reason),
        fault.rule,
        fault.criteria.join(" "),
    ));
    line(&format!("      {pages} · {}", say(responsible_word(row.responsible))));
    if row.is_rule_changed {
        line(&format!("      {}", say("problem-rule-changed")));
    } else if !row.is_seen && !row.state.is_settled() {
        line(&format!("      {}", say("problem-unseen")));
    }
}

async fn one(app: &App, id: &str, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let note = matches.get_one::<String>("note").cloned().unwrap_or_default();
    if let Some(to) = matches.get_one::<String>("move").and_then(|state| parsed(state)) {
        app.move_problem(id, to, &note).await?;
    }
    if let Some(to) = matches.get_one::<String>("assign").and_then(|who| parsed(who)) {
        app.assign_problem(id, to, &note).await?;
    }
    let view = app.problem(id, lang).await?;
    if matches.get_flag("json") {
        json(&view)?;
    } else {
        show(&view, lang);
    }
    Ok(if is_open(&view.problem) { Found::Faults } else { Found::Nothing })
}

fn show(view: &ProblemView, lang: Language) {
    row_line(&view.problem, lang);
    line(&format!("      {}", plain(&view.problem.fault.excerpt)));
    for fact in &view.facts {
        line(&format!("      {}: {}", fact.label, plain(&fact.value)));
    }
    line(&format!("{}: {}", text(lang, "letter-fix", &[]), plain(&view.rule.fix)));
    if let Some(remedy) = &view.remedy {
        line(&format!("{}: {}", text(lang, "letter-right", &[]), plain(&remedy.code)));
    }
    for place in &view.places {
        line(&format!("  {}  {}", plain(&place.address), plain(&place.anchor)));
    }
    for page in &view.unseen {
        if let Some(removed) = &page.removed {
            removed_line(removed, lang);
            continue;
        }
        let said = [
            ("page", plain(&page.address).into()),
            ("at", app::day(page.seen, lang).into()),
            ("status", page.status_text.as_str().into()),
        ];
        line(&text(lang, "problem-page-unseen", &said));
    }
}

async fn decide(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let id = given("id").unwrap_or_default();
    let audit = app.problem(&id, lang).await?.problem.audit;
    let broken = || Error::new(ErrorCode::FieldBroken, "until");
    let expires = given("until").map(|day| app::end_of_day(&day).ok_or_else(broken)).transpose()?;
    let kind: DecisionKind = given("kind")
        .and_then(|kind| parsed(&kind))
        .ok_or_else(|| Error::new(ErrorCode::FieldBroken, "kind"))?;
    let place = given("place");
    let request = DecisionRequest {
        audit,
        component: place.is_none().then_some(id),
        fingerprints: place.into_iter().collect(),
        kind,
        reason: given("reason").unwrap_or_default(),
        expires,
    };
    let kept = app.decide(request).await?;
    if matches.get_flag("json") {
        json(&kept)?;
    } else {
        line(&text(lang, "cli-decide-kept", &[]));
    }
    Ok(Found::Nothing)
}

async fn letter(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let request = LetterRequest {
        components: matches.get_many::<String>("ids").into_iter().flatten().cloned().collect(),
        deadline: matches.get_one::<String>("deadline").cloned(),
        contact: matches.get_one::<String>("contact").cloned().unwrap_or_default(),
    };
    if let Some(path) = matches.get_one::<PathBuf>("out") {
        let is_docx = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
        let format = if is_docx { LetterFormat::Docx } else { LetterFormat::Text };
        let path = app.save_letter(&request, format, lang, path).await?;
        line(&text(lang, "cli-services-saved", &[("path", path.into())]));
        return Ok(Found::Nothing);
    }
    let letter = app.letter_text(&request, lang).await?;
    if matches.get_flag("json") {
        json(&letter)?;
    } else {
        line(&format!("{}\n\n{}", letter.subject, letter.body));
    }
    Ok(Found::Nothing)
}

pub(crate) fn json(value: &impl Serialize) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    line(&text);
    Ok(())
}

fn parsed<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

fn state_word(state: ProblemState) -> &'static str {
    match state {
        ProblemState::Open => "problem-state-open",
        ProblemState::Working => "problem-state-working",
        ProblemState::Ready => "problem-state-ready",
        ProblemState::Fixed => "problem-state-fixed",
        ProblemState::CannotFix => "problem-state-cannot-fix",
        ProblemState::Suppliers => "problem-state-suppliers",
        ProblemState::Deferred => "problem-state-deferred",
        ProblemState::Answered => "problem-state-answered",
        ProblemState::Removed => "problem-state-removed",
    }
}

fn responsible_word(responsible: Responsible) -> &'static str {
    match responsible {
        Responsible::OurContent => "responsible-our-content",
        Responsible::Supplier => "responsible-supplier",
        Responsible::DocumentAuthor => "responsible-document-author",
        Responsible::LatvijaLv => "responsible-latvija-lv",
    }
}
