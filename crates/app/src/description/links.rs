//! Links of descriptions, judged by where the same run came: what it did not visit is not judged.

use std::collections::BTreeMap;

use catalogue::{LinkFact, LinkFacts, ServiceDescription};
use store::{AuditId, Span, VisitFilter, VisitOrder, VisitRecord};
use url::Url;

use crate::app::App;
use crate::description::kept::{day, stored};
use crate::error::{Error, ErrorCode};

/// The rule that needs to know where links lead.
const RULE: &str = "links-are-alive";

impl App {
    /// Adds what the links of an audit's descriptions lack, once no visit is missing any more; the audit must be open.
    pub(crate) async fn judge_description_links(&self, id: AuditId) -> Result<(), Error> {
        let descriptions = self.reader().descriptions_of_audit(id).await?;
        if descriptions.is_empty() {
            return Ok(());
        }
        let visits =
            self.reader().visits(id, &VisitFilter::default(), VisitOrder::Visited, Span::ALL).await?;
        let known: BTreeMap<&str, LinkFact> = visits
            .rows
            .iter()
            .filter_map(|visit| Some((visit.record.key.as_str(), fact(&visit.record)?)))
            .collect();
        let mut found = Vec::new();
        for (number, content) in descriptions {
            let description: ServiceDescription = serde_json::from_str(&content)
                .map_err(|error| Error::new(ErrorCode::DatabaseBroken, error.to_string()))?;
            let links: LinkFacts = description
                .links
                .iter()
                .filter_map(|link| {
                    let key = crawl::normal(&Url::parse(&link.address).ok()?).to_string();
                    Some((link.address.clone(), known.get(key.as_str())?.clone()))
                })
                .collect();
            let faults = catalogue::evaluate(&description, day(self.now()), &links);
            let of_links = faults.iter().filter(|fault| fault.rule == RULE);
            found.extend(of_links.map(|fault| (number, stored(fault, &description))));
        }
        Ok(self.writer().add_description_faults(&found).await?)
    }
}

/// What a visit says of the links that lead there; nothing where it may be otherwise tomorrow.
fn fact(visit: &VisitRecord) -> Option<LinkFact> {
    let code = visit.http_status.and_then(|code| u16::try_from(code).ok());
    match (visit.status.as_str(), code) {
        ("httpError", Some(404 | 410)) => Some(LinkFact::Dead(code)),
        ("loaded" | "notHtml", _) => {
            let for_good = |hop: &String| ["301 ", "308 "].iter().any(|start| hop.starts_with(start));
            let has_moved = visit.redirects.first().is_some_and(for_good)
                && visit.redirects.iter().all(for_good)
                && plain(&visit.address) != plain(&visit.final_address);
            Some(if has_moved { LinkFact::Moved(visit.final_address.clone()) } else { LinkFact::Alive })
        }
        _ => None,
    }
}

/// An address without what portals add to it: the scheme, `www.`, the slash at its end.
fn plain(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.trim_start_matches("www.").trim_end_matches('/')
}
