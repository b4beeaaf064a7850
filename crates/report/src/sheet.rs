//! The improvement sheet of a service's description as a document: what was evaluated, what is wrong, and the text that
//! should stand there instead.

use std::fmt::Write;

use locale::{Arg, Language};

use crate::docx::{Block, Document, Table};
use crate::sheet_model::{Sheet, SheetDifference, SheetField, SheetLine, SheetPublication};

/// A text of a cell is not longer than this many characters; the whole stands on the portal.
const CELL: usize = 1_500;

/// The sheet as a document; [`crate::docx::docx`] and [`crate::document_html`] write it.
pub fn sheet(sheet: &Sheet, lang: Language) -> Document {
    let mut blocks = vec![Block::List(about(sheet, lang))];
    blocks.extend(publications(sheet, lang));
    blocks.extend(lines(sheet, lang));
    blocks.extend(differences(sheet, lang));
    blocks.extend(completeness(sheet, lang));
    blocks.extend(readability(sheet, lang));
    blocks.extend(signatures(lang));
    Document {
        title: say(lang, "sheet-title", &[("service", Arg::from(sheet.service.as_str()))]),
        creator: if sheet.institution.is_empty() {
            "Slieksnis".to_owned()
        } else {
            sheet.institution.clone()
        },
        lang: lang.code().to_owned(),
        created: sheet.created.clone(),
        blocks,
    }
}

fn say(lang: Language, key: &str, args: &[(&str, Arg)]) -> String {
    locale::text(lang, key, args)
}

fn word(lang: Language, start: &str, key: &str) -> String {
    say(lang, &format!("{start}-{key}"), &[])
}

