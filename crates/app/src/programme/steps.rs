//! The steps of a service's form, and which run spoke of them last.

use store::{Audit, AuditState, Service, Span, Visit, VisitFilter, VisitOrder};
use url::Url;

use crate::app::App;
use crate::error::Error;
use crate::runs::stored_request;

/// A step with the latest visit to it.
pub(crate) struct KnownStep {
    pub(crate) address: String,
    pub(crate) name: String,
    pub(crate) visit: Option<Visit>,
}

impl App {
    /// The steps of a service's form in their order, each with the latest visit of a finished audit.
    pub(crate) async fn known_steps(
        &self,
        service: &Service,
        audits: &[Audit],
    ) -> Result<Vec<KnownStep>, Error> {
        let mut steps = Vec::new();
        for form in &service.fields.form_addresses {
            let key = Url::parse(form).map(|url| crawl::normal(&url).to_string()).unwrap_or_default();
            let mut latest = None;
            for audit in audits.iter().filter(|audit| audit.state == AuditState::Finished) {
                let filter = VisitFilter { service: Some(service.id), ..VisitFilter::default() };
                let visits = self.reader().visits(audit.id, &filter, VisitOrder::Visited, Span::ALL).await?;
                latest = visits.rows.into_iter().find(|visit| visit.record.key == key);
                if latest.is_some() {
                    break;
                }
            }
            let title = latest.as_ref().map(|visit| visit.record.title.clone()).unwrap_or_default();
            steps.push(KnownStep { address: form.clone(), name: title, visit: latest });
        }
        Ok(steps)
    }
}

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

impl App {
    /// What a run saw of a service's form.
    pub(crate) async fn form_visits_in(
        &self,
        service: &Service,
        audit: store::AuditId,
    ) -> Result<Vec<Visit>, Error> {
        let filter = VisitFilter { service: Some(service.id), ..VisitFilter::default() };
        let visits = self.reader().visits(audit, &filter, VisitOrder::Visited, Span::ALL).await?.rows;
        let forms: Vec<String> = service
            .fields
            .form_addresses
            .iter()
            .filter_map(|form| Url::parse(form).ok())
            .map(|form| crawl::normal(&form).to_string())
            .collect();
        Ok(visits.into_iter().filter(|visit| forms.contains(&visit.record.key)).collect())
    }

    /// What is known of the description of a service.
    pub(crate) async fn description_evidence(
        &self,
        _service: store::ServiceId,
    ) -> Result<::programme::Description, Error> {
        Ok(::programme::Description::default())
    }
}
