//! Opening: what is ours, what is not, and who may write.

use std::path::Path;
use std::process::Command;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, Connection, Executor};
use store::{Error, Reader, Writer};

use crate::support::{Database, visited};

/// Runs SQL on a file, as a stranger.
async fn meddle(path: &Path, sql: &str) {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    connection.execute(AssertSqlSafe(sql.to_owned())).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_database_is_there_again_after_it_was_closed() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.record(audit, &visited("")).await;
    let path = database.path.clone();
    database.writer.close().await;
    drop(database.writer);

    let reader = Reader::open(&path).await.unwrap();
    assert_eq!(reader.audit(audit).await.unwrap().visits, 1);
    assert!(reader.faults().await.unwrap().is_empty());
    Writer::open(&path).await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in [("long.db", "Nav datubāze. ".repeat(1_000)), ("short.db", "Nav".to_owned())] {
        let path = folder.path().join(name);
        std::fs::write(&path, &content).unwrap();
        assert!(matches!(Writer::open(&path).await, Err(Error::NotADatabase { .. })), "{name}");
        assert!(matches!(Reader::open(&path).await, Err(Error::NotADatabase { .. })), "{name}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), content, "{name}");
    }
}

#[tokio::test]
async fn a_database_of_another_program_is_named_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    meddle(&path, "CREATE TABLE audits (id INTEGER); INSERT INTO audits VALUES (7)").await;
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Writer::open(&path).await, Err(Error::NotOurs { .. })));
    assert!(matches!(Reader::open(&path).await, Err(Error::NotOurs { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[tokio::test]
async fn a_database_that_was_cut_off_is_damaged_and_left_as_it_is() {
    let database = Database::new().await;
    let path = database.path.clone();
    database.writer.close().await;
    drop(database.writer);
    let whole = std::fs::read(&path).unwrap();
    let half = &whole[..whole.len() / 2 / 4096 * 4096];
    std::fs::write(&path, half).unwrap();

    assert!(matches!(Writer::open(&path).await, Err(Error::Corrupt(_))));
    assert!(matches!(Reader::open(&path).await, Err(Error::Corrupt(_))));
    assert_eq!(std::fs::read(&path).unwrap(), half);
}

#[tokio::test]
async fn a_damaged_page_is_reported_by_the_thorough_check_and_never_read_as_data() {
    let database = Database::new().await;
    let audit = database.audit().await;
    for page in 0..200 {
        database.record(audit, &visited(&page.to_string())).await;
    }
    let path = database.path.clone();
    database.writer.close().await;
    drop(database.writer);
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.windows(19).rposition(|window| window == b"novads.example/199\n").unwrap() / 4096 * 4096;
    bytes[at..at + 4096].fill(0xff);
    std::fs::write(&path, &bytes).unwrap();

    let reader = Reader::open(&path).await.unwrap();
    let faults = reader.faults().await;
    assert!(matches!(&faults, Ok(faults) if !faults.is_empty()) || matches!(faults, Err(Error::Corrupt(_))));
    assert!(matches!(reader.visited_of(audit).await, Err(Error::Corrupt(_))));
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused_and_left_as_it_is() {
    let database = Database::new().await;
    let path = database.path.clone();
    database.writer.close().await;
    drop(database.writer);
    meddle(
        &path,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'from the future', TRUE, x'00', 0)",
    )
    .await;
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Writer::open(&path).await, Err(Error::TooNew { found: 9999, .. })));
    assert!(matches!(Reader::open(&path).await, Err(Error::TooNew { found: 9999, .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[tokio::test]
async fn an_older_database_is_brought_up_to_date_by_a_writer_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.db");
    meddle(&path, "PRAGMA application_id = 1399614323").await;
    assert!(matches!(Reader::open(&path).await, Err(Error::TooOld { found: 0, .. })));
    Writer::open(&path).await.unwrap().close().await;
    Reader::open(&path).await.unwrap();
}

#[tokio::test]
async fn an_empty_file_becomes_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.db");
    std::fs::write(&path, "").unwrap();
    let writer = Writer::open(&path).await.unwrap();
    assert!(writer.reader().audits().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_reader_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nothing.db");
    assert!(matches!(Reader::open(&path).await, Err(Error::NoDatabase { .. })));
    assert!(!path.exists());
}

#[tokio::test]
async fn a_missing_folder_and_a_folder_in_the_place_of_the_file_cannot_be_opened() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("nav/slieksnis.db");
    assert!(matches!(Writer::open(&missing).await, Err(Error::Open { .. })));
    assert!(matches!(Writer::open(folder.path()).await, Err(Error::Open { .. })));
}

#[tokio::test]
async fn a_second_writer_is_refused_until_the_first_is_gone() {
    let database = Database::new().await;
    let clone = database.writer.clone();
    assert!(matches!(Writer::open(&database.path).await, Err(Error::InUse { .. })));
    let path = database.path.clone();
    drop(database.writer);
    assert!(matches!(Writer::open(&path).await, Err(Error::InUse { .. })));
    drop(clone);
    Writer::open(&path).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_the_file_has_the_same_lock() {
    let database = Database::new().await;
    let link = database.path.with_file_name("link.db");
    std::os::unix::fs::symlink(&database.path, &link).unwrap();
    assert!(matches!(Writer::open(&link).await, Err(Error::InUse { .. })));
}

#[tokio::test]
async fn a_reader_beside_the_writer_sees_what_was_committed() {
    let database = Database::new().await;
    let beside = Reader::open(&database.path).await.unwrap();
    let audit = database.audit().await;
    database.record(audit, &visited("")).await;
    assert_eq!(beside.audit(audit).await.unwrap().visits, 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_without_the_right_to_read_it_cannot_be_opened() {
    let database = Database::new().await;
    let path = database.path.clone();
    database.writer.close().await;
    drop(database.writer);
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|said| said.stdout == b"0\n");
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o0)).unwrap();
    let opened = Reader::open(&path).await;
    // The superuser may read everything.
    assert_eq!(opened.is_ok(), is_root);
    assert!(is_root || matches!(opened, Err(Error::Open { .. })));
}
