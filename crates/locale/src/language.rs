use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that the program speaks. Latvian unless somebody asks otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Latvian.
    #[default]
    Lv,
    /// English.
    En,
}

impl Language {
    /// Both, Latvian first.
    pub const ALL: [Language; 2] = [Language::Lv, Language::En];

    /// Language tag: `lv` or `en`. Also the name of the catalogues' folder.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Lv => "lv",
            Language::En => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Language::Lv => "Latviešu",
            Language::En => "English",
        }
    }

    /// The language that a locale such as `lv_LV.UTF-8` or `en-GB` asks for; Latvian for any other.
    pub fn of_system(locale: &str) -> Language {
        let primary = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        primary.parse().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The program has no catalogues in this language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(
    /// What was asked for.
    pub String,
);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: lv | en", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        match text.to_ascii_lowercase().as_str() {
            "lv" => Ok(Language::Lv),
            "en" => Ok(Language::En),
            _ => Err(UnknownLanguage(text.to_owned())),
        }
    }
}
