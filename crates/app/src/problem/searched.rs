//! Problems by words: in what is said of them, in their elements, and in the addresses and titles of their pages.

use std::collections::BTreeSet;

use audit::Component;
use locale::Language;
use store::{AuditId, Words};

use crate::app::App;
use crate::error::Error;

impl App {
    /// Components of these audits that say the words, in this language.
    pub(crate) async fn components_saying(
        &self,
        audits: &[AuditId],
        text: &str,
        lang: Language,
    ) -> Result<BTreeSet<Component>, Error> {
        let found = self.reader().components_saying(audits, &words(text, lang)).await?;
        Ok(found.into_iter().collect())
    }
}

/// The words as the database can look for them: it knows small letters and capitals of the Latin alphabet only.
fn words(text: &str, lang: Language) -> Words {
    let folded = text.to_lowercase();
    let says = |said: String| said.to_lowercase().contains(&folded);
    let mut first = folded.chars();
    let begun: String = first.next().into_iter().flat_map(char::to_uppercase).chain(first).collect();
    let written: BTreeSet<String> =
        [text.to_owned(), folded.clone(), text.to_uppercase(), begun].into_iter().collect();
    let mut wanted =
        Words { written: written.into_iter().collect(), folded: folded.clone(), ..Words::default() };
    for rule in rules::catalog::all() {
        let Some(texts) = locale::rule(lang, rule.id) else { continue };
        if says(texts.title()) || says(rule.id.to_owned()) {
            wanted.rules.push(rule.id.to_owned());
            continue;
        }
        let said = rule.says.iter().chain(&audit::RUNNER_SAYS).filter(|key| says(texts.reason(key, &[])));
        wanted.reasons.extend(said.map(|key| (rule.id.to_owned(), (*key).to_owned())));
    }
    wanted
}
