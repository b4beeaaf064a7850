//! Ties of a whole run, once its pages are there: those that need other pages to be known.

use std::collections::{BTreeMap, BTreeSet};

use store::{LinkOfVisit, ServiceId, ServicePart, Tie, TiedBy, Visit, VisitId};
use url::Url;

use super::{Belongs, Ties, folder, order, plain, tie};

/// Beginnings of words by which a description calls the way to its form.
const FORM_WORDS: [&str; 16] = [
    "e-form",
    "eform",
    "e-iesniegum",
    "e-pieteikum",
    "elektroniskais iesniegums",
    "elektroniskais pieteikums",
    "aizpildīt",
    "pieteikt",
    "iesniegt",
    "pieprasīt",
    "saņemt pakalpojumu",
    "uzsākt",
    "sākt",
    "e-pakalpojums",
    "apply",
    "start",
];

/// What stands between the name of a page and that of its site.
const SEPARATORS: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " » "];

/// A name of fewer letters says too little.
const SHORTEST_NAME: usize = 8;

/// The ties of all visits of a run. `links` are those in the content of pages of services; where they are not known yet,
/// only what needs none is tied.
pub(crate) fn settle(
    ties: &Ties,
    visits: &[Visit],
    links: &[LinkOfVisit],
) -> Vec<(VisitId, Option<ServiceId>, Tie)> {
    let mut run = Run::of(ties, visits);
    run.by_title();
    run.by_link(links);
    run.documents(links);
    run.number_steps();
    run.belongs.into_iter().map(|(visit, (service, tie))| (visit, service, tie)).collect()
}

struct Run<'a> {
    ties: &'a Ties,
    visits: &'a [Visit],
    by_key: BTreeMap<&'a str, &'a Visit>,
    belongs: BTreeMap<VisitId, Belongs>,
}

impl<'a> Run<'a> {
    fn of(ties: &'a Ties, visits: &'a [Visit]) -> Self {
        let by_key = visits.iter().map(|visit| (visit.record.key.as_str(), visit)).collect();
        let mut run = Self { ties, visits, by_key, belongs: BTreeMap::new() };
        for visit in visits {
            let Some((asked, arrived)) = addresses(visit) else { continue };
            let belongs = ties.by_address(&asked, &arrived);
            if belongs.1.by.is_none() {
                continue;
            }
            // An address that only leads to another page says where that page belongs.
            let page = run.standing(visit);
            if page.id == visit.id || !run.belongs.contains_key(&page.id) {
                run.belongs.insert(page.id, belongs);
            }
        }
        run
    }

