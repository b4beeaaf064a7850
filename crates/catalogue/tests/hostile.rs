//! Whatever comes in, reading ends, within limits, and says the same twice.

use catalogue::{LinkFacts, ServiceDescription, compare, completeness, evaluate, plain, read};
use jiff::civil::date;

/// Everything the room can do with a text.
fn all(text: &str) -> ServiceDescription {
    let reading = read(text, None);
    let description = reading.description;
    let faults = evaluate(&description, date(2026, 11, 22), &LinkFacts::new());
    for fault in &faults {
        assert!(fault.quote.chars().count() <= 402, "{fault:?}");
    }
    completeness(&description);
    assert_eq!(compare(&description, &description), []);
    plain::assess(&text[..text.floor_char_boundary(50_000)]);
    description
}

/// A small generator with a seed, so that a failure can be seen again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for _ in 0..300 {
        let length = chance.below(600);
        let bytes: Vec<u8> = (0..length).map(|_| chance.below(256) as u8).collect();
        all(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn any_soup_of_tags_labels_and_marks_is_read_without_a_panic() {
    const PIECES: [&str; 44] = [
        "<div>",
        "</div>",
        "<li>",
        "<ol start=99999999999>",
        "<ol start=3>",
        "</ol>",
        "<li value=4294967295>",
        "<h2>",
        "</h3>",
        "<a href='#'>",
        "<a href=http://latvija.lv>",
        "</a>",
        "<b>",
        "</b>",
        "<table>",
        "<td>",
        "<main>",
        "<!--",
        "-->",
        "<script>",
        "Cena",
        "Bezmaksas",
        "Saņēmējs:",
        "Saņēmēji",
        "Izpildes termiņš darba dienās",
        "20",
        "-",
        "1. solis /",
        "2.",
        "Procesa apraksts",
        "Pakalpojuma saņemšana",
        "Nepieciešamie dokumenti:",
        "1,42 EUR",
        "Ä\u{81}",
        "\u{fffd}",
        "İ",
        "ǰ",
        "ß;ß",
        "u.c.",
        "NĪN",
        "A. ",
        "„",
        "\u{a0}",
        "\n",
    ];
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    for _ in 0..400 {
        let count = chance.below(80);
        let text: String = (0..count).map(|_| PIECES[chance.below(PIECES.len())]).collect();
        let first = all(&text);
        assert_eq!(first, all(&text));
    }
}

#[test]
fn deep_nesting_is_cut() {
    for tag in ["<div>", "<b>", "<ol><li>", "<table><tr><td>", "<a href=x>", "<main>"] {
        all(&tag.repeat(20_000));
    }
}

#[test]
fn size_and_number_are_bounded() {
    let labels = "<h3>Cena</h3><p>Bezmaksas</p>".repeat(40_000);
    let reading = read(&labels, None);
    assert!(reading.description.is_cut);
    assert!(reading.description.passages.len() <= 4_000);
    let links = "<a href='http://a.lv/x'>x</a> ".repeat(50_000);
    assert!(read(&links, None).description.links.len() <= 2_000);
    let word = "a".repeat(3_000_000);
    assert!(read(&word, None).description.is_cut);
    assert!(read(&format!("<p>{word}"), None).description.is_cut);
    assert!(read(&"Cena: 5\n".repeat(100_000), None).description.is_cut);
}

#[test]
fn long_texts_without_borders_are_judged_in_one_pass() {
    all(&"NĪN un SN, invalīds, Ozolnieku novads; 1,42 EUR. ".repeat(2_000));
    all(&format!("<p>{}</p>", "vārds ".repeat(12_000)));
    all(&format!("<p>{}</p>", "u.c. ".repeat(12_000)));
    all(&format!("<p>{}</p>", "„A. ".repeat(12_000)));
    all(&format!("<p>{}</p>", "NĪN(".repeat(12_000)));
    all(&format!("<p>{}</p>", "...".repeat(12_000)));
    all(&format!("<p>{}</p>", "A.".repeat(12_000)));
    all(&format!("<p>{}</p>", "saistoš nr. ".repeat(6_000)));
}
