//! `services`: the register of services as a list and as tables.

use std::path::{Path, PathBuf};

use app::view::{ImportPreview, RowChange};
use app::{App, Error, ErrorCode};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{line, missing, plain, text};

/// Bytes of a table that is loaded; the program says so of a larger one.
const LARGEST: u64 = 64 << 20;

/// Lists, imports or exports the register.
pub(crate) async fn services(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let file = matches.get_one::<PathBuf>("file");
    let needed = || file.ok_or_else(|| missing("FILE"));
    if matches.get_one::<String>("action").is_some_and(|action| action == "sample") {
        return sample(needed()?, lang);
    }
    let app = match matches.get_one::<PathBuf>("db") {
        Some(database) => App::open_file(database).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let done = match matches.get_one::<String>("action").map(String::as_str) {
        Some("import") => import(&app, needed()?, matches.get_flag("preview"), lang).await,
        Some("export") => export(&app, needed()?, lang).await,
        _ => list(&app, matches.get_flag("json"), lang).await,
    };
    app.close().await;
    done
}

async fn list(app: &App, as_json: bool, lang: Language) -> Result<Found, Error> {
    let rows = app.register().await?;
    if as_json {
        let json = serde_json::to_string_pretty(&rows)
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        line(&json);
        return Ok(Found::Nothing);
    }
    for row in &rows {
        let number = if row.fields.number.is_empty() { "–" } else { &row.fields.number };
        line(&format!("{:>4}  {}", plain(number), plain(&row.fields.name)));
    }
    line(&text(lang, "cli-services-count", &[("count", Arg::from(rows.len() as f64))]));
    Ok(Found::Nothing)
}

async fn export(app: &App, file: &Path, lang: Language) -> Result<Found, Error> {
    let path = app.save_register(lang, file).await?;
    line(&text(lang, "cli-services-saved", &[("path", Arg::from(path.as_str()))]));
    Ok(Found::Nothing)
}

/// Writes the sample list, to be changed and imported; an existing file stays as it is.
fn sample(file: &Path, lang: Language) -> Result<Found, Error> {
    let unwritten = |_| Error::new(ErrorCode::FileWrite, file.display().to_string());
    let mut table = std::fs::File::create_new(file).map_err(unwritten)?;
    std::io::Write::write_all(&mut table, app::sample_register()).map_err(unwritten)?;
    line(&text(lang, "cli-services-saved", &[("path", Arg::from(file.display().to_string()))]));
    Ok(Found::Nothing)
}

async fn import(app: &App, file: &Path, only_look: bool, lang: Language) -> Result<Found, Error> {
    let unreadable = || Error::new(ErrorCode::FileRead, file.display().to_string());
    if std::fs::metadata(file).map_err(|_| unreadable())?.len() > LARGEST {
        return Err(unreadable());
    }
    let bytes = std::fs::read(file).map_err(|_| unreadable())?;
    let preview = app.preview_register(&bytes, lang).await?;
    show(&preview, lang);
    if !preview.faults.is_empty() {
        return Ok(Found::Faults);
    }
    if !only_look {
        app.import_register(&bytes, lang).await?;
        line(&text(lang, "cli-services-imported", &[]));
    }
    Ok(Found::Nothing)
}

fn show(preview: &ImportPreview, lang: Language) {
    for fault in &preview.faults {
        let place = fault.line.map_or_else(String::new, |line| {
            text(lang, "cli-services-line", &[("line", Arg::from(f64::from(line)))]) + " "
        });
        line(&format!("{place}{}", plain(&fault.text)));
    }
    let unread: Vec<String> = preview
        .columns
        .iter()
        .filter(|column| column.field.is_none() && !column.heading.trim().is_empty())
        .map(|column| plain(&column.heading))
        .collect();
    if !unread.is_empty() {
        line(&text(lang, "cli-services-unread", &[("columns", Arg::from(unread.join(", ")))]));
    }
    let count = |change| preview.rows.iter().filter(|row| row.change == change).count();
    let counts = [
        ("added", count(RowChange::Added)),
        ("changed", count(RowChange::Changed)),
        ("same", count(RowChange::Same)),
        ("faults", preview.faults.len()),
    ]
    .map(|(name, count)| (name, Arg::from(count as f64)));
    line(&text(lang, "cli-services-changes", &counts));
}
