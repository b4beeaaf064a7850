use page::Page;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::block::{self, Block, Source};
use crate::channel;
use crate::contact;
use crate::description::{Passage, ServiceDescription, State, Step, Value};
use crate::field::Field;
use crate::head::Head;
use crate::labels::Meaning;
use crate::linear;
use crate::price;
use crate::sections::{self, Line, Section};
use crate::tabs;
use crate::template::{self, Template};
use crate::term;
use crate::text::{fold, has_word_start, squeeze};

/// What was read of a publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The layout that matched; `None` is said to the person, and nothing is concluded from what is missing.
    pub template: Option<Template>,
    /// What the publication says.
    pub description: ServiceDescription,
    /// Fields that were not found.
    pub not_found: Vec<Field>,
}

/// Reads a saved page, a piece of HTML or plain text. The address, if known, names the card and completes its links.
///
/// Any input is read in bounded time and memory; what is beyond the limits is left out and said.
pub fn read(text: &str, address: Option<&Url>) -> Reading {
    of_source(&block::source(text, address), address)
}

/// Reads a page that was parsed already.
pub fn read_page(page: &Page, address: &Url) -> Reading {
    of_source(&linear::blocks(page), Some(address))
}

/// Reads a card with its other tabs, each a saved page with its address.
pub fn read_tabs(card: &str, address: &Url, tabs: &[(String, Url)]) -> Reading {
    joined(block::source(card, Some(address)), address, tabs)
}

/// The same for a page that was parsed already.
pub fn read_page_tabs(card: &Page, address: &Url, tabs: &[(String, Url)]) -> Reading {
    joined(linear::blocks(card), address, tabs)
}

fn joined(mut card: Source, address: &Url, others: &[(String, Url)]) -> Reading {
    for (text, at) in others {
        tabs::join(&mut card, block::source(text, Some(at)));
    }
    of_source(&card, Some(address))
}

fn of_source(source: &Source, address: Option<&Url>) -> Reading {
    let mut template = template::recognise(&source.blocks, address.or(source.claimed.as_ref()));
    let (mut preamble, mut sections) = sections::sections(&source.blocks, template);
    if template.is_none() && is_labelled(&sections) && !source.is_markup {
        template = Some(Template::LabelledText);
        (preamble, sections) = sections::sections(&source.blocks, template);
    }
    let description = Card { source, preamble, sections, template, address }.description();
    let not_found =
        Field::ALL.into_iter().filter(|field| description.value(*field).state == State::NotFound).collect();
    Reading { template, description, not_found }
}

/// So many links to forms are named.
const FORMS: usize = 30;

/// So many different labels make a text a description.
fn is_labelled(sections: &[Section]) -> bool {
    let mut fields: Vec<Field> = sections
        .iter()
        .filter_map(|section| match section.meaning {
            Meaning::Field(field) => Some(field),
            Meaning::Steps | Meaning::Other => None,
        })
        .collect();
    fields.sort_unstable();
    fields.dedup();
    fields.len() >= 3
}

struct Card<'a> {
    source: &'a Source,
    preamble: Vec<Line>,
    sections: Vec<Section>,
    template: Option<Template>,
    address: Option<&'a Url>,
}

