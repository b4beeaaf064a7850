//! A browser to test with, and a site on loopback.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Response};
use browser::{Asked, Browser, Capture, Connect, Ended, Limits, Options, Wire};
use futures_util::StreamExt;
use tokio::net::{TcpListener, TcpStream};
use url::Url;

/// How the installed browser is run, if there is one. As root, as in a container of CI, it cannot have its sandbox; the pages
/// here are our own.
pub fn options() -> Option<Options> {
    let Some(program) = browser::find(None) else {
        println!("skipped: no browser of the Chromium family is installed");
        return None;
    };
    Some(Options { has_sandbox: !is_root(), ..Options::new(program) })
}

#[cfg(unix)]
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
pub fn is_root() -> bool {
    false
}

/// Hosts and ports that the browser was connected to.
pub type Reached = Arc<Mutex<Vec<(String, u16)>>>;

/// Connects to whatever is asked for on this computer, keeps book, and refuses the rest.
pub fn connect() -> (Connect, Reached) {
    let reached = Reached::default();
    let book = Arc::clone(&reached);
    let connect: Connect = Arc::new(move |host, port| {
        book.lock().unwrap().push((host.clone(), port));
        Box::pin(async move {
            if host != "127.0.0.1" {
                return Err(std::io::Error::from(std::io::ErrorKind::PermissionDenied));
            }
            TcpStream::connect((host.as_str(), port)).await
        })
    });
    (connect, reached)
}

/// A browser, if one is installed.
pub fn browser() -> Option<Browser> {
    Some(Browser::new(options()?, connect().0))
}

/// The same, talked to in another way.
pub fn browser_over(wire: Wire) -> Option<Browser> {
    Some(Browser::new(Options { wire, ..options()? }, connect().0))
}

/// Asks for a page; scripts may send it anywhere on this computer, but not below `/outside`.
pub fn asked(url: Url) -> Asked {
    Asked {
        url,
        may_go: Arc::new(|url| {
            Box::pin(
                async move { url.host_str() == Some("127.0.0.1") && !url.path().starts_with("/outside") },
            )
        }),
        agent: "Test/1".to_owned(),
        limits: Limits { load: Duration::from_secs(20), ..Limits::default() },
        wants: None,
    }
}

/// Files on loopback, and some bodies that are no files.
pub struct Site {
    address: Url,
    asked: Arc<Mutex<Vec<String>>>,
}

type Served = (Arc<Files>, Arc<Mutex<Vec<String>>>);
type Files = BTreeMap<&'static str, (&'static str, &'static str)>;

impl Site {
    /// Serves these: path, content type, body. Beside them: `/endless` never ends, `/huge` is 100 MB, `/missing` is not there.
    pub async fn serve(files: &[(&'static str, &'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let files: Files = files.iter().map(|(path, kind, body)| (*path, (*kind, *body))).collect();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let state = (Arc::new(files), Arc::clone(&asked));
        let router = Router::new().fallback(answer).with_state(state);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, asked }
    }

    /// One page at `/`.
    pub async fn of(html: &'static str) -> Self {
        Self::serve(&[("/", "text/html", html)]).await
    }

    pub fn at(&self, path: &str) -> Url {
        self.address.join(path).unwrap()
    }

    /// Paths that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn answer(State((files, asked)): State<Served>, uri: Uri, headers: axum::http::HeaderMap) -> Response {
    asked.lock().unwrap().push(uri.path().to_owned());
    let stream = |chunks: usize, end: bool| {
        let some = futures_util::stream::repeat(())
            .take(chunks)
            .map(|()| Ok::<_, std::io::Error>(vec![b' '; 1 << 20]));
        let rest = futures_util::stream::pending();
        if end { Body::from_stream(some) } else { Body::from_stream(some.chain(rest)) }
    };
    match uri.path() {
        "/endless" => stream(0, false).into_response(),
        "/huge" => ([(header::CONTENT_TYPE, "text/html")], stream(100, true)).into_response(),
        "/file" => ([(header::CONTENT_DISPOSITION, "attachment")], "a file").into_response(),
        "/agent" => {
            let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
            format!("<p>{}</p>", agent.unwrap_or_default()).into_response()
        }
        path => match files.get(path) {
            Some((kind, body)) => {
                ([(header::CONTENT_TYPE, format!("{kind}; charset=utf-8"))], *body).into_response()
            }
            None => axum::http::StatusCode::NOT_FOUND.into_response(),
        },
    }
}

/// The capture of a visit that brought one.
pub fn captured(ended: Ended) -> Capture {
    match ended {
        Ended::Captured(capture) => *capture,
        other => panic!("not captured: {other:?}"),
    }
}

/// Goes to a page of its own and gives its markup.
pub async fn markup(html: &'static str) -> Option<String> {
    let browser = browser()?;
    let site = Site::of(html).await;
    let ended = browser.visit(&asked(site.at("/"))).await.unwrap();
    browser.close().await;
    Some(captured(ended).documents.remove(0).html)
}
