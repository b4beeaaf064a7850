use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What went wrong, for screens and the command line: they match the code and show the text that the catalogue has for
/// it; `detail` is what the text names (an address, a path, what a library said).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{key}: {detail}")]
#[ts(export)]
pub struct Error {
    /// Which.
    pub code: ErrorCode,
    /// Message in the catalogue of errors: what happened, and as its attribute `do` what to do.
    pub key: String,
    /// About what: the address, path or pattern that the message names, or what a library said.
    pub detail: String,
    /// What was probably meant, to be offered.
    pub suggestion: Option<String>,
}

/// The closed list of what can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ErrorCode {
    /// No address was given.
    AddressMissing,
    /// What was typed is not an address.
    AddressBroken,
    /// The address is of a kind that is not visited (ftp, mailto …).
    AddressScheme,
    /// An include or exclude pattern is broken.
    PatternBroken,
    /// The database could not be opened or made.
    DatabaseOpen,
    /// The file is not a database of ours, or it is damaged.
    DatabaseBroken,
    /// The database was made by a newer version.
    DatabaseTooNew,
    /// Another running Slieksnis writes to it.
    DatabaseInUse,
    /// Reading or writing the database failed.
    DatabaseFailed,
    /// The disk is full.
    DiskFull,
    /// A file could not be read.
    FileRead,
    /// A file could not be written.
    FileWrite,
    /// There is no such rule.
    RuleUnknown,
    /// There is no such audit, page, rule, component or service.
    NotFound,
    /// The audit is running already, or has ended.
    WrongState,
    /// A report could not be made; a fault of this program.
    ReportFailed,
    /// No page was judged, so nothing can be said.
    NotJudged,
    /// The audit is still open, so it cannot be compared.
    AuditOpen,
    /// There is no earlier audit of the same start addresses.
    NothingToCompare,
    /// There is no audit that was paused.
    NothingToResume,
    /// The demo server could not be started.
    DemoFailed,
    /// A field that is needed is empty.
    FieldMissing,
    /// What was typed into a field is not what belongs there.
    FieldBroken,
    /// What was typed into a field is too long.
    FieldTooLong,
    /// The service counts already; a service counts once.
    CountedAlready,
    /// The service does not meet the definition of improved.
    NotImproved,
    /// A table has faults, so nothing of it was imported.
    TableFaulty,
    /// Nobody has said yet who uses the program, and what was to be kept needs a name.
    PersonMissing,
    /// People may not decide so: a sure failure is put off or mended, never approved.
    DecisionRefused,
    /// A fault of this program.
    Internal,
}

impl ErrorCode {
    fn key(self) -> &'static str {
        match self {
            ErrorCode::AddressMissing => "address-empty",
            ErrorCode::AddressBroken => "address-invalid",
            ErrorCode::AddressScheme => "address-scheme",
            ErrorCode::PatternBroken => "pattern-invalid",
            ErrorCode::DatabaseOpen => "store-open",
            ErrorCode::DatabaseBroken => "store-corrupt",
            ErrorCode::DatabaseTooNew => "store-too-new",
            ErrorCode::DatabaseInUse => "store-in-use",
            ErrorCode::DatabaseFailed => "store-failed",
            ErrorCode::DiskFull => "store-disk-full",
            ErrorCode::FileRead => "file-read",
            ErrorCode::FileWrite => "file-write",
            ErrorCode::RuleUnknown => "rule-unknown",
            ErrorCode::NotFound => "not-found",
            ErrorCode::WrongState => "wrong-state",
            ErrorCode::ReportFailed => "report-failed",
            ErrorCode::NotJudged => "not-judged",
            ErrorCode::AuditOpen => "audit-open",
            ErrorCode::NothingToCompare => "nothing-to-compare",
            ErrorCode::NothingToResume => "nothing-to-resume",
            ErrorCode::DemoFailed => "demo-failed",
            ErrorCode::FieldMissing => "field-missing",
            ErrorCode::FieldBroken => "field-broken",
            ErrorCode::FieldTooLong => "field-too-long",
            ErrorCode::CountedAlready => "counted-already",
            ErrorCode::NotImproved => "not-improved",
            ErrorCode::TableFaulty => "table-faulty",
            ErrorCode::PersonMissing => "person-missing",
            ErrorCode::DecisionRefused => "decision-refused",
            ErrorCode::Internal => "crash",
        }
    }
}

