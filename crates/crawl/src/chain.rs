//! The way of one fetch: its redirects, the cookies set on the way, the loops it runs into.

use std::time::Duration;

use reqwest::header::HeaderMap;
use url::Url;

use crate::fetched::{Fetched, Headers};
use crate::normal::site;
use crate::refusal::{self, Signs};
use crate::visit::{Detail, Hop, Status};

/// Cookies one way may carry; sites set a handful.
const MOST_COOKIES: usize = 50;

/// A fetch on its way.
///
/// Cookies live as long as the way: sites that set one and redirect to themselves are reached, and still no page depends on
/// which pages were visited before it.
#[derive(Debug)]
pub(crate) struct Chain {
    requested: Url,
    here: Url,
    redirects: Vec<Hop>,
    most: usize,
    /// Where the way has been, and how many times cookies had changed by then.
    been: Vec<(Url, usize)>,
    cookies: Vec<Cookie>,
    cookie_changes: usize,
    time: Duration,
    requests: u32,
}

#[derive(Debug)]
struct Cookie {
    site: String,
    is_secure: bool,
    name: String,
    value: String,
}

/// Where an answer leads.
#[derive(Debug)]
pub(crate) enum Next {
    /// It is no redirect.
    Stay,
    /// The chain has gone to another address.
    Go,
    /// It is a redirect that cannot be followed.
    Failed(Detail),
}

impl Chain {
    pub(crate) fn new(requested: &Url, most: usize) -> Self {
        let mut here = requested.clone();
        here.set_fragment(None);
        Self {
            requested: requested.clone(),
            been: vec![(here.clone(), 0)],
            here,
            redirects: Vec::new(),
            most,
            cookies: Vec::new(),
            cookie_changes: 0,
            time: Duration::ZERO,
            requests: 0,
        }
    }

    pub(crate) fn here(&self) -> &Url {
        &self.here
    }

    /// Counts a request.
    pub(crate) fn count(&mut self, time: Duration) {
        self.time += time;
        self.requests += 1;
    }

    /// The `Cookie` header for the next request.
    pub(crate) fn cookies(&self) -> Option<String> {
        let site = site(&self.here);
        let is_secure = self.here.scheme() == "https";
        let pairs: Vec<String> = self
            .cookies
            .iter()
            .filter(|cookie| cookie.site == site && (is_secure || !cookie.is_secure))
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        if pairs.is_empty() { None } else { Some(pairs.join("; ")) }
    }

    /// Reads an answer and goes where it redirects to.
    pub(crate) fn step(&mut self, headers: &HeaderMap, http: u16) -> Next {
        self.keep_cookies(headers);
        if !matches!(http, 301 | 302 | 303 | 307 | 308) {
            return Next::Stay;
        }
        let location =
            headers.get("location").map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let Some(mut to) = location.and_then(|location| self.here.join(location.trim()).ok()) else {
            return Next::Failed(Detail::BadRedirect);
        };
        to.set_fragment(None);
        if !matches!(to.scheme(), "http" | "https") || to.host().is_none() {
            return Next::Failed(Detail::BadRedirect);
        }
        self.redirects.push(Hop { http, to: to.clone() });
        let step = (to, self.cookie_changes);
        if self.been.contains(&step) {
            return Next::Failed(Detail::RedirectLoop);
        }
        if self.redirects.len() > self.most {
            return Next::Failed(Detail::TooManyRedirects);
        }
        self.here = step.0.clone();
        self.been.push(step);
        Next::Go
    }

    /// The wall the redirects lead to, as far as the addresses tell.
    pub(crate) fn wall(&self) -> Option<Status> {
        refusal::wall(&self.requested, &self.redirects, Signs::default())
    }

    /// The end of the way.
    pub(crate) fn end(self, status: Status, detail: Option<Detail>) -> Fetched {
        Fetched {
            requested: self.requested,
            address: self.here,
            redirects: self.redirects,
            status,
            detail,
            http: None,
            headers: Headers::default(),
            body: Vec::new(),
            millis: self.time.as_millis() as u64,
            requests: self.requests,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        let site = site(&self.here);
        for header in headers.get_all("set-cookie") {
            let Ok(header) = header.to_str() else { continue };
            let mut parts = header.split(';');
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
            let is_secure = parts.any(|part| part.trim().eq_ignore_ascii_case("secure"));
            let known = self.cookies.iter_mut().find(|cookie| cookie.site == site && cookie.name == name);
            if let Some(cookie) = known {
                // A value that is new each time must not make a loop endless: it is no change.
                cookie.value = value;
            } else if self.cookies.len() < MOST_COOKIES {
                self.cookies.push(Cookie { site: site.clone(), is_secure, name, value });
                self.cookie_changes += 1;
            }
        }
    }
}
