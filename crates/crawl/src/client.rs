//! Polite HTTP: redirects step by step, robots.txt, turns, further tries. One client serves a whole run.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::header::HeaderMap;
use tokio::time::Instant;
use url::Url;

use crate::chain::{Chain, Next};
use crate::error::Error;
use crate::failure::Failure;
use crate::fetched::{Fetched, Headers, media_type};
use crate::guard::Named;
use crate::host::{Host, HostFigures};
use crate::options::ClientOptions;
use crate::robots::Rules;
use crate::scope::Scope;
use crate::transport::{Answer, Asked, Body, Purpose, Transport};
use crate::visit::{Detail, Status};

/// Redirects that a robots.txt may take (RFC 9309, 2.3.1.2).
const ROBOTS_REDIRECTS: usize = 5;

/// The client of a run. Cloning it is cheap and shares everything.
#[derive(Clone, Debug)]
pub struct Client(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    options: ClientOptions,
    transport: Transport,
    hosts: Mutex<BTreeMap<String, Arc<Host>>>,
}

impl Client {
    /// A client for a run from these start addresses; their hosts alone may be of an internal network.
    ///
    /// # Errors
    ///
    /// [`Error::Client`] if the HTTP library refuses the options.
    pub fn new(options: ClientOptions, starts: &[Url]) -> Result<Self, Error> {
        let transport = Transport::new(&options, Named::of(starts))?;
        Ok(Self(Arc::new(Shared { options, transport, hosts: Mutex::default() })))
    }

    /// Fetches a page: robots.txt is kept, the delay of the host is waited for, redirects are followed within `scope`.
    ///
    /// Never fails: what went wrong is the status. The body is read only where the answer is a page.
    pub async fn page(&self, url: &Url, scope: Option<&Scope>) -> Fetched {
        let svg_is_page = self.0.options.svg_is_page;
        let wants = move |http: u16, headers: &HeaderMap| {
            (200..300).contains(&http) && may_be_page(headers, svg_is_page)
        };
        let mut fetched = self.follow(url, self.asks_for(Purpose::Page), scope, wants).await;
        if fetched.status == Status::Loaded
            && fetched.media_type().is_none()
            && !looks_like_html(&fetched.body)
        {
            fetched.status = Status::NotHtml;
        }
        fetched
    }

    /// Fetches a document with the manners of a page: robots.txt is kept, the delay of the host is waited for, redirects are
    /// followed within `scope`. Whatever comes is read, if it is no longer than `bytes`; nothing of it where the answer says
    /// at once that it is longer.
    pub async fn document(&self, url: &Url, scope: Option<&Scope>, bytes: usize) -> Fetched {
        let asked = Asked { purpose: Purpose::Page, bytes };
        self.follow(url, asked, scope, |http, headers| {
            (200..300).contains(&http) && !is_longer(headers, bytes)
        })
        .await
        .unread_is_too_large()
    }

    /// Fetches what a page needs: a style sheet, a frame, a sitemap.
    ///
    /// robots.txt is not asked (it speaks to what looks for pages; a page judged without its style sheets would be judged wrongly)
    /// and the delay between pages is not waited for; slots, pauses that the host asked for and the guard hold all the same.
    pub async fn resource(&self, url: &Url) -> Fetched {
        let wants = |http: u16, _: &HeaderMap| (200..300).contains(&http);
        self.follow(url, self.asks_for(Purpose::Resource), None, wants).await
    }

    /// The same for what is of no use in part: a body of more than `bytes` is not read where the answer says so at once.
    pub async fn resource_up_to(&self, url: &Url, bytes: usize) -> Fetched {
        let asked = Asked { purpose: Purpose::Resource, bytes };
        self.follow(url, asked, None, |http, headers| {
            (200..300).contains(&http) && !is_longer(headers, bytes)
        })
        .await
        .unread_is_too_large()
    }

    /// Connects to a host for somebody else's requests, under the guard that holds for all requests of this client.
    ///
    /// # Errors
    ///
    /// `PermissionDenied` for an address of this computer or an internal network that nobody named.
    pub async fn connect(&self, host: &str, port: u16) -> std::io::Result<tokio::net::TcpStream> {
        self.0.transport.connect(host, port).await
    }

    /// Waits until the host of the address may be asked for another page.
    pub async fn wait_for_turn(&self, url: &Url) {
        drop(self.host(url).turn(Purpose::Page).await);
    }

    /// True if robots.txt lets this program go to the address.
    pub async fn may_visit(&self, url: &Url) -> bool {
        self.robots(url).await.forbids(url).is_none()
    }

