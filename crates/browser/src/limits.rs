//! How much one page may take.

use std::time::Duration;

/// How much one page may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// From going there to the capture.
    pub whole: Duration,
    /// Until the page says that it is loaded.
    pub load: Duration,
    /// After that, until nothing is fetched and nothing changes any more; then it is taken as it is.
    pub quiet: Duration,
    /// Requests.
    pub requests: usize,
    /// Bytes of all answers, unpacked.
    pub bytes: u64,
    /// Bytes of the markup of all documents.
    pub markup: usize,
    /// Nodes of all documents.
    pub nodes: usize,
    /// Documents.
    pub documents: usize,
    /// Times that scripts may send the page elsewhere.
    pub moves: usize,
    /// Texts that are looked behind.
    pub texts: usize,
    /// Places of the page of which pictures are taken for that, three each.
    pub scenes: usize,
    /// Time for all of them; in a page that takes longer nothing is looked behind.
    pub pictures: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            whole: Duration::from_mins(1),
            load: Duration::from_secs(25),
            quiet: Duration::from_secs(8),
            requests: 1_500,
            bytes: 64 << 20,
            markup: 16 << 20,
            nodes: 500_000,
            documents: 50,
            moves: 5,
            texts: 300,
            scenes: 8,
            pictures: Duration::from_secs(15),
        }
    }
}
