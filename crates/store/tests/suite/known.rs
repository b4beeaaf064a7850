//! Where a fault is still known: until somebody who could have seen it there has looked again.

use audit::{Component, FindingKind, Look, RuleOutcome};
use store::{AuditState, KnownPage, Looking, Removal, RemovalKind, RuleVersion, Visited};

use crate::support::{Database, address, finding, judged, new_audit, visited};

const LOOKING: Looking<'static> = Looking { unsure: &["style-missing"], over_pages: &["image-has-name"] };

fn fault() -> Component {
    Component::of(&["link-has-name", "logo"])
}

fn broken(path: &str) -> Visited {
    judged(path, vec![finding("link-has-name", FindingKind::Failed, "logo", "1")])
}

fn clean(path: &str) -> Visited {
    judged(path, Vec::new())
}

fn in_browser(mut visited: Visited) -> Visited {
    "Chromium 140".clone_into(&mut visited.record.browser);
    visited
}

/// The same, judged by this version of every rule.
fn by(version: u16, mut visited: Visited) -> Visited {
    let outcomes = |outcome: &mut RuleOutcome| outcome.version = version;
    visited.judged.as_mut().unwrap().outcomes.iter_mut().for_each(outcomes);
    visited
}

/// Finished audits of these visits, one after the other; where the fault is known after them.
async fn known_after(audits: Vec<Vec<Visited>>) -> Vec<KnownPage> {
    let database = Database::new().await;
    for (number, visits) in audits.into_iter().enumerate() {
        audit(&database, number as i64, visits).await;
    }
    database.reader().known_pages(&[fault()], LOOKING).await.unwrap()
}

async fn audit(database: &Database, number: i64, visits: Vec<Visited>) {
    let versions = ["image-has-name", "link-has-name"];
    let rules = versions
        .iter()
        .flat_map(|name| [1, 2].map(|version| RuleVersion { name: (*name).to_owned(), version }));
    let new = store::NewAudit { rules: rules.collect(), ..new_audit() };
    let audit = database.writer.start_audit(&new, number).await.unwrap();
    for mut visit in visits {
        visit.record.visited_at = number * 100;
        database.record(audit, &visit).await;
    }
    database.writer.set_state(audit, AuditState::Finished, number).await.unwrap();
}

#[tokio::test]
async fn the_same_rule_that_no_longer_finds_it_proves_it_gone() {
    assert_eq!(known_after(vec![vec![broken("a")], vec![clean("a")]]).await, []);
    let unseen = known_after(vec![vec![broken("a")], vec![visited("a")]]).await;
    assert_eq!(unseen.len(), 1, "a page that was not judged, being too large or not there, proves nothing");
}

#[tokio::test]
async fn another_version_of_the_rule_proves_nothing_until_it_had_found_it_too() {
    let changed =
        known_after(vec![vec![broken("a")], vec![by(2, clean("a"))], vec![by(2, clean("a"))]]).await;
    assert!(changed.len() == 1 && changed[0].is_superseded, "{changed:?}");
    let known_to_both = vec![vec![broken("a")], vec![by(2, broken("a"))], vec![by(2, clean("a"))]];
    assert_eq!(known_after(known_to_both).await, []);
    let half = known_after(vec![vec![broken("a"), broken("b")], vec![by(2, clean("a"))]]).await;
    let flags: Vec<_> = half.iter().map(|page| page.is_superseded).collect();
    assert_eq!(flags, [true, false]);
}

#[tokio::test]
async fn what_a_browser_saw_is_known_until_a_browser_looked_again() {
    let read = known_after(vec![vec![in_browser(broken("a"))], vec![clean("a")]]).await;
    assert_eq!((read.len(), read[0].is_superseded), (1, false));
    assert_eq!(known_after(vec![vec![in_browser(broken("a"))], vec![in_browser(clean("a"))]]).await, []);
    assert_eq!(known_after(vec![vec![broken("a")], vec![in_browser(clean("a"))]]).await, []);
    let seen_in_both = vec![vec![in_browser(broken("a"))], vec![broken("a")], vec![clean("a")]];
    assert_eq!(
        known_after(seen_in_both).await,
        [],
        "what can be read is gone once it cannot be read any more"
    );
}

#[tokio::test]
async fn a_rule_over_pages_proves_nothing_where_it_did_not_see_the_others() {
    let known = async |later: Vec<Visited>| {
        let database = Database::new().await;
        let same = || judged("a", vec![finding("image-has-name", FindingKind::Failed, "title", "1")]);
        audit(&database, 1, vec![same(), clean("b")]).await;
        audit(&database, 2, later).await;
        let fault = Component::of(&["image-has-name", "title"]);
        database.reader().known_pages(&[fault], LOOKING).await.unwrap().len()
    };
    assert_eq!(known(vec![clean("a"), clean("b")]).await, 0);
    let mut large = visited("b");
    "tooLarge".clone_into(&mut large.record.status);
    assert_eq!(known(vec![clean("a"), large]).await, 1);
    let mut missing = visited("b");
    missing.record.http_status = Some(404);
    assert_eq!(known(vec![clean("a"), missing]).await, 0, "that a page is not there is known");
}

#[tokio::test]
async fn what_looks_the_same_in_the_same_place_is_the_same_fault_by_another_name() {
    let database = Database::new().await;
    let named = |name: &str, look: &str| {
        let found = finding("link-has-name", FindingKind::Failed, "logo", "1");
        let component = Component::of(&["link-has-name", name]);
        judged("a", vec![audit::Finding { component, look: Some(Look::of(&[look])), ..found }])
    };
    audit(&database, 1, vec![named("logo", "l")]).await;
    audit(&database, 2, vec![named("sign", "l")]).await;
    audit(&database, 3, vec![named("mark", "other")]).await;
    let renamed = async |one, two| {
        let renamed = database.reader().renamed(store::AuditId(one), store::AuditId(two)).await.unwrap();
        renamed.into_iter().map(|(from, to, _)| (from, to)).collect::<Vec<_>>()
    };
    assert_eq!(renamed(1, 2).await, [(fault(), Component::of(&["link-has-name", "sign"]))]);
    assert_eq!(renamed(2, 3).await, [], "another element in its place is another fault");
}

#[tokio::test]
async fn a_page_is_said_to_be_gone_until_it_is_seen_again() {
    let database = Database::new().await;
    audit(&database, 1, vec![broken("a"), clean("b")]).await;
    let removal = |kind, made_at| Removal {
        key: address("a"),
        kind,
        person: "Jānis Liepa".to_owned(),
        reason: "Arhivēta.".to_owned(),
        made_at,
    };
    let removed = async || database.reader().known_pages(&[fault()], LOOKING).await.unwrap()[0].is_removed;
    database.writer.record_removal(&removal(RemovalKind::Removed, 150)).await.unwrap();
    assert!(removed().await);
    database.writer.record_removal(&removal(RemovalKind::Withdrawn, 160)).await.unwrap();
    assert!(!removed().await);
    database.writer.record_removal(&removal(RemovalKind::Removed, 170)).await.unwrap();
    assert!(removed().await);
    assert_eq!(database.reader().removals_of(&address("a")).await.unwrap().len(), 3);
    let mut walled = visited("a");
    "loginRequired".clone_into(&mut walled.record.status);
    audit(&database, 2, vec![walled]).await;
    assert!(!removed().await, "a page behind a login is there");
    assert_eq!(database.reader().removed_pages().await.unwrap(), []);
}
