//! A page's tie to its service, as a person sees it and changes it.

use store::{AuditId, NewPageTie, NewUntie, ServiceId, ServicePart, Tie, Visit, VisitId};
use url::Url;

use crate::app::App;
use crate::audit::pages::count_i64;
use crate::error::Error;
use crate::service::ties::{Ties, settle};
use crate::view::{PagePart, PageTieRow, PageTieView, TiedBy};

impl App {
    /// Says which service a page belongs to (`None`: to no service) and what part it plays there. It holds for the page's
    /// address in all audits, past and to come, until somebody says otherwise.
    ///
    /// # Errors
    /// [`crate::ErrorCode::PersonMissing`] if nobody has said who works here.
    pub async fn tie_page(&self, visit: i64, service: Option<i64>, part: PagePart) -> Result<(), Error> {
        let person = self.person().await?;
        let visit = self.reader().visit(VisitId(visit)).await?;
        for key in keys(&visit) {
            let tie = NewPageTie {
                key,
                service: service.map(ServiceId),
                part: match part {
                    PagePart::Description => ServicePart::Description,
                    PagePart::Form => ServicePart::Form,
                    PagePart::Document => ServicePart::Document,
                    PagePart::Other => ServicePart::Other,
                },
                person: person.clone(),
                made_at: self.now(),
            };
            self.writer().tie_page(&tie).await?;
        }
        Ok(())
    }

    /// Lets the program decide again which service a page belongs to, as if nobody had said anything: in all audits, past and
    /// to come.
    ///
    /// # Errors
    /// [`crate::ErrorCode::PersonMissing`] if nobody has said who works here.
    pub async fn untie_page(&self, visit: i64) -> Result<(), Error> {
        let person = self.person().await?;
        let visit = self.reader().visit(VisitId(visit)).await?;
        let keys = keys(&visit);
        let mut said = self.reader().page_ties().await?;
        said.retain(|tie| !keys.contains(&tie.tie.key));
        let ties = Ties::new(&self.reader().services().await?, said);
        let mut visits = Vec::new();
        for key in &keys {
            for (visit, audit) in self.reader().visits_at(key).await? {
                let found = self.found_ties(audit, &ties).await?.into_iter().find(|(id, ..)| *id == visit);
                visits.push(found.unwrap_or((visit, None, Tie::default())));
            }
        }
        Ok(self.writer().untie_page(&NewUntie { keys, visits, person, made_at: self.now() }).await?)
    }

    /// Where the pages of an audit belong as these ties tell it.
    async fn found_ties(
        &self,
        audit: AuditId,
        ties: &Ties,
    ) -> Result<Vec<(VisitId, Option<ServiceId>, Tie)>, Error> {
        let (filter, order) = (store::VisitFilter::default(), store::VisitOrder::Visited);
        let visits = self.reader().visits(audit, &filter, order, store::Span::ALL).await?.rows;
        let links = self.reader().links_of_services(audit).await?;
        Ok(settle(ties, &visits, &links))
    }

    /// Which service a page belongs to, and who says so.
    pub(crate) async fn page_tie(&self, visit: &Visit) -> Result<PageTieView, Error> {
        let said = self.reader().page_ties_of(&visit.record.key).await?;
        Ok(PageTieView {
            service: visit.service.map(|service| service.0),
            by: visit.tie.by.map(tied_by),
            part: visit.tie.part.map(part),
            step: visit.tie.step.map(count_i64),
            said: said
                .into_iter()
                .map(|tie| PageTieRow {
                    service: tie.service_name,
                    is_automatic: tie.is_automatic,
                    person: tie.tie.person,
                    made: tie.tie.made_at,
                })
                .collect(),
        })
    }
}

/// The addresses that a later run may come to the page by: the one that was asked for, and where it led.
fn keys(visit: &Visit) -> Vec<String> {
    let mut keys = vec![visit.record.key.clone()];
    let arrived = Url::parse(&visit.record.final_address).map(|url| crawl::normal(&url).to_string());
    keys.extend(arrived.ok().filter(|arrived| *arrived != visit.record.key));
    keys
}

/// How a page was tied, as screens name it.
pub(crate) fn tied_by(by: store::TiedBy) -> TiedBy {
    match by {
        store::TiedBy::Address => TiedBy::Address,
        store::TiedBy::Link => TiedBy::Link,
        store::TiedBy::Title => TiedBy::Title,
        store::TiedBy::Person => TiedBy::Person,
    }
}

/// The part a page plays, as screens name it.
pub(crate) fn part(part: ServicePart) -> PagePart {
    match part {
        ServicePart::Description => PagePart::Description,
        ServicePart::Form => PagePart::Form,
        ServicePart::Document => PagePart::Document,
        ServicePart::Other => PagePart::Other,
    }
}
