//! One page in one tab: going there, waiting until it stands still, reading it, closing the tab.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::watch;
use url::Url;

use crate::behind::{Scene, Wants};
use crate::browser::Running;
use crate::capture::{ADOPTED, Capture, Room, SCRIPT, SETTLE, Written};
use crate::cdp::Connection;
use crate::error::Error;
use crate::events::{Context, Done, Evaluated, Flat, Navigated, Resolved, Session, Target, World};
use crate::limits::Limits;
use crate::listen::{Events, Progress, Seen};

/// Time for opening and for closing a tab.
const HOUSEKEEPING: Duration = Duration::from_secs(10);
/// The browser's word for a journey that was broken off.
const ABORTED: &str = "net::ERR_ABORTED";
/// Time for hearing why.
const AFTERMATH: Duration = Duration::from_secs(2);
/// The window, px.
pub(crate) const WINDOW: (u32, u32) = (1280, 800);
/// Closed shadow trees that are looked into.
const CLOSED_ROOTS: usize = 1_000;

/// Says whether a script may send the page to an address.
pub type MayGo = Arc<dyn Fn(Url) -> BoxFuture<'static, bool> + Send + Sync>;

/// What is gone to, and how.
#[derive(Clone)]
pub struct Asked {
    /// The address.
    pub url: Url,
    /// Asked before a script sends the page elsewhere.
    pub may_go: MayGo,
    /// Appended to what the browser calls itself towards sites.
    pub agent: String,
    /// How much the page may take.
    pub limits: Limits,
    /// Asked, once the page was read and while it is still open, behind which of its texts to look.
    pub wants: Option<Wants>,
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended {
    /// It was read.
    Captured(Box<Capture>),
    /// A script sent it where it may not go, or with a form; nothing was asked for there.
    Left {
        /// Where to.
        to: Url,
    },
    /// Scripts sent it on and on.
    Circles,
    /// It took longer than it may.
    TooSlow,
    /// Requests, bytes, nodes or markup beyond the limit.
    TooLarge,
    /// It brought its tab or the browser down.
    Crashed,
    /// The browser could not load it; its own word for why.
    Failed(String),
}

/// A tab in a context of its own; whatever happens, it is closed.
pub(crate) struct Tab {
    pub(crate) connection: Connection,
    context: String,
    pub(crate) target: String,
    pub(crate) session: String,
    is_open: bool,
}

/// Goes to a page. Beside what became of it: true if the browser does not answer any more and has to go.
pub(crate) async fn visit(running: &Running, asked: &Asked) -> Result<(Ended, bool), Error> {
    let opening = Tab::open(&running.connection, running.proxy.port());
    let mut tab = tokio::time::timeout(HOUSEKEEPING, opening).await.map_err(|_| Error::Gone)??;
    let mut events = tab.connection.listen(&tab.session);
    let seen = Mutex::default();
    let seeing = tab.see(running, asked, &mut events, &seen);
    let mut ended = match tokio::time::timeout(asked.limits.whole, seeing).await {
        Ok(ended) => ended,
        Err(_) => Ok(Ended::TooSlow),
    };
    if let (Ok(Ended::Captured(capture)), Some(wants)) = (&mut ended, &asked.wants) {
        capture.scenes = tab.see_behind(wants, (**capture).clone(), asked, &mut events, &seen).await;
    }
    let is_closed = tokio::time::timeout(HOUSEKEEPING, tab.close()).await.is_ok_and(|closed| closed.is_ok());
    match ended {
        Ok(ended) => Ok((ended, !is_closed)),
        Err(_) if running.connection.is_closed() => Err(Error::Gone),
        Err(Error::Gone) => Ok((Ended::Crashed, !is_closed)),
        Err(Error::Refused { method, message }) => {
            Ok((Ended::Failed(format!("{method}: {message}")), !is_closed))
        }
        Err(error) => Err(error),
    }
}

impl Tab {
    async fn open(connection: &Connection, proxy: u16) -> Result<Self, Error> {
        let fresh = json!({
            "disposeOnDetach": true,
            "proxyServer": format!("http://127.0.0.1:{proxy}"),
            // Hosts of this computer go through it too.
            "proxyBypassList": "<-loopback>",
        });
        let context: Context = connection.call(None, "Target.createBrowserContext", fresh).await?;
        let mut tab = Self {
            connection: connection.clone(),
            context: context.browser_context_id,
            target: String::new(),
            session: String::new(),
            is_open: true,
        };
        let of = &tab.context;
        let refused = json!({ "behavior": "deny", "browserContextId": of });
        let _: Done = connection.call(None, "Browser.setDownloadBehavior", refused).await?;
        let blank = json!({ "url": "about:blank", "browserContextId": of });
        let target: Target = connection.call(None, "Target.createTarget", blank).await?;
        let to = json!({ "targetId": target.target_id, "flatten": true });
        let session: Session = connection.call(None, "Target.attachToTarget", to).await?;
        tab.target = target.target_id;
        tab.session = session.session_id;
        Ok(tab)
    }

