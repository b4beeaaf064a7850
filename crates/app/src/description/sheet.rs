//! The improvement sheet of a service: what its descriptions say, what is wrong with them, and what people wrote about it.

use catalogue::plain::{self, Assessment};
use catalogue::{Difference, DifferenceKind, Duty, Field, ServiceDescription, State};
use locale::Language;
use store::{EditKind, StoredDescription};

use crate::app::App;
use crate::check::word;
use crate::description::describe::prose;
use crate::description::improvement::{About, Line};
use crate::description::lines::Described;
use crate::description::marks::segments;
use crate::error::Error;
use crate::view::{
    DescriptionOverview, DescriptionSheet, DifferenceView, EditView, FaultView, FieldView, LineKey,
    LineState, LineView, Portal, PublicationText, PublicationView, ReadabilityView, StateCount, Urgency,
};
use crate::words::kebab;

/// A publication as it was read last, with its content.
pub(crate) struct Current {
    pub(crate) portal: Portal,
    pub(crate) row: StoredDescription,
    pub(crate) description: ServiceDescription,
}

impl App {
    /// A service's descriptions at a glance.
    pub async fn description_overview(
        &self,
        service: i64,
        lang: Language,
    ) -> Result<DescriptionOverview, Error> {
        let described = self.described(service).await?;
        let current = self.current(&described).await?;
        Ok(overview(&described, &current, lang))
    }

    /// The improvement sheet of a service.
    pub async fn description_sheet(&self, service: i64, lang: Language) -> Result<DescriptionSheet, Error> {
        let described = self.described(service).await?;
        let current = self.current(&described).await?;
        Ok(sheet(&described, &current, lang))
    }

    /// The latest reading of each portal, in the order of the portals.
    pub(crate) async fn current(&self, described: &Described) -> Result<Vec<Current>, Error> {
        let mut current = Vec::new();
        for portal in [Portal::Site, Portal::Latvija, Portal::Epakalpojumi, Portal::Draft] {
            let last = described.readings.iter().rfind(|(other, _)| *other == portal);
            if let Some((_, row)) = last {
                let description = self.description(row.id).await?;
                current.push(Current { portal, row: row.clone(), description });
            }
        }
        Ok(current)
    }
}

pub(crate) fn overview(described: &Described, current: &[Current], lang: Language) -> DescriptionOverview {
    let states = [
        LineState::Found,
        LineState::Prepared,
        LineState::Submitted,
        LineState::Published,
        LineState::Seen,
        LineState::Kept,
        LineState::Gone,
    ];
    let counted = states.map(|state| StateCount {
        state,
        count: number(described.lines.iter().filter(|line| line.state == state).count()),
    });
    DescriptionOverview {
        publications: current.iter().map(|current| publication(described, current, lang)).collect(),
        states: counted.into_iter().filter(|row| row.count > 0).collect(),
        differences: number(differences(current, lang).len()),
    }
}

fn publication(described: &Described, current: &Current, lang: Language) -> PublicationView {
    let row = &current.row;
    let is_open = |line: &&Line| {
        line.about.portal == current.portal
            && urgency(line) == Some(Urgency::ToFix)
            && !matches!(line.state, LineState::Seen | LineState::Gone | LineState::Kept)
    };
    PublicationView {
        id: row.id.0,
        portal: current.portal,
        address: row.address.clone(),
        read: row.read_at,
        audit: row.visit.map(|(audit, _)| audit.0),
        visit: row.visit.map(|(_, visit)| visit.0),
        person: row.person.clone(),
        layout: locale::text(
            lang,
            &format!("template-{}", row.template.as_deref().unwrap_or("unknown")),
            &[],
        ),
        is_known: row.template.is_some(),
        must_found: row.must.0,
        must_all: row.must.1,
        should_found: row.should.0,
        should_all: row.should.1,
        to_fix: number(described.lines.iter().filter(is_open).count()),
    }
}

