//! One description of a service: read from an address or a file, judged, and put into words. Nothing is kept.

use std::path::Path;

use catalogue::plain::{self, Assessment};
use catalogue::{Fault, Field, LinkFacts, Reading, ServiceDescription, Severity, State};
use crawl::{Client, ClientOptions, Status};
use jiff::Zoned;
use locale::Language;
use serde_json::{Value, json};
use url::Url;

use crate::addresses::is_loopback;
use crate::check::{CheckOptions, CheckTarget, word};
use crate::description::card_tabs::other_tabs;
use crate::error::{Error, ErrorCode};
use crate::words;

/// A file larger than this is not read; no description comes near.
const FILE_BYTES: u64 = 16 << 20;

/// What came of reading one publication.
pub struct DescriptionCheck {
    /// The address or file.
    pub address: String,
    /// Status, as in a crawl; `loaded` for a file.
    pub status: String,
    record: store::VisitRecord,
    /// `None` where the address gave no page.
    read: Option<Read>,
}

struct Read {
    reading: Reading,
    faults: Vec<Fault>,
    language: Assessment,
}

/// A field in words.
pub struct DescribedField {
    /// Its name.
    pub name: String,
    /// There, empty or not found.
    pub state: String,
    /// What it says.
    pub text: String,
}

/// A fault in words.
pub struct DescribedFault {
    /// *To fix*, *to check* or *advice*.
    pub severity: String,
    /// Id of the rule.
    pub rule: &'static str,
    /// What was found, and the question where there is one.
    pub reason: String,
    /// The offending text.
    pub quote: String,
    /// What could stand there instead; may be empty.
    pub proposal: String,
    /// Line of the source, 0 if it has none.
    pub line: u32,
}

/// Reads and judges a description. Links are not followed.
pub async fn describe(target: CheckTarget, options: CheckOptions) -> Result<DescriptionCheck, Error> {
    match target {
        CheckTarget::Address(url) => describe_address(url, options).await,
        CheckTarget::File(path) => describe_file(&path).await,
    }
}

async fn describe_address(url: Url, options: CheckOptions) -> Result<DescriptionCheck, Error> {
    let client_options = ClientOptions { robots: options.robots, ..ClientOptions::default() };
    let client_options = if is_loopback(&url) {
        ClientOptions { delay: std::time::Duration::ZERO, ..client_options }
    } else {
        client_options
    };
    let client = Client::new(client_options, std::slice::from_ref(&url))
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    let fetched = client.page(&url, None).await;
    let read = if fetched.status == Status::Loaded {
        let text = fetched.text().text;
        let alone = catalogue::read(&text, Some(&fetched.address));
        let tabs = other_tabs(&client, &alone, &fetched.address).await;
        let whole =
            if tabs.is_empty() { alone } else { catalogue::read_tabs(&text, &fetched.address, &tabs) };
        Some(judge(whole))
    } else {
        None
    };
    Ok(DescriptionCheck {
        address: fetched.address.to_string(),
        status: word(&fetched.status),
        record: store::VisitRecord {
            status: word(&fetched.status),
            detail: fetched.detail.as_ref().map(word).unwrap_or_default(),
            final_address: fetched.address.to_string(),
            http_status: fetched.http.map(i64::from),
            ..store::VisitRecord::default()
        },
        read,
    })
}

async fn describe_file(path: &Path) -> Result<DescriptionCheck, Error> {
    let unreadable = || Error::new(ErrorCode::FileRead, path.display().to_string());
    let path = tokio::fs::canonicalize(path).await.map_err(|_| unreadable())?;
    let size = tokio::fs::metadata(&path).await.map_err(|_| unreadable())?.len();
    if size > FILE_BYTES {
        return Err(unreadable());
    }
    let bytes = tokio::fs::read(&path).await.map_err(|_| unreadable())?;
    let address = Url::from_file_path(&path).map_err(|()| unreadable())?;
    let text = crawl::decode_html(&bytes, None, &address).text;
    Ok(DescriptionCheck {
        address: address.to_string(),
        status: word(&Status::Loaded),
        record: store::VisitRecord::default(),
        read: Some(judge(catalogue::read(&text, None))),
    })
}

