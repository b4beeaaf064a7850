//! One owner, one loop: hands addresses out, takes visits in, settles them in order.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;
use url::Url;

use crate::control::{Control, Wish};
use crate::frontier::{Counts, Frontier, Limit, Settlement};
use crate::normal::site;
use crate::visit::{Detail, Queued, Status, Visit};

/// Where visits come from: fetch, parse and judge for the real thing, a folder in a test.
pub trait Source: Send + Sync + 'static {
    /// What judging gives.
    type Judged: Send + 'static;

    /// Visits the address. It may be dropped at any await when the run is cancelled.
    fn visit(&self, queued: Queued) -> impl Future<Output = Visited<Self::Judged>> + Send;
}

/// A visit as it came back from its source.
#[derive(Clone, Debug)]
pub struct Visited<J> {
    /// The evidence.
    pub visit: Visit,
    /// Addresses the page links to, in tree order; frames and refreshes may be among them.
    pub links: Vec<Url>,
    /// The results, if the page was judged.
    pub judged: Option<J>,
}

/// A visit that is decided, to be stored in one transaction.
#[derive(Clone, Debug)]
pub struct Settled<J> {
    /// The visit. Its address is no longer waiting.
    pub visit: Visit,
    /// Addresses found first by it; they are waiting.
    pub found: Vec<Queued>,
    /// The results; `None` for every status but `Loaded` and, for what a document holds, `NotHtml`.
    pub judged: Option<J>,
}

/// Keeps what a run brings.
pub trait Recorder<J>: Send {
    /// Why something could not be kept; it ends the run.
    type Error: Send;

    /// Stores a settled visit and what it found, both or neither. The run goes on when it is done.
    fn settled(&mut self, settled: Settled<J>) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Hears what is being done.
    fn event(&mut self, event: Event<'_>);
}

/// What is being done.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// A visit began.
    Started(&'a Queued),
    /// A visit was settled.
    Progress(Progress),
    /// The run waits for a person.
    Paused,
    /// The run goes on.
    Resumed,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Figures of the queue.
    pub counts: Counts,
    /// Visits under way, or back and waiting for an earlier one.
    pub under_way: u32,
}

/// How many visits at once, and how long one may take.
#[derive(Clone, Copy, Debug)]
pub struct RunOptions {
    /// Visits at the same time.
    pub at_once: usize,
    /// Visits at the same time of one site.
    pub per_site: usize,
    /// Time of one visit, waiting for politeness and judging included.
    pub visit_time: Duration,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self { at_once: 8, per_site: 4, visit_time: Duration::from_mins(10) }
    }
}

/// Why a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing is left to visit.
    Complete,
    /// A limit was reached; what is left is still waiting.
    Limit(Limit),
    /// A person stopped it; what is left is still waiting.
    Cancelled,
}

/// Leads the frontier through the source until nothing is left, a limit is reached or a person stops it.
///
/// # Errors
///
/// The recorder's, at once: what cannot be kept must not be counted as done.
pub async fn run<S: Source, R: Recorder<S::Judged>>(
    frontier: &mut Frontier,
    source: &Arc<S>,
    recorder: &mut R,
    control: &Control,
    options: &RunOptions,
) -> Result<Ended, R::Error> {
    let mut flight = Flight::new(Arc::clone(source), *options);
    let outcome = lead(frontier, &mut flight, recorder, control).await;
    frontier.take_back();
    outcome
}

