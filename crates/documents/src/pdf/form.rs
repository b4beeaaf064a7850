//! The interactive form (ISO 32000-1, 12.7): fields that can be seen, and their names for people (`/TU`).

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use super::Pdf;
use crate::limits::MAX_PDF_OBJECTS;

#[derive(Default)]
pub(super) struct Form {
    pub(super) fields: Vec<Field>,
    /// An XFA form that the reader has to build; browsers and most screen readers show a waiting text instead.
    pub(super) is_dynamic: bool,
}

pub(super) struct Field {
    /// Name for people.
    pub(super) name: Option<String>,
    /// Name for programs, of the field alone.
    pub(super) technical: String,
}

/// Flag of a field: a push button, which has a caption instead.
const PUSH_BUTTON: i64 = 1 << 16;

/// Flags of an annotation: hidden, or not to be viewed.
const UNSEEN: i64 = 1 << 1 | 1 << 5;

pub(super) fn read(pdf: Pdf<'_>, catalog: &Dictionary) -> Form {
    let Some(acro_form) = pdf.sub(catalog, b"AcroForm") else { return Form::default() };
    let needs_rendering = matches!(pdf.get(catalog, b"NeedsRendering"), Object::Boolean(true));
    let mut form = Form { is_dynamic: acro_form.has(b"XFA") && needs_rendering, ..Form::default() };
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<(&Object, bool)> = Vec::new();
    let fields = acro_form.get(b"Fields").map_or(&[][..], |fields| pdf.list(fields));
    waiting.extend(fields.iter().rev().map(|field| (field, false)));
    let mut visits = 0;
    while let Some((object, is_button)) = waiting.pop() {
        visits += 1;
        let is_known = matches!(object, Object::Reference(id) if !seen.insert(*id));
        if is_known || visits > MAX_PDF_OBJECTS {
            continue;
        }
        let Some(field) = pdf.dictionary(object) else { continue };
        let is_button = pdf.name(field, b"FT").map_or(is_button, |kind| kind == b"Btn");
        let kids = field.get(b"Kids").map_or(&[][..], |kids| pdf.list(kids));
        let has_fields = kids.iter().any(|kid| pdf.dictionary(kid).is_some_and(|kid| kid.has(b"T")));
        if has_fields {
            waiting.extend(kids.iter().rev().map(|kid| (kid, is_button)));
        } else if is_seen(pdf, field, kids) {
            form.fields.push(read_field(pdf, field, kids, is_button));
        }
    }
    form
}

fn read_field(pdf: Pdf<'_>, field: &Dictionary, kids: &[Object], is_button: bool) -> Field {
    let is_push_button = is_button && pdf.number(field, b"Ff").unwrap_or(0) & PUSH_BUTTON != 0;
    let caption = |widget: &Dictionary| pdf.sub(widget, b"MK").and_then(|look| pdf.text(look, b"CA"));
    let captions = || caption(field).or_else(|| kids.iter().find_map(|kid| caption(pdf.dictionary(kid)?)));
    Field {
        name: pdf.text(field, b"TU").or_else(|| is_push_button.then(captions).flatten()),
        technical: pdf.text(field, b"T").unwrap_or_default(),
    }
}

/// A field is seen if one of its widgets is: not hidden, and larger than nothing. The field may be its own widget.
fn is_seen(pdf: Pdf<'_>, field: &Dictionary, kids: &[Object]) -> bool {
    let is_seen = |widget: &Dictionary| {
        let is_hidden = pdf.number(widget, b"F").unwrap_or(0) & UNSEEN != 0;
        !is_hidden && has_area(pdf, widget)
    };
    if kids.is_empty() {
        is_seen(field)
    } else {
        kids.iter().filter_map(|kid| pdf.dictionary(kid)).any(is_seen)
    }
}

fn has_area(pdf: Pdf<'_>, widget: &Dictionary) -> bool {
    let Ok(rectangle) = widget.get(b"Rect") else { return false };
    let sides: Vec<f32> =
        pdf.list(rectangle).iter().filter_map(|side| pdf.resolve(side).as_float().ok()).collect();
    match sides[..] {
        [left, bottom, right, top] => (right - left).abs() > 0.5 && (top - bottom).abs() > 0.5,
        _ => false,
    }
}