fn judge(reading: Reading) -> Read {
    let description = &reading.description;
    let faults = catalogue::evaluate(description, Zoned::now().date(), &LinkFacts::new());
    let language = plain::assess(&prose(description));
    Read { reading, faults, language }
}

/// The running text of a description: what its language is judged by.
pub(crate) fn prose(description: &ServiceDescription) -> String {
    [Field::Summary, Field::Request, Field::Documents, Field::PaymentOrder, Field::Receipt, Field::Appeal]
        .map(|field| description.text(field))
        .join("\n")
}

impl DescriptionCheck {
    /// True if the publication was read.
    pub fn is_read(&self) -> bool {
        self.read.is_some()
    }

    /// True if something certainly has to be put right.
    pub fn has_faults(&self) -> bool {
        self.read.iter().flat_map(|read| &read.faults).any(|fault| fault.severity == Severity::Fix)
    }

    /// What became of a page that was not read, and what to do.
    pub fn told(&self, lang: Language) -> String {
        words::status_advice(&self.record, lang)
    }

    /// Name of the layout, or that it is unknown.
    pub fn layout(&self, lang: Language) -> String {
        let template = self.read.as_ref().and_then(|read| read.reading.template);
        let key =
            template.map_or("template-unknown".to_owned(), |template| format!("template-{}", template.key()));
        locale::text(lang, &key, &[])
    }

    /// All fields in their order.
    pub fn fields(&self, lang: Language) -> Vec<DescribedField> {
        let Some(read) = &self.read else { return Vec::new() };
        let described = |field: Field| {
            let value = read.reading.description.value(field);
            DescribedField {
                name: locale::description_field(lang, field.key()),
                state: locale::text(lang, state_key(value.state), &[]),
                text: value.text.clone(),
            }
        };
        Field::ALL.into_iter().map(described).collect()
    }

    /// Faults of the card, what must be put right first.
    pub fn faults(&self, lang: Language) -> Vec<DescribedFault> {
        let mut faults: Vec<&Fault> = self.read.iter().flat_map(|read| &read.faults).collect();
        faults.sort_by_key(|fault| fault.severity);
        faults.into_iter().map(|fault| in_words(fault, lang)).collect()
    }

    /// What to change in the language, beyond what [`Self::faults`] says.
    pub fn language(&self, lang: Language) -> Vec<DescribedFault> {
        let Some(read) = &self.read else { return Vec::new() };
        let is_new = |fault: &&Fault| {
            !read.faults.iter().any(|told| told.rule == fault.rule && told.quote == fault.quote)
        };
        read.language.faults.iter().filter(is_new).map(|fault| in_words(fault, lang)).collect()
    }

    /// LIX and the name of its indicative band; `None` if the text is too short to be judged.
    pub fn readability(&self, lang: Language) -> Option<(f64, String)> {
        let language = &self.read.as_ref()?.language;
        let band = language.band?;
        Some((language.lix, locale::text(lang, &format!("band-{}", band.key()), &[])))
    }

    /// All of it as JSON: keys as in the data, no words of a language.
    pub fn json(&self) -> String {
        let read: Value = self.read.as_ref().map_or(Value::Null, |read| {
            json!({
                "template": read.reading.template,
                "description": read.reading.description,
                "notFound": read.reading.not_found,
                "completeness": catalogue::completeness(&read.reading.description),
                "faults": read.faults,
                "language": read.language,
            })
        });
        json!({ "address": self.address, "status": self.status, "read": read }).to_string()
    }
}

pub(crate) fn state_key(state: State) -> &'static str {
    match state {
        State::Found => "state-found",
        State::NotFound => "state-not-found",
        State::Empty => "state-empty",
        State::NotSeen => "state-not-seen",
    }
}

fn in_words(fault: &Fault, lang: Language) -> DescribedFault {
    let severity = match fault.severity {
        Severity::Fix => "severity-fix",
        Severity::Check => "severity-check",
        Severity::Advice => "severity-advice",
    };
    DescribedFault {
        severity: locale::text(lang, severity, &[]),
        rule: fault.rule,
        reason: locale::description_fault(lang, fault.rule, fault.reason, &fault.args),
        quote: fault.quote.clone(),
        proposal: fault.proposal.clone(),
        line: fault.line,
    }
}
