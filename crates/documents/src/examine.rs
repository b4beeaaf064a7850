//! From bytes to a [`Document`].

use std::io::Read;

use crate::document::{Document, Facts};
use crate::fault::{Fault, FaultKind};
use crate::kind::{self, Kind};
use crate::language;
use crate::limits::MAX_BYTES;
use crate::look::{Aspect, Look, Why};
use crate::package::{Package, Unreadable};
use crate::pdf::Unloaded;
use crate::writing::Writing;
use crate::{docx, judge_writing, odt, pdf, phrase, xlsx};

/// What was found in a file, as long as it is put together.
struct Found {
    facts: Facts,
    faults: Vec<Fault>,
    look: Look,
}

/// Looks at a file.
///
/// `name` is its name or address, `declared_type` the media type it was served with; both may be empty. Never fails,
/// never panics: what cannot be read is a document with a fault that says so.
pub fn look(bytes: &[u8], name: &str, declared_type: &str) -> Document {
    if bytes.len() as u64 > MAX_BYTES {
        return refuse(bytes.len() as u64, name);
    }
    let kind = kind::of_bytes(bytes);
    let mut found = match kind {
        Kind::Pdf => of_pdf(bytes, name),
        Kind::Docx | Kind::Odt | Kind::Xlsx => of_package(bytes, kind, name),
        Kind::Doc | Kind::Xls | Kind::Ppt | Kind::Rtf => {
            only(FaultKind::FormatOld, Why::Format, &[("kind", kind.id())])
        }
        Kind::Ole if kind::is_encrypted_package(bytes) => only(FaultKind::PasswordNeeded, Why::Locked, &[]),
        Kind::Picture => only(FaultKind::Picture, Why::NoText, &[]),
        Kind::Zip if Package::open(bytes).is_err() => damaged(Unreadable::Damaged),
        Kind::Zip | Kind::Archive | Kind::Signed => {
            only(FaultKind::Archive, Why::Format, &[("kind", kind.id())])
        }
        Kind::Empty => only(FaultKind::FileEmpty, Why::Damaged, &[]),
        // What is wrong is that a page came where a file was promised; a page as a page is no business of this crate.
        Kind::Html if is_promised_file(name, declared_type) => {
            only(FaultKind::PageInsteadOfFile, Why::Format, &[])
        }
        Kind::Html
        | Kind::Ole
        | Kind::Pptx
        | Kind::Ods
        | Kind::Odp
        | Kind::Xml
        | Kind::Text
        | Kind::Unknown => only(FaultKind::FormatNotLookedAt, Why::Format, &[("kind", kind.id())]),
    };
    mismatch(kind, name, declared_type, &mut found.faults);
    found.faults.sort_by_key(|fault| (fault.kind.severity(), fault.kind));
    Document { kind, size: bytes.len() as u64, facts: found.facts, faults: found.faults, look: found.look }
}

/// Looks at what comes out of a source, and reads no more than [`MAX_BYTES`] of it; nothing at all if its `size` is
/// known and larger.
///
/// # Errors
/// What the source says when it cannot be read.
pub fn look_into(
    source: impl Read,
    size: Option<u64>,
    name: &str,
    declared_type: &str,
) -> std::io::Result<Document> {
    if let Some(size) = size.filter(|size| *size > MAX_BYTES) {
        return Ok(refuse(size, name));
    }
    let mut bytes = Vec::new();
    source.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(look(&bytes, name, declared_type))
}

/// A file that is refused by its size, unread; its kind is what its name says.
pub fn refuse(size: u64, name: &str) -> Document {
    let limit = usize::try_from(MAX_BYTES >> 20).unwrap_or_default();
    let found = Fault::new(FaultKind::FileTooLarge).count("limit", limit);
    Document {
        kind: Kind::of_name(name).unwrap_or(Kind::Unknown),
        size,
        facts: Facts::default(),
        faults: vec![found],
        look: Look::none(Why::TooMuch),
    }
}

/// A file that says what it is, and nothing else.
fn only(kind: FaultKind, why: Why, args: &[(&str, &str)]) -> Found {
    let fault = args.iter().fold(Fault::new(kind), |fault, (name, text)| fault.with(name, *text));
    Found { facts: Facts::default(), faults: vec![fault], look: Look::none(why) }
}

fn damaged(why: Unreadable) -> Found {
    match why {
        Unreadable::Damaged => only(FaultKind::FileDamaged, Why::Damaged, &[]),
        Unreadable::TooMuch => only(FaultKind::FileTooComplex, Why::TooMuch, &[]),
        Unreadable::Locked => only(FaultKind::PasswordNeeded, Why::Locked, &[]),
    }
}

fn of_pdf(bytes: &[u8], name: &str) -> Found {
    match pdf::read(bytes) {
        Ok(read) => {
            let mut faults = read.faults;
            title(read.facts.title.as_deref(), name, &mut faults);
            invalid_language(read.facts.language.as_deref(), &mut faults);
            Found { facts: read.facts, faults, look: read.look }
        }
        Err(Unloaded::Damaged) => damaged(Unreadable::Damaged),
        Err(Unloaded::TooMuch) => damaged(Unreadable::TooMuch),
        Err(Unloaded::Locked) => damaged(Unreadable::Locked),
    }
}