    /// The sitemaps that the robots.txt of the address's host names.
    pub async fn sitemaps_in_robots(&self, url: &Url) -> Vec<Url> {
        self.robots(url).await.sitemaps().to_vec()
    }

    /// What each host was asked for so far, by name.
    pub fn figures(&self) -> Vec<HostFigures> {
        let hosts = self.0.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        hosts.iter().map(|(name, host)| host.figures(name)).collect()
    }

    /// Bytes of a page that are read.
    pub fn page_bytes(&self) -> usize {
        self.0.options.body_bytes
    }

    /// Requests to one host at the same time.
    pub fn per_host(&self) -> usize {
        self.0.options.per_host
    }

    async fn follow(
        &self,
        url: &Url,
        asked: Asked,
        scope: Option<&Scope>,
        wants_body: impl Fn(u16, &HeaderMap) -> bool,
    ) -> Fetched {
        let mut chain = Chain::new(url, self.0.options.redirects);
        loop {
            if asked.purpose == Purpose::Page {
                let rules = self.robots(chain.here()).await;
                if let Some((status, detail)) = rules.forbids(chain.here()) {
                    return chain.end(status, detail);
                }
            }
            let answer = match self.ask(&mut chain, asked, &wants_body).await {
                Ok(answer) => answer,
                Err(failure) => return chain.end(failure.status, Some(failure.detail)),
            };
            match chain.step(&answer.headers, answer.http) {
                Next::Stay => return finish(chain, answer),
                Next::Failed(detail) => {
                    let status =
                        if detail == Detail::BadRedirect { Status::HttpError } else { Status::Unreachable };
                    return chain.end(status, Some(detail)).with_answer(&answer);
                }
                Next::Go => {
                    if scope.is_some_and(|scope| !scope.holds(chain.here())) {
                        // A login or consent wall on another host is one, whoever runs it.
                        let status = chain.wall().unwrap_or(Status::OutOfScope);
                        return chain.end(status, None);
                    }
                }
            }
        }
    }

    /// Asks for the address the chain has come to, and again after a failure that may pass.
    async fn ask(
        &self,
        chain: &mut Chain,
        asked: Asked,
        wants_body: impl Fn(u16, &HeaderMap) -> bool,
    ) -> Result<Answer, Failure> {
        let url = chain.here().clone();
        let host = self.host(&url);
        let mut tried = 0;
        loop {
            let slot = host.turn(asked.purpose).await;
            let outcome = self.0.transport.ask(&url, asked, chain.cookies(), &wants_body).await;
            drop(slot);
            chain.count(outcome.as_ref().map_or(Duration::ZERO, |answer| answer.time));
            let wait = self.0.options.retry_wait * 2u32.saturating_pow(tried);
            let longest = self.0.options.longest_retry_wait;
            let may_try_again = tried < self.0.options.retries;
            match outcome {
                Ok(answer) => {
                    host.count(answer.body.bytes().len());
                    let Some(wait) = wait_asked_for(&answer, wait) else {
                        host.with_pace(crate::pace::Pace::praise);
                        return Ok(answer);
                    };
                    if asks_for_less(answer.http) {
                        host.with_pace(|pace| pace.hold(Instant::now() + wait.min(longest)));
                    }
                    if !may_try_again || wait > longest {
                        return Ok(answer);
                    }
                    tokio::time::sleep(wait).await;
                }
                Err(failure) if failure.may_pass && may_try_again => tokio::time::sleep(wait).await,
                Err(failure) => return Err(failure),
            }
            tried += 1;
        }
    }

    fn asks_for(&self, purpose: Purpose) -> Asked {
        Asked { purpose, bytes: self.0.options.body_bytes }
    }

    fn host(&self, url: &Url) -> Arc<Host> {
        let name = format!(
            "{}:{}",
            url.host_str().unwrap_or_default(),
            url.port_or_known_default().unwrap_or_default()
        );
        let options = &self.0.options;
        let mut hosts = self.0.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(hosts.entry(name).or_insert_with(|| Arc::new(Host::new(options.delay, options.per_host))))
    }

    async fn robots(&self, url: &Url) -> Rules {
        if !self.0.options.robots {
            return Rules::Free;
        }
        let host = self.host(url);
        let rules = host.robots(self.fetch_robots(url)).await;
        if let Some(delay) = rules.crawl_delay() {
            host.with_pace(|pace| pace.slow_down_to(delay.min(self.0.options.longest_delay)));
        }
        rules
    }

