//! `check`: single pages, no crawl, no database.

use app::view::Urgency;
use app::{BrowserUse, CheckOptions, CheckTarget, Error, ErrorCode, PageCheck};
use clap::ArgMatches;
use locale::Language;

use crate::Found;
use crate::say::{bytes, line, plain, text};

/// Bytes of a list of addresses.
const LIST_BYTES: u64 = 16 << 20;

/// Checks the pages and prints what was found.
pub(crate) async fn check(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    let targets = targets(matches)?;
    let options = CheckOptions {
        robots: !matches.get_flag("no-robots"),
        browser: browser_use(matches).unwrap_or_default(),
        program: matches.get_one::<std::path::PathBuf>("browser-path").cloned(),
        ..CheckOptions::default()
    };
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    let mut has_failures = false;
    let mut is_whole = true;
    let mut kept = Vec::new();
    app::check(targets, options, |page| {
        has_failures |= page.has_failures();
        is_whole &= page.judged.is_some() && !page.is_partial();
        match format {
            "jsonl" => line(&page.json_line()),
            "earl" => kept.push(page),
            _ => print(&page, matches.get_flag("review"), lang),
        }
    })
    .await?;
    if format == "earl" {
        bytes(&app::earl_of(&kept, lang)?);
    }
    if has_failures {
        Ok(Found::Faults)
    } else if is_whole {
        Ok(Found::Nothing)
    } else {
        Err(Error::new(ErrorCode::NotJudged, ""))
    }
}

fn targets(matches: &ArgMatches) -> Result<Vec<CheckTarget>, Error> {
    let mut typed: Vec<String> =
        matches.get_many::<String>("targets").into_iter().flatten().cloned().collect();
    if let Some(file) = matches.get_one::<std::path::PathBuf>("addresses-from") {
        let unreadable = || Error::new(ErrorCode::FileRead, file.display().to_string());
        let size = std::fs::metadata(file).map_err(|_| unreadable())?.len();
        if size > LIST_BYTES {
            return Err(unreadable());
        }
        let list = std::fs::read_to_string(file).map_err(|_| unreadable())?;
        typed.extend(list.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
    }
    typed.iter().map(|typed| CheckTarget::parse(typed)).collect()
}

fn print(page: &PageCheck, with_review: bool, lang: Language) {
    line(&format!("\n{}", plain(&page.address)));
    if page.judged.is_none() {
        line(&page.told(lang));
        return;
    }
    if let Some(browser) = &page.browser {
        line(&text(lang, "cli-page-rendered", &[("browser", browser.as_str().into())]));
    }
    if page.is_partial() {
        line(&page.told(lang));
    }
    let (review, found): (Vec<_>, Vec<_>) =
        page.found(lang).into_iter().partition(|finding| finding.urgency == Urgency::Review);
    let shown = if with_review { review.as_slice() } else { &[] };
    let not_run = page.not_run(lang);
    if found.is_empty() && not_run.is_empty() && !page.is_partial() {
        line(&text(lang, "cli-page-clean", &[]));
    }
    for finding in found.iter().chain(shown) {
        let word = if finding.is_varam { "urgency-varam" } else { urgency(finding.urgency) };
        let urgency = text(lang, word, &[]);
        let about = [std::slice::from_ref(&finding.rule), finding.criteria.as_slice()].concat().join(" ");
        line(&format!("  {urgency}: {} [{about}]", finding.reason));
        line(&format!("      {}  {}", plain(&finding.anchor), plain(&finding.excerpt)));
    }
    for (rule, why) in not_run {
        line(&format!("  {}: {rule}: {why}", text(lang, "criterion-not-checked", &[])));
    }
    if !review.is_empty() && !with_review {
        line(&text(lang, "cli-review", &[("count", review.len().into())]));
    }
    line(&text(lang, "cli-not-a-verdict", &[]));
}

/// Which pages are opened in a browser, if the option says so.
pub(crate) fn browser_use(matches: &ArgMatches) -> Option<BrowserUse> {
    matches.get_one::<String>("browser").and_then(|word| word.parse().ok())
}

/// Key of the word for an urgency.
pub(crate) fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::ToFix => "urgency-to-fix",
        Urgency::ToCheck => "urgency-to-check",
        Urgency::Advice => "urgency-advice",
        Urgency::Review => "urgency-review",
    }
}
