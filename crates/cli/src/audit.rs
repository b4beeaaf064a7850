//! `audit`: a whole site, with progress, a summary and reports.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use app::view::{AuditCounts, AuditEvent, AuditRequest, AuditState, AuditSummary, ReportFormat};
use app::{App, Error, ErrorCode, Listener};
use clap::ArgMatches;
use locale::{Arg, Language};
use tokio::sync::mpsc;

use crate::Found;
use crate::check::browser_use;
use crate::say::{aside, line, plain, text};

/// Runs or resumes an audit.
pub(crate) async fn audit(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let app = match matches.get_one::<PathBuf>("db") {
        Some(file) => App::open_file(file).await?,
        None => App::open(&App::default_folder()).await?,
    };
    let out = matches.get_one::<PathBuf>("out").cloned();
    let what = if matches.get_flag("resume") {
        What::Resume
    } else {
        What::Start(Box::new(request(&app, matches, lang).await?))
    };
    let found = follow(&app, what, out.as_deref(), lang).await;
    app.close().await;
    found
}

/// What to do.
pub(crate) enum What {
    /// A new audit.
    Start(Box<AuditRequest>),
    /// The latest one that was paused.
    Resume,
}

async fn request(app: &App, matches: &ArgMatches, lang: Language) -> Result<AuditRequest, Error> {
    let many = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect();
    let services = match matches.get_one::<String>("services") {
        Some(typed) => app.chosen_services(typed).await?,
        None => Vec::new(),
    };
    Ok(AuditRequest {
        name: String::new(),
        addresses: many("addresses"),
        services,
        max_pages: matches.get_one("max-pages").copied(),
        include: many("include"),
        exclude: many("exclude"),
        extra_hosts: many("host"),
        delay_ms: matches.get_one("delay").copied(),
        ignore_robots: matches.get_flag("no-robots"),
        language: Some(lang.code().to_owned()),
        browser: browser_use(matches),
        browser_program: matches.get_one::<PathBuf>("browser-path").map(|path| path.display().to_string()),
    })
}

/// Follows an audit to its end, or until Ctrl+C pauses it, and writes its reports.
pub(crate) async fn follow(
    app: &App,
    what: What,
    out: Option<&Path>,
    lang: Language,
) -> Result<Found, Error> {
    let begin = Instant::now();
    let (sender, mut events) = mpsc::unbounded_channel();
    let listener: Listener = Arc::new(move |event| {
        let _ = sender.send(event);
    });
    let id = match what {
        What::Start(request) => {
            let id = app.start_audit(*request, listener).await?;
            let addresses = app.audit_summary(id, lang).await?.audit.addresses.join(", ");
            aside(&text(lang, "cli-starting", &[("address", Arg::from(plain(&addresses)))]));
            id
        }
        What::Resume => {
            let audits = app.audits().await?;
            let paused = audits.iter().find(|audit| audit.state == AuditState::Paused);
            let id = paused.ok_or_else(|| Error::new(ErrorCode::NothingToResume, ""))?.id;
            app.resume_audit(id, listener).await?;
            id
        }
    };
    let state = loop {
        tokio::select! {
            event = events.recv() => match event {
                Some(AuditEvent::Visited { page, counts }) => progress(&page.status_text, &page.address, counts, lang),
                Some(AuditEvent::State { state, .. }) => break state,
                Some(AuditEvent::Failed { error }) => return Err(error),
                Some(AuditEvent::Visiting { .. }) => {}
                None => break AuditState::Paused,
            },
            _ = tokio::signal::ctrl_c() => app.pause_audit(id).await?,
        }
    };
    if state == AuditState::Paused {
        aside(&text(lang, "cli-cancelled", &[]));
    }
    let summary = app.audit_summary(id, lang).await?;
    print_summary(&summary, begin.elapsed().as_secs_f64(), lang);
    write_reports(app, &summary, out, lang).await?;
    let counts = summary.audit.counts;
    match counts {
        AuditCounts { judged: 0, .. } => Err(Error::new(ErrorCode::NotJudged, "")),
        AuditCounts { to_fix: 0, .. } => Ok(Found::Nothing),
        AuditCounts { .. } => Ok(Found::Faults),
    }
}

fn progress(status: &str, address: &str, counts: AuditCounts, lang: Language) {
    let done = text(
        lang,
        "cli-progress",
        &[
            ("done", Arg::from(counts.judged)),
            ("waiting", Arg::from(counts.waiting)),
            ("failed", Arg::from(counts.to_fix)),
        ],
    );
    aside(&format!("{done}  ·  {status}  {}", plain(address)));
}

fn print_summary(summary: &AuditSummary, seconds: f64, lang: Language) {
    let counts = summary.audit.counts;
    let say = |key: &str, args: &[(&str, Arg)]| line(&text(lang, key, args));
    line(&format!("\n{}", text(lang, "cli-summary", &[])));
    if counts.judged == 0 {
        say("cli-summary-nothing-scanned", &[]);
    }
    say("cli-summary-pages", &[("count", Arg::from(counts.judged))]);
    say("cli-summary-not-scanned", &[("count", Arg::from(counts.not_judged + counts.waiting))]);
    for status in &summary.statuses {
        line(&format!("  {}: {}", status.text, status.count));
    }
    if counts.waiting > 0 {
        line(&format!("  {}: {}", text(lang, "status-waiting", &[]), counts.waiting));
    }
    for (key, count) in [
        ("urgency-to-fix", counts.to_fix),
        ("urgency-to-check", counts.to_check),
        ("urgency-advice", counts.advice),
        ("urgency-review", counts.review),
    ] {
        line(&format!("{}: {count}", text(lang, key, &[])));
    }
    if counts.judged > 0 && counts.to_fix == 0 {
        say("cli-summary-none", &[]);
    }
    for component in &summary.first {
        let pages = text(lang, "cli-summary-pages-cleared", &[("count", Arg::from(component.pages))]);
        line(&format!("  {} – {} [{}]", pages, component.reason, component.rule));
    }
    let criteria = |status: &str| {
        let row = summary.criteria.iter().find(|row| row.status == status);
        Arg::from(row.map_or(0, |row| row.count))
    };
    say(
        "cli-summary-criteria",
        &[
            ("total", Arg::from(summary.criteria.iter().map(|row| row.count).sum::<u32>())),
            ("not-met", criteria("notMet")),
            ("needs-review", criteria("needsReview")),
            ("not-checked", criteria("notChecked")),
        ],
    );
    say("cli-summary-seconds", &[("seconds", Arg::from((seconds * 10.0).round() / 10.0))]);
    say("cli-not-a-verdict", &[]);
}

/// Writes the report in every format; into the current folder if none was named.
async fn write_reports(
    app: &App,
    summary: &AuditSummary,
    out: Option<&Path>,
    lang: Language,
) -> Result<(), Error> {
    let folder = out.unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .map_err(|_| Error::new(ErrorCode::FileWrite, folder.display().to_string()))?;
    let formats = [
        (ReportFormat::Html, "html"),
        (ReportFormat::Xlsx, "xlsx"),
        (ReportFormat::Csv, "csv"),
        (ReportFormat::Json, "json"),
        (ReportFormat::Earl, "earl.jsonld"),
    ];
    for (format, ending) in formats {
        let path = folder.join(format!("slieksnis-{}.{ending}", summary.audit.id));
        let path = app.save_report(summary.audit.id, format, lang, &path).await?;
        line(&text(lang, "cli-summary-report", &[("path", Arg::from(path))]));
    }
    let database = app.settings().await?.database;
    line(&text(lang, "cli-summary-database", &[("path", Arg::from(database))]));
    Ok(())
}
