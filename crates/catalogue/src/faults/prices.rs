use crate::amount::amounts;
use crate::description::ServiceDescription;
use crate::fault::Fault;
use crate::field::Field;
use crate::plain;
use crate::price::PriceFlag;
use crate::text::has_word_start;

/// So many contradictions are shown; one is enough to mend the card.
const SHOWN: usize = 5;

/// Words of whoever has to pay.
const PAYING: [&str; 12] = [
    "maks",
    "samaks",
    "apmaks",
    "nodev",
    "cena",
    "tarif",
    "kvīt",
    "rēķin",
    "iemaks",
    "jāmaksā",
    "jāsamaksā",
    "piemaks",
];
/// Words of whoever receives.
const RECEIVING: [&str; 13] = [
    "pabalst",
    "izmaks",
    "piešķir",
    "kompens",
    "atlīdz",
    "stipendij",
    "atbalst",
    "līdzfinans",
    "ienākum",
    "dotācij",
    "atvieglojum",
    "saņem",
    "balv",
];
/// Where nothing has to be paid after all.
const NEGATIONS: [&str; 10] = [
    "nav jāmaksā",
    "nav jāapmaksā",
    "nav jāsamaksā",
    "nodeva nav",
    "nodevu nav",
    "nodevas nav",
    "bez nodevas",
    "nodeva netiek",
    "nodevu nepiemēro",
    "nodevas nepiemēro",
];

/// *Bezmaksas* beside a payment in the text, or a paid service without an amount.
pub(crate) fn price(description: &ServiceDescription, out: &mut Vec<Fault>) {
    match description.price.flag {
        PriceFlag::Free => contradictions(description, out),
        PriceFlag::Paid if !says_how_much(description) => {
            let line = description.value(Field::Payments).line();
            let fault = Fault::new("price-matches-text", "maybe-amount-missing").of(Field::Payments).at(line);
            out.push(fault.quote(&description.price.flag_text));
        }
        PriceFlag::Paid | PriceFlag::Unknown => {}
    }
}

fn says_how_much(description: &ServiceDescription) -> bool {
    description.passages.iter().any(|passage| {
        let lower = passage.text.to_lowercase();
        !amounts(&passage.text).is_empty()
            || has_word_start(&lower, &["cenrād", "izcenojum", "maksas pakalpojumu saraks"])
    })
}

fn contradictions(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let mut found = 0;
    for passage in &description.passages {
        for sentence in plain::sentences(&passage.text) {
            let Some((reason, amount)) = contradiction(sentence.text) else { continue };
            found += 1;
            if found > SHOWN {
                return;
            }
            out.push(
                Fault::new("price-matches-text", reason)
                    .of(Field::Payments)
                    .at(passage.line)
                    .quote(sentence.text)
                    .with("flag", description.price.flag_text.clone())
                    .with("amount", amount)
                    .propose("Maksas pakalpojums"),
            );
        }
    }
}

/// What in a sentence contradicts *Bezmaksas*, with the amount.
fn contradiction(sentence: &str) -> Option<(&'static str, String)> {
    let lower = sentence.to_lowercase().replace("bez maksas", "");
    if NEGATIONS.iter().any(|negation| lower.contains(negation)) {
        return None;
    }
    let is_paying = has_word_start(&lower, &PAYING);
    let is_receiving = has_word_start(&lower, &RECEIVING);
    let amount = amounts(sentence).into_iter().find(|amount| amount.cents > 0);
    match (amount, is_paying, is_receiving) {
        (Some(amount), true, false) => Some(("amount", amount.text)),
        (Some(amount), true, true)
            if has_word_start(&lower, &["nodev", "jāmaksā", "jāsamaksā", "samaksā"]) =>
        {
            Some(("amount", amount.text))
        }
        (Some(amount), true, true) | (Some(amount), false, false) => Some(("maybe-amount", amount.text)),
        (Some(_), false, true) => None,
        (None, _, _) => {
            let is_duty = has_word_start(&lower, &["valsts nodev", "pašvaldības nodev", "nodev"])
                && has_word_start(&lower, &["samaks", "maks", "apmaks", "jāmaksā", "jāsamaksā", "iekas"]);
            is_duty.then(|| ("duty", String::new()))
        }
    }
}
