//! Fluent catalogues: keys and arguments in, Latvian or English text out.
//!
//! The catalogues are the `.ftl` files in `locales/`, built into the program. [`text`] reads the catalogues of the
//! program itself (`cli.ftl`, `report.ftl`, `errors.ftl`, `documents.ftl`, `register.ftl`, `descriptions.ftl`), [`rule`]
//! the one of a rule, [`description_rule`] the one of a rule about descriptions of services. Words of a finding are never
//! stored: a finding keeps its key and arguments, and is put into words in the language of whoever reads it.
//!
//! A part of a text between two backticks is code (`` `<img alt="…">` ``); whoever shows it may set it apart.

mod argument;
mod catalogue;
mod description;
mod format;
mod language;
mod rule;

pub use argument::Arg;
pub use catalogue::{has, keys, text};
pub use description::{description_fault, description_field};
pub use format::{date, date_time, number, ratio};
pub use language::{Language, UnknownLanguage};
pub use rule::{RuleTexts, description_rule, description_rule_ids, rule, rule_ids};
