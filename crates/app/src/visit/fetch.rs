//! Going to one address or file: fetch, complete, judge. Whatever goes wrong there is a status with its evidence.

use std::path::Path;
use std::sync::Arc;

use audit::{Rule, RuleResult};
use cascade::Sheets;
use crawl::{Client, Contents, Detail, Fetched, Hop, Queued, Scope, Signs, Status, Visit};
use page::Page;
use page::style::Wanted;
use store::{JudgedPage, PageLink, Part};
use tokio::task::spawn_blocking;
use url::Url;

use crate::visit::capture::{Capture, Document};
use crate::visit::embedded;
use crate::visit::judge;
use crate::visit::linked::Curiosity;
use crate::visit::page_links::page_links;
use crate::visit::painted;
use crate::visit::prepared::{Prepared, Ready, Unjudged};
use crate::visit::rendered::Sent;
use crate::visit::resources::{Resources, read_file, syntax, syntax_of_file};
use crate::visit::signs::signs;
use crate::visit::window::{BrowserUse, Window};

/// What going to an address brought.
pub(crate) struct Seen {
    pub(crate) visit: Visit,
    /// Only of a page that was loaded and is what was asked for.
    pub(crate) page: Option<SeenPage>,
    /// Addresses that the page links to; also of a page that is a wall.
    pub(crate) links: Vec<Url>,
}

/// A page that was judged.
pub(crate) struct SeenPage {
    pub(crate) page: Page,
    pub(crate) judged: JudgedPage,
    pub(crate) results: Vec<RuleResult>,
    pub(crate) parts: Vec<Part>,
    /// Where it leads, for later questions.
    pub(crate) page_links: Vec<PageLink>,
}

/// What visits of one run share.
#[derive(Clone)]
pub(crate) struct Visitor {
    resources: Resources,
    sheets: Arc<Sheets>,
    rules: &'static [&'static Rule],
    curiosity: Curiosity,
    window: Option<Window>,
}

