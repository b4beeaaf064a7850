//! Audits under way: start, watch, pause, resume, cancel.

use std::sync::{Arc, Mutex, PoisonError};

use audit::SitePage;
use crawl::{Client, Control, Ended, Frontier, Limit, RunOptions};
use rules::catalog::SITE_RULES;
use serde::{Deserialize, Serialize};
use store::{Audit, AuditId, NewAudit, QueueEntry, RuleVersion};
use tokio::sync::watch;
use url::Url;

use crate::addresses::Plan;
use crate::app::{App, VERSION};
use crate::audit::recorder::{Recorder, SiteSource, queue_entry, stored_visit};
use crate::audit::scope::ServiceScope;
use crate::audit::tally::{self, Tally};
use crate::demo::Demo;
use crate::error::{Error, ErrorCode};
use crate::service::ties::{Ties, settle};
use crate::view::{AuditCounts, AuditEvent, AuditRequest, AuditState};
use crate::visit::window::{Choice, Window};

/// Who hears how an audit goes on.
pub type Listener = Arc<dyn Fn(AuditEvent) + Send + Sync>;

/// Addresses taken from sitemaps.
const FROM_SITEMAPS: usize = 20_000;

/// An audit under way in this process.
#[derive(Clone)]
pub(crate) struct Run {
    control: Control,
    listeners: Listeners,
    ended: watch::Receiver<bool>,
}

/// Everybody who listens to one audit.
#[derive(Clone, Default)]
pub(crate) struct Listeners(Arc<Mutex<Vec<Listener>>>);

impl Listeners {
    fn add(&self, listener: Listener) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(listener);
    }

    pub(crate) fn tell(&self, event: &AuditEvent) {
        let listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for listener in listeners {
            listener(event.clone());
        }
    }
}

/// What the store keeps of a request.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredRequest {
    pub(crate) request: AuditRequest,
    pub(crate) is_demo: bool,
    #[serde(default)]
    pub(crate) services: ServiceScope,
}

impl App {
    /// Starts an audit; it goes on in the background.
    pub async fn start_audit(&self, mut request: AuditRequest, listener: Listener) -> Result<i64, Error> {
        // Kept with the audit: what is set later changes nothing of a run that goes on.
        let (browser, program) = self.browser_choice().await?;
        request.browser.get_or_insert(browser);
        request.browser_program =
            request.browser_program.or_else(|| program.map(|program| program.display().to_string()));
        let services = self.service_scope(&request.services).await?;
        let plan = Plan::of(&request, &services)?;
        let is_demo = match self.demo().lock().await.as_ref() {
            Some(demo) => plan.all_starts().any(|start| start.origin() == demo.address().origin()),
            None => false,
        };
        let language: locale::Language = match &request.language {
            Some(code) => code.parse().unwrap_or_default(),
            None => self.language().await?,
        };
        let name = match request.name.trim() {
            "" => plan.name(),
            name => name.to_owned(),
        };
        let settings = serde_json::to_value(StoredRequest { request, is_demo, services })
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        let rules: Vec<RuleVersion> = rules::catalog::of_audits()
            .map(|rule| RuleVersion { name: rule.id.to_owned(), version: rule.version })
            .collect();
        let audit = NewAudit {
            name,
            starts: plan.shown_starts().iter().map(ToString::to_string).collect(),
            settings,
            language: language.code().to_owned(),
            tool_version: VERSION.to_owned(),
            rules_version: crate::words::rules_version(),
            rules,
        };
        let id = self.writer().start_audit(&audit, self.now()).await?;
        let entries: Vec<QueueEntry> =
            plan.all_starts().map(|start| queue_entry(&crawl::normal(start), 0, None)).collect();
        self.writer().enqueue(id, &entries).await?;
        self.launch(id, plan, listener)?;
        Ok(id.0)
    }

    /// Goes on with an audit that was paused, by a person or by the end of the program.
    pub async fn resume_audit(&self, id: i64, listener: Listener) -> Result<(), Error> {
        let running = self.runs().get(&id).cloned();
        if let Some(run) = running {
            run.listeners.add(listener);
            run.control.resume();
            return Ok(());
        }
        let audit = self.reader().audit(AuditId(id)).await?;
        if audit.state.is_closed() {
            return Err(Error::new(ErrorCode::WrongState, audit.name));
        }
        let stored = stored_request(&audit)?;
        let plan = Plan::of(&stored.request, &stored.services)?;
        if stored.is_demo {
            self.serve_demo_again(&plan).await?;
        }
        self.writer().set_state(audit.id, store::AuditState::Running, self.now()).await?;
        self.launch(audit.id, plan, listener)
    }

