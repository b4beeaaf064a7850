//! What is wrong with a PDF, and what could be looked at.

use std::collections::BTreeSet;

use super::content::{Content, Page};
use super::form::Form;
use super::properties::Properties;
use super::tags::{Figure, Tags};
use crate::document::PdfFacts;
use crate::fault::{Fault, FaultKind};
use crate::judge_writing::{alternatives, first_skip};
use crate::limits::MAX_EXAMPLES;
use crate::look::{Aspect, Look, Why};
use crate::phrase;
use crate::writing::examples;

/// A document of more pages wants headings.
const PAGES_WITHOUT_HEADINGS: usize = 3;

/// A document of more pages wants bookmarks.
const PAGES_WITHOUT_BOOKMARKS: usize = 20;

/// So many painted lines and areas on a page without text may be letters.
const STROKES_OF_LETTERS: usize = 100;

pub(super) fn judge(
    facts: &PdfFacts,
    properties: &Properties,
    tags: &Tags,
    content: &Content,
    form: &Form,
    pages: usize,
) -> (Vec<Fault>, Look) {
    let mut faults = Vec::new();
    if !facts.lets_assistive_technology {
        faults.push(Fault::new(FaultKind::PdfLocksAssistiveTechnology));
    }
    let is_scanned = text_layer(facts, tags, content, &mut faults);
    structure(facts, properties, tags, content, is_scanned, &mut faults);
    if properties.title.is_some() && !properties.shows_title {
        faults.push(Fault::new(FaultKind::PdfTitleNotShown));
    }
    if facts.is_tagged {
        headings(tags, pages, &mut faults);
        figures(tags, content, &mut faults);
        if tags.tables_without_headers > 0 {
            let fault = Fault::new(FaultKind::PdfTablesWithoutHeaders);
            faults.push(fault.count("count", tags.tables_without_headers));
        }
    }
    if pages > PAGES_WITHOUT_BOOKMARKS && properties.bookmarks == 0 {
        faults.push(Fault::new(FaultKind::PdfBookmarksMissing).count("count", pages));
    }
    fields(form, &mut faults);
    (faults, look(facts, content))
}

/// True if the document is a scan: pictures without any text.
fn text_layer(facts: &PdfFacts, tags: &Tags, content: &Content, faults: &mut Vec<Fault>) -> bool {
    let filled: Vec<&Page> = content.pages.iter().filter(|page| !page.is_blank()).collect();
    let pictures: Vec<&Page> = filled.iter().copied().filter(|page| page.is_only_pictures()).collect();
    let has_alternatives = facts.is_tagged && tags.figures.iter().any(|figure| figure.alternative.is_some());
    let is_all = !pictures.is_empty() && pictures.len() == filled.len();
    if is_all && !has_alternatives {
        faults.push(Fault::new(FaultKind::PdfScanned).count("count", pictures.len()));
    } else if !pictures.is_empty() {
        let fault = Fault::new(FaultKind::PdfPagesScanned).count("count", pictures.len());
        faults.push(fault.with("pages", numbers(&pictures)));
    }
    let drawn: Vec<&Page> = filled
        .iter()
        .copied()
        .filter(|page| !page.has_text && page.pictures == 0 && page.strokes >= STROKES_OF_LETTERS)
        .collect();
    if !drawn.is_empty() {
        let fault = Fault::new(FaultKind::PdfTextDrawn).count("count", drawn.len());
        faults.push(fault.with("pages", numbers(&drawn)));
    }
    is_all
}

/// `3, 5, 8`, and a sign that there are more.
fn numbers(pages: &[&Page]) -> String {
    let mut numbers: Vec<String> =
        pages.iter().take(MAX_EXAMPLES).map(|page| page.number.to_string()).collect();
    if pages.len() > MAX_EXAMPLES {
        numbers.push("…".to_owned());
    }
    numbers.join(", ")
}

fn structure(
    facts: &PdfFacts,
    properties: &Properties,
    tags: &Tags,
    content: &Content,
    is_scanned: bool,
    faults: &mut Vec<Fault>,
) {
    let has_text = facts.pages_with_text > 0;
    if facts.is_tagged {
        if !facts.is_marked {
            faults.push(Fault::new(FaultKind::PdfNotMarked));
        }
        let outside: Vec<&Page> =
            content.pages.iter().filter(|page| page.has_visible_text && !page.has_parents).collect();
        if !outside.is_empty() {
            let fault = Fault::new(FaultKind::PdfPagesUntagged).count("count", outside.len());
            faults.push(fault.with("pages", numbers(&outside)));
        }
    } else if tags.count > 0 {
        faults.push(Fault::new(FaultKind::PdfTagsEmpty));
    } else if !is_scanned {
        // A scan has nothing to tag; what it lacks is text.
        faults.push(Fault::new(FaultKind::PdfUntagged));
    }
    // A picture of a text has no language that could be said.
    if properties.language.is_none() && tags.language.is_none() && has_text {
        faults.push(Fault::new(FaultKind::LanguageMissing));
    }
}

