//! Scripts of a page's own site: read once per run, never run.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crawl::{Client, Status};
use page::Page;
use page::scripts::ScriptText;
use store::{Part, PartKind};
use tokio::sync::OnceCell;
use url::Url;

use crate::visit::resources::{Resources, read_file};

/// Scripts that one run reads; those of further addresses stay unknown.
const SCRIPTS: usize = 500;

/// The scripts of one run by address.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scripts(Arc<Mutex<BTreeMap<Url, Slot>>>);

type Slot = Arc<OnceCell<Option<Script>>>;

/// A script as it was read, and as bytes, shared by the snapshots of all pages that use it.
#[derive(Clone, Debug)]
struct Script {
    text: Arc<ScriptText>,
    bytes: Arc<[u8]>,
}

/// Gives the page the scripts of its own site. Those of other sites are somebody else's and stay unknown.
pub(crate) async fn add(page: &mut Page, resources: &Resources, parts: &mut Vec<Part>) {
    let top = page.top().url.clone();
    let mut wanted = page.scripts_wanted();
    wanted.retain(|script| script.url.scheme() == top.scheme() && script.url.host_str() == top.host_str());
    let fetched = wanted.iter().map(|script| resources.scripts.get(resources.client(), &script.url));
    let fetched = futures_util::future::join_all(fetched).await;
    for (script, found) in wanted.iter().zip(fetched) {
        let Some(found) = found else { continue };
        page.add_script(script.node, found.text);
        let address = script.url.to_string();
        if parts.iter().all(|part| part.address != address) {
            parts.push(Part { kind: PartKind::Other, address, content: found.bytes });
        }
    }
}

impl Scripts {
    /// The script at an address; `None` if it could not be had or is too long to be read.
    async fn get(&self, client: &Client, url: &Url) -> Option<Script> {
        let slot = {
            let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if scripts.len() >= SCRIPTS && !scripts.contains_key(url) {
                return None;
            }
            Arc::clone(scripts.entry(url.clone()).or_default())
        };
        slot.get_or_init(|| fetch(client, url)).await.clone()
    }
}

async fn fetch(client: &Client, url: &Url) -> Option<Script> {
    let text = if url.scheme() == "file" {
        String::from_utf8_lossy(&read_file(&url.to_file_path().ok()?).await.ok()?).into_owned()
    } else {
        let fetched = client.resource(url).await;
        // A server that answers with its error page in HTML has not sent a script.
        let is_script = fetched.media_type().is_none_or(|kind| kind != "text/html");
        if fetched.status != Status::Loaded || !is_script {
            return None;
        }
        String::from_utf8_lossy(&fetched.body).into_owned()
    };
    let read = ScriptText::new(&text)?;
    Some(Script { text: Arc::new(read), bytes: Arc::from(text.into_bytes()) })
}