    /// Listens to an audit that is under way in this process.
    pub fn watch_audit(&self, id: i64, listener: Listener) -> Result<(), Error> {
        match self.runs().get(&id) {
            Some(run) => {
                run.listeners.add(listener);
                Ok(())
            }
            None => Err(Error::new(ErrorCode::WrongState, id.to_string())),
        }
    }

    /// Starts no further visit; those under way are finished and kept. The audit can be resumed, also after a restart.
    pub async fn pause_audit(&self, id: i64) -> Result<(), Error> {
        self.end(id, Wish::Pause).await
    }

    /// Gives an audit up; what was visited is kept. It cannot be resumed.
    pub async fn cancel_audit(&self, id: i64) -> Result<(), Error> {
        if self.runs().contains_key(&id) {
            return self.end(id, Wish::Cancel).await;
        }
        self.close_documents(AuditId(id)).await?;
        Ok(self.writer().set_state(AuditId(id), store::AuditState::Cancelled, self.now()).await?)
    }

    /// Waits until an audit is no longer under way in this process.
    pub async fn wait_for_audit(&self, id: i64) {
        let ended = self.runs().get(&id).map(|run| run.ended.clone());
        if let Some(mut ended) = ended {
            let _ = ended.wait_for(|is_over| *is_over).await;
        }
    }

    /// Pauses every audit under way.
    pub(crate) async fn stop_all(&self) {
        let ids: Vec<i64> = self.runs().keys().copied().collect();
        for id in ids {
            let _ = self.pause_audit(id).await;
        }
    }

    async fn end(&self, id: i64, wish: Wish) -> Result<(), Error> {
        let Some(run) = self.runs().get(&id).cloned() else {
            return Err(Error::new(ErrorCode::WrongState, id.to_string()));
        };
        run.control.cancel();
        self.wait_for_audit(id).await;
        let state = self.reader().audit(AuditId(id)).await?.state;
        if wish == Wish::Cancel && !state.is_closed() {
            self.close_documents(AuditId(id)).await?;
            self.writer().set_state(AuditId(id), store::AuditState::Cancelled, self.now()).await?;
            let audit = self.reader().audit(AuditId(id)).await?;
            let counts = tally::counts(self.reader(), &audit, self.now()).await?;
            run.listeners.tell(&AuditEvent::State { state: AuditState::Cancelled, counts });
        }
        Ok(())
    }

    /// The demo's addresses name a port; an audit of it goes on at that port or not at all.
    async fn serve_demo_again(&self, plan: &Plan) -> Result<(), Error> {
        let mut demo = self.demo().lock().await;
        let Some(start) = plan.all_starts().next() else { return Ok(()) };
        if demo.as_ref().is_some_and(|demo| demo.address().origin() == start.origin()) {
            return Ok(());
        }
        *demo = Some(Demo::serve_at(start.port().unwrap_or_default()).await?);
        Ok(())
    }

    fn launch(&self, id: AuditId, plan: Plan, listener: Listener) -> Result<(), Error> {
        let starts: Vec<Url> = plan.all_starts().cloned().collect();
        let client = Client::new(plan.client.clone(), &starts)
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        let control = Control::default();
        let listeners = Listeners::default();
        listeners.add(listener);
        let (over, ended) = watch::channel(false);
        let run = Run { control: control.clone(), listeners: listeners.clone(), ended };
        if self.runs().insert(id.0, run).is_some() {
            return Err(Error::new(ErrorCode::WrongState, id.to_string()));
        }
        let app = self.clone();
        tokio::spawn(async move {
            let outcome = app.lead(id, plan, client, control, listeners.clone()).await;
            app.runs().remove(&id.0);
            match outcome {
                Ok((state, counts)) => listeners.tell(&AuditEvent::State { state, counts }),
                Err(error) => {
                    let _ = app.writer().set_state(id, store::AuditState::Failed, app.now()).await;
                    listeners.tell(&AuditEvent::Failed { error });
                }
            }
            let _ = over.send(true);
        });
        Ok(())
    }