    async fn fetch_robots(&self, url: &Url) -> Rules {
        let Ok(robots) = url.join("/robots.txt") else { return Rules::Free };
        let mut chain = Chain::new(&robots, ROBOTS_REDIRECTS);
        loop {
            let wants = |http: u16, _: &HeaderMap| (200..300).contains(&http);
            let answer = match self.ask(&mut chain, self.asks_for(Purpose::Resource), wants).await {
                Ok(answer) => answer,
                Err(failure) => return Rules::of_failure(failure),
            };
            match chain.step(&answer.headers, answer.http) {
                Next::Stay => return Rules::of_answer(answer.http, answer.body.bytes()),
                // Redirects that lead nowhere mean: there is none.
                Next::Failed(_) => return Rules::Free,
                Next::Go => {}
            }
        }
    }
}

fn finish(chain: Chain, answer: Answer) -> Fetched {
    let (status, detail) = match (answer.http, &answer.body) {
        (200..=299, Body::Whole(_)) => (Status::Loaded, None),
        (200..=299, Body::TooLarge(_)) => (Status::TooLarge, None),
        (200..=299, Body::Unread) => (Status::NotHtml, None),
        (401 | 407, _) => (Status::LoginRequired, None),
        (429, _) => (Status::HttpError, Some(Detail::TooManyRequests)),
        _ => (Status::HttpError, None),
    };
    let mut fetched = chain.end(status, detail).with_answer(&answer);
    fetched.body = match answer.body {
        Body::Whole(bytes) | Body::TooLarge(bytes) => bytes,
        Body::Unread => Vec::new(),
    };
    fetched
}

impl Fetched {
    fn unread_is_too_large(mut self) -> Self {
        if self.status == Status::NotHtml {
            self.status = Status::TooLarge;
        }
        self
    }

    fn with_answer(mut self, answer: &Answer) -> Self {
        let header = |name: &str| {
            answer.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        self.http = Some(answer.http);
        self.headers = Headers {
            content_type: header("content-type"),
            content_language: header("content-language"),
            content_disposition: header("content-disposition"),
            content_length: header("content-length"),
            last_modified: header("last-modified"),
            refresh: header("refresh"),
        };
        self
    }
}

impl Body {
    fn bytes(&self) -> &[u8] {
        match self {
            Body::Whole(bytes) | Body::TooLarge(bytes) => bytes,
            Body::Unread => &[],
        }
    }
}

/// How long to wait before trying again, if the answer is one that may pass.
fn wait_asked_for(answer: &Answer, wait: Duration) -> Option<Duration> {
    if !matches!(answer.http, 429 | 500 | 502..=504) {
        return None;
    }
    Some(retry_after(&answer.headers).map_or(wait, |asked| asked.max(wait)))
}

/// The pause the server asks for, where it is given in seconds or as a date beside the server's own date.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let value = text("retry-after")?;
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let now = httpdate::parse_http_date(text("date")?).ok()?;
    until.duration_since(now).ok()
}

/// True if the answer says that its body is longer than this.
fn is_longer(headers: &HeaderMap, bytes: usize) -> bool {
    let length = headers.get("content-length").and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    length.is_some_and(|length| length > bytes)
}

fn asks_for_less(http: u16) -> bool {
    matches!(http, 429 | 503)
}

fn may_be_page(headers: &HeaderMap, svg_is_page: bool) -> bool {
    let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
    match media_type(content_type).as_deref() {
        Some("text/html" | "application/xhtml+xml") => !is_download(headers),
        Some("image/svg+xml") => svg_is_page,
        Some(_) => false,
        None => true,
    }
}

fn is_download(headers: &HeaderMap) -> bool {
    let disposition = headers.get("content-disposition").and_then(|value| value.to_str().ok());
    disposition.is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("attachment"))
}

/// For answers that do not say what they are: true where a browser would take the body for HTML.
///
/// <https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type>
pub(crate) fn looks_like_html(body: &[u8]) -> bool {
    const TAGS: &[&str] = &[
        "<!doctype html",
        "<html",
        "<head",
        "<script",
        "<iframe",
        "<h1",
        "<div",
        "<font",
        "<table",
        "<a",
        "<style",
        "<title",
        "<b",
        "<body",
        "<br",
        "<p",
        "<!--",
    ];
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    TAGS.iter().any(|tag| {
        let is_tag = body.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()));
        let ends = body.get(tag.len()).is_some_and(|byte| matches!(byte, b' ' | b'>'));
        is_tag && (ends || *tag == "<!--")
    })
}
