//! States and properties.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::edition::Edition;

/// What a state or property may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false` or `undefined`.
    TrueFalseUndefined,
    /// `true`, `false`, `mixed` or `undefined`.
    Tristate,
    /// One of [`AriaAttribute::tokens`].
    Token,
    /// Any of [`AriaAttribute::tokens`], separated by spaces.
    TokenList,
    /// One id.
    IdReference,
    /// Ids, separated by spaces.
    IdReferences,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
}

/// One state or property of WAI-ARIA.
#[derive(Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table, with a column for each truth")]
pub struct AriaAttribute {
    /// Full name, such as `aria-label`.
    pub name: String,
    /// The specification that defines it.
    pub edition: Edition,
    /// What it may hold.
    pub value: ValueType,
    /// Permitted tokens, where [`AriaAttribute::value`] is a kind of token.
    pub tokens: Vec<&'static str>,
    /// Global: may stand on every element, but for the roles that prohibit it.
    pub is_global: bool,
    /// A state (changes often); false for a property.
    pub is_state: bool,
    /// Deprecated as a whole (`aria-dropeffect`, `aria-grabbed`).
    pub is_deprecated: bool,
    /// Global use is deprecated: supported everywhere by WAI-ARIA 1.2, meant only for the roles that list it.
    pub is_global_deprecated: bool,
}

struct Table {
    rows: Vec<AriaAttribute>,
    by_name: HashMap<String, usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows: Vec<AriaAttribute> = include_str!("attributes.csv")
        .lines()
        .skip(1)
        .map(|line| row(line).expect("the table is ours"))
        .collect();
    let by_name = rows.iter().enumerate().map(|(index, row)| (row.name.clone(), index)).collect();
    Table { rows, by_name }
});

fn row(line: &'static str) -> Option<AriaAttribute> {
    let mut cells = line.split(',');
    let name = format!("aria-{}", cells.next()?);
    let edition = Edition::named(cells.next()?)?;
    let is_state = cells.next()? == "state";
    let value = match cells.next()? {
        "true/false" => ValueType::TrueFalse,
        "true/false/undefined" => ValueType::TrueFalseUndefined,
        "tristate" => ValueType::Tristate,
        "token" => ValueType::Token,
        "tokens" => ValueType::TokenList,
        "id" => ValueType::IdReference,
        "ids" => ValueType::IdReferences,
        "integer" => ValueType::Integer,
        "number" => ValueType::Number,
        "string" => ValueType::String,
        _ => return None,
    };
    let tokens = cells.next()?.split(' ').filter(|token| !token.is_empty()).collect();
    let global = cells.next()?;
    Some(AriaAttribute {
        name,
        edition,
        value,
        tokens,
        is_global: !global.is_empty(),
        is_state,
        is_deprecated: global == "deprecated",
        is_global_deprecated: global == "global-deprecated",
    })
}

impl AriaAttribute {
    /// The attribute of this name (lower case), if WAI-ARIA defines it.
    pub fn named(name: &str) -> Option<&'static AriaAttribute> {
        TABLE.by_name.get(name).map(|index| &TABLE.rows[*index])
    }

    /// All attributes, by name.
    pub fn all() -> &'static [AriaAttribute] {
        &TABLE.rows
    }

    /// True if the value is of the attribute's type. Tokens are compared without regard to ASCII case; ids need only
    /// be there, whether they lead anywhere is not asked. The empty value is of no type but text.
    pub fn accepts(&self, value: &str) -> bool {
        let value = value.trim_ascii();
        let one_of = |tokens: &[&str]| tokens.iter().any(|token| token.eq_ignore_ascii_case(value));
        match self.value {
            ValueType::TrueFalse => one_of(&["true", "false"]),
            ValueType::TrueFalseUndefined => one_of(&["true", "false", "undefined"]),
            ValueType::Tristate => one_of(&["true", "false", "mixed", "undefined"]),
            ValueType::Token => one_of(&self.tokens),
            ValueType::TokenList => {
                !value.is_empty()
                    && value
                        .split_ascii_whitespace()
                        .all(|part| self.tokens.iter().any(|token| token.eq_ignore_ascii_case(part)))
            }
            ValueType::IdReference => !value.is_empty() && !value.contains(|c: char| c.is_ascii_whitespace()),
            ValueType::IdReferences => !value.is_empty(),
            ValueType::Integer => value.parse::<i64>().is_ok(),
            ValueType::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
            ValueType::String => true,
        }
    }
}
