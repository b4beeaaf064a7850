use crate::data::{self, Entry, Hit, Moved};
use crate::description::{Passage, ServiceDescription};
use crate::fault::Fault;
use crate::field::Field;
use crate::text::{around, find_word_start, has_word_start};

/// So many bytes around a name tell whether it belongs to the title of an old regulation.
const REACH: usize = 120;

pub(crate) fn words(description: &ServiceDescription, out: &mut Vec<Fault>) {
    each(description, &data::TERMS, |passage, hit| {
        let after = window(&passage.text, hit.end, hit.end + REACH);
        let is_name = has_word_start(&after, &["biedrīb", "apvienīb", "savienīb", "nodibinājum"])
            && passage.text[hit.start..].starts_with(char::is_uppercase);
        let reason = match (is_name, hit.entry.is_confirmed, hit.entry.kind) {
            (true, _, _) => "maybe-name",
            (false, false, "outdated") => "maybe-outdated",
            (false, false, _) => "maybe-disrespectful",
            (false, true, _) => "disrespectful",
        };
        out.push(named("words-are-current", reason, passage, hit));
    });
}

pub(crate) fn institutions(description: &ServiceDescription, out: &mut Vec<Fault>) {
    each(description, &data::INSTITUTIONS, |passage, hit| {
        let reason = match (is_historic(passage, hit), hit.entry.is_confirmed) {
            (true, _) => "maybe-historic",
            (false, true) => "renamed",
            (false, false) => "maybe-renamed",
        };
        out.push(named("institutions-are-current", reason, passage, hit));
    });
}

pub(crate) fn territories(description: &ServiceDescription, out: &mut Vec<Fault>) {
    each(description, &data::TERRITORIES, |passage, hit| {
        let rest = &passage.text[hit.start..];
        // `Ozolnieku novada dome` is an institution, and has its own rule.
        let is_institution =
            data::hits(&data::INSTITUTIONS, rest).first().is_some_and(|other| other.start == 0);
        if !is_institution {
            let reason = match (is_historic(passage, hit), hit.entry.is_confirmed) {
                (true, _) => "maybe-historic",
                (false, true) => "replaced",
                (false, false) => "maybe-replaced",
            };
            out.push(named("territories-are-current", reason, passage, hit));
        }
    });
}

/// Every hit; the same name is told once per field.
fn each(description: &ServiceDescription, table: &'static [Entry], mut found: impl FnMut(&Passage, &Hit)) {
    let mut told: Vec<(Option<Field>, String)> = Vec::new();
    for passage in &description.passages {
        for hit in data::hits(table, &passage.text) {
            let key = (passage.field, passage.text[hit.start..hit.end].to_lowercase());
            if told.len() < 200 && !told.contains(&key) {
                told.push(key);
                found(passage, &hit);
            }
        }
    }
}

fn named(rule: &'static str, reason: &'static str, passage: &Passage, hit: &Hit) -> Fault {
    Fault::new(rule, reason)
        .of(passage.field)
        .at(passage.line)
        .quote(&around(&passage.text, hit.start, hit.end))
        .with("found", &passage.text[hit.start..hit.end])
        .with("instead", hit.entry.instead)
        .propose(hit.entry.instead)
}

/// True in the title of a regulation, which keeps the name it was given.
fn is_historic(passage: &Passage, hit: &Hit) -> bool {
    let before = &passage.text[..hit.start];
    let opened = before.matches(['„', '“', '«']).count() > before.matches(['”', '»']).count();
    let is_quoted = opened && before.rfind('„').is_some_and(|at| !before[at..].contains(['“', '”']));
    let after = window(&passage.text, hit.end, hit.end + REACH);
    is_quoted
        || has_word_start(&after, &["saistoš", "lēmum", "bijuš"])
        || window(before, before.len().saturating_sub(30), before.len()).contains("bijuš")
}

fn window(text: &str, from: usize, to: usize) -> String {
    let from = text.ceil_char_boundary(from.min(text.len()));
    let to = text.floor_char_boundary(to.min(text.len()));
    text.get(from..to).unwrap_or_default().to_lowercase()
}

/// Addresses and names of portals that moved.
pub(crate) fn portals(description: &ServiceDescription, out: &mut Vec<Fault>) {
    const RULE: &str = "portal-address-is-current";
    let own = host(&description.address);
    for Moved { old, new, is_confirmed } in data::PORTALS.iter() {
        for link in description.links.iter().filter(|_| own != *old) {
            // What stands in the text as well is told once, with the text around it.
            if host(&link.address) == *old && find_word_start(&link.text.to_lowercase(), old).is_none() {
                let reason = if *is_confirmed { "link" } else { "maybe-moved" };
                let fault = Fault::new(RULE, reason).of(Field::EService).at(link.line).quote(&link.text);
                let proposal = if *old == "latvija.lv" {
                    "https://latvija.gov.lv".to_owned()
                } else {
                    format!("https://{new}")
                };
                out.push(fault.with("found", link.address.clone()).with("instead", *new).propose(proposal));
            }
        }
        for passage in &description.passages {
            let lower = passage.text.to_lowercase();
            let Some(start) = find_host(&lower, old) else { continue };
            let end = start + old.len();
            // Lower case may have other lengths than the text; then the quotation is the whole of it.
            let written =
                passage.text.get(start..end).filter(|_| lower.len() == passage.text.len()).unwrap_or(old);
            let is_address = lower[..start].ends_with("www.")
                || lower[..start].ends_with("//")
                || !written.starts_with(char::is_uppercase);
            let reason = match (is_confirmed, is_address) {
                (false, _) => "maybe-moved",
                (true, true) => "text",
                (true, false) => "name",
            };
            let quote = if lower.len() == passage.text.len() {
                around(&passage.text, start, end)
            } else {
                passage.text.clone()
            };
            let fault = Fault::new(RULE, reason).of(passage.field).at(passage.line).quote(&quote);
            out.push(fault.with("found", *old).with("instead", *new).propose(*new));
        }
    }
}

/// Where a host stands in a text and is not the end of another or the domain of an e-mail address.
fn find_host(lower: &str, host: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = lower[from..].find(host) {
        let start = from + at;
        let before = lower[..start].strip_suffix("www.").unwrap_or(&lower[..start]);
        let is_part = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '@' | '-'));
        let goes_on = lower[start + host.len()..].starts_with(char::is_alphanumeric);
        if !is_part && !goes_on {
            return Some(start);
        }
        from = start + host.len();
    }
    None
}

fn host(address: &str) -> String {
    let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_lowercase));
    host.map_or_else(String::new, |host| host.trim_start_matches("www.").to_owned())
}
