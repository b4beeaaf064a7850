use crate::description::{ServiceDescription, State};
use crate::fault::Fault;
use crate::field::Field;
use crate::template::Template;
use crate::text::has_word_start;

/// A result step with more words than this says something.
const MEANINGLESS_WORDS: usize = 12;

pub(crate) fn term(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let value = description.value(Field::Term);
    let has_place = description.template.is_some_and(|template| template.carries(Field::Term));
    let fault =
        |reason| Fault::new("term-is-given", reason).of(Field::Term).at(value.line()).quote(&value.text);
    match value.state {
        State::Found if description.term.is_none() => out.push(fault("maybe-unreadable")),
        State::Empty => out.push(fault("empty")),
        State::NotFound if has_place => out.push(fault("missing")),
        State::Found | State::NotFound | State::NotSeen => {}
    }
}

/// Numbers of steps that do not follow each other; a 1 starts a new list.
pub(crate) fn steps(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let mut last = 0;
    for step in &description.steps {
        let expected = last + 1;
        let reason = match step.number {
            number if number == expected => None,
            1 if last != 1 => None,
            number if number == last => Some("repeated"),
            _ => Some("gap"),
        };
        last = step.number;
        let Some(reason) = reason else { continue };
        out.push(
            Fault::new("steps-have-no-gaps", reason)
                .of(Field::Request)
                .at(step.line)
                .quote(&format!("{}. {}", step.number, step.title))
                .with("expected", expected.to_string())
                .with("found", step.number.to_string())
                .propose(format!("{expected}. {}", step.title)),
        );
    }
}

/// The last step has to say what is received and how.
pub(crate) fn result(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let value = description.value(Field::Receipt);
    let has_place = description.template.is_some_and(|template| template.carries(Field::Receipt));
    let reason = match value.state {
        State::Found if is_meaningless(&value.text) => "meaningless",
        State::Empty => "empty",
        State::NotFound if has_place && description.template != Some(Template::LabelledText) => "missing",
        State::Found | State::NotFound | State::NotSeen => return,
    };
    let proposal = "Lēmumu Jūs saņemsiet veidā, ko norādījāt iesniegumā: e-adresē, pa pastu vai klātienē.";
    out.push(
        Fault::new("result-step-is-filled", reason)
            .of(Field::Receipt)
            .at(value.line())
            .quote(&value.text)
            .propose(proposal),
    );
}

/// `Pakalpojuma saņemšana atbilstoši pieprasīšanas izvēlei.` names neither a thing nor a way.
fn is_meaningless(text: &str) -> bool {
    // What cards without a label for appeals put under the last step says nothing of the result.
    let about_result = |line: &&str| !has_word_start(line, &["apstrīd", "pārsūdz", "atjauno", "aktualizē"]);
    let lower = text.to_lowercase().lines().filter(about_result).collect::<Vec<_>>().join("\n");
    let says_way = has_word_start(
        &lower,
        &[
            "klātien",
            "past",
            "e-past",
            "e-adres",
            "elektronisk",
            "portāl",
            "tālrun",
            "person",
            "pārvald",
            "centr",
            "lēmum",
            "izziņ",
            "atļauj",
            "dokument",
            "atbild",
            "pabalst",
            "kont",
            "sms",
            "dienas",
            "dienu",
            "apliecīb",
        ],
    ) || lower.contains(|c: char| c.is_ascii_digit());
    let is_empty_phrase = has_word_start(
        &lower,
        &[
            "atbilstoši",
            "saskaņā",
            "pēc izvēles",
            "izvēl",
            "pakalpojuma saņemšana",
            "pakalpojums tiek",
            "pakalpojumu saņem",
            "skat",
            "sk",
        ],
    );
    lower.split_whitespace().count() <= MEANINGLESS_WORDS && is_empty_phrase && !says_way
}
