//! Texts of elements that others refer to, where they took long to work out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::fact::Why;
use crate::tree::NodeId;

/// Visits from which on a text is worth keeping.
pub(super) const LONG: usize = 100;
/// Texts that are kept.
const KEPT: usize = 100;

/// The text of an element, for whoever refers to it and was not met in working it out.
#[derive(Debug)]
pub(super) struct Referred {
    pub(super) text: String,
    pub(super) unsure: Option<Why>,
    /// Visits that were made before: they decide how far it could go where all are spent.
    pub(super) before: usize,
    /// How many visits it took.
    pub(super) visits: usize,
    /// Elements that were met, sorted.
    pub(super) entered: Vec<NodeId>,
}

/// The texts of a page that are kept.
#[derive(Debug, Default)]
pub(in crate::derive) struct Kept(Mutex<HashMap<NodeId, Arc<Referred>>>);

impl Kept {
    pub(super) fn get(&self, id: NodeId) -> Option<Arc<Referred>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    pub(super) fn keep(&self, id: NodeId, referred: Referred) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.insert(id, Arc::new(referred));
        }
    }
}
