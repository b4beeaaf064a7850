//! Looking again, on the spot: the known places of a problem, of a page or of a service are fetched and judged once more,
//! politely, and what became of each is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use audit::{Component, Finding, FindingKind};
use crawl::{Client, ClientOptions, Contents, Queued, Scope, ScopeRules};
use futures_util::StreamExt;
use locale::Language;
use rules::catalog::REQUIRED;
use store::{
    Capture, EventKind, FindingFilter, NewProblemEvent, NewRetest, PlaceVerdict, RetestedPage, ServiceId,
    Span, StoredFinding,
};
use url::Url;

use crate::addresses::is_loopback;
use crate::app::{App, VERSION};
use crate::audit::pages::count_i64;
use crate::audit::tally::{standing, urgency};
use crate::error::{Error, ErrorCode};
use crate::problem::kept_retests::scope_of;
use crate::problem::known::looking;
use crate::problem::life::lives;
use crate::problem::retested::{compared, retest_view};
use crate::view::{ProblemState, RetestOf, RetestView, Standing, Urgency};
use crate::visit::fetch::{Seen, Visitor};
use crate::visit::linked::Curiosity;
use crate::visit::window::{Choice, Window};
use crate::words;

/// Pages that one retest looks at; a whole site is what audits are for.
const PAGES: usize = 40;
/// Pages that are looked at at the same time.
const AT_ONCE: usize = 4;
/// Pages behind links that are opened for one page, as in an audit.
const LINKED: Curiosity = Curiosity { context_only: true, most: 4 };
/// The status of a page that leads to another.
const REDIRECTED: &str = "redirected";

/// What was known before, of the pages that are looked at again.
struct Before {
    places: Vec<StoredFinding>,
    /// Addresses, those with a known place first.
    addresses: Vec<Url>,
    /// Known places on pages that are not looked at.
    left: i64,
    /// Components that have places on pages which are not looked at, and how many.
    partly: BTreeMap<Component, i64>,
}

/// A page as it is now.
pub(crate) struct After {
    pub(crate) page: RetestedPage,
    /// What stands at each known place.
    pub(crate) excerpts: BTreeMap<String, String>,
}

impl App {
    /// Looks again at what is asked for and keeps what came of it. A problem counts as fixed only if every place where it
    /// was known was judged and has it no more.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`] where nothing is known that could be looked at again.
    pub async fn retest(&self, of: RetestOf, lang: Language) -> Result<RetestView, Error> {
        let person = self.person().await?;
        let started_at = self.now();
        let before = self.before(&of).await?;
        let mut after = self.look_again(&before).await?;
        self.leave_moved(&mut after).await?;
        let known = before.places.iter().map(|place| place.finding.fingerprint).collect();
        let places = before.places.iter().map(|place| compared(place, &after, &known)).collect();
        let (scope, about) = scope_of(&of)?;
        let retest = NewRetest {
            scope,
            about,
            person,
            tool_version: VERSION.to_owned(),
            rules_version: words::rules_version(),
            started_at,
            finished_at: self.now(),
            pages: after.into_values().map(|after| after.page).collect(),
            places,
            cut: before.left,
            left: before.partly.iter().map(|(component, places)| (*component, *places)).collect(),
        };
        let id = self.writer().record_retest(&retest).await?;
        self.settle_retest(id, &retest, &before).await?;
        let new = self.new_failures(&retest, &before).await?;
        Ok(retest_view(id, &retest, count_i64(before.left), &new, lang))
    }

