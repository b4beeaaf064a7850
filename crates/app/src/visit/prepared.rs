//! A page on its way from what was fetched to what is judged: with its styles, and what else is to be known of it.

use std::sync::{Arc, Mutex, PoisonError};

use browser::{Scene, TextWanted};
use page::resource::ResourceRef;
use page::{NodeId, Page};
use store::Part;
use tokio::task::spawn_blocking;
use url::Url;

use crate::visit::capture::Styled;
use crate::visit::painted;

/// A page with its styles, and what is to be known of it before it is judged.
pub(crate) struct Prepared {
    pub(crate) page: Page,
    pub(crate) parts: Vec<Part>,
    pub(crate) styled: Styled,
    /// Images, recordings and timed text.
    pub(crate) wanted: Vec<ResourceRef>,
    /// Pages behind links.
    pub(crate) linked: Vec<Url>,
    /// Texts that a browser is to look behind.
    pub(crate) texts: Vec<(NodeId, TextWanted)>,
}

impl Prepared {
    /// The same, with what the pictures of it say; `None` if reading them crashed.
    pub(crate) async fn with_scenes(mut self, scenes: Vec<Scene>) -> Option<Self> {
        if scenes.is_empty() {
            return Some(self);
        }
        let read = spawn_blocking(move || {
            painted::add(&mut self.page, &self.texts, &scenes);
            self
        });
        read.await.ok()
    }
}

/// Where a page is put that was made ready while it was open.
#[derive(Clone, Default)]
pub(crate) struct Ready(Arc<Mutex<Option<Prepared>>>);

impl Ready {
    pub(crate) fn put(&self, prepared: Option<Prepared>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = prepared;
    }

    pub(crate) fn take(&self) -> Option<Prepared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
