//! Single documents: fetched or read, looked at, and put into words. No crawl, no database.

use std::path::Path;

use crawl::{Client, ClientOptions, Queued, Status};
use documents::{Arg, Document, Fault, MAX_BYTES, Outcome, Severity, en_301_549};
use locale::Language;
use serde_json::json;
use url::Url;

use crate::check::{CheckTarget, word};
use crate::error::{Error, ErrorCode};
use crate::view::{DocumentFaultView, DocumentStanding};
use crate::words;

/// What came of looking at one document.
pub struct DocumentCheck {
    /// The document as it was asked for.
    pub address: String,
    /// Status, as in a crawl: `loaded`, `httpError` …
    pub status: String,
    /// What was found; `None` if the document did not come.
    pub document: Option<Document>,
    visit: Option<crawl::Visit>,
}

/// A fault in words.
pub struct DocumentFault {
    /// Its identifier.
    pub id: String,
    /// How urgent it is, in a word.
    pub severity: String,
    /// What was found.
    pub text: String,
    /// Where, and examples; may be empty.
    pub places: Vec<String>,
    /// What to do, or what to ask.
    pub fix: String,
    /// Numbers of EN 301 549 and WCAG 2.1: `10.1.1.1 (1.1.1)`.
    pub criteria: Vec<String>,
}

/// Looks at documents one after the other, and hands each over as it comes.
pub async fn documents(targets: Vec<CheckTarget>, mut each: impl FnMut(DocumentCheck)) -> Result<(), Error> {
    let addresses: Vec<Url> = targets
        .iter()
        .filter_map(|target| match target {
            CheckTarget::Address(url) => Some(url.clone()),
            CheckTarget::File(_) => None,
        })
        .collect();
    let bytes = usize::try_from(MAX_BYTES).unwrap_or(usize::MAX);
    let options = ClientOptions { body_bytes: bytes, ..ClientOptions::default() };
    let client = Client::new(options, &addresses)
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    for target in targets {
        each(match target {
            CheckTarget::Address(url) => of_address(&client, &url, bytes).await?,
            CheckTarget::File(path) => of_file(&path).await?,
        });
    }
    Ok(())
}

async fn of_address(client: &Client, url: &Url, bytes: usize) -> Result<DocumentCheck, Error> {
    let fetched = client.resource_up_to(url, bytes).await;
    let visit = fetched.visit(Queued { order: 0, address: url.clone(), depth: 0, found_on: None });
    let name = name_of(url, &fetched.address);
    let document = if fetched.status == Status::Loaded {
        let declared = fetched.headers.content_type.clone().unwrap_or_default();
        Some(away(move || documents::look(&fetched.body, &name, &declared)).await?)
    } else if fetched.status == Status::TooLarge {
        Some(documents::refuse(fetched.size(), &name))
    } else {
        None
    };
    Ok(DocumentCheck { address: url.to_string(), status: word(&visit.status), document, visit: Some(visit) })
}

/// What was asked for tells what was promised; an address without an ending promises nothing, and the redirect's may.
pub(crate) fn name_of(asked: &Url, came: &Url) -> String {
    let has_kind = documents::Kind::of_name(asked.path()).is_some();
    if has_kind { asked.path().to_owned() } else { came.path().to_owned() }
}

async fn of_file(path: &Path) -> Result<DocumentCheck, Error> {
    let unreadable = || Error::new(ErrorCode::FileRead, path.display().to_string());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = std::fs::File::open(path).map_err(|_| unreadable())?;
    let size = file.metadata().map_err(|_| unreadable())?.len();
    let looked = away(move || documents::look_into(file, Some(size), &name, "")).await?;
    Ok(DocumentCheck {
        address: path.display().to_string(),
        status: word(&Status::Loaded),
        document: Some(looked.map_err(|_| unreadable())?),
        visit: None,
    })
}

/// Work that takes a processor, away from what waits for the network.
async fn away<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))
}

impl DocumentCheck {
    /// What the whole comes to; `None` if the document did not come.
    pub fn outcome(&self) -> Option<Outcome> {
        self.document.as_ref().map(Document::outcome)
    }

