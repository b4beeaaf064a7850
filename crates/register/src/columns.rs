//! The columns of the register, and the headings they are known by: `data/columns.csv`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::entry::Channel;
use crate::fold::fold;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields of an entry, described there")]
pub enum Field {
    Number,
    Name,
    Category,
    Holder,
    Unit,
    Contact,
    LatvijaId,
    LatvijaAddress,
    SiteAddress,
    FormAddresses,
    FormFiles,
    Channel,
    Requests,
    Paid,
    /// The opposite of paid; read, never written.
    Free,
    Priority,
    Year,
    Notes,
}

impl Field {
    /// Every field that is written, in the order of columns.
    pub const WRITTEN: [Field; 17] = [
        Field::Number,
        Field::Name,
        Field::Category,
        Field::Holder,
        Field::Unit,
        Field::Contact,
        Field::LatvijaId,
        Field::LatvijaAddress,
        Field::SiteAddress,
        Field::FormAddresses,
        Field::FormFiles,
        Field::Channel,
        Field::Requests,
        Field::Paid,
        Field::Priority,
        Field::Year,
        Field::Notes,
    ];

    /// The word for it in data: `site_address`.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Number => "number",
            Field::Name => "name",
            Field::Category => "category",
            Field::Holder => "holder",
            Field::Unit => "unit",
            Field::Contact => "contact",
            Field::LatvijaId => "latvija_id",
            Field::LatvijaAddress => "latvija_address",
            Field::SiteAddress => "site_address",
            Field::FormAddresses => "form_addresses",
            Field::FormFiles => "form_files",
            Field::Channel => "channel",
            Field::Requests => "requests",
            Field::Paid => "paid",
            Field::Free => "free",
            Field::Priority => "priority",
            Field::Year => "year",
            Field::Notes => "notes",
        }
    }

    /// The field that a heading stands for.
    pub fn of_heading(heading: &str) -> Option<Field> {
        TABLES.fields.get(&fold(heading)).copied()
    }
}

/// The language of headings and words in a table that is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Headings {
    /// Latvian.
    #[default]
    Latvian,
    /// English.
    English,
}

impl Headings {
    /// The heading of a column.
    pub fn of(self, field: Field) -> &'static str {
        self.word(field.id())
    }

    /// The word for a channel.
    pub(crate) fn channel(self, channel: Channel) -> &'static str {
        self.word(channel.id())
    }

    fn word(self, id: &str) -> &'static str {
        let (latvian, english) = TABLES.words.get(id).copied().unwrap_or_default();
        match self {
            Headings::Latvian => latvian,
            Headings::English => english,
        }
    }
}

/// The channel that a word stands for.
pub(crate) fn channel_of(word: &str) -> Option<Channel> {
    TABLES.channels.get(&fold(word)).copied()
}

struct Tables {
    fields: BTreeMap<String, Field>,
    channels: BTreeMap<String, Channel>,
    words: BTreeMap<&'static str, (&'static str, &'static str)>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut tables = Tables { fields: BTreeMap::new(), channels: BTreeMap::new(), words: BTreeMap::new() };
    let fields = Field::WRITTEN.into_iter().chain([Field::Free]);
    for (id, words) in rows(include_str!("../data/columns.csv")) {
        if let Some(field) = fields.clone().find(|field| field.id() == id) {
            tables.fields.extend(words.iter().map(|word| (fold(word), field)));
        }
        tables.words.insert(id, (words[0], words[1]));
    }
    for (id, words) in rows(include_str!("../data/channels.csv")) {
        if let Some(channel) = Channel::ALL.into_iter().find(|channel| channel.id() == id) {
            tables.channels.extend(words.iter().map(|word| (fold(word), channel)));
        }
        tables.words.insert(id, (words[0], words[1]));
    }
    tables
});

/// Identifier, Latvian word, English word and further words of each line below the first.
fn rows(data: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    data.lines().skip(1).filter_map(|line| {
        let (id, words) = line.split_once(';')?;
        let words: Vec<&str> = words.split(';').collect();
        (words.len() >= 2).then_some((id, words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_and_channel_has_its_words_and_is_found_by_them() {
        for field in Field::WRITTEN.into_iter().chain([Field::Free]) {
            for headings in [Headings::Latvian, Headings::English] {
                assert_eq!(Field::of_heading(headings.of(field)), Some(field));
            }
        }
        for channel in Channel::ALL {
            for headings in [Headings::Latvian, Headings::English] {
                assert_eq!(channel_of(headings.channel(channel)), Some(channel));
            }
        }
    }

    #[test]
    fn no_word_stands_for_two_fields() {
        let words: Vec<String> =
            rows(include_str!("../data/columns.csv")).flat_map(|(_, words)| words).map(fold).collect();
        let distinct: std::collections::BTreeSet<&String> = words.iter().collect();
        assert_eq!(words.len(), distinct.len());
    }

    #[test]
    fn headings_are_found_without_case_accents_and_marks() {
        assert_eq!(Field::of_heading(" PRIORITATE: "), Some(Field::Priority));
        assert_eq!(Field::of_heading("E-formas adrese"), Some(Field::FormAddresses));
        assert_eq!(Field::of_heading("Nr."), Some(Field::Number));
        assert_eq!(Field::of_heading("Krāsa"), None);
    }
}
