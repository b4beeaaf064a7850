//! The demo's register of services.

use serde::Deserialize;
use store::{Service, ServiceFields};
use url::Url;

use crate::app::App;
use crate::demo;
use crate::error::{Error, ErrorCode};

/// A row of the demo's register.
#[derive(Deserialize)]
struct Row {
    #[serde(rename = "Nr.")]
    number: String,
    #[serde(rename = "Nosaukums")]
    name: String,
    #[serde(rename = "Turētājs")]
    holder: String,
    #[serde(rename = "Struktūrvienība")]
    unit: String,
    #[serde(rename = "Apraksta adrese")]
    description: String,
    #[serde(rename = "E-formas adrese")]
    form: String,
}

impl App {
    /// Puts the demo's services into the register, or moves them to the port the demo is served at now.
    pub(crate) async fn register_demo_services(&self, site: &Url) -> Result<(), Error> {
        let known = self.reader().services().await?;
        let broken = |error: csv::Error| Error::new(ErrorCode::DemoFailed, error.to_string());
        for row in csv::Reader::from_reader(demo::services().as_bytes()).deserialize() {
            let row: Row = row.map_err(broken)?;
            let address = |path: &str| match path.trim() {
                "" => String::new(),
                path => site.join(path).map(|url| url.to_string()).unwrap_or_default(),
            };
            let form = address(&row.form);
            let fields = ServiceFields {
                number: row.number,
                name: row.name,
                holder: row.holder,
                unit: row.unit,
                site_address: address(&row.description),
                form_addresses: if form.is_empty() { Vec::new() } else { vec![form] },
                ..ServiceFields::default()
            };
            let same = |service: &&Service| {
                service.fields.number == fields.number && service.fields.holder == fields.holder
            };
            match known.iter().find(same) {
                Some(service) => {
                    // What people have added to the demo's register stays.
                    let mut kept = service.fields.clone();
                    (kept.site_address, kept.form_addresses) = (fields.site_address, fields.form_addresses);
                    self.writer().change_service(service.id, &kept, self.now()).await?;
                }
                None => {
                    self.writer().add_service(&fields, self.now()).await?;
                }
            }
        }
        Ok(())
    }
}