fn sheet(described: &Described, current: &[Current], lang: Language) -> DescriptionSheet {
    let lines = line_views(described, current, lang);
    DescriptionSheet {
        service: described.service.id.0,
        name: described.service.fields.name.clone(),
        unit: described.service.fields.unit.clone(),
        overview: overview(described, current, lang),
        texts: current.iter().map(|current| text_view(described, current, &lines, lang)).collect(),
        differences: differences(current, lang),
        lines,
    }
}

/// All lines in the order of the sheet: open ones by urgency, then those that are done.
pub(crate) fn line_views(described: &Described, current: &[Current], lang: Language) -> Vec<LineView> {
    let mut lines: Vec<&Line> = described.lines.iter().collect();
    let place = |line: &Line| {
        let is_done = matches!(line.state, LineState::Seen | LineState::Gone | LineState::Kept);
        let rank = match urgency(line) {
            Some(Urgency::ToFix) => 0,
            Some(Urgency::ToCheck) => 1,
            None => 2,
            Some(Urgency::Advice | Urgency::Review) => 3,
        };
        let rule = catalogue::RULES.iter().position(|rule| rule.id == line.about.rule);
        let field = Field::of_key(&line.about.field);
        (is_done, rank, line.about.portal, rule, field, line.id)
    };
    lines.sort_by_key(|line| place(line));
    lines.into_iter().zip(1..).map(|(line, number)| line_view(line, number, current, lang)).collect()
}

fn line_view(line: &Line, number: u32, current: &[Current], lang: Language) -> LineView {
    let About { portal, rule, field } = &line.about;
    let texts = locale::description_rule(lang, rule);
    let said = current.iter().find(|current| current.portal == *portal);
    let said = said.zip(Field::of_key(field)).map(|(current, field)| current.description.text(field));
    let edit = |edit: &store::Edit| EditView {
        what: locale::text(lang, &format!("edit-{}", kebab(&word(&edit.edit.kind))), &[]),
        value: match edit.edit.kind {
            EditKind::State => locale::text(lang, &format!("line-state-{}", kebab(&edit.edit.value)), &[]),
            EditKind::Fault | EditKind::Proposal | EditKind::Responsible => edit.edit.value.clone(),
        },
        reason: edit.edit.reason.clone(),
        person: edit.edit.person.clone(),
        at: edit.edit.made_at,
    };
    LineView {
        key: LineKey { id: line.id, portal: word(portal), rule: rule.clone(), field: field.clone() },
        number,
        title: texts.as_ref().map_or_else(|| line.note.clone(), locale::RuleTexts::title),
        field: if field.is_empty() { String::new() } else { locale::description_field(lang, field) },
        urgency: urgency(line),
        found: line
            .faults
            .iter()
            .map(|fault| FaultView {
                reason: locale::description_fault(lang, &fault.rule, &fault.reason, &fault.args),
                spot: fault.spot.clone(),
                quote: fault.quote.clone(),
                suggestion: fault.proposal.clone(),
            })
            .collect(),
        current: said.unwrap_or_default().to_owned(),
        fix: texts.as_ref().map(locale::RuleTexts::fix).unwrap_or_default(),
        state: line.state,
        since: line.since.at,
        by: line.since.person.clone(),
        audit: line.since.audit,
        notice: line.notice,
        proposal: line.proposal.clone(),
        responsible: line.responsible.clone(),
        reason: line.reason.clone(),
        may_be_kept: line.may_be_kept(),
        edits: line.edits.iter().rev().map(edit).collect(),
    }
}

/// The gravest of a line's faults; `None` for a line that a person added.
fn urgency(line: &Line) -> Option<Urgency> {
    let has = |severity: &str| line.faults.iter().any(|fault| fault.severity == severity);
    if has("fix") {
        Some(Urgency::ToFix)
    } else if has("check") {
        Some(Urgency::ToCheck)
    } else if has("advice") {
        Some(Urgency::Advice)
    } else {
        None
    }
}

