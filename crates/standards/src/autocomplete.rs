//! Autofill fields of the HTML standard, and the controls each is appropriate for.

/// Kind of form control that an autofill field needs: the "control group" of HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlGroup {
    /// Text in one line.
    Text,
    /// Text in several lines.
    Multiline,
    /// Secrets.
    Password,
    /// Addresses of the web.
    Url,
    /// User names and e-mail addresses.
    Username,
    /// Telephone numbers.
    Tel,
    /// Numbers.
    Numeric,
    /// Months.
    Month,
    /// Dates.
    Date,
}

impl ControlGroup {
    /// True if HTML finds a field of this group appropriate for the control: `element` is `input`, `select` or
    /// `textarea`, `input_type` the state of the `type` attribute in lower case (looked at for `input` only).
    pub fn fits(self, element: &str, input_type: &str) -> bool {
        match element {
            "select" | "textarea" => true,
            "input" => match input_type {
                "hidden" => true,
                "text" | "search" => self != Self::Multiline,
                "password" => self == Self::Password,
                "url" => self == Self::Url,
                "email" => self == Self::Username,
                "tel" => self == Self::Tel,
                "number" => self == Self::Numeric,
                "month" => self == Self::Month,
                "date" => self == Self::Date,
                _ => false,
            },
            _ => false,
        }
    }
}

/// An autofill field.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its token, such as `given-name`.
    pub name: &'static str,
    /// The control group it belongs to.
    pub group: ControlGroup,
    /// May follow one of [`CONTACTS`].
    pub is_contact: bool,
}

const fn field(name: &'static str, group: ControlGroup) -> Field {
    Field { name, group, is_contact: false }
}

const fn contact(name: &'static str, group: ControlGroup) -> Field {
    Field { name, group, is_contact: true }
}

/// All autofill fields.
pub static FIELDS: [Field; 54] = [
    field("name", ControlGroup::Text),
    field("honorific-prefix", ControlGroup::Text),
    field("given-name", ControlGroup::Text),
    field("additional-name", ControlGroup::Text),
    field("family-name", ControlGroup::Text),
    field("honorific-suffix", ControlGroup::Text),
    field("nickname", ControlGroup::Text),
    field("organization-title", ControlGroup::Text),
    field("username", ControlGroup::Username),
    field("new-password", ControlGroup::Password),
    field("current-password", ControlGroup::Password),
    field("one-time-code", ControlGroup::Password),
    field("organization", ControlGroup::Text),
    field("street-address", ControlGroup::Multiline),
    field("address-line1", ControlGroup::Text),
    field("address-line2", ControlGroup::Text),
    field("address-line3", ControlGroup::Text),
    field("address-level4", ControlGroup::Text),
    field("address-level3", ControlGroup::Text),
    field("address-level2", ControlGroup::Text),
    field("address-level1", ControlGroup::Text),
    field("country", ControlGroup::Text),
    field("country-name", ControlGroup::Text),
    field("postal-code", ControlGroup::Text),
    field("cc-name", ControlGroup::Text),
    field("cc-given-name", ControlGroup::Text),
    field("cc-additional-name", ControlGroup::Text),
    field("cc-family-name", ControlGroup::Text),
    field("cc-number", ControlGroup::Text),
    field("cc-exp", ControlGroup::Month),
    field("cc-exp-month", ControlGroup::Numeric),
    field("cc-exp-year", ControlGroup::Numeric),
    field("cc-csc", ControlGroup::Text),
    field("cc-type", ControlGroup::Text),
    field("transaction-currency", ControlGroup::Text),
    field("transaction-amount", ControlGroup::Numeric),
    field("language", ControlGroup::Text),
    field("bday", ControlGroup::Date),
    field("bday-day", ControlGroup::Numeric),
    field("bday-month", ControlGroup::Numeric),
    field("bday-year", ControlGroup::Numeric),
    field("sex", ControlGroup::Text),
    field("url", ControlGroup::Url),
    field("photo", ControlGroup::Url),
    contact("tel", ControlGroup::Tel),
    contact("tel-country-code", ControlGroup::Text),
    contact("tel-national", ControlGroup::Text),
    contact("tel-area-code", ControlGroup::Text),
    contact("tel-local", ControlGroup::Text),
    contact("tel-local-prefix", ControlGroup::Text),
    contact("tel-local-suffix", ControlGroup::Text),
    contact("tel-extension", ControlGroup::Text),
    contact("email", ControlGroup::Username),
    contact("impp", ControlGroup::Url),
];

/// Kinds of address that an order may have.
pub const ADDRESSES: [&str; 2] = ["shipping", "billing"];

/// Kinds of contact.
pub const CONTACTS: [&str; 5] = ["home", "work", "mobile", "fax", "pager"];

/// A value of the `autocomplete` attribute, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Autocomplete {
    /// Empty or white space only.
    Empty,
    /// `on`
    On,
    /// `off`
    Off,
    /// Autofill detail tokens in the order HTML asks for.
    Details(Details),
    /// Not what HTML allows.
    Invalid,
}

/// Autofill detail tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// `section-…` in lower case, if given.
    pub section: Option<String>,
    /// One of [`ADDRESSES`], if given.
    pub address: Option<&'static str>,
    /// One of [`CONTACTS`], if given.
    pub contact: Option<&'static str>,
    /// The field.
    pub field: &'static Field,
    /// `webauthn` stands at the end.
    pub webauthn: bool,
}

/// The field of this token; letter case does not matter.
pub fn named(token: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name.eq_ignore_ascii_case(token))
}

/// Takes an `autocomplete` value apart.
pub fn parse(value: &str) -> Autocomplete {
    let value = value.to_ascii_lowercase();
    let tokens: Vec<&str> = value.split_ascii_whitespace().collect();
    match tokens[..] {
        [] => Autocomplete::Empty,
        ["on"] => Autocomplete::On,
        ["off"] => Autocomplete::Off,
        _ => details(&tokens).map_or(Autocomplete::Invalid, Autocomplete::Details),
    }
}

fn details(tokens: &[&str]) -> Option<Details> {
    let mut rest = tokens;
    let section = take(&mut rest, |token| token.starts_with("section-").then(|| token.to_owned()));
    let address = take(&mut rest, |token| ADDRESSES.into_iter().find(|word| *word == token));
    let contact = take(&mut rest, |token| CONTACTS.into_iter().find(|word| *word == token));
    let field = take(&mut rest, named)?;
    let webauthn = take(&mut rest, |token| (token == "webauthn").then_some(())).is_some();
    let is_whole = rest.is_empty() && (contact.is_none() || field.is_contact);
    is_whole.then_some(Details { section, address, contact, field, webauthn })
}

/// What the first token gives, if it gives something; then it is taken off.
fn take<T>(tokens: &mut &[&str], read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let (first, rest) = tokens.split_first()?;
    let found = read(first)?;
    *tokens = rest;
    Some(found)
}
