//! The life of a line on an improvement sheet, told from what was read and what was written, in the order of time.
//!
//! Nothing of it is stored: the readings and the edits are, and both are only ever added to. A person says how far an
//! improvement is; that the portal shows it, only a later run says.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Field;
use store::{DescriptionFault, Edit, EditKind, Improvement};

use crate::view::{LineNotice, LineState, Portal, StageReached};

/// A publication as it was read once.
pub(crate) struct Reading<'a> {
    pub(crate) portal: Portal,
    pub(crate) at: i64,
    /// The run that read it; `None` for what a person gave.
    pub(crate) audit: Option<i64>,
    /// False for an unknown layout: what it does not say is no news.
    pub(crate) has_layout: bool,
    pub(crate) prints: &'a BTreeMap<String, String>,
    pub(crate) faults: Vec<&'a DescriptionFault>,
}

impl Reading<'_> {
    /// False for a field on a tab that was not read; of the card as a whole, if there is any such field.
    fn has_seen(&self, field: &str) -> bool {
        if field.is_empty() {
            return Field::ALL.iter().all(|field| self.prints.contains_key(field.key()));
        }
        self.prints.contains_key(field)
    }
}

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct About {
    pub(crate) portal: Portal,
    pub(crate) rule: String,
    pub(crate) field: String,
}

/// A line with its life so far.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) id: Option<i64>,
    pub(crate) about: About,
    /// As they were found last.
    pub(crate) faults: Vec<DescriptionFault>,
    pub(crate) state: LineState,
    pub(crate) since: StageReached,
    pub(crate) notice: Option<LineNotice>,
    pub(crate) note: String,
    pub(crate) proposal: String,
    pub(crate) responsible: String,
    pub(crate) reason: String,
    /// When it reached `Prepared`, `Submitted`, `Published`, `Seen`; a stage that was left again is empty.
    pub(crate) reached: [Option<StageReached>; 4],
    pub(crate) edits: Vec<Edit>,
    /// Hashes of the texts where the fault was found last, and where a person decided to keep it.
    found_print: String,
    kept_print: String,
    /// The layout was known where the fault was found last.
    found_in_layout: bool,
}

