//! What is on the pages: text, pictures, or neither.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::Pdf;
use super::scan::Operations;
use crate::limits::{MAX_CONTENT, MAX_FORM_DEPTH, MAX_PAGE_CONTENT, MAX_PAGES};

#[derive(Default)]
pub(super) struct Content {
    /// The pages that were looked at, in order.
    pub(super) pages: Vec<Page>,
    /// Some pages were left out.
    pub(super) is_cut: bool,
    /// Marked content with text in it: page and number.
    pub(super) text_marks: BTreeSet<(ObjectId, i64)>,
    /// Pictures that are not marked as artefacts: page, its number, and the marked content they stand in.
    pub(super) pictures: Vec<(ObjectId, usize, Option<i64>)>,
}

/// A piece of marked content, as far as it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Plain,
    /// Decoration that has no place in the tag tree.
    Artefact,
    Number(i64),
}

#[derive(Clone, Copy, Default)]
pub(super) struct Page {
    /// Number in the document, from 1.
    pub(super) number: usize,
    /// There is text, be it invisible.
    pub(super) has_text: bool,
    pub(super) has_visible_text: bool,
    pub(super) pictures: usize,
    /// Lines and areas that were painted.
    pub(super) strokes: usize,
    /// The page takes part in the tag tree.
    pub(super) has_parents: bool,
}

impl Page {
    pub(super) fn is_only_pictures(&self) -> bool {
        !self.has_text && self.pictures > 0
    }

    pub(super) fn is_blank(&self) -> bool {
        !self.has_text && self.pictures == 0 && self.strokes == 0
    }
}

impl Content {
    pub(super) fn is_recognised_scan(&self) -> bool {
        let mut with_text = self.pages.iter().filter(|page| page.has_text).peekable();
        with_text.peek().is_some() && with_text.all(|page| !page.has_visible_text && page.pictures > 0)
    }
}

pub(super) fn read(pdf: Pdf<'_>, pages: &[ObjectId]) -> Content {
    let mut content = Content { is_cut: pages.len() > MAX_PAGES, ..Content::default() };
    let mut left = MAX_CONTENT;
    for (index, id) in pages.iter().take(MAX_PAGES).enumerate() {
        let Ok(bytes) = pdf.document.get_page_content_with_limit(*id, MAX_PAGE_CONTENT.min(left)) else {
            content.is_cut = true;
            continue;
        };
        let Ok(page) = pdf.document.get_dictionary(*id) else { continue };
        left -= bytes.len().min(left);
        let mut reading = Reading {
            pdf,
            page_id: *id,
            page: Page { number: index + 1, has_parents: page.has(b"StructParents"), ..Page::default() },
            text_marks: &mut content.text_marks,
            pictures: &mut content.pictures,
            left: &mut left,
            is_cut: false,
            open: BTreeSet::new(),
        };
        reading.stream(&bytes, &resources(pdf, *id), 0, Mark::Plain);
        content.is_cut |= reading.is_cut;
        let page = reading.page;
        content.pages.push(page);
    }
    content
}

/// The dictionaries in which a page's names are looked up, the nearest first.
fn resources(pdf: Pdf<'_>, page: ObjectId) -> Vec<&Dictionary> {
    let Ok((direct, ids)) = pdf.document.get_page_resources(page) else { return Vec::new() };
    direct.into_iter().chain(ids.iter().filter_map(|id| pdf.document.get_dictionary(*id).ok())).collect()
}

struct Reading<'a, 'r> {
    pdf: Pdf<'a>,
    page_id: ObjectId,
    page: Page,
    text_marks: &'r mut BTreeSet<(ObjectId, i64)>,
    pictures: &'r mut Vec<(ObjectId, usize, Option<i64>)>,
    left: &'r mut usize,
    is_cut: bool,
    /// Forms that are being drawn, so that none draws itself.
    open: BTreeSet<ObjectId>,
}

