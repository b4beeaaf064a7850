//! When the next request to a host may start. Pure: time is an argument.

use std::time::Duration;

use tokio::time::Instant;

/// Longest gap the pace slows down to by itself.
const SLOWEST: Duration = Duration::from_secs(10);

/// Answers without complaint after which the pace quickens again.
const TRUST: u32 = 20;

/// The pace of one host.
#[derive(Debug)]
pub struct Pace {
    asked: Duration,
    gap: Duration,
    next: Option<Instant>,
    held_until: Option<Instant>,
    good: u32,
}

impl Pace {
    /// A pace with this gap between the starts of two requests.
    pub fn new(gap: Duration) -> Self {
        Self { asked: gap, gap, next: None, held_until: None, good: 0 }
    }

    /// Takes over a wish of the host (`Crawl-delay`), if it is slower than ours.
    pub fn slow_down_to(&mut self, gap: Duration) {
        self.asked = self.asked.max(gap);
        self.gap = self.gap.max(gap);
    }

    /// Reserves the next turn of a page.
    pub fn reserve(&mut self, now: Instant) -> Instant {
        let at = self.next.unwrap_or(now).max(self.open_from(now));
        self.next = Some(at + self.gap);
        at
    }

    /// From when requests may start at all; parts of a page need no turn of their own.
    pub fn open_from(&self, now: Instant) -> Instant {
        self.held_until.map_or(now, |until| until.max(now))
    }

    /// The host asked for less (429, 503): nothing before `until`, and then at twice the gap.
    pub fn hold(&mut self, until: Instant) {
        const STEP: Duration = Duration::from_millis(250);
        self.held_until = Some(self.held_until.map_or(until, |held| held.max(until)));
        self.gap = (self.gap * 2).max(STEP).min(SLOWEST.max(self.asked));
        self.good = 0;
    }

    /// An answer without complaint; after [`TRUST`] of them the gap is halved, down to what was asked.
    pub fn praise(&mut self) {
        self.good += 1;
        if self.good >= TRUST {
            self.good = 0;
            self.gap = (self.gap / 2).max(self.asked);
        }
    }

    /// The gap in force.
    pub fn gap(&self) -> Duration {
        self.gap
    }
}
