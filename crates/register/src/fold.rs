//! Words as they are compared: without case, accents, blanks and marks.

/// `E-formas adrese:` and `e formas  ADRESE` are both `eformasadrese`.
pub(crate) fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(without_accent)
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'ā' => 'a',
        'č' => 'c',
        'ē' => 'e',
        'ģ' => 'g',
        'ī' => 'i',
        'ķ' => 'k',
        'ļ' => 'l',
        'ņ' => 'n',
        'š' => 's',
        'ū' => 'u',
        'ž' => 'z',
        other => other,
    }
}
