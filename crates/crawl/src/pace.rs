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

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn turns_are_a_gap_apart_and_time_that_passed_counts() {
        let start = Instant::now();
        let mut pace = Pace::new(SECOND);
        assert_eq!(pace.reserve(start), start);
        assert_eq!(pace.reserve(start), start + SECOND);
        assert_eq!(pace.reserve(start), start + 2 * SECOND);
        assert_eq!(pace.reserve(start + 60 * SECOND), start + 60 * SECOND);
    }

    #[test]
    fn without_a_delay_nobody_waits() {
        let start = Instant::now();
        let mut pace = Pace::new(Duration::ZERO);
        assert_eq!(pace.reserve(start), start);
        assert_eq!(pace.reserve(start), start);
        assert_eq!(pace.open_from(start), start);
    }

    #[test]
    fn the_slower_of_two_wishes_holds() {
        let mut pace = Pace::new(SECOND);
        pace.slow_down_to(5 * SECOND);
        pace.slow_down_to(2 * SECOND);
        assert_eq!(pace.gap(), 5 * SECOND);
    }

    #[test]
    fn a_host_that_complains_gets_its_pause_and_a_slower_pace_until_it_is_content_again() {
        let start = Instant::now();
        let mut pace = Pace::new(SECOND);
        pace.hold(start + 30 * SECOND);
        pace.hold(start + 10 * SECOND);
        assert_eq!(pace.open_from(start), start + 30 * SECOND);
        assert_eq!(pace.reserve(start), start + 30 * SECOND);
        assert_eq!(pace.gap(), 4 * SECOND);
        for _ in 0..10 {
            pace.hold(start);
        }
        assert_eq!(pace.gap(), SLOWEST);
        for _ in 0..TRUST {
            pace.praise();
        }
        assert_eq!(pace.gap(), SLOWEST / 2);
        for _ in 0..10 * TRUST {
            pace.praise();
        }
        assert_eq!(pace.gap(), SECOND);
    }
}
