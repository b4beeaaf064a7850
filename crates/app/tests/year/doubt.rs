//! What could not be seen, was seen as something else, or is no longer there, is never counted as if it had been seen.

use std::sync::atomic::Ordering;

use app::ErrorCode;
use app::view::{RetestOf, StandingKind};

use crate::site::{Form, Published};
use crate::{LV, MENDED, Town, row};

const BROKEN: Published = Published { has_channels: true, form: Form::Broken, note: "" };
const FORBIDDEN: Published = Published { has_channels: true, form: Form::Forbidden, note: "" };
/// The first moment of 2027 in Latvia.
const NEW_YEAR: i64 = 1_798_754_400_000;

/// Why a service cannot be counted; empty if it can.
async fn lacks(town: &Town, number: u32) -> String {
    let service = town.app.programme_service(town.id(number), LV).await.unwrap();
    assert_eq!(service.may_sign, service.row.reasons.is_empty());
    service.row.reasons.join("\n")
}

async fn retest(town: &Town, number: u32) {
    town.wait(1);
    town.app.retest(RetestOf::Service(town.id(number)), LV).await.unwrap();
}

/// A town whose first service lacks nothing but a signature.
async fn ready() -> Town {
    let town = Town::new().await;
    town.audit().await;
    town.wait(30);
    town.site.publish(1, MENDED);
    town.audit().await;
    town.answer_all(1).await;
    town
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_as_the_latest_look_saw_it_also_when_that_was_a_retest() {
    let town = ready().await;
    assert_eq!(lacks(&town, 1).await, "");
    town.site.publish(1, BROKEN);
    retest(&town, 1).await;
    assert!(lacks(&town, 1).await.contains("1 neizlabota"), "{}", lacks(&town, 1).await);
    town.site.publish(1, FORBIDDEN);
    retest(&town, 1).await;
    let refused = town.sign(1).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotImproved);
    assert!(refused.detail.contains("nevarēja izvērtēt"), "{}", refused.detail);
    town.site.publish(1, MENDED);
    retest(&town, 1).await;
    town.sign(1).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_retest_saw_is_asked_about_and_is_the_evidence() {
    let town = ready().await;
    let before = town.app.sign_off_evidence(town.id(1), LV).await.unwrap_err();
    assert_eq!(before.code, ErrorCode::NotFound);
    town.site.publish(1, Published { note: "<label>Iemesls <input></label>", ..MENDED });
    retest(&town, 1).await;
    assert!(lacks(&town, 1).await.contains("ir mainījies"), "{}", lacks(&town, 1).await);
    town.answer_all(1).await;
    town.sign(1).await.unwrap();
    let pack = town.app.sign_off_evidence(town.id(1), LV).await.unwrap();
    let list = crate::file(&pack, "datnu-saraksts.csv");
    assert!(list.contains("pirms/1/1.html"), "{list}");
    let pinned =
        list.lines().find_map(|line| line.starts_with("pec/").then(|| line.split(';').next())).flatten();
    assert!(crate::file(&pack, pinned.unwrap()).contains("Iemesls"), "no older page stands for it: {list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_come_up_again_when_the_page_changed_and_not_when_only_the_clock_on_it_did() {
    let town = ready().await;
    let saying = |note| Published { note, ..MENDED };
    town.site.publish(1, saying("Pulksten 10.15, apmeklējums Nr. 7"));
    town.audit().await;
    assert!(lacks(&town, 1).await.contains("ir mainījies"), "{}", lacks(&town, 1).await);
    town.answer_all(1).await;
    assert_eq!(lacks(&town, 1).await, "");
    town.site.publish(1, saying("Pulksten 9.05, apmeklējums Nr. 1234"));
    town.audit().await;
    assert_eq!(lacks(&town, 1).await, "");
    town.sign(1).await.unwrap();
    town.site.publish(1, saying("<label>Iemesls <input></label>"));
    town.audit().await;
    let board = town.board().await;
    assert_eq!(row(&board, 1).standing, Some(StandingKind::NotProven), "a person has to look again");
    assert!(board.alarms.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_saw_nothing_is_not_how_it_was_before() {
    let town = Town::new().await;
    town.site.publish(1, FORBIDDEN);
    town.audit().await;
    town.site.publish(1, BROKEN);
    let second = town.audit().await;
    town.site.publish(1, MENDED);
    town.audit().await;
    town.answer_all(1).await;
    town.sign(1).await.unwrap();
    let service = town.app.programme_service(town.id(1), LV).await.unwrap();
    let pinned: serde_json::Value = serde_json::from_str(&service.sign_offs[0].evidence).unwrap();
    assert_eq!(pinned["evidence"]["before"]["audit"], second);
    assert_eq!(pinned["evidence"]["before"]["faults"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_whose_address_leads_elsewhere_is_judged_where_it_leads() {
    let town = Town::new().await;
    town.audit().await;
    town.site.publish(1, Published { form: Form::Moved, ..MENDED });
    town.audit().await;
    town.answer_all(1).await;
    assert_eq!(lacks(&town, 1).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_two_addresses_bring_is_judged_once_for_both() {
    let town = Town::new().await;
    let mut fields = town.app.register().await.unwrap()[0].fields.clone();
    fields.form_addresses[0].push_str("?sakt=1");
    town.app.save_service(Some(town.id(1)), fields).await.unwrap();
    town.audit_also(&["/programma/forma/1/1.html?sakt=1"]).await;
    assert!(lacks(&town, 1).await.contains("neizlabota"), "{}", lacks(&town, 1).await);
    town.site.publish(1, MENDED);
    town.audit_also(&["/programma/forma/1/1.html?sakt=1"]).await;
    town.answer_all(1).await;
    assert_eq!(lacks(&town, 1).await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_counts_in_the_year_of_its_signature_whatever_is_changed_afterwards() {
    let town = ready().await;
    town.site.publish(2, MENDED);
    town.audit().await;
    town.answer_all(2).await;
    town.clock.store(NEW_YEAR - 1, Ordering::Relaxed);
    town.sign(1).await.unwrap();
    town.clock.store(NEW_YEAR, Ordering::Relaxed);
    town.sign(2).await.unwrap();
    let counted = |board: &app::view::ProgrammeBoard| {
        board.years[..2].iter().map(|year| year.counted).collect::<Vec<_>>()
    };
    let board = town.board().await;
    assert_eq!(counted(&board), [1, 1]);
    assert!(board.years[0].told.contains("mērķis nav sasniegts"), "{}", board.years[0].told);

    // A lower target, another planned year and no priority change nothing of what was signed.
    town.app.set_target(2026, 1, "Domes lēmums Nr. 3".to_owned(), None).await.unwrap();
    town.app.plan_service(town.id(1), Some(2029)).await.unwrap();
    let board = town.board().await;
    assert_eq!((board.promised, counted(&board)), (16, vec![1, 1]));
    assert!(board.years[0].told.contains("Mērķis ir sasniegts"), "{}", board.years[0].told);
    assert_eq!(board.years[3].planned, 0, "what counts is not planned");

    // A service that left the register keeps its year and its name, and nobody says that it is in order.
    town.app.remove_service(town.id(1)).await.unwrap();
    let board = town.board().await;
    assert_eq!((board.counted, counted(&board)), (2, vec![1, 1]));
    assert_eq!(row(&board, 1).standing, Some(StandingKind::NotProven));
    let html = town.html(2026).await;
    assert!(html.contains("1. 1. pakalpojums"), "{html}");

    // Taken back in 2027, it is told of in the report of 2026 too.
    town.app.withdraw_sign_off(town.id(1), "Parakstīts kļūdas dēļ.".to_owned(), None).await.unwrap();
    assert_eq!(counted(&town.board().await), [0, 1]);
    assert!(town.html(2026).await.contains("Parakstīts kļūdas dēļ."));
}
