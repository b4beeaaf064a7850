//! Images, recordings and timed text of pages: fetched once per run and only looked at; what is kept are the facts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crawl::{Client, Status};
use data_url::DataUrl;
use futures_util::StreamExt;
use page::resource::{Resource, ResourceKind, ResourceRef};
use page::{Fact, Page, Why};
use store::{Part, PartKind};
use tokio::sync::{OnceCell, Semaphore};
use tokio::task::spawn_blocking;
use url::Url;

use crate::visit::resources::Resources;

/// Bytes that one run fetches for this; what comes after them is not fetched and stays unknown.
const BYTES_PER_RUN: u64 = 500 << 20;
/// Facts that one run keeps; those of further addresses are fetched again for each page.
const KEPT: usize = 5_000;
/// Of one page, fetched at the same time.
const AT_ONCE: usize = 4;
/// Of all pages, looked at at the same time: an image takes up to a few hundred megabytes while it is.
const LOOKED_AT: usize = 3;

/// How much of each kind one page may ask for, and how large one may be. Beyond it nothing is fetched.
fn limit(kind: ResourceKind) -> (usize, usize) {
    match kind {
        ResourceKind::TimedText => (20, 2 << 20),
        ResourceKind::Media => (6, 30 << 20),
        ResourceKind::Background => (20, 5 << 20),
        ResourceKind::Image => (60, 5 << 20),
    }
}

/// What one run knows about embedded content.
#[derive(Clone, Debug)]
pub(crate) struct Embedded(Arc<Known>);

#[derive(Debug)]
struct Known {
    slots: Mutex<BTreeMap<(ResourceKind, Url), Slot>>,
    fetched: AtomicU64,
    lookers: Semaphore,
}

type Slot = Arc<OnceCell<Fact<Resource>>>;

impl Default for Embedded {
    fn default() -> Self {
        Self(Arc::new(Known {
            slots: Mutex::default(),
            fetched: AtomicU64::new(0),
            lookers: Semaphore::new(LOOKED_AT),
        }))
    }
}

impl Resources {
    /// What is at the addresses that a page wants to know about. Local files are for local pages only.
    pub(crate) async fn embedded(&self, wanted: Vec<ResourceRef>, of: &Url) -> Vec<(Url, Fact<Resource>)> {
        let is_local = of.scheme() == "file";
        let mut counts: BTreeMap<ResourceKind, usize> = BTreeMap::new();
        let within = wanted.into_iter().filter(|wanted| {
            let count = counts.entry(wanted.kind).or_default();
            *count += 1;
            *count <= limit(wanted.kind).0 && (is_local || wanted.url.scheme() != "file")
        });
        futures_util::stream::iter(within.collect::<Vec<_>>())
            .map(|wanted| async move {
                let fact = self.embedded.fact(self.client(), wanted.kind, &wanted.url).await;
                (wanted.url, fact)
            })
            .buffered(AT_ONCE)
            .collect()
            .await
    }
}

impl Embedded {
    async fn fact(&self, client: &Client, kind: ResourceKind, url: &Url) -> Fact<Resource> {
        // Both are images; only how urgently they are wanted differs.
        let kind = if kind == ResourceKind::Background { ResourceKind::Image } else { kind };
        let slot = {
            let mut slots = self.0.slots.lock().unwrap_or_else(PoisonError::into_inner);
            let key = (kind, url.clone());
            if url.scheme() == "data" || (slots.len() >= KEPT && !slots.contains_key(&key)) {
                Slot::default()
            } else {
                Arc::clone(slots.entry(key).or_default())
            }
        };
        slot.get_or_init(|| self.find_out(client, kind, url)).await.clone()
    }

    async fn find_out(&self, client: &Client, kind: ResourceKind, url: &Url) -> Fact<Resource> {
        let most = limit(kind).1;
        if self.0.fetched.load(Ordering::Relaxed) > BYTES_PER_RUN {
            return Fact::Unknown(Why::NotFetched);
        }
        // The bytes are held only by those whose turn it is to look.
        let Ok(_turn) = self.0.lookers.acquire().await else { return Fact::Unknown(Why::NotFetched) };
        let came = match url.scheme() {
            "data" => from_address(url),
            "file" => from_file(url, most).await,
            _ => from_site(client, url, most).await,
        };
        let bytes = match came {
            Came::Bytes(bytes) => bytes,
            Came::Nothing => return Fact::Known(Resource::Absent),
            Came::Unknown(why) => return Fact::Unknown(why),
        };
        self.0.fetched.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        let looked = spawn_blocking(move || media::look(&bytes, kind)).await;
        looked.unwrap_or(Fact::Unknown(Why::Unsupported))
    }
}

/// What asking for an address brought.
enum Came {
    Bytes(Vec<u8>),
    Nothing,
    Unknown(Why),
}

