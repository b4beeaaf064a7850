//! Phrases that say nothing: titles, alternatives, link texts and field names that a program made or that fit anything.

/// Titles that programs give, in lower case without trailing numbers.
const EMPTY_TITLES: &[&str] = &[
    "untitled",
    "untitled document",
    "document",
    "dokuments",
    "bez nosaukuma",
    "jauns dokuments",
    "new document",
    "presentation",
    "prezentācija",
    "book",
    "grāmata",
    "powerpoint presentation",
    "powerpoint prezentācija",
    "title",
    "nosaukums",
    "virsraksts",
    "scan",
    "scanned document",
    "skenēts dokuments",
    "print",
    "layout",
    "sheet",
    "lapa",
    "microsoft word",
    "word document",
    "full page photo",
    "без имени",
    "документ",
];

/// Alternatives that programs give, in lower case without trailing numbers.
const EMPTY_ALTERNATIVES: &[&str] = &[
    "image",
    "picture",
    "attēls",
    "attels",
    "bilde",
    "foto",
    "photo",
    "graphic",
    "grafika",
    "figure",
    "shape",
    "forma",
    "chart",
    "diagramma",
    "object",
    "objekts",
    "img",
    "logo",
    "рисунок",
];

/// Link texts that say nothing about where the link leads, in lower case.
const VAGUE_LINKS: &[&str] = &[
    "šeit",
    "seit",
    "te",
    "šis",
    "saite",
    "saiti",
    "links",
    "link",
    "here",
    "click here",
    "this link",
    "spied šeit",
    "spiediet šeit",
    "klikšķini šeit",
    "klikšķiniet šeit",
    "skatīt",
    "skatīt šeit",
    "skatīt vairāk",
    "vairāk",
    "lasīt",
    "lasīt vairāk",
    "lasīt tālāk",
    "uzzināt vairāk",
    "more",
    "read more",
    "pdf",
    "dokuments",
    "lejupielādēt",
    "lejupielādēt šeit",
    "download",
    "здесь",
    "тут",
];

/// True for a title that a program gave: `Untitled`, `Microsoft Word - Dokuments1`, `Document 2`.
pub(crate) fn is_empty_title(title: &str) -> bool {
    let title = bare(title);
    EMPTY_TITLES.contains(&title.as_str()) || !title.chars().any(char::is_alphabetic)
}

/// True for a title that is the name of a file or begins with that of a program: `iesniegums_2024.docx`.
pub(crate) fn is_file_name(title: &str) -> bool {
    let title = title.trim().to_lowercase();
    let endings =
        [".doc", ".docx", ".odt", ".rtf", ".pdf", ".xls", ".xlsx", ".ppt", ".pptx", ".indd", ".cdr"];
    endings.iter().any(|ending| title.ends_with(ending)) || title.starts_with("microsoft word - ")
}

/// True for the name of a file that does not say what the document is: `scan0001.pdf`, `20240105.pdf`, `doc.pdf`.
pub(crate) fn says_nothing(file_name: &str) -> bool {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.replace(['_', '-', '+'], " ").replace("%20", " ");
    let letters = stem.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_code = stem.len() >= 16 && stem.chars().all(|letter| letter.is_ascii_hexdigit());
    letters < 4 || is_code || is_empty_title(&stem)
}

/// True for an alternative that a program gave or that names a file: `Picture 3`, `image001.png`.
pub(crate) fn is_empty_alternative(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let endings = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".emf", ".wmf"];
    EMPTY_ALTERNATIVES.contains(&bare(text).as_str()) || endings.iter().any(|ending| lower.ends_with(ending))
}

/// True for a link text that fits any link.
pub(crate) fn is_vague_link(text: &str) -> bool {
    let text = text.trim().trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    VAGUE_LINKS.contains(&text.as_str())
}

/// True for a link text that is an address. E-mail addresses are names that people know and say.
pub(crate) fn is_raw_address(text: &str) -> bool {
    let text = text.trim();
    let is_one_word = !text.contains(char::is_whitespace);
    let has_path = text.split("//").last().is_some_and(|rest| rest.trim_end_matches('/').contains('/'));
    is_one_word && (text.starts_with("http://") || text.starts_with("https://")) && has_path
}

/// True for a field name that a program gave: `Text1`, `Check Box 3`, `undefined_2`, `7`, `form1[0].#subform[0].x[0]`.
pub(crate) fn is_technical_field(name: &str) -> bool {
    let made: &[&str] = &[
        "text",
        "textfield",
        "text field",
        "teksts",
        "check box",
        "checkbox",
        "group",
        "radio button",
        "radiobutton",
        "dropdown",
        "combo box",
        "combobox",
        "list box",
        "listbox",
        "button",
        "undefined",
        "field",
        "lauks",
        "fill",
        "untitled",
        "signature",
        "date",
        "toggle",
        "row",
        "numeric field",
        "formatted field",
        "push button",
    ];
    let bare = bare(name);
    made.contains(&bare.as_str())
        || name.contains('[')
        || !bare.chars().any(char::is_alphabetic)
        || bare.len() < 2
}

/// In lower case, without numbers, brackets and marks at the end, single blanks.
fn bare(text: &str) -> String {
    let lower = text.replace('_', " ").to_lowercase();
    let end = lower.trim().trim_end_matches(|letter: char| !letter.is_alphabetic());
    end.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_made_by_programs_are_told_from_titles() {
        for title in
            ["Untitled", "Document1", "Dokuments 2", "PowerPoint Presentation", "12.03.2024", "Lapa1"]
        {
            assert!(is_empty_title(title), "{title}");
        }
        for title in ["Dokuments par atkritumiem", "Lapa pilsētai", "Iesniegums", "Scandinavia"] {
            assert!(!is_empty_title(title), "{title}");
        }
    }

    #[test]
    fn file_names_that_say_nothing_are_told_from_those_that_do() {
        for name in
            ["scan0001.pdf", "20240105.pdf", "doc.pdf", "d41d8cd98f00b204e9800998ecf8427e.pdf", "NN.docx"]
        {
            assert!(says_nothing(name), "{name}");
        }
        for name in
            ["iesniegums-koku-cirsanai.pdf", "/dokumenti/Budzets_2024.pdf", "saistosie%20noteikumi.pdf"]
        {
            assert!(!says_nothing(name), "{name}");
        }
    }

    #[test]
    fn field_names_made_by_programs_are_told_from_names() {
        for name in ["Text1", "Check Box 3", "undefined_2", "7", "form1[0].#subform[0].TextField1[0]"] {
            assert!(is_technical_field(name), "{name}");
        }
        for name in ["Vārds, uzvārds", "Personas kods", "Datums no"] {
            assert!(!is_technical_field(name), "{name}");
        }
    }

    #[test]
    fn an_address_is_raw_only_with_a_path() {
        assert!(is_raw_address("https://www.novads.lv/lv/pakalpojumi/koku-cirsana?a=1"));
        assert!(!is_raw_address("www.novads.lv"));
        assert!(!is_raw_address("https://www.novads.lv/"));
        assert!(!is_raw_address("skatīt https://www.novads.lv/lv/x"));
    }

    #[test]
    fn vague_links_are_found_whatever_marks_surround_them() {
        assert!(is_vague_link("ŠEIT."));
        assert!(is_vague_link("(šeit)"));
        assert!(!is_vague_link("šeit atrodamie noteikumi"));
    }
}
