//! Computed styles as they go into a page: elements that share Stylo's values share ours.

use std::collections::HashMap;

use page::style::{ComputedStyle, Display, StyleId};
use servo_arc::Arc;
use style::properties::ComputedValues;

use crate::convert::computed_style;

/// Converted styles, by the address of Stylo's.
#[derive(Default)]
pub(crate) struct Pool {
    styles: Vec<ComputedStyle>,
    /// By address, and whether the display is overridden.
    ids: HashMap<(usize, bool), StyleId>,
    /// Keeps the addresses taken.
    alive: Vec<Arc<ComputedValues>>,
}

impl Pool {
    /// The style.
    pub(crate) fn id(&mut self, values: &Arc<ComputedValues>) -> StyleId {
        self.find(values, false)
    }

    /// The style of something that is never rendered: as if it were `display: none`.
    pub(crate) fn id_undisplayed(&mut self, values: &Arc<ComputedValues>) -> StyleId {
        self.find(values, true)
    }

    fn find(&mut self, values: &Arc<ComputedValues>, is_undisplayed: bool) -> StyleId {
        let key = (std::ptr::from_ref::<ComputedValues>(values).addr(), is_undisplayed);
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let mut style = computed_style(values);
        if is_undisplayed {
            style.display = Display::None;
        }
        self.alive.push(values.clone());
        let id = StyleId(u32::try_from(self.styles.len()).expect("nodes are limited far below"));
        self.styles.push(style);
        self.ids.insert(key, id);
        id
    }

    /// A style that was put in before.
    pub(crate) fn get(&self, id: StyleId) -> Option<&ComputedStyle> {
        self.styles.get(id.0 as usize)
    }

    /// All styles; the index is the [`StyleId`].
    pub(crate) fn into_styles(self) -> Vec<ComputedStyle> {
        self.styles
    }
}
