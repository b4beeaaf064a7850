use super::Role;

/// What a state or property may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// `true` or `false`.
    TrueFalse,
    /// `true`, `false` or `undefined`.
    TrueFalseUndefined,
    /// `true`, `false` or `mixed`.
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

/// One state or property of WAI-ARIA 1.2.
#[derive(Clone, Debug)]
pub struct AriaAttribute {
    /// Full name, such as `aria-label`.
    pub name: &'static str,
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
    /// Global use is deprecated: from ARIA 1.3 only roles that list it will support it.
    pub is_global_deprecated: bool,
}

impl AriaAttribute {
    /// The attribute of this name (lower case), if WAI-ARIA 1.2 defines it.
    pub fn named(name: &str) -> Option<&'static AriaAttribute> {
        let _ = (name, Role::Alert);
        todo!()
    }

    /// All attributes, by name.
    pub fn all() -> &'static [AriaAttribute] {
        todo!()
    }

    /// True if the value is of the attribute's type, as an author must write it.
    pub fn accepts(&self, value: &str) -> bool {
        let _ = value;
        todo!()
    }
}
