//! Parsed style sheets, shared by all pages and threads of a run: one parse per distinct sheet.

mod import;
mod parse;

pub(crate) use parse::media;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use page::Quirks;
use servo_arc::Arc;
use style::media_queries::MediaList;
use style::shared_lock::{Locked, SharedRwLock};
use style::stylesheets::{DocumentStyleSheet, Origin, Stylesheet, StylesheetContents};
use style::stylist::Stylist;
use url::Url;

use crate::declarations;
use crate::dom::quirks_mode;
use crate::kinds::Kinds;
use crate::loaded::{Loaded, Text};
use crate::turning::Turning;
use crate::weight::Weight;

/// Bytes of source text whose parsed form is kept; the least recently used sheets go first.
const KEPT_BYTES: usize = 24 << 20;

/// Sets of sheets, ready to match, that are kept for the next page.
const KEPT_STYLISTS: usize = 16;

/// Parsed style sheets of a run, bounded in size; share it behind an `Arc`.
#[derive(Debug)]
pub struct Sheets {
    lock: SharedRwLock,
    user_agent: [OnceLock<DocumentStyleSheet>; 4],
    declarations: declarations::Kept,
    kept: Mutex<Kept>,
    parses: AtomicUsize,
}

#[derive(Default)]
struct Kept {
    parsed: HashMap<Key, Entry>,
    bytes: usize,
    tick: u64,
    stylists: Vec<Idle>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} sheets, {} bytes", self.parsed.len(), self.bytes)
    }
}

/// What makes a sheet distinct.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    /// Of its text and of all it imports.
    hash: blake3::Hash,
    /// `None` if nothing in the text is relative to it.
    base: Option<Url>,
    is_quirky: bool,
}

struct Entry {
    parsed: std::sync::Arc<OnceLock<Parsed>>,
    bytes: usize,
    used: u64,
    /// Made from the same contents, one per `media` attribute.
    by_media: Vec<(String, DocumentStyleSheet)>,
}

/// A parsed sheet.
struct Parsed {
    contents: Arc<StylesheetContents>,
    missing: Vec<Missing>,
    styles_markers: bool,
    asks_containers: bool,
    references: usize,
    turning: Turning,
    weight: std::sync::Arc<Weight>,
}

/// An import that could not be had, with the conditions under which it counts.
#[derive(Clone)]
pub(crate) struct Missing {
    pub(crate) url: Url,
    pub(crate) media: Vec<Arc<Locked<MediaList>>>,
}

/// A sheet as a page uses it.
#[derive(Clone)]
pub(crate) struct Used {
    pub(crate) sheet: DocumentStyleSheet,
    pub(crate) missing: Vec<Missing>,
    pub(crate) styles_markers: bool,
    /// It or what it imports has conditions about containers.
    pub(crate) asks_containers: bool,
    /// See [`crate::loaded::references`]; imported sheets included.
    pub(crate) references: usize,
    /// Whether it or what it imports turns elements around.
    pub(crate) turning: Turning,
    /// With what it imports.
    pub(crate) weight: std::sync::Arc<Weight>,
}

/// A set of sheets in order, in a window: what a [`Stylist`] is made for. The sheets are compared by address, and the
/// stylist keeps them alive.
#[derive(Clone, PartialEq)]
pub(crate) struct SetKey {
    pub(crate) sheets: Vec<DocumentStyleSheet>,
    pub(crate) viewport: crate::Viewport,
    pub(crate) quirks: Quirks,
    pub(crate) scripting: bool,
}

/// A stylist, with what was found out with it.
pub(crate) struct Ready {
    // Dropped before the stylist, because styles point into its rule tree.
    pub(crate) kinds: Kinds,
    pub(crate) stylist: Stylist,
}

struct Idle {
    key: SetKey,
    ready: Ready,
}

// SAFETY: the only part of a `Stylist` that is not `Send` is the device's boxed font metrics provider, for which the
// trait asks `Sync` alone; ours is a unit struct (`engine::NoFonts`). A stylist is used by one thread at a time: it is
// taken out of the pool and put back. What is kept beside it is `Send` by itself.
#[expect(unsafe_code, reason = "see above")]
unsafe impl Send for Ready
where
    Kinds: Send,
    SetKey: Send,
{
}

impl Default for Sheets {
    fn default() -> Self {
        crate::engine::set_preferences();
        Self {
            lock: SharedRwLock::new(),
            user_agent: Default::default(),
            declarations: declarations::Kept::default(),
            kept: Mutex::default(),
            parses: AtomicUsize::new(0),
        }
    }
}

impl Sheets {
    /// An empty cache.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many style sheets were parsed so far; the user agent's own are not counted.
    pub fn parses(&self) -> usize {
        self.parses.load(Ordering::Relaxed)
    }

    pub(crate) fn lock(&self) -> &SharedRwLock {
        &self.lock
    }

