//! `describe --service`: what is kept of a service's descriptions, and its improvement sheet.

use std::path::PathBuf;

use app::view::{DescriptionSheet, LineView, PublicationView, ServiceChange, ThingChange};
use app::{App, Error, ErrorCode};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{line, plain, text};

/// Shows the stored state, or writes the sheet to a file.
pub(crate) async fn sheet(matches: &ArgMatches, service: &str, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<PathBuf>("db") {
        Some(database) => App::open_file(database).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let done = told(&app, matches, service, lang).await;
    app.close().await;
    done
}

async fn told(app: &App, matches: &ArgMatches, service: &str, lang: Language) -> Result<Found, Error> {
    let id = app.service_called(service).await?;
    if let Some(path) = matches.get_one::<PathBuf>("sheet") {
        let saved = app.save_sheet(id, lang, path).await?;
        line(&text(lang, "cli-services-saved", &[("path", Arg::from(saved.as_str()))]));
        return Ok(Found::Nothing);
    }
    let sheet = app.description_sheet(id, lang).await?;
    let changes = app.service_changes(id, lang).await?;
    if matches.get_flag("json") {
        let broken = |error: serde_json::Error| Error::new(ErrorCode::Internal, error.to_string());
        let mut json = serde_json::to_value(&sheet).map_err(broken)?;
        json["changes"] = serde_json::to_value(&changes).map_err(broken)?;
        line(&serde_json::to_string_pretty(&json).map_err(broken)?);
    } else {
        print(&sheet, lang);
        show_changes(&changes, lang);
    }
    let is_open = sheet.overview.publications.iter().any(|publication| publication.to_fix > 0);
    Ok(if is_open { Found::Faults } else { Found::Nothing })
}

fn print(sheet: &DescriptionSheet, lang: Language) {
    line(&plain(&sheet.name));
    if sheet.overview.publications.is_empty() {
        line(&text(lang, "sheet-publications-none", &[]));
    }
    for publication in &sheet.overview.publications {
        show_publication(publication, lang);
    }
    for row in &sheet.lines {
        show_line(row, lang);
    }
    for difference in &sheet.differences {
        line(&format!("  {}: {}", plain(&difference.field), difference.kind));
    }
}

fn show_publication(publication: &PublicationView, lang: Language) {
    let place = if publication.person.is_empty() {
        publication.address.clone()
    } else {
        text(lang, "sheet-given", &[("person", Arg::from(publication.person.as_str()))])
    };
    let of = |found: u32, all: u32| {
        text(lang, "sheet-of", &[("found", Arg::from(f64::from(found))), ("all", Arg::from(f64::from(all)))])
    };
    line(&format!("  {} ({})", plain(&place), plain(&publication.layout)));
    if publication.is_known {
        let must = of(publication.must_found, publication.must_all);
        line(&format!("    {}: {must}", text(lang, "sheet-col-must", &[])));
    }
}

fn show_line(row: &LineView, lang: Language) {
    let state = text(lang, &format!("line-state-{}", row.state.key()), &[]);
    line(&format!("  {}. {} [{}] {state}", row.number, plain(&row.title), plain(&row.key.rule)));
    for found in &row.found {
        line(&format!("      {}", plain(&found.reason)));
    }
    if !row.proposal.is_empty() {
        line(&format!("      {}: {}", text(lang, "sheet-proposal", &[]), plain(&row.proposal)));
    }
}

/// What changed of the service's description, form and documents since the run before.
fn show_changes(changes: &[ServiceChange], lang: Language) {
    if changes.is_empty() {
        return;
    }
    line(&text(lang, "changes-since", &[]));
    for change in changes {
        let became = match change.change {
            ThingChange::New => "thing-new",
            ThingChange::Changed => "thing-changed",
            ThingChange::Gone => "thing-gone",
            ThingChange::NotSeen => "thing-not-seen",
        };
        let or_dash = |said: &str| if said.is_empty() { "–".to_owned() } else { plain(said) };
        line(&format!("  {} ({})", plain(&change.name), text(lang, became, &[])));
        line(&format!("      {} → {}", or_dash(&change.before), or_dash(&change.after)));
    }
}
