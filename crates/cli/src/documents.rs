//! `documents`: single files behind links, no crawl, no database.

use app::{CheckTarget, DocumentCheck, DocumentOutcome, Error, ErrorCode};
use clap::ArgMatches;
use locale::Language;

use crate::Found;
use crate::say::{line, plain, text};

/// Looks at the documents and prints what was found.
pub(crate) async fn documents(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    if let Some(audit) = matches.get_one::<i64>("audit") {
        return crate::listed::documents(*audit, matches, lang).await;
    }
    let targets = matches
        .get_many::<String>("targets")
        .into_iter()
        .flatten()
        .map(|typed| CheckTarget::parse(typed))
        .collect::<Result<Vec<_>, _>>()?;
    let mut has_problems = false;
    let mut is_whole = true;
    app::documents(targets, |document| {
        match document.outcome() {
            Some(DocumentOutcome::Problems) => has_problems = true,
            Some(DocumentOutcome::Questions | DocumentOutcome::NothingFound) => {}
            Some(DocumentOutcome::NotLookedAt) | None => is_whole = false,
        }
        if matches.get_flag("json") {
            line(&document.json_line());
        } else {
            print(&document, lang);
        }
    })
    .await?;
    match (has_problems, is_whole) {
        (true, _) => Ok(Found::Faults),
        (false, true) => Ok(Found::Nothing),
        (false, false) => Err(Error::new(ErrorCode::NotJudged, "")),
    }
}

fn print(document: &DocumentCheck, lang: Language) {
    line(&format!("\n{}", plain(&document.address)));
    if document.document.is_none() {
        line(&document.told(lang));
        return;
    }
    for sentence in document.summary(lang) {
        line(&format!("  {sentence}"));
    }
    for fault in document.faults(lang) {
        let about = [std::slice::from_ref(&fault.id), fault.criteria.as_slice()].concat().join(", ");
        line(&format!("  {}: {} [{about}]", fault.severity, plain(&fault.text)));
        for place in &fault.places {
            line(&format!("      {}", plain(place)));
        }
        line(&format!("      {}", plain(&fault.fix)));
    }
    line(&text(lang, "cli-documents-unseen", &[]));
    for (aspect, why) in document.unseen(lang) {
        line(&format!("  {aspect}: {why}"));
    }
}