fn text_view(
    described: &Described,
    current: &Current,
    lines: &[LineView],
    lang: Language,
) -> PublicationText {
    let portal = word(&current.portal);
    let is_open = |line: &&LineView| {
        line.key.portal == portal && !matches!(line.state, LineState::Seen | LineState::Gone)
    };
    let open: Vec<&LineView> = lines.iter().filter(is_open).collect();
    let complete = catalogue::completeness(&current.description);
    let field = |row: &catalogue::FieldState| {
        let key = row.field.key();
        let quotes: Vec<(&str, u32)> = open
            .iter()
            .flat_map(|line| line.found.iter().map(|found| (found, line.number)))
            .filter(|(found, _)| found.spot == key)
            .map(|(found, number)| (found.quote.as_str(), number))
            .collect();
        FieldView {
            key: key.to_owned(),
            name: locale::description_field(lang, key),
            duty: locale::text(lang, duty_key(row.duty), &[]),
            state: field_state(row.state).to_owned(),
            has_place: row.has_place,
            segments: segments(&current.description.value(row.field).text, &quotes),
            lines: open.iter().filter(|line| line.key.field == key).map(|line| line.number).collect(),
        }
    };
    PublicationText {
        publication: publication(described, current, lang),
        fields: complete.fields.iter().map(field).collect(),
        readability: readability(&plain::assess(&prose(&current.description)), lang),
    }
}

/// Key of the words for how much a field is asked for.
pub(crate) const fn duty_key(duty: Duty) -> &'static str {
    match duty {
        Duty::Must => "duty-must",
        Duty::IfUsed => "duty-if-used",
        Duty::Should => "duty-should",
    }
}

const fn field_state(state: State) -> &'static str {
    match state {
        State::Found => "found",
        State::Empty => "empty",
        State::NotFound => "notFound",
        State::NotSeen => "notSeen",
    }
}

fn readability(assessment: &Assessment, lang: Language) -> ReadabilityView {
    ReadabilityView {
        sentences: number(assessment.sentences),
        average: assessment.average,
        long: number(assessment.long),
        to_split: number(assessment.to_split),
        lix: assessment.lix,
        band: assessment
            .band
            .map(|band| locale::text(lang, &format!("band-{}", band.key()), &[]))
            .unwrap_or_default(),
        advice: assessment
            .faults
            .iter()
            .map(|fault| FaultView {
                reason: locale::description_fault(lang, fault.rule, fault.reason, &fault.args),
                spot: String::new(),
                quote: fault.quote.clone(),
                suggestion: fault.proposal.clone(),
            })
            .collect(),
    }
}

/// What the site and Latvija.lv do not say alike.
pub(crate) fn compared(current: &[Current]) -> Vec<Difference> {
    let of = |portal: Portal| current.iter().find(|current| current.portal == portal);
    match (of(Portal::Site), of(Portal::Latvija)) {
        (Some(site), Some(latvija)) => catalogue::compare(&site.description, &latvija.description),
        (Some(_) | None, _) => Vec::new(),
    }
}

fn differences(current: &[Current], lang: Language) -> Vec<DifferenceView> {
    compared(current)
        .into_iter()
        .map(|difference| DifferenceView {
            field: locale::description_field(lang, difference.field.key()),
            kind: locale::text(lang, difference_key(difference.kind), &[]),
            is_contradiction: difference.kind == DifferenceKind::Contradicts,
            left: difference.left,
            right: difference.right,
        })
        .collect()
}

/// Key of the words for a kind of difference.
const fn difference_key(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Contradicts => "difference-contradicts",
        DifferenceKind::Wording => "difference-wording",
        DifferenceKind::OnlyRight => "difference-only-right",
        DifferenceKind::OnlyLeft => "difference-only-left",
    }
}

pub(crate) fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