fn headings(tags: &Tags, pages: usize, faults: &mut Vec<Fault>) {
    if tags.headings.is_empty() && pages > PAGES_WITHOUT_HEADINGS {
        faults.push(Fault::new(FaultKind::PdfHeadingsMissing).count("count", pages));
    }
    if let Some((from, to)) = first_skip(&tags.headings) {
        let fault = Fault::new(FaultKind::HeadingLevelsSkipped);
        faults.push(fault.count("from", usize::from(from)).count("to", usize::from(to)));
    }
}

fn figures(tags: &Tags, content: &Content, faults: &mut Vec<Fault>) {
    // A figure that holds text may be a box with words in it, which are read.
    let may_be_text = |figure: &&Figure| {
        figure.has_elements || figure.content.iter().any(|mark| content.text_marks.contains(mark))
    };
    let (doubtful, certain): (Vec<&Figure>, Vec<&Figure>) =
        tags.figures.iter().filter(|figure| figure.alternative.is_none()).partition(may_be_text);
    for (figures, kind) in
        [(certain, FaultKind::ImagesWithoutAlternative), (doubtful, FaultKind::ImagesMaybeWithoutAlternative)]
    {
        if !figures.is_empty() {
            faults.push(Fault::new(kind).count("count", figures.len()).with("examples", ""));
        }
    }
    alternatives(tags.figures.iter().filter_map(|figure| figure.alternative.as_deref()), faults);
    untagged_pictures(tags, content, faults);
}

/// Pictures that are neither in a `Figure` nor marked as artefacts: nothing says what they show, or that it does not matter.
fn untagged_pictures(tags: &Tags, content: &Content, faults: &mut Vec<Fault>) {
    let known: BTreeSet<_> = tags.figures.iter().flat_map(|figure| figure.content.iter().copied()).collect();
    // A figure may name its picture as an object instead of a mark on the page.
    let by_object = tags.figures.iter().filter(|figure| figure.content.is_empty()).count();
    let outside: Vec<usize> = content
        .pictures
        .iter()
        .filter(|(page, _, mark)| mark.is_none_or(|mark| !known.contains(&(*page, mark))))
        .map(|(_, number, _)| *number)
        .collect();
    // Pages that are nothing but pictures are told already.
    let is_told =
        |number: &usize| content.pages.iter().any(|page| page.number == *number && page.is_only_pictures());
    let outside: Vec<usize> = outside.into_iter().filter(|number| !is_told(number)).collect();
    if outside.len() <= by_object {
        return;
    }
    let pages: BTreeSet<usize> = outside.iter().copied().collect();
    let on: Vec<&Page> = content.pages.iter().filter(|page| pages.contains(&page.number)).collect();
    let fault = Fault::new(FaultKind::PdfPicturesUntagged).count("count", outside.len() - by_object);
    faults.push(fault.with("pages", numbers(&on)));
}

fn fields(form: &Form, faults: &mut Vec<Fault>) {
    if form.is_dynamic {
        faults.push(Fault::new(FaultKind::PdfDynamicForm));
    }
    let unnamed = form.fields.iter().filter(|field| field.name.is_none());
    let (made, given): (Vec<_>, Vec<_>) =
        unnamed.partition(|field| phrase::is_technical_field(&field.technical));
    for (fields, kind) in [(made, FaultKind::PdfFieldsUnnamed), (given, FaultKind::PdfFieldsTechnicallyNamed)]
    {
        if !fields.is_empty() {
            let names = examples(fields.iter().map(|field| field.technical.as_str()));
            faults.push(Fault::new(kind).count("count", fields.len()).with("examples", names));
        }
    }
}

fn look(facts: &PdfFacts, content: &Content) -> Look {
    let mut seen = vec![Aspect::Kind, Aspect::Title, Aspect::Language, Aspect::Permissions, Aspect::Tags];
    let mut unseen = Vec::new();
    if content.is_cut {
        unseen.push((Aspect::TextLayer, Why::TooMuch));
    } else {
        seen.push(Aspect::TextLayer);
    }
    let by_tags = [Aspect::Headings, Aspect::Alternatives, Aspect::Tables];
    if facts.is_tagged {
        seen.extend(by_tags);
    } else {
        unseen.extend(by_tags.map(|aspect| (aspect, Why::NoTags)));
    }
    seen.extend([Aspect::Bookmarks, Aspect::Fields]);
    unseen.extend([(Aspect::Lists, Why::NotDone), (Aspect::Links, Why::NotDone)]);
    Look::of(&seen, &unseen)
}
