//! Where pages are opened in a browser: whether at all, in which, and what became of it in the words of a visit.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use browser::{Asked, Browser, Capture, Ended, Limits, Options};
use crawl::{Client, Detail, Scope, Status};
use serde::{Deserialize, Serialize};
use tokio::sync::OnceCell;
use ts_rs::TS;
use url::Url;

use crate::app::VERSION;

/// Set to 1 where the browser has to do without its sandbox: as root, in a container.
const NO_SANDBOX: &str = "SLIEKSNIS_BROWSER_NO_SANDBOX";
/// The browser's program, where none was named otherwise.
const PROGRAM: &str = "SLIEKSNIS_BROWSER";

/// Which pages are opened in a browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum BrowserUse {
    /// Those on which there is next to nothing without scripts; of single pages that are checked, also those with texts
    /// over pictures.
    #[default]
    Auto,
    /// All.
    Always,
    /// None.
    Never,
}

impl BrowserUse {
    /// The word by which settings and commands name it.
    pub fn word(self) -> &'static str {
        match self {
            BrowserUse::Auto => "auto",
            BrowserUse::Always => "always",
            BrowserUse::Never => "never",
        }
    }
}

impl FromStr for BrowserUse {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [BrowserUse::Auto, BrowserUse::Always, BrowserUse::Never]
            .into_iter()
            .find(|usual| usual.word() == word)
            .ok_or(())
    }
}

/// What was chosen for a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Which pages are opened.
    pub(crate) usual: BrowserUse,
    /// The browser that a person named; the one of this computer if nobody did.
    pub(crate) program: Option<PathBuf>,
    /// It has to do without its sandbox.
    pub(crate) without_sandbox: bool,
    /// Pages that are opened in any case: they were seen so before, and are compared with that.
    pub(crate) rendered: BTreeSet<Url>,
}

/// A browser and when it is used. Cloning it is cheap; it ends with the last clone.
#[derive(Clone)]
pub(crate) struct Window(Arc<Shared>);

struct Shared {
    client: Client,
    usual: BrowserUse,
    rendered: BTreeSet<Url>,
    browser: Option<Browser>,
    /// Set once it is known that the browser cannot be started; it is not tried again for each page.
    failed: OnceCell<()>,
}

/// Why a page was not seen in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unseen {
    pub(crate) status: Status,
    pub(crate) detail: Option<Detail>,
    pub(crate) http: Option<u16>,
}

/// The browser that pages are opened in: the one that a person named, else that of this computer.
pub(crate) fn found(program: Option<PathBuf>) -> Option<PathBuf> {
    let program = program.or_else(|| std::env::var_os(PROGRAM).map(PathBuf::from));
    browser::find(program.as_deref())
}

impl Window {
    /// A window for a run.
    pub(crate) fn new(client: &Client, choice: Choice) -> Self {
        let Choice { usual, program, without_sandbox, rendered } = choice;
        let browser = match usual {
            BrowserUse::Never => None,
            BrowserUse::Auto | BrowserUse::Always => found(program),
        };
        let has_sandbox = !without_sandbox && std::env::var_os(NO_SANDBOX).is_none_or(|value| value != "1");
        let connections = client.clone();
        let connect: browser::Connect = Arc::new(move |host, port| {
            let client = connections.clone();
            Box::pin(async move { client.connect(&host, port).await })
        });
        let browser =
            browser.map(|program| Browser::new(Options { has_sandbox, ..Options::new(program) }, connect));
        Self(Arc::new(Shared { client: client.clone(), usual, rendered, browser, failed: OnceCell::new() }))
    }

    /// When the page at an address is opened.
    pub(crate) fn use_for(&self, address: &Url) -> BrowserUse {
        if self.0.rendered.contains(address) { BrowserUse::Always } else { self.0.usual }
    }

    /// Opens a page that was fetched already, once its host's turn has come. While it is open, `wants` says behind which of its
    /// texts to look.
    pub(crate) async fn look(
        &self,
        address: &Url,
        scope: Option<&Scope>,
        wants: browser::Wants,
    ) -> Result<Capture, Unseen> {
        let shared = &self.0;
        let Some(browser) = &shared.browser else {
            return Err(unseen(Status::NeedsScript, Some(Detail::BrowserMissing)));
        };
        let refused = unseen(Status::NeedsScript, Some(Detail::BrowserFailed));
        if shared.failed.initialized() {
            return Err(refused);
        }
        shared.client.wait_for_turn(address).await;
        let asked = Asked {
            url: address.clone(),
            may_go: may_go(shared.client.clone(), address, scope),
            agent: format!("Slieksnis/{VERSION}"),
            limits: Limits::default(),
            wants: Some(wants),
        };
        let Ok(ended) = browser.visit(&asked).await else {
            let _ = shared.failed.set(());
            return Err(refused);
        };
        match ended {
            Ended::Captured(capture) => match capture.http {
                Some(http @ 400..) => Err(Unseen { http: Some(http), ..unseen(Status::HttpError, None) }),
                Some(_) | None => Ok(*capture),
            },
            Ended::Left { .. } => Err(unseen(Status::OutOfScope, Some(Detail::ScriptLeft))),
            Ended::Circles => Err(unseen(Status::Unreachable, Some(Detail::RedirectLoop))),
            Ended::TooSlow => Err(unseen(Status::Timeout, Some(Detail::BrowserTime))),
            Ended::TooLarge => Err(unseen(Status::TooLarge, None)),
            Ended::Crashed => Err(unseen(Status::Crashed, Some(Detail::PageCrashed))),
            Ended::Failed(_) => Err(unseen(Status::Unreachable, None)),
        }
    }

    /// Ends the browser and waits until it has.
    pub(crate) async fn close(&self) {
        if let Some(browser) = &self.0.browser {
            browser.close().await;
        }
    }
}

fn unseen(status: Status, detail: Option<Detail>) -> Unseen {
    Unseen { status, detail, http: None }
}

/// A script may send a page where the crawler may go: within the scope of the run, else within its own site; and as
/// robots.txt allows.
fn may_go(client: Client, address: &Url, scope: Option<&Scope>) -> browser::MayGo {
    let own = crawl::ScopeRules { starts: vec![address.clone()], ..crawl::ScopeRules::default() };
    let scope = scope.cloned().or_else(|| Scope::new(&own).ok());
    Arc::new(move |to| {
        let (client, scope) = (client.clone(), scope.clone());
        Box::pin(async move { scope.is_some_and(|scope| scope.holds(&to)) && client.may_visit(&to).await })
    })
}
