//! `describe`: one description of a service, read and judged; no database.

use app::{CheckOptions, CheckTarget, DescribedFault, DescriptionCheck, Error, ErrorCode};
use clap::ArgMatches;
use locale::Language;

use crate::Found;
use crate::say::{line, plain, text};
use crate::sheet::sheet;

/// Reads the description and prints what it says and what is wrong with it.
pub(crate) async fn describe(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    if let Some(service) = matches.get_one::<String>("service") {
        return sheet(matches, service, lang).await;
    }
    let typed = matches.get_one::<String>("target").map_or("", String::as_str);
    let options = CheckOptions { robots: !matches.get_flag("no-robots"), ..CheckOptions::default() };
    let check = app::describe(CheckTarget::parse(typed)?, options).await?;
    if matches.get_flag("json") {
        line(&check.json());
    } else {
        print(&check, lang);
    }
    match (check.is_read(), check.has_faults()) {
        (false, _) => Err(Error::new(ErrorCode::NotJudged, "")),
        (true, true) => Ok(Found::Faults),
        (true, false) => Ok(Found::Nothing),
    }
}

fn print(check: &DescriptionCheck, lang: Language) {
    line(&plain(&check.address));
    if !check.is_read() {
        line(&check.told(lang));
        return;
    }
    line(&format!("{}: {}", text(lang, "cli-describe-layout", &[]), check.layout(lang)));
    line(&format!("\n{}", text(lang, "cli-describe-fields", &[])));
    for field in check.fields(lang) {
        let value = field.text.replace('\n', " / ");
        let said = if value.is_empty() { field.state } else { value };
        line(&format!("  {}: {}", field.name, plain(&said)));
    }
    line(&format!("\n{}", text(lang, "cli-describe-faults", &[])));
    let faults = check.faults(lang);
    if faults.is_empty() {
        line(&format!("  {}", text(lang, "cli-describe-no-faults", &[])));
    }
    for fault in &faults {
        show(fault, lang);
    }
    line(&format!("\n{}", text(lang, "cli-describe-language", &[])));
    match check.readability(lang) {
        Some((lix, band)) => {
            line(&text(lang, "cli-describe-lix", &[("lix", lix.round().into()), ("band", band.into())]));
        }
        None => line(&text(lang, "cli-describe-short", &[])),
    }
    check.language(lang).iter().for_each(|fault| show(fault, lang));
}

fn show(fault: &DescribedFault, lang: Language) {
    line(&format!("  {}: {} [{}]", fault.severity, plain(&fault.reason), fault.rule));
    if !fault.quote.is_empty() {
        line(&format!("      {}", plain(&fault.quote)));
    }
    if !fault.proposal.is_empty() {
        let label = text(lang, "cli-describe-proposal", &[]);
        line(&format!("      {label}: {}", plain(&fault.proposal)));
    }
}
