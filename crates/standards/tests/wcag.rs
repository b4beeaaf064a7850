//! The table of success criteria against WCAG 2.1's own counts.

use standards::wcag::{CRITERIA, Level, Sc};

#[test]
fn wcag_2_1_has_30_criteria_of_level_a_20_of_aa_and_28_of_aaa() {
    let count = |level| CRITERIA.iter().filter(|c| c.level == level).count();
    assert_eq!((count(Level::A), count(Level::AA), count(Level::AAA)), (30, 20, 28));
}

#[test]
fn criteria_stand_in_the_order_of_wcag_and_none_twice() {
    assert!(CRITERIA.windows(2).all(|pair| pair[0].sc < pair[1].sc));
}

#[test]
fn a_criterion_carries_its_latvian_name_and_its_aspects() {
    let contrast = Sc::new(1, 4, 3).criterion().expect("1.4.3 is in WCAG 2.1");
    assert_eq!(contrast.name_lv, "Kontrasts (minimālais)");
    assert_eq!(contrast.aspects.iter().map(|a| a.number()).collect::<Vec<_>>(), [7]);
}

#[test]
fn a_wrong_number_is_refused_with_an_example() {
    assert!("1.4".parse::<Sc>().unwrap_err().contains("1.4.3"));
}
