//! The time that this thread had the processor: what else runs on the machine does not count.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Time since some moment in the past.
pub(crate) fn now() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(now).expect("the clock of a thread begins at zero")
}
