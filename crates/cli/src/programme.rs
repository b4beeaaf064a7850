//! `programme`: the promise of five newly improved e-services a year.

use std::path::Path;

use app::view::{AnswerVerdict, CheckLine, CouncilFormat, List, NewAnswer, ProgrammeRow, ProgrammeService};
use app::{App, Error, ErrorCode};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{broken, line, missing, plain, text};

/// Every line of a checklist.
const ALL: &str = "all";

/// Shows the programme or a service of it, or does what a person does there.
pub(crate) async fn programme(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<std::path::PathBuf>("db") {
        Some(database) => App::open_file(database).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let done = act(&app, matches, lang).await;
    app.close().await;
    done
}

async fn act(app: &App, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let given: Vec<&str> =
        matches.get_many::<String>("rest").unwrap_or_default().map(String::as_str).collect();
    let person = matches.get_one::<String>("person").cloned();
    let note = matches.get_one::<String>("note").cloned().unwrap_or_default();
    let as_json = matches.get_flag("json");
    let need = |place: usize, name: &str| given.get(place).copied().ok_or_else(|| missing(name));
    let kept = |key: &str| {
        line(&text(lang, key, &[]));
        Ok(Found::Nothing)
    };
    match matches.get_one::<String>("action").map(String::as_str) {
        None => board(app, matches.get_one::<i16>("year").copied(), as_json, lang).await,
        Some("answer") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            answer(
                app,
                &service,
                need(1, "LINE")?,
                need(2, "yes|no|na")?,
                given.get(3).copied(),
                note,
                person,
            )
            .await?;
            kept("cli-programme-kept")
        }
        Some("sign") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            app.sign_service(service.row.id, note, person, lang).await?;
            kept("cli-programme-signed")
        }
        Some("withdraw") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            app.withdraw_sign_off(service.row.id, need(1, "REASON")?.to_owned(), person).await?;
            kept("cli-programme-kept")
        }
        Some("before") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            app.tell_before(service.row.id, need(1, "TEXT")?.to_owned(), person).await?;
            kept("cli-programme-kept")
        }
        Some("plan") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            let year = match need(1, "YEAR")? {
                "-" => None,
                year => Some(parsed(year)?),
            };
            app.plan_service(service.row.id, year).await?;
            kept("cli-programme-kept")
        }
        Some("target") => {
            let (year, target) = (parsed(need(0, "YEAR")?)?, parsed(need(1, "NUMBER")?)?);
            app.set_target(year, target, need(2, "REASON")?.to_owned(), person).await?;
            kept("cli-programme-kept")
        }
        Some("evidence") => {
            let service = service(app, need(0, "SERVICE")?, lang).await?;
            let path = app.save_sign_off_evidence(service.row.id, lang, Path::new(need(1, "FILE")?)).await?;
            line(&text(lang, "cli-programme-saved", &[("path", Arg::from(path.as_str()))]));
            Ok(Found::Nothing)
        }
        Some("report") => report(app, matches, Path::new(need(0, "FILE")?), lang).await,
        Some(named) => {
            let service = service(app, named, lang).await?;
            if as_json {
                print(serde_json::to_string_pretty(&service))?;
                return Ok(Found::Nothing);
            }
            show(&service, lang);
            Ok(Found::Nothing)
        }
    }
}

/// The service with this number or name; the number comes first.
async fn service(app: &App, named: &str, lang: Language) -> Result<ProgrammeService, Error> {
    let board = app.programme(lang).await?;
    let wanted = named.trim().to_lowercase();
    let by_number = board.rows.iter().find(|row| row.number.to_lowercase() == wanted);
    let row = by_number.or_else(|| board.rows.iter().find(|row| row.name.to_lowercase() == wanted));
    let id = match row {
        Some(row) => row.id,
        None => of_register(app, named).await?,
    };
    app.programme_service(id, lang).await
}

/// A service that the programme does not promise; it can be looked at like the others.
async fn of_register(app: &App, named: &str) -> Result<i64, Error> {
    let wanted = named.trim().to_lowercase();
    let rows = app.register().await?;
    let by_number = rows.iter().find(|row| row.fields.number.to_lowercase() == wanted);
    let row = by_number.or_else(|| rows.iter().find(|row| row.fields.name.to_lowercase() == wanted));
    let missing = Error { key: "not-found-service".to_owned(), ..Error::new(ErrorCode::NotFound, named) };
    row.map(|row| row.id).ok_or(missing)
}

async fn answer(
    app: &App,
    service: &ProgrammeService,
    asked: &str,
    verdict: &str,
    step: Option<&str>,
    note: String,
    person: Option<String>,
) -> Result<(), Error> {
    let verdict = match verdict.to_lowercase().as_str() {
        "yes" | "jā" | "ja" => AnswerVerdict::Yes,
        "no" | "nē" | "ne" => AnswerVerdict::No,
        "na" | "-" => AnswerVerdict::NotApplicable,
        other => return Err(broken(other)),
    };
    let given = |list: List, step: &str, lines: &[CheckLine]| -> Vec<NewAnswer> {
        let asked = lines.iter().filter(|known| asked == ALL || known.id == asked);
        asked
            .map(|known| NewAnswer {
                list,
                step: step.to_owned(),
                line: known.id.clone(),
                verdict,
                note: note.clone(),
            })
            .collect()
    };
    // A step is named by its place, from 1, or by its address; without one every step and the form as a whole are meant.
    let mut answers = Vec::new();
    for (checked, place) in service.steps.iter().zip(1_usize..) {
        if step.is_none_or(|step| step == checked.address || step == place.to_string()) {
            answers.extend(given(List::Step, &checked.address, &checked.lines));
        }
    }
    if step.is_none() {
        answers.extend(given(List::Transaction, "", &service.transaction));
    }
    if answers.is_empty() {
        return Err(Error::new(ErrorCode::NotFound, asked));
    }
    app.answer_checklist(service.row.id, answers, person).await
}

