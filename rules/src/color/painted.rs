//! Texts whose background cannot be computed, judged by what a browser painted behind their letters.

use audit::{Reason, Verdict};
use page::style::{Position, Rgba};
use page::{NodeId, Page, PaintedPiece};

use super::backdrop::{Range, Stack};
use super::contrast::{self, Ink, Least, rounded_down};
use super::ratio;

/// Questions that are answered by looking at the page.
const OPEN: [&str; 4] = ["gradient", "image-behind", "overlap", "text-shadow"];
/// Share by which a ratio has to be beyond the one that is asked for: a browser's colours are rounded.
const CLEARLY: f32 = 0.02;
/// Letters of a word that are named in a reason.
const NAMED: usize = 40;

/// The texts of the page that the rules about contrast would ask about and that can be looked behind.
pub fn wanted(page: &Page) -> Vec<NodeId> {
    let leasts = [Least::MINIMUM, Least::ENHANCED];
    let is_open = |ink: &Ink<'_>, stack: &Stack<'_>| {
        leasts.into_iter().any(|least| match contrast::computed(page, ink, stack, least) {
            Verdict::CantTell(reason) => is_settled(&reason),
            Verdict::Passed | Verdict::Failed(_) => false,
        })
    };
    let is_wanted = |text: NodeId| {
        page.tree.text(text).is_some_and(|text| text.contains(char::is_alphanumeric))
            && contrast::inked(page, text)
                .is_some_and(|(ink, stack)| is_telling(&ink, &stack) && is_open(&ink, &stack))
    };
    contrast::targets(page).into_iter().map(|target| target.node).filter(|node| is_wanted(*node)).collect()
}

/// True if what is painted answers what the reason asks.
pub fn is_settled(reason: &Reason) -> bool {
    OPEN.contains(&reason.key)
}

/// What the painted text says; `None` if nobody looked.
pub fn verdict(page: &Page, ink: &Ink<'_>, stack: &Stack<'_>, needed: f32) -> Option<Verdict> {
    let painted = page.painted(ink.node).filter(|_| is_telling(ink, stack))?;
    let read = painted.pieces.iter().filter(|piece| piece.text.contains(char::is_alphanumeric));
    let measured: Vec<(&PaintedPiece, f32, f32)> = read
        .map(|piece| {
            let range = Range { low: color(piece.darkest), high: color(piece.lightest) };
            let (lowest, highest) = contrast::extremes(ink.color, range);
            (piece, lowest, highest)
        })
        .collect();
    let lowest = measured.iter().map(|(_, lowest, _)| *lowest).reduce(f32::min)?;
    if lowest >= needed * (1.0 + CLEARLY) {
        return Some(Verdict::Passed);
    }
    let reason = |key, highest| {
        let reason = Reason::new(key).with("foreground", ratio::hex(ink.color));
        reason.with("needed", rounded_down(needed)).with("highest", rounded_down(highest))
    };
    let Some((piece, _, highest)) =
        measured.iter().find(|(_, _, highest)| *highest <= needed * (1.0 - CLEARLY))
    else {
        let highest = measured.iter().map(|(_, _, highest)| *highest).fold(1.0, f32::max);
        return Some(Verdict::CantTell(
            reason("uneven-as-painted", highest).with("lowest", rounded_down(lowest)),
        ));
    };
    // What need not be read is asked about, as it is where nobody looked.
    contrast::is_read_by_eye(page, ink.node, stack.element()).then(|| {
        let word: String = piece.text.trim().chars().take(NAMED).collect();
        Verdict::Failed(reason("low-contrast-as-painted", *highest).with("word", word))
    })
}

/// True if pictures of the text tell its contrast: its letters are opaque, and what is behind them does not depend on where the
/// window stands.
fn is_telling(ink: &Ink<'_>, stack: &Stack<'_>) -> bool {
    let stays = |position| match position {
        Position::Fixed | Position::Sticky => false,
        Position::Static | Position::Relative | Position::Absolute => true,
    };
    ink.color.alpha >= 1.0
        && stack.layers().iter().all(|layer| layer.style.opacity >= 1.0)
        && stack.seen().iter().all(|layer| stays(layer.style.position))
}

fn color([red, green, blue]: [u8; 3]) -> Rgba {
    let share = |level: u8| f32::from(level) / 255.0;
    Rgba { red: share(red), green: share(green), blue: share(blue), alpha: 1.0 }
}
