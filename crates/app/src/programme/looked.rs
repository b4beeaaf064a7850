//! Whether pages are other ones now than when a person looked at them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ::programme::{Sight, Step};
use audit::Component;
use store::{Captured, VisitId};

use super::shape::shape;
use crate::app::App;
use crate::error::Error;

/// Shapes that are kept in memory; then all are let go.
const KEPT: usize = 2_000;
/// Most bytes of a capture that are unpacked for its shape.
const MOST: u64 = 32 << 20;

/// Shapes of captured pages by where they were captured: that never changes.
#[derive(Clone, Default)]
pub(crate) struct Shapes(Arc<Mutex<BTreeMap<Captured, String>>>);

/// What a person has before them: a step, or all steps of a form.
pub(super) struct Looked {
    hashes: Vec<String>,
    captured: Vec<Captured>,
}

/// Where a step was captured as it was last seen.
pub(super) fn captured(step: &Step) -> Option<Captured> {
    match step.retested {
        Some(page) => Some(Captured::Retest(page)),
        None => step.visit.map(|visit| Captured::Visit(VisitId(visit))),
    }
}

impl Looked {
    /// These steps as they are known. Where one was not judged, nobody knows what is there, and it has no hash.
    pub(super) fn at(steps: &[Step]) -> Self {
        let is_known = steps.iter().all(|step| step.sight == Sight::Judged && step.visit.is_some());
        if !is_known {
            return Self { hashes: Vec::new(), captured: Vec::new() };
        }
        Self {
            hashes: steps.iter().map(|step| step.hash.clone()).collect(),
            captured: steps.iter().filter_map(captured).collect(),
        }
    }

    /// What tells this state from another, byte by byte; empty if nobody knows what is there.
    pub(super) fn hash(&self) -> String {
        match self.hashes.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            several => together(several),
        }
    }

    /// What of it a person looks at; empty if a page was not captured.
    pub(super) async fn shape(&self, app: &App) -> Result<String, Error> {
        let mut shapes = Vec::with_capacity(self.captured.len());
        for captured in &self.captured {
            shapes.push(app.shape_of(*captured).await?);
        }
        let is_whole = !shapes.is_empty() && shapes.iter().all(|shape| !shape.is_empty());
        Ok(if is_whole { together(&shapes) } else { String::new() })
    }

    /// True if a person who saw that hash and that shape would see something else now. What nobody sees now has not been
    /// seen to change.
    pub(super) async fn is_other(&self, app: &App, hash: &str, shape: &str) -> Result<bool, Error> {
        let now = self.hash();
        if now.is_empty() || now == hash {
            return Ok(false);
        }
        Ok(shape.is_empty() || self.shape(app).await? != shape)
    }
}

fn together(parts: &[String]) -> String {
    Component::of(&parts.iter().map(String::as_str).collect::<Vec<_>>()).to_string()
}

impl App {
    async fn shape_of(&self, captured: Captured) -> Result<String, Error> {
        let shapes = &self.shapes().0;
        if let Some(known) = shapes.lock().unwrap_or_else(PoisonError::into_inner).get(&captured) {
            return Ok(known.clone());
        }
        let capture = match captured {
            Captured::Visit(visit) => self.reader().snapshot(visit, MOST).await,
            Captured::Retest(page) => self.reader().retest_capture(page, MOST).await,
        };
        let capture = match capture {
            Ok(capture) => capture,
            // Too much to look into: then the bytes decide.
            Err(store::Error::TooLarge { .. }) => None,
            Err(error) => return Err(error.into()),
        };
        let found = match capture {
            Some(capture) => tokio::task::spawn_blocking(move || shape(&capture))
                .await
                .map_err(|error| Error::new(crate::error::ErrorCode::Internal, error.to_string()))?,
            None => String::new(),
        };
        let mut shapes = shapes.lock().unwrap_or_else(PoisonError::into_inner);
        if shapes.len() >= KEPT {
            shapes.clear();
        }
        shapes.insert(captured, found.clone());
        Ok(found)
    }
}
