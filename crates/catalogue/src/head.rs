//! The head of a card: what stands there without a label, told by its place.

use crate::block::{LABEL, Source};
use crate::description::Value;
use crate::labels::Meaning;
use crate::sections::{self, Line, Section};
use crate::template::Template;
use crate::text::fold;

/// What the head is read from.
pub(crate) struct Head<'a> {
    pub source: &'a Source,
    pub preamble: &'a [Line],
    pub sections: &'a [Section],
    pub template: Option<Template>,
}

impl Head<'_> {
    /// The service's name.
    pub fn name(&self) -> Option<Value> {
        let generic = |text: &str| {
            let folded = fold(text);
            folded.is_empty()
                || [
                    "pakalpojumi",
                    "pakalpojumu apraksti",
                    "pakalpojuma apraksts",
                    "e-pakalpojumi",
                    "pašvaldību e-pakalpojumi",
                    "izvēlne",
                    "galvenā izvēlne",
                ]
                .contains(&folded.as_str())
        };
        if let Some((text, line)) = self.source.title.as_ref().filter(|(text, _)| !generic(text)) {
            return Some(Value::found(text.clone(), "", *line));
        }
        // The last heading before the first field; else the page's title.
        let is_named = |line: &&Line| {
            let block = &self.source.blocks[line.block];
            block.level.is_some_and(|level| level < LABEL) && !block.is_link && !generic(&block.text)
        };
        if let Some(line) = self.before_fields().filter(is_named).last() {
            return Some(Value::found(line.text.clone(), "", line.at));
        }
        if let Some((text, line)) = self.source.head_title.as_ref().filter(|(text, _)| !generic(text)) {
            return Some(Value::found(text.clone(), "", *line));
        }
        // The last line before the first field; in a text by hand it is the first of all.
        let mut lines = self.before_fields();
        let is_page = self.source.is_markup || self.template == Some(Template::Eriga);
        let line = if is_page { lines.last() } else { lines.next() };
        line.filter(|line| !generic(&line.text) && line.text.split(' ').count() <= 30)
            .map(|line| Value::found(line.text.clone(), "", line.at))
    }

    /// Lines before the first field.
    fn before_fields(&self) -> impl Iterator<Item = &Line> {
        let is_field = |section: &&Section| matches!(section.meaning, Meaning::Field(_));
        let before = self.sections.iter().take_while(move |section| !is_field(section));
        self.preamble.iter().chain(before.flat_map(|section| &section.content))
    }

    /// Sentences between the name and the first field.
    pub fn lead(&self) -> Option<Value> {
        let (name, _) = self.source.title.as_ref().filter(|_| self.template.is_some())?;
        let after = self.before_fields().skip_while(|line| line.text != *name);
        let is_prose = |line: &&Line| {
            let block = &self.source.blocks[line.block];
            sections::is_sentence(&line.text) && !block.is_link && !block.is_heading
        };
        let lines: Vec<&Line> = after.filter(is_prose).collect();
        let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        lines.first().map(|first| Value::found(text, "", first.at))
    }

    /// latvija.gov.lv names the institution between the title and the date.
    pub fn provider(&self) -> Option<Value> {
        if self.template != Some(Template::LatvijaGov) {
            return None;
        }
        let name = self.source.title.as_ref().map(|(text, _)| text.as_str());
        let line = self.preamble.iter().rev().find(|line| Some(line.text.as_str()) != name)?;
        Some(Value::found(line.text.clone(), "", line.at))
    }
}
