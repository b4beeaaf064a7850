//! The register as the scope of a run: the addresses of the chosen services, and the folders of their forms.

use serde::{Deserialize, Serialize};
use store::{Service, ServiceId};
use url::Url;

use crate::app::App;
use crate::error::{Error, ErrorCode};
use crate::service::ties::folder;

/// What services add to a run. Kept with the run, so that it goes on as it began, whatever becomes of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ServiceScope {
    /// Descriptions and forms. Their sites are not in scope because of them.
    pub(crate) pages: Vec<Url>,
    /// Folders of forms, with all that is in them.
    pub(crate) folders: Vec<Url>,
}

impl App {
    /// The services that a person names: `all`, `priority`, or their numbers in the register with commas between.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] with a number that no service has.
    pub async fn chosen_services(&self, typed: &str) -> Result<Vec<i64>, Error> {
        let services = self.reader().services().await?;
        let typed = typed.trim();
        if typed == "all" {
            return Ok(services.iter().map(|service| service.id.0).collect());
        }
        if typed == "priority" {
            let priority = services.iter().filter(|service| service.fields.priority.is_some());
            return Ok(priority.map(|service| service.id.0).collect());
        }
        let mut chosen = Vec::new();
        for number in typed.split(',').map(str::trim).filter(|number| !number.is_empty()) {
            let named: Vec<i64> = services
                .iter()
                .filter(|service| service.fields.number == number)
                .map(|service| service.id.0)
                .collect();
            if named.is_empty() {
                return Err(Error::new(ErrorCode::NotFound, number));
            }
            chosen.extend(named);
        }
        Ok(chosen)
    }

    /// What these services add to a run.
    pub(crate) async fn service_scope(&self, chosen: &[i64]) -> Result<ServiceScope, Error> {
        let mut services = Vec::new();
        for id in chosen {
            services.push(self.reader().service(ServiceId(*id)).await?);
        }
        Ok(ServiceScope::of(&services))
    }
}

impl ServiceScope {
    fn of(services: &[Service]) -> Self {
        let urls = |texts: &mut dyn Iterator<Item = &String>| -> Vec<Url> {
            texts.filter_map(|text| Url::parse(text).ok()).map(|url| crawl::normal(&url)).collect()
        };
        let descriptions = urls(
            &mut services
                .iter()
                .flat_map(|service| [&service.fields.site_address, &service.fields.latvija_address]),
        );
        let forms = urls(&mut services.iter().flat_map(|service| &service.fields.form_addresses));
        let mut folders: Vec<Url> = forms.iter().filter_map(folder_of).collect();
        folders.sort();
        folders.dedup();
        // A folder with descriptions in it is not that of a form.
        folders.retain(|folder| {
            !descriptions
                .iter()
                .any(|url| url.origin() == folder.origin() && url.path().starts_with(folder.path()))
        });
        let mut pages: Vec<Url> = Vec::new();
        for url in descriptions.into_iter().chain(forms) {
            if !pages.contains(&url) {
                pages.push(url);
            }
        }
        Self { pages, folders }
    }
}

/// The folder of a form with its last slash; `None` at the root of a site.
fn folder_of(form: &Url) -> Option<Url> {
    let path = format!("{}/", folder(form)?);
    let mut url = form.clone();
    url.set_query(None);
    url.set_path(&path);
    Some(url)
}
