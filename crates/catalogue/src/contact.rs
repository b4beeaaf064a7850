//! Telephone numbers and e-mail addresses in a text.

/// E-mail addresses; `[at]` and `(at)` count as the sign.
pub(crate) fn emails(text: &str) -> Vec<String> {
    let text = text.replace(" [at] ", "@").replace(" (at) ", "@").replace("[at]", "@");
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '<' | '>' | '"'))
        .map(|word| word.trim_matches(['.', ':']))
        .map(|word| word.strip_prefix("mailto:").unwrap_or(word))
        .filter(|word| {
            word.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.contains('.') && host.split('.').all(|part| !part.is_empty())
            })
        })
        .map(str::to_owned)
        .collect()
}

/// Latvian telephone numbers: eight digits that start with 2, 6, 8 or 9, with or without +371 and spaces.
pub(crate) fn phones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut digits = String::new();
    let mut before = ' ';
    let mut previous = ' ';
    for c in text.chars().chain(std::iter::once('\n')) {
        let joins = matches!(c, ' ' | '\u{a0}' | '-') && previous.is_ascii_digit() && digits.len() < 11;
        if c.is_ascii_digit() {
            if digits.is_empty() {
                before = previous;
            }
            digits.push(c);
        } else if !joins {
            if is_phone(&digits) && !before.is_alphabetic() {
                found.push(std::mem::take(&mut digits));
            }
            digits.clear();
        }
        previous = c;
    }
    found
}

fn is_phone(digits: &str) -> bool {
    let own = digits.strip_prefix("371").filter(|own| own.len() == 8).unwrap_or(digits);
    own.len() == 8 && own.starts_with(['2', '6', '8', '9'])
}

#[cfg(test)]
mod tests {
    use super::{emails, phones};

    #[test]
    fn contacts_are_told_from_other_numbers() {
        assert_eq!(
            phones("tālr. 63005522;63005537, +371 6300 5522"),
            ["63005522", "63005537", "37163005522"]
        );
        assert_eq!(phones("Reģ. Nr. 90009118031, LV07HABA0551025900443, 2012. gada 2. maijā"), [""; 0]);
        assert_eq!(
            emails("E-pasts: dome@novads.lv, pasts [at] jurmala.lv; @nekas"),
            ["dome@novads.lv", "pasts@jurmala.lv"]
        );
    }
}
