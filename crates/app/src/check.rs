//! Single pages: no crawl, no database.

use std::path::PathBuf;
use std::time::Duration;

use audit::{Finding, Outcome};
use crawl::{Client, ClientOptions, Detail, Queued, Status};
use futures_util::StreamExt;
use locale::Language;
use rules::catalog::RULES;
use serde_json::{Map, Value, json};
use url::Url;

use crate::addresses::is_loopback;
use crate::error::{Error, ErrorCode};
use crate::problem::faults::view_of;
use crate::view::FindingView;
use crate::visit::fetch::Visitor;
use crate::visit::judge::{TargetVerdict, targets};
use crate::visit::linked::Curiosity;
use crate::visit::window::{BrowserUse, Choice, Window};
use crate::words;

/// Pages that are checked at the same time.
const AT_ONCE: usize = 8;

/// Pages behind links that are opened for one page.
const LINKED: Curiosity = Curiosity { context_only: false, most: 12 };

/// What to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckTarget {
    /// A page at an address.
    Address(Url),
    /// A saved page.
    File(PathBuf),
}

impl CheckTarget {
    /// Reads a target as a person types it: the name of a file that is there, else an address.
    pub fn parse(typed: &str) -> Result<Self, Error> {
        let path = PathBuf::from(typed);
        if path.is_file() {
            return Ok(CheckTarget::File(path));
        }
        let looks_like_file = typed.contains(std::path::MAIN_SEPARATOR) && !typed.contains("://");
        let is_html = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"));
        match crawl::parse_start_address(typed) {
            Ok(url) if !(is_html && looks_like_file && typed.starts_with(['.', '/'])) => {
                Ok(CheckTarget::Address(url))
            }
            Ok(_) => Err(Error::new(ErrorCode::FileRead, typed)),
            Err(error) => Err(error.into()),
        }
    }
}

/// What came of checking one page.
pub struct PageCheck {
    /// The page as it was asked for.
    pub address: String,
    /// Status, as in a crawl: `loaded`, `httpError` …
    pub status: String,
    /// More about the status; empty if there is nothing to say.
    pub detail: String,
    /// The evidence, for pages from the network.
    pub visit: Option<crawl::Visit>,
    /// What the rules said; `None` for a page that was not judged.
    pub judged: Option<store::JudgedPage>,
    /// The browser that the page was opened in; `None` where it was only read.
    pub browser: Option<String>,
    targets: Vec<Vec<TargetVerdict>>,
}

/// How pages are checked.
#[derive(Clone, Debug)]
pub struct CheckOptions {
    /// Keep to robots.txt.
    pub robots: bool,
    /// Which pages are opened in a browser; files never are.
    pub browser: BrowserUse,
    /// The browser's program; that of this computer if nobody named one.
    pub program: Option<PathBuf>,
    /// The browser has to do without its sandbox, as it must where the program runs as root.
    pub without_sandbox: bool,
}

impl Default for CheckOptions {
    fn default() -> Self {
        Self { robots: true, browser: BrowserUse::Auto, program: None, without_sandbox: false }
    }
}

/// Checks pages by all rules, those of level AAA too, several at a time, and hands each result over in the order of the targets. `client` settings are those of
/// a careful visitor; pages on this computer are not waited for.
pub async fn check(
    checked: Vec<CheckTarget>,
    options: CheckOptions,
    mut each: impl FnMut(PageCheck),
) -> Result<(), Error> {
    let addresses: Vec<Url> = checked
        .iter()
        .filter_map(|target| match target {
            CheckTarget::Address(url) => Some(url.clone()),
            CheckTarget::File(_) => None,
        })
        .collect();
    let is_local = addresses.iter().all(is_loopback);
    let client_options = ClientOptions {
        robots: options.robots,
        delay: if is_local { Duration::ZERO } else { ClientOptions::default().delay },
        per_host: if is_local { AT_ONCE } else { ClientOptions::default().per_host },
        svg_is_page: true,
        ..ClientOptions::default()
    };
    let client = Client::new(client_options, &addresses)
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    let choice = Choice {
        usual: options.browser,
        program: options.program,
        without_sandbox: options.without_sandbox,
        ..Choice::default()
    };
    let window = Window::new(&client, choice);
    let visitor = Visitor::new(client, RULES, LINKED).with_window(window.clone());
    let mut stream = futures_util::stream::iter(checked)
        .map(|target| {
            let visitor = visitor.clone();
            async move {
                match target {
                    CheckTarget::Address(url) => Ok(check_address(&visitor, url).await),
                    CheckTarget::File(path) => check_file(&visitor, path).await,
                }
            }
        })
        .buffered(AT_ONCE);
    while let Some(result) = stream.next().await {
        each(result?);
    }
    drop(stream);
    window.close().await;
    Ok(())
}

