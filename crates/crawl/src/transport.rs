//! One request, without redirects, retries or manners.

use std::time::{Duration, Instant};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, HeaderMap};
use reqwest::redirect::Policy;
use reqwest::{Certificate, ClientBuilder, Response};
use url::Url;

use crate::error::Error;
use crate::failure::{self, Failure};
use crate::guard::{self, GuardedNames, Named};
use crate::options::ClientOptions;
use crate::visit::Detail;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A page that is to be judged.
    Page,
    /// What a page needs, robots.txt, a sitemap.
    Resource,
}

/// What a request asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub purpose: Purpose,
    /// Bytes of the body after unpacking.
    pub bytes: usize,
}

/// An answer to one request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub http: u16,
    pub headers: HeaderMap,
    pub body: Body,
    pub time: Duration,
}

/// How much of a body came.
#[derive(Debug)]
pub(crate) enum Body {
    /// All of it.
    Whole(Vec<u8>),
    /// Its beginning; it is longer than the limit.
    TooLarge(Vec<u8>),
    /// Nothing: the head of the answer said that it is not wanted.
    Unread,
}

/// The HTTP clients: one that refuses internal addresses, one for hosts a person named.
#[derive(Debug)]
pub(crate) struct Transport {
    guarded: reqwest::Client,
    named: reqwest::Client,
    /// For named hosts of this computer or an internal network: never through a proxy.
    inside: reqwest::Client,
    pub(crate) named_hosts: Named,
    pub(crate) proxies: Matcher,
    time: Duration,
}

impl Transport {
    pub(crate) fn new(options: &ClientOptions, named_hosts: Named) -> Result<Self, Error> {
        let proxies = Matcher::from_system();
        let trusted = ["http://proxy.invalid/", "https://proxy.invalid/"]
            .iter()
            .filter_map(|probe| proxies.intercept(&probe.parse().ok()?)?.uri().host().map(str::to_owned))
            .collect();
        let named = |builder: ClientBuilder| builder.build().map_err(Error::Client);
        Ok(Self {
            guarded: named(builder(options)?.dns_resolver(GuardedNames { trusted }))?,
            named: named(builder(options)?)?,
            inside: named(builder(options)?.no_proxy())?,
            named_hosts,
            proxies,
            time: options.time,
        })
    }

    /// Asks once. The body is read only if `wants_body` says so of status and headers.
    pub(crate) async fn ask(
        &self,
        url: &Url,
        asked: Asked,
        cookies: Option<String>,
        wants_body: impl Fn(u16, &HeaderMap) -> bool,
    ) -> Result<Answer, Failure> {
        let started = Instant::now();
        let deadline = tokio::time::Instant::now() + self.time;
        let client = self.client_for(url).await?;
        let mut request = client
            .get(url.clone())
            .header(ACCEPT, accept(asked.purpose))
            .header(ACCEPT_LANGUAGE, "lv,en;q=0.5");
        if let Some(cookies) = cookies {
            request = request.header(COOKIE, cookies);
        }
        let response = match tokio::time::timeout_at(deadline, request.send()).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(failure::of_request(&error)),
            Err(_) => return Err(Failure::too_slow(true)),
        };
        let (http, headers) = (response.status().as_u16(), response.headers().clone());
        let body = if wants_body(http, &headers) {
            match tokio::time::timeout_at(deadline, read(response, asked.bytes)).await {
                Ok(body) => body?,
                Err(_) => return Err(Failure::too_slow(false)),
            }
        } else {
            Body::Unread
        };
        Ok(Answer { http, headers, body, time: started.elapsed() })
    }

    async fn client_for(&self, url: &Url) -> Result<&reqwest::Client, Failure> {
        let refused = Failure::unreachable(Detail::PrivateAddress);
        let is_private = guard::is_plainly_private(url);
        if self.named_hosts.holds(url) {
            return Ok(if is_private { &self.inside } else { &self.named });
        }
        if is_private {
            return Err(refused);
        }
        // Through a proxy, the proxy resolves the name: what this computer knows of it is asked first.
        let uri = url.as_str().parse().map_err(|_| Failure::unreachable(Detail::BadAddress))?;
        if self.proxies.intercept(&uri).is_some()
            && let Some(host) = url.domain()
            && guard::leads_inside(host).await
        {
            return Err(refused);
        }
        Ok(&self.guarded)
    }
}

fn builder(options: &ClientOptions) -> Result<ClientBuilder, Error> {
    let mut builder = reqwest::Client::builder()
        .user_agent(format!("Slieksnis/{}", options.version))
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(options.time.min(Duration::from_secs(15)))
        .pool_max_idle_per_host(options.per_host)
        .http1_max_headers(256)
        .http2_max_header_list_size(256 << 10);
    for authority in &options.authorities {
        for certificate in Certificate::from_pem_bundle(authority).map_err(Error::Client)? {
            builder = builder.add_root_certificate(certificate);
        }
    }
    Ok(builder)
}

fn accept(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Page => "text/html,application/xhtml+xml,image/svg+xml;q=0.5,*/*;q=0.1",
        Purpose::Resource => "*/*",
    }
}

/// Reads the body as it is unpacked, so that a bomb is stopped at the limit and not at its end.
async fn read(mut response: Response, most: usize) -> Result<Body, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure::of_body(&error))? {
        let room = most - bytes.len();
        if chunk.len() > room {
            bytes.extend_from_slice(&chunk[..room]);
            return Ok(Body::TooLarge(bytes));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Body::Whole(bytes))
}
