//! What pages need besides themselves: style sheets and frames, fetched once per run.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crawl::{Client, Fetched, Status};
use page::parse::Syntax;
use tokio::sync::OnceCell;
use url::Url;

use crate::visit::embedded::Embedded;
use crate::visit::linked::Linked;
use crate::visit::scripts::Scripts;

/// Style sheets that one run keeps; those of further addresses are fetched again for each page.
const SHEETS: usize = 500;
/// Bytes of a local file.
const FILE_BYTES: u64 = 16 << 20;

/// Fetches for one run.
#[derive(Clone, Debug)]
pub(crate) struct Resources {
    client: Client,
    sheets: Arc<Mutex<BTreeMap<Url, Slot>>>,
    pub(crate) embedded: Embedded,
    pub(crate) linked: Linked,
    pub(crate) scripts: Scripts,
}

type Slot = Arc<OnceCell<Option<Sheet>>>;

/// A style sheet's text and final address.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub(crate) text: cascade::Text,
    /// The same text as bytes, shared by the snapshots of all pages that use it.
    pub(crate) bytes: Arc<[u8]>,
    /// What it imports.
    pub(crate) imports: Arc<[Url]>,
    pub(crate) address: Url,
}

impl Sheet {
    fn new(text: String, address: Url) -> Self {
        let css: Arc<str> = Arc::from(text);
        Self {
            bytes: Arc::from(Arc::clone(&css)),
            imports: cascade::imports(&css, &address).into(),
            text: cascade::Text::new(css),
            address,
        }
    }
}

/// A document's text and final address.
pub(crate) struct FrameText {
    pub(crate) text: String,
    pub(crate) syntax: Syntax,
    pub(crate) address: Url,
    pub(crate) content_language: Option<String>,
}

impl Resources {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            sheets: Arc::default(),
            embedded: Embedded::default(),
            linked: Linked::default(),
            scripts: Scripts::default(),
        }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The style sheet at an address; `None` if it could not be had. `charset` is that of the page that asks.
    pub(crate) async fn sheet(&self, url: &Url, charset: &str) -> Option<Sheet> {
        let slot = {
            let mut sheets = self.sheets.lock().unwrap_or_else(PoisonError::into_inner);
            if sheets.len() >= SHEETS && !sheets.contains_key(url) {
                Slot::default()
            } else {
                Arc::clone(sheets.entry(url.clone()).or_default())
            }
        };
        slot.get_or_init(|| self.fetch_sheet(url, charset)).await.clone()
    }

    async fn fetch_sheet(&self, url: &Url, charset: &str) -> Option<Sheet> {
        if url.scheme() == "file" {
            let bytes = read_file(&url.to_file_path().ok()?).await.ok()?;
            let text = String::from_utf8_lossy(&bytes).into_owned();
            return Some(Sheet::new(text, url.clone()));
        }
        let fetched = self.client.resource(url).await;
        // A server that answers with its error page in HTML has not sent a style sheet.
        let is_sheet = fetched.media_type().is_none_or(|kind| kind != "text/html");
        if fetched.status != Status::Loaded || !is_sheet {
            return None;
        }
        Some(Sheet::new(fetched.style_text(charset).text, fetched.address))
    }

    /// The document of a frame; `None` if it could not be had or is neither HTML nor XML.
    pub(crate) async fn frame(&self, url: &Url) -> Option<FrameText> {
        if url.scheme() == "file" {
            let path = url.to_file_path().ok()?;
            let text = String::from_utf8_lossy(&read_file(&path).await.ok()?).into_owned();
            return Some(FrameText {
                text,
                syntax: syntax_of_file(&path),
                address: url.clone(),
                content_language: None,
            });
        }
        let fetched = self.client.resource(url).await;
        let syntax = syntax(&fetched)?;
        (fetched.status == Status::Loaded).then(|| FrameText {
            text: fetched.text().text,
            syntax,
            content_language: fetched.headers.content_language.clone(),
            address: fetched.address,
        })
    }
}

/// The syntax of what came; HTML where the server did not say.
pub(crate) fn syntax(fetched: &Fetched) -> Option<Syntax> {
    match fetched.headers.content_type.as_deref() {
        None => Some(Syntax::Html),
        Some(content_type) => Syntax::of_content_type(content_type),
    }
}

/// The syntax of a local file by its name.
pub(crate) fn syntax_of_file(path: &Path) -> Syntax {
    let is_xml = path.extension().and_then(|extension| extension.to_str()).is_some_and(|extension| {
        ["svg", "xhtml", "xml", "xht"].contains(&extension.to_ascii_lowercase().as_str())
    });
    if is_xml { Syntax::Xml } else { Syntax::Html }
}

/// A local file, up to the limit.
pub(crate) async fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    use tokio::io::AsyncReadExt;
    let mut bytes = Vec::new();
    tokio::fs::File::open(path).await?.take(FILE_BYTES).read_to_end(&mut bytes).await?;
    Ok(bytes)
}
