//! Which page contents a run has already, shared between the queue and those who judge.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use url::Url;

use crate::normal::site;

/// Bodies of pages that were reported, by site and hash. Clones share their data.
///
/// A source asks it between fetching and judging: what is known was settled earlier in the order of the queue, so not
/// judging it again changes no result.
#[derive(Clone, Debug, Default)]
pub struct Contents(Arc<RwLock<HashMap<(String, String), Url>>>);

impl Contents {
    /// The queued address of the page on the same site that had exactly this body.
    pub fn known(&self, address: &Url, hash: &str) -> Option<Url> {
        let map = self.0.read().unwrap_or_else(PoisonError::into_inner);
        map.get(&(site(address), hash.to_owned())).cloned()
    }

    pub(crate) fn keep(&self, address: &Url, hash: &str, queued: &Url) {
        let mut map = self.0.write().unwrap_or_else(PoisonError::into_inner);
        map.entry((site(address), hash.to_owned())).or_insert_with(|| queued.clone());
    }
}
