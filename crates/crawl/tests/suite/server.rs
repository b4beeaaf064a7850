//! A web server on loopback that does what it is told, good or bad.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use url::Url;

/// How one request is answered.
pub enum Reply {
    /// An orderly answer.
    Whole { http: u16, headers: Vec<(String, String)>, body: Vec<u8> },
    /// These bytes, then the connection is closed.
    Raw(Vec<u8>),
    /// This head, then this piece for ever.
    Endless { head: String, piece: Vec<u8> },
    /// This head, then nothing while the connection stays open.
    Stalled(String),
    /// The connection is closed without a word.
    Closed,
}

impl Reply {
    /// A page with this content inside `body`.
    pub fn page(content: &str) -> Self {
        Self::html(format!("<!doctype html><title>{}</title><body>{content}", content.len()))
    }

    pub fn html(text: impl Into<Vec<u8>>) -> Self {
        Self::of(200, "text/html; charset=utf-8", text)
    }

    pub fn of(http: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = if content_type.is_empty() {
            Vec::new()
        } else {
            vec![("content-type".to_owned(), content_type.to_owned())]
        };
        Self::Whole { http, headers, body: body.into() }
    }

    pub fn status(http: u16) -> Self {
        Self::of(http, "text/html", "<p>no")
    }

    pub fn redirect(http: u16, to: &str) -> Self {
        Self::status(http).with("location", to)
    }

    pub fn with(self, name: &str, value: &str) -> Self {
        match self {
            Self::Whole { http, mut headers, body } => {
                headers.push((name.to_owned(), value.to_owned()));
                Self::Whole { http, headers, body }
            }
            other => other,
        }
    }
}

/// A request as the server saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub path: String,
    pub head: String,
}

/// A server; it is gone when this is dropped.
pub struct Server {
    pub port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Starts a server; `answer` gets the request and how many times its path was asked for before.
    pub async fn start(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&answer)));
            }
        });
        Self { port, asked, task }
    }

    pub fn url(&self, path: &str) -> Url {
        Url::parse(&format!("http://127.0.0.1:{}{path}", self.port)).unwrap()
    }

    /// Paths asked for so far, in order.
    pub fn paths(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|asked| asked.path.clone()).collect()
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve<F: Fn(&Asked, usize) -> Reply>(
    mut stream: TcpStream,
    log: Arc<Mutex<Vec<Asked>>>,
    answer: Arc<F>,
) {
    let mut bytes = Vec::new();
    loop {
        let Some(head) = head_of(&mut stream, &mut bytes).await else { return };
        let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
        let asked = Asked { path, head };
        let before = {
            let mut log = log.lock().unwrap();
            let before = log.iter().filter(|other| other.path == asked.path).count();
            log.push(asked.clone());
            before
        };
        if write(&mut stream, answer(&asked, before)).await.is_none() {
            return;
        }
    }
}

async fn head_of(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            bytes.drain(..end + 4);
            return Some(head);
        }
        let mut piece = [0; 4096];
        let read = stream.read(&mut piece).await.ok()?;
        if read == 0 {
            return None;
        }
        bytes.extend_from_slice(&piece[..read]);
    }
}

/// `None` where the connection is not to be used again.
async fn write(stream: &mut TcpStream, reply: Reply) -> Option<()> {
    match reply {
        Reply::Whole { http, headers, body } => {
            let mut head = format!("HTTP/1.1 {http} x\r\ncontent-length: {}\r\n", body.len());
            for (name, value) in headers {
                head.extend([&name, ": ", &value, "\r\n"]);
            }
            head += "\r\n";
            let mut bytes = head.into_bytes();
            bytes.extend(body);
            stream.write_all(&bytes).await.ok()
        }
        Reply::Raw(bytes) => {
            stream.write_all(&bytes).await.ok()?;
            stream.shutdown().await.ok()?;
            None
        }
        Reply::Endless { head, piece } => {
            stream.write_all(head.as_bytes()).await.ok()?;
            loop {
                stream.write_all(&piece).await.ok()?;
            }
        }
        Reply::Stalled(head) => {
            stream.write_all(head.as_bytes()).await.ok()?;
            // Until the other side hangs up.
            let mut rest = [0; 64];
            while stream.read(&mut rest).await.ok()? > 0 {}
            None
        }
        Reply::Closed => None,
    }
}
