//! Elements' own declarations: of `style` attributes, and what presentational attributes say.
//!
//! Equal texts are one block, on a page and over the pages of a run, so that elements can be seen to be alike
//! ([`crate::kinds`]).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use selectors::matching::QuirksMode;
use servo_arc::Arc;
use style::properties::parse_style_attribute;
use style::shared_lock::SharedRwLock;
use style::stylesheets::{CssRuleType, UrlExtraData};
use url::Url;

use crate::dom::Block;
use crate::rewrite::rewrite;

/// Blocks kept for the pages to come; beyond, all are forgotten.
const KEPT: usize = 8_192;

/// Bytes of text; a longer one is not kept.
pub(crate) const LONG: usize = 512;

/// Blocks by their text, shared by all pages of a run.
#[derive(Default)]
pub(crate) struct Kept(Mutex<HashMap<Key, Block>>);

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let blocks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        write!(f, "{} blocks", blocks.len())
    }
}

/// What makes a block distinct.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    css: String,
    /// `None` if nothing in the text can be relative to it.
    base: Option<Url>,
    is_quirky: bool,
}

/// The blocks of one document.
pub(crate) struct Blocks<'a> {
    lock: &'a SharedRwLock,
    kept: &'a Kept,
    base: &'a Url,
    quirks: QuirksMode,
    styles: HashMap<&'a str, Block>,
    hints: HashMap<String, Block>,
}

impl<'a> Blocks<'a> {
    pub(crate) fn new(lock: &'a SharedRwLock, kept: &'a Kept, base: &'a Url, quirks: QuirksMode) -> Self {
        Self { lock, kept, base, quirks, styles: HashMap::new(), hints: HashMap::new() }
    }

    fn parse(&self, css: &str, quirks: QuirksMode) -> Block {
        let url = UrlExtraData::from(self.base.clone());
        let block = parse_style_attribute(&rewrite(css), &url, None, quirks, CssRuleType::Style);
        Arc::new(self.lock.wrap(block))
    }

    /// The block, parsed now, on this page or on another.
    fn block(&self, css: &str, quirks: QuirksMode) -> Block {
        if css.len() > LONG {
            return self.parse(css, quirks);
        }
        let key = Key {
            css: css.to_owned(),
            base: css.contains(['(', '\\']).then(|| self.base.clone()),
            is_quirky: quirks == QuirksMode::Quirks,
        };
        let mut kept = self.kept.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(block) = kept.get(&key) {
            return block.clone();
        }
        let block = self.parse(css, quirks);
        if kept.len() == KEPT {
            kept.clear();
        }
        kept.insert(key, block.clone());
        block
    }

    /// What a `style` attribute says.
    pub(crate) fn style(&mut self, css: &'a str) -> Option<Block> {
        if css.trim().is_empty() {
            return None;
        }
        if let Some(block) = self.styles.get(css) {
            return Some(block.clone());
        }
        let block = self.block(css, self.quirks);
        self.styles.insert(css, block.clone());
        Some(block)
    }

    /// What presentational attributes say.
    pub(crate) fn hints(&mut self, css: String) -> Option<Block> {
        if css.is_empty() {
            return None;
        }
        if let Some(block) = self.hints.get(&css) {
            return Some(block.clone());
        }
        // Attribute values of SVG may be numbers without unit, as quirks mode allows.
        let block = self.block(&css, QuirksMode::Quirks);
        self.hints.insert(css, block.clone());
        Some(block)
    }
}
