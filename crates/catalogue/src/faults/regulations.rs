use crate::description::ServiceDescription;
use crate::fault::Fault;
use crate::text::around;

/// Bytes on either side in which a year is looked for.
const REACH: usize = 140;

/// Binding regulations that are named by number only: numbers begin anew every year.
pub(crate) fn regulations(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let mut told: Vec<String> = Vec::new();
    for passage in &description.passages {
        let lower = passage.text.to_lowercase();
        if lower.len() != passage.text.len() {
            continue;
        }
        let short = passage.text.match_indices("SN Nr.").chain(passage.text.match_indices("SN nr."));
        for (at, _) in lower.match_indices("saistoš").chain(short).take(20) {
            let from = lower.floor_char_boundary(at.saturating_sub(REACH));
            let to = lower.floor_char_boundary((at + REACH).min(lower.len()));
            let Some(number) = number(&lower[at..to]) else { continue };
            if has_year(&lower[from..to]) || told.contains(&number) {
                continue;
            }
            out.push(
                Fault::new("regulations-are-dated", "no-year")
                    .of(passage.field)
                    .at(passage.line)
                    .quote(&around(&passage.text, at, to.min(at + 60).max(at)))
                    .with("number", number.clone()),
            );
            told.push(number);
        }
    }
}

/// The number in `saistošie noteikumi Nr. 14`, where it follows at once.
fn number(text: &str) -> Option<String> {
    let (before, after) = text.split_once("nr.")?;
    let number: String = after.trim_start().chars().take_while(|c| c.is_ascii_digit() || *c == '/').collect();
    (before.split_whitespace().count() <= 3 && !number.is_empty()).then_some(number)
}

/// A year from 1990 on, alone or in a number such as 14/2022.
fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4 && digits.parse().is_ok_and(|year: u32| (1990..2100).contains(&year)))
}
