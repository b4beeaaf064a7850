//! Every element of `fixtures/{names,roles,visibility}` that states what follows from it, in `data-…` attributes.
//!
//! `data-name`, `data-description`, `data-text`: the string. `data-role`, `data-lang`: the token, `-` for none.
//! `data-visible`: `yes`, `no`, `unknown`. `data-rendered`, `data-hidden`, `data-tree`, `data-disabled`, `data-inert`,
//! `data-unsure`: `yes` or `no`. `data-focus`: `none`, `programmatic`, `sequential`.
//!
//! Files named `styled…` are looked at with computed styles, all others both with and without.

use std::path::{Path, PathBuf};

use page::derive::Focusability;
use page::{Fact, Limits, NodeId, Page, parse};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the folder is ours")
        .map(|entry| entry.expect("readable").path())
        .collect();
    files.sort();
    files
}

fn parsed(path: &Path) -> Page {
    let html = std::fs::read_to_string(path).expect("readable");
    parse::page(&html, "https://novads.example/".parse().expect("valid"), true, &Limits::default())
}

fn styled(path: &Path) -> Page {
    let mut page = parsed(path);
    let viewport = cascade::Viewport { width: 1280.0, height: 800.0 };
    cascade::style(&mut page, &cascade::Sheets::new(), &cascade::Loaded::default(), viewport)
        .expect("styled");
    page
}

fn yes(fact: bool) -> String {
    String::from(if fact { "yes" } else { "no" })
}

fn actual(page: &Page, id: NodeId, question: &str) -> Option<String> {
    Some(match question {
        "data-name" => page.name(id).text.clone(),
        "data-description" => page.description(id).text.clone(),
        "data-unsure" => yes(page.name(id).unsure.is_some()),
        "data-text" => page.visible_text(id),
        "data-role" => page.role(id).map_or("-", standards::aria::Role::name).to_owned(),
        "data-lang" => page.language(id).unwrap_or("-").to_owned(),
        "data-visible" => match page.is_visible(id) {
            Fact::Known(visible) => yes(visible),
            Fact::Unknown(_) => "unknown".to_owned(),
        },
        "data-rendered" => yes(page.is_rendered(id)),
        "data-hidden" => yes(page.is_programmatically_hidden(id)),
        "data-tree" => yes(page.in_accessibility_tree(id)),
        "data-disabled" => yes(page.is_disabled(id)),
        "data-inert" => yes(page.is_inert(id)),
        "data-focus" => match page.focusability(id) {
            Focusability::None => "none",
            Focusability::Programmatic => "programmatic",
            Focusability::Sequential => "sequential",
        }
        .to_owned(),
        _ => return None,
    })
}

/// Checks every statement of a page and counts them; what is wrong is written down.
fn check(path: &Path, page: &Page, how: &str, wrong: &mut Vec<String>) -> usize {
    let mut count = 0;
    for id in page.elements() {
        let element = page.tree.element(*id).expect("an element");
        for attribute in &element.attrs {
            let Some(actual) = actual(page, *id, &attribute.name.local) else { continue };
            count += 1;
            if actual != attribute.value {
                wrong.push(format!(
                    "{} line {} <{}> {how}: {} should be {:?}, is {actual:?}",
                    path.file_name().expect("a file").display(),
                    page.tree.node(*id).line,
                    element.local(),
                    attribute.name.local,
                    attribute.value,
                ));
            }
        }
    }
    count
}

fn check_folder(folder: &str, at_least: usize) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in files(folder) {
        let is_styled = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("styled"));
        count += check(&path, &styled(&path), "with styles", &mut wrong);
        if !is_styled {
            check(&path, &parsed(&path), "without styles", &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= at_least, "only {count} statements in {folder}");
}

#[test]
fn names_and_descriptions_are_as_the_fixtures_say() {
    check_folder("names", 250);
}

#[test]
fn roles_are_as_the_fixtures_say() {
    check_folder("roles", 250);
}

#[test]
fn visibility_focus_and_language_are_as_the_fixtures_say() {
    check_folder("visibility", 300);
}