    /// Elements' own declarations.
    pub(crate) fn declarations(&self) -> &declarations::Kept {
        &self.declarations
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The user agent's sheet.
    pub(crate) fn user_agent(&self, quirks: Quirks, scripting: bool) -> DocumentStyleSheet {
        let is_quirky = quirks == Quirks::Full;
        let slot = &self.user_agent[usize::from(is_quirky) * 2 + usize::from(scripting)];
        let sheet = slot.get_or_init(|| {
            let mut css = include_str!("ua.css").to_owned();
            if is_quirky {
                css.push_str(include_str!("quirks.css"));
            }
            if scripting {
                css.push_str("noscript { display: none !important }");
            }
            let url = Url::parse("about:user-agent").expect("the address is well-formed");
            let contents =
                parse::contents(&css, url, Origin::UserAgent, &self.lock, None, quirks_mode(quirks));
            self.wrap(contents, Arc::new(self.lock.wrap(MediaList::empty())))
        });
        sheet.clone()
    }

    fn wrap(&self, contents: Arc<StylesheetContents>, media: Arc<Locked<MediaList>>) -> DocumentStyleSheet {
        DocumentStyleSheet(Arc::new(Stylesheet {
            contents: self.lock.wrap(contents),
            shared_lock: self.lock.clone(),
            media,
            disabled: false.into(),
        }))
    }

    /// The sheet, parsed now or before; `None` if it is too much.
    pub(crate) fn sheet(
        &self,
        text: &Text,
        base: &Url,
        quirks: Quirks,
        media: &str,
        loaded: &Loaded,
    ) -> Option<Used> {
        if text.is_too_much() {
            return None;
        }
        let imports = import::closure(text, base, loaded);
        let key = Key {
            hash: imports.as_ref().map_or(*text.hash(), |imports| imports.hash(text.hash())),
            base: text.traits().depends_on_base.then(|| base.clone()),
            is_quirky: quirks == Quirks::Full,
        };
        let cell = self.entry(&key, text.css().len() + imports.map_or(0, |imports| imports.bytes));
        let parsed = cell.get_or_init(|| {
            self.parses.fetch_add(1, Ordering::Relaxed);
            self.parse(text, base, quirks, loaded)
        });
        Some(Used {
            sheet: self.with_media(&key, parsed, media, quirks),
            missing: parsed.missing.clone(),
            styles_markers: parsed.styles_markers,
            asks_containers: parsed.asks_containers,
            references: parsed.references,
            turning: parsed.turning,
            weight: parsed.weight.clone(),
        })
    }

    /// The place of a sheet in the cache, marked as used now.
    fn entry(&self, key: &Key, bytes: usize) -> std::sync::Arc<OnceLock<Parsed>> {
        let mut kept = self.kept();
        kept.tick += 1;
        let tick = kept.tick;
        if let Some(entry) = kept.parsed.get_mut(key) {
            entry.used = tick;
            return entry.parsed.clone();
        }
        kept.bytes += bytes;
        while kept.bytes > KEPT_BYTES {
            let oldest = kept.parsed.iter().min_by_key(|(_, entry)| entry.used).map(|(key, _)| key.clone());
            let Some(gone) = oldest.and_then(|oldest| kept.parsed.remove(&oldest)) else { break };
            kept.bytes -= gone.bytes;
        }
        let parsed = std::sync::Arc::new(OnceLock::new());
        kept.parsed
            .insert(key.clone(), Entry { parsed: parsed.clone(), bytes, used: tick, by_media: Vec::new() });
        parsed
    }

    fn parse(&self, text: &Text, base: &Url, quirks: Quirks, loaded: &Loaded) -> Parsed {
        let importer = import::Loader::new(loaded, quirks, base);
        let contents = parse::contents(
            text.css(),
            base.clone(),
            Origin::Author,
            &self.lock,
            Some(&importer),
            quirks_mode(quirks),
        );
        let pulled_in = importer.finish();
        let guard = self.lock.read();
        let mut weight = Weight::of_rules(contents.rules(&guard), &guard);
        weight.add(text.weight());
        weight.add(&pulled_in.weight);
        Parsed {
            contents,
            weight: std::sync::Arc::new(weight),
            missing: pulled_in.missing,
            styles_markers: pulled_in.styles_markers || text.traits().styles_markers,
            asks_containers: pulled_in.asks_containers || text.traits().asks_containers,
            references: pulled_in.references + text.traits().references,
            turning: pulled_in.turning.or(text.traits().turning),
        }
    }

    fn with_media(&self, key: &Key, parsed: &Parsed, media: &str, quirks: Quirks) -> DocumentStyleSheet {
        let make = || {
            let list = parse::media(media, quirks_mode(quirks));
            self.wrap(parsed.contents.clone(), Arc::new(self.lock.wrap(list)))
        };
        let mut kept = self.kept();
        // Another thread may have pushed the entry out meanwhile.
        let Some(entry) = kept.parsed.get_mut(key) else { return make() };
        if let Some((_, sheet)) = entry.by_media.iter().find(|(own, _)| own == media) {
            return sheet.clone();
        }
        let sheet = make();
        entry.by_media.push((media.to_owned(), sheet.clone()));
        sheet
    }

    /// A stylist for these sheets that was used before, if one is idle.
    pub(crate) fn take_stylist(&self, key: &SetKey) -> Option<Ready> {
        let mut kept = self.kept();
        let index = kept.stylists.iter().rposition(|idle| idle.key == *key)?;
        Some(kept.stylists.remove(index).ready)
    }

    /// Keeps a stylist for the next page.
    pub(crate) fn keep_stylist(&self, key: SetKey, ready: Ready) {
        let mut kept = self.kept();
        kept.stylists.push(Idle { key, ready });
        if kept.stylists.len() > KEPT_STYLISTS {
            kept.stylists.remove(0);
        }
    }
}
