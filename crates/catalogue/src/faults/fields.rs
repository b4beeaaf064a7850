use jiff::civil::Date;
use jiff::{Span, Unit};

use crate::contact;
use crate::date;
use crate::description::{ServiceDescription, State};
use crate::fault::Fault;
use crate::field::{Duty, Field};
use crate::template::Template;
use crate::text::has_word_start;

/// A card is to be looked through once in so many months: a rule of this house, no law sets a number.
const FRESH_MONTHS: i32 = 12;

/// Fields with a rule of their own.
const OWN_RULE: [Field; 5] = [Field::Term, Field::Receipt, Field::Appeal, Field::Contacts, Field::Updated];

/// Fields where a dash is a proper answer.
const MAY_BE_NOTHING: [Field; 3] = [Field::Restrictions, Field::EService, Field::PaymentOrder];

pub(crate) fn template(description: &ServiceDescription, out: &mut Vec<Fault>) {
    if description.template.is_none() {
        out.push(Fault::new("template-is-known", "maybe-unknown"));
    }
    if description.is_cut {
        out.push(Fault::new("template-is-known", "maybe-cut"));
    }
    let is_unseen =
        |field: &Field| field.duty() == Duty::Must && description.value(*field).state == State::NotSeen;
    if Field::ALL.iter().any(is_unseen) {
        out.push(Fault::new("template-is-known", "maybe-part"));
    }
}

/// Must fields that the layout has a place for, and labels with nothing after them.
pub(crate) fn filled(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let Some(template) = description.template else { return };
    let is_whole = !description.is_cut;
    for field in Field::ALL.into_iter().filter(|field| !OWN_RULE.contains(field)) {
        let value = description.value(field);
        let (rule, is_missed) = match field.duty() {
            Duty::Must => ("must-fields-are-filled", template.carries(field)),
            Duty::IfUsed | Duty::Should => ("should-fields-are-filled", false),
        };
        let reason = match value.state {
            State::Empty if !MAY_BE_NOTHING.contains(&field) => "empty",
            State::NotFound if is_missed && is_whole && !is_elsewhere(description, field) => "missing",
            State::Found | State::Empty | State::NotFound | State::NotSeen => continue,
        };
        let label = value.place.as_ref().map_or("", |place| place.label.as_str());
        out.push(Fault::new(rule, reason).of(field).at(value.line()).quote(label).with("field", field.key()));
    }
}

/// True for a field that stands elsewhere than in the text of the card.
fn is_elsewhere(description: &ServiceDescription, field: Field) -> bool {
    match field {
        Field::Category => description.template == Some(Template::OldLatvija),
        // It stands in the address only, and that is not known of a saved page.
        Field::Identifier => description.address.is_empty(),
        _ => false,
    }
}

pub(crate) fn appeal(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let value = description.value(Field::Appeal);
    let is_certain = description.template.is_some_and(|template| template.carries(Field::Appeal));
    let reason = match value.state {
        State::Found | State::NotSeen => return,
        State::Empty => "empty",
        State::NotFound if is_certain => "missing",
        State::NotFound => "maybe-missing",
    };
    let proposal = "Lēmumu var apstrīdēt Jelgavas novada domē mēneša laikā no tā spēkā stāšanās dienas.";
    out.push(Fault::new("appeal-is-explained", reason).of(Field::Appeal).at(value.line()).propose(proposal));
}

/// Neither telephone nor e-mail anywhere on the card.
pub(crate) fn contacts(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let linked = |start: &str| description.links.iter().any(|link| link.address.starts_with(start));
    let has_phone = linked("tel:")
        || description.passages.iter().any(|passage| !contact::phones(&passage.text).is_empty());
    let has_email = linked("mailto:")
        || description.passages.iter().any(|passage| !contact::emails(&passage.text).is_empty());
    let value = description.value(Field::Contacts);
    if value.state == State::NotSeen {
        return;
    }
    let line = value.line();
    if !has_phone && !has_email {
        out.push(Fault::new("contacts-are-given", "missing").of(Field::Contacts).at(line));
    }
    // Who only says *asistents* may speak of the service itself.
    let support = [
        "tērzē",
        "čat",
        "chat",
        "videozvan",
        "video zvan",
        "videokonsult",
        "video konsult",
        "virtuālais asistent",
        "virtuālā asistent",
        "virtuālo asistent",
        "virtuālajam asistent",
        "digitālais asistent",
        "digitālā asistent",
        "digitālo asistent",
        "zintis",
    ];
    let has_support = has_phone
        || description.passages.iter().any(|passage| has_word_start(&passage.text.to_lowercase(), &support));
    if !has_support && has_email {
        out.push(Fault::new("support-channels-are-named", "missing").of(Field::Contacts).at(line));
    }
}

pub(crate) fn updated(description: &ServiceDescription, today: Date, out: &mut Vec<Fault>) {
    let value = description.value(Field::Updated);
    if value.state == State::NotSeen {
        return;
    }
    let fault = |reason| Fault::new("update-date-is-fresh", reason).of(Field::Updated).at(value.line());
    let Some(date) = date::first(&value.text).filter(|_| value.state == State::Found) else {
        let has_place = description.template.is_some_and(|template| template.carries(Field::Updated));
        let is_label_there = value.state != State::NotFound;
        out.push(fault(if has_place || is_label_there { "missing" } else { "maybe-missing" }));
        return;
    };
    let oldest = today.saturating_sub(Span::new().months(FRESH_MONTHS));
    if date > today {
        out.push(fault("maybe-future").quote(&value.text).with("date", date.to_string()));
    } else if date < oldest {
        let months = date.until((Unit::Month, today)).map_or(0, |span| span.get_months());
        out.push(
            fault("old").quote(&value.text).with("date", date.to_string()).with("months", months.to_string()),
        );
    }
}
