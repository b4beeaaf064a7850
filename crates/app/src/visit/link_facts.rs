//! What a run knows of links: whether they lead somewhere, for rules that ask.

use catalogue::{LinkFact, LinkFacts};
use crawl::Status;
use store::{AuditId, VisitRecord};
use url::Url;

use crate::app::App;
use crate::error::Error;

impl App {
    /// What an audit found at these addresses, by the address as it was given. An address that the audit did not go to, or
    /// where what was seen says nothing about the link (robots.txt, a login, a page too large), has no fact: it is not judged.
    pub async fn link_facts(&self, audit: i64, addresses: &[String]) -> Result<LinkFacts, Error> {
        let mut facts = LinkFacts::new();
        for address in addresses {
            let Ok(url) = Url::parse(address) else { continue };
            let key = crawl::normal(&url);
            let Some(visit) = self.reader().visit_at(AuditId(audit), key.as_str()).await? else { continue };
            if let Some(fact) = fact(&visit.record, &key) {
                facts.insert(address.clone(), fact);
            }
        }
        Ok(facts)
    }
}

fn fact(record: &VisitRecord, asked: &Url) -> Option<LinkFact> {
    let status = serde_json::from_value(serde_json::Value::String(record.status.clone())).ok()?;
    match status {
        Status::HttpError => {
            let http = record.http_status.and_then(|status| u16::try_from(status).ok());
            // A server that fails or is asked too often today may answer tomorrow.
            matches!(http, Some(400..=428 | 430..=499)).then_some(LinkFact::Dead(http))
        }
        Status::Unreachable => {
            matches!(record.detail.as_str(), "dns" | "redirect-loop").then_some(LinkFact::Dead(None))
        }
        Status::Loaded | Status::Redirected | Status::Duplicate | Status::NotHtml => {
            let arrived = Url::parse(&record.final_address).ok()?;
            let is_same = crawl::family(&arrived) == crawl::family(asked) || record.redirects.is_empty();
            Some(if is_same { LinkFact::Alive } else { LinkFact::Moved(record.final_address.clone()) })
        }
        Status::Timeout
        | Status::BlockedByRobots
        | Status::LoginRequired
        | Status::ConsentWall
        | Status::NeedsScript
        | Status::OutOfScope
        | Status::TooLarge
        | Status::Crashed => None,
    }
}
