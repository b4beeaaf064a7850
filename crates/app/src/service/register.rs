//! The register of services: what people keep there by hand.

use std::collections::BTreeMap;

use store::{Service, ServiceFields, ServiceId};
use url::Url;

use crate::app::App;
use crate::check::word;
use crate::error::{Error, ErrorCode};
use crate::view::{Channel, RegisterFields, RegisterRow};

/// Requests a year above which a service is frequent.
const FREQUENT: i64 = 5000;
/// Longest text of a field, in characters.
const LONGEST: usize = 4000;
/// Lines in one field at most.
const LINES: usize = 100;

impl App {
    /// All services, by their number.
    pub async fn register(&self) -> Result<Vec<RegisterRow>, Error> {
        let services = self.reader().services().await?;
        let mut of_holder: BTreeMap<String, i64> = BTreeMap::new();
        for service in &services {
            let requests = service.fields.requests_per_year.unwrap_or_default();
            let all = of_holder.entry(holder(&service.fields)).or_default();
            *all = all.saturating_add(requests);
        }
        let mut rows: Vec<RegisterRow> = services
            .into_iter()
            .map(|service| {
                let all = of_holder.get(&holder(&service.fields)).copied().unwrap_or_default();
                row(service, all)
            })
            .collect();
        rows.sort_by_cached_key(|row| by_number(&row.fields.number, &row.fields.name, row.id));
        Ok(rows)
    }

    /// The service with this number in the institution's list, or else with this id.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`].
    pub async fn service_called(&self, number: &str) -> Result<i64, Error> {
        let services = self.reader().services().await?;
        let is_called = |service: &&Service| service.fields.number.trim() == number.trim();
        let has_id = |service: &&Service| service.id.0.to_string() == number.trim();
        let found = services.iter().find(is_called).or_else(|| services.iter().find(has_id));
        found.map(|service| service.id.0).ok_or_else(|| Error::new(ErrorCode::NotFound, number))
    }

    /// Adds a service, or changes one that is there; its id.
    pub async fn save_service(&self, id: Option<i64>, fields: RegisterFields) -> Result<i64, Error> {
        let fields = checked(fields)?;
        match id {
            Some(id) => {
                self.writer().change_service(ServiceId(id), &fields, self.now()).await?;
                Ok(id)
            }
            None => Ok(self.writer().add_service(&fields, self.now()).await?.0),
        }
    }

    /// Takes a service out of the register; the pages that were audited for it stay and belong to none.
    pub async fn remove_service(&self, id: i64) -> Result<(), Error> {
        Ok(self.writer().remove_service(ServiceId(id)).await?)
    }
}

/// The holder as it is compared; the tenth of MK 402 is that of the holder's own cases.
fn holder(fields: &ServiceFields) -> String {
    fields.holder.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn row(service: Service, all: i64) -> RegisterRow {
    let requests = service.fields.requests_per_year.unwrap_or_default();
    RegisterRow {
        id: service.id.0,
        is_frequent: requests > FREQUENT || requests.saturating_mul(10) > all && requests > 0,
        fields: fields(service.fields),
    }
}

/// What is stored of a service, as people see it.
pub(crate) fn fields(fields: ServiceFields) -> RegisterFields {
    RegisterFields {
        number: fields.number,
        name: fields.name,
        category: fields.category,
        holder: fields.holder,
        unit: fields.unit,
        contact: fields.contact,
        latvija_id: fields.latvija_id,
        latvija_address: fields.latvija_address,
        site_address: fields.site_address,
        form_addresses: fields.form_addresses,
        form_files: fields.form_files,
        channel: channel(&fields.channel),
        requests_per_year: fields.requests_per_year,
        is_paid: fields.is_paid,
        priority: fields.priority,
        planned_year: fields.planned_year,
        notes: fields.notes,
    }
}

/// The order of a list of services.
pub(crate) fn by_number(text: &str, name: &str, id: i64) -> ((bool, u64, String), String, i64) {
    (number(text), name.to_lowercase(), id)
}

/// Numbers come before texts, and by their value.
fn number(text: &str) -> (bool, u64, String) {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let value = digits.parse().ok();
    (value.is_none(), value.unwrap_or_default(), text.to_lowercase())
}

fn channel(word: &str) -> Channel {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).unwrap_or_default()
}

/// The fields as they are stored, if they are what they should be. The error names the field.
fn checked(fields: RegisterFields) -> Result<ServiceFields, Error> {
    let text = |field: &str, text: String| {
        let text = text.trim().to_owned();
        if text.chars().count() > LONGEST {
            Err(Error::new(ErrorCode::FieldTooLong, field))
        } else {
            Ok(text)
        }
    };
    let lines = |field: &str, lines: Vec<String>| {
        let lines: Vec<String> =
            lines.iter().map(|typed| typed.trim().to_owned()).filter(|typed| !typed.is_empty()).collect();
        let is_long = lines.len() > LINES || lines.iter().any(|typed| typed.chars().count() > LONGEST);
        if is_long { Err(Error::new(ErrorCode::FieldTooLong, field)) } else { Ok(lines) }
    };
    let addresses = |field: &str, typed: Vec<String>| {
        lines(field, typed)?.iter().map(|typed| address(field, typed)).collect::<Result<Vec<_>, _>>()
    };
    let one = |field: &str, typed: String| -> Result<String, Error> {
        Ok(addresses(field, vec![typed])?.pop().unwrap_or_default())
    };
    let name = text("name", fields.name)?;
    if name.is_empty() {
        return Err(Error::new(ErrorCode::FieldMissing, "name"));
    }
    if fields.requests_per_year.is_some_and(|requests| requests < 0) {
        return Err(Error::new(ErrorCode::FieldBroken, "requestsPerYear"));
    }
    if fields.priority.is_some_and(|priority| priority < 1) {
        return Err(Error::new(ErrorCode::FieldBroken, "priority"));
    }
    if fields.planned_year.is_some_and(|year| !(2000..=2100).contains(&year)) {
        return Err(Error::new(ErrorCode::FieldBroken, "plannedYear"));
    }
    Ok(ServiceFields {
        number: text("number", fields.number)?,
        name,
        category: text("category", fields.category)?,
        holder: text("holder", fields.holder)?,
        unit: text("unit", fields.unit)?,
        contact: text("contact", fields.contact)?,
        latvija_id: text("latvijaId", fields.latvija_id)?,
        latvija_address: one("latvijaAddress", fields.latvija_address)?,
        site_address: one("siteAddress", fields.site_address)?,
        form_addresses: addresses("formAddresses", fields.form_addresses)?,
        form_files: lines("formFiles", fields.form_files)?,
        channel: word(&fields.channel),
        requests_per_year: fields.requests_per_year,
        is_paid: fields.is_paid,
        priority: fields.priority,
        planned_year: fields.planned_year,
        notes: text("notes", fields.notes)?,
    })
}

/// An address as a person types it, in full. `https` is added where no scheme is typed.
fn address(field: &str, typed: &str) -> Result<String, Error> {
    let broken = || Error::new(ErrorCode::FieldBroken, field);
    let full = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    let url = Url::parse(&full).map_err(|_| broken())?;
    let is_site = matches!(url.scheme(), "http" | "https") && url.has_host();
    if is_site { Ok(url.to_string()) } else { Err(broken()) }
}