fn of_package(bytes: &[u8], kind: Kind, name: &str) -> Found {
    let read = Package::open(bytes).and_then(|mut package| match kind {
        Kind::Odt => odt::read(&mut package).map(of_writing),
        Kind::Xlsx => xlsx::read(&mut package).map(of_sheets),
        _ => docx::read(&mut package).map(of_writing),
    });
    match read {
        Ok(mut found) => {
            title(found.facts.title.as_deref(), name, &mut found.faults);
            found
        }
        Err(why) => damaged(why),
    }
}

fn of_writing((facts, writing): (Facts, Writing)) -> Found {
    let mut faults = judge_writing::judge(&writing);
    let has_text = !writing.letters.is_empty();
    match &facts.language {
        None if has_text => faults.push(Fault::new(FaultKind::LanguageMissing)),
        Some(tag) if has_text && !language::may_look(tag, language::looks(&writing.sample())) => {
            faults.push(Fault::new(FaultKind::LanguageUnexpected).with("language", tag));
        }
        None | Some(_) => {}
    }
    invalid_language(facts.language.as_deref(), &mut faults);
    let seen = [
        Aspect::Kind,
        Aspect::Title,
        Aspect::Language,
        Aspect::TextLayer,
        Aspect::Headings,
        Aspect::Alternatives,
        Aspect::Tables,
        Aspect::Lists,
        Aspect::Links,
        Aspect::Fields,
    ];
    Found { facts, faults, look: Look::of(&seen, &[]) }
}

fn of_sheets((facts, faults): (Facts, Vec<Fault>)) -> Found {
    let seen = [Aspect::Kind, Aspect::Title, Aspect::Sheets, Aspect::Tables, Aspect::Alternatives];
    let unseen =
        [(Aspect::Language, Why::NotInFormat), (Aspect::Links, Why::NotDone), (Aspect::Fields, Why::NotDone)];
    Found { facts, faults, look: Look::of(&seen, &unseen) }
}

fn title(title: Option<&str>, name: &str, faults: &mut Vec<Fault>) {
    let file = file_name(name);
    let fault = match title {
        Some(title) if phrase::is_empty_title(title) => {
            Some(Fault::new(FaultKind::TitleEmptyPhrase).with("title", title))
        }
        Some(title) if phrase::is_file_name(title) => {
            Some(Fault::new(FaultKind::TitleFileName).with("title", title))
        }
        Some(_) => None,
        // Without a title the file's name is all that is announced.
        None if !file.is_empty() && phrase::says_nothing(&file) => {
            Some(Fault::new(FaultKind::TitleEmptyPhrase).with("title", file))
        }
        None => Some(Fault::new(FaultKind::TitleMissing).with("name", file)),
    };
    faults.extend(fault);
}

fn invalid_language(tag: Option<&str>, faults: &mut Vec<Fault>) {
    if let Some(tag) = tag
        && !language::is_well_formed(tag)
    {
        faults.push(Fault::new(FaultKind::LanguageInvalid).with("language", tag));
    }
}

/// The last part of an address or path, without query.
fn file_name(name: &str) -> String {
    let path = name.split(['?', '#']).next().unwrap_or_default();
    path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned()
}

fn is_promised_file(name: &str, declared_type: &str) -> bool {
    let promised = Kind::of_name(name).or(Kind::of_type(declared_type));
    promised.is_some_and(|kind| kind != Kind::Html)
}

/// Says so if the file is not what its name or declared type promises.
fn mismatch(kind: Kind, name: &str, declared_type: &str, faults: &mut Vec<Fault>) {
    let promised = Kind::of_name(name).or(Kind::of_type(declared_type));
    let is_said_already = matches!(kind, Kind::Empty | Kind::Unknown)
        || faults.iter().any(|fault| {
            [FaultKind::PageInsteadOfFile, FaultKind::FileDamaged, FaultKind::PasswordNeeded]
                .contains(&fault.kind)
        });
    if let Some(promised) = promised
        && promised != kind
        && !is_said_already
        && !may_be_called(kind, promised)
    {
        faults.push(
            Fault::new(FaultKind::KindMismatch).with("promised", promised.id()).with("kind", kind.id()),
        );
    }
}

/// Word and Excel open RTF, HTML and XML whatever they are called, and a CSV may be called anything textual.
fn may_be_called(kind: Kind, promised: Kind) -> bool {
    match promised {
        Kind::Doc => matches!(kind, Kind::Rtf | Kind::Ole),
        Kind::Xls | Kind::Ppt => kind == Kind::Ole,
        Kind::Zip => matches!(kind, Kind::Signed),
        Kind::Signed => kind == Kind::Zip,
        Kind::Html | Kind::Xml | Kind::Text => matches!(kind, Kind::Html | Kind::Xml | Kind::Text),
        _ => false,
    }
}
