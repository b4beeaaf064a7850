//! Blocks put under the labels before them.

use std::collections::BTreeSet;

use crate::badges::{is_persons, parted, recipients_before_label, return_recipients};
use crate::block::{Block, LABEL};
use crate::channel;
use crate::field::Field;
use crate::labels::{self, Meaning};
use crate::shape;
use crate::template::Template;
use crate::text::{fold, is_bullet, is_nothing};

/// A label and what stands under it.
#[derive(Debug)]
pub(crate) struct Section {
    pub meaning: Meaning,
    /// As written; empty where position told what this is.
    pub label: String,
    pub line: u32,
    /// Its number among the steps.
    pub number: Option<u32>,
    /// The level of its heading; `None` if its label is none.
    pub level: Option<u8>,
    /// A link or button that reads like a label: one only if something stands under it.
    pub is_weak: bool,
    pub content: Vec<Line>,
}

/// A line under a label.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub text: String,
    /// Line of the source.
    pub at: u32,
    /// Position among the blocks.
    pub block: usize,
}

impl Section {
    pub fn text(&self) -> String {
        self.content.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    pub fn is_empty(&self) -> bool {
        // Of payments and restrictions *nav* is the answer.
        let may_be_none = [Field::Payments, Field::PaymentOrder, Field::Restrictions].map(Meaning::Field);
        let says_none = |text: &str| may_be_none.contains(&self.meaning) && fold(text) == "nav";
        self.content.iter().all(|line| is_nothing(&line.text) && !says_none(&line.text))
    }
}

/// Controls and pointers that portals put between the content.
const CONTROLS: [&str; 16] = [
    "read more",
    "back",
    "uzzināt vairāk",
    "atpakaļ",
    "atgriezties",
    "mainīt",
    "(mainīt)",
    "drukāt",
    "izdrukāt",
    "dalīties",
    "kopēt saiti",
    "aizvērt",
    "skatīt kartē",
    "skatīt maksājumus",
    "maksājumi: skatīt maksājumus",
    "rādīt vairāk",
];

/// True for text that belongs to the portal and not to the card.
pub(crate) fn is_control(text: &str) -> bool {
    let folded = fold(text);
    CONTROLS.contains(&folded.as_str())
        || folded.starts_with("nospiežot pogu \"pieprasīt pakalpojumu\"")
        || folded.starts_with("by pressing the button")
}

/// The sections in order, and the blocks before the first label.
pub(crate) fn sections(blocks: &[Block], template: Option<Template>) -> (Vec<Line>, Vec<Section>) {
    let label_shapes = shape::of_labels(blocks);
    let mut reader = Reader {
        template,
        next_is_channel: false,
        label_shapes,
        preamble: Vec::new(),
        sections: Vec::new(),
        last_group: None,
        pending: None,
    };
    for (index, block) in blocks.iter().enumerate() {
        if !is_control(&block.text) {
            reader.next_is_channel =
                blocks.get(index + 1).is_some_and(|next| channel::of_line(&next.text).is_some());
            reader.block(index, block);
        } else if fold(&block.text) == "skatīt maksājumus" {
            reader.pass_over_payments();
        }
    }
    if template == Some(Template::LatvijaGov) {
        return_recipients(&mut reader.sections);
    }
    (reader.preamble, reader.sections)
}

struct Reader {
    template: Option<Template>,
    /// Shapes that the page's labels have.
    label_shapes: BTreeSet<String>,
    /// The block after this one names a channel.
    next_is_channel: bool,
    preamble: Vec<Line>,
    sections: Vec<Section>,
    /// Boxes of the label and of the first value under it.
    last_group: Option<(usize, Option<usize>)>,
    /// A number that stood alone in its box, before the heading it belongs to.
    pending: Option<u32>,
}

impl Reader {
    fn block(&mut self, index: usize, block: &Block) {
        if let Some(number) = lone_number(&block.text) {
            self.pending = Some(number);
            return;
        }
        let (explicit, text, says_step) = labels::numbered(&block.text);
        let number = explicit.or(block.number).or(self.pending.take());
        if let Some(labelled) = labels::labelled(text, block.is_heading) {
            let has_rest = !labelled.rest.is_empty();
            if block.leads_away && !block.is_heading {
                match labelled.meaning {
                    Meaning::Field(Field::EService) => {}
                    // A link called like a label is the value itself, as *Veidlapa* is; or a tab on another page.
                    Meaning::Field(Field::Forms | Field::Documents) => return self.by_position(index, block),
                    Meaning::Field(_) | Meaning::Steps | Meaning::Other => return,
                }
            }
            if !has_rest && !block.is_heading && self.is_item(labelled.meaning, text) {
                return self.by_position(index, block);
            }
            if has_rest && is_control(&labelled.rest) {
                return;
            }
            self.open(
                Section {
                    meaning: labelled.meaning,
                    label: labelled.label,
                    line: block.line,
                    number,
                    level: block.level,
                    is_weak: block.is_link && !block.is_heading,
                    content: Vec::new(),
                },
                block.group,
            );
            if has_rest {
                self.push(&labelled.rest, index, block);
            }
            return;
        }
        let in_process =
            self.sections.iter().any(|section| section.meaning == Meaning::Steps || section.number.is_some());
        let current = self.sections.last().map(|section| section.meaning);
        let is_list_of_steps = matches!(current, Some(Meaning::Steps | Meaning::Field(Field::Request)));
        if says_step && !block.is_heading && is_sentence(text) {
            if !is_list_of_steps {
                self.open(unlabelled(self.meaning_of_step(text), block), block.group);
            }
            return self.push(&block.text, index, block);
        }
        if says_step || (number.is_some() && block.is_heading && in_process) {
            let meaning = if says_step { self.meaning_of_step(text) } else { Meaning::Other };
            self.open(
                Section { label: text.to_owned(), number, level: block.level, ..unlabelled(meaning, block) },
                block.group,
            );
            return;
        }
        if self.is_over(block) {
            let label = text.to_owned();
            self.open(
                Section { label, level: block.level, ..unlabelled(Meaning::Other, block) },
                block.group,
            );
            return;
        }
        self.by_position(index, block);
    }

