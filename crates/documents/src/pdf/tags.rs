//! The tag tree (ISO 32000-1, 14.7): headings, figures, tables, and whether anything is in it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::Pdf;
use crate::limits::MAX_PDF_OBJECTS;

#[derive(Default)]
pub(super) struct Tags {
    /// Elements in the tree.
    pub(super) count: usize,
    /// Content of a page hangs on one of them.
    pub(super) has_content: bool,
    /// Levels of headings in order; 0 for `H`, which has none.
    pub(super) headings: Vec<u8>,
    pub(super) figures: Vec<Figure>,
    pub(super) tables: usize,
    pub(super) tables_without_headers: usize,
    /// Language of the outermost elements.
    pub(super) language: Option<String>,
}

/// A `Figure`, the outermost of several.
#[derive(Default)]
pub(super) struct Figure {
    pub(super) alternative: Option<String>,
    /// Marked content that belongs to it: page and number.
    pub(super) content: Vec<(ObjectId, i64)>,
    /// Elements hang on it, which may be text.
    pub(super) has_elements: bool,
}

/// Where an object of the tree hangs.
#[derive(Clone, Copy)]
struct Place {
    page: Option<ObjectId>,
    figure: Option<usize>,
    table: Option<usize>,
    is_element: bool,
    depth: usize,
}

pub(super) fn read(pdf: Pdf<'_>, catalog: &Dictionary) -> Tags {
    let mut tags = Tags::default();
    let Some(root) = pdf.sub(catalog, b"StructTreeRoot") else { return tags };
    let mut with_header: Vec<bool> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut languages: Vec<Option<String>> = Vec::new();
    let outermost = Place { page: None, figure: None, table: None, is_element: false, depth: 0 };
    let mut waiting: Vec<(&Object, Place)> = Vec::new();
    push_kids(pdf, root, outermost, &mut waiting);
    let mut visits = 0;
    while let Some((object, mut place)) = waiting.pop() {
        visits += 1;
        let is_known = matches!(object, Object::Reference(id) if !seen.insert(*id));
        if is_known || visits > MAX_PDF_OBJECTS {
            continue;
        }
        if let Object::Integer(number) = object {
            tags.add_content(place, *number);
            continue;
        }
        let Some(element) = pdf.dictionary(object) else { continue };
        if let Ok(Object::Reference(page)) = element.get(b"Pg") {
            place.page = Some(*page);
        }
        let Some(kind) = pdf.name(element, b"S") else {
            match (pdf.number(element, b"MCID"), pdf.name(element, b"Type")) {
                (Some(number), _) => tags.add_content(place, number),
                (None, Some(b"OBJR")) => tags.has_content |= place.is_element,
                (None, _) => {}
            }
            continue;
        };
        tags.count += 1;
        if place.depth == 0 {
            languages.push(pdf.text(element, b"Lang"));
        }
        if let Some(figure) = place.figure.and_then(|at| tags.figures.get_mut(at)) {
            figure.has_elements = true;
        }
        match standard(pdf, root, kind) {
            b"Figure" if place.figure.is_none() => {
                place.figure = Some(tags.figures.len());
                let alternative = pdf.text(element, b"Alt").or_else(|| pdf.text(element, b"ActualText"));
                tags.figures.push(Figure { alternative, ..Figure::default() });
            }
            b"Table" => {
                place.table = Some(with_header.len());
                with_header.push(false);
            }
            b"TH" => {
                if let Some(has_header) = place.table.and_then(|at| with_header.get_mut(at)) {
                    *has_header = true;
                }
            }
            b"H" => tags.headings.push(0),
            [b'H', level @ b'1'..=b'9'] => tags.headings.push(level - b'0'),
            _ => {}
        }
        push_kids(pdf, element, Place { is_element: true, depth: place.depth + 1, ..place }, &mut waiting);
    }
    tags.tables = with_header.len();
    tags.tables_without_headers = with_header.iter().filter(|has_header| !**has_header).count();
    tags.language = languages.into_iter().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().next());
    tags
}

/// The kids of an element, so that the first of them comes off the stack first.
fn push_kids<'a>(
    pdf: Pdf<'a>,
    element: &'a Dictionary,
    place: Place,
    waiting: &mut Vec<(&'a Object, Place)>,
) {
    let Ok(kids) = element.get(b"K") else { return };
    let kids = match (kids, pdf.resolve(kids)) {
        (_, Object::Array(kids)) => kids.as_slice(),
        (kid, _) => std::slice::from_ref(kid),
    };
    if waiting.len() + kids.len() <= MAX_PDF_OBJECTS {
        waiting.extend(kids.iter().rev().map(|kid| (kid, place)));
    }
}

/// The standard type that the role map makes of a type.
fn standard<'a>(pdf: Pdf<'a>, root: &'a Dictionary, kind: &'a [u8]) -> &'a [u8] {
    let Some(map) = pdf.sub(root, b"RoleMap") else { return kind };
    let mut kind = kind;
    // A map that leads in a circle is left after so many steps.
    for _ in 0..16 {
        match pdf.name(map, kind) {
            Some(mapped) if mapped != kind => kind = mapped,
            Some(_) | None => break,
        }
    }
    kind
}

impl Tags {
    fn add_content(&mut self, place: Place, number: i64) {
        self.has_content |= place.is_element;
        if let (Some(figure), Some(page)) = (place.figure.and_then(|at| self.figures.get_mut(at)), place.page)
        {
            figure.content.push((page, number));
        }
    }
}
