//! A page on its way from what was fetched to what is judged: with its styles, and what else is to be known of it.

use std::sync::{Arc, Mutex, PoisonError};

use browser::{Scene, TextWanted};
use cascade::Unstyled;
use crawl::{Detail, Status};
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

/// Why a page that came is not judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unjudged {
    /// Its style sheets are more than can be computed.
    Styles,
    /// The program crashed on it.
    Crash,
}

impl From<Unstyled> for Unjudged {
    fn from(unstyled: Unstyled) -> Self {
        match unstyled {
            Unstyled::TooComplex | Unstyled::Time => Self::Styles,
            Unstyled::Panic => Self::Crash,
        }
    }
}

impl Unjudged {
    /// In the words of a visit.
    pub(crate) fn status(self) -> (Status, Option<Detail>) {
        match self {
            Self::Styles => (Status::TooLarge, Some(Detail::StylesTooComplex)),
            Self::Crash => (Status::Crashed, None),
        }
    }
}

impl Prepared {
    /// The same, with what the pictures of it say.
    pub(crate) async fn with_scenes(mut self, scenes: Vec<Scene>) -> Result<Self, Unjudged> {
        if scenes.is_empty() {
            return Ok(self);
        }
        let read = spawn_blocking(move || {
            painted::add(&mut self.page, &self.texts, &scenes);
            self
        });
        read.await.map_err(|_| Unjudged::Crash)
    }
}

/// Where a page is put that was made ready while it was open.
#[derive(Clone, Default)]
pub(crate) struct Ready(Arc<Mutex<Option<Result<Prepared, Unjudged>>>>);

impl Ready {
    pub(crate) fn put(&self, prepared: Result<Prepared, Unjudged>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(prepared);
    }

    pub(crate) fn take(&self) -> Option<Result<Prepared, Unjudged>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
