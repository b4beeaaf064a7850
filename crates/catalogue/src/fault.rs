use serde::Serialize;

use crate::field::Field;

/// Something that is wrong with a description, or may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    /// Id of the rule; its words are in `locales/*/descriptions/<id>.ftl`.
    pub rule: &'static str,
    /// Key of what was found, one of the rule's.
    pub reason: &'static str,
    /// How certain and how grave it is.
    pub severity: Severity,
    /// The field it concerns.
    pub field: Option<Field>,
    /// The offending text, shortened around the spot.
    pub quote: String,
    /// Line of the source, 0 if it has none.
    pub line: u32,
    /// Arguments of the text, in the order given.
    pub args: Vec<(&'static str, String)>,
    /// What could stand there instead, in the language of the card; empty where only a person can say.
    pub proposal: String,
}

/// The three words for what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// *Jālabo*: certainly wrong.
    Fix,
    /// *Jāpārbauda*: only a person can tell.
    Check,
    /// *Ieteikums*: it would be better otherwise.
    Advice,
}

/// A rule about descriptions.
#[derive(Debug)]
pub struct Rule {
    /// Subject – has, is or matches – property, in the positive; read *rule failed*.
    pub id: &'static str,
    /// Every reason key it can give, with its severity. Keys of questions start with `maybe-`.
    pub says: &'static [(&'static str, Severity)],
}

use Severity::{Advice, Check, Fix};

const fn rule(id: &'static str, says: &'static [(&'static str, Severity)]) -> Rule {
    Rule { id, says }
}

/// All rules: first those about the card, then those about its language.
pub static RULES: &[Rule] = &[
    rule("template-is-known", &[("maybe-unknown", Check), ("maybe-cut", Check), ("maybe-part", Check)]),
    rule("must-fields-are-filled", &[("missing", Fix), ("empty", Fix)]),
    rule("should-fields-are-filled", &[("empty", Advice)]),
    rule(
        "price-matches-text",
        &[("amount", Fix), ("duty", Fix), ("maybe-amount", Check), ("maybe-amount-missing", Check)],
    ),
    rule("term-is-given", &[("missing", Fix), ("empty", Fix), ("maybe-unreadable", Check)]),
    rule("steps-have-no-gaps", &[("gap", Fix), ("repeated", Fix)]),
    rule("result-step-is-filled", &[("missing", Fix), ("empty", Fix), ("meaningless", Fix)]),
    rule(
        "portal-address-is-current",
        &[("text", Fix), ("link", Fix), ("name", Advice), ("maybe-moved", Check)],
    ),
    rule(
        "words-are-current",
        &[
            ("disrespectful", Fix),
            ("maybe-disrespectful", Check),
            ("maybe-outdated", Check),
            ("maybe-name", Check),
        ],
    ),
    rule(
        "institutions-are-current",
        &[("renamed", Fix), ("maybe-renamed", Check), ("maybe-historic", Check)],
    ),
    rule(
        "territories-are-current",
        &[("replaced", Fix), ("maybe-replaced", Check), ("maybe-historic", Check)],
    ),
    rule("abbreviations-are-explained", &[("known", Fix), ("maybe-known", Check), ("maybe-unknown", Check)]),
    rule("regulations-are-dated", &[("no-year", Advice)]),
    rule("form-is-linked", &[("no-link", Fix), ("maybe-no-link", Check)]),
    rule("form-is-not-only-a-file", &[("only-files", Advice)]),
    rule("links-are-alive", &[("dead", Fix), ("moved", Fix)]),
    rule("appeal-is-explained", &[("missing", Fix), ("empty", Fix), ("maybe-missing", Check)]),
    rule("contacts-are-given", &[("missing", Fix)]),
    rule("support-channels-are-named", &[("missing", Advice)]),
    rule(
        "update-date-is-fresh",
        &[("missing", Fix), ("old", Fix), ("maybe-missing", Check), ("maybe-future", Check)],
    ),
    rule(
        "characters-are-whole",
        &[("replaced", Fix), ("encoding", Fix), ("inside-word", Fix), ("entity", Fix)],
    ),
    rule("headings-are-spelled", &[("maybe-typo", Check)]),
    rule("sentence-is-short", &[("long", Advice), ("split", Advice)]),
    rule("words-are-short", &[("long", Advice)]),
    rule("sentence-is-verbal", &[("nouns", Advice), ("chain", Advice)]),
    rule("sentence-is-active", &[("passive", Advice), ("must", Advice), ("phrase", Advice)]),
    rule("start-has-no-law", &[("law", Advice)]),
    rule("reader-is-addressed", &[("nobody", Advice), ("mixed", Advice)]),
    rule("list-is-a-list", &[("in-a-row", Advice)]),
    rule("paragraph-is-short", &[("long", Advice)]),
];

/// A fault's quotation is not longer than this many characters.
const QUOTE: usize = 400;

impl Fault {
    /// A fault of a rule in [`RULES`]; its severity stands there.
    pub(crate) fn new(rule: &'static str, reason: &'static str) -> Self {
        let severity = RULES
            .iter()
            .find(|known| known.id == rule)
            .and_then(|known| known.says.iter().find(|(key, _)| *key == reason))
            .map(|(_, severity)| *severity);
        debug_assert!(severity.is_some(), "{rule} does not say {reason}");
        Self {
            rule,
            reason,
            severity: severity.unwrap_or(Check),
            field: None,
            quote: String::new(),
            line: 0,
            args: Vec::new(),
            proposal: String::new(),
        }
    }

    pub(crate) fn at(mut self, line: u32) -> Self {
        self.line = line;
        self
    }

    pub(crate) fn of(mut self, field: impl Into<Option<Field>>) -> Self {
        self.field = field.into();
        self
    }

    pub(crate) fn quote(mut self, text: &str) -> Self {
        self.quote = crate::text::shorten(text, QUOTE);
        self
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub(crate) fn propose(mut self, text: impl Into<String>) -> Self {
        self.proposal = text.into();
        self
    }
}