    async fn before(&self, of: &RetestOf) -> Result<Before, Error> {
        let missing = |what: &str| Error::new(ErrorCode::NotFound, what);
        let mut places = Vec::new();
        let mut addresses: Vec<String> = Vec::new();
        match of {
            RetestOf::Problem(component) => {
                let id: Component = component.parse().map_err(|_| missing(component))?;
                places = self.reader().known_places(id, looking()).await?;
                // It is gone everywhere: where the last audit that found it knew it.
                if places.is_empty()
                    && let Some(audit) = self.reader().last_audit_with(id).await?
                {
                    let filter = FindingFilter { component: Some(id), ..FindingFilter::default() };
                    places = self.reader().findings(audit, &filter, Span::ALL).await?.rows;
                }
            }
            RetestOf::Page(address) => {
                let url = crawl::parse_start_address(address).map_err(Error::from)?;
                let key = crawl::normal(&url).to_string();
                for visit in self.reader().latest_visits_at(&key).await? {
                    let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
                    places.extend(self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows);
                }
                addresses.push(key);
            }
            RetestOf::Service(id) => {
                self.reader().service(ServiceId(*id)).await?;
                for visit in self.reader().latest_visits_of_service(ServiceId(*id)).await? {
                    if standing(&visit.record.status) == Standing::Other {
                        continue;
                    }
                    let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
                    places.extend(self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows);
                    addresses.push(visit.record.address);
                }
            }
        }
        // A routine question is not a fault that could be gone; it is judged where somebody asked for it.
        if !matches!(of, RetestOf::Problem(_)) {
            places.retain(|place| place.finding.kind != FindingKind::Review);
        }
        let mut order: Vec<Url> = Vec::new();
        for address in places.iter().map(|place| &place.address).chain(&addresses) {
            if let Ok(url) = address.parse::<Url>()
                && !order.contains(&url)
            {
                order.push(url);
            }
        }
        if order.is_empty() {
            return Err(Error { key: "nothing-to-retest".to_owned(), ..missing("") });
        }
        let looked: BTreeSet<String> = order.iter().take(PAGES).map(ToString::to_string).collect();
        order.truncate(PAGES);
        let (places, left): (Vec<_>, Vec<_>) =
            places.into_iter().partition(|place| looked.contains(&place.address));
        let partly = self.elsewhere(&places, &looked).await?;
        Ok(Before { places, addresses: order, left: i64::try_from(left.len()).unwrap_or(i64::MAX), partly })
    }

    /// In how many places these problems are known on other pages than those that are looked at.
    async fn elsewhere(
        &self,
        places: &[StoredFinding],
        looked: &BTreeSet<String>,
    ) -> Result<BTreeMap<Component, i64>, Error> {
        let components: BTreeSet<Component> = places.iter().map(|place| place.finding.component).collect();
        let components: Vec<Component> = components.into_iter().collect();
        let mut elsewhere = BTreeMap::new();
        for page in self.reader().known_pages(&components, looking()).await? {
            if !page.is_removed && !looked.contains(&page.address) {
                *elsewhere.entry(page.component).or_default() += page.places;
            }
        }
        Ok(elsewhere)
    }

    /// A page that leads elsewhere than it did was not seen: what stands there now is another page.
    async fn leave_moved(&self, after: &mut BTreeMap<String, After>) -> Result<(), Error> {
        let arrived = |address: &str| {
            address.parse::<Url>().map_or_else(|_| address.to_owned(), |url| crawl::normal(&url).to_string())
        };
        for after in after.values_mut().filter(|after| after.page.is_judged) {
            let record = &mut after.page.record;
            let now = arrived(&record.final_address);
            if now == record.key {
                continue;
            }
            let before = self.reader().latest_visits_at(&record.key).await?;
            if before.iter().any(|visit| arrived(&visit.record.final_address) == now) {
                continue;
            }
            REDIRECTED.clone_into(&mut record.status);
            after.page.is_judged = false;
            after.page.outcomes.clear();
            after.page.findings.clear();
            after.page.capture.parts.clear();
        }
        Ok(())
    }

    async fn look_again(&self, before: &Before) -> Result<BTreeMap<String, After>, Error> {
        let is_local = before.addresses.iter().all(is_loopback);
        let options = ClientOptions {
            delay: if is_local { Duration::ZERO } else { ClientOptions::default().delay },
            per_host: if is_local { AT_ONCE } else { ClientOptions::default().per_host },
            ..ClientOptions::default()
        };
        let internal = |error: String| Error::new(ErrorCode::Internal, error);
        let client = Client::new(options, &before.addresses).map_err(|error| internal(error.to_string()))?;
        let rules = ScopeRules { starts: before.addresses.clone(), ..ScopeRules::default() };
        let scope = Scope::new(&rules).map_err(|error| internal(error.to_string()))?;
        // A page is looked at again as it was seen: what a browser saw is not compared with what can be read.
        let (usual, program) = self.browser_choice().await?;
        let rendered = self.rendered(before).await?;
        let window = Window::new(&client, Choice { usual, program, rendered, ..Choice::default() });
        let visitor = Visitor::new(client, &REQUIRED, LINKED).with_window(window.clone());
        let anchors_of = |address: &Url| -> BTreeSet<String> {
            let is_here = |place: &&StoredFinding| place.address == address.as_str();
            before.places.iter().filter(is_here).map(|place| place.finding.anchor.clone()).collect()
        };
        let seen: Vec<(Url, After)> = futures_util::stream::iter(before.addresses.clone())
            .map(|address| {
                let (visitor, scope) = (visitor.clone(), scope.clone());
                let anchors = anchors_of(&address);
                let app = self.clone();
                async move {
                    let queued = Queued { order: 0, address: address.clone(), depth: 0, found_on: None };
                    // Contents of its own: the same page twice in one retest is judged twice.
                    let seen = visitor.see(queued, Some((&scope, &Contents::default()))).await;
                    let after = after(seen, &anchors, app.now());
                    (address, after)
                }
            })
            .buffered(AT_ONCE)
            .collect()
            .await;
        window.close().await;
        Ok(seen.into_iter().map(|(address, after)| (address.to_string(), after)).collect())
    }

