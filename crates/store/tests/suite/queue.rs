//! The queue: what a killed or paused run goes on with.

use store::{AuditState, QueueState, Visited};

use crate::support::{Database, address, entry, visited};

async fn keys(database: &Database, audit: store::AuditId) -> Vec<String> {
    database.reader().queue_of(audit).await.unwrap().into_iter().map(|queued| queued.entry.key).collect()
}

#[tokio::test]
async fn addresses_wait_in_the_order_they_were_found() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("z"), entry("a")]).await.unwrap();
    database.record(audit, &Visited { discovered: vec![entry("m"), entry("b")], ..visited("z") }).await;
    assert_eq!(keys(&database, audit).await, [address("a"), address("m"), address("b")]);
    assert_eq!(database.reader().queue_of(audit).await.unwrap()[0].entry, entry("a"));
}

#[tokio::test]
async fn an_address_that_is_queued_or_visited_is_not_queued_again() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("a"), entry("b")]).await.unwrap();
    let found = vec![entry("a"), entry("b"), entry("c"), entry("c")];
    database.record(audit, &Visited { discovered: found, ..visited("a") }).await;
    assert_eq!(keys(&database, audit).await, [address("b"), address("c")]);
}

#[tokio::test]
async fn the_same_address_is_queued_in_each_audit() {
    let database = Database::new().await;
    let (first, second) = (database.audit().await, database.audit().await);
    database.record(first, &visited("a")).await;
    database.writer.enqueue(second, &[entry("a")]).await.unwrap();
    assert_eq!(keys(&database, second).await, [address("a")]);
}

#[tokio::test]
async fn an_address_that_was_being_visited_waits_again_when_the_run_goes_on() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("a"), entry("b")]).await.unwrap();
    database.writer.take(audit, &address("a")).await.unwrap();
    let states = async || {
        let queue = database.reader().queue_of(audit).await.unwrap();
        queue.into_iter().map(|queued| queued.state).collect::<Vec<_>>()
    };
    assert_eq!(states().await, [QueueState::Taken, QueueState::Waiting]);
    database.writer.set_state(audit, AuditState::Running, 2_000).await.unwrap();
    assert_eq!(states().await, [QueueState::Waiting, QueueState::Waiting]);
}

#[tokio::test]
async fn a_queue_that_is_not_to_be_visited_is_dropped() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("a"), entry("b")]).await.unwrap();
    database.writer.drop_queue(audit).await.unwrap();
    assert!(keys(&database, audit).await.is_empty());
}
