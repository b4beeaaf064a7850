//! What the program says about pages, in the form in which it says it to other programs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use app::{ActServer, CheckOptions, CheckTarget, check};
use audit::Outcome;
use serde::Deserialize;
use url::Url;

/// What was said about one page.
#[derive(Clone, Debug, Deserialize)]
pub struct Page {
    address: Url,
    /// `loaded` for a page that was judged.
    pub status: String,
    /// What each rule said, by its id.
    pub rules: BTreeMap<String, Said>,
}

/// What one rule said.
#[derive(Clone, Debug, Deserialize)]
pub struct Said {
    /// Criteria that a failure fails.
    pub criteria: BTreeSet<String>,
    /// Outcome on the page.
    pub outcome: Outcome,
    targets: Vec<Target>,
}

#[derive(Clone, Debug, Deserialize)]
struct Target {
    reason: Option<String>,
}

impl Said {
    /// The reasons given.
    pub fn reasons(&self) -> BTreeSet<&str> {
        self.targets.iter().filter_map(|target| target.reason.as_deref()).collect()
    }
}

/// Serves the folder on loopback and checks the pages at these paths; by path.
pub fn about(folder: &Path, paths: &BTreeSet<&str>, options: &CheckOptions) -> BTreeMap<String, Page> {
    let runtime = tokio::runtime::Runtime::new().expect("the system gives threads");
    runtime.block_on(async {
        let server = ActServer::serve(folder).await.expect("loopback has a free port");
        let targets =
            paths.iter().map(|path| CheckTarget::Address(server.address().join(path).expect("a path")));
        let mut pages = BTreeMap::new();
        check(targets.collect(), options.clone(), |checked| {
            let page: Page = serde_json::from_str(&checked.json_line()).expect("one line of JSON a page");
            pages.insert(page.address.path().to_owned(), page);
        })
        .await
        .expect("the checker starts");
        pages
    })
}