    /// The visit that stands for this one.
    fn standing(&self, visit: &'a Visit) -> &'a Visit {
        let other = visit.record.duplicate_of.as_deref().and_then(|key| self.by_key.get(key));
        other.copied().unwrap_or(visit)
    }

    /// Pages whose title is the name of one service only, where one page only has that title.
    fn by_title(&mut self) {
        let mut pages_of: BTreeMap<ServiceId, Vec<VisitId>> = BTreeMap::new();
        for visit in self.visits.iter().filter(|visit| visit.is_judged) {
            let names = names_in(&visit.record.title);
            let mut called = self.ties.services.iter().filter(|known| names.contains(&known.name));
            let (Some(known), None) = (called.next(), called.next()) else { continue };
            pages_of.entry(known.id).or_default().push(visit.id);
        }
        for (service, pages) in pages_of {
            let [page] = pages[..] else { continue };
            let has_description = self
                .belongs
                .values()
                .any(|(of, tie)| *of == Some(service) && tie.part == Some(ServicePart::Description));
            let part = if has_description { ServicePart::Other } else { ServicePart::Description };
            self.belongs.entry(page).or_insert((Some(service), tie(TiedBy::Title, part)));
        }
    }

    /// Pages that the descriptions of one service only link to as their form, and the steps beside them.
    fn by_link(&mut self, links: &[LinkOfVisit]) {
        let mut linked: BTreeMap<VisitId, BTreeSet<ServiceId>> = BTreeMap::new();
        for found in links {
            let Some(service) = self.service_described_by(found.visit) else { continue };
            let Some(target) = self.by_key.get(found.link.key.as_str()) else { continue };
            let page = self.standing(target);
            let is_step_up = self.visits.iter().find(|visit| visit.id == found.visit).is_some_and(|from| {
                match (addresses(from), addresses(page)) {
                    (Some((from, _)), Some((to, _))) => is_above(&to, &from),
                    _ => true,
                }
            });
            if is_page(page) && !is_step_up && calls_form(&found.link.text) {
                linked.entry(page.id).or_default().insert(service);
            }
        }
        for (page, services) in linked {
            let (Some(service), 1) = (services.first(), services.len()) else { continue };
            let belongs = (Some(*service), tie(TiedBy::Link, ServicePart::Form));
            if let std::collections::btree_map::Entry::Vacant(place) = self.belongs.entry(page) {
                place.insert(belongs);
                self.steps_beside(page, *service);
            }
        }
    }

    fn service_described_by(&self, visit: VisitId) -> Option<ServiceId> {
        let (service, tie) = self.belongs.get(&visit)?;
        if tie.part == Some(ServicePart::Description) { *service } else { None }
    }

    /// Further pages in the folder of a form, where nothing belongs to anybody else.
    fn steps_beside(&mut self, form: VisitId, service: ServiceId) {
        let Some(form) = self.visits.iter().find(|visit| visit.id == form) else { return };
        let Some((form, _)) = addresses(form) else { return };
        let Some(folder) = folder(&form) else { return };
        let is_in = |visit: &&Visit| {
            addresses(visit).is_some_and(|(url, _)| {
                url.origin() == form.origin()
                    && url.path().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                    && !crawl::family(&url).ends_with(folder)
            })
        };
        let beside: Vec<&Visit> = self.visits.iter().filter(is_in).collect();
        let is_other = |visit: &&Visit| {
            self.belongs
                .get(&visit.id)
                .is_some_and(|(of, tie)| *of != Some(service) || tie.part == Some(ServicePart::Description))
        };
        // A form is a folder of its own; where a number of pages says no step, the folder holds something else.
        let has_steps =
            beside.iter().filter_map(|visit| addresses(visit)).any(|(url, _)| order::number(&url).is_some());
        if beside.iter().any(is_other) || !has_steps {
            return;
        }
        for visit in beside.into_iter().filter(|visit| is_page(visit)) {
            self.belongs.entry(visit.id).or_insert((Some(service), tie(TiedBy::Link, ServicePart::Form)));
        }
    }

    /// Documents that the pages of one service only link to.
    fn documents(&mut self, links: &[LinkOfVisit]) {
        let mut linked: BTreeMap<VisitId, BTreeSet<ServiceId>> = BTreeMap::new();
        for found in links {
            let service = self.belongs.get(&found.visit).and_then(|(service, _)| *service);
            let (Some(service), Some(target)) = (service, self.by_key.get(found.link.key.as_str())) else {
                continue;
            };
            if target.record.status == "notHtml" {
                linked.entry(target.id).or_default().insert(service);
            }
        }
        for (document, services) in linked {
            let (Some(service), 1) = (services.first(), services.len()) else { continue };
            self.belongs
                .entry(document)
                .or_insert((Some(*service), tie(TiedBy::Link, ServicePart::Document)));
        }
    }

    /// Numbers the steps of each form: as the register lists them, then by the number in their address, then as they
    /// were visited.
    fn number_steps(&mut self) {
        let mut forms: BTreeMap<ServiceId, Vec<(usize, u32, VisitId)>> = BTreeMap::new();
        for visit in self.visits {
            let Some((Some(service), tie)) = self.belongs.get(&visit.id) else { continue };
            let (Some(ServicePart::Form), Some((asked, arrived))) = (tie.part, addresses(visit)) else {
                continue;
            };
            let both = [crawl::normal(&asked), crawl::normal(&arrived)];
            let known = self.ties.services.iter().find(|known| known.id == *service);
            let place = known.and_then(|known| known.forms.iter().position(|form| both.contains(form)));
            let number = order::number(&asked).unwrap_or(u32::MAX);
            forms.entry(*service).or_default().push((place.unwrap_or(usize::MAX), number, visit.id));
        }
        for mut steps in forms.into_values() {
            steps.sort_unstable();
            for ((_, _, visit), step) in steps.into_iter().zip(1..) {
                if let Some((_, tie)) = self.belongs.get_mut(&visit) {
                    tie.step = Some(step);
                }
            }
        }
    }
}

fn addresses(visit: &Visit) -> Option<(Url, Url)> {
    Some((Url::parse(&visit.record.key).ok()?, Url::parse(&visit.record.final_address).ok()?))
}

/// True for an address that is meant to be a page, whether it could be judged or not.
fn is_page(visit: &Visit) -> bool {
    visit.record.duplicate_of.is_none() && visit.record.status != "notHtml"
}

/// True for a page that stands above another: an overview, not a form of it.
fn is_above(page: &Url, other: &Url) -> bool {
    let above = crawl::family(page);
    let below = crawl::family(other);
    page.path() == "/"
        || below == above
        || below.strip_prefix(&above).is_some_and(|rest| rest.starts_with('/'))
}

fn calls_form(text: &str) -> bool {
    let text = plain(text);
    FORM_WORDS.iter().any(|word| {
        text.match_indices(word)
            .any(|(at, _)| text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()))
    })
}

/// The title and its parts, as names are compared.
fn names_in(title: &str) -> Vec<String> {
    let whole = plain(title);
    let mut names = vec![whole.clone()];
    for separator in SEPARATORS {
        names.extend(whole.split(separator).map(str::to_owned));
    }
    names.retain(|name| name.chars().count() >= SHORTEST_NAME);
    names
}