    /// `iesnieguma veidlapa` in a list of documents is one of them, not the label of forms.
    fn is_item(&self, meaning: Meaning, text: &str) -> bool {
        let in_documents =
            self.sections.last().is_some_and(|section| section.meaning == Meaning::Field(Field::Documents));
        let is_small = text.trim_start_matches(is_bullet).starts_with(char::is_lowercase);
        in_documents && is_small && meaning == Meaning::Field(Field::Forms) && !text.ends_with(':')
    }

    /// True for a heading of something unknown that ends the field before it, and is no part of its value.
    fn is_over(&self, block: &Block) -> bool {
        let Some(section) = self.sections.last() else { return false };
        let is_made_as_label = block.level.is_none_or(|level| level == LABEL)
            && self.label_shapes.contains(&block.shape)
            && channel::of_line(&block.text).is_none();
        if is_made_as_label && !block.is_link && !section.label.is_empty() && !section.content.is_empty() {
            return section.meaning != Meaning::Other;
        }
        let Some(level) = block.level.filter(|_| !block.is_link && channel::of_line(&block.text).is_none())
        else {
            return false;
        };
        let is_heading = level < LABEL;
        match (section.meaning, section.level) {
            (Meaning::Other, _) => false,
            // The text of a section without a label has headings of its own.
            _ if section.label.is_empty() => false,
            // A heading in a box of values is the value.
            (_, None | Some(LABEL)) if section.content.is_empty() => false,
            (_, None) => is_heading,
            (_, Some(own)) => level <= own,
        }
    }

    /// `1. solis` without a title, or with one that is no label: the first asks, the last receives.
    fn meaning_of_step(&self, title: &str) -> Meaning {
        let lower = title.to_lowercase();
        let is_receipt = ["saņemšana", "atbilde", "rezultāt"].iter().any(|word| lower.contains(word));
        let is_payment = ["apmaks", "maksājum"].iter().any(|word| lower.contains(word));
        let has_request = self.sections.iter().any(|s| s.meaning == Meaning::Field(Field::Request));
        match (is_receipt, is_payment, has_request) {
            (true, _, _) => Meaning::Field(Field::Receipt),
            (false, true, _) => Meaning::Field(Field::PaymentOrder),
            (false, false, false) => Meaning::Field(Field::Request),
            (false, false, true) => Meaning::Other,
        }
    }

    /// A label that only points to payments on another page is no empty field.
    fn pass_over_payments(&mut self) {
        let is_bare = |section: &mut Section| {
            section.meaning == Meaning::Field(Field::Payments) && section.content.is_empty()
        };
        if self.sections.pop_if(is_bare).is_some() {
            self.last_group = None;
        }
    }

    fn open(&mut self, section: Section, group: usize) {
        self.last_group = Some((group, None));
        self.sections.push(section);
    }

    fn push(&mut self, text: &str, index: usize, block: &Block) {
        let line = Line { text: text.to_owned(), at: block.line, block: index };
        if let Some((_, first @ None)) = &mut self.last_group {
            *first = Some(block.group);
        }
        match self.sections.last_mut() {
            Some(section) => section.content.push(line),
            None => self.preamble.push(line),
        }
    }