    /// The document as one line of JSON, with the numbers of EN 301 549 beside each fault.
    pub fn json_line(&self) -> String {
        let faults = self.document.iter().flat_map(|document| &document.faults);
        let criteria: Vec<_> = faults
            .map(|fault| {
                let numbers: Vec<String> =
                    fault.kind.criteria().iter().map(|criterion| en_301_549(*criterion)).collect();
                json!({ "kind": fault.kind, "severity": fault.kind.severity(), "en301549": numbers })
            })
            .collect();
        json!({
            "address": self.address,
            "status": self.status,
            "outcome": self.outcome(),
            "document": self.document,
            "criteria": criteria,
        })
        .to_string()
    }

    /// What became of a document that did not come, and what to do.
    pub fn told(&self, lang: Language) -> String {
        self.visit
            .as_ref()
            .map(|visit| {
                words::status_advice(&crate::audit::recorder::record(visit, crate::app::now()), lang)
            })
            .unwrap_or_default()
    }

    /// What the file is, and the outcome as a sentence.
    pub fn summary(&self, lang: Language) -> Vec<String> {
        let Some(document) = &self.document else { return Vec::new() };
        let outcome = match document.outcome() {
            Outcome::Problems => "document-outcome-problems",
            Outcome::Questions => "document-outcome-questions",
            Outcome::NothingFound => "document-outcome-nothing-found",
            Outcome::NotLookedAt => "document-outcome-not-looked-at",
        };
        let kind = format!("document-kind-{}", document.kind.id());
        [kind.as_str(), outcome].map(|key| locale::text(lang, key, &[])).to_vec()
    }

    /// All faults in words, the gravest first.
    pub fn faults(&self, lang: Language) -> Vec<DocumentFault> {
        let faults = self.document.iter().flat_map(|document| &document.faults);
        faults.map(|fault| in_words(fault, lang)).collect()
    }

    /// What was not looked at, each with the reason.
    pub fn unseen(&self, lang: Language) -> Vec<(String, String)> {
        self.document.iter().flat_map(|document| unseen(document, lang)).collect()
    }
}

/// What of a document was not looked at, each with the reason.
pub(crate) fn unseen(document: &Document, lang: Language) -> Vec<(String, String)> {
    let text = |key: String| locale::text(lang, &key, &[]);
    let unseen = document.look.unseen.iter();
    unseen
        .map(|unseen| {
            let aspect = text(format!("document-aspect-{}", unseen.aspect.id()));
            (aspect, text(format!("document-unseen-{}", unseen.why.id())))
        })
        .collect()
}

/// A fault as screens show it.
pub(crate) fn fault_view(fault: &Fault, lang: Language) -> DocumentFaultView {
    let words = in_words(fault, lang);
    DocumentFaultView {
        standing: match fault.kind.severity() {
            Severity::Must => DocumentStanding::ToFix,
            Severity::Check => DocumentStanding::ToCheck,
            Severity::Advice => DocumentStanding::NothingFound,
        },
        severity: words.severity,
        text: words.text,
        why: locale::text(lang, &format!("document-fault-{}.why", words.id), &[]),
        fix: words.fix,
        places: words.places,
        criteria: words.criteria,
        id: words.id,
    }
}

fn in_words(fault: &Fault, lang: Language) -> DocumentFault {
    let args: Vec<(&str, locale::Arg)> = fault
        .args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Number(number) => locale::Arg::from(*number),
                Arg::Text(kind) if name == "kind" || name == "promised" => {
                    locale::Arg::from(locale::text(lang, &format!("document-kind-{kind}"), &[]))
                }
                Arg::Text(text) => locale::Arg::from(text),
            };
            (name.as_str(), value)
        })
        .collect();
    let key = format!("document-fault-{}", fault.kind.id());
    let severity = match fault.kind.severity() {
        Severity::Must => "document-severity-must",
        Severity::Check => "document-severity-check",
        Severity::Advice => "document-severity-advice",
    };
    let is_filled = |name: &str| matches!(fault.args.get(name), Some(Arg::Text(text)) if !text.is_empty());
    DocumentFault {
        id: fault.kind.id(),
        severity: locale::text(lang, severity, &[]),
        text: locale::text(lang, &key, &args),
        places: [("examples", "document-examples"), ("pages", "document-pages")]
            .into_iter()
            .filter(|(name, _)| is_filled(name))
            .map(|(_, key)| locale::text(lang, key, &args))
            .collect(),
        fix: locale::text(lang, &format!("{key}.fix"), &args),
        criteria: fault
            .kind
            .criteria()
            .iter()
            .map(|criterion| {
                let (principle, guideline, number) = criterion;
                format!("{} ({principle}.{guideline}.{number})", en_301_549(*criterion))
            })
            .collect(),
    }
}
