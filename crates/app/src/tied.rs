//! A page's tie to its service, as a person sees it and changes it.

use store::{NewPageTie, ServiceId, ServicePart, Visit, VisitId};
use url::Url;

use crate::app::App;
use crate::error::Error;
use crate::pages::count_i64;
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