    async fn lead(
        &self,
        id: AuditId,
        plan: Plan,
        client: Client,
        control: Control,
        listeners: Listeners,
    ) -> Result<(AuditState, AuditCounts), Error> {
        let mut frontier = self.frontier(id, &plan).await?;
        for start in &plan.starts {
            let pages = crawl::discover(&client, start, FROM_SITEMAPS).await;
            let found: Vec<QueueEntry> = frontier
                .add(&pages, 1)
                .iter()
                .map(|queued| queue_entry(&queued.address, queued.depth, None))
                .collect();
            self.writer().enqueue(id, &found).await?;
        }
        let tally = Tally::of_audit(self.reader(), id, self.now()).await?;
        let choice = Choice { usual: plan.browser, program: plan.program.clone(), ..Choice::default() };
        let window = Window::new(&client, choice);
        let source = Arc::new(SiteSource::new(client, plan.scope, frontier.contents(), window.clone()));
        let services = self.reader().services().await?;
        let language = self.reader().audit(id).await?.language.parse().unwrap_or_default();
        let ties = Ties::new(&services, self.reader().page_ties().await?);
        let mut recorder = Recorder::new(self.clone(), id, listeners, tally, (services, ties), language);
        let options = RunOptions { at_once: 8, per_site: plan.client.per_host, ..RunOptions::default() };
        let mut ended = crawl::run(&mut frontier, &source, &mut recorder, &control, &options).await?;
        if ended == Ended::Limit(Limit::Pages) {
            // Enough pages; what they link to is looked at all the same.
            frontier.leave_pages();
            ended = crawl::run(&mut frontier, &source, &mut recorder, &control, &options).await?;
        }
        window.close().await;
        let (stored, state) = match ended {
            Ended::Complete | Ended::Limit(_) => (store::AuditState::Finished, AuditState::Finished),
            Ended::Cancelled => (store::AuditState::Paused, AuditState::Paused),
        };
        self.tie_visits(id).await?;
        if state == AuditState::Finished {
            self.judge_site(id).await?;
            self.judge_description_links(id).await?;
            self.close_documents(id).await?;
        }
        self.writer().set_state(id, stored, self.now()).await?;
        if state == AuditState::Finished {
            self.settle_problems(id).await?;
        }
        let audit = self.reader().audit(id).await?;
        Ok((state, tally::counts(self.reader(), &audit, self.now()).await?))
    }

    /// Ties the pages of a run to their services, now that what they link to is known.
    async fn tie_visits(&self, id: AuditId) -> Result<(), Error> {
        let reader = self.reader();
        let ties = Ties::new(&reader.services().await?, reader.page_ties().await?);
        let visits = reader
            .visits(id, &store::VisitFilter::default(), store::VisitOrder::Visited, store::Span::ALL)
            .await?
            .rows;
        // Titles first: links are read of the pages that belong to a service.
        self.writer().tie_visits(id, &settle(&ties, &visits, &[])).await?;
        let links = reader.links_of_services(id).await?;
        Ok(self.writer().tie_visits(id, &settle(&ties, &visits, &links)).await?)
    }

    /// Runs the rules over several pages, once no page is missing any more.
    async fn judge_site(&self, id: AuditId) -> Result<(), Error> {
        let (visits, pages): (Vec<_>, Vec<_>) = self
            .reader()
            .outlines(id)
            .await?
            .into_iter()
            .map(|page| (page.visit, SitePage { address: page.key, outline: page.outline }))
            .unzip();
        let results = tokio::task::spawn_blocking(move || audit::run_site(SITE_RULES, &pages))
            .await
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        Ok(self.writer().record_site(id, visits.into_iter().zip(results).collect()).await?)
    }

    /// The queue as it was left.
    async fn frontier(&self, id: AuditId, plan: &Plan) -> Result<Frontier, Error> {
        let visits = self
            .reader()
            .visits(id, &store::VisitFilter::default(), store::VisitOrder::Visited, store::Span::ALL)
            .await?;
        let waiting = self.reader().queue_of(id).await?;
        let visits: Vec<crawl::Visit> =
            visits.rows.iter().zip(0..).filter_map(|(visit, order)| stored_visit(visit, order)).collect();
        let first = u64::try_from(visits.len()).unwrap_or_default();
        let waiting = waiting.into_iter().zip(first..).filter_map(|(queued, order)| {
            Some(crawl::Queued {
                order,
                address: queued.entry.address.parse().ok()?,
                depth: queued.entry.depth,
                found_on: queued.entry.found_on.parse().ok(),
            })
        });
        Ok(Frontier::restore(plan.scope.clone(), plan.limits, visits, waiting))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Pause,
    Cancel,
}

/// The request an audit was started with.
pub(crate) fn stored_request(audit: &Audit) -> Result<StoredRequest, Error> {
    serde_json::from_value(audit.settings.clone())
        .map_err(|error| Error::new(ErrorCode::DatabaseBroken, error.to_string()))
}
