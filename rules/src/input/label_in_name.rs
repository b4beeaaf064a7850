//! What is written on a control is part of the name that assistive technology knows it by, so that people can say it.
//!
//! # Applicability
//! Every element in the accessibility tree whose role is a widget named by its content (`button`, `checkbox`,
//! `gridcell`, `link`, `menuitem`, `menuitemcheckbox`, `menuitemradio`, `option`, `radio`, `switch`, `tab`,
//! `treeitem`), that has visible text and an `aria-label` or `aria-labelledby` attribute.
//!
//! # Expectation
//! The words of its visible text stand, whole, one after another and in the same order, in its accessible name. Letter
//! case, punctuation, symbols and everything in round brackets do not count.
//!
//! # Assumptions
//! The visible text is the label, in the order of the code.
//!
//! # Known problems
//! ACT leaves out controls whose label or name has abbreviations, or a word spelt or hyphenated in two ways, and text that
//! stands for something else, such as "X" for closing. A program can only suspect these: then the rule asks. Images of
//! text are not looked at. A combining mark belongs to its letter here, so that "ā" is one letter and not a word's end.
//!
//! # Reasons
//! * `label-not-in-name` {label, name}
//! * `maybe-symbol` {label, name}: asks; a single letter, or an icon font, may stand for a picture.
//! * `maybe-abbreviation` {label, name}: asks; one of the two may abbreviate the other.
//! * `name-unknown` {label, name}: asks; a part of the name cannot be known from the page.
//! * `maybe-same-word` {label, name}: asks; they differ only in hyphens, apostrophes or diacritical marks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;

use crate::shared::excerpt::excerpt;
use crate::shared::icon_font::is_drawn_by_icon_font;
use crate::shared::words::{self, Word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "label-in-name",
    version: 1,
    requirements: &[fails(2, 5, 3)],
    techniques: &["G208", "G211", "F96"],
    act: &["2ee8b8"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["label-not-in-name", "maybe-symbol", "maybe-abbreviation", "maybe-same-word", "name-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.element(*node).is_some_and(|e| e.has("aria-label") || e.has("aria-labelledby"))
                && page.role(*node).is_some_and(is_named_widget)
                && page.in_accessibility_tree(*node)
                && !page.visible_text(*node).trim().is_empty()
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let label_text = page.visible_text(target.node);
    let name_text = page.name(target.node).text.as_str();
    let (label, name) = (words::of(&label_text), words::of(name_text));
    if contains(&folded(&name), &folded(&label)) {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("label", excerpt(&label_text)).with("name", excerpt(name_text));
    if page.name(target.node).unsure.is_some() {
        return Verdict::CantTell(reason("name-unknown"));
    }
    if is_single_letter(&label) || is_icon(page, target.node) {
        return Verdict::CantTell(reason("maybe-symbol"));
    }
    if is_same_but_for_marks(&label_text, name_text) {
        return Verdict::CantTell(reason("maybe-same-word"));
    }
    if may_abbreviate(&label, &name) || may_abbreviate(&name, &label) {
        return Verdict::CantTell(reason("maybe-abbreviation"));
    }
    Verdict::Failed(reason("label-not-in-name"))
}

/// Widget roles whose name may come from their content.
fn is_named_widget(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Checkbox
            | Role::Gridcell
            | Role::Link
            | Role::Menuitem
            | Role::Menuitemcheckbox
            | Role::Menuitemradio
            | Role::Option
            | Role::Radio
            | Role::Switch
            | Role::Tab
            | Role::Treeitem
    )
}

fn folded(words: &[Word]) -> Vec<&str> {
    words.iter().map(|word| word.folded.as_str()).collect()
}

/// True if `part` is a contiguous subsequence of `whole`.
fn contains<T: PartialEq>(whole: &[T], part: &[T]) -> bool {
    part.is_empty() || whole.windows(part.len()).any(|window| window == part)
}

fn is_single_letter(label: &[Word]) -> bool {
    matches!(label, [only] if only.raw.chars().count() == 1 && only.raw.chars().all(char::is_alphabetic))
}

/// True if the whole label is drawn by an icon font.
fn is_icon(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node)
        .filter(|inner| page.tree.text(*inner).is_some_and(|text| !text.trim().is_empty()))
        .all(|text| page.flat_parent(text).is_some_and(|parent| is_drawn_by_icon_font(page, parent)))
}

/// True if the label is in the name once hyphens and apostrophes join words and diacritical marks are dropped.
fn is_same_but_for_marks(label: &str, name: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        words::of(&words::without_hyphens(text))
            .iter()
            .map(|word| words::without_marks(&word.folded))
            .collect()
    };
    let plain_apart = |text: &str| -> Vec<String> {
        words::of(text).iter().map(|word| words::without_marks(&word.folded)).collect()
    };
    [plain(label), plain_apart(label)]
        .iter()
        .any(|label| [plain(name), plain_apart(name)].iter().any(|name| contains(name, label)))
}

/// True if a word of `short` that `long` lacks may abbreviate words of `long`: it ends in a full stop, and its letters
/// stand in a longer word in the same order; or it is in capitals, and they are the first letters of words in a row.
fn may_abbreviate(short: &[Word], long: &[Word]) -> bool {
    let initials: Vec<char> = long.iter().filter_map(|word| word.folded.chars().next()).collect();
    short.iter().filter(|word| !long.iter().any(|other| other.folded == word.folded)).any(|word| {
        let letters: Vec<char> = word.folded.chars().collect();
        let is_cut = word.ends_in_stop
            && word.raw.chars().all(char::is_alphabetic)
            && long.iter().any(|other| {
                other.folded.chars().count() > letters.len() && is_drawn_from(&letters, &other.folded)
            });
        let is_acronym =
            letters.len() >= 2 && word.raw.chars().all(char::is_uppercase) && contains(&initials, &letters);
        is_cut || is_acronym
    })
}

/// True if the letters stand in the word in this order, the first letter first.
fn is_drawn_from(letters: &[char], word: &str) -> bool {
    let mut rest = word.chars();
    letters.first() == word.chars().next().as_ref()
        && letters.iter().all(|letter| rest.any(|candidate| candidate == *letter))
}