    /// Those of the pages that were ever seen in a browser.
    async fn rendered(&self, before: &Before) -> Result<BTreeSet<Url>, Error> {
        let mut rendered = BTreeSet::new();
        for address in &before.addresses {
            if self.reader().was_rendered(address.as_str()).await? {
                rendered.insert(address.clone());
            }
        }
        Ok(rendered)
    }

    /// What the retest proves about each problem that it had places of.
    async fn settle_retest(&self, id: i64, retest: &NewRetest, before: &Before) -> Result<(), Error> {
        let lives = lives(self.reader(), self.now()).await?;
        let mut verdicts: BTreeMap<Component, (String, BTreeSet<PlaceVerdict>)> = BTreeMap::new();
        for place in &retest.places {
            let entry =
                verdicts.entry(place.component).or_insert_with(|| (place.rule.clone(), BTreeSet::new()));
            entry.1.insert(place.verdict);
        }
        let mut events = Vec::new();
        for (component, (rule, verdicts)) in verdicts {
            let state = lives.get(&component).map_or(ProblemState::Open, |life| life.state);
            let is_still = verdicts.contains(&PlaceVerdict::Still);
            let is_whole =
                verdicts.iter().eq([&PlaceVerdict::Gone]) && !before.partly.contains_key(&component);
            let is_of_other_rule = !before.partly.contains_key(&component)
                && verdicts.contains(&PlaceVerdict::RuleChanged)
                && verdicts.iter().all(|v| matches!(v, PlaceVerdict::Gone | PlaceVerdict::RuleChanged))
                && !lives.get(&component).is_some_and(|life| life.is_rule_changed);
            let kind = match (is_still, is_whole, state) {
                (true, _, ProblemState::Fixed | ProblemState::Removed) => EventKind::Returned,
                (true, _, ProblemState::Ready) => EventKind::Working,
                (false, true, state) if state != ProblemState::Fixed => EventKind::Fixed,
                (false, false, state) if is_of_other_rule && state != ProblemState::Fixed => {
                    EventKind::RuleChanged
                }
                (false, false, ProblemState::Open | ProblemState::Working)
                    if verdicts.contains(&PlaceVerdict::Gone) =>
                {
                    EventKind::Ready
                }
                (_, _, _) => continue,
            };
            events.push(NewProblemEvent {
                component,
                rule,
                kind,
                responsible: None,
                person: String::new(),
                note: String::new(),
                audit: None,
                retest: Some(id),
                made_at: self.now(),
            });
        }
        Ok(self.writer().record_problem_events(&events).await?)
    }

    /// Sure failures on the pages that nobody knew of before, by address.
    async fn new_failures(
        &self,
        retest: &NewRetest,
        before: &Before,
    ) -> Result<BTreeMap<String, Vec<Finding>>, Error> {
        let mut new = BTreeMap::new();
        for page in &retest.pages {
            let mut known: BTreeSet<Component> = before
                .places
                .iter()
                .filter(|place| place.address == page.record.address)
                .map(|place| place.finding.component)
                .collect();
            for visit in self.reader().latest_visits_at(&page.record.key).await? {
                let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
                let found = self.reader().findings(visit.audit, &filter, Span::ALL).await?;
                known.extend(found.rows.iter().map(|found| found.finding.component));
            }
            let is_new = |finding: &&Finding| {
                urgency(&finding.rule, finding.kind) == Urgency::ToFix && !known.contains(&finding.component)
            };
            new.insert(page.record.address.clone(), page.findings.iter().filter(is_new).cloned().collect());
        }
        Ok(new)
    }
}

fn after(seen: Seen, anchors: &BTreeSet<String>, now: i64) -> After {
    let mut record = crate::audit::recorder::record(&seen.visit, now);
    match seen.page {
        Some(page) => {
            let capture = Capture { parts: page.parts };
            crate::audit::recorder::note_browser(&mut record, page.page.browser(), &capture);
            After {
                excerpts: crate::visit::judge::excerpts_at(&page.page, anchors),
                page: RetestedPage {
                    id: 0,
                    record,
                    is_judged: true,
                    outcomes: page.judged.outcomes,
                    findings: page.judged.findings,
                    capture,
                },
            }
        }
        None => After { page: RetestedPage { record, ..RetestedPage::default() }, excerpts: BTreeMap::new() },
    }
}
