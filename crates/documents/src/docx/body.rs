//! `word/document.xml`: the text, from its first tag to its last.

use super::styles::Styles;
use super::{filled, is_on};
use crate::package::Unreadable;
use crate::writing::{Image, Paragraph, Table, Writing};
use crate::xml::{Tag, Token, walk};

/// Kinds of content controls that a person fills in.
const CONTROLS: [&str; 6] =
    ["w:text", "w:date", "w:comboBox", "w:dropDownList", "w14:checkbox", "w:checkBox"];

pub(super) fn read(xml: &str, styles: &Styles) -> Result<Writing, Unreadable> {
    let mut body = Body::new(styles);
    walk(xml, |token| body.take(&token))?;
    Ok(body.writing)
}

/// Where in the document the reading is.
struct Body<'s> {
    styles: &'s Styles,
    writing: Writing,
    /// Paragraphs within paragraphs: a text box stands in one.
    paragraphs: Vec<Open>,
    tables: Vec<Table>,
    cells: usize,
    drawings: Vec<Drawing>,
    links: Vec<String>,
    fields: Vec<Field>,
    /// Properties of a content control, while they are read.
    control: Option<Control>,
    run: Run,
    is_text: bool,
    is_instruction: bool,
    /// Depth inside `mc:Fallback`, which says again what was said.
    fallback: usize,
}

#[derive(Default)]
struct Open {
    paragraph: Paragraph,
    style: Option<String>,
    outline: Option<u8>,
    is_list: Option<bool>,
    plain_text: bool,
}

#[derive(Default)]
struct Run {
    style: Option<String>,
    bold: Option<bool>,
    language: Option<String>,
}

#[derive(Default)]
struct Drawing {
    image: Image,
    is_image: bool,
}

/// A field made of `w:fldChar`: begin, instruction, separator, result, end.
#[derive(Default)]
struct Field {
    instruction: String,
    result: String,
    is_result: bool,
    name: Option<String>,
}

#[derive(Default)]
struct Control {
    name: Option<String>,
    is_field: bool,
}

impl<'s> Body<'s> {
    fn new(styles: &'s Styles) -> Self {
        let writing = Writing { default_language: styles.language.clone(), ..Writing::default() };
        Self {
            styles,
            writing,
            paragraphs: Vec::new(),
            tables: Vec::new(),
            cells: 0,
            drawings: Vec::new(),
            links: Vec::new(),
            fields: Vec::new(),
            control: None,
            run: Run::default(),
            is_text: false,
            is_instruction: false,
            fallback: 0,
        }
    }

    fn take(&mut self, token: &Token<'_>) {
        match token {
            Token::Open(tag) if tag.name() == "mc:Fallback" => self.fallback += 1,
            Token::Close("mc:Fallback") => self.fallback = self.fallback.saturating_sub(1),
            _ if self.fallback > 0 => {}
            Token::Open(tag) => {
                self.open_text(tag);
                self.open_object(tag);
            }
            Token::Close(name) => self.close(name),
            Token::Text(text) if self.is_text => self.text(text),
            Token::Text(text) if self.is_instruction => {
                if let Some(field) = self.fields.last_mut() {
                    field.instruction.push_str(text);
                }
            }
            Token::Text(_) => {}
        }
    }

    fn open_text(&mut self, tag: &Tag<'_>) {
        let value = || tag.get("w:val");
        let is_run = tag.is_in("w:r");
        match tag.name() {
            "w:p" => {
                let is_in_table = !self.tables.is_empty();
                let paragraph = Paragraph { is_in_table, ..Paragraph::default() };
                self.paragraphs.push(Open { paragraph, ..Open::default() });
            }
            "w:r" => self.run = Run::default(),
            "w:t" => self.is_text = true,
            "w:instrText" => self.is_instruction = true,
            "w:tab" | "w:br" | "w:cr" if is_run => self.gap(tag),
            "w:rStyle" => self.run.style = value(),
            "w:b" if is_run => self.run.bold = Some(is_on(value().as_deref())),
            "w:lang" if is_run => self.run.language = value(),
            name => {
                let Some(open) = self.paragraphs.last_mut() else { return };
                match name {
                    "w:pStyle" => open.style = value(),
                    "w:outlineLvl" => open.outline = value().and_then(|level| level.parse().ok()),
                    "w:numId" => open.is_list = Some(value().is_some_and(|id| id != "0")),
                    "w:sectPr" | "w:pageBreakBefore" | "w:pict" | "w:object" | "w:sdt" => {
                        open.paragraph.has_object = true;
                    }
                    _ => {}
                }
            }
        }
    }

