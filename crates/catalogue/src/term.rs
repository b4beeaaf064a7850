use serde::{Deserialize, Serialize};

use crate::text::has_word_start;

/// How long the service takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TermUnit,
}

/// What a term is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermUnit {
    /// Darba dienas.
    WorkingDays,
    /// Dienas.
    Days,
    /// Nedēļas.
    Weeks,
    /// Mēneši.
    Months,
    /// The same day or at once; the count is 0.
    AtOnce,
}

/// Written numbers that terms are given in.
const NUMBERS: [(&str, u32); 8] = [
    ("viena", 1),
    ("vienas", 1),
    ("divu", 2),
    ("trīs", 3),
    ("triju", 3),
    ("četru", 4),
    ("piecu", 5),
    ("desmit", 10),
];

/// The first term in a text; the label decides the unit where the value is a bare number.
pub(crate) fn term(text: &str, label: &str) -> Option<Term> {
    let lower = text.to_lowercase();
    if has_word_start(&lower, &["nekavējoties", "uzreiz", "tajā pašā dienā", "pieprasīšanas dienā", "tūlīt"])
    {
        return Some(Term { count: 0, unit: TermUnit::AtOnce });
    }
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let of_label = ["darba dien", "working day"]
        .iter()
        .any(|unit| label.to_lowercase().contains(unit))
        .then_some(TermUnit::WorkingDays);
    words.iter().enumerate().find_map(|(index, word)| {
        let count =
            word.parse().ok().or_else(|| NUMBERS.iter().find(|(name, _)| name == word).map(|(_, n)| *n))?;
        let unit = unit(words.get(index + 1..)?).or_else(|| of_label.filter(|_| words.len() == 1))?;
        (count <= 1_000).then_some(Term { count, unit })
    })
}

fn unit(after: &[&str]) -> Option<TermUnit> {
    // `10 (desmit) darba dienas`
    let after = match after {
        [word, rest @ ..] if NUMBERS.iter().any(|(name, _)| name == word) => rest,
        other => other,
    };
    let first = after.first()?;
    if first.starts_with("darb") {
        return after.get(1).is_some_and(|word| word.starts_with("dien")).then_some(TermUnit::WorkingDays);
    }
    let calendar = if first.starts_with("kalendār") { after.get(1)? } else { first };
    [("dien", TermUnit::Days), ("nedēļ", TermUnit::Weeks), ("mēne", TermUnit::Months)]
        .into_iter()
        .find_map(|(start, unit)| calendar.starts_with(start).then_some(unit))
}

#[cfg(test)]
mod tests {
    use super::{TermUnit, term};

    #[test]
    fn a_bare_number_has_the_unit_of_its_label() {
        assert_eq!(
            term("20", "Izpildes termiņš darba dienās").map(|t| (t.count, t.unit)),
            Some((20, TermUnit::WorkingDays))
        );
        assert_eq!(term("20", "Termiņš"), None);
        assert_eq!(term("-", "Izpildes termiņš darba dienās"), None);
    }

    #[test]
    fn terms_in_words_are_read() {
        let read = |text: &str| term(text, "").map(|t| (t.count, t.unit));
        assert_eq!(read("30 darba dienas."), Some((30, TermUnit::WorkingDays)));
        assert_eq!(read("izskata 30 dienu laikā"), Some((30, TermUnit::Days)));
        assert_eq!(read("ne vēlāk kā 1 mēneša laikā"), Some((1, TermUnit::Months)));
        assert_eq!(read("viena mēneša laikā"), Some((1, TermUnit::Months)));
        assert_eq!(read("10 (desmit) darba dienas"), Some((10, TermUnit::WorkingDays)));
        assert_eq!(read("saprātīgā termiņā"), None);
    }
}