impl Card<'_> {
    fn description(mut self) -> ServiceDescription {
        // Before steps take over the text of what is nested in them, so that no channel counts twice.
        let channel_lines = self.lines(&[Field::Channels, Field::Request, Field::Documents]);
        self.absorb();
        let mut values = vec![Value::default(); Field::ALL.len()];
        for field in Field::ALL {
            values[field.index()] = self.labelled(field);
        }
        let mut fill = |field: Field, value: Option<Value>| {
            if values[field.index()].state == State::NotFound {
                values[field.index()] = value.unwrap_or_default();
            }
        };
        let head = Head {
            source: self.source,
            preamble: &self.preamble,
            sections: &self.sections,
            template: self.template,
        };
        fill(Field::Name, head.name());
        fill(
            Field::Identifier,
            self.published().and_then(template::identifier).map(|id| Value::found(id, "", 0)),
        );
        fill(Field::Summary, head.lead());
        fill(Field::Provider, head.provider());
        fill(Field::Request, self.process());
        fill(Field::Contacts, self.contacts());
        fill(Field::Documents, self.sentence(&["dokument", "iesniegum", "pieteikum"], &[Field::Request]));
        fill(Field::Appeal, self.sentence(&["apstrīd", "pārsūdz"], &[]));
        fill(Field::Law, self.law());
        fill(Field::PersonalData, self.sentence(&["personas datu apstrād", "personas dati tiek"], &[]));
        fill(Field::Forms, self.form());
        fill(Field::EService, self.e_service());
        fill(Field::Translation, self.translation());

        let running = self.lines(&[Field::Request]).join("\n");
        let channels = channel::channels(&channel_lines, &running);
        if !channels.is_empty() {
            let text = channels.iter().map(|channel| channel.text.as_str()).collect::<Vec<_>>().join("\n");
            fill(Field::Channels, Some(Value::found(text, "", 0)));
        }
        if self.template == Some(Template::OldLatvija) {
            tabs::mark_unseen(self.source, &self.sections, self.published(), &mut values);
        }
        let payment = values[Field::PaymentOrder.index()].text.clone();
        let price = price::price(&values[Field::Payments.index()].text, &payment);
        let term = self.term();
        ServiceDescription {
            address: self.address.map_or_else(String::new, |address| address.as_str().to_owned()),
            template: self.template,
            is_markup: self.source.is_markup,
            is_cut: self.source.is_cut,
            values,
            price,
            term,
            channels,
            steps: self.steps(),
            links: self.source.links.clone(),
            passages: self.passages(),
        }
    }

    /// Where the card is published, or says that it is.
    fn published(&self) -> Option<&Url> {
        self.address.or(self.source.claimed.as_ref())
    }

    /// A step that holds only nested labels has their text.
    fn absorb(&mut self) {
        for at in 0..self.sections.len() {
            let nested: &[Field] = match self.sections[at].meaning {
                Meaning::Field(Field::Request) => &[Field::Documents, Field::Channels, Field::Forms],
                Meaning::Field(Field::Receipt) => &[Field::Channels],
                Meaning::Field(_) | Meaning::Steps | Meaning::Other => continue,
            };
            if !self.sections[at].is_empty() {
                continue;
            }
            let lines: Vec<Line> = self.sections[at + 1..]
                .iter()
                .take_while(
                    |section| matches!(section.meaning, Meaning::Field(field) if nested.contains(&field)),
                )
                .flat_map(|section| section.content.clone())
                .collect();
            self.sections[at].content.extend(lines);
        }
    }

    /// The value under the labels of a field.
    fn labelled(&self, field: Field) -> Value {
        let of_field =
            || self.sections.iter().filter(move |section| section.meaning == Meaning::Field(field));
        let filled: Vec<&Section> = of_field().filter(|section| !section.is_empty()).collect();
        if let Some(first) = filled.first() {
            let text = filled.iter().map(|section| section.text()).collect::<Vec<_>>().join("\n");
            return Value::found(text, &first.label, first.line);
        }
        match of_field().find(|section| !section.is_weak) {
            // A button is its own value; where it leads is told by the links.
            Some(_) if field == Field::EService => Value::default(),
            Some(section) => Value {
                text: section.text(),
                state: State::Empty,
                place: Some(crate::description::Place { label: section.label.clone(), line: section.line }),
            },
            None => Value::default(),
        }
    }

    fn lines(&self, fields: &[Field]) -> Vec<String> {
        self.sections
            .iter()
            .filter(|section| matches!(section.meaning, Meaning::Field(field) if fields.contains(&field)))
            .flat_map(|section| section.content.iter().map(|line| line.text.clone()))
            .collect()
    }

    /// Where no step is called the request, the text of the process is it.
    fn process(&self) -> Option<Value> {
        if let Some(section) = self.sections.iter().find(|s| s.meaning == Meaning::Steps && !s.is_empty()) {
            return Some(Value::found(section.text(), &section.label, section.line));
        }
        // Instructions whose steps are headings: together they are the request.
        let is_card = self.template.is_none_or(Template::is_card);
        let steps: Vec<&Section> =
            self.sections.iter().filter(|section| !is_card && section.number.is_some()).collect();
        let text = |step: &&Section| format!("{}\n{}", step.label, step.text()).trim().to_owned();
        let Some(first) = steps.first() else {
            let listed: Vec<&Block> =
                self.source.blocks.iter().filter(|block| !is_card && instruction(block).is_some()).collect();
            let text = listed.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n");
            return listed.first().map(|first| Value::found(text, "", first.line));
        };
        Some(Value::found(steps.iter().map(text).collect::<Vec<_>>().join("\n"), "", first.line))
    }

    fn contacts(&self) -> Option<Value> {
        let reached = || {
            self.source.blocks.iter().filter(|block| {
                !contact::phones(&block.text).is_empty() || !contact::emails(&block.text).is_empty()
            })
        };
        let asks = ["uzziņ", "jautāj", "kontakt", "konsult"];
        let for_questions = reached().find(|block| has_word_start(&block.text.to_lowercase(), &asks));
        let block = for_questions.or_else(|| reached().next());
        block.map(|block| Value::found(block.text.clone(), "", block.line)).or_else(|| {
            let link = self
                .source
                .links
                .iter()
                .find(|link| link.address.starts_with("mailto:") || link.address.starts_with("tel:"))?;
            Some(Value::found(link.text.clone(), "", link.line))
        })
    }

    /// The first block that has a word starting so, in these fields or anywhere.
    fn sentence(&self, words: &[&str], fields: &[Field]) -> Option<Value> {
        let is_in = |index: usize| {
            fields.is_empty() || self.field_of(index).is_some_and(|field| fields.contains(&field))
        };
        let found = self.source.blocks.iter().enumerate().find(|(index, block)| {
            !block.is_link && is_in(*index) && has_word_start(&block.text.to_lowercase(), words)
        });
        found.map(|(_, block)| Value::found(block.text.clone(), "", block.line))
    }

    fn law(&self) -> Option<Value> {
        let block = self.source.blocks.iter().find(|block| {
            let lower = block.text.to_lowercase();
            has_word_start(&lower, &["likum", "noteikum"])
                && (lower.contains("nr.") || lower.contains("pant") || lower.contains("likum"))
        })?;
        Some(Value::found(block.text.clone(), "", block.line))
    }

    fn form(&self) -> Option<Value> {
        if !self.source.is_markup {
            // A text has no links; what it calls a form is one.
            return self.sentence(&["veidlap"], &[Field::Documents, Field::Request]);
        }
        let links = || self.source.links.iter().filter(|link| crate::faults::forms::is_form(link));
        let mut names: Vec<&str> = Vec::new();
        for link in links().take(FORMS) {
            let name = if link.text.is_empty() { &link.address } else { &link.text };
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        links().next().map(|first| Value::found(names.join("\n"), "", first.line))
    }

    fn e_service(&self) -> Option<Value> {
        let link = self.source.links.iter().find(|link| crate::faults::forms::is_e_service(link))?;
        Some(Value::found(link.address.clone(), "", link.line))
    }

    fn translation(&self) -> Option<Value> {
        let link = self.source.links.iter().find(|link| {
            matches!(
                fold(&link.text).as_str(),
                "en" | "english" | "eng" | "angļu" | "angliski" | "ru" | "русский" | "krieviski"
            )
        })?;
        Some(Value::found(link.address.clone(), "", link.line))
    }

    fn term(&self) -> Option<term::Term> {
        self.sections
            .iter()
            .filter(|section| section.meaning == Meaning::Field(Field::Term))
            .find_map(|section| term::term(&section.text(), &section.label))
    }

    fn steps(&self) -> Vec<Step> {
        let is_card = self.template.is_none_or(Template::is_card);
        if !is_card {
            return self.source.blocks.iter().filter_map(instruction).collect();
        }
        let headed: Vec<Step> = self
            .sections
            .iter()
            .filter(|section| section.meaning != Meaning::Steps)
            .filter_map(|section| {
                let number = section.number?;
                let title = if section.label.is_empty() { section.text() } else { section.label.clone() };
                Some(Step { number, title, line: section.line })
            })
            .collect();
        if headed.is_empty() { self.steps_in_lines() } else { headed }
    }

    /// Steps that are numbered lines of the process rather than headings; a list that begins with 1.
    fn steps_in_lines(&self) -> Vec<Step> {
        let is_process =
            |section: &&Section| matches!(section.meaning, Meaning::Steps | Meaning::Field(Field::Request));
        let lines = self.sections.iter().filter(is_process).flat_map(|section| &section.content);
        let steps: Vec<Step> =
            lines.filter_map(|line| instruction(&self.source.blocks[line.block])).collect();
        let is_list = steps.len() > 1 && steps.first().is_some_and(|step| step.number == 1);
        if is_list { steps } else { Vec::new() }
    }

    fn field_of(&self, block: usize) -> Option<Field> {
        self.sections.iter().rev().find_map(|section| match section.meaning {
            Meaning::Field(field) if section.content.iter().any(|line| line.block == block) => Some(field),
            Meaning::Field(_) | Meaning::Steps | Meaning::Other => None,
        })
    }

    fn passages(&self) -> Vec<Passage> {
        let mut fields = vec![None; self.source.blocks.len()];
        for section in &self.sections {
            let field = match section.meaning {
                Meaning::Field(field) => field,
                Meaning::Steps => Field::Request,
                Meaning::Other => continue,
            };
            for line in &section.content {
                fields[line.block].get_or_insert(field);
            }
        }
        self.source
            .blocks
            .iter()
            .zip(fields)
            .filter(|(block, _)| !sections::is_control(&block.text))
            .map(|(block, field)| Passage {
                text: squeeze(&block.text),
                line: block.line,
                field,
                is_heading: block.is_heading || crate::labels::is_label(&block.text),
            })
            .collect()
    }
}

/// A numbered paragraph of an instruction.
fn instruction(block: &Block) -> Option<Step> {
    let (explicit, title, _) = crate::labels::numbered(&block.text);
    let number = explicit.or(block.number)?;
    Some(Step { number, title: crate::text::shorten(title, 80), line: block.line })
}
