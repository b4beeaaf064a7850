use std::collections::BTreeSet;

use crate::description::ServiceDescription;
use crate::evaluate::{LinkFact, LinkFacts};
use crate::fault::Fault;

/// Links that lead nowhere or elsewhere; each address once.
pub(crate) fn links(description: &ServiceDescription, facts: &LinkFacts, out: &mut Vec<Fault>) {
    const RULE: &str = "links-are-alive";
    let mut told = BTreeSet::new();
    for link in &description.links {
        if !told.insert(&link.address) {
            continue;
        }
        let fault = |reason| {
            Fault::new(RULE, reason).at(link.line).quote(&link.text).with("address", link.address.clone())
        };
        match facts.get(&link.address) {
            Some(LinkFact::Dead(status)) => {
                let status = status.map_or_else(String::new, |status| status.to_string());
                out.push(fault("dead").with("status", status));
            }
            Some(LinkFact::Moved(to)) => {
                out.push(fault("moved").with("instead", to.clone()).propose(to.clone()));
            }
            Some(LinkFact::Alive) | None => {}
        }
    }
}