impl Error {
    /// An error about something.
    pub fn new(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self { code, key: code.key().to_owned(), detail: detail.into(), suggestion: None }
    }

    /// What happened and what to do, in a language.
    pub fn told(&self, lang: locale::Language) -> String {
        let detail = locale::Arg::from(self.detail.as_str());
        let args: Vec<(&str, locale::Arg)> = ["address", "path", "host", "pattern", "rule", "detail"]
            .map(|name| (name, detail.clone()))
            .into();
        let mut told = locale::text(lang, &self.key, &args);
        let what_to_do = format!("{}.do", self.key);
        if locale::has(lang, &what_to_do) {
            told = format!("{told} {}", locale::text(lang, &what_to_do, &args));
        }
        if let Some(suggestion) = &self.suggestion {
            let args = [("address", locale::Arg::from(suggestion.as_str()))];
            told = format!("{told} {}", locale::text(lang, "address-suggestion", &args));
        }
        told
    }
}

impl From<crawl::AddressError> for Error {
    fn from(error: crawl::AddressError) -> Self {
        use crawl::AddressErrorCode as Code;
        let (code, key) = match error.code {
            Code::Empty => (ErrorCode::AddressMissing, "address-empty"),
            Code::TooLong => (ErrorCode::AddressBroken, "address-too-long"),
            Code::Spaces => (ErrorCode::AddressBroken, "address-spaces"),
            Code::SchemeMistyped | Code::SchemeUnsupported => (ErrorCode::AddressScheme, "address-scheme"),
            Code::FilePath => (ErrorCode::AddressBroken, "address-file"),
            Code::Email => (ErrorCode::AddressBroken, "address-email"),
            Code::Credentials => (ErrorCode::AddressBroken, "address-credentials"),
            Code::NoHost => (ErrorCode::AddressBroken, "address-no-host"),
            Code::HostWithoutDot => (ErrorCode::AddressBroken, "address-host-without-dot"),
            Code::BadHost => (ErrorCode::AddressBroken, "address-bad-host"),
            Code::BadPort => (ErrorCode::AddressBroken, "address-bad-port"),
        };
        Self {
            code,
            key: key.to_owned(),
            detail: error.typed,
            suggestion: error.suggestion.map(|url| url.to_string()),
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as Store;
        let code = match &error {
            Store::NoDatabase { .. } | Store::Open { .. } | Store::ReadOnly(_) => ErrorCode::DatabaseOpen,
            Store::NotADatabase { .. }
            | Store::NotOurs { .. }
            | Store::Corrupt(_)
            | Store::Unreadable { .. } => ErrorCode::DatabaseBroken,
            Store::TooNew { .. } | Store::TooOld { .. } => ErrorCode::DatabaseTooNew,
            Store::InUse { .. } | Store::Locked(_) => ErrorCode::DatabaseInUse,
            Store::DiskFull(_) => ErrorCode::DiskFull,
            Store::NoSuch { .. } => ErrorCode::NotFound,
            Store::Closed { .. } | Store::Running { .. } => ErrorCode::WrongState,
            Store::Migrate(_)
            | Store::Read { .. }
            | Store::Write { .. }
            | Store::TooLarge { .. }
            | Store::Unstorable { .. } => ErrorCode::DatabaseFailed,
        };
        let detail = match &error {
            Store::NoDatabase { path }
            | Store::Open { path, .. }
            | Store::NotADatabase { path }
            | Store::NotOurs { path }
            | Store::InUse { path } => path.display().to_string(),
            _ => error.to_string(),
        };
        match error {
            Store::NoSuch { what, id } => {
                Self { key: key_of_missing(what).to_owned(), ..Self::new(code, id.to_string()) }
            }
            _ => Self::new(code, detail),
        }
    }
}

/// The message that names what there is none of; its detail is the number.
fn key_of_missing(what: &str) -> &'static str {
    match what {
        "audit" => "not-found-audit",
        "visit" => "not-found-page",
        "service" => "not-found-service",
        "description" => "not-found-description",
        _ => "not-found",
    }
}