/// The life of one line: its readings and its edits, each in the order of time. `None` if it never began.
pub(crate) fn life(
    about: &About,
    readings: &[Reading<'_>],
    written: Option<(&Improvement, &[Edit])>,
) -> Option<Line> {
    let mut line: Option<Line> = None;
    let mut edits = written.map(|(_, edits)| edits).unwrap_or_default().iter().peekable();
    let begin = |at: i64| {
        let faults = written.map(|(improvement, _)| improvement.about.clone()).unwrap_or_default();
        Line::new(about, faults, StageReached { at, person: String::new(), audit: None })
    };
    for reading in readings.iter().filter(|reading| reading.portal == about.portal) {
        while let Some(edit) = edits.next_if(|edit| edit.edit.made_at < reading.at) {
            line.get_or_insert_with(|| begin(edit.edit.made_at)).write(edit);
        }
        read(&mut line, about, reading);
    }
    for edit in edits {
        line.get_or_insert_with(|| begin(edit.edit.made_at)).write(edit);
    }
    if let (Some(line), Some((improvement, _))) = (&mut line, written) {
        line.id = Some(improvement.id.0);
    }
    line
}

fn read(line: &mut Option<Line>, about: &About, reading: &Reading<'_>) {
    // A line that a person added is told by no rule, so no reading says anything about it.
    if about.rule.is_empty() {
        return;
    }
    let is_about = |fault: &&&DescriptionFault| fault.rule == about.rule && fault.field == about.field;
    let faults: Vec<DescriptionFault> =
        reading.faults.iter().filter(is_about).map(|fault| (**fault).clone()).collect();
    let when = StageReached { at: reading.at, person: String::new(), audit: reading.audit };
    match line {
        None if faults.is_empty() => {}
        None => {
            let found_print = print(reading.prints, &faults);
            let first = Line::new(about, faults, when);
            *line = Some(Line { found_print, found_in_layout: reading.has_layout, ..first });
        }
        Some(line) if faults.is_empty() => {
            let is_seen = line.places().iter().all(|place| reading.has_seen(place));
            if is_seen && (reading.has_layout || !line.found_in_layout) {
                line.missed(&print(reading.prints, &line.faults), when);
            }
        }
        Some(line) => {
            let found_print = print(reading.prints, &faults);
            line.found(&found_print, when);
            (line.faults, line.found_print, line.found_in_layout) = (faults, found_print, reading.has_layout);
        }
    }
}

/// Where the faults are: their fields, and the fields where their quotations stand; empty for the card.
fn places(faults: &[DescriptionFault]) -> BTreeSet<&str> {
    let named = faults.iter().map(|fault| fault.field.as_str()).filter(|field| !field.is_empty());
    named.chain(faults.iter().map(|fault| fault.spot.as_str())).collect()
}

/// Hashes of the texts that the faults bear on.
fn print(prints: &BTreeMap<String, String>, faults: &[DescriptionFault]) -> String {
    let hashes: Vec<&str> =
        places(faults).into_iter().filter_map(|place| prints.get(place)).map(String::as_str).collect();
    hashes.join(" ")
}

impl Line {
    fn new(about: &About, faults: Vec<DescriptionFault>, since: StageReached) -> Self {
        Self {
            id: None,
            about: about.clone(),
            faults,
            state: LineState::Found,
            since,
            notice: None,
            note: String::new(),
            proposal: String::new(),
            responsible: String::new(),
            reason: String::new(),
            reached: [const { None }; 4],
            edits: Vec::new(),
            found_print: String::new(),
            kept_print: String::new(),
            found_in_layout: false,
        }
    }

    /// Where its faults are.
    fn places(&self) -> BTreeSet<&str> {
        places(&self.faults)
    }

    /// The fault is there.
    fn found(&mut self, print: &str, when: StageReached) {
        let is_run = when.audit.is_some();
        if self.notice == Some(LineNotice::Unchanged) {
            self.notice = None;
        }
        match self.state {
            LineState::Published if is_run => self.notice = Some(LineNotice::StillFound),
            LineState::Gone => self.come_back(when),
            LineState::Seen if is_run => self.come_back(when),
            LineState::Kept if is_run && print != self.kept_print => self.come_back(when),
            LineState::Found
            | LineState::Prepared
            | LineState::Submitted
            | LineState::Published
            | LineState::Seen
            | LineState::Kept => {}
        }
    }

    /// The fault is not there.
    fn missed(&mut self, print: &str, when: StageReached) {
        match self.state {
            LineState::Found | LineState::Kept => self.set(LineState::Gone, when),
            LineState::Prepared | LineState::Submitted | LineState::Published if when.audit.is_some() => {
                // Gone without another text: the rules changed, or a link came back. That is no publication.
                let is_same = print == self.found_print;
                if is_same && !self.proposal.is_empty() {
                    self.notice = Some(LineNotice::Unchanged);
                } else {
                    self.set(LineState::Seen, when);
                }
            }
            LineState::Prepared
            | LineState::Submitted
            | LineState::Published
            | LineState::Seen
            | LineState::Gone => {}
        }
    }

    fn come_back(&mut self, when: StageReached) {
        self.set(LineState::Found, when);
        self.notice = Some(LineNotice::Back);
    }

    fn write(&mut self, edit: &Edit) {
        let made = &edit.edit;
        let when = StageReached { at: made.made_at, person: made.person.clone(), audit: None };
        match made.kind {
            EditKind::Fault => self.note.clone_from(&made.value),
            EditKind::Proposal => {
                self.proposal.clone_from(&made.value);
                if self.state == LineState::Found && !made.value.is_empty() {
                    self.set(LineState::Prepared, when);
                }
            }
            EditKind::Responsible => self.responsible.clone_from(&made.value),
            EditKind::State => {
                if let Some(state) = state_of(&made.value) {
                    self.reason.clone_from(&made.reason);
                    self.kept_print.clone_from(&made.print);
                    self.set(state, when);
                }
            }
        }
        self.edits.push(edit.clone());
    }

    fn set(&mut self, state: LineState, when: StageReached) {
        let last = stage(state);
        for (index, reached) in self.reached.iter_mut().enumerate() {
            match last {
                // A later stage covers those before it that nobody named.
                Some(last) if index <= last => {
                    if reached.is_none() || index == last {
                        *reached = Some(when.clone());
                    }
                }
                Some(_) | None => *reached = None,
            }
        }
        self.state = state;
        self.since = when;
        self.notice = None;
    }

    /// True if it must reach every stage before the description as a whole has.
    pub(crate) fn counts(&self) -> bool {
        match self.state {
            LineState::Gone | LineState::Kept => false,
            LineState::Found => {
                self.has_sure_fault() || !self.proposal.is_empty() || self.about.rule.is_empty()
            }
            LineState::Prepared | LineState::Submitted | LineState::Published | LineState::Seen => true,
        }
    }
}

impl Line {
    /// True if something about it certainly has to be put right.
    pub(crate) fn has_sure_fault(&self) -> bool {
        self.faults.iter().any(|fault| fault.severity == "fix")
    }

    /// True if a question among its faults is left to a person.
    pub(crate) fn may_be_right(&self) -> bool {
        self.faults.iter().any(|fault| fault.severity == "check")
    }

    /// True if a person may decide that it stays as it is: never where a fault is sure.
    pub(crate) fn may_be_kept(&self) -> bool {
        !self.has_sure_fault()
    }

    /// Hashes of the texts where the fault was found last.
    pub(crate) fn found_print(&self) -> &str {
        &self.found_print
    }
}

/// Place of a state in [`Line::reached`].
fn stage(state: LineState) -> Option<usize> {
    match state {
        LineState::Found | LineState::Gone | LineState::Kept => None,
        LineState::Prepared => Some(0),
        LineState::Submitted => Some(1),
        LineState::Published => Some(2),
        LineState::Seen => Some(3),
    }
}

/// A state that a person may set, by its stored word.
fn state_of(word: &str) -> Option<LineState> {
    let state = serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()?;
    is_a_persons(state).then_some(state)
}

/// False for the states that only the program sets.
pub(crate) const fn is_a_persons(state: LineState) -> bool {
    match state {
        LineState::Found
        | LineState::Prepared
        | LineState::Submitted
        | LineState::Published
        | LineState::Kept => true,
        LineState::Seen | LineState::Gone => false,
    }
}
