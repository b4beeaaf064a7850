//! The WCAG 2.1 rules and nothing else.
//!
//! One rule per file, in folders by topic; [`catalog::RULES`] is the list. A rule is a value ([`audit::Rule`]): what it
//! applies to, what it expects there, and what an outcome proves. The words for people stand in `locales/`, the
//! examples in `fixtures/rules/`, both under the rule's id.

pub mod aria;
pub mod bypass;
pub mod catalog;
pub mod color;
pub mod coverage;
pub mod forms;
pub mod headings;
pub mod images;
pub mod input;
pub mod keyboard;
pub mod landmarks;
pub mod language;
pub mod linked;
pub mod links;
pub mod lists;
pub mod media;
pub mod motion;
mod shared;
pub mod site;
pub mod sources;
pub mod structure;
pub mod tables;
pub mod text;
pub mod timing;
pub mod twins;
pub mod viewport;
