//! What of a document was looked at, and what was not: without it, an empty list of faults would read as praise.

use serde::{Deserialize, Serialize};

/// Something about a document that matters for accessibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What the file is.
    Kind,
    /// The title and whether it is shown.
    Title,
    /// The language of the whole text.
    Language,
    /// Whether assistive technology may read it.
    Permissions,
    /// Tags, the structure of a PDF.
    Tags,
    /// Whether there is text or only pictures of it.
    TextLayer,
    /// Headings.
    Headings,
    /// Bookmarks.
    Bookmarks,
    /// Alternatives of images: whether there are any.
    Alternatives,
    /// Header cells of tables.
    Tables,
    /// Lists.
    Lists,
    /// Texts of links.
    Links,
    /// Names of form fields.
    Fields,
    /// Names of sheets.
    Sheets,
    /// Whether alternatives, headings and titles say the right thing.
    Meaning,
    /// The order in which it is read.
    ReadingOrder,
    /// Contrast of colours, and meaning by colour alone.
    Colours,
    /// Language of single passages.
    Passages,
}

impl Aspect {
    /// Every aspect, in the order in which they are listed.
    pub const ALL: [Aspect; 18] = [
        Aspect::Kind,
        Aspect::Title,
        Aspect::Language,
        Aspect::Permissions,
        Aspect::Tags,
        Aspect::TextLayer,
        Aspect::Headings,
        Aspect::Bookmarks,
        Aspect::Alternatives,
        Aspect::Tables,
        Aspect::Lists,
        Aspect::Links,
        Aspect::Fields,
        Aspect::Sheets,
        Aspect::Meaning,
        Aspect::ReadingOrder,
        Aspect::Colours,
        Aspect::Passages,
    ];

    /// Only a person can judge these.
    const FOR_PEOPLE: [Aspect; 4] =
        [Aspect::Meaning, Aspect::ReadingOrder, Aspect::Colours, Aspect::Passages];

    /// The word for it in catalogues: `text-layer`.
    pub const fn id(self) -> &'static str {
        match self {
            Aspect::Kind => "kind",
            Aspect::Title => "title",
            Aspect::Language => "language",
            Aspect::Permissions => "permissions",
            Aspect::Tags => "tags",
            Aspect::TextLayer => "text-layer",
            Aspect::Headings => "headings",
            Aspect::Bookmarks => "bookmarks",
            Aspect::Alternatives => "alternatives",
            Aspect::Tables => "tables",
            Aspect::Lists => "lists",
            Aspect::Links => "links",
            Aspect::Fields => "fields",
            Aspect::Sheets => "sheets",
            Aspect::Meaning => "meaning",
            Aspect::ReadingOrder => "reading-order",
            Aspect::Colours => "colours",
            Aspect::Passages => "passages",
        }
    }
}

/// Why something was not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Only a person can judge it.
    ForPeople,
    /// This program does not read the format.
    Format,
    /// The document cannot say it.
    NotInFormat,
    /// The program does not look at this in this format.
    NotDone,
    /// There are no tags to see it by.
    NoTags,
    /// There is no text to see it by.
    NoText,
    /// It needs a password.
    Locked,
    /// The file is damaged.
    Damaged,
    /// The file is too large or too complex.
    TooMuch,
}

impl Why {
    /// Every reason.
    pub const ALL: [Why; 9] = [
        Why::ForPeople,
        Why::Format,
        Why::NotInFormat,
        Why::NotDone,
        Why::NoTags,
        Why::NoText,
        Why::Locked,
        Why::Damaged,
        Why::TooMuch,
    ];

    /// The word for it in catalogues: `for-people`.
    pub const fn id(self) -> &'static str {
        match self {
            Why::ForPeople => "for-people",
            Why::Format => "format",
            Why::NotInFormat => "not-in-format",
            Why::NotDone => "not-done",
            Why::NoTags => "no-tags",
            Why::NoText => "no-text",
            Why::Locked => "locked",
            Why::Damaged => "damaged",
            Why::TooMuch => "too-much",
        }
    }
}

/// An aspect that was not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unseen {
    /// Which.
    pub aspect: Aspect,
    /// Why not.
    pub why: Why,
}

/// What was looked at, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Looked at.
    pub seen: Vec<Aspect>,
    /// Not looked at. Never empty.
    pub unseen: Vec<Unseen>,
}

impl Look {
    /// These were looked at, those not; of the rest, what only people can judge is added.
    pub(crate) fn of(seen: &[Aspect], unseen: &[(Aspect, Why)]) -> Self {
        let people = Aspect::FOR_PEOPLE.map(|aspect| (aspect, Why::ForPeople));
        let unseen = unseen.iter().copied().chain(people).map(|(aspect, why)| Unseen { aspect, why });
        Self { seen: seen.to_vec(), unseen: unseen.collect() }
    }

    /// Nothing but the kind was looked at.
    pub(crate) fn none(why: Why) -> Self {
        let aspects = [
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
        Self::of(&[], &aspects.map(|aspect| (aspect, why)))
    }
}
