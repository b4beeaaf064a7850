//! Cards that stand on several tabs, each with an address: the others are fetched with the one that is read.

use catalogue::Reading;
use crawl::{Client, Status};
use url::Url;

/// The other tabs of a card with their text; a tab that does not come is left out, and the reading says so.
pub(crate) async fn other_tabs(client: &Client, reading: &Reading, address: &Url) -> Vec<(String, Url)> {
    let mut found = Vec::new();
    for tab in catalogue::tabs(&reading.description, address) {
        let fetched = client.page(&tab, None).await;
        if fetched.status == Status::Loaded && crawl::normal(&fetched.address) == crawl::normal(&tab) {
            found.push((fetched.text().text, tab));
        }
    }
    found
}
