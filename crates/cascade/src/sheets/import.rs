//! `@import`: what a sheet pulls in, directly and through others, within bounds.

use std::cell::{Cell, RefCell};

use cssparser::SourceLocation;
use page::Quirks;
use servo_arc::Arc;
use style::media_queries::MediaList;
use style::shared_lock::{Locked, SharedRwLock};
use style::stylesheets::import_rule::{ImportLayer, ImportRule, ImportSheet, ImportSupportsCondition};
use style::stylesheets::{Origin, Stylesheet, StylesheetLoader};
use style::values::CssUrl;
use url::Url;

use super::{Missing, parse};
use crate::dom::quirks_mode;
use crate::loaded::{Loaded, Text};
use crate::refs::imports;
use crate::turning::Turning;
use crate::weight::Weight;

/// Imports within imports; deeper ones count as missing.
const DEPTH: usize = 8;

/// Sheets that one sheet may pull in; further ones count as missing.
const SHEETS: usize = 64;

/// All sheets that a sheet pulls in: they belong to what makes it distinct.
pub(super) struct Closure {
    /// Address and text, in the order found; no text where it is missing.
    sheets: Vec<(Url, Option<blake3::Hash>)>,
    pub(super) bytes: usize,
}

impl Closure {
    /// Hash of a sheet together with all it pulls in.
    pub(super) fn hash(&self, own: &blake3::Hash) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(own.as_bytes());
        for (url, hash) in &self.sheets {
            hasher.update(url.as_str().as_bytes());
            hasher.update(hash.as_ref().map_or(&[0; 32], |hash| hash.as_bytes()));
        }
        hasher.finalize()
    }
}

fn of(text: &Text, base: &Url) -> Vec<Url> {
    if text.traits().imports { imports(text.css(), base) } else { Vec::new() }
}

/// What the sheet pulls in; `None` if it imports nothing.
pub(super) fn closure(text: &Text, base: &Url, loaded: &Loaded) -> Option<Closure> {
    let mut queue = of(text, base);
    if queue.is_empty() {
        return None;
    }
    let mut closure = Closure { sheets: Vec::new(), bytes: 0 };
    let mut next = 0;
    while let Some(url) = queue.get(next).cloned() {
        next += 1;
        let found = loaded.get(&url);
        closure.sheets.push((url, found.map(|(text, _)| *text.hash())));
        if let Some((text, base)) = found {
            closure.bytes += text.css().len();
            for url in of(text, base) {
                if queue.len() < SHEETS && !queue.contains(&url) {
                    queue.push(url);
                }
            }
        }
    }
    Some(closure)
}

/// Gives Stylo's parser the imported sheets from those that were fetched.
pub(super) struct Loader<'a> {
    loaded: &'a Loaded,
    quirks: Quirks,
    /// Addresses from the outermost sheet to the one being parsed.
    chain: RefCell<Vec<Url>>,
    /// Conditions of the imports that led here.
    media: RefCell<Vec<Arc<Locked<MediaList>>>>,
    count: Cell<usize>,
    found: RefCell<Imported>,
}

/// What came of the imports of a sheet.
#[derive(Default)]
pub(super) struct Imported {
    /// Those that could not be had.
    pub(super) missing: Vec<Missing>,
    /// One of them may style `::marker`.
    pub(super) styles_markers: bool,
    pub(super) asks_containers: bool,
    /// See [`crate::loaded::references`].
    pub(super) references: usize,
    /// Whether one of them turns elements around.
    pub(super) turning: Turning,
    /// Of the custom properties they name.
    pub(super) weight: Weight,
}

impl<'a> Loader<'a> {
    pub(super) fn new(loaded: &'a Loaded, quirks: Quirks, base: &Url) -> Self {
        Self {
            loaded,
            quirks,
            chain: RefCell::new(vec![base.clone()]),
            media: RefCell::default(),
            count: Cell::new(0),
            found: RefCell::default(),
        }
    }

    pub(super) fn finish(self) -> Imported {
        self.found.into_inner()
    }

    fn parse(
        &self,
        text: &Text,
        base: &Url,
        lock: &SharedRwLock,
        media: &Arc<Locked<MediaList>>,
    ) -> Arc<Stylesheet> {
        self.chain.borrow_mut().push(base.clone());
        self.media.borrow_mut().push(media.clone());
        {
            let mut found = self.found.borrow_mut();
            found.styles_markers |= text.traits().styles_markers;
            found.asks_containers |= text.traits().asks_containers;
            found.references += text.traits().references;
            found.turning = found.turning.or(text.traits().turning);
            found.weight.add(text.weight());
        }
        let contents = parse::contents(
            text.css(),
            base.clone(),
            Origin::Author,
            lock,
            Some(self),
            quirks_mode(self.quirks),
        );
        self.chain.borrow_mut().pop();
        self.media.borrow_mut().pop();
        Arc::new(Stylesheet {
            contents: lock.wrap(contents),
            shared_lock: lock.clone(),
            media: media.clone(),
            disabled: false.into(),
        })
    }
}

impl StylesheetLoader for Loader<'_> {
    fn request_stylesheet(
        &self,
        url: CssUrl,
        source_location: SourceLocation,
        lock: &SharedRwLock,
        media: Arc<Locked<MediaList>>,
        supports: Option<ImportSupportsCondition>,
        layer: ImportLayer,
    ) -> Arc<Locked<ImportRule>> {
        let is_refused = supports.as_ref().is_some_and(|supports| !supports.enabled);
        let target = url.url().map(|url| (**url).clone());
        let stylesheet = match target {
            Some(target) if !is_refused => self.import(&target, lock, &media),
            _ => ImportSheet::new_refused(),
        };
        Arc::new(lock.wrap(ImportRule { url, stylesheet, supports, layer, source_location }))
    }
}

impl Loader<'_> {
    fn import(&self, target: &Url, lock: &SharedRwLock, media: &Arc<Locked<MediaList>>) -> ImportSheet {
        let found = self.loaded.get(target).filter(|(text, _)| !text.is_too_much());
        let is_cycle = found.is_some_and(|(_, base)| self.chain.borrow().contains(base));
        if is_cycle {
            return ImportSheet::new_refused();
        }
        self.count.set(self.count.get() + 1);
        match found {
            Some((text, base)) if self.chain.borrow().len() <= DEPTH && self.count.get() <= SHEETS => {
                ImportSheet::new(self.parse(text, base, lock, media))
            }
            _ => {
                let mut conditions = self.media.borrow().clone();
                conditions.push(media.clone());
                self.found.borrow_mut().missing.push(Missing { url: target.clone(), media: conditions });
                ImportSheet::new_refused()
            }
        }
    }
}
