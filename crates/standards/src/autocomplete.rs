//! Autofill field names of the HTML standard, and the controls each is appropriate for.

/// Kind of form control that an autofill field needs, the "control group" of HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlGroup {
    /// Text: hidden, text, search, textarea, select.
    Text,
    /// Several lines: hidden, textarea, select.
    Multiline,
    /// Password.
    Password,
    /// Address.
    Url,
    /// E-mail address.
    Username,
    /// Telephone number.
    Telephone,
    /// Number.
    Numeric,
    /// Month.
    Month,
    /// Date.
    Date,
}

/// An autofill field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its token, such as `given-name`.
    pub name: &'static str,
    /// The control group it belongs to.
    pub group: ControlGroup,
    /// It may follow `home`, `work`, `mobile`, `fax` or `pager`.
    pub is_contact: bool,
}

/// A value of the `autocomplete` attribute, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Autocomplete {
    /// Empty or white space only.
    Empty,
    /// `on`
    On,
    /// `off`
    Off,
    /// A list of tokens that ends in a field, in the order HTML asks for.
    Field {
        /// `section-…`, if given.
        section: Option<String>,
        /// `shipping` or `billing`, if given.
        group: Option<&'static str>,
        /// `home`, `work`, `mobile`, `fax` or `pager`, if given.
        contact: Option<&'static str>,
        /// The field.
        field: &'static Field,
        /// `webauthn` stands at the end.
        webauthn: bool,
    },
    /// Not what HTML allows.
    Invalid,
}

/// Takes an `autocomplete` value apart.
pub fn parse(value: &str) -> Autocomplete {
    let _ = value;
    todo!()
}