async fn from_site(client: &Client, url: &Url, most: usize) -> Came {
    let fetched = client.resource_up_to(url, most).await;
    match (fetched.status, fetched.http) {
        (Status::Loaded, _) => Came::Bytes(fetched.body),
        (Status::TooLarge, _) => Came::Unknown(Why::TooLarge),
        (_, Some(404 | 410)) => Came::Nothing,
        (_, _) => Came::Unknown(Why::Unreachable),
    }
}

async fn from_file(url: &Url, most: usize) -> Came {
    let Ok(path) = url.to_file_path() else { return Came::Unknown(Why::Unreachable) };
    match read_up_to(&path, most).await {
        Ok(bytes) if bytes.len() > most => Came::Unknown(Why::TooLarge),
        Ok(bytes) => Came::Bytes(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Came::Nothing,
        Err(_) => Came::Unknown(Why::Unreachable),
    }
}

/// A file up to one byte more than the limit.
async fn read_up_to(path: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    use tokio::io::AsyncReadExt;
    let mut bytes = Vec::new();
    tokio::fs::File::open(path).await?.take(most as u64 + 1).read_to_end(&mut bytes).await?;
    Ok(bytes)
}

/// The content of a `data:` address; the document it stands in is limited already.
fn from_address(url: &Url) -> Came {
    let content = DataUrl::process(url.as_str()).ok().and_then(|data| data.decode_to_vec().ok());
    content.map_or(Came::Unknown(Why::Unsupported), |(bytes, _)| Came::Bytes(bytes))
}

/// The facts as part of what was captured, so that the page can be judged again without the site; `None` if there are none.
pub(crate) fn part(page: &Page) -> Option<Part> {
    let facts: Vec<_> = page.resources().collect();
    if facts.is_empty() {
        return None;
    }
    let json = serde_json::to_vec(&facts).ok()?;
    Some(Part { kind: PartKind::Other, address: "embedded.json".to_owned(), content: Arc::from(json) })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;
    use std::time::Duration;

    use axum::Router;
    use axum::http::StatusCode;
    use axum::routing::get;
    use crawl::ClientOptions;

    use super::*;

    const PIXEL: &[u8] = include_bytes!("../../../../fixtures/media/pixel.png");

    async fn site(asked: &'static AtomicUsize) -> Url {
        let pixel = move || async move {
            asked.fetch_add(1, Ordering::Relaxed);
            PIXEL
        };
        let router = Router::new()
            .route("/punkts.png", get(pixel))
            .route("/liels.png", get(|| async { vec![0u8; 6 << 20] }))
            .fallback(|| async { (StatusCode::NOT_FOUND, "nav") });
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Url::parse(&address).unwrap()
    }

    fn resources(site: &Url) -> Resources {
        let options = ClientOptions { delay: Duration::ZERO, ..ClientOptions::default() };
        Resources::new(Client::new(options, std::slice::from_ref(site)).unwrap())
    }

    async fn fact(resources: &Resources, url: Url, of: &Url) -> Option<Fact<Resource>> {
        let wanted = vec![ResourceRef { kind: ResourceKind::Image, url }];
        resources.embedded(wanted, of).await.pop().map(|(_, fact)| fact)
    }

    #[tokio::test]
    async fn what_came_what_is_not_there_and_what_is_too_large_are_told_apart() {
        static ASKED: AtomicUsize = AtomicUsize::new(0);
        let site = site(&ASKED).await;
        let resources = resources(&site);
        let look = async |name: &str| fact(&resources, site.join(name).unwrap(), &site).await.unwrap();
        assert!(matches!(look("punkts.png").await, Fact::Known(Resource::Image(_))));
        assert!(matches!(look("punkts.png").await, Fact::Known(Resource::Image(_))));
        assert_eq!(ASKED.load(Ordering::Relaxed), 1, "asked once in a run");
        assert_eq!(look("nav.png").await, Fact::Known(Resource::Absent));
        assert_eq!(look("liels.png").await, Fact::Unknown(Why::TooLarge));
    }

    #[tokio::test]
    async fn a_page_of_a_site_reads_no_files_of_this_computer() {
        let site = Url::parse("http://127.0.0.1:9/").unwrap();
        let file = tempfile::NamedTempFile::with_suffix(".png").unwrap();
        std::fs::write(file.path(), PIXEL).unwrap();
        let url = Url::from_file_path(file.path()).unwrap();
        let resources = resources(&site);
        assert_eq!(fact(&resources, url.clone(), &site).await, None);
        assert!(matches!(fact(&resources, url.clone(), &url).await, Some(Fact::Known(Resource::Image(_)))));
    }

    #[tokio::test]
    async fn an_address_may_hold_the_image_itself() {
        let site = Url::parse("http://127.0.0.1:9/").unwrap();
        let gif = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==";
        let looked = fact(&resources(&site), Url::parse(gif).unwrap(), &site).await;
        assert!(matches!(looked, Some(Fact::Known(Resource::Image(image))) if image.width == 1));
    }
}
