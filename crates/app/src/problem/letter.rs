//! The letter to a supplier about chosen problems.

use std::path::Path;

use jiff::civil::Date;
use locale::Language;
use report::{Letter, LetterFault};

use crate::app::{App, VERSION};
use crate::error::{Error, ErrorCode};
use crate::time::{date, iso};
use crate::view::{LetterFormat, LetterRequest, LetterText, UserGroup};
use crate::words;

/// Places that a letter names of each problem.
const PLACES: usize = 10;
/// Problems in one letter; more of them nobody reads.
const PROBLEMS: usize = 50;

impl App {
    /// The letter as the text of an e-mail.
    pub async fn letter_text(&self, request: &LetterRequest, lang: Language) -> Result<LetterText, Error> {
        let letter = self.letter_of(request, lang).await?;
        Ok(LetterText {
            subject: report::letter_subject(&letter, lang),
            body: report::letter_text(&letter, lang),
        })
    }

    /// The letter as bytes of a file.
    pub async fn letter(
        &self,
        request: &LetterRequest,
        format: LetterFormat,
        lang: Language,
    ) -> Result<Vec<u8>, Error> {
        let letter = self.letter_of(request, lang).await?;
        match format {
            LetterFormat::Docx => report::docx::docx(&report::letter_document(&letter, lang))
                .map_err(|error| Error::new(ErrorCode::ReportFailed, error.to_string())),
            LetterFormat::Text => Ok(report::letter_text(&letter, lang).into_bytes()),
        }
    }

    /// Writes the letter to a file.
    pub async fn save_letter(
        &self,
        request: &LetterRequest,
        format: LetterFormat,
        lang: Language,
        path: &Path,
    ) -> Result<String, Error> {
        let bytes = self.letter(request, format, lang).await?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|_| Error::new(ErrorCode::FileWrite, path.display().to_string()))?;
        Ok(path.display().to_string())
    }

    async fn letter_of(&self, request: &LetterRequest, lang: Language) -> Result<Letter, Error> {
        if request.components.is_empty() {
            return Err(Error::new(ErrorCode::NotFound, ""));
        }
        if request.components.len() > PROBLEMS {
            return Err(Error::new(ErrorCode::FieldTooLong, "components"));
        }
        let deadline = request.deadline.as_deref().map(str::trim).filter(|day| !day.is_empty());
        if let Some(day) = deadline {
            let last: Date = day.parse().map_err(|_| Error::new(ErrorCode::FieldBroken, "deadline"))?;
            if last < date(self.now()) {
                let over = Error::new(ErrorCode::FieldBroken, "deadline");
                return Err(Error { key: "deadline-over".to_owned(), ..over });
            }
        }
        let mut faults = Vec::new();
        let mut hosts: Vec<String> = Vec::new();
        for component in &request.components {
            let view = self.problem(component, lang).await?;
            if view.problem.state.is_settled() {
                let settled = Error::new(ErrorCode::WrongState, view.problem.fault.reason);
                return Err(Error { key: "letter-settled".to_owned(), ..settled });
            }
            for place in &view.places {
                let host = place.address.parse::<url::Url>().ok();
                let host = host.as_ref().and_then(url::Url::host_str).unwrap_or_default().to_owned();
                if !hosts.contains(&host) {
                    hosts.push(host);
                }
            }
            let criteria = view.rule.criteria.iter();
            faults.push(LetterFault {
                title: view.rule.title.clone(),
                what: view.problem.fault.reason.clone(),
                why: view.rule.why.clone(),
                criteria: criteria.map(|c| format!("{} {} ({})", c.number, c.name, c.level)).collect(),
                users: view.problem.users.iter().map(|group| group_word(*group, lang)).collect(),
                fix: view.rule.fix.clone(),
                now: view.problem.fault.excerpt.clone(),
                right: view.remedy.as_ref().map(|remedy| remedy.code.clone()),
                right_note: view.remedy.map(|remedy| remedy.note).unwrap_or_default(),
                pages: view.problem.fault.pages,
                places: view
                    .places
                    .into_iter()
                    .take(PLACES)
                    .map(|place| (place.address, place.anchor))
                    .collect(),
            });
        }
        let settings = self.settings().await?;
        Ok(Letter {
            institution: settings.institution,
            person: self.person().await?,
            contact: request.contact.trim().to_owned(),
            site: hosts.join(", "),
            deadline: deadline.map(str::to_owned),
            created: iso(self.now()),
            version: VERSION.to_owned(),
            faults,
        })
    }
}

/// A group of people in words.
pub fn group_word(group: UserGroup, lang: Language) -> String {
    locale::text(lang, &format!("group-{}", words::kebab(&crate::check::word(&group))), &[])
}
