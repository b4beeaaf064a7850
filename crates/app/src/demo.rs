//! The demo municipality: a small site of our own, served on loopback from inside the program.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use url::Url;

use crate::app::App;
use crate::error::{Error, ErrorCode};
use crate::view::AuditRequest;

static SITE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../fixtures/sites/novads");

/// Name of the invented municipality.
const NAME: &str = "Parauga novads";

/// Names the folder with mended files.
const MENDED: &str = "SLIEKSNIS_DEMO_MENDED";

/// What of the folder is not part of the site.
const NOT_SERVED: [&str; 3] = ["expected.toml", "README.md", "services.csv"];

/// The running demo site; it stops when this is dropped.
#[derive(Debug)]
pub struct Demo {
    address: Url,
    _stop: oneshot::Sender<()>,
}

impl Demo {
    /// Serves the site on a free port of the loopback interface.
    pub async fn serve() -> Result<Self, Error> {
        Self::serve_at(0).await
    }

    /// Serves the site on this port of the loopback interface; 0 for a free one.
    pub async fn serve_at(port: u16) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::new(ErrorCode::DemoFailed, error.to_string());
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let address = Url::parse(&format!("http://127.0.0.1:{port}/"))
            .map_err(|error| Error::new(ErrorCode::DemoFailed, error.to_string()))?;
        let (stop, stopped) = oneshot::channel::<()>();
        let server = axum::serve(listener, Router::new().fallback(answer)).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        tokio::spawn(async move { server.await });
        Ok(Self { address, _stop: stop })
    }

    /// Its home page.
    pub fn address(&self) -> &Url {
        &self.address
    }
}

/// The register of the demo's services, as CSV.
pub(crate) fn services() -> &'static str {
    SITE.get_file("services.csv").and_then(include_dir::File::contents_utf8).unwrap_or_default()
}

async fn answer(request: Request) -> Response {
    let path = request.uri().path().trim_start_matches('/');
    let path =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    if NOT_SERVED.contains(&path.as_str()) {
        return not_found();
    }
    if let Some(bytes) = mended(&path).await {
        return (StatusCode::OK, [content_type(&path)], bytes).into_response();
    }
    match SITE.get_file(&path) {
        Some(file) => (StatusCode::OK, [content_type(&path)], file.contents()).into_response(),
        None if SITE.get_dir(&path).is_some() => {
            (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, format!("/{path}/"))]).into_response()
        }
        None => not_found(),
    }
}

/// A file of the folder that takes the place of the demo's own, if one is named: so a fault of the demo can be mended and
/// looked at again.
async fn mended(path: &str) -> Option<Vec<u8>> {
    let folder = std::path::PathBuf::from(std::env::var_os(MENDED)?);
    let path = std::path::Path::new(path);
    let is_inside = path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
    if is_inside { tokio::fs::read(folder.join(path)).await.ok() } else { None }
}

fn not_found() -> Response {
    let text = SITE.get_file("404.html").map(include_dir::File::contents).unwrap_or_default();
    (StatusCode::NOT_FOUND, [content_type("404.html")], text).into_response()
}

fn content_type(path: &str) -> (header::HeaderName, HeaderValue) {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let value = match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };
    (header::CONTENT_TYPE, HeaderValue::from_static(value))
}

impl App {
    /// Serves the demo municipality and registers its services; gives back the request that audits it.
    pub async fn start_demo(&self) -> Result<AuditRequest, Error> {
        let mut demo = self.demo().lock().await;
        if demo.is_none() {
            *demo = Some(Demo::serve().await?);
        }
        let address = demo.as_ref().map(|demo| demo.address().clone()).expect("it was just made");
        self.register_demo_services(&address).await?;
        Ok(AuditRequest {
            name: NAME.to_owned(),
            addresses: vec![address.to_string()],
            ..AuditRequest::default()
        })
    }
}
