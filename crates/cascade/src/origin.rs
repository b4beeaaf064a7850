//! Where blocks of declarations stand: in which sheet, behind which selectors, on which line.

use std::collections::HashMap;
use std::sync::Arc;

use cssparser::{SourceLocation, ToCss};
use page::style::DeclaredIn;
use page::{Page, SheetRef, SheetSource};
use style::shared_lock::SharedRwLockReadGuard;
use style::stylesheets::{CssRule, DocumentStyleSheet};

use crate::dom::Block;
use crate::loaded::Loaded;
use crate::rewrite::rewrite;

/// Rules looked at in one document; what stands behind them has no place.
const RULES: usize = 200_000;
/// Characters of selectors that are kept of a rule.
const SELECTOR: usize = 200;

/// The text of a sheet as Stylo got it.
pub(crate) struct Sheet {
    pub(crate) place: DeclaredIn,
    pub(crate) css: String,
    /// Lines before its first one.
    pub(crate) lines_before: u32,
}

/// Where a block stands.
pub(crate) struct Origin {
    pub(crate) sheet: Arc<Sheet>,
    pub(crate) selector: String,
    /// Of its rule; of its first declaration where that follows nested rules.
    pub(crate) location: SourceLocation,
    /// It has no braces of its own.
    pub(crate) is_bare: bool,
}

/// The origins of the blocks of a document's sheets, by address.
pub(crate) struct Origins(HashMap<usize, Origin>);

/// The address of a block.
pub(crate) fn address(block: &Block) -> usize {
    block.raw_ptr().addr().get()
}

impl Origins {
    /// Of all rules in these sheets and in what they import. A sheet that is used twice is the last of both, which wins.
    pub(crate) fn of(
        page: &Page,
        found: &[(SheetRef, DocumentStyleSheet)],
        loaded: &Loaded,
        guard: &SharedRwLockReadGuard<'_>,
    ) -> Self {
        let mut origins = Self(HashMap::new());
        let mut left = RULES;
        for (asked, sheet) in found {
            let text = match &asked.source {
                SheetSource::Inline(css) => Some(Sheet {
                    place: DeclaredIn::Element(asked.owner),
                    css: rewrite(css).into_owned(),
                    lines_before: page.tree.node(asked.owner).line.saturating_sub(1),
                }),
                SheetSource::Linked(url) => linked(url, loaded),
            };
            if let Some(text) = text {
                let rules = sheet.0.contents.read_with(guard).rules(guard);
                origins.add(rules, &Arc::new(text), "", loaded, guard, &mut left);
            }
        }
        origins
    }

    fn add(
        &mut self,
        rules: &[CssRule],
        sheet: &Arc<Sheet>,
        around: &str,
        loaded: &Loaded,
        guard: &SharedRwLockReadGuard<'_>,
        left: &mut usize,
    ) {
        for rule in rules {
            if *left == 0 {
                return;
            }
            *left -= 1;
            match rule {
                CssRule::Style(rule) => {
                    let rule = rule.read_with(guard);
                    let selector = shortened(&rule.selectors.to_css_string());
                    let origin = Origin {
                        sheet: sheet.clone(),
                        selector: selector.clone(),
                        location: rule.source_location,
                        is_bare: false,
                    };
                    self.0.insert(address(&rule.block), origin);
                    if let Some(rules) = &rule.rules {
                        self.add(&rules.read_with(guard).0, sheet, &selector, loaded, guard, left);
                    }
                }
                CssRule::NestedDeclarations(rule) => {
                    let rule = rule.read_with(guard);
                    let origin = Origin {
                        sheet: sheet.clone(),
                        selector: around.to_owned(),
                        location: rule.source_location,
                        is_bare: true,
                    };
                    self.0.insert(address(&rule.block), origin);
                }
                CssRule::Import(rule) => {
                    let rule = rule.read_with(guard);
                    let imported = rule.url.url().and_then(|url| linked(url, loaded));
                    if let Some(imported) = imported {
                        let rules = rule.stylesheet.rules(guard);
                        self.add(rules, &Arc::new(imported), "", loaded, guard, left);
                    }
                }
                _ => self.add(rule.children(guard), sheet, around, loaded, guard, left),
            }
        }
    }

    pub(crate) fn get(&self, block: &Block) -> Option<&Origin> {
        self.0.get(&address(block))
    }
}

fn linked(url: &url::Url, loaded: &Loaded) -> Option<Sheet> {
    let (text, base) = loaded.get(url)?;
    Some(Sheet {
        place: DeclaredIn::Sheet(base.clone()),
        css: rewrite(text.css()).into_owned(),
        lines_before: 0,
    })
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SELECTOR) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
