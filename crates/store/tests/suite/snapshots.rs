//! Snapshots: what was captured comes back byte for byte, shared parts are kept once, lies are found out.

use std::sync::Arc;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Executor};
use store::{AuditState, Capture, Error, Part, PartKind, Pruned, VisitId, Visited};

use crate::support::{Database, address, visited};

const ROOM: u64 = 1 << 30;

fn part(kind: PartKind, path: &str, content: impl AsRef<[u8]>) -> Part {
    Part { kind, address: address(path), content: Arc::from(content.as_ref()) }
}

fn captured(path: &str, parts: Vec<Part>) -> Visited {
    Visited { capture: Some(Capture { parts }), ..visited(path) }
}

/// One number out of the database, asked as a stranger.
async fn ask(database: &Database, sql: &'static str) -> i64 {
    let options = SqliteConnectOptions::new().filename(&database.path);
    let mut stranger = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query_scalar(sql).fetch_one(&mut stranger).await.unwrap()
}

async fn meddle(database: &Database, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(&database.path);
    let mut stranger = SqliteConnection::connect_with(&options).await.unwrap();
    stranger.execute(sql).await.unwrap();
}

#[tokio::test]
async fn a_captured_page_comes_back_byte_for_byte_in_order() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let parts = vec![
        part(PartKind::Document, "a", "<!doctype html><title>Ģerbonis</title>"),
        part(PartKind::Sheet, "a.css", "b { color: red }".repeat(40_000)),
        part(PartKind::Frame, "ietvars", [0, 159, 146, 150]),
        part(PartKind::Other, "tukšs", ""),
        part(PartKind::Sheet, "pavisam-cita-adrese.css", "b { color: red }".repeat(40_000)),
    ];
    let visit = database.record(audit, &captured("a", parts.clone())).await;
    assert_eq!(database.reader().snapshot(visit, ROOM).await.unwrap(), Some(Capture { parts }));
    assert_eq!(ask(&database, "SELECT COUNT(*) FROM resources").await, 4, "the same sheet is kept once");
}

#[tokio::test]
async fn a_visit_without_a_capture_has_none() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let visit = database.record(audit, &visited("a")).await;
    assert_eq!(database.reader().snapshot(visit, ROOM).await.unwrap(), None);
    assert_eq!(database.reader().snapshot(VisitId(99), ROOM).await.unwrap(), None);
}

#[tokio::test]
async fn a_sheet_of_many_pages_is_kept_once_and_small() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let sheet = part(PartKind::Sheet, "a.css", "a { color: #123456 }\n".repeat(20_000));
    for page in 0..20 {
        let html = part(PartKind::Document, "x", format!("<title>{page}</title>"));
        database.record(audit, &captured(&page.to_string(), vec![html, sheet.clone()])).await;
    }
    assert_eq!(ask(&database, "SELECT COUNT(*) FROM resources").await, 21);
    let packed = ask(&database, "SELECT SUM(LENGTH(packed)) FROM resources").await;
    assert!(packed < 5_000, "{packed} bytes");
}

#[tokio::test]
async fn the_same_address_may_bring_other_content_on_another_page() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let (old, new) = (part(PartKind::Sheet, "a.css", "old"), part(PartKind::Sheet, "a.css", "new"));
    let first = database.record(audit, &captured("a", vec![old.clone()])).await;
    let second = database.record(audit, &captured("b", vec![new.clone()])).await;
    let read = async |visit| database.reader().snapshot(visit, ROOM).await.unwrap().unwrap().parts;
    assert_eq!((read(first).await, read(second).await), (vec![old], vec![new]));
}

#[tokio::test]
async fn a_page_larger_than_the_reader_wants_is_refused() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let parts = vec![part(PartKind::Document, "a", [b'a'; 600]), part(PartKind::Sheet, "b", [b'b'; 600])];
    let visit = database.record(audit, &captured("a", parts)).await;
    assert!(database.reader().snapshot(visit, 1_200).await.is_ok());
    assert!(matches!(database.reader().snapshot(visit, 1_199).await, Err(Error::TooLarge { .. })));
}

