//! The pages that links lead to, opened so that rules can compare what links of one name lead to. Only their words are kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crawl::{Scope, ScopeRules, Status};
use futures_util::StreamExt;
use page::parse::page_in;
use page::resource::Resource;
use page::{Fact, Limits, Why};
use tokio::sync::OnceCell;
use tokio::task::spawn_blocking;
use url::Url;

use crate::visit::resources::{FrameText, Resources, syntax};

/// Instant redirects within pages that are followed.
const HOPS: usize = 3;
/// Opened at the same time for one page.
const AT_ONCE: usize = 4;
/// Pages that one run keeps; further ones stay unknown.
const KEPT: usize = 1_000;

/// Which pages behind links are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Curiosity {
    /// Only those behind links that have one context too: what criteria of level AA can be failed by.
    pub(crate) context_only: bool,
    /// For one page.
    pub(crate) most: usize,
}

/// What one run knows about pages behind links.
#[derive(Clone, Debug, Default)]
pub(crate) struct Linked(Arc<Mutex<BTreeMap<Url, Slot>>>);

type Slot = Arc<OnceCell<Fact<Resource>>>;

impl Resources {
    /// What is at the addresses, as far as they are in scope: that of the run, else the site of the page that asks. Local files are for local
    /// pages only.
    pub(crate) async fn linked_pages(
        &self,
        wanted: Vec<Url>,
        of: &Url,
        scope: Option<&Scope>,
    ) -> Vec<(Url, Fact<Resource>)> {
        let own = ScopeRules { starts: vec![of.clone()], ..ScopeRules::default() };
        let Some(scope) = scope.cloned().or_else(|| Scope::new(&own).ok()) else { return Vec::new() };
        let is_local = of.scheme() == "file";
        let holds = |url: &Url| if url.scheme() == "file" { is_local } else { scope.holds(url) };
        let within: Vec<Url> = wanted.into_iter().filter(holds).collect();
        let scope = &scope;
        futures_util::stream::iter(within)
            .map(|url| async move {
                let fact = self.linked_page(&url, scope).await;
                (url, fact)
            })
            .buffered(AT_ONCE)
            .collect()
            .await
    }

    async fn linked_page(&self, url: &Url, scope: &Scope) -> Fact<Resource> {
        let slot = {
            let mut slots = self.linked.0.lock().unwrap_or_else(PoisonError::into_inner);
            if slots.len() >= KEPT && !slots.contains_key(url) {
                return Fact::Unknown(Why::NotFetched);
            }
            Arc::clone(slots.entry(url.clone()).or_default())
        };
        slot.get_or_init(|| self.open(url.clone(), scope)).await.clone()
    }

    /// Goes to an address as a visitor would, through instant redirects in scope.
    async fn open(&self, url: Url, scope: &Scope) -> Fact<Resource> {
        let mut at = url;
        for _ in 0..=HOPS {
            let document = match self.document(&at, scope).await {
                Ok(document) => document,
                Err(fact) => return fact,
            };
            let read = spawn_blocking(move || {
                let FrameText { text, syntax, address, .. } = document;
                let page = page_in(syntax, &text, address, true, &Limits::default());
                rules::linked::moves_to(&page).map_or_else(|| Ok(rules::linked::told(&page)), Err)
            });
            match read.await {
                Ok(Ok(linked)) => return Fact::Known(Resource::Page(linked)),
                Ok(Err(next)) if at.scheme() != "file" && scope.holds(&next) => at = next,
                Ok(Err(_)) | Err(_) => return Fact::Unknown(Why::Unsupported),
            }
        }
        Fact::Unknown(Why::Unsupported)
    }

    /// A document that a visitor may see: robots.txt and the pace of the host are kept. Else what is there instead. A local file that is
    /// missing says nothing: of a site that was saved, its links may have been left behind.
    async fn document(&self, url: &Url, scope: &Scope) -> Result<FrameText, Fact<Resource>> {
        let unreachable = Fact::Unknown(Why::Unreachable);
        if url.scheme() == "file" {
            return self.frame(url).await.ok_or(unreachable);
        }
        let fetched = self.client().page(url, Some(scope)).await;
        if matches!(fetched.http, Some(404 | 410)) {
            return Err(Fact::Known(Resource::Absent));
        }
        match syntax(&fetched) {
            Some(syntax) if fetched.status == Status::Loaded => Ok(FrameText {
                text: fetched.text().text,
                syntax,
                content_language: None,
                address: fetched.address,
            }),
            Some(_) | None => Err(unreachable),
        }
    }
}