impl<'a> Reading<'a, '_> {
    /// Reads a page's content, or that of a form which stands in the marked content `outer`.
    fn stream(&mut self, bytes: &[u8], resources: &[&'a Dictionary], depth: usize, outer: Mark) {
        let mut marks: Vec<Mark> = vec![outer];
        let mut is_invisible = false;
        let mut saved = Vec::new();
        for operation in Operations::new(bytes) {
            match operation.operator {
                b"Tj" | b"TJ" | b"'" | b"\"" if operation.has_text => {
                    self.page.has_text = true;
                    self.page.has_visible_text |= !is_invisible;
                    if let Mark::Number(number) = innermost(&marks) {
                        self.text_marks.insert((self.page_id, number));
                    }
                }
                b"Tr" => is_invisible = (operation.number - 3.0).abs() < 0.5,
                b"q" => saved.push(is_invisible),
                b"Q" => is_invisible = saved.pop().unwrap_or(is_invisible),
                b"BMC" => marks.push(of_name(operation.name)),
                b"BDC" => {
                    let named = || self.property(operation.name?, resources);
                    let number = operation.dictionary.and_then(mark).or_else(named);
                    // A named list of properties hides the tag before it; without a number it marks no content.
                    let unnumbered = || match operation.dictionary {
                        Some(_) => of_name(operation.name),
                        None => Mark::Artefact,
                    };
                    marks.push(number.map_or_else(unnumbered, Mark::Number));
                }
                b"EMC" if marks.len() > 1 => {
                    marks.pop();
                }
                b"BI" => self.picture(innermost(&marks)),
                b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" | b"sh" => {
                    self.page.strokes += 1;
                }
                b"Do" => {
                    if let Some(name) = operation.name {
                        self.object(name, resources, depth, innermost(&marks));
                    }
                }
                _ => {}
            }
        }
    }

    /// The number in a property list that a `BDC` names.
    fn property(&self, name: &[u8], resources: &[&'a Dictionary]) -> Option<i64> {
        resources.iter().find_map(|resources| {
            let properties = self.pdf.sub(resources, b"Properties")?;
            self.pdf.number(self.pdf.sub(properties, name)?, b"MCID")
        })
    }

    fn picture(&mut self, mark: Mark) {
        self.page.pictures += 1;
        let number = match mark {
            Mark::Artefact => return,
            Mark::Plain => None,
            Mark::Number(number) => Some(number),
        };
        if self.pictures.len() < MAX_PAGES {
            self.pictures.push((self.page_id, self.page.number, number));
        }
    }

    fn object(&mut self, name: &[u8], resources: &[&'a Dictionary], depth: usize, mark: Mark) {
        let found =
            resources.iter().find_map(|resources| self.pdf.sub(resources, b"XObject")?.get(name).ok());
        let Some(Object::Reference(id)) = found else { return };
        let Ok(Object::Stream(stream)) = self.pdf.document.get_object(*id) else { return };
        match self.pdf.name(&stream.dict, b"Subtype") {
            Some(b"Image") => self.picture(mark),
            Some(b"Form") if depth < MAX_FORM_DEPTH && self.open.insert(*id) => {
                self.form(stream, resources, depth, mark);
                self.open.remove(id);
            }
            Some(_) | None => {}
        }
    }

    fn form(&mut self, stream: &'a Stream, outer: &[&'a Dictionary], depth: usize, mark: Mark) {
        let limit = MAX_PAGE_CONTENT.min(*self.left);
        let Ok(bytes) = unpacked(stream, limit) else {
            self.is_cut = true;
            return;
        };
        *self.left -= bytes.len().min(*self.left);
        match self.pdf.sub(&stream.dict, b"Resources") {
            Some(own) => self.stream(&bytes, &[own], depth + 1, mark),
            None => self.stream(&bytes, outer, depth + 1, mark),
        }
    }
}

/// The mark that decides: the nearest number or artefact.
fn innermost(marks: &[Mark]) -> Mark {
    marks.iter().rev().copied().find(|mark| *mark != Mark::Plain).unwrap_or(Mark::Plain)
}

fn of_name(name: Option<&[u8]>) -> Mark {
    if name == Some(b"Artifact") { Mark::Artefact } else { Mark::Plain }
}

/// The content of a stream, unless it is larger than allowed.
fn unpacked(stream: &Stream, limit: usize) -> Result<Vec<u8>, ()> {
    if stream.is_compressed() {
        return stream.decompressed_content_with_limit(limit).map_err(|_| ());
    }
    if stream.content.len() <= limit { Ok(stream.content.clone()) } else { Err(()) }
}

/// The number after `/MCID` in a dictionary as written.
fn mark(dictionary: &[u8]) -> Option<i64> {
    let key = b"/MCID";
    let at = dictionary.windows(key.len()).position(|window| window == key)? + key.len();
    let rest = dictionary[at..].trim_ascii_start();
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()
}
