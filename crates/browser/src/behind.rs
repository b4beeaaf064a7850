//! Looking behind texts: pictures of the page with their letters, without them, and once more a moment later from another
//! place of the page, so that what moves, changes or depends on where the window stands is found out.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::capture::Capture;
use crate::error::Error;
use crate::events::Screenshot;
use crate::limits::Limits;
use crate::listen::Seen;
use crate::tab::{Tab, WINDOW};

const SCRIPT: &str = include_str!("behind.js");

/// Room above the first text in a picture, px.
const ABOVE: f64 = 320.0;
/// Height of headers that stay at the top of the window, px: where it can be, texts keep clear of them.
const HEADER: f64 = 90.0;
/// The window is moved at least so far, px, rather than kept clear of headers.
const STEP: f64 = 8.0;
/// And at most so far.
const FAR: f64 = 240.0;
/// Pieces of one text; longer texts are looked at line by line.
const WORDS: usize = 60;
/// A box that moved by less than this, px, otherwise than the page did, has moved with it.
const EXACT: f64 = 0.01;
/// Time for pictures of the page that are still on their way.
const ARRIVAL: Duration = Duration::from_secs(2);
/// How often it is looked whether they have come.
const TICK: Duration = Duration::from_millis(50);

/// Says behind which texts of a page that was read somebody wants to look.
pub type Wants = Arc<dyn Fn(Capture) -> BoxFuture<'static, Vec<TextWanted>> + Send + Sync>;

/// A text of the page itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextWanted {
    /// Which element it is in, counted in the order of the markup; contents of templates are not counted.
    pub element: usize,
    /// Which of the texts of that element.
    pub run: usize,
    /// The text as it stands: in a page that has changed since, nothing is looked at.
    pub text: String,
}

/// One place of the page, three times. The pictures are PNG files of the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// As people see it.
    pub shown: Vec<u8>,
    /// Without the letters of the texts.
    pub bare: Vec<u8>,
    /// Without them, a moment later and from another place.
    pub later: Vec<u8>,
    /// The words of the texts that can be seen whole.
    pub words: Vec<Word>,
}

/// A word of a text, or the whole of a long one.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Index among the texts that were wanted.
    pub text: usize,
    /// The word.
    pub word: String,
    /// Its boxes in the first two pictures.
    pub areas: Vec<Area>,
    /// The same boxes in the last one.
    pub later: Vec<Area>,
}

/// A rectangle in a picture, px.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct Area {
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

#[derive(Debug, Deserialize)]
struct Found {
    top: f64,
    bottom: f64,
}

#[derive(Debug, Deserialize)]
struct Gone {
    y: f64,
    /// How far down the window can go.
    most: f64,
    words: Vec<Placed>,
}

#[derive(Debug, Deserialize)]
struct Placed {
    text: usize,
    piece: usize,
    word: String,
    areas: Vec<Area>,
}

impl Tab {
    /// The scenes with these texts, as many as there is room and time for. A page that does not allow it has fewer or none.
    pub(crate) async fn look_behind(
        &self,
        wanted: Vec<TextWanted>,
        limits: &Limits,
        seen: &Mutex<Seen>,
    ) -> Vec<Scene> {
        let mut scenes = Vec::new();
        let looking = self.scenes(wanted, limits, seen, &mut scenes);
        let looked = tokio::time::timeout(limits.pictures, looking).await;
        // A page whose pictures did not all come is not the one that people see.
        let is_whole = looked.is_ok_and(|looked| looked.is_ok()) && !lacks_images(seen);
        if is_whole { scenes } else { Vec::new() }
    }

    async fn scenes(
        &self,
        mut wanted: Vec<TextWanted>,
        limits: &Limits,
        seen: &Mutex<Seen>,
        scenes: &mut Vec<Scene>,
    ) -> Result<(), Error> {
        wanted.truncate(limits.texts);
        let context = self.world().await?.execution_context_id;
        self.wait_for_images(seen).await;
        if lacks_images(seen) {
            return Ok(());
        }
        let asked = json!({ "wanted": wanted, "words": WORDS });
        let found: Vec<Found> = self.step(context, "find", asked).await?;
        for top in places(found, f64::from(WINDOW.1)) {
            if scenes.len() == limits.scenes {
                break;
            }
            scenes.push(self.scene(context, top, seen).await?);
        }
        Ok(())
    }

