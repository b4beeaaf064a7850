//! Which page belongs to which service. What a person said rules; then the addresses of the register, then what
//! descriptions link to, then titles. Where it is not certain, a page belongs to none.

use std::collections::BTreeMap;

use store::{PageTie, Service, ServiceId, ServicePart, Tie, TiedBy};
use url::Url;

mod order;
mod settle;

pub(crate) use settle::settle;

/// Where a page belongs.
pub(crate) type Belongs = (Option<ServiceId>, Tie);

/// What ties are decided by.
pub(crate) struct Ties {
    services: Vec<Known>,
    said: BTreeMap<String, (Option<ServiceId>, ServicePart)>,
}

/// What the register knows of a service, ready to be compared.
struct Known {
    id: ServiceId,
    name: String,
    descriptions: Vec<Url>,
    forms: Vec<Url>,
    files: Vec<Url>,
}

impl Ties {
    /// Ties by this register and by what people said.
    pub(crate) fn new(services: &[Service], said: Vec<PageTie>) -> Self {
        let ruling = said.into_iter().filter_map(|tie| {
            let service = tie.holds(services)?;
            Some((tie.tie.key, (service, tie.tie.part)))
        });
        Self { said: ruling.collect(), services: services.iter().map(Known::of).collect() }
    }

    /// Where a page belongs as far as its addresses tell: the one that was asked for and the one where redirects led.
    pub(crate) fn by_address(&self, asked: &Url, arrived: &Url) -> Belongs {
        let both = [crawl::normal(asked), crawl::normal(arrived)];
        if let Some(belongs) = self.by_person(&both) {
            return belongs;
        }
        let found = self
            .find(&both, |known| &known.forms)
            .map(|service| (service, ServicePart::Form))
            .or_else(|| {
                self.find(&both, |known| &known.descriptions)
                    .map(|service| (service, ServicePart::Description))
            })
            .or_else(|| {
                self.find(&both, |known| &known.files).map(|service| (service, ServicePart::Document))
            })
            .or_else(|| self.beside_form(&both[1]).map(|service| (service, ServicePart::Form)));
        match found {
            Some((service, part)) => (Some(service), tie(TiedBy::Address, part)),
            None => (None, Tie::default()),
        }
    }

    /// What a person said about a page with these addresses.
    fn by_person(&self, addresses: &[Url]) -> Option<Belongs> {
        let (service, part) = addresses.iter().find_map(|address| self.said.get(address.as_str()))?;
        let part = service.map(|_| *part);
        Some((*service, Tie { by: Some(TiedBy::Person), part, step: None }))
    }

    fn find(&self, addresses: &[Url], of: fn(&Known) -> &Vec<Url>) -> Option<ServiceId> {
        let has = |known: &&Known| of(known).iter().any(|own| addresses.contains(own));
        self.services.iter().find(has).map(|known| known.id)
    }

    /// The service whose form this page stands beside, if it is one only.
    fn beside_form(&self, page: &Url) -> Option<ServiceId> {
        let beside = |known: &&Known| known.forms.iter().any(|form| self.is_beside(form, page, known.id));
        let mut found = self.services.iter().filter(beside);
        let first = found.next()?;
        found.next().is_none().then_some(first.id)
    }

    /// True for a page that looks like a further step of a form: the same page with another step in its query, or a page in
    /// the folder of the form, where no other service has anything.
    fn is_beside(&self, form: &Url, page: &Url, service: ServiceId) -> bool {
        if form.origin() != page.origin() {
            return false;
        }
        if form.path() == page.path() && form.query().is_some() {
            return order::without_step(form) == order::without_step(page);
        }
        let Some(folder) = folder(form) else { return false };
        let is_in = |url: &Url| url.path().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let is_index = crawl::family(page).ends_with(folder);
        let is_shared = self.services.iter().any(|other| {
            let addresses = other.forms.iter().chain(&other.descriptions);
            let mut others = addresses.filter(|url| url.origin() == form.origin() && is_in(url));
            if other.id == service {
                others.any(|url| other.descriptions.contains(url))
            } else {
                others.next().is_some()
            }
        });
        is_in(page) && !is_index && !is_shared
    }
}

impl Known {
    fn of(service: &Service) -> Self {
        let fields = &service.fields;
        let urls = |texts: &[&String]| -> Vec<Url> {
            texts.iter().filter_map(|text| Url::parse(text).ok()).map(|url| crawl::normal(&url)).collect()
        };
        Self {
            id: service.id,
            name: plain(&fields.name),
            descriptions: urls(&[&fields.site_address, &fields.latvija_address]),
            forms: urls(&fields.form_addresses.iter().collect::<Vec<_>>()),
            files: urls(&fields.form_files.iter().collect::<Vec<_>>()),
        }
    }
}

/// The folder of an address without its last slash; `None` at the root of a site.
pub(crate) fn folder(url: &Url) -> Option<&str> {
    let (folder, _) = url.path().rsplit_once('/')?;
    (!folder.is_empty()).then_some(folder)
}

/// A name as it is compared: small letters, no quotation marks, white space collapsed.
fn plain(name: &str) -> String {
    let letters: String =
        name.to_lowercase().chars().filter(|letter| !"\"'„“”«»‘’".contains(*letter)).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tie(by: TiedBy, part: ServicePart) -> Tie {
    Tie { by: Some(by), part: Some(part), step: None }
}
