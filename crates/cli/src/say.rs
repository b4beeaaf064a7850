//! Texts to the terminal.

use std::io::Write;

use app::{Error, ErrorCode};
use locale::{Arg, Language};

/// A text of the command line's catalogue.
pub(crate) fn text(lang: Language, key: &str, args: &[(&str, Arg)]) -> String {
    locale::text(lang, key, args)
}

/// A line of the result. A reader that has gone away (`| head`) ends the program quietly.
pub(crate) fn line(text: &str) {
    if writeln!(std::io::stdout(), "{text}").is_err() {
        std::process::exit(0);
    }
}

/// Bytes of the result.
pub(crate) fn bytes(bytes: &[u8]) {
    if std::io::stdout().write_all(bytes).is_err() {
        std::process::exit(0);
    }
}

/// A line beside the result: progress, notes.
pub(crate) fn aside(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// An error, in the words of the catalogue.
pub(crate) fn error(told: &str, lang: Language) {
    aside(&format!("{}: {told}", text(lang, "cli-error", &[])));
}

/// Text from a page, without what a terminal would act on.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// An argument that has to be there and is not.
pub(crate) fn missing(name: &str) -> Error {
    Error { key: "argument-missing".to_owned(), ..Error::new(ErrorCode::FieldMissing, name) }
}

/// An argument that cannot be understood.
pub(crate) fn broken(typed: &str) -> Error {
    Error { key: "argument-broken".to_owned(), ..Error::new(ErrorCode::FieldBroken, typed) }
}
