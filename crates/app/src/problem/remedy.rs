//! The right version of an excerpt, where it follows from the fault without anybody having to think, or with one word to
//! be filled in.

use audit::{Finding, Value};
use locale::Language;

use crate::view::Remedy;

/// What a person has to write themselves.
const FILL_IN: &str = "…";

/// The excerpt as it should be; none where a person has to decide more than a word.
pub(crate) fn remedy(finding: &Finding, lang: Language) -> Option<Remedy> {
    let code = &finding.excerpt;
    let arg = |name: &str| text_of(finding, name);
    let (code, note) = match (finding.rule.as_str(), finding.reason.as_str()) {
        ("html-has-lang" | "html-lang-valid", _) => {
            (with_attribute(&start_tag(code)?, "lang", "lv"), "remedy-lang")
        }
        ("text-contrast-minimum" | "field-text-contrast-minimum", "low-contrast") => {
            let declared = format!("color: {};", arg("suggested")?);
            (format!("{declared}  /* {} */", arg("background")?), "remedy-contrast")
        }
        ("autocomplete-valid", "misspelled-token") => {
            let value = attribute(code, "autocomplete")?.replace(&arg("token")?, &arg("suggestion")?);
            (with_attribute(code, "autocomplete", &value), "remedy-autocomplete")
        }
        ("autocomplete-matches-purpose", "maybe-missing" | "maybe-off") => {
            (with_attribute(code, "autocomplete", &arg("token")?), "remedy-autocomplete")
        }
        ("autocomplete-matches-purpose", "maybe-other") => {
            (with_attribute(code, "autocomplete", &arg("expected")?), "remedy-autocomplete")
        }
        ("field-text-is-tied", "text-not-tied" | "maybe-label") => {
            let id = attribute(code, "id")
                .or_else(|| attribute(code, "name"))
                .unwrap_or_else(|| "lauks".to_owned());
            let field = with_attribute(&start_tag(code)?, "id", &id);
            (format!("<label for=\"{id}\">{}</label>\n{field}", arg("text")?), "remedy-label")
        }
        ("form-field-has-name", "no-name" | "unconnected-label") => {
            let id = attribute(code, "id")
                .or_else(|| attribute(code, "name"))
                .unwrap_or_else(|| "lauks".to_owned());
            let field = with_attribute(&start_tag(code)?, "id", &id);
            (format!("<label for=\"{id}\">{FILL_IN}</label>\n{field}"), "remedy-label-text")
        }
        ("image-has-name", "no-alt") => (with_attribute(&start_tag(code)?, "alt", FILL_IN), "remedy-alt"),
        ("link-has-name", "image-without-name") => (with_alt(code)?, "remedy-alt"),
        ("link-has-name" | "button-has-name", "no-name") => {
            (with_attribute(code, "aria-label", FILL_IN), "remedy-name")
        }
        ("iframe-has-name", "no-name") => (with_attribute(code, "title", FILL_IN), "remedy-name"),
        ("page-has-title", _) => (format!("<title>{FILL_IN}</title>"), "remedy-title"),
        ("viewport-allows-zoom", _) => (
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
            "remedy-viewport",
        ),
        ("foreign-text-has-lang" | "part-lang-valid", _) => {
            let language = arg("language").or_else(|| arg("lang")).filter(|code| code.len() <= 3);
            (
                with_attribute(code, "lang", &language.unwrap_or_else(|| FILL_IN.to_owned())),
                "remedy-part-lang",
            )
        }
        ("label-in-name", "label-not-in-name") => {
            (with_attribute(code, "aria-label", &arg("label")?), "remedy-label-in-name")
        }
        _ => return None,
    };
    Some(Remedy { code, note: locale::text(lang, note, &[]) })
}

fn text_of(finding: &Finding, name: &str) -> Option<String> {
    finding.args.iter().find(|(known, _)| known == name).and_then(|(_, value)| match value {
        Value::Text(text) => Some(text.clone()),
        Value::Number(_) => None,
    })
}

/// The first tag of an excerpt; none if it was cut before its end.
fn start_tag(code: &str) -> Option<String> {
    end_of_tag(code).map(|end| code[..=end].to_owned())
}

/// Where the first tag ends: a `>` outside quotation marks.
fn end_of_tag(code: &str) -> Option<usize> {
    let mut is_quoted = false;
    for (at, letter) in code.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return Some(at),
            _ => {}
        }
    }
    None
}

/// Where an attribute of the first tag stands: the whole of it with its value.
fn place_of(code: &str, name: &str) -> Option<(usize, usize)> {
    let end = end_of_tag(code)?;
    let tag = &code[..end];
    let mut is_quoted = false;
    let mut begin = None;
    for (index, letter) in tag.char_indices() {
        if letter == '"' {
            is_quoted = !is_quoted;
        }
        if letter == ' ' && !is_quoted {
            begin = Some(index + 1);
        }
        if let Some(first) = begin
            && !is_quoted
            && (index + letter.len_utf8() == end || tag[index + letter.len_utf8()..].starts_with(' '))
        {
            let whole = &tag[first..index + letter.len_utf8()];
            if whole == name || whole.starts_with(&format!("{name}=")) {
                return Some((first, first + whole.len()));
            }
        }
    }
    None
}

fn attribute(code: &str, name: &str) -> Option<String> {
    let (from, to) = place_of(code, name)?;
    let value = code[from..to].split_once('=')?.1.trim_matches('"');
    (!value.is_empty()).then(|| value.to_owned())
}

/// The code with the attribute set on its first element.
fn with_attribute(code: &str, name: &str, value: &str) -> String {
    let written = format!("{name}=\"{}\"", value.replace('"', "&quot;"));
    if let Some((from, to)) = place_of(code, name) {
        return format!("{}{written}{}", &code[..from], &code[to..]);
    }
    match end_of_tag(code) {
        Some(end) => format!("{} {written}{}", code[..end].trim_end_matches('/').trim_end(), &code[end..]),
        None => code.to_owned(),
    }
}

/// The code with a text alternative for the first image in it.
fn with_alt(code: &str) -> Option<String> {
    let at = code.find("<img")?;
    Some(format!("{}{}", &code[..at], with_attribute(&code[at..], "alt", FILL_IN)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_added_or_replaced_and_the_rest_stays() {
        assert_eq!(with_attribute("<img src=\"a>b.png\">", "alt", "…"), "<img src=\"a>b.png\" alt=\"…\">");
        assert_eq!(
            with_attribute("<html lang=\"\" class=\"x\">", "lang", "lv"),
            "<html lang=\"lv\" class=\"x\">"
        );
        assert_eq!(with_attribute("<p data-lang=\"x\">", "lang", "en"), "<p data-lang=\"x\" lang=\"en\">");
        assert_eq!(
            with_attribute("<input autocomplete=\"emial\" name=\"e\">", "autocomplete", "email"),
            "<input autocomplete=\"email\" name=\"e\">"
        );
    }

    #[test]
    fn an_attribute_is_read_from_the_first_tag_only() {
        assert_eq!(attribute("<a><img id=\"x\"></a>", "id"), None);
        assert_eq!(attribute("<input id=\"vards uzv\" name=\"v\">", "id").as_deref(), Some("vards uzv"));
    }
}
