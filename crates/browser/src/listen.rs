//! What is heard of a page while it loads, and what is refused to it.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use serde_json::json;
use tokio::sync::{mpsc, watch};
use url::Url;

use crate::cdp::Event;
use crate::error::Error;
use crate::events::{Data, Done, FrameNavigated, Lifecycle, Over, Paused, Received, Sent, Session};
use crate::tab::{Asked, Ended, Tab};

/// What happens in a tab.
pub(crate) type Events = mpsc::UnboundedReceiver<Event>;

/// How far the page is; of the document that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) loader: String,
    pub(crate) is_parsed: bool,
    pub(crate) is_loaded: bool,
    pub(crate) is_idle: bool,
}

/// What the listening side knows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Addresses that were shown, in order.
    pub(crate) shown: Vec<String>,
    pub(crate) http: Option<u16>,
    /// Times that the page itself asked for a document.
    pub(crate) documents: usize,
    /// Requests without an end yet; true for what a page cannot do without.
    pub(crate) under_way: HashMap<String, bool>,
    /// Those of them for images.
    pub(crate) images: HashSet<String>,
    /// True if an image was there to be had and did not come.
    pub(crate) has_lost_image: bool,
}

impl Tab {
    /// Hears what happens, refuses what is refused, and ends with what ends the visit.
    pub(crate) async fn listen(
        &self,
        events: &mut Events,
        asked: &Asked,
        progress: &watch::Sender<Progress>,
        seen: &Mutex<Seen>,
    ) -> Result<Ended, Error> {
        let (mut requests, mut bytes) = (0, 0);
        let mut questions: FuturesUnordered<BoxFuture<'static, (Paused, Url, bool)>> =
            FuturesUnordered::new();
        loop {
            let event = tokio::select! {
                Some((paused, to, may)) = questions.next() => {
                    if !may {
                        self.refuse(&paused).await?;
                        return Ok(Ended::Left { to });
                    }
                    self.tell("Fetch.continueRequest", json!({ "requestId": paused.request_id })).await?;
                    continue;
                }
                event = events.recv() => event.ok_or(Error::Gone)?,
            };
            match event.method.as_str() {
                "Inspector.targetCrashed" if event.session == self.session => return Ok(Ended::Crashed),
                "Page.javascriptDialogOpening" => {
                    let is_leaving = event.params.get().contains(r#""type":"beforeunload""#);
                    self.tell("Page.handleJavaScriptDialog", json!({ "accept": is_leaving })).await?;
                }
                "Target.attachedToTarget" => {
                    let child: Session = event.read()?;
                    // It may be gone already.
                    let on =
                        self.connection.call::<Done>(Some(&child.session_id), "Network.enable", json!({}));
                    let _ = on.await;
                }
                "Page.frameNavigated" => {
                    let navigated: FrameNavigated = event.read()?;
                    if navigated.frame.id == self.target {
                        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                        seen.shown.push(navigated.frame.url);
                    }
                }
                "Page.lifecycleEvent" => {
                    let event: Lifecycle = event.read()?;
                    // What the empty page at the beginning does is nobody's concern.
                    let is_there = !seen.lock().unwrap_or_else(PoisonError::into_inner).shown.is_empty();
                    if event.frame_id == self.target && is_there {
                        progress.send_if_modified(|progress| progress.step(event));
                    }
                }
                "Network.requestWillBeSent" => {
                    let sent: Sent = event.read()?;
                    requests += 1;
                    if requests > asked.limits.requests {
                        return Ok(Ended::TooLarge);
                    }
                    let kind = sent.kind.unwrap_or_default();
                    let is_part = matches!(kind.as_str(), "Document" | "Script" | "Stylesheet");
                    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                    if kind == "Image" {
                        seen.images.insert(sent.request_id.clone());
                    }
                    seen.under_way.insert(sent.request_id, is_part);
                }
                "Network.loadingFinished" | "Network.loadingFailed" => {
                    let over: Over = event.read()?;
                    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                    seen.under_way.remove(&over.request_id);
                    let is_image = seen.images.remove(&over.request_id);
                    // What the browser itself refuses to show nobody sees.
                    let is_lost =
                        over.error_text.is_some_and(|error| !error.starts_with("net::ERR_BLOCKED_BY"));
                    seen.has_lost_image |= is_image && is_lost;
                }
                "Network.dataReceived" => {
                    bytes += event.read::<Data>()?.data_length;
                    if bytes > asked.limits.bytes {
                        return Ok(Ended::TooLarge);
                    }
                }
                "Network.responseReceived" => {
                    let received: Received = event.read()?;
                    if received.kind == "Document" && received.frame_id.as_ref() == Some(&self.target) {
                        seen.lock().unwrap_or_else(PoisonError::into_inner).http =
                            Some(received.response.status);
                    }
                }
                "Fetch.requestPaused" => {
                    let paused: Paused = event.read()?;
                    let Ok(to) = Url::parse(&paused.request.url) else {
                        self.refuse(&paused).await?;
                        continue;
                    };
                    if paused.frame_id != self.target {
                        self.decide_frame(asked, &paused, &to).await?;
                        continue;
                    }
                    let documents = {
                        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                        seen.documents += 1;
                        seen.documents
                    };
                    if documents == 1 {
                        self.tell("Fetch.continueRequest", json!({ "requestId": paused.request_id })).await?;
                    } else if documents > asked.limits.moves + 1 {
                        return Ok(Ended::Circles);
                    } else if paused.request.method != "GET" {
                        self.refuse(&paused).await?;
                        return Ok(Ended::Left { to });
                    } else {
                        let answer = (asked.may_go)(to.clone());
                        questions.push(Box::pin(async move { (paused, to, answer.await) }));
                    }
                }
                _ => {}
            }
        }
    }

    /// Frames of the page's own site are loaded; what others put into a page is theirs, and is not judged.
    async fn decide_frame(&self, asked: &Asked, paused: &Paused, to: &Url) -> Result<(), Error> {
        let here = &asked.url;
        if to.scheme() == here.scheme() && to.host_str() == here.host_str() {
            self.tell("Fetch.continueRequest", json!({ "requestId": paused.request_id })).await
        } else {
            self.refuse(paused).await
        }
    }

    async fn refuse(&self, paused: &Paused) -> Result<(), Error> {
        let reason = if paused.frame_id == self.target { "Aborted" } else { "BlockedByClient" };
        self.tell("Fetch.failRequest", json!({ "requestId": paused.request_id, "errorReason": reason })).await
    }
}

impl Progress {
    /// Takes a step in; true if it says anything new.
    fn step(&mut self, event: Lifecycle) -> bool {
        if event.loader_id != self.loader {
            *self = Self { loader: event.loader_id, ..Self::default() };
        }
        match event.name.as_str() {
            "DOMContentLoaded" => self.is_parsed = true,
            "load" => self.is_loaded = true,
            "networkIdle" => self.is_idle = true,
            _ => {}
        }
        true
    }
}