#[tokio::test]
async fn a_packed_part_that_unpacks_to_more_than_it_says_is_stopped() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let visit =
        database.record(audit, &captured("a", vec![part(PartKind::Document, "a", vec![0; 32 << 20])])).await;
    meddle(&database, "UPDATE resources SET bytes = 10").await;
    let read = database.reader().snapshot(visit, ROOM).await;
    assert!(matches!(read, Err(Error::Unreadable { .. })));
    meddle(&database, "UPDATE resources SET bytes = 9223372036854775807").await;
    let read = database.reader().snapshot(visit, u64::MAX).await;
    assert!(matches!(read, Err(Error::TooLarge { .. })));
}

#[tokio::test]
async fn a_part_that_is_not_what_was_captured_is_never_given_out() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let visit = database.record(audit, &captured("a", vec![part(PartKind::Document, "a", "īstais")])).await;
    database.record(audit, &captured("b", vec![part(PartKind::Document, "b", "viltus")])).await;
    meddle(
        &database,
        "UPDATE resources SET bytes = (SELECT bytes FROM resources ORDER BY rowid LIMIT 1),
            packed = (SELECT packed FROM resources ORDER BY rowid DESC LIMIT 1)",
    )
    .await;
    assert!(matches!(database.reader().snapshot(visit, ROOM).await, Err(Error::Unreadable { .. })));
    meddle(&database, "UPDATE resources SET packed = x'00'").await;
    assert!(matches!(database.reader().snapshot(visit, ROOM).await, Err(Error::Unreadable { .. })));
}

#[tokio::test]
async fn pruning_removes_the_captures_of_old_audits_and_what_only_they_needed() {
    let database = Database::new().await;
    let (old, new, running) = (database.audit().await, database.audit().await, database.audit().await);
    let shared = part(PartKind::Sheet, "a.css", "a { color: red }");
    let page = |text: &str| captured("a", vec![part(PartKind::Document, "a", text), shared.clone()]);
    let of_old = database.record(old, &page("vecs")).await;
    let of_new = database.record(new, &page("jauns")).await;
    let of_running = database.record(running, &page("vēl nav")).await;
    database.writer.set_state(old, AuditState::Finished, 1_000).await.unwrap();
    database.writer.set_state(new, AuditState::Finished, 2_000).await.unwrap();

    let pruned = database.writer.prune_snapshots(1_500).await.unwrap();
    assert_eq!((pruned.snapshots, pruned.resources), (1, 1));
    assert!(pruned.bytes > 0);
    assert_eq!(database.reader().snapshot(of_old, ROOM).await.unwrap(), None);
    for kept in [of_new, of_running] {
        assert_eq!(database.reader().snapshot(kept, ROOM).await.unwrap().unwrap().parts[1], shared);
    }
    assert_eq!(database.reader().visited_of(old).await.unwrap().len(), 1, "the visit stays");
    assert_eq!(database.writer.prune_snapshots(1_500).await.unwrap(), Pruned::default());
}

#[tokio::test]
async fn deleting_an_audit_gives_the_room_of_its_captures_back() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let noise: Vec<u8> = (0..200_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    database.record(audit, &captured("a", vec![part(PartKind::Document, "a", noise)])).await;
    let before = ask(&database, "PRAGMA page_count").await;
    database.writer.set_state(audit, AuditState::Cancelled, 1_000).await.unwrap();
    database.writer.delete_audit(audit).await.unwrap();
    assert_eq!(ask(&database, "SELECT COUNT(*) FROM resources").await, 0);
    let after = ask(&database, "PRAGMA page_count").await;
    assert!(after < before / 2, "{before} pages before, {after} after");
}