    async fn scene(&self, context: i64, top: f64, seen: &Mutex<Seen>) -> Result<Scene, Error> {
        self.step::<Gone>(context, "go", json!(top)).await?;
        self.wait_for_images(seen).await;
        self.step::<Option<()>>(context, "bare", Value::Null).await?;
        let at: Gone = self.step(context, "go", json!(top)).await?;
        let shown = self.picture().await?;
        self.step::<Option<()>>(context, "hide", Value::Null).await?;
        let bare = self.picture().await?;
        let then: Gone = self.step(context, "go", json!(at.elsewhere())).await?;
        let later = self.picture().await?;
        self.step::<Option<()>>(context, "show", Value::Null).await?;
        Ok(Scene { shown, bare, later, words: paired(&at, &then) })
    }

    async fn step<R: DeserializeOwned>(&self, context: i64, step: &str, argument: Value) -> Result<R, Error> {
        let arguments = json!([{ "value": step }, { "value": argument }]);
        let value = self.evaluate(context, SCRIPT, arguments).await?;
        serde_json::from_value(value).map_err(|source| Error::Shape { method: step.to_owned(), source })
    }

    async fn picture(&self) -> Result<Vec<u8>, Error> {
        let asked = json!({ "format": "png", "optimizeForSpeed": true });
        let taken: Screenshot = self.call("Page.captureScreenshot", asked).await?;
        data_url::forgiving_base64::decode_to_vec(taken.data.as_bytes()).map_err(|_| Error::Gone)
    }

    /// Waits for pictures that are on their way, not for long.
    async fn wait_for_images(&self, seen: &Mutex<Seen>) {
        let arrival = async {
            while lacks_images(seen) {
                tokio::time::sleep(TICK).await;
            }
        };
        let _ = tokio::time::timeout(ARRIVAL, arrival).await;
    }
}

impl Gone {
    /// As far up or down from here as leaves all words in the window, within reason.
    fn elsewhere(&self) -> f64 {
        let areas = || self.words.iter().flat_map(|word| &word.areas);
        let above = areas().map(|area| area.y).fold(f64::from(WINDOW.1), f64::min).floor();
        let below = areas().map(|area| area.y + area.height).fold(0.0, f64::max).ceil();
        let clear = if above > HEADER + STEP { above - HEADER } else { above };
        let down = clear.min(self.most - self.y).min(FAR);
        let up = (f64::from(WINDOW.1) - below).min(self.y).min(FAR);
        if down >= up { self.y + down } else { self.y - up }
    }
}

/// True if a picture of the page has not come.
fn lacks_images(seen: &Mutex<Seen>) -> bool {
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    seen.has_lost_image || !seen.images.is_empty()
}

/// Where the window goes so that every text is in one of the scenes: from one text down to the last that fits.
fn places(mut found: Vec<Found>, height: f64) -> Vec<f64> {
    found.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut places: Vec<f64> = Vec::new();
    for text in found {
        let is_in = |top: &f64| text.top >= *top && text.bottom <= top + height;
        if !places.last().is_some_and(is_in) {
            places.push((text.top - ABOVE).max(0.0).floor());
        }
    }
    places
}

/// The words of the texts that moved with the page and nothing else, whole texts only.
fn paired(at: &Gone, then: &Gone) -> Vec<Word> {
    let moved = at.y - then.y;
    let later = |word: &Placed| -> Option<Vec<Area>> {
        let to = then.words.iter().find(|to| (to.text, to.piece) == (word.text, word.piece))?;
        let has_moved = |(from, to): (&Area, &Area)| {
            (to.y - from.y - moved).abs() < EXACT && (to.x - from.x).abs() < EXACT
        };
        let is_same = to.areas.len() == word.areas.len();
        (is_same && word.areas.iter().zip(&to.areas).all(has_moved)).then(|| to.areas.clone())
    };
    let lost: BTreeSet<usize> =
        at.words.iter().filter(|word| later(word).is_none()).map(|word| word.text).collect();
    at.words
        .iter()
        .filter(|word| !lost.contains(&word.text))
        .filter_map(|word| {
            let (areas, later) = (word.areas.clone(), later(word)?);
            Some(Word { text: word.text, word: word.word.clone(), areas, later })
        })
        .collect()
}
