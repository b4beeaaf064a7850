//! The programme as tables: its years, its services, what was signed.

use ::programme::{FIRST_YEAR, LAST_YEAR, PRIORITY_SERVICES};
use locale::{Arg, Language, text};
use report::{Cell, Table};

use super::Programme;
use super::board::board;
use super::sheet::sign_off_view;
use crate::time::day;
use crate::view::{ProgrammeBoard, ProgrammeRow};

pub(super) fn title(lang: Language) -> String {
    let years = [("first", Arg::from(FIRST_YEAR.to_string())), ("last", Arg::from(LAST_YEAR.to_string()))];
    text(lang, "programme", &years)
}

pub(super) fn tables(programme: &Programme, lang: Language) -> Vec<Table> {
    let board = board(programme, lang);
    vec![years(&board, lang), services(&board.rows, lang), signed(programme, lang)]
}

fn t(key: &str, lang: Language) -> String {
    text(lang, &format!("council-{key}"), &[])
}

fn headings(columns: &[(&str, u16)], lang: Language) -> Vec<(String, u16)> {
    columns.iter().map(|(key, width)| (t(&format!("column-{key}"), lang), *width)).collect()
}

/// What is named, promised and counted, told apart.
fn years(board: &ProgrammeBoard, lang: Language) -> Table {
    let figures =
        |figures: &[u32]| figures.iter().map(|figure| number(i64::from(*figure))).collect::<Vec<_>>();
    let year = |year: &crate::view::ProgrammeYear| {
        let figures = figures(&[year.target, year.counted, year.in_verification, year.planned]);
        std::iter::once(number(i64::from(year.year))).chain(figures).collect()
    };
    let total =
        std::iter::once(Cell::Text(t("total", lang))).chain(figures(&[board.promised, board.counted]));
    let named = vec![Cell::Text(t("named", lang)), number(i64::from(PRIORITY_SERVICES))];
    Table {
        name: t("years", lang),
        headings: headings(
            &[("year", 40), ("target", 12), ("counted", 12), ("verifying", 12), ("planned", 12)],
            lang,
        ),
        rows: board.years.iter().map(year).chain([total.collect(), named]).collect(),
    }
}

fn services(rows: &[ProgrammeRow], lang: Language) -> Table {
    let year = |year: Option<i16>| year.map_or_else(nothing, |year| number(i64::from(year)));
    let row = |row: &ProgrammeRow| {
        vec![
            numbered(&row.number),
            Cell::Text(row.name.clone()),
            Cell::Text(row.unit.clone()),
            row.priority.map_or_else(nothing, number),
            year(row.planned),
            year(row.counted),
            Cell::Text(row.stage_text.clone()),
            Cell::Text(row.standing_text.clone()),
            Cell::Text(row.reasons.join("\n")),
        ]
    };
    let columns = [
        ("number", 8),
        ("service", 40),
        ("unit", 24),
        ("priority", 10),
        ("planned-year", 12),
        ("counted-year", 12),
        ("stage", 22),
        ("today", 20),
        ("lacks", 70),
    ];
    Table {
        name: t("sheet-services", lang),
        headings: headings(&columns, lang),
        rows: rows.iter().map(row).collect(),
    }
}

fn signed(programme: &Programme, lang: Language) -> Table {
    let row = |row: &store::SignOff| {
        let signed = &row.signed;
        vec![
            numbered(&signed.number),
            Cell::Text(signed.name.clone()),
            number(signed.year),
            Cell::Text(signed.person.clone()),
            Cell::Text(day(signed.signed_at, lang)),
            Cell::Text(signed.note.clone()),
            Cell::Text(sign_off_view(row, lang).told.get(1).cloned().unwrap_or_default()),
        ]
    };
    let columns = [
        ("number", 8),
        ("service", 40),
        ("counted-year", 12),
        ("signed", 24),
        ("date", 14),
        ("note", 40),
        ("withdrawn", 50),
    ];
    let mut all: Vec<&store::SignOff> =
        programme.services.iter().flat_map(|known| &known.sign_offs).collect();
    all.sort_by_key(|row| row.id);
    Table {
        name: t("sheet-signed", lang),
        headings: headings(&columns, lang),
        rows: all.into_iter().map(row).collect(),
    }
}

fn nothing() -> Cell {
    Cell::Text(String::new())
}

fn number(number: i64) -> Cell {
    usize::try_from(number).map_or_else(|_| Cell::Text(number.to_string()), Cell::Number)
}

/// A number of the register; some have letters.
fn numbered(typed: &str) -> Cell {
    typed.parse().map_or_else(|_| Cell::Text(typed.to_owned()), Cell::Number)
}
