//! `content.xml`: the text, from its first tag to its last.

use super::styles::Styles;
use crate::package::Unreadable;
use crate::writing::{Image, Paragraph, Table, Writing};
use crate::xml::{Tag, Token, walk};

/// Form controls that a person fills in.
const CONTROLS: [&str; 9] = [
    "form:text",
    "form:textarea",
    "form:password",
    "form:checkbox",
    "form:radio",
    "form:combobox",
    "form:listbox",
    "form:date",
    "form:formatted-text",
];

pub(super) fn read(xml: &str, styles: &Styles) -> Result<Writing, Unreadable> {
    let mut body = Body {
        styles,
        writing: Writing { default_language: styles.language.clone(), ..Writing::default() },
        paragraphs: Vec::new(),
        spans: Vec::new(),
        tables: Vec::new(),
        columns: 0,
        frames: Vec::new(),
        links: Vec::new(),
        lists: 0,
        skipped: 0,
    };
    walk(xml, |token| body.take(&token))?;
    Ok(body.writing)
}

/// Where in the document the reading is.
struct Body<'s> {
    styles: &'s Styles,
    writing: Writing,
    /// Paragraphs within paragraphs: a text box stands in one.
    paragraphs: Vec<Open>,
    /// Style names of the open spans.
    spans: Vec<Option<String>>,
    tables: Vec<Table>,
    columns: usize,
    frames: Vec<Frame>,
    links: Vec<String>,
    lists: usize,
    /// Depth inside what is no text of the document: deleted passages, notes' numbers, annotations.
    skipped: usize,
}

#[derive(Default)]
struct Open {
    paragraph: Paragraph,
    style: Option<String>,
    plain_text: bool,
}

#[derive(Default)]
struct Frame {
    image: Image,
    is_image: bool,
    in_alternative: bool,
    text: String,
}

impl Body<'_> {
    fn take(&mut self, token: &Token<'_>) {
        match token {
            Token::Open(tag) if is_skipped(tag.name()) => self.skipped += 1,
            Token::Close(name) if is_skipped(name) => self.skipped = self.skipped.saturating_sub(1),
            _ if self.skipped > 0 => {}
            Token::Open(tag) => {
                self.open_text(tag);
                self.open_object(tag);
            }
            Token::Close(name) => self.close(name),
            Token::Text(text) => self.text(text),
        }
    }

    fn open_text(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "text:p" | "text:h" => {
                let style = tag.get("text:style-name");
                let level = || tag.get("text:outline-level").and_then(|level| level.parse().ok());
                let paragraph = Paragraph {
                    heading: (tag.name() == "text:h").then(|| level().unwrap_or(1)),
                    is_title: self.styles.is_title(style.as_deref()),
                    is_in_table: !self.tables.is_empty(),
                    is_list_item: self.lists > 0,
                    has_object: self.styles.breaks_page(style.as_deref()),
                    ..Paragraph::default()
                };
                self.paragraphs.push(Open { paragraph, style, plain_text: false });
            }
            "text:span" => self.spans.push(tag.get("text:style-name")),
            "text:s" | "text:tab" | "text:line-break" => self.text(" "),
            "text:a" => self.links.push(String::new()),
            "text:list" => self.lists += 1,
            _ => {}
        }
    }

    fn open_object(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "table:table" => self.tables.push(Table::default()),
            "table:table-row" => {
                self.columns = 0;
                if let Some(table) = self.tables.last_mut() {
                    table.rows += 1;
                    table.has_header_row |= tag.is_in("table:table-header-rows");
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.columns += 1;
                if let Some(table) = self.tables.last_mut() {
                    table.columns = table.columns.max(self.columns);
                }
            }
            "draw:frame" | "draw:control" => {
                if let Some(open) = self.paragraphs.last_mut() {
                    open.paragraph.has_object = true;
                }
                let is_decoration = tag.get("loext:decorative").is_some_and(|value| value == "true");
                let image = Image { is_decoration, name: tag.get("draw:name"), alternative: None };
                self.frames.push(Frame { image, ..Frame::default() });
            }
            "draw:image" | "draw:object" => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.is_image = true;
                }
            }
            "svg:title" | "svg:desc" => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.in_alternative = true;
                }
            }
            name if CONTROLS.contains(&name) => {
                let name = ["form:title", "form:label"].into_iter().find_map(|name| tag.get(name));
                self.writing.fields.push(name.filter(|name| !name.trim().is_empty()));
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "text:p" | "text:h" => {
                if let Some(Open { paragraph, plain_text, .. }) = self.paragraphs.pop() {
                    let is_bold = !plain_text && !paragraph.is_blank();
                    self.writing.paragraphs.push(Paragraph { is_bold, ..paragraph });
                }
            }
            "text:span" => {
                self.spans.pop();
            }
            "text:a" => self.writing.links.extend(self.links.pop()),
            "text:list" => self.lists = self.lists.saturating_sub(1),
            "table:table" => self.writing.tables.extend(self.tables.pop()),
            "svg:title" | "svg:desc" => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.in_alternative = false;
                    let text = std::mem::take(&mut frame.text);
                    frame.image.alternative =
                        frame.image.alternative.take().or(Some(text)).filter(|t| !t.trim().is_empty());
                }
            }
            "draw:frame" | "draw:control" => {
                let frame = self.frames.pop().filter(|frame| frame.is_image);
                self.writing.images.extend(frame.map(|frame| frame.image));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| frame.in_alternative) {
            frame.text.push_str(text);
            return;
        }
        let Some(open) = self.paragraphs.last_mut() else { return };
        let style = open.style.as_deref();
        let styles = self.styles;
        let of_spans = || self.spans.iter().rev().map(Option::as_deref);
        let is_bold = of_spans()
            .find_map(|span| styles.bold("text", span))
            .or_else(|| styles.bold("paragraph", style))
            .unwrap_or(false);
        let language = of_spans()
            .find_map(|span| styles.language("text", span))
            .or_else(|| styles.language("paragraph", style))
            .or(styles.language.as_deref());
        open.paragraph.text.push_str(text);
        open.plain_text |= !is_bold && !text.trim().is_empty();
        if let Some(link) = self.links.last_mut() {
            link.push_str(text);
        }
        self.writing.count_letters(language, text);
    }
}

fn is_skipped(name: &str) -> bool {
    ["text:tracked-changes", "office:annotation", "text:note-citation"].contains(&name)
}
