//! Which run spoke of a step last, and under which name answers about it are kept.

use store::{Audit, AuditState};
use url::Url;

use crate::audit::runs::stored_request;

/// The latest finished run that was to see this address: one of the whole site it belongs to.
pub(crate) fn latest_run<'a>(address: &str, audits: &'a [Audit]) -> Option<&'a Audit> {
    let address = Url::parse(address).ok()?;
    audits.iter().find(|audit| {
        let is_there =
            |start: &String| Url::parse(start).is_ok_and(|start| start.origin() == address.origin());
        audit.state == AuditState::Finished
            && audit.starts.iter().any(is_there)
            && stored_request(audit).is_ok_and(|stored| stored.request.include.is_empty())
    })
}

/// The name under which answers about a step are kept. The demo's site stands at another port each time.
pub(crate) fn step_key(address: &str) -> String {
    let Ok(mut url) = Url::parse(address) else { return address.to_owned() };
    if url.host_str() == Some("127.0.0.1") && url.set_port(None).is_err() {
        return address.to_owned();
    }
    crawl::normal(&url).to_string()
}
