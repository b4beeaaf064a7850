use crate::description::{Link, ServiceDescription, State};
use crate::fault::Fault;
use crate::field::Field;
use crate::labels::{self, Meaning};
use crate::template::Template;
use crate::text::{fold, has_word_start};

const FILES: [&str; 9] = [".pdf", ".docx", ".doc", ".odt", ".rtf", ".xlsx", ".xls", ".edoc", ".ods"];
/// Portals of e-services.
const PORTALS: [&str; 7] =
    ["epakalpojumi.lv", "latvija.gov.lv", "latvija.lv", "bis.gov.lv", "e-adrese", "eriga.lv", "eparaksts.lv"];
const BUTTONS: [&str; 5] = [
    "saņemt pakalpojumu",
    "pieprasīt pakalpojumu",
    "uzsākt e-pakalpojumu",
    "aizpildīt e-formu",
    "aizpildīt tiešsaistē",
];
const FORM_WORDS: [&str; 6] = ["veidlap", "iesniegum", "pieteikum", "anket", "e-veidlap", "e-form"];

/// The file ending of a link, if it leads to a document.
fn file(link: &Link) -> Option<&'static str> {
    let path = link.address.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    FILES.into_iter().find(|ending| path.ends_with(ending))
}

/// True for a link to a form, as a file or to fill in on the web.
pub(crate) fn is_form(link: &Link) -> bool {
    let text = link.text.to_lowercase();
    let names_form = has_word_start(&text, &FORM_WORDS) || {
        let address = link.address.to_lowercase();
        ["veidlap", "iesnieg", "pieteik"].iter().any(|word| address.contains(word))
    };
    let is_tab = labels::meaning(&fold(&link.text)) == Some(Meaning::Other);
    names_form && !is_tab && !link.address.starts_with("mailto:")
}

/// True for a link to an e-service.
pub(crate) fn is_e_service(link: &Link) -> bool {
    let address = link.address.to_lowercase();
    let is_web = address.starts_with("http") || address.starts_with("www.") || address.starts_with('/');
    let at_portal = PORTALS.iter().any(|portal| address.contains(portal)) && !address.contains("/help/");
    (is_web && at_portal) || BUTTONS.contains(&fold(&link.text).as_str())
}

pub(crate) fn forms(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let forms: Vec<&Link> = description.links.iter().filter(|link| is_form(link)).collect();
    let has_button =
        description.passages.iter().any(|passage| BUTTONS.contains(&fold(&passage.text).as_str()));
    let own_host =
        url::Url::parse(&description.address).ok().and_then(|url| url.host_str().map(str::to_owned));
    let has_e_service = has_button
        || description.links.iter().any(|link| {
            // Links to pages of the same portal are its navigation.
            let is_own = own_host.as_ref().is_some_and(|host| link.address.contains(host.as_str()));
            is_e_service(link)
                && (!is_own
                    || BUTTONS.contains(&fold(&link.text).as_str())
                    || link.address.to_lowercase().contains("/epakalpojumi/"))
        });
    if forms.is_empty() && !has_e_service {
        if description.template.is_none_or(Template::is_card) {
            no_link(description, out);
        }
        return;
    }
    let endings: Vec<&str> = forms.iter().filter_map(|link| file(link)).collect();
    if !has_e_service && !endings.is_empty() && endings.len() == forms.len() {
        let mut formats: Vec<String> = endings.iter().map(|ending| ending[1..].to_uppercase()).collect();
        formats.sort();
        formats.dedup();
        out.push(
            Fault::new("form-is-not-only-a-file", "only-files")
                .of(Field::Forms)
                .at(forms[0].line)
                .quote(&forms[0].text)
                .with("formats", formats.join(", ")),
        );
    }
}

/// A form is asked for, and there is no link to it.
fn no_link(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let fields = [Field::Request, Field::Documents, Field::Forms, Field::Channels];
    let asks = description.passages.iter().find(|passage| {
        let lower = passage.text.to_lowercase();
        let is_asked =
            passage.field.is_some_and(|field| fields.contains(&field)) && has_word_start(&lower, &FORM_WORDS);
        is_asked && !passage.is_heading
    });
    let Some(passage) = asks else { return };
    let is_free = description.passages.iter().any(|passage| {
        let lower = passage.text.to_lowercase();
        lower.contains("brīvā formā") || lower.contains("brīvas formas")
    });
    if is_free {
        return;
    }
    let is_elsewhere = description.value(Field::Forms).state == State::NotSeen;
    if is_elsewhere && description.value(Field::Documents).state == State::NotSeen {
        // That the tab was not read is said already.
        return;
    }
    let reason = if description.is_markup && !is_elsewhere { "no-link" } else { "maybe-no-link" };
    out.push(Fault::new("form-is-linked", reason).of(Field::Forms).at(passage.line).quote(&passage.text));
}