    async fn close(&mut self) -> Result<(), Error> {
        self.is_open = false;
        self.connection.forget(&self.session);
        let context = json!({ "browserContextId": self.context });
        let _: Done = self.connection.call(None, "Target.disposeBrowserContext", context).await?;
        Ok(())
    }

    async fn see(
        &self,
        running: &Running,
        asked: &Asked,
        events: &mut Events,
        seen: &Mutex<Seen>,
    ) -> Result<Ended, Error> {
        let (progress, watching) = watch::channel(Progress::default());
        tokio::select! {
            biased;
            stopped = self.listen(events, asked, &progress, seen) => stopped,
            ended = self.drive(running, asked, watching, seen) => ended,
        }
    }

    /// Looks behind the texts that are wanted. Whatever the page does meanwhile, what was read of it stands.
    async fn see_behind(
        &self,
        wants: &Wants,
        capture: Capture,
        asked: &Asked,
        events: &mut Events,
        seen: &Mutex<Seen>,
    ) -> Vec<Scene> {
        let (progress, _) = watch::channel(Progress::default());
        let looking = async {
            let wanted = wants(capture).await;
            if wanted.is_empty() { Vec::new() } else { self.look_behind(wanted, &asked.limits, seen).await }
        };
        tokio::select! {
            biased;
            _ = self.listen(events, asked, &progress, seen) => Vec::new(),
            scenes = looking => scenes,
        }
    }

    pub(crate) async fn call<R: DeserializeOwned>(&self, method: &str, params: Value) -> Result<R, Error> {
        self.connection.call(Some(&self.session), method, params).await
    }

    pub(crate) async fn tell(&self, method: &str, params: Value) -> Result<(), Error> {
        self.call::<Done>(method, params).await.map(|_| ())
    }

    /// Goes there, waits and reads; again if a script has sent the page elsewhere meanwhile.
    async fn drive(
        &self,
        running: &Running,
        asked: &Asked,
        mut progress: watch::Receiver<Progress>,
        seen: &Mutex<Seen>,
    ) -> Result<Ended, Error> {
        let started = Instant::now();
        self.prepare(running, asked).await?;
        let navigated: Navigated = self.call("Page.navigate", json!({ "url": asked.url.as_str() })).await?;
        if let Some(error) = navigated.error_text {
            if error == ABORTED {
                // What was refused or has crashed is heard on the other side; its word is the better one.
                tokio::time::sleep(AFTERMATH).await;
            }
            return Ok(Ended::Failed(error));
        }
        loop {
            if !self.wait_for_load(asked, &mut progress, seen).await? {
                return Ok(Ended::TooSlow);
            }
            let quiet = asked.limits.quiet;
            let _ = tokio::time::timeout(quiet, progress.wait_for(|progress| progress.is_idle)).await;
            let loader = progress.borrow_and_update().loader.clone();
            let written = match self.read(asked).await {
                Ok(written) => written,
                // The document that was being read has given way to another.
                Err(Error::Refused { .. }) if progress.borrow().loader != loader => continue,
                Err(error) => return Err(error),
            };
            if progress.borrow().loader != loader {
                continue;
            }
            let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(ended(written, asked, &seen, running.name.clone(), started));
        }
    }

    async fn prepare(&self, running: &Running, asked: &Asked) -> Result<(), Error> {
        let agent = format!("{} {}", running.agent, asked.agent);
        let children = json!({ "autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true });
        let documents = json!({ "patterns": [{ "resourceType": "Document", "requestStage": "Request" }] });
        let (width, height) = WINDOW;
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let language = "lv,en;q=0.5";
        let steps = [
            ("Page.enable", json!({})),
            ("Page.setLifecycleEventsEnabled", json!({ "enabled": true })),
            ("Inspector.enable", json!({})),
            ("DOM.enable", json!({})),
            ("Network.enable", json!({})),
            ("Network.setBypassServiceWorker", json!({ "bypass": true })),
            ("Network.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": language })),
            ("Emulation.setDeviceMetricsOverride", window),
            ("Target.setAutoAttach", children),
            ("Fetch.enable", documents),
        ];
        for (method, params) in steps {
            self.tell(method, params).await?;
        }
        Ok(())
    }

    /// True when the page is loaded, or when only pictures and the like keep it from being so.
    async fn wait_for_load(
        &self,
        asked: &Asked,
        progress: &mut watch::Receiver<Progress>,
        seen: &Mutex<Seen>,
    ) -> Result<bool, Error> {
        let loaded = progress.wait_for(|progress| progress.is_loaded);
        if tokio::time::timeout(asked.limits.load, loaded).await.is_ok() {
            return Ok(true);
        }
        let lacks_part =
            seen.lock().unwrap_or_else(PoisonError::into_inner).under_way.values().any(|is_part| *is_part);
        if !progress.borrow().is_parsed || lacks_part {
            return Ok(false);
        }
        self.tell("Page.stopLoading", json!({})).await?;
        Ok(true)
    }

