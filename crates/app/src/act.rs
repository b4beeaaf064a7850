//! The test cases of W3C's ACT rules: serving a copy of them on loopback, and the implementation report that W3C reads.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use locale::Language;
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use url::Url;

use crate::check::{CheckOptions, CheckTarget, check};
use crate::error::{Error, ErrorCode};
use crate::reports::act_earl;

/// Where W3C publishes the cases; an implementation report names them there.
const PUBLISHED: &str = "https://www.w3.org";
/// Bytes of a list of cases.
const LIST_BYTES: u64 = 64 << 20;

/// A copy of the cases, served on loopback under the paths that they expect; it stops when this is dropped.
#[derive(Debug)]
pub struct ActServer {
    address: Url,
    _stop: oneshot::Sender<()>,
}

impl ActServer {
    /// Serves a folder as web root.
    pub async fn serve(folder: &Path) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::new(ErrorCode::DemoFailed, error.to_string());
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let address = Url::parse(&format!("http://127.0.0.1:{port}/"))
            .map_err(|error| Error::new(ErrorCode::DemoFailed, error.to_string()))?;
        let (stop, stopped) = oneshot::channel::<()>();
        let router = Router::new().fallback(file).with_state(Arc::new(folder.to_owned()));
        let server = axum::serve(listener, router).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        tokio::spawn(async move { server.await });
        Ok(Self { address, _stop: stop })
    }

    /// The web root.
    pub fn address(&self) -> &Url {
        &self.address
    }
}

async fn file(State(folder): State<Arc<PathBuf>>, uri: Uri) -> Response {
    let asked = Path::new(uri.path().trim_start_matches('/'));
    if !asked.components().all(|part| matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let path = match asked.strip_prefix("test-assets") {
        Ok(asset) => folder.join("WAI/content-assets/wcag-act-rules/test-assets").join(asset),
        Err(_) => folder.join(asked),
    };
    match tokio::fs::read(&path).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, content_type(&path))], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "xhtml" => "application/xhtml+xml",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript",
        "vtt" => "text/vtt; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "wav" => "audio/wav",
        "ogg" => "audio/ogg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        _ => "application/octet-stream",
    }
}

/// A line of `cases.json`.
#[derive(Deserialize)]
struct Case {
    url_path: String,
}

/// Checks every case listed in the folder's `cases.json` (they lie below `cases/`) and says in EARL what the rules that
/// implement ACT rules said about each, under the address where W3C publishes it.
pub async fn act_report(folder: &Path, lang: Language) -> Result<Vec<u8>, Error> {
    let list = folder.join("cases.json");
    let unreadable = || Error::new(ErrorCode::FileRead, list.display().to_string());
    if tokio::fs::metadata(&list).await.map_err(|_| unreadable())?.len() > LIST_BYTES {
        return Err(unreadable());
    }
    let text = tokio::fs::read_to_string(&list).await.map_err(|_| unreadable())?;
    let cases: Vec<Case> = serde_json::from_str(&text).map_err(|_| unreadable())?;
    let server = ActServer::serve(&folder.join("cases")).await?;
    let paths: BTreeSet<&str> = cases.iter().map(|case| case.url_path.as_str()).collect();
    let targets = paths
        .iter()
        .map(|path| server.address().join(path).map(CheckTarget::Address).map_err(|_| unreadable()))
        .collect::<Result<Vec<_>, Error>>()?;
    let mut checks = Vec::with_capacity(targets.len());
    check(targets, CheckOptions { robots: false, ..CheckOptions::default() }, |page| checks.push(page))
        .await?;
    act_earl(&checks, server.address(), PUBLISHED, lang)
}
