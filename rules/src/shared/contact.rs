/// How words for telephones begin, in lower case.
const TELEPHONE: [&str; 8] = ["tālr", "tel.", "tel:", "telef", "mob.", "mobil", "phone", "тел"];

/// True if the text holds an e-mail address, or a telephone number: one with the country's code, or eight digits as
/// numbers of Latvia have them beside a word for a telephone.
pub fn has_contact(text: &str) -> bool {
    has_email(text) || has_telephone(text)
}

/// True if the text names a telephone.
pub fn names_telephone(text: &str) -> bool {
    let text = text.to_lowercase();
    TELEPHONE.iter().any(|word| text.contains(word))
}

/// True if the text holds an e-mail address, the sign perhaps written as `(at)` or `[at]`.
pub fn has_email(text: &str) -> bool {
    let text = text.replace("[at]", "@").replace("(at)", "@");
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')')).any(|word| {
        let Some((user, host)) = word.split_once('@') else { return false };
        let host = host.trim_end_matches('.');
        user.contains(char::is_alphanumeric)
            && host.rsplit_once('.').is_some_and(|(name, end)| {
                !name.is_empty() && end.len() >= 2 && end.chars().all(char::is_alphabetic)
            })
    })
}

fn has_telephone(text: &str) -> bool {
    text.contains("+371") || (names_telephone(text) && has_telephone_number(text))
}

/// True if the text holds eight digits, perhaps in groups, that begin as telephone numbers of Latvia do.
pub fn has_telephone_number(text: &str) -> bool {
    let mut digits = String::new();
    let mut is_number = false;
    for c in text.chars().chain(std::iter::once('.')) {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '\u{a0}' | '-' if !digits.is_empty() => {}
            _ => {
                is_number |= digits.len() == 8 && digits.starts_with(['2', '6']);
                digits.clear();
            }
        }
    }
    is_number
}
