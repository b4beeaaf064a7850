//! What a person may set about requests.

use std::time::Duration;

/// How requests are made.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// Version of the program, for the user agent `Slieksnis/<version>`.
    pub version: String,
    /// Gap between the starts of two page requests to one host.
    pub delay: Duration,
    /// Longest `Crawl-delay` of a robots.txt that is kept; longer ones are cut to this.
    pub longest_delay: Duration,
    /// Requests to one host at the same time.
    pub per_host: usize,
    /// False with `--no-robots`: robots.txt is not asked for.
    pub robots: bool,
    /// Bytes of a body after unpacking.
    pub body_bytes: usize,
    /// Time for one request, from its start to the end of its body.
    pub time: Duration,
    /// Redirects of one address.
    pub redirects: usize,
    /// Further tries after a failure that may pass.
    pub retries: u32,
    /// Wait before the first further try; doubled each time.
    pub retry_wait: Duration,
    /// Longest `Retry-After` that is waited for.
    pub longest_retry_wait: Duration,
    /// True if an SVG document counts as a page (single checks); in a crawl it is an image.
    pub svg_is_page: bool,
    /// Further certificate authorities to trust, each in PEM form (internal sites of an office).
    pub authorities: Vec<Vec<u8>>,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            delay: Duration::from_millis(500),
            longest_delay: Duration::from_secs(10),
            per_host: 2,
            robots: true,
            body_bytes: 16 << 20,
            time: Duration::from_secs(30),
            redirects: 10,
            retries: 2,
            retry_wait: Duration::from_secs(1),
            longest_retry_wait: Duration::from_mins(1),
            svg_is_page: false,
            authorities: Vec::new(),
        }
    }
}