async fn lead<S: Source, R: Recorder<S::Judged>>(
    frontier: &mut Frontier,
    flight: &mut Flight<S>,
    recorder: &mut R,
    control: &Control,
) -> Result<Ended, R::Error> {
    let mut wishes = control.watch();
    let deadline = frontier.limits().seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut is_paused = false;
    loop {
        while let Some(visited) = frontier.due().and_then(|due| flight.back.remove(&due.order)) {
            let Settlement { visit, found } = frontier.settle(visited.visit, &visited.links);
            let is_whole = visit.is_loaded() || visit.status == Status::NotHtml;
            let judged = if is_whole { visited.judged } else { None };
            recorder.settled(Settled { visit, found, judged }).await?;
            recorder.event(Event::Progress(Progress {
                counts: frontier.counts(),
                under_way: flight.under_way(),
            }));
        }
        let wish = *wishes.borrow_and_update();
        if wish == Wish::Cancel {
            return Ok(Ended::Cancelled);
        }
        if let Some(limit) = frontier.limit() {
            return Ok(Ended::Limit(limit));
        }
        if frontier.due().is_none() {
            return Ok(Ended::Complete);
        }
        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            return Ok(Ended::Limit(Limit::Time));
        }
        if is_paused != (wish == Wish::Pause) {
            is_paused = !is_paused;
            recorder.event(if is_paused { Event::Paused } else { Event::Resumed });
        }
        if !is_paused {
            flight.fill(frontier, recorder);
            if frontier.due().is_some_and(|due| flight.back.contains_key(&due.order)) {
                continue;
            }
        }
        tokio::select! {
            biased;
            // The run holds a control, so the sender is never gone.
            _ = wishes.changed() => {}
            () = flight.land(), if !flight.tasks.is_empty() => {}
            () = at(deadline) => {}
        }
    }
}

async fn at(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// Visits under way and those that are back before their turn.
struct Flight<S: Source> {
    source: Arc<S>,
    options: RunOptions,
    tasks: JoinSet<Visited<S::Judged>>,
    queued: HashMap<Id, Queued>,
    per_site: HashMap<String, usize>,
    back: BTreeMap<u64, Visited<S::Judged>>,
}

impl<S: Source> Flight<S> {
    fn new(source: Arc<S>, options: RunOptions) -> Self {
        Self {
            source,
            options,
            tasks: JoinSet::new(),
            queued: HashMap::new(),
            per_site: HashMap::new(),
            back: BTreeMap::new(),
        }
    }

    fn under_way(&self) -> u32 {
        (self.tasks.len() + self.back.len()) as u32
    }

    fn fill(&mut self, frontier: &mut Frontier, recorder: &mut impl Recorder<S::Judged>) {
        while self.tasks.len() < self.options.at_once.max(1) {
            let per_site = &self.per_site;
            let most = self.options.per_site.max(1);
            let may = |address: &Url| per_site.get(&site(address)).is_none_or(|busy| *busy < most);
            let Some(queued) = frontier.next(may) else { return };
            if frontier.stands_for(&queued).is_some() {
                // Its page was reported under another address meanwhile; settling says which.
                let visit = Visit::without_answer(queued, Status::Duplicate, None);
                self.back.insert(visit.queued.order, Visited { visit, links: Vec::new(), judged: None });
                continue;
            }
            recorder.event(Event::Started(&queued));
            self.start(queued);
        }
    }

    fn start(&mut self, queued: Queued) {
        *self.per_site.entry(site(&queued.address)).or_default() += 1;
        let (source, time, asked) = (Arc::clone(&self.source), self.options.visit_time, queued.clone());
        let task = self.tasks.spawn(async move {
            match tokio::time::timeout(time, source.visit(asked.clone())).await {
                Ok(visited) => visited,
                Err(_) => ended(asked, Status::Timeout, Some(Detail::JudgingTime)),
            }
        });
        self.queued.insert(task.id(), queued);
    }

    /// Waits for one visit to come back.
    async fn land(&mut self) {
        let Some(outcome) = self.tasks.join_next_with_id().await else { return };
        let id = outcome.as_ref().map_or_else(JoinError::id, |(id, _)| *id);
        let Some(queued) = self.queued.remove(&id) else { return };
        if let Some(busy) = self.per_site.get_mut(&site(&queued.address)) {
            *busy -= 1;
        }
        let visited = match outcome {
            // Under which address it is filed is not the source's to say.
            Ok((_, visited)) => {
                Visited { visit: Visit { queued: queued.clone(), ..visited.visit }, ..visited }
            }
            Err(_) => ended(queued.clone(), Status::Crashed, None),
        };
        self.back.insert(queued.order, visited);
    }
}

fn ended<J>(queued: Queued, status: Status, detail: Option<Detail>) -> Visited<J> {
    Visited { visit: Visit::without_answer(queued, status, detail), links: Vec::new(), judged: None }
}
