//! What a host's robots.txt allows (RFC 9309).

use std::sync::Arc;
use std::time::Duration;

use robotxt::{Agent, Robots};
use url::Url;

use crate::failure::Failure;
use crate::visit::{Detail, Status};

/// Name under which robots.txt may address us.
const NAME: &str = "slieksnis";

/// The outcome of asking for robots.txt.
#[derive(Clone, Debug)]
pub(crate) enum Rules {
    /// It came.
    Read(Arc<Robots>),
    /// There is none (4xx), or it was not asked for: everything is allowed.
    Free,
    /// It could not be had; nothing is allowed (RFC 9309, 2.3.1.4), and this is how visits end.
    Closed(Failure),
}

impl Rules {
    /// From the HTTP status and body of the answer.
    pub(crate) fn of_answer(http: u16, body: &[u8]) -> Self {
        match http {
            200..=299 => Self::Read(Arc::new(Robots::parse(body, Agent::Exact(NAME)))),
            429 | 500.. => Self::closed(),
            _ => Self::Free,
        }
    }

    /// From a failure. A host that cannot be reached at all is that, not a host that forbids.
    pub(crate) fn of_failure(failure: Failure) -> Self {
        match failure.detail {
            Detail::TooSlow | Detail::Reset | Detail::CutOff | Detail::Protocol => Self::closed(),
            _ => Self::Closed(failure),
        }
    }

    fn closed() -> Self {
        Self::Closed(Failure {
            status: Status::BlockedByRobots,
            detail: Detail::RobotsUnreachable,
            may_pass: false,
        })
    }

    /// True for an answer that holds for the whole run.
    pub(crate) fn is_answer(&self) -> bool {
        !matches!(self, Self::Closed(_))
    }

    /// How a visit of this address ends, if it may not be made.
    pub(crate) fn forbids(&self, url: &Url) -> Option<(Status, Option<Detail>)> {
        match self {
            Self::Read(robots) if robots.is_url_allowed(url) => None,
            Self::Read(_) => Some((Status::BlockedByRobots, None)),
            Self::Free => None,
            Self::Closed(failure) => Some((failure.status, Some(failure.detail))),
        }
    }

    pub(crate) fn crawl_delay(&self) -> Option<Duration> {
        match self {
            Self::Read(robots) => robots.crawl_delay(),
            Self::Free | Self::Closed(_) => None,
        }
    }

    pub(crate) fn sitemaps(&self) -> &[Url] {
        match self {
            Self::Read(robots) => robots.sitemaps(),
            Self::Free | Self::Closed(_) => &[],
        }
    }
}