    /// Text without a label: under the last one, or a value that the layout tells by its position.
    fn by_position(&mut self, index: usize, block: &Block) {
        let unlabelled = |field| unlabelled(Meaning::Field(field), block);
        let current = self.sections.last().map(|section| section.meaning);
        // A label of payments may hold only a pointer to them; then the next channel is none of its text.
        let may_end = match current {
            Some(Meaning::Field(Field::Request | Field::Documents | Field::Forms)) => true,
            Some(Meaning::Field(Field::Payments)) => self.sections.last().is_some_and(Section::is_empty),
            Some(Meaning::Field(_) | Meaning::Steps | Meaning::Other) | None => false,
        };
        let introduces = current == Some(Meaning::Field(Field::Documents))
            && self.sections.last().is_some_and(|section| !section.is_empty())
            && self.next_is_channel
            && block.text.ends_with(':');
        if may_end && (introduces || channel::of_line(&block.text).is_some()) {
            self.open(unlabelled(Field::Channels), block.group);
            self.push(&block.text, index, block);
            return;
        }
        if self.template == Some(Template::LatvijaGov) && self.badges(index, block) {
            return;
        }
        match self.template {
            Some(Template::UnifiedPlatform) if self.is_after_head(block) => {
                self.open(unlabelled(Field::Summary), block.group);
            }
            Some(Template::LatvijaGov) => {
                let folded = fold(&block.text);
                let is_flag = [
                    "maksas pakalpojums",
                    "bezmaksas pakalpojums",
                    "bezmaksas",
                    "paid service",
                    "free service",
                ]
                .contains(&folded.as_str());
                let before = self.sections.last().map(|section| (section.meaning, section.content.len()));
                let is_after_flag = matches!(before, Some((Meaning::Field(Field::Payments), 1)));
                if is_flag && !matches!(before, Some((Meaning::Field(Field::Payments), 0))) {
                    self.open(unlabelled(Field::Payments), block.group);
                } else if let Some(recipients) = recipients_before_label(&block.text) {
                    self.open(unlabelled(Field::Recipients), block.group);
                    self.push(recipients, index, block);
                    return;
                } else if is_after_flag || matches!(before, Some((Meaning::Field(Field::Updated), 1..))) {
                    self.open(unlabelled(Field::Summary), block.group);
                }
            }
            Some(
                Template::OldLatvija
                | Template::JelgavaCity
                | Template::Eriga
                | Template::Epakalpojumi
                | Template::LatvijaForm
                | Template::LabelledText
                | Template::UnifiedPlatform,
            )
            | None => {}
        }
        self.push(&block.text, index, block);
    }

    /// Badges of latvija.gov.lv without a label: who may ask, and whether it costs, in one box or in two.
    fn badges(&mut self, index: usize, block: &Block) -> bool {
        let has_recipients = self.sections.iter().any(|section| {
            section.meaning == Meaning::Field(Field::Recipients) && !section.content.is_empty()
        });
        let (persons, flag) = parted(&block.text);
        if has_recipients || !is_persons(persons) {
            return false;
        }
        for (field, text) in [(Field::Recipients, persons), (Field::Payments, flag)] {
            if !text.is_empty() {
                self.open(unlabelled(Meaning::Field(field), block), block.group);
                self.push(text, index, block);
            }
        }
        true
    }

    /// True where the head of a card on the unified platform is over: the last of its short values has been read.
    fn is_after_head(&self, block: &Block) -> bool {
        let Some(section) = self.sections.last() else { return false };
        let is_read = section.content.iter().any(|line| !line.text.is_empty());
        match section.meaning {
            Meaning::Field(Field::EService) => true,
            Meaning::Field(Field::Restrictions) => {
                let same_box = self.last_group.is_some_and(|(label, value)| {
                    value.is_some_and(|value| value != label && value == block.group)
                });
                is_read && !same_box
            }
            Meaning::Field(_) | Meaning::Steps | Meaning::Other => false,
        }
    }
}

/// A section that position tells, at the place of a block.
fn unlabelled(meaning: Meaning, block: &Block) -> Section {
    Section {
        meaning,
        label: String::new(),
        line: block.line,
        number: None,
        level: None,
        is_weak: false,
        content: Vec::new(),
    }
}

/// True for running text rather than a title.
pub(crate) fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '!']) && text.split(' ').count() >= 2
}

/// `1.` alone: the number of the heading that follows in another box. A bare `20` is a value.
fn lone_number(text: &str) -> Option<u32> {
    let digits = text.strip_suffix(['.', ')'])?;
    (digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}
