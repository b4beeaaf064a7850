//! One browser for a run: started when the first page needs it, started again when a page has brought it down.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::sync::{Mutex, Semaphore};

use crate::cdp::Connection;
use crate::error::Error;
use crate::events::{Done, Version};
use crate::process::Process;
use crate::proxy::{Connect, Proxy};
use crate::tab::{self, Asked, Ended};
use crate::wire::Wire;

/// Time for the first answer.
const ANSWER: Duration = Duration::from_secs(30);
/// Time for the answer to the command to end.
const FAREWELL: Duration = Duration::from_secs(2);
/// How often one page is gone to, if the browser ends meanwhile: another page may have been the reason.
const TRIES: usize = 2;

/// How the browser is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The program.
    pub program: PathBuf,
    /// False only where a person said that it must do without its sandbox.
    pub has_sandbox: bool,
    /// How it is talked to.
    pub wire: Wire,
    /// Pages open at the same time.
    pub at_once: usize,
}

impl Options {
    /// With its sandbox, and as many pages as there are processors, at most four.
    pub fn new(program: PathBuf) -> Self {
        let at_once = std::thread::available_parallelism().map_or(1, |processors| processors.get().min(4));
        Self { program, has_sandbox: true, wire: Wire::here(), at_once }
    }
}

/// A browser that can be gone to, running or not.
pub struct Browser {
    options: Options,
    connect: Connect,
    slots: Semaphore,
    running: Mutex<Option<Arc<Running>>>,
}

/// A browser that runs. When it is dropped, the processes end.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) connection: Connection,
    /// Name and version, as people know them.
    pub(crate) name: String,
    /// What it calls itself towards sites.
    pub(crate) agent: String,
    process: Process,
    /// The way of its pages to the network.
    pub(crate) proxy: Proxy,
}

impl Browser {
    /// A browser whose connections are all made by `connect`. Nothing is started yet.
    pub fn new(options: Options, connect: Connect) -> Self {
        let slots = Semaphore::new(options.at_once.max(1));
        Self { options, connect, slots, running: Mutex::default() }
    }

    /// Name and version; starts it if it does not run.
    pub async fn name(&self) -> Result<String, Error> {
        Ok(self.running().await?.name.clone())
    }

    /// Goes to a page in a context of its own, and brings what became of it.
    ///
    /// # Errors
    ///
    /// Only if no browser can be had; a page that brings the browser down is [`Ended::Crashed`].
    pub async fn visit(&self, asked: &Asked) -> Result<Ended, Error> {
        // The semaphore is never closed.
        let _slot = self.slots.acquire().await.expect("the semaphore of a browser stays open");
        for _ in 0..TRIES {
            let running = self.running().await?;
            let (ended, is_stuck) = match tab::visit(&running, asked).await {
                Ok(visited) => visited,
                Err(Error::Gone) => {
                    self.discard(&running).await;
                    continue;
                }
                Err(error) => return Err(error),
            };
            if is_stuck {
                self.discard(&running).await;
            }
            return Ok(ended);
        }
        Ok(Ended::Crashed)
    }

    /// Ends the browser, if it runs, and waits until it has.
    pub async fn close(&self) {
        let running = self.running.lock().await.take();
        let Some(running) = running.and_then(Arc::into_inner) else { return };
        let farewell = running.connection.call::<Done>(None, "Browser.close", json!({}));
        let _ = tokio::time::timeout(FAREWELL, farewell).await;
        drop(running.connection);
        running.process.end().await;
    }

    async fn running(&self) -> Result<Arc<Running>, Error> {
        let mut running = self.running.lock().await;
        if let Some(running) = running.as_ref().filter(|running| !running.connection.is_closed()) {
            return Ok(Arc::clone(running));
        }
        *running = None;
        let started = Arc::new(Running::start(&self.options, Arc::clone(&self.connect)).await?);
        Ok(Arc::clone(running.insert(started)))
    }

    /// Lets a browser go that does not do what it should; the next page gets another.
    async fn discard(&self, broken: &Arc<Running>) {
        let mut running = self.running.lock().await;
        if running.as_ref().is_some_and(|running| Arc::ptr_eq(running, broken)) {
            *running = None;
        }
    }
}

impl Running {
    async fn start(options: &Options, connect: Connect) -> Result<Self, Error> {
        let proxy = Proxy::start(connect).await.map_err(Error::Place)?;
        let (process, ends) = Process::start(&options.program, options.wire, options.has_sandbox).await?;
        let connection = Connection::new(ends);
        let asked = connection.call::<Version>(None, "Browser.getVersion", json!({}));
        let Ok(Ok(version)) = tokio::time::timeout(ANSWER, asked).await else { return Err(process.why()) };
        Ok(Self {
            connection,
            name: named(&version.product),
            agent: version.user_agent.replace("HeadlessChrome", "Chrome"),
            process,
            proxy,
        })
    }
}

/// `HeadlessChrome/156.0.8078.79` is Chrome 156.0.8078.79 to people.
fn named(product: &str) -> String {
    let (name, version) = product.split_once('/').unwrap_or((product, ""));
    let name = match name {
        "HeadlessChrome" => "Chrome",
        "Edg" | "HeadlessEdg" => "Edge",
        other => other,
    };
    format!("{name} {version}").trim().to_owned()
}
