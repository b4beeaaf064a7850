//! What a person typed, turned into what a run needs.

use std::path::PathBuf;
use std::time::Duration;

use crawl::{ClientOptions, Limits, Scope, ScopeRules};
use url::Url;

use crate::audit::scope::ServiceScope;
use crate::error::{Error, ErrorCode};
use crate::view::AuditRequest;
use crate::visit::window::BrowserUse;

/// A request that makes sense.
#[derive(Clone)]
pub(crate) struct Plan {
    /// Start addresses; their sites are in scope.
    pub(crate) starts: Vec<Url>,
    /// Pages of services, in scope by themselves.
    pub(crate) pages: Vec<Url>,
    pub(crate) scope: Scope,
    pub(crate) limits: Limits,
    pub(crate) client: ClientOptions,
    /// Which pages are opened in a browser, and in which.
    pub(crate) browser: BrowserUse,
    pub(crate) program: Option<PathBuf>,
}

impl Plan {
    pub(crate) fn of(request: &AuditRequest, services: &ServiceScope) -> Result<Self, Error> {
        let starts: Vec<Url> = request
            .addresses
            .iter()
            .filter(|typed| !typed.trim().is_empty())
            .map(|typed| crawl::parse_start_address(typed).map_err(Error::from))
            .collect::<Result<_, _>>()?;
        if starts.is_empty() && services.pages.is_empty() {
            return Err(Error::new(ErrorCode::AddressMissing, ""));
        }
        let rules = ScopeRules {
            starts: starts.clone(),
            pages: services.pages.clone(),
            folders: services.folders.clone(),
            hosts: request.extra_hosts.clone(),
            include: request.include.clone(),
            exclude: request.exclude.clone(),
        };
        let scope = Scope::new(&rules).map_err(|error| match error {
            crawl::Error::Pattern { pattern, .. } => Error::new(ErrorCode::PatternBroken, pattern),
            crawl::Error::Client(source) => Error::new(ErrorCode::Internal, source.to_string()),
        })?;
        let defaults = Limits::default();
        let limits = Limits { pages: request.max_pages.unwrap_or(defaults.pages), ..defaults };
        let pages = services.pages.clone();
        let client = client_options(request, starts.iter().chain(&pages));
        let browser = request.browser.unwrap_or_default();
        let program = request.browser_program.as_ref().map(PathBuf::from);
        Ok(Self { starts, pages, scope, limits, client, browser, program })
    }

    /// Name for an audit that was given none: the host.
    pub(crate) fn name(&self) -> String {
        self.all_starts().next().and_then(Url::host_str).unwrap_or_default().to_owned()
    }

    /// Everything that the run begins with.
    pub(crate) fn all_starts(&self) -> impl Iterator<Item = &Url> {
        self.starts.iter().chain(&self.pages)
    }

    /// What a person sees as the beginning of the run: the addresses that were typed, else those of the services.
    pub(crate) fn shown_starts(&self) -> &[Url] {
        if self.starts.is_empty() { &self.pages } else { &self.starts }
    }
}

/// A site on this computer is not waited for unless a delay was asked for.
fn client_options<'a>(request: &AuditRequest, mut starts: impl Iterator<Item = &'a Url>) -> ClientOptions {
    let defaults = ClientOptions { robots: !request.ignore_robots, ..ClientOptions::default() };
    let is_local = starts.all(is_loopback);
    let delay = match request.delay_ms {
        Some(delay) => Duration::from_millis(u64::from(delay)),
        None if is_local => Duration::ZERO,
        None => defaults.delay,
    };
    ClientOptions { delay, per_host: if is_local { 8 } else { defaults.per_host }, ..defaults }
}

/// True for an address of this computer.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