    /// The world of ours in the page; the same one while the page stays.
    pub(crate) async fn world(&self) -> Result<World, Error> {
        let named = json!({ "frameId": self.target, "worldName": "slieksnis" });
        self.call("Page.createIsolatedWorld", named).await
    }

    /// The documents as they are, once they stand still.
    async fn read(&self, asked: &Asked) -> Result<Written, Error> {
        let world = self.world().await?;
        let context = world.execution_context_id;
        let times = json!([{ "value": 300 }, { "value": asked.limits.quiet.as_millis() as u64 / 2 }]);
        self.evaluate(context, SETTLE, times).await?;
        let room = Room {
            markup: asked.limits.markup,
            nodes: asked.limits.nodes,
            documents: asked.limits.documents,
        };
        let mut arguments = vec![json!({ "value": room }), json!({ "value": ADOPTED })];
        for root in self.closed_roots().await? {
            let of = json!({ "backendNodeId": root, "executionContextId": context });
            let resolved: Resolved = self.call("DOM.resolveNode", of).await?;
            arguments.push(json!({ "objectId": resolved.object.object_id }));
        }
        let text = self.evaluate(context, SCRIPT, Value::Array(arguments)).await?;
        let text = text.as_str().unwrap_or_default();
        serde_json::from_str(text).map_err(|source| Error::Shape { method: "capture".to_owned(), source })
    }

    /// Shadow trees that scripts of the page cannot see, but people can.
    async fn closed_roots(&self) -> Result<Vec<i64>, Error> {
        let all: Flat = self.call("DOM.getFlattenedDocument", json!({ "depth": -1, "pierce": true })).await?;
        let roots = all.nodes.iter().flat_map(|node| &node.shadow_roots);
        let closed = roots.filter(|root| root.shadow_root_type == "closed");
        Ok(closed.map(|root| root.backend_node_id).take(CLOSED_ROOTS).collect())
    }

    pub(crate) async fn evaluate(
        &self,
        context: i64,
        function: &str,
        arguments: Value,
    ) -> Result<Value, Error> {
        let params = json!({
            "functionDeclaration": function,
            "executionContextId": context,
            "arguments": arguments,
            "awaitPromise": true,
            "returnByValue": true,
        });
        let evaluated: Evaluated = self.call("Runtime.callFunctionOn", params).await?;
        if let Some(exception) = evaluated.exception_details {
            let method = "Runtime.callFunctionOn".to_owned();
            let thrown = exception.exception.and_then(|thrown| thrown.description);
            return Err(Error::Refused { method, message: thrown.unwrap_or(exception.text) });
        }
        Ok(evaluated.result.value.unwrap_or_default())
    }
}

impl Drop for Tab {
    /// The visit was given up: the tab goes, and what it shows with it.
    fn drop(&mut self) {
        if !self.is_open {
            return;
        }
        self.connection.forget(&self.session);
        let (connection, context) = (self.connection.clone(), self.context.clone());
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let context = json!({ "browserContextId": context });
                let _ = connection.call::<Done>(None, "Target.disposeBrowserContext", context).await;
            });
        }
    }
}

fn ended(written: Written, asked: &Asked, seen: &Seen, browser: String, started: Instant) -> Ended {
    if written.is_cut {
        return Ended::TooLarge;
    }
    let moves = moves(&asked.url, &seen.shown);
    let here = moves.last().unwrap_or(&asked.url);
    // Addresses that never were a request, such as those of a blob, are nobody's that was asked.
    let is_here = |url: &Url| url.origin() == here.origin();
    match written.documents.first().and_then(|top| Url::parse(&top.url).ok()) {
        Some(url) if is_here(&url) && matches!(url.scheme(), "http" | "https") => {
            Ended::Captured(Box::new(Capture {
                documents: written.documents,
                title: written.title,
                http: seen.http,
                is_modal: written.is_modal,
                moves,
                browser,
                scenes: Vec::new(),
                millis: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            }))
        }
        Some(to) => Ended::Left { to },
        None => Ended::Failed(String::new()),
    }
}

/// Where it was sent from the address that was asked for.
fn moves(asked: &Url, shown: &[String]) -> Vec<Url> {
    let mut first = asked.clone();
    first.set_fragment(None);
    let mut moves: Vec<Url> = shown.iter().filter_map(|url| Url::parse(url).ok()).collect();
    if moves.first() == Some(&first) {
        moves.remove(0);
    }
    moves
}
