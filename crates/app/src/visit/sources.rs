//! What the styles of findings come from: asked of the cascade after judging, only of what was found.

use std::collections::BTreeMap;

use audit::{Located, StylePlace, StyleSource};
use locale::Language;
use page::Page;
use page::style::{Declared, Wanted};

use crate::view::{NameSourceView, SourcesView, StylePlaceKind, StyleSourceView};

/// Styles of one page that are asked for; findings beyond go without.
const STYLES: usize = 3_000;

/// Adds to each finding the declarations that gave it the styles its rule is about.
pub(crate) fn add(page: &Page, found: &mut [Located], ask: impl FnOnce(&[Wanted]) -> Vec<Option<Declared>>) {
    let asked: Vec<Vec<Wanted>> = found
        .iter()
        .map(|found| rules::sources::wanted(page, &found.finding.rule, &found.target, &found.related))
        .collect();
    let mut wanted: Vec<Wanted> = asked.iter().flatten().copied().take(STYLES).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let declared: BTreeMap<Wanted, Declared> = wanted
        .iter()
        .copied()
        .zip(ask(&wanted))
        .filter_map(|(wanted, declared)| Some((wanted, declared?)))
        .collect();
    for (found, asked) in found.iter_mut().zip(asked) {
        let mut styles: Vec<StyleSource> = Vec::new();
        for wanted in asked {
            let Some(declared) = declared.get(&wanted) else { continue };
            let source = StyleSource::of(page, wanted.node, &wanted, declared.clone());
            // One shorthand may say all that is asked.
            let is_told = styles.iter().any(|told| {
                (&told.place, told.line, &told.property, &told.selector, &told.pseudo)
                    == (&source.place, source.line, &source.property, &source.selector, &source.pseudo)
            });
            if !is_told {
                styles.push(source);
            }
        }
        found.finding.sources.styles = styles;
    }
}

/// What a screen shows of the sources of a finding.
pub(crate) fn view(sources: &audit::Sources, lang: Language) -> SourcesView {
    SourcesView {
        name: sources
            .name
            .iter()
            .map(|source| NameSourceView {
                by: source.by.clone(),
                excerpt: source.excerpt.clone(),
                text: report::name_text(source, lang),
            })
            .collect(),
        styles: sources
            .styles
            .iter()
            .map(|source| StyleSourceView {
                style: source.style.clone(),
                pseudo: source.pseudo.clone(),
                is_focused: source.is_focused,
                declaration: format!("{}: {}", source.property, source.value),
                selector: source.selector.clone(),
                place: place(&source.place),
                place_text: report::place_text(source, lang),
                line: source.line,
                excerpt: source.excerpt.clone(),
                text: report::style_text(source, lang),
            })
            .collect(),
    }
}

fn place(place: &StylePlace) -> StylePlaceKind {
    match place {
        StylePlace::Sheet(_) => StylePlaceKind::Sheet,
        StylePlace::StyleElement(_) => StylePlaceKind::StyleElement,
        StylePlace::StyleAttribute => StylePlaceKind::StyleAttribute,
        StylePlace::Attribute => StylePlaceKind::Attribute,
        StylePlace::Browser => StylePlaceKind::Browser,
    }
}
