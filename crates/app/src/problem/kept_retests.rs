//! What looking again once brought, shown again.

use std::collections::BTreeMap;

use audit::Component;
use locale::Language;
use store::{NewRetest, Retest, RetestScope};

use crate::app::App;
use crate::audit::pages::count_i64;
use crate::error::Error;
use crate::problem::retested::retest_view;
use crate::view::{RetestOf, RetestView};

/// Retests that are shown of one problem.
const SHOWN: usize = 10;

impl App {
    /// The latest retest of a page or a service as a whole; none if there was none yet.
    pub async fn last_retest(&self, of: &RetestOf, lang: Language) -> Result<Option<RetestView>, Error> {
        let (scope, about) = scope_of(of)?;
        let Some(kept) = self.reader().retests_about(scope, &about).await?.into_iter().next() else {
            return Ok(None);
        };
        Ok(Some(self.kept_view(kept, None, lang).await?))
    }

    /// Retests in which a problem had places, the latest first.
    pub(crate) async fn retests_of(
        &self,
        component: Component,
        lang: Language,
    ) -> Result<Vec<RetestView>, Error> {
        let mut views = Vec::new();
        for kept in self.reader().retests_of(component).await?.into_iter().take(SHOWN) {
            views.push(self.kept_view(kept, Some(component), lang).await?);
        }
        Ok(views)
    }

    /// A kept retest, with the places of one problem or of all.
    async fn kept_view(
        &self,
        kept: Retest,
        of: Option<Component>,
        lang: Language,
    ) -> Result<RetestView, Error> {
        let mut places = self.reader().retested_places(kept.id).await?;
        places.retain(|place| of.is_none_or(|component| place.component == component));
        let left = match of {
            Some(component) => self.reader().retest_left(kept.id, component).await?,
            None => kept.cut,
        };
        let retest = NewRetest {
            scope: kept.scope,
            about: kept.about,
            person: kept.person,
            tool_version: kept.tool_version,
            rules_version: kept.rules_version,
            started_at: kept.started_at,
            finished_at: kept.finished_at,
            pages: self.reader().retested_pages(kept.id).await?,
            places,
            cut: kept.cut,
            left: Vec::new(),
        };
        Ok(retest_view(kept.id, &retest, count_i64(left), &BTreeMap::new(), lang))
    }
}

/// What a retest is kept as: pages by their normalised address.
pub(crate) fn scope_of(of: &RetestOf) -> Result<(RetestScope, String), Error> {
    Ok(match of {
        RetestOf::Problem(component) => (RetestScope::Problem, component.clone()),
        RetestOf::Page(address) => {
            let url = crawl::parse_start_address(address).map_err(Error::from)?;
            (RetestScope::Page, crawl::normal(&url).to_string())
        }
        RetestOf::Service(id) => (RetestScope::Service, id.to_string()),
    })
}
