//! What people write on the improvement sheet of a service.

use locale::Language;
use store::{EditKind, EditTarget, ImprovementId, NewEdit, NewImprovement};

use crate::app::App;
use crate::check::word;
use crate::description::improvement::{Line, is_a_persons};
use crate::description::lines::Described;
use crate::error::{Error, ErrorCode};
use crate::view::{DescriptionSheet, LineEdit, LineKey, LineState};

/// Longest text of a field of the sheet, in characters.
const LONGEST: usize = 20_000;

impl App {
    /// Writes on a line of the sheet in the name of who uses the program, and gives the sheet anew. What is there
    /// already is not written twice.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`]; [`ErrorCode::FieldMissing`] for a decision without its reason (`reason`) or a line
    /// without text (`fault`); [`ErrorCode::FieldTooLong`]; [`ErrorCode::WrongState`] for a state that only the program
    /// sets, and for a sure fault that is to be kept; [`ErrorCode::NotFound`] for a line that is not there.
    pub async fn edit_line(
        &self,
        service: i64,
        key: LineKey,
        edit: LineEdit,
        lang: Language,
    ) -> Result<DescriptionSheet, Error> {
        let person = self.person().await?;
        let described = self.described(service).await?;
        let is_new = key.id.is_none() && key.rule.is_empty();
        let line = described.lines.iter().find(|line| !is_new && is_named(line, &key));
        if line.is_none() && !is_new {
            return Err(Error::new(ErrorCode::NotFound, key.rule));
        }
        let print = line.map(|line| line.found_print().to_owned()).unwrap_or_default();
        let made = |kind: EditKind, value: String| NewEdit {
            kind,
            value,
            reason: String::new(),
            print: print.clone(),
            person: person.clone(),
            made_at: self.now(),
        };
        let text = |field: &str, text: &str| {
            let text = text.trim().to_owned();
            if text.chars().count() > LONGEST {
                Err(Error::new(ErrorCode::FieldTooLong, field))
            } else {
                Ok(text)
            }
        };
        let missing = |field: &str| Error::new(ErrorCode::FieldMissing, field);
        let (edit, before) = match edit {
            LineEdit::Fault(typed) => {
                let typed = text("fault", &typed)?;
                if typed.is_empty() {
                    return Err(missing("fault"));
                }
                (made(EditKind::Fault, typed), line.map(|line| line.note.clone()))
            }
            LineEdit::Proposal(typed) => {
                (made(EditKind::Proposal, text("proposal", &typed)?), line.map(|line| line.proposal.clone()))
            }
            LineEdit::Responsible(typed) => (
                made(EditKind::Responsible, text("responsible", &typed)?),
                line.map(|line| line.responsible.clone()),
            ),
            LineEdit::State(state) if is_a_persons(state) && state != LineState::Kept => {
                (made(EditKind::State, word(&state)), line.map(|line| word(&line.state)))
            }
            LineEdit::State(state) => return Err(Error::new(ErrorCode::WrongState, word(&state))),
            LineEdit::Keep(typed) => {
                let reason = text("reason", &typed)?;
                if reason.is_empty() {
                    return Err(missing("reason"));
                }
                if !line.is_some_and(Line::may_be_kept) {
                    return Err(Error::new(ErrorCode::WrongState, key.rule));
                }
                (NewEdit { reason, ..made(EditKind::State, word(&LineState::Kept)) }, None)
            }
        };
        if before.as_ref() != Some(&edit.value) {
            let target = target(&described, line, &key);
            self.writer().edit_improvement(&target, &[edit]).await?;
        }
        self.description_sheet(service, lang).await
    }
}

fn is_named(line: &Line, key: &LineKey) -> bool {
    match key.id {
        Some(id) => line.id == Some(id),
        None => {
            line.about.rule == key.rule
                && line.about.field == key.field
                && word(&line.about.portal) == key.portal
        }
    }
}

fn target(described: &Described, line: Option<&Line>, key: &LineKey) -> EditTarget {
    if let Some(id) = line.and_then(|line| line.id) {
        return EditTarget::Line(ImprovementId(id));
    }
    EditTarget::Of(NewImprovement {
        service: described.service.id,
        service_name: described.service.fields.name.clone(),
        portal: key.portal.clone(),
        rule: key.rule.clone(),
        field: key.field.clone(),
        about: line.map(|line| line.faults.clone()).unwrap_or_default(),
    })
}
