//! Descriptions that are kept: those a run reads of pages, and those a person gives.

use std::collections::BTreeMap;

use audit::Component;
use catalogue::{Fault, Field, LinkFacts, Reading, ServiceDescription, State};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::{
    DescriptionFault, DescriptionId, DescriptionRecord, GivenDescription, Service, ServiceFields, ServiceId,
};
use url::Url;

use crate::app::App;
use crate::check::word;
use crate::error::{Error, ErrorCode};
use crate::view::Portal;

/// A text longer than this is not taken; no description comes near.
const LONGEST: usize = 2 << 20;

impl App {
    /// Reads, judges and keeps a description that a person gives as plain text or as a saved page. Its number.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`], [`ErrorCode::FieldMissing`] and
    /// [`ErrorCode::FieldTooLong`] with the detail `text`.
    pub async fn give_description(&self, service: i64, portal: Portal, text: &str) -> Result<i64, Error> {
        let person = self.person().await?;
        if text.trim().is_empty() {
            return Err(Error::new(ErrorCode::FieldMissing, "text"));
        }
        if text.len() > LONGEST {
            return Err(Error::new(ErrorCode::FieldTooLong, "text"));
        }
        let service = self.reader().service(ServiceId(service)).await?;
        let reading = catalogue::read(text, None);
        let given = GivenDescription {
            service: service.id,
            portal: word(&portal),
            person,
            given: text.to_owned(),
            record: record(&reading, day(self.now()))?,
        };
        Ok(self.writer().give_description(&given, self.now()).await?.0)
    }
}

/// What is kept of a page that a run read: only of a description, and of a page that the register calls one.
pub(crate) fn of_page(
    reading: &Reading,
    services: &[Service],
    address: &Url,
    now: i64,
) -> Result<Option<DescriptionRecord>, Error> {
    let is_kept =
        reading.template.is_some() || services.iter().any(|service| names(&service.fields, address));
    if is_kept { record(reading, day(now)).map(Some) } else { Ok(None) }
}

/// True if the register has this address for the service's description.
pub(crate) fn names(fields: &ServiceFields, address: &Url) -> bool {
    let page = crawl::normal(address);
    [&fields.site_address, &fields.latvija_address]
        .into_iter()
        .any(|known| Url::parse(known).is_ok_and(|known| crawl::normal(&known) == page))
}

/// Where a page with this address is published.
pub(crate) fn portal_of(address: &str) -> Portal {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_ascii_lowercase));
    let host = host.as_deref().unwrap_or_default();
    let is_of = |site: &str| host == site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'));
    if is_of("latvija.lv") || is_of("latvija.gov.lv") {
        Portal::Latvija
    } else if is_of("epakalpojumi.lv") {
        Portal::Epakalpojumi
    } else {
        Portal::Site
    }
}

/// The day of a time, where this computer is.
pub(crate) fn day(millis: i64) -> Date {
    let time = Timestamp::from_millisecond(millis).unwrap_or_default();
    time.to_zoned(TimeZone::system()).date()
}

/// A reading and what is wrong with it, as they are kept. Links are judged when the whole run is known.
fn record(reading: &Reading, today: Date) -> Result<DescriptionRecord, Error> {
    let description = &reading.description;
    let faults = catalogue::evaluate(description, today, &LinkFacts::new());
    let content = serde_json::to_string(description)
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    let complete = catalogue::completeness(description);
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(DescriptionRecord {
        template: reading.template.map(|template| template.key().to_owned()),
        content,
        not_found: reading.not_found.iter().map(|field| field.key().to_owned()).collect(),
        prints: prints(reading),
        must: (number(complete.must_found), number(complete.must_all)),
        should: (number(complete.should_found), number(complete.should_all)),
        faults: faults.iter().map(|fault| stored(fault, description)).collect(),
    })
}

fn prints(reading: &Reading) -> BTreeMap<String, String> {
    let description = &reading.description;
    let passages: Vec<&str> = description.passages.iter().map(|passage| passage.text.as_str()).collect();
    let print = |texts: &[&str]| Component::of(texts).to_string();
    // A field that was not seen has no print, so that nothing is concluded from this reading about it.
    Field::ALL
        .into_iter()
        .filter(|field| description.value(*field).state != State::NotSeen)
        .map(|field| (field.key().to_owned(), print(&[description.text(field)])))
        .chain([(String::new(), print(&passages))])
        .collect()
}

/// A fault as it is kept.
pub(crate) fn stored(fault: &Fault, description: &ServiceDescription) -> DescriptionFault {
    DescriptionFault {
        spot: spot(fault, description).map(|field| field.key().to_owned()).unwrap_or_default(),
        rule: fault.rule.to_owned(),
        reason: fault.reason.to_owned(),
        severity: word(&fault.severity),
        field: fault.field.map(|field| field.key().to_owned()).unwrap_or_default(),
        quote: fault.quote.clone(),
        line: fault.line,
        args: fault.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        proposal: fault.proposal.clone(),
    }
}

/// The field in whose text the quotation stands: its own first; that too if nothing is quoted.
fn spot(fault: &Fault, description: &ServiceDescription) -> Option<Field> {
    let quote = core(&fault.quote);
    fault.field.filter(|own| description.text(*own).contains(quote)).or_else(|| {
        Field::ALL.into_iter().find(|field| !quote.is_empty() && description.text(*field).contains(quote))
    })
}

/// A quotation without the dots where it was shortened.
pub(crate) fn core(quote: &str) -> &str {
    quote.trim_matches(|c: char| c == '…' || c.is_whitespace())
}

impl App {
    /// The description as it was read.
    pub(crate) async fn description(&self, id: DescriptionId) -> Result<ServiceDescription, Error> {
        serde_json::from_str(&self.reader().description_content(id).await?)
            .map_err(|error| Error::new(ErrorCode::DatabaseBroken, error.to_string()))
    }
}
