//! The improvement sheet of a service as a file for people.

use std::path::Path;

use catalogue::{Difference, DifferenceKind, Duty, State, plain};
use locale::Language;
use report::{Sheet, SheetDifference, SheetFault, SheetField, SheetLine, SheetPublication, SheetReadability};

use crate::app::App;
use crate::check::word;
use crate::description::describe::prose;
use crate::description::improvement::Line;
use crate::description::lines::Described;
use crate::description::sheet::{Current, compared, line_views, number};
use crate::error::{Error, ErrorCode};
use crate::time::iso;
use crate::view::{LineState, LineView, SheetFormat};
use crate::words::kebab;

impl App {
    /// The improvement sheet as bytes of a file.
    pub async fn sheet_file(
        &self,
        service: i64,
        format: SheetFormat,
        lang: Language,
    ) -> Result<Vec<u8>, Error> {
        let described = self.described(service).await?;
        let current = self.current(&described).await?;
        let institution = self.settings().await?.institution;
        let sheet = value(&described, &current, institution, iso(self.now()), lang);
        let document = report::sheet(&sheet, lang);
        let bytes = match format {
            SheetFormat::Docx => report::docx::docx(&document),
            SheetFormat::Html => report::document_html(&document),
        };
        bytes.map_err(|error| Error::new(ErrorCode::ReportFailed, error.to_string()))
    }

    /// Writes the improvement sheet to a file; as HTML if its name ends so, else as DOCX. The path of the file.
    pub async fn save_sheet(&self, service: i64, lang: Language, path: &Path) -> Result<String, Error> {
        let is_html = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"));
        let format = if is_html { SheetFormat::Html } else { SheetFormat::Docx };
        let bytes = self.sheet_file(service, format, lang).await?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|_| Error::new(ErrorCode::FileWrite, path.display().to_string()))?;
        Ok(path.display().to_string())
    }
}

fn value(
    described: &Described,
    current: &[Current],
    institution: String,
    created: String,
    lang: Language,
) -> Sheet {
    let fields = &described.service.fields;
    Sheet {
        service: fields.name.clone(),
        institution: if institution.is_empty() { fields.holder.clone() } else { institution },
        unit: fields.unit.clone(),
        created,
        publications: current.iter().map(publication).collect(),
        lines: line_views(described, current, lang)
            .iter()
            .filter_map(|view| line_of(described, view).map(|line| (line, view)))
            .filter(|(line, _)| line.state != LineState::Gone || !line.edits.is_empty())
            .zip(1..)
            .map(|((line, view), number)| sheet_line(line, view, number))
            .collect(),
        differences: compared(current).iter().map(difference).collect(),
    }
}

fn line_of<'a>(described: &'a Described, view: &LineView) -> Option<&'a Line> {
    described.lines.iter().find(|line| {
        let about = &line.about;
        line.id == view.key.id
            && about.rule == view.key.rule
            && about.field == view.key.field
            && word(&about.portal) == view.key.portal
    })
}

fn publication(current: &Current) -> SheetPublication {
    let row = &current.row;
    let assessment = plain::assess(&prose(&current.description));
    SheetPublication {
        portal: kebab(&word(&current.portal)),
        address: row.address.clone(),
        read: iso(row.read_at),
        person: row.person.clone(),
        template: row.template.clone(),
        must: row.must,
        should: row.should,
        fields: catalogue::completeness(&current.description)
            .fields
            .iter()
            .map(|line| SheetField {
                key: line.field.key().to_owned(),
                duty: duty(line.duty).to_owned(),
                state: state(line.state).to_owned(),
                has_place: line.has_place,
            })
            .collect(),
        readability: SheetReadability {
            sentences: number(assessment.sentences),
            average: assessment.average,
            to_split: number(assessment.to_split),
            lix: assessment.lix,
            band: assessment.band.map(|band| band.key().to_owned()),
        },
    }
}

const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::Must => "must",
        Duty::IfUsed => "if-used",
        Duty::Should => "should",
    }
}

const fn state(state: State) -> &'static str {
    match state {
        State::Found => "found",
        State::Empty => "empty",
        State::NotFound => "not-found",
        State::NotSeen => "not-seen",
    }
}

fn sheet_line(line: &Line, view: &LineView, number: u32) -> SheetLine {
    SheetLine {
        number,
        portal: kebab(&word(&line.about.portal)),
        rule: line.about.rule.clone(),
        field: line.about.field.clone(),
        note: line.note.clone(),
        faults: line
            .faults
            .iter()
            .map(|fault| SheetFault {
                rule: fault.rule.clone(),
                reason: fault.reason.clone(),
                severity: fault.severity.clone(),
                args: fault.args.clone(),
                quote: fault.quote.clone(),
                suggestion: fault.proposal.clone(),
            })
            .collect(),
        current: view.current.clone(),
        proposal: line.proposal.clone(),
        responsible: line.responsible.clone(),
        state: line.state.key().to_owned(),
        since: iso(line.since.at),
        by: line.since.person.clone(),
        reason: line.reason.clone(),
    }
}

fn difference(difference: &Difference) -> SheetDifference {
    SheetDifference {
        field: difference.field.key().to_owned(),
        kind: match difference.kind {
            DifferenceKind::Contradicts => "contradicts",
            DifferenceKind::Wording => "wording",
            DifferenceKind::OnlyRight => "only-right",
            DifferenceKind::OnlyLeft => "only-left",
        }
        .to_owned(),
        left: difference.left.clone(),
        right: difference.right.clone(),
    }
}
