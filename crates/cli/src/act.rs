//! `act-report`: what the rules say about the test cases of W3C's ACT rules.

use std::path::PathBuf;

use app::{Error, ErrorCode};
use clap::ArgMatches;
use locale::Language;

use crate::Found;
use crate::say::bytes;

/// Prints the implementation report, or writes it to a file. That cases fail is their purpose.
pub(crate) async fn report(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let folder = matches.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
    let report = app::act_report(&folder, lang).await?;
    match matches.get_one::<PathBuf>("out") {
        None => bytes(&report),
        Some(file) => std::fs::write(file, report)
            .map_err(|_| Error::new(ErrorCode::FileWrite, file.display().to_string()))?,
    }
    Ok(Found::Nothing)
}
