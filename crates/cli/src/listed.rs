//! `documents --audit N`: the documents that a run found, from the database.

use std::path::PathBuf;

use app::view::{DocumentQuery, DocumentRow, DocumentStanding};
use app::{App, Error, ErrorCode};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::say::{line, plain, text};

/// Documents that are asked for at a time.
const PART: u32 = 500;

/// Lists the documents of an audit.
pub(crate) async fn documents(audit: i64, matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<PathBuf>("db") {
        Some(database) => App::open_file(database).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let done = list(&app, audit, matches.get_flag("json"), lang).await;
    app.close().await;
    done
}

async fn list(app: &App, audit: i64, as_json: bool, lang: Language) -> Result<Found, Error> {
    app.audit_summary(audit, lang).await?;
    let mut rows = Vec::new();
    loop {
        let offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let query = DocumentQuery { offset, limit: PART, ..DocumentQuery::default() };
        let part = app.documents_of(audit, query, lang).await?;
        let is_last = part.rows.is_empty();
        rows.extend(part.rows);
        if is_last || rows.len() >= part.total as usize {
            break;
        }
    }
    if as_json {
        for row in &rows {
            let view = app.document(row.id, lang).await?;
            let json = serde_json::to_string(&view)
                .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
            line(&json);
        }
    } else {
        for row in &rows {
            print(row, lang);
        }
        line(&text(lang, "cli-documents-count", &[("count", Arg::from(rows.len() as f64))]));
    }
    let is = |standing| rows.iter().any(|row| row.standing == standing);
    if is(DocumentStanding::ToFix) { Ok(Found::Faults) } else { Ok(Found::Nothing) }
}

fn print(row: &DocumentRow, lang: Language) {
    line(&format!("\n{}", plain(&row.name)));
    line(&format!("  {}", plain(&row.address)));
    line(&format!("  {}  ·  {}", row.kind_text, row.standing_text));
    let counts = [("to-fix", row.to_fix), ("to-check", row.to_check), ("advice", row.advice)];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| format!("{}: {count}", text(lang, &format!("urgency-{key}"), &[])))
        .collect();
    if !said.is_empty() {
        line(&format!("  {}", said.join("  ·  ")));
    }
    line(&format!("  {}", text(lang, "cli-documents-links", &[("count", Arg::from(row.links))])));
    for service in &row.services {
        line(&format!("  {}", plain(&service.name)));
    }
}
