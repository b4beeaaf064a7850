//! Text that looks like a list is one.
//!
//! # Applicability
//! Every exposed text block outside of lists, headings and code that begins like a list item, with a dash, a dot or a
//! number, and is the first of such blocks beside each other; and every text block of which a line does.
//!
//! # Expectation
//! It does not go on: there are not three such blocks or lines one after the other, numbers counting up. Two are enough
//! where they begin with a dot or a similar mark.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Conversations begin with dashes too, and paragraphs of a law are numbered: the rule only asks. A mark that the style
//! sheet adds is not seen.
//!
//! # Reasons
//! * `maybe-list` {count, text}: asks; as many blocks or lines look like list items; the text is that of the first.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::text_blocks::{TextBlocks, is_read, next_beside};

/// Most blocks that are followed to find the end of a list.
const FARTHEST: usize = 100;

/// See the module.
pub static RULE: Rule = Rule {
    id: "list-like-text-is-list",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F2", "H48", "G115"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-list"],
    targets,
    expect,
};

/// What stands before the words of a list item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Dot,
    Dash,
    Number(u32),
    Letter(char),
}

fn targets(page: &Page) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut last = None;
    for block in TextBlocks::of(page).all() {
        let lines = lines(page, *block);
        let has_mark = lines.iter().any(|line| mark(line).is_some());
        let goes_on = last == Some(*block) && lines.len() == 1;
        last = has_mark.then(|| next_beside(page, *block)).flatten();
        if has_mark && !goes_on && !is_special(page, *block) {
            targets.push(Target::node(*block));
        }
    }
    targets
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let own = lines(page, target.node);
    let (count, text) = match own.as_slice() {
        [line] => (beside(page, target.node, line), line.clone()),
        lines => longest_run(lines),
    };
    let least = if mark(&text) == Some(Mark::Dot) { 2 } else { 3 };
    if count < least {
        return Verdict::Passed;
    }
    Verdict::CantTell(Reason::new("maybe-list").with("count", count).with("text", excerpt(&text)))
}

/// How many blocks beside each other, from this one, are marked like a list.
fn beside(page: &Page, block: NodeId, line: &str) -> usize {
    let Some(mut last) = mark(line) else { return 0 };
    let mut count = 1;
    let mut node = block;
    while let Some(next) = next_beside(page, node).filter(|_| count < FARTHEST) {
        let same_kind = page.tree.element(next).map(page::Element::local)
            == page.tree.element(block).map(page::Element::local);
        let mark = lines(page, next).first().and_then(|line| mark(line));
        match mark.filter(|mark| same_kind && follows(*mark, last)) {
            Some(mark) => last = mark,
            None => break,
        }
        count += 1;
        node = next;
    }
    count
}

/// The length and the first line of the longest run of marked lines.
fn longest_run(lines: &[String]) -> (usize, String) {
    let mut best = (0, String::new());
    let mut run: (usize, &str, Option<Mark>) = (0, "", None);
    for line in lines {
        let mark = mark(line);
        run = match (mark, run.2) {
            (None, _) => (0, "", None),
            (Some(mark), Some(last)) if follows(mark, last) => (run.0 + 1, run.1, Some(mark)),
            (Some(mark), _) => (1, line, Some(mark)),
        };
        if run.0 > best.0 {
            best = (run.0, run.1.to_owned());
        }
    }
    best
}

fn follows(mark: Mark, last: Mark) -> bool {
    match (mark, last) {
        (Mark::Number(number), Mark::Number(last)) => number == last + 1,
        (Mark::Letter(letter), Mark::Letter(last)) => letter as u32 == last as u32 + 1,
        (Mark::Dot, Mark::Dot) | (Mark::Dash, Mark::Dash) => true,
        (Mark::Dot | Mark::Dash | Mark::Number(_) | Mark::Letter(_), _) => false,
    }
}

/// The mark at the beginning of a line, if words follow it.
fn mark(line: &str) -> Option<Mark> {
    let line = line.trim();
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let has_words = |rest: &str| rest.contains(char::is_alphabetic);
    match first {
        '•' | '·' | '▪' | '■' | '●' | '◦' | '‣' | '►' | '▸' | '➢' | '✓' | '\u{f0b7}' if has_words(rest) => {
            Some(Mark::Dot)
        }
        '-' | '–' | '—' | '*' if rest.starts_with(char::is_whitespace) && has_words(rest) => {
            Some(Mark::Dash)
        }
        '0'..='9' => {
            let digits = line.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
            let rest = line[digits.len()..].strip_prefix(['.', ')'])?;
            let number = digits.parse().ok().filter(|_| digits.len() <= 2)?;
            (rest.starts_with(char::is_whitespace) && has_words(rest)).then_some(Mark::Number(number))
        }
        'a'..='z' => rest.strip_prefix(')').filter(|rest| has_words(rest)).map(|_| Mark::Letter(first)),
        _ => None,
    }
}

/// The lines of a block, as `br` parts them.
fn lines(page: &Page, block: NodeId) -> Vec<String> {
    let mut lines = vec![String::new()];
    for node in page.flat_descendants(block) {
        if page.tree.is(node, "br") {
            lines.push(String::new());
        } else if let (Some(text), Some(line)) = (page.tree.text(node), lines.last_mut())
            && (is_read(page, node) || !text.contains(char::is_alphanumeric))
        {
            line.push_str(text);
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// Lists, headings, code, controls.
fn is_special(page: &Page, block: NodeId) -> bool {
    std::iter::once(block).chain(page.flat_ancestors(block)).any(|outer| {
        page.tree.is(outer, "pre")
            || page.tree.is(outer, "li")
            || page.role(outer).is_some_and(|role| {
                matches!(
                    role,
                    Role::Listitem
                        | Role::List
                        | Role::Heading
                        | Role::Code
                        | Role::Button
                        | Role::Link
                        | Role::Definition
                        | Role::Term
                        | Role::Navigation
                )
            })
    })
}