async fn board(app: &App, year: Option<i16>, as_json: bool, lang: Language) -> Result<Found, Error> {
    let mut board = app.programme(lang).await?;
    board.years.retain(|known| year.is_none_or(|year| year == known.year));
    let found = if board.alarms.is_empty() { Found::Nothing } else { Found::Faults };
    if as_json {
        print(serde_json::to_string_pretty(&board))?;
        return Ok(found);
    }
    line(&board.told);
    if !board.is_marked {
        line(&text(lang, "programme-not-marked", &[]));
    }
    heading("cli-programme-alarms", &board.alarms, lang);
    for year in &board.years {
        line("");
        line(&year.told);
        for slot in &year.slots {
            let name = slot.row.as_ref().map(|row| format!(": {}", named(row))).unwrap_or_default();
            let standing = slot.row.as_ref().map_or("", |row| row.standing_text.as_str());
            let standing = if standing.is_empty() { String::new() } else { format!(" [{standing}]") };
            line(&format!("  {}. {}{name}{standing}", slot.number, slot.place_text));
        }
    }
    heading("cli-programme-nearest", &board.nearest, lang);
    line("");
    for row in board
        .rows
        .iter()
        .filter(|row| year.is_none_or(|year| row.planned == Some(year) || row.counted == Some(year)))
    {
        let state = if row.standing_text.is_empty() { &row.stage_text } else { &row.standing_text };
        line(&format!("{} – {state}", named(row)));
    }
    Ok(found)
}

fn heading(key: &str, rows: &[ProgrammeRow], lang: Language) {
    if rows.is_empty() {
        return;
    }
    line("");
    line(&format!("{}:", text(lang, key, &[])));
    for row in rows {
        let lacks = text(lang, "cli-programme-lacks", &[("count", Arg::from(f64::from(row.missing)))]);
        line(&format!("  {} ({lacks})", named(row)));
        for reason in &row.reasons {
            line(&format!("    – {}", plain(reason)));
        }
    }
}

fn named(row: &ProgrammeRow) -> String {
    let number = if row.number.is_empty() { String::new() } else { format!("{}. ", row.number) };
    plain(&format!("{number}{}", row.name))
}

fn show(service: &ProgrammeService, lang: Language) {
    line(&named(&service.row));
    let state = &service.row;
    line([state.stage_text.as_str(), state.standing_text.as_str()].join(" ").trim());
    for signed in &service.sign_offs {
        for told in &signed.told {
            line(&plain(told));
        }
    }
    for told in &service.before {
        line(&plain(told));
    }
    line("");
    for judged in &service.lines {
        line(&format!("{}: {}", judged.title, judged.verdict_text));
        for reason in &judged.reasons {
            line(&format!("  – {}", plain(reason)));
        }
    }
    line("");
    line(&text(lang, "cli-programme-checks", &[]));
    for (step, place) in service.steps.iter().zip(1..) {
        line(&format!("{place}. {} ({})", plain(&step.name), plain(&step.sight)));
        show_lines(&step.lines, lang);
    }
    line(&text(lang, "programme-list-transaction", &[]));
    show_lines(&service.transaction, lang);
}

fn show_lines(lines: &[CheckLine], lang: Language) {
    for asked in lines {
        let mut by =
            if asked.person.is_empty() { String::new() } else { format!(" ({})", plain(&asked.person)) };
        if asked.page_has_changed {
            by = format!("{by} – {}", text(lang, "cli-programme-page-changed", &[]));
        }
        line(&format!("  {:<16} {}: {}{by}", asked.id, asked.title, asked.verdict_text));
    }
}

async fn report(app: &App, matches: &ArgMatches, file: &Path, lang: Language) -> Result<Found, Error> {
    let format = match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "docx" => CouncilFormat::Docx,
        "html" | "htm" => CouncilFormat::Html,
        "xlsx" => CouncilFormat::Xlsx,
        _ => {
            let key = "report-ending".to_owned();
            return Err(Error { key, ..Error::new(ErrorCode::FieldBroken, file.display().to_string()) });
        }
    };
    let year = matches.get_one::<i16>("year").copied();
    let path = app.save_council_report(year, format, lang, file).await?;
    line(&text(lang, "cli-programme-saved", &[("path", Arg::from(path.as_str()))]));
    Ok(Found::Nothing)
}

fn parsed<T: std::str::FromStr>(typed: &str) -> Result<T, Error> {
    typed.parse().map_err(|_| broken(typed))
}

fn print(json: Result<String, serde_json::Error>) -> Result<(), Error> {
    line(&json.map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?);
    Ok(())
}
