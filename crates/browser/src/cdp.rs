//! The browser's DevTools protocol, as far as it is needed: commands with their answers, and events by session.
//!
//! <https://chromedevtools.github.io/devtools-protocol/>

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::sync::{mpsc, oneshot};

use crate::error::Error;
use crate::wire::Ends;

/// Something that happened in a tab, a frame or a worker.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) session: String,
    pub(crate) method: String,
    pub(crate) params: Box<RawValue>,
}

impl Event {
    /// Its parameters.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.params.get())
            .map_err(|source| Error::Shape { method: self.method.clone(), source })
    }
}

/// The conversation with one browser. Cloning it is cheap.
#[derive(Clone, Debug)]
pub(crate) struct Connection(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    to: mpsc::Sender<String>,
    next: AtomicU64,
    is_closed: AtomicBool,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Answer>>>,
    sessions: Mutex<HashMap<String, mpsc::UnboundedSender<Event>>>,
}

type Answer = Result<Box<RawValue>, String>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outgoing<'a, P> {
    id: u64,
    method: &'a str,
    params: P,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_id: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Incoming {
    id: Option<u64>,
    method: Option<String>,
    params: Option<Box<RawValue>>,
    result: Option<Box<RawValue>>,
    error: Option<Refusal>,
    session_id: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attached {
    session_id: String,
}

impl Connection {
    pub(crate) fn new(ends: Ends) -> Self {
        let Ends { to, mut from } = ends;
        let shared = Arc::new(Shared {
            to,
            next: AtomicU64::new(1),
            is_closed: AtomicBool::new(false),
            waiting: Mutex::default(),
            sessions: Mutex::default(),
        });
        // Holds no strong reference: when the last user is gone, the way to the browser closes, and so it ends.
        let reader = Arc::downgrade(&shared);
        tokio::spawn(async move {
            while let Some(message) = from.recv().await {
                let Some(shared) = reader.upgrade() else { return };
                shared.take_in(&message);
            }
            if let Some(shared) = reader.upgrade() {
                shared.close();
            }
        });
        Self(shared)
    }

    /// Gives a command to the browser or, in a session, to a tab, and waits for the answer.
    pub(crate) async fn call<R: DeserializeOwned>(
        &self,
        session: Option<&str>,
        method: &str,
        params: impl Serialize,
    ) -> Result<R, Error> {
        let shape = |source| Error::Shape { method: method.to_owned(), source };
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let message = Outgoing { id, method, params, session_id: session };
        let message = serde_json::to_string(&message).map_err(shape)?;
        let (answer, answered) = oneshot::channel();
        self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner).insert(id, answer);
        // Closing empties `waiting`; an answer that was put there afterwards would never come.
        let is_sent = !self.is_closed() && self.0.to.send(message).await.is_ok();
        let answer = if is_sent { answered.await.ok() } else { None };
        match answer {
            Some(Ok(result)) => serde_json::from_str(result.get()).map_err(shape),
            Some(Err(message)) => Err(Error::Refused { method: method.to_owned(), message }),
            None => {
                self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
                Err(Error::Gone)
            }
        }
    }

    /// What happens in a session, and in sessions that open below it, from here on. It ends with the browser.
    pub(crate) fn listen(&self, session: &str) -> mpsc::UnboundedReceiver<Event> {
        let (sender, receiver) = mpsc::unbounded_channel();
        let mut sessions = self.0.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.is_closed() {
            sessions.insert(session.to_owned(), sender);
        }
        receiver
    }

    /// Forgets a session and those below it.
    pub(crate) fn forget(&self, session: &str) {
        let mut sessions = self.0.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = sessions.remove(session) {
            sessions.retain(|_, other| !other.same_channel(&sender));
        }
    }

    /// True if the browser is gone.
    pub(crate) fn is_closed(&self) -> bool {
        self.0.is_closed.load(Ordering::Acquire)
    }
}

impl Shared {
    fn take_in(&self, message: &str) {
        let Ok(message) = serde_json::from_str::<Incoming>(message) else { return };
        if let Some(id) = message.id {
            let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
            let answer = match (message.error, message.result) {
                (Some(refusal), _) => Err(refusal.message),
                (None, Some(result)) => Ok(result),
                (None, None) => Err(String::new()),
            };
            if let Some(waiting) = waiting {
                let _ = waiting.send(answer);
            }
            return;
        }
        let (Some(method), Some(params), Some(session)) =
            (message.method, message.params, message.session_id)
        else {
            return;
        };
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = sessions.get(&session).cloned() else { return };
        if method == "Target.attachedToTarget"
            && let Ok(attached) = serde_json::from_str::<Attached>(params.get())
        {
            sessions.insert(attached.session_id, sender.clone());
        }
        let _ = sender.send(Event { session, method, params });
    }

    fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
