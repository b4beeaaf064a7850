//! What laying two audits side by side reads, and figures of audits.

use std::collections::BTreeSet;

use audit::{Component, FindingKind};
use store::{AuditState, Capture, Figure, Part, PartKind, ServiceFields, Visited};

use crate::support::{Database, address, entry, finding, judged, new_audit, visited};

fn fault(name: &str, place: &str) -> audit::Finding {
    finding("image-has-name", FindingKind::Failed, name, place)
}

fn doubt(name: &str, place: &str) -> audit::Finding {
    finding("image-has-name", FindingKind::CantTell, name, place)
}

fn captured(page: Visited, parts: &[&str]) -> Visited {
    let part = |text: &&str| Part {
        kind: PartKind::Sheet,
        address: "https://novads.example/stils.css".to_owned(),
        content: text.as_bytes().into(),
    };
    Visited { capture: Some(Capture { parts: parts.iter().map(part).collect() }), ..page }
}

/// Failed, doubtful, routine, how many.
fn flags(figures: &[Figure]) -> Vec<(bool, bool, bool, i64)> {
    figures.iter().map(|f| (f.is_failed, f.is_cant_tell, f.is_review, f.components)).collect()
}

#[tokio::test]
async fn figures_are_the_same_before_and_after_an_audit_is_closed() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.record(audit, &judged("a", vec![fault("one", "1"), fault("one", "2"), fault("two", "3")])).await;
    database.record(audit, &judged("b", vec![doubt("one", "1"), doubt("three", "4")])).await;
    let open = database.reader().figures_so_far(audit).await.unwrap();
    assert_eq!(flags(&open), [(false, true, false, 1), (true, false, false, 1), (true, true, false, 1)]);
    assert!(database.reader().figures_of(audit).await.unwrap().is_empty());
    database.writer.set_state(audit, AuditState::Finished, 9).await.unwrap();
    assert_eq!(database.reader().figures_of(audit).await.unwrap(), open);
    database.writer.delete_audit(audit).await.unwrap();
    assert!(database.reader().figures_of(audit).await.unwrap().is_empty());
}

#[tokio::test]
async fn figures_of_a_service_count_its_own_pages_in_each_audit() {
    let database = Database::new().await;
    let fields = ServiceFields { name: "Dzīvesvieta".to_owned(), ..ServiceFields::default() };
    let service = database.writer.add_service(&fields, 1).await.unwrap();
    let mut audits = Vec::new();
    for number in 0..2 {
        let audit = database.writer.start_audit(&new_audit(), number).await.unwrap();
        let own = judged("a", (0..=number).map(|n| fault(&n.to_string(), "1")).collect());
        database.record(audit, &Visited { service: Some(service), ..own }).await;
        database.record(audit, &judged("b", vec![fault("other", "1")])).await;
        audits.push(audit);
    }
    let figures = database.reader().figures_of_service(service).await.unwrap();
    let counted: Vec<_> = figures.iter().map(|figure| (figure.audit, figure.components)).collect();
    assert_eq!(counted, [(audits[0], 1), (audits[1], 2)]);
    let pages = database.reader().pages_of_service(service).await.unwrap();
    assert_eq!(pages.iter().map(|page| (page.visits, page.judged)).collect::<Vec<_>>(), [(1, 1), (1, 1)]);
    assert_eq!(database.reader().judged_in_both(audits[0], audits[1], None).await.unwrap(), 2);
    assert_eq!(database.reader().judged_in_both(audits[0], audits[1], Some(service)).await.unwrap(), 1);
}

#[tokio::test]
async fn a_page_made_of_other_parts_has_another_hash() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let one = database.record(audit, &captured(judged("a", vec![]), &["body", "red"])).await;
    let two = database.record(audit, &captured(judged("b", vec![]), &["body", "red"])).await;
    let three = database.record(audit, &captured(judged("c", vec![]), &["body", "blue"])).await;
    let four = database.record(audit, &judged("d", vec![])).await;
    let hashes = database.reader().content_hashes(audit).await.unwrap();
    assert_eq!(hashes[&one], hashes[&two]);
    assert_ne!(hashes[&one], hashes[&three]);
    assert!(!hashes.contains_key(&four));
}

#[tokio::test]
async fn which_pages_a_rule_judged_is_known() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let one = database.record(audit, &judged("a", vec![])).await;
    let mut half = judged("b", vec![]);
    let outcome = &mut half.judged.as_mut().unwrap().outcomes[1];
    outcome.outcome = audit::Outcome::Untested;
    outcome.untested = Some(audit::Untested::NeedsStyle);
    database.record(audit, &half).await;
    database.record(audit, &visited("c")).await;
    let rules = database.reader().rules_ran(audit).await.unwrap();
    let pages: Vec<_> = rules.iter().map(|rule| (rule.name.as_str(), rule.pages)).collect();
    assert_eq!(pages, [("image-has-name", 2), ("link-has-name", 1)]);
    assert_eq!(database.reader().judged_by(audit, rules[1].number).await.unwrap(), BTreeSet::from([one]));
}

#[tokio::test]
async fn the_latest_earlier_audit_that_had_a_fault_is_found() {
    let database = Database::new().await;
    let mut audits = Vec::new();
    for number in 0..4 {
        let audit = database.writer.start_audit(&new_audit(), number).await.unwrap();
        let findings = if number == 2 { vec![] } else { vec![fault("logo", "1")] };
        database.record(audit, &judged("a", findings)).await;
        audits.push(audit);
    }
    let sought = fault("logo", "1");
    let other = fault("foto", "2");
    let reader = database.reader();
    let fingerprints = BTreeSet::from([sought.fingerprint, other.fingerprint]);
    let found = reader.earlier_findings(audits[2], &fingerprints).await.unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [(sought.fingerprint, audits[1])]);
    let components: BTreeSet<Component> = [sought.component, other.component].into();
    let found = reader.earlier_components(&audits[..1], &components).await.unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [(sought.component, audits[0])]);
    assert!(reader.earlier_findings(audits[2], &BTreeSet::new()).await.unwrap().is_empty());
}

#[tokio::test]
async fn lines_hold_what_was_recorded() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("vēl")]).await.unwrap();
    let visit = database.record(audit, &judged("a", vec![fault("logo", "1"), doubt("foto", "2")])).await;
    let reader = database.reader();
    let visits = reader.visit_lines(audit).await.unwrap();
    assert_eq!((visits.len(), visits[0].id, visits[0].key.clone()), (1, visit, address("a")));
    let lines = reader.finding_lines(audit).await.unwrap();
    assert_eq!(lines[1].fingerprint, doubt("foto", "2").fingerprint);
    let numbered = reader.findings_numbered(&[lines[1].id, lines[0].id]).await.unwrap();
    assert_eq!(numbered.iter().map(|finding| finding.id).collect::<Vec<_>>(), [lines[0].id, lines[1].id]);
    assert_eq!(reader.waiting_keys(audit).await.unwrap(), BTreeSet::from([address("vēl")]));
}
