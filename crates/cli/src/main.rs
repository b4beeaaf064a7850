//! The command line: a thin shell over `app`.
//!
//! Exit status: 0 nothing to fix was found, 1 something was, 2 it could not be done.

mod act;
mod arguments;
mod audit;
mod check;
mod compare;
mod demo;
mod describe;
mod documents;
mod listed;
mod problems;
mod programme;
mod retest;
mod rules;
mod say;
mod services;
mod sheet;

use std::process::ExitCode;

use app::Error;
use locale::Language;

/// What a command found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    Faults,
}

fn main() -> ExitCode {
    let lang = arguments::language();
    let matches = match arguments::command(lang).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return arguments::refuse(&error, lang),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&Error::new(app::ErrorCode::Internal, error.to_string()), lang),
    };
    let outcome = runtime.block_on(async {
        match matches.subcommand() {
            Some(("audit", matches)) => audit::audit(matches, lang).await,
            Some(("check", matches)) => check::check(matches, lang).await,
            Some(("compare", matches)) => compare::compare(matches, lang).await,
            Some(("services", matches)) => services::services(matches, lang).await,
            Some(("describe", matches)) => describe::describe(matches, lang).await,
            Some(("programme", matches)) => programme::programme(matches, lang).await,
            Some((name @ ("problems" | "retest" | "decide" | "letter"), matches)) => {
                problems::run(name, matches, lang).await
            }
            Some(("explain", matches)) => rules::explain(matches, lang),
            Some(("rules", matches)) => rules::list(matches, lang),
            Some(("act-report", matches)) => act::report(matches, lang).await,
            Some(("documents", matches)) => documents::documents(matches, lang).await,
            Some(("demo", matches)) => demo::demo(matches, lang).await,
            _ => unreachable!("a command is required"),
        }
    });
    match outcome {
        Ok(Found::Nothing) => ExitCode::SUCCESS,
        Ok(Found::Faults) => ExitCode::from(1),
        Err(error) => failed(&error, lang),
    }
}

fn failed(error: &Error, lang: Language) -> ExitCode {
    say::error(&error.told(lang), lang);
    if error.code == app::ErrorCode::PersonMissing {
        say::aside(&say::text(lang, "cli-person-hint", &[]));
    }
    ExitCode::from(2)
}
