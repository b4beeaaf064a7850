//! The hand of a person on a run: pause, go on, stop.

use std::sync::Arc;

use tokio::sync::watch;

/// What a person wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Go,
    Pause,
    Cancel,
}

/// Pauses, resumes and cancels a run. Clones steer the same run.
#[derive(Clone, Debug)]
pub struct Control(Arc<watch::Sender<Wish>>);

impl Default for Control {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(Wish::Go)))
    }
}

impl Control {
    /// Starts no further visit; those under way are finished and kept.
    pub fn pause(&self) {
        self.wish(Wish::Pause);
    }

    /// Goes on after a pause.
    pub fn resume(&self) {
        self.wish(Wish::Go);
    }

    /// Ends the run; visits under way are dropped and stay in the queue for a later resume.
    pub fn cancel(&self) {
        self.wish(Wish::Cancel);
    }

    /// True after [`Control::cancel`].
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow() == Wish::Cancel
    }

    fn wish(&self, wish: Wish) {
        // What was cancelled stays so.
        self.0.send_if_modified(|held| {
            let is_new = *held != Wish::Cancel && *held != wish;
            if is_new {
                *held = wish;
            }
            is_new
        });
    }

    pub(crate) fn watch(&self) -> watch::Receiver<Wish> {
        self.0.subscribe()
    }
}
