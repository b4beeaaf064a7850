//! What a browser painted behind texts: which texts are asked for, and what the pictures of them say. The pictures are read
//! and thrown away; what is kept are the facts.

use std::sync::Arc;

use browser::{Limits, Scene, TextWanted, Word};
use media::painted::{Area, Pictures};
use page::style::Rgba;
use page::{NodeId, Page, PaintedPiece, PaintedText};
use store::{Part, PartKind};

/// Letters of a text; a longer one is not looked behind.
const LETTERS: usize = 4_000;

/// The texts that the rules want to look behind, where a browser finds them too.
pub(crate) fn wanted(page: &Page) -> Vec<(NodeId, TextWanted)> {
    // Further ones are not looked behind anyway.
    let first = rules::color::painted::wanted(page).into_iter().take(Limits::default().texts);
    let found = first.filter_map(|text| {
        let place = page.place_of(text)?;
        let words = page.tree.text(text).filter(|words| words.len() <= LETTERS)?.to_owned();
        Some((text, TextWanted { element: place.element, run: place.run, text: words }))
    });
    found.collect()
}

/// Notes what the pictures say about the texts. Takes the time of reading them.
pub(crate) fn add(page: &mut Page, wanted: &[(NodeId, TextWanted)], scenes: &[Scene]) {
    let mut is_seen = vec![false; wanted.len()];
    for scene in scenes {
        let Some(pictures) = Pictures::read(&scene.shown, &scene.bare, &scene.later) else { continue };
        for (index, (text, _)) in wanted.iter().enumerate() {
            let words: Vec<&Word> = scene.words.iter().filter(|word| word.text == index).collect();
            if words.is_empty() || is_seen[index] {
                continue;
            }
            if let Some(painted) = painted(page, *text, &words, &pictures) {
                is_seen[index] = true;
                page.add_painted(painted);
            }
        }
    }
}

/// What is behind every word of a text, or nothing.
fn painted(page: &Page, text: NodeId, words: &[&Word], pictures: &Pictures) -> Option<PaintedText> {
    let place = page.place_of(text)?;
    let letters = on_screen(page.style(page.flat_parent(text)?).known()?.color);
    let pieces = words.iter().map(|word| {
        let found = pictures.behind(&areas(&word.areas), &areas(&word.later), letters)?;
        Some(PaintedPiece { text: word.word.clone(), darkest: found.darkest, lightest: found.lightest })
    });
    Some(PaintedText { place, pieces: pieces.collect::<Option<_>>()? })
}

fn areas(boxes: &[browser::Area]) -> Vec<Area> {
    let area = |area: &browser::Area| Area { x: area.x, y: area.y, width: area.width, height: area.height };
    boxes.iter().map(area).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn on_screen(color: Rgba) -> [u8; 3] {
    [color.red, color.green, color.blue].map(|share| (share.clamp(0.0, 1.0) * 255.0).round() as u8)
}

/// The facts as part of what was captured, so that the page can be judged again without browser and site; `None` if there are
/// none.
pub(crate) fn part(page: &Page) -> Option<Part> {
    let facts: Vec<&PaintedText> = page.all_painted().collect();
    if facts.is_empty() {
        return None;
    }
    let json = serde_json::to_vec(&facts).ok()?;
    Some(Part { kind: PartKind::Other, address: "painted.json".to_owned(), content: Arc::from(json) })
}
