//! One host: how fast, how many at once, what its robots.txt says.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::pace::Pace;
use crate::robots::Rules;
use crate::transport::Purpose;

/// How long a robots.txt that could not be had is taken as such before it is asked for again.
const ROBOTS_RETRY: Duration = Duration::from_mins(5);

/// A host with its manners, shared by all requests to it.
#[derive(Debug)]
pub(crate) struct Host {
    slots: Semaphore,
    pace: Mutex<Pace>,
    robots: tokio::sync::Mutex<Option<(Instant, Rules)>>,
    requests: AtomicU64,
    bytes: AtomicU64,
}

/// What a host was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostFigures {
    /// Host and port.
    pub host: String,
    /// Requests, those for robots.txt, sitemaps and resources among them.
    pub requests: u64,
    /// Bytes of bodies after unpacking.
    pub bytes: u64,
    /// The gap between page requests in force, in milliseconds.
    pub gap_millis: u64,
}

impl Host {
    pub(crate) fn new(delay: Duration, at_once: usize) -> Self {
        Self {
            slots: Semaphore::new(at_once.max(1)),
            pace: Mutex::new(Pace::new(delay)),
            robots: tokio::sync::Mutex::new(None),
            requests: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
        }
    }

    /// Waits for a free slot and, for a page, for its turn. The slot is given back when it is dropped.
    pub(crate) async fn turn(&self, purpose: Purpose) -> SemaphorePermit<'_> {
        // The semaphore is never closed.
        let slot = self.slots.acquire().await.expect("the semaphore of a host stays open");
        loop {
            let now = Instant::now();
            let at = self.with_pace(|pace| match purpose {
                Purpose::Page => pace.reserve(now),
                Purpose::Resource => pace.open_from(now),
            });
            if at > now {
                tokio::time::sleep_until(at).await;
            }
            // The host may have asked for a pause while this request waited.
            let now = Instant::now();
            if self.with_pace(|pace| pace.open_from(now)) <= now {
                self.requests.fetch_add(1, Ordering::Relaxed);
                return slot;
            }
        }
    }

    pub(crate) fn with_pace<T>(&self, use_it: impl FnOnce(&mut Pace) -> T) -> T {
        use_it(&mut self.pace.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn count(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// The rules of the host's robots.txt, fetched by the first who asks; the others wait for it.
    pub(crate) async fn robots(&self, fetch: impl Future<Output = Rules>) -> Rules {
        let mut kept = self.robots.lock().await;
        if let Some((until, rules)) = kept.as_ref()
            && (rules.is_answer() || Instant::now() < *until)
        {
            return rules.clone();
        }
        let rules = fetch.await;
        *kept = Some((Instant::now() + ROBOTS_RETRY, rules.clone()));
        rules
    }

    pub(crate) fn figures(&self, host: &str) -> HostFigures {
        HostFigures {
            host: host.to_owned(),
            requests: self.requests.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
            gap_millis: self.with_pace(|pace| pace.gap()).as_millis() as u64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn pages_wait_for_each_other_and_their_parts_do_not() {
        let host = Host::new(SECOND, 4);
        let start = Instant::now();
        let _first = host.turn(Purpose::Page).await;
        let _second = host.turn(Purpose::Page).await;
        assert_eq!(start.elapsed(), SECOND);
        let _part = host.turn(Purpose::Resource).await;
        assert_eq!(start.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_the_host_asks_for_holds_those_who_wait_already() {
        let host = std::sync::Arc::new(Host::new(SECOND, 4));
        let start = Instant::now();
        drop(host.turn(Purpose::Page).await);
        let waiting = std::sync::Arc::clone(&host);
        let second = tokio::spawn(async move {
            drop(waiting.turn(Purpose::Page).await);
            start.elapsed()
        });
        tokio::task::yield_now().await;
        host.with_pace(|pace| pace.hold(start + 30 * SECOND));
        assert_eq!(second.await.unwrap(), 30 * SECOND);
        drop(host.turn(Purpose::Resource).await);
        assert_eq!(start.elapsed(), 30 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_requests_than_slots_are_under_way() {
        let host = Host::new(Duration::ZERO, 1);
        let slot = host.turn(Purpose::Page).await;
        let second = tokio::time::timeout(SECOND, host.turn(Purpose::Resource)).await;
        assert!(second.is_err());
        drop(slot);
        assert!(tokio::time::timeout(SECOND, host.turn(Purpose::Resource)).await.is_ok());
    }
}