/// A name and its value on a line of its own; nothing where there is no value.
fn named(lang: Language, key: &str, value: &str) -> Option<String> {
    (!value.is_empty()).then(|| format!("{}: {value}", say(lang, key, &[])))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(CELL) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

fn about(sheet: &Sheet, lang: Language) -> Vec<String> {
    [
        named(lang, "sheet-institution", &sheet.institution),
        named(lang, "sheet-unit", &sheet.unit),
        named(lang, "sheet-made", &locale::date(lang, &sheet.created)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn publications(sheet: &Sheet, lang: Language) -> Vec<Block> {
    let heading = Block::Heading(1, say(lang, "sheet-publications", &[]));
    if sheet.publications.is_empty() {
        return vec![heading, Block::Paragraph(say(lang, "sheet-publications-none", &[]))];
    }
    let of = |(found, all): (u32, u32)| {
        say(lang, "sheet-of", &[("found", Arg::from(found)), ("all", Arg::from(all))])
    };
    let row = |publication: &SheetPublication| {
        let given = say(lang, "sheet-given", &[("person", Arg::from(publication.person.as_str()))]);
        let place = if publication.person.is_empty() { publication.address.clone() } else { given };
        let counted = |counts| {
            if publication.template.is_some() { of(counts) } else { say(lang, "sheet-not-counted", &[]) }
        };
        vec![
            word(lang, "portal", &publication.portal),
            place,
            locale::date(lang, &publication.read),
            word(lang, "template", publication.template.as_deref().unwrap_or("unknown")),
            counted(publication.must),
            counted(publication.should),
        ]
    };
    let mut blocks = vec![
        heading,
        table(
            lang,
            "sheet-publications-caption",
            &[
                ("sheet-col-portal", 16),
                ("sheet-col-address", 26),
                ("sheet-col-read", 16),
                ("sheet-col-layout", 17),
                ("sheet-col-must", 13),
                ("sheet-col-should", 12),
            ],
            sheet.publications.iter().map(row).collect(),
        ),
    ];
    if sheet.publications.iter().any(|publication| publication.template.is_none()) {
        blocks.push(Block::Paragraph(say(lang, "sheet-unknown-layout", &[])));
    }
    blocks
}

fn table(lang: Language, caption: &str, columns: &[(&str, u32)], rows: Vec<Vec<String>>) -> Block {
    Block::Table(Table {
        caption: say(lang, caption, &[]),
        columns: columns.iter().map(|(key, share)| (say(lang, key, &[]), *share)).collect(),
        rows,
    })
}

fn lines(sheet: &Sheet, lang: Language) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(1, say(lang, "sheet-lines", &[]))];
    if sheet.lines.is_empty() {
        let key = if sheet.publications.is_empty() { "sheet-lines-unread" } else { "sheet-lines-none" };
        blocks.push(Block::Paragraph(say(lang, key, &[])));
        return blocks;
    }
    blocks.push(Block::Paragraph(say(lang, "sheet-lines-lead", &[])));
    for line in &sheet.lines {
        blocks.extend(written(line, lang));
    }
    blocks
}

fn written(line: &SheetLine, lang: Language) -> Vec<Block> {
    let title =
        locale::description_rule(lang, &line.rule).map_or_else(|| line.note.clone(), |texts| texts.title());
    let gravest = ["fix", "check", "advice"]
        .into_iter()
        .find(|severity| line.faults.iter().any(|fault| fault.severity == *severity));
    let mut facts = vec![word(lang, "portal", &line.portal)];
    if !line.field.is_empty() {
        facts.push(locale::description_field(lang, &line.field));
    }
    if let Some(severity) = gravest {
        facts.insert(0, word(lang, "severity", severity));
    }
    let found = line.faults.iter().map(|fault| {
        let mut said = locale::description_fault(lang, &fault.rule, &fault.reason, &fault.args);
        if !fault.quote.is_empty() {
            let quote = say(lang, "sheet-quote", &[("text", Arg::from(shortened(&fault.quote)))]);
            let _ = write!(said, " {quote}");
        }
        if !fault.suggestion.is_empty() {
            let suggestion =
                say(lang, "sheet-suggestion", &[("text", Arg::from(shortened(&fault.suggestion)))]);
            let _ = write!(said, " {suggestion}");
        }
        said
    });
    let mut blocks = vec![
        Block::Heading(2, format!("{}. {title}", line.number)),
        Block::Paragraph(facts.join(" · ")),
        Block::List(found.collect()),
        Block::Table(Table {
            caption: say(lang, "sheet-texts", &[("number", Arg::from(line.number))]),
            columns: [("sheet-current", 1), ("sheet-proposal", 1)]
                .map(|(key, share)| (say(lang, key, &[]), share))
                .into(),
            rows: vec![vec![or_dash(shortened(&line.current)), or_dash(line.proposal.clone())]],
        }),
        Block::Paragraph(state(line, lang)),
    ];
    blocks.retain(|block| !matches!(block, Block::List(items) if items.is_empty()));
    blocks
}

fn state(line: &SheetLine, lang: Language) -> String {
    let who = [locale::date(lang, &line.since), line.by.clone()];
    let who: Vec<&str> = who.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    let state = word(lang, "line-state", &line.state);
    let mut said = vec![format!("{}: {state} ({})", say(lang, "sheet-state", &[]), who.join(", "))];
    said.extend(named(lang, "sheet-reason", &line.reason));
    said.push(format!("{}: {}", say(lang, "sheet-responsible", &[]), or_dash(line.responsible.clone())));
    said.join("\n")
}

fn differences(sheet: &Sheet, lang: Language) -> Vec<Block> {
    if sheet.differences.is_empty() {
        return Vec::new();
    }
    let row = |difference: &SheetDifference| {
        vec![
            locale::description_field(lang, &difference.field),
            word(lang, "difference", &difference.kind),
            or_dash(shortened(&difference.left)),
            or_dash(shortened(&difference.right)),
        ]
    };
    vec![
        Block::Heading(1, say(lang, "sheet-differences", &[])),
        table(
            lang,
            "sheet-differences-caption",
            &[("sheet-col-field", 18), ("sheet-col-kind", 16), ("portal-site", 33), ("portal-latvija", 33)],
            sheet.differences.iter().map(row).collect(),
        ),
    ]
}

fn completeness(sheet: &Sheet, lang: Language) -> Vec<Block> {
    let Some(first) = sheet.publications.first() else { return Vec::new() };
    let state = |publication: &SheetPublication, key: &str| {
        let field = publication.fields.iter().find(|field| field.key == key);
        match field {
            Some(field) if field.state == "not-found" && !field.has_place => say(lang, "sheet-no-place", &[]),
            Some(field) => word(lang, "state", &field.state),
            None => "–".to_owned(),
        }
    };
    let row = |field: &SheetField| {
        let mut row = vec![locale::description_field(lang, &field.key), word(lang, "duty", &field.duty)];
        row.extend(sheet.publications.iter().map(|publication| state(publication, &field.key)));
        row
    };
    let mut columns = vec![(say(lang, "sheet-col-field", &[]), 30), (say(lang, "sheet-col-duty", &[]), 20)];
    let share = 50 / u32::try_from(sheet.publications.len()).unwrap_or(1).max(1);
    let portals = sheet.publications.iter();
    columns.extend(portals.map(|publication| (word(lang, "portal", &publication.portal), share)));
    vec![
        Block::Heading(1, say(lang, "sheet-completeness", &[])),
        Block::Paragraph(say(lang, "sheet-completeness-lead", &[])),
        Block::Table(Table {
            caption: say(lang, "sheet-completeness-caption", &[]),
            columns,
            rows: first.fields.iter().map(row).collect(),
        }),
    ]
}

fn readability(sheet: &Sheet, lang: Language) -> Vec<Block> {
    if sheet.publications.is_empty() {
        return Vec::new();
    }
    let row = |publication: &SheetPublication| {
        let figures = &publication.readability;
        let (lix, band) = match &figures.band {
            Some(band) => (locale::number(lang, figures.lix.round()), word(lang, "band", band)),
            None => ("–".to_owned(), say(lang, "sheet-too-short", &[])),
        };
        let average = (figures.average * 10.0).round() / 10.0;
        vec![
            word(lang, "portal", &publication.portal),
            figures.sentences.to_string(),
            locale::number(lang, average),
            figures.to_split.to_string(),
            lix,
            band,
        ]
    };
    vec![
        Block::Heading(1, say(lang, "sheet-readability", &[])),
        Block::Paragraph(say(lang, "sheet-readability-lead", &[])),
        table(
            lang,
            "sheet-readability-caption",
            &[
                ("sheet-col-portal", 26),
                ("sheet-col-sentences", 14),
                ("sheet-col-average", 16),
                ("sheet-col-split", 16),
                ("sheet-col-lix", 10),
                ("sheet-col-band", 18),
            ],
            sheet.publications.iter().map(row).collect(),
        ),
    ]
}

fn signatures(lang: Language) -> Vec<Block> {
    let row = |key: &str| vec![say(lang, key, &[]), String::new(), String::new(), String::new()];
    vec![
        Block::Heading(1, say(lang, "sheet-signatures", &[])),
        table(
            lang,
            "sheet-signatures-caption",
            &[
                ("sheet-col-role", 22),
                ("sheet-col-name", 34),
                ("sheet-col-signature", 26),
                ("sheet-col-day", 18),
            ],
            vec![row("sheet-prepared-by"), row("sheet-approved-by")],
        ),
    ]
}