async fn check_address(visitor: &Visitor, url: Url) -> PageCheck {
    let queued = Queued { order: 0, address: url.clone(), depth: 0, found_on: None };
    let seen = visitor.see(queued, None).await;
    let (judged, browser, targets) = match seen.page {
        Some(page) => {
            (Some(page.judged), page.page.browser().map(str::to_owned), targets(&page.page, &page.results))
        }
        None => (None, None, Vec::new()),
    };
    PageCheck {
        browser,
        address: url.to_string(),
        status: word(&seen.visit.status),
        detail: seen.visit.detail.map(|detail| word(&detail)).unwrap_or_default(),
        visit: Some(seen.visit),
        judged,
        targets,
    }
}

async fn check_file(visitor: &Visitor, path: PathBuf) -> Result<PageCheck, Error> {
    let (address, page) = visitor
        .see_file(&path)
        .await
        .map_err(|_| Error::new(ErrorCode::FileRead, path.display().to_string()))?;
    let ((status, detail), judged, targets) = match page {
        Ok(page) if page.page.cut => ((Status::TooLarge, None), None, Vec::new()),
        Ok(page) => ((Status::Loaded, None), Some(page.judged), targets(&page.page, &page.results)),
        Err(unjudged) => (unjudged.status(), None, Vec::new()),
    };
    Ok(PageCheck {
        browser: None,
        address: address.to_string(),
        status: word(&status),
        detail: detail.map(|detail| word(&detail)).unwrap_or_default(),
        visit: None,
        judged,
        targets,
    })
}

impl PageCheck {
    /// One line of JSON: the page, and each rule with its outcome and targets.
    pub fn json_line(&self) -> String {
        let mut by_rule = Map::new();
        let outcomes = self.judged.iter().flat_map(|judged| &judged.outcomes);
        for (outcome, targets) in outcomes.zip(&self.targets) {
            let Some(rule) = rules::catalog::rule(&outcome.rule) else { continue };
            by_rule.insert(
                outcome.rule.clone(),
                json!({
                    "act": rule.act,
                    "criteria": words::criteria(rule),
                    "outcome": outcome.outcome,
                    "targets": targets.iter().map(target).collect::<Vec<_>>(),
                }),
            );
        }
        let source = if self.browser.is_some() { "rendered" } else { "static" };
        let mut line =
            json!({ "address": self.address, "status": self.status, "source": source, "rules": by_rule });
        if let Some(browser) = &self.browser {
            line["browser"] = json!(browser);
        }
        if self.is_partial() {
            line["needsScript"] = json!(true);
        }
        line.to_string()
    }

    /// True for a page of which only what stands there without scripts was seen: it is next to nothing, and no browser could
    /// be had.
    pub fn is_partial(&self) -> bool {
        let lacks_browser =
            [Detail::BrowserMissing, Detail::BrowserFailed].iter().any(|one| one.code() == self.detail);
        lacks_browser && self.judged.is_some()
    }

    /// What was found on levels A and AA, ready to be read; what must be fixed first.
    pub fn found(&self, lang: Language) -> Vec<FindingView> {
        let is_required =
            |finding: &&Finding| rules::catalog::rule(&finding.rule).is_none_or(audit::Rule::is_of_audits);
        let findings = self.judged.iter().flat_map(|judged| &judged.findings).filter(is_required);
        let mut found: Vec<_> = findings.map(|finding| view_of(finding, &self.address, 0, lang)).collect();
        found.sort_by_key(|finding| finding.urgency);
        found
    }

    /// Rules that should have run and did not, each with the reason. A page with such rules is not clean.
    pub fn not_run(&self, lang: Language) -> Vec<(String, String)> {
        let outcomes = self.judged.iter().flat_map(|judged| &judged.outcomes);
        outcomes
            .filter_map(|outcome| Some((outcome.rule.clone(), words::untested(outcome.untested?, lang))))
            .collect()
    }

    /// What became of a page that was not judged, and what to do.
    pub fn told(&self, lang: Language) -> String {
        let record = match &self.visit {
            Some(visit) => crate::audit::recorder::record(visit, crate::app::now()),
            None => store::VisitRecord {
                status: self.status.clone(),
                detail: self.detail.clone(),
                ..store::VisitRecord::default()
            },
        };
        words::status_advice(&record, lang)
    }

    /// True if a rule that counts found something that has to be fixed.
    pub fn has_failures(&self) -> bool {
        self.judged.iter().any(|judged| {
            judged
                .outcomes
                .iter()
                .any(|outcome| outcome.outcome == Outcome::Failed && !judged.advice.contains(&outcome.rule))
        })
    }
}

fn target(target: &TargetVerdict) -> Value {
    match target.reason {
        Some(reason) => json!({ "verdict": target.verdict, "anchor": target.anchor, "reason": reason }),
        None => json!({ "verdict": target.verdict, "anchor": target.anchor }),
    }
}

/// The word that a closed enum is written as.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}
