//! Two publications of one service, laid side by side.

use catalogue::{DifferenceKind, Field, ServiceDescription, compare, read};

fn card(text: &str) -> ServiceDescription {
    read(text, None).description
}

fn differences(left: &str, right: &str) -> Vec<(Field, DifferenceKind)> {
    compare(&card(left), &card(right))
        .into_iter()
        .map(|difference| (difference.field, difference.kind))
        .collect()
}

const CARD: &str = "Zemes noma\nApraksts: Pašvaldība iznomā zemi.\nSaņēmējs: Fiziska persona, Juridiska persona\n\
    Cena: Bezmaksas\nIzpildes termiņš: 30 darba dienas\nPieprasīšanas kanāli: Klātiene – Lielā iela 11\n";

#[test]
fn a_publication_does_not_differ_from_itself() {
    assert_eq!(differences(CARD, CARD), []);
}

#[test]
fn the_same_thing_in_another_form_is_no_difference() {
    let other = CARD
        .replace("Zemes noma", "Zemes noma (Jelgavas novads)")
        .replace("Fiziska persona, Juridiska persona", "Jebkura persona")
        .replace("30 darba dienas", "ne vēlāk kā 30 darba dienu laikā")
        .replace("Bezmaksas", "Pakalpojums ir bez maksas");
    assert_eq!(differences(CARD, &other), []);
}

#[test]
fn terms_prices_recipients_and_channels_can_contradict() {
    let other = CARD
        .replace("30 darba dienas", "30 dienas")
        .replace("Bezmaksas", "Maksas pakalpojums")
        .replace(", Juridiska persona", "")
        .replace("Klātiene – Lielā iela 11", "E-pasts – a@b.lv");
    let found = differences(CARD, &other);
    for field in [Field::Recipients, Field::Payments, Field::Term, Field::Channels] {
        assert!(found.contains(&(field, DifferenceKind::Contradicts)), "{field:?} {found:?}");
    }
}

#[test]
fn another_wording_is_told_from_a_contradiction() {
    let other = CARD.replace("iznomā zemi", "iznomā dārziņus");
    assert_eq!(differences(CARD, &other), [(Field::Summary, DifferenceKind::Wording)]);
}

#[test]
fn a_field_of_one_publication_only_is_named_with_its_side() {
    let other = CARD.replace("Cena: Bezmaksas\n", "");
    assert_eq!(differences(CARD, &other), [(Field::Payments, DifferenceKind::OnlyLeft)]);
    assert_eq!(differences(&other, CARD), [(Field::Payments, DifferenceKind::OnlyRight)]);
}
