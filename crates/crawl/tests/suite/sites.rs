//! Sites in memory, and a store in memory that can die at any moment.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crawl::{
    Control, Ended, Event, Frontier, Limits, Queued, Recorder, RunOptions, Scope, ScopeRules, Settled,
    Source, Status, Visit, Visited,
};
use url::Url;

pub fn url(path: &str) -> Url {
    Url::parse("https://novads.lv/").unwrap().join(path).unwrap()
}

pub fn scope() -> Scope {
    Scope::new(&ScopeRules { starts: vec![url("/")], ..ScopeRules::default() }).unwrap()
}

pub fn frontier(limits: Limits) -> Frontier {
    let mut frontier = Frontier::new(scope(), limits);
    frontier.add(&[url("/")], 0);
    frontier
}

/// A page of a site in memory.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    pub body: String,
    pub links: Vec<String>,
    /// Where it redirects to.
    pub to: Option<String>,
    /// How long it takes.
    pub millis: u64,
    pub panics: bool,
}

impl Leaf {
    pub fn of(body: &str, links: &[&str]) -> Self {
        Self {
            body: body.to_owned(),
            links: links.iter().map(|link| (*link).to_owned()).collect(),
            ..Self::default()
        }
    }

    pub fn redirect(to: &str) -> Self {
        Self { to: Some(to.to_owned()), ..Self::default() }
    }

    pub fn slow(self, millis: u64) -> Self {
        Self { millis, ..self }
    }
}

/// A site in memory, by path; what is not there is 404.
#[derive(Debug, Default)]
pub struct Site {
    leaves: BTreeMap<String, Leaf>,
    pub asked: Mutex<Vec<String>>,
    at_once: AtomicUsize,
    pub most_at_once: AtomicUsize,
}

impl Site {
    pub fn of(leaves: impl IntoIterator<Item = (&'static str, Leaf)>) -> Self {
        Self::of_owned(leaves.into_iter().map(|(path, leaf)| (path.to_owned(), leaf)))
    }

    pub fn of_owned(leaves: impl IntoIterator<Item = (String, Leaf)>) -> Self {
        Self { leaves: leaves.into_iter().collect(), ..Self::default() }
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn visited(&self, queued: Queued) -> Visited<String> {
        let mut visit = Visit::without_answer(queued, Status::Loaded, None);
        let mut path = path_of(&visit.queued.address);
        while let Some(to) = self.leaves.get(&path).and_then(|leaf| leaf.to.clone()) {
            visit.final_address = url(&to);
            path = path_of(&visit.final_address);
        }
        let Some(leaf) = self.leaves.get(&path) else {
            visit.status = Status::HttpError;
            visit.http = Some(404);
            return Visited { visit, links: Vec::new(), judged: None };
        };
        assert!(!leaf.panics, "this page makes judging panic");
        visit.http = Some(200);
        visit.bytes = leaf.body.len() as u64;
        visit.hash = Some(leaf.body.clone());
        let links = leaf.links.iter().map(|link| visit.final_address.join(link).unwrap()).collect();
        Visited { visit, links, judged: Some(leaf.body.clone()) }
    }
}

fn path_of(address: &Url) -> String {
    address[url::Position::BeforePath..].to_owned()
}

impl Source for Site {
    type Judged = String;

    async fn visit(&self, queued: Queued) -> Visited<String> {
        let path = path_of(&queued.address);
        self.asked.lock().unwrap().push(path.clone());
        let now = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_at_once.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(self.leaves.get(&path).map_or(0, |leaf| leaf.millis))).await;
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        self.visited(queued)
    }
}

/// What a database would hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    pub visits: Vec<Visit>,
    pub waiting: BTreeMap<u64, Queued>,
    pub judged: BTreeMap<String, String>,
}

/// Keeps rows; dies after so many visits.
#[derive(Debug, Default)]
pub struct Store {
    pub rows: Rows,
    pub dies_after: Option<usize>,
    pub events: Vec<String>,
}

/// The process was killed.
#[derive(Debug, PartialEq, Eq)]
pub struct Killed;

impl Recorder<String> for Store {
    type Error = Killed;

    async fn settled(&mut self, settled: Settled<String>) -> Result<(), Killed> {
        // A transaction that is not committed leaves nothing.
        if self.dies_after.is_some_and(|most| self.rows.visits.len() >= most) {
            return Err(Killed);
        }
        let address = path_of(&settled.visit.queued.address);
        self.rows.waiting.remove(&settled.visit.queued.order);
        self.rows.waiting.extend(settled.found.into_iter().map(|queued| (queued.order, queued)));
        self.rows.visits.push(settled.visit);
        if let Some(judged) = settled.judged {
            self.rows.judged.insert(address, judged);
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>) {
        self.events.push(match event {
            Event::Started(queued) => format!("started {}", path_of(&queued.address)),
            Event::Progress(progress) => format!("settled {}", progress.counts.settled),
            Event::Paused => "paused".to_owned(),
            Event::Resumed => "resumed".to_owned(),
        });
    }
}

impl Rows {
    /// Address and status of each visit, in order.
    pub fn outcomes(&self) -> Vec<(String, Status)> {
        self.visits.iter().map(|visit| (path_of(&visit.queued.address), visit.status)).collect()
    }

    pub fn loaded(&self) -> Vec<String> {
        self.outcomes()
            .into_iter()
            .filter(|(_, status)| *status == Status::Loaded)
            .map(|(path, _)| path)
            .collect()
    }
}

/// Runs a site from its start to the end.
pub async fn crawl(site: Site, limits: Limits, at_once: usize) -> (Result<Ended, Killed>, Rows) {
    let mut frontier = frontier(limits);
    let mut store = Store::default();
    store.rows.waiting.extend(frontier.waiting().map(|queued| (queued.order, queued.clone())));
    let options = RunOptions { at_once, per_site: at_once, ..RunOptions::default() };
    let ended =
        crawl::run(&mut frontier, &std::sync::Arc::new(site), &mut store, &Control::default(), &options)
            .await;
    (ended, store.rows)
}