impl Visitor {
    /// A visitor that judges by these rules and opens so many pages behind links.
    pub(crate) fn new(client: Client, rules: &'static [&'static Rule], curiosity: Curiosity) -> Self {
        Self {
            resources: Resources::new(client),
            sheets: Arc::new(Sheets::new()),
            rules,
            curiosity,
            window: None,
        }
    }

    /// The same, opening pages in a browser.
    pub(crate) fn with_window(self, window: Window) -> Self {
        Self { window: Some(window), ..self }
    }

    /// Goes to an address. In a run, redirects are followed within its scope, and a body that the run has judged already
    /// is not judged again.
    pub(crate) async fn see(&self, queued: Queued, run: Option<(&Scope, &Contents)>) -> Seen {
        let within = run.map(|(scope, _)| scope).filter(|scope| !scope.is_single(&queued.address));
        let fetched = self.resources.client().page(&queued.address, within).await;
        self.see_fetched(fetched, queued, run).await
    }

    /// The same for what was fetched already.
    pub(crate) async fn see_fetched(
        &self,
        fetched: Fetched,
        queued: Queued,
        run: Option<(&Scope, &Contents)>,
    ) -> Seen {
        let visit = fetched.visit(queued);
        let syntax = syntax(&fetched);
        let (Status::Loaded, Some(syntax)) = (visit.status, syntax) else {
            return Seen { visit, page: None, links: Vec::new() };
        };
        let is_known =
            |hash: &String| run.is_some_and(|(_, contents)| contents.known(&fetched.address, hash).is_some());
        if visit.hash.as_ref().is_some_and(is_known) {
            return Seen { visit, page: None, links: Vec::new() };
        }
        let decoded = fetched.text();
        let sent = Sent {
            address: fetched.address.clone(),
            charset: decoded.charset.to_owned(),
            content_language: fetched.headers.content_language.clone(),
        };
        let usual = self.window.as_ref().map(|window| (window, window.use_for(&visit.queued.address)));
        if let Some((window, BrowserUse::Always)) = usual {
            return self.see_rendered(window, visit, sent, run).await;
        }
        let document = Document {
            text: decoded.text,
            syntax,
            address: fetched.address.clone(),
            charset: sent.charset.clone(),
            content_language: sent.content_language.clone(),
        };
        let name = crawl::normal(&fetched.address).to_string();
        let capture = Capture::of(document, &self.resources).await;
        let found = self.find_out(capture, name, run.map(|(scope, _)| scope)).await;
        let Some((window, BrowserUse::Auto)) = usual else { return told(visit, found, run.is_some()) };
        let is_shell = found.as_ref().is_ok_and(|found| {
            crawl::wall(&visit.queued.address, &visit.redirects, signs(&found.page))
                == Some(Status::NeedsScript)
        });
        // Of a page that somebody asked for, texts are looked behind, too; in a run that would cost a second for many pages.
        let is_worth_a_look =
            run.is_none() && found.as_ref().is_ok_and(|found| !painted::wanted(&found.page).is_empty());
        let read = told(visit.clone(), found, run.is_some());
        if !is_shell && !is_worth_a_look {
            return read;
        }
        let rendered = self.see_rendered(window, visit, sent, run).await;
        if !is_shell {
            return if rendered.page.is_some() { rendered } else { read };
        }
        let is_unseen = matches!(rendered.visit.detail, Some(Detail::BrowserMissing | Detail::BrowserFailed));
        if run.is_none() && is_unseen {
            // Somebody asked for this page: what could be read of it is told, and that it is not the whole.
            return Seen { visit: Visit { detail: rendered.visit.detail, ..read.visit }, ..read };
        }
        rendered
    }

    /// Opens a page that was fetched in the browser, and judges what is there.
    async fn see_rendered(
        &self,
        window: &Window,
        mut visit: Visit,
        sent: Sent,
        run: Option<(&Scope, &Contents)>,
    ) -> Seen {
        let scope = run.map(|(scope, _)| scope);
        let ready = Ready::default();
        let mut seen = match window.look(&sent.address, scope, self.wants(sent.clone(), &ready)).await {
            Ok(seen) => seen,
            Err(unseen) => {
                visit.status = unseen.status;
                visit.detail = unseen.detail;
                visit.http = unseen.http.or(visit.http);
                return Seen { visit, page: None, links: Vec::new() };
            }
        };
        visit.millis += seen.millis;
        // Many pages may come as the same body that scripts then fill: it does not tell one from another.
        visit.hash = None;
        visit.redirects.extend(seen.moves.iter().map(|to| Hop { http: 200, to: to.clone() }));
        if let Some(last) = seen.moves.last() {
            visit.final_address = last.clone();
        }
        let name = crawl::normal(&visit.final_address).to_string();
        let is_covered = seen.is_modal && run.is_some();
        let scenes = std::mem::take(&mut seen.scenes);
        let prepared = match ready.take() {
            Some(Ok(prepared)) => prepared.with_scenes(scenes).await,
            Some(Err(unjudged)) => Err(unjudged),
            None => self.prepare_rendered(seen, sent).await,
        };
        let found = self.judge(prepared, name, scope).await;
        let seen = told(visit, found, run.is_some());
        if is_covered && seen.page.is_some() {
            // What is behind an open dialog cannot be reached: it was not judged, and must not look as if it were.
            let visit = Visit { status: Status::ConsentWall, ..seen.visit };
            return Seen { visit, page: None, links: seen.links };
        }
        seen
    }

    /// Judges a local file.
    pub(crate) async fn see_file(&self, path: &Path) -> std::io::Result<(Url, Result<SeenPage, Unjudged>)> {
        let path = tokio::fs::canonicalize(path).await?;
        let bytes = read_file(&path).await?;
        let address = Url::from_file_path(&path)
            .map_err(|()| std::io::Error::new(std::io::ErrorKind::InvalidInput, "not an absolute path"))?;
        let decoded = crawl::decode_html(&bytes, None, &address);
        let document = Document {
            text: decoded.text,
            syntax: syntax_of_file(&path),
            address: address.clone(),
            charset: decoded.charset.to_owned(),
            content_language: None,
        };
        let name = address.to_string();
        let capture = Capture::of(document, &self.resources).await;
        Ok((address, self.find_out(capture, name, None).await))
    }

    /// Judges a page.
    async fn find_out(
        &self,
        capture: Capture,
        name: String,
        scope: Option<&Scope>,
    ) -> Result<SeenPage, Unjudged> {
        self.judge(self.prepare(capture).await, name, scope).await
    }

    /// Makes ready the page that a browser has open, and says behind which of its texts to look.
    fn wants(&self, sent: Sent, ready: &Ready) -> browser::Wants {
        let (visitor, ready) = (self.clone(), ready.clone());
        Arc::new(move |capture| {
            let (visitor, ready, sent) = (visitor.clone(), ready.clone(), sent.clone());
            Box::pin(async move {
                let prepared = visitor.prepare_rendered(capture, sent).await;
                let texts = prepared.as_ref().map(|prepared| prepared.texts.clone()).unwrap_or_default();
                ready.put(prepared);
                texts.into_iter().map(|(_, text)| text).collect()
            })
        })
    }

    async fn prepare_rendered(&self, seen: browser::Capture, sent: Sent) -> Result<Prepared, Unjudged> {
        self.prepare(Capture::rendered(seen, sent, &self.resources).await.ok_or(Unjudged::Crash)?).await
    }

    /// Computes the styles of a page, and says what else is to be known of it.
    async fn prepare(&self, capture: Capture) -> Result<Prepared, Unjudged> {
        let sheets = Arc::clone(&self.sheets);
        let Curiosity { context_only, most } = self.curiosity;
        let prepared = spawn_blocking(move || {
            let (page, parts, styled) = capture.styled(sheets)?;
            let wanted = page.resources_wanted();
            let linked = rules::linked::wanted(&page, context_only, most);
            let texts = if page.browser().is_some() { painted::wanted(&page) } else { Vec::new() };
            Ok(Prepared { page, parts, styled, wanted, linked, texts })
        });
        prepared.await.map_err(|_| Unjudged::Crash)?
    }

    async fn judge(
        &self,
        prepared: Result<Prepared, Unjudged>,
        name: String,
        scope: Option<&Scope>,
    ) -> Result<SeenPage, Unjudged> {
        let Prepared { mut page, mut parts, styled, wanted, linked, texts: _ } = prepared?;
        let rules = self.rules;
        let address = page.top().url.clone();
        for (url, resource) in self.resources.linked_pages(linked, &address, scope).await {
            page.add_resource(&url, resource);
        }
        for (url, resource) in self.resources.embedded(wanted, &address).await {
            page.add_resource(&url, resource);
        }
        parts.extend(embedded::part(&page));
        parts.extend(painted::part(&page));
        spawn_blocking(move || {
            let ask = |wanted: &[Wanted]| styled.declared(&page, wanted);
            let (judged, results) = judge::judge(rules, &page, &name, ask);
            let page_links = page_links(&page);
            SeenPage { page, judged, results, parts, page_links }
        })
        .await
        .map_err(|_| Unjudged::Crash)
    }
}

/// What is told of a page that came: whether it is the page at all, and what was found.
fn told(mut visit: Visit, found: Result<SeenPage, Unjudged>, is_run: bool) -> Seen {
    let found = match found {
        Ok(found) => found,
        Err(unjudged) => {
            (visit.status, visit.detail) = unjudged.status();
            return Seen { visit, page: None, links: Vec::new() };
        }
    };
    visit.title = Some(found.page.title());
    visit.elements = Some(u32::try_from(found.page.elements().len()).unwrap_or(u32::MAX));
    let links = found.page.hyperlinks().into_iter().map(|link| link.url).collect();
    if found.page.cut {
        visit.status = Status::TooLarge;
        return Seen { visit, page: None, links };
    }
    // A page that somebody named is judged even if it looks like a wall; where redirects led to one it is not that page.
    let signs = if is_run { signs(&found.page) } else { Signs::default() };
    match crawl::wall(&visit.queued.address, &visit.redirects, signs) {
        Some(wall) => {
            visit.status = wall;
            Seen { visit, page: None, links }
        }
        None => Seen { visit, page: Some(found), links },
    }
}