    fn open_object(&mut self, tag: &Tag<'_>) {
        let value = || tag.get("w:val");
        match tag.name() {
            "w:tbl" => self.tables.push(Table::default()),
            "w:tr" => {
                self.cells = 0;
                if let Some(table) = self.tables.last_mut() {
                    table.rows += 1;
                }
            }
            "w:tc" => {
                self.cells += 1;
                if let Some(table) = self.tables.last_mut() {
                    table.columns = table.columns.max(self.cells);
                }
            }
            "w:tblHeader" => {
                if let Some(table) = self.tables.last_mut().filter(|table| table.rows == 1) {
                    table.has_header_row = is_on(value().as_deref());
                }
            }
            "w:hyperlink" => self.links.push(String::new()),
            "w:fldChar" => self.field(tag.get("w:fldCharType").as_deref()),
            "w:fldSimple" => {
                let instruction = tag.get("w:instr").unwrap_or_default();
                self.fields.push(Field { instruction, is_result: true, ..Field::default() });
            }
            "w:helpText" | "w:statusText" => {
                if let Some(field) = self.fields.last_mut() {
                    field.name = field.name.take().or_else(|| filled(value()));
                }
            }
            "w:sdtPr" => self.control = Some(Control::default()),
            "w:alias" | "w:tag" => {
                if let Some(control) = &mut self.control {
                    control.name = control.name.take().or_else(|| filled(value()));
                }
            }
            name if CONTROLS.contains(&name) => {
                if let Some(control) = &mut self.control {
                    control.is_field = true;
                }
            }
            _ => self.open_picture(tag),
        }
    }

    fn open_picture(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "w:drawing" | "w:pict" => {
                self.drawings.push(Drawing::default());
                if let Some(open) = self.paragraphs.last_mut() {
                    open.paragraph.has_object = true;
                }
            }
            name => {
                let Some(drawing) = self.drawings.last_mut() else { return };
                let image = &mut drawing.image;
                match name {
                    "wp:docPr" | "pic:cNvPr" | "v:shape" => {
                        let text =
                            ["descr", "alt", "title"].into_iter().find_map(|name| filled(tag.get(name)));
                        image.alternative = image.alternative.take().or(text);
                        image.name = image.name.take().or_else(|| tag.get("name"));
                    }
                    "adec:decorative" => image.is_decoration = is_on(tag.get("val").as_deref()),
                    "pic:pic" | "c:chart" | "dgm:relIds" | "v:imagedata" => drawing.is_image = true,
                    _ => {}
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "w:t" => self.is_text = false,
            "w:instrText" => self.is_instruction = false,
            "w:p" => self.close_paragraph(),
            "w:tbl" => self.writing.tables.extend(self.tables.pop()),
            "w:hyperlink" => self.writing.links.extend(self.links.pop()),
            "w:fldSimple" => self.field(Some("end")),
            "w:drawing" | "w:pict" => {
                let drawing = self.drawings.pop().filter(|drawing| drawing.is_image);
                self.writing.images.extend(drawing.map(|drawing| drawing.image));
            }
            "w:sdtPr" => {
                let control = self.control.take().filter(|control| control.is_field);
                self.writing.fields.extend(control.map(|control| control.name));
            }
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let Some(open) = self.paragraphs.pop() else { return };
        let style = open.style.as_deref();
        // Level 9 (counted from 0) is body text.
        let direct = open.outline.map(|level| (level < 9).then_some(level + 1));
        let heading = direct.unwrap_or_else(|| self.styles.heading(style));
        let paragraph = open.paragraph;
        self.writing.paragraphs.push(Paragraph {
            heading,
            is_title: self.styles.is_title(style),
            is_bold: !open.plain_text && !paragraph.text.trim().is_empty(),
            // Numbered headings are no list.
            is_list_item: heading.is_none() && open.is_list.unwrap_or_else(|| self.styles.is_list(style)),
            ..paragraph
        });
    }

    fn text(&mut self, text: &str) {
        let of_paragraph = self.paragraphs.last().and_then(|open| open.style.as_deref());
        let of_run = self.run.style.as_deref();
        let styles = self.styles;
        let by_run = of_run.and_then(|id| styles.bold(Some(id)));
        let is_bold = self.run.bold.or(by_run).or(styles.bold(of_paragraph)).unwrap_or(false);
        let language = self
            .run
            .language
            .clone()
            .or_else(|| of_run.and_then(|id| styles.language(Some(id))).map(str::to_owned))
            .or_else(|| styles.language(of_paragraph).map(str::to_owned))
            .or_else(|| styles.language.clone());
        self.writing.count_letters(language.as_deref(), text);
        if let Some(open) = self.paragraphs.last_mut() {
            open.paragraph.text.push_str(text);
            open.plain_text |= !is_bold && !text.trim().is_empty();
        }
        if let Some(link) = self.links.last_mut() {
            link.push_str(text);
        }
        for field in self.fields.iter_mut().filter(|field| field.is_result) {
            field.result.push_str(text);
        }
    }

    fn gap(&mut self, tag: &Tag<'_>) {
        let is_break = tag.get("w:type").is_some_and(|kind| kind == "page" || kind == "column");
        if let Some(open) = self.paragraphs.last_mut() {
            open.paragraph.text.push(' ');
            open.paragraph.has_object |= is_break;
        }
    }

    fn field(&mut self, step: Option<&str>) {
        match step {
            Some("begin") => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.is_result = true;
                }
            }
            Some("end") => {
                let Some(field) = self.fields.pop() else { return };
                let word = field.instruction.split_whitespace().next().unwrap_or_default().to_uppercase();
                if word == "HYPERLINK" {
                    self.writing.links.push(field.result);
                } else if ["FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"].contains(&word.as_str()) {
                    self.writing.fields.push(field.name);
                }
                if let Some(open) = self.paragraphs.last_mut() {
                    open.paragraph.has_object = true;
                }
            }
            Some(_) | None => {}
        }
    }
}
