//! Descriptions of services and the improvement sheets: what a person wrote is never lost.

use std::collections::BTreeMap;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Executor};
use store::{
    AuditState, DescriptionFault, DescriptionRecord, EditKind, EditTarget, GivenDescription, NewEdit,
    NewImprovement, ServiceFields, ServiceId, Visited,
};

use crate::support::{Database, visited};

fn fault(rule: &str) -> DescriptionFault {
    DescriptionFault {
        rule: rule.to_owned(),
        reason: "amount".to_owned(),
        severity: "fix".to_owned(),
        field: "payments".to_owned(),
        spot: "payment-order".to_owned(),
        quote: "Nodeva ir 1,42 EUR.".to_owned(),
        line: 12,
        args: vec![("flag".to_owned(), "Bezmaksas".to_owned())],
        proposal: String::new(),
    }
}

fn record(faults: Vec<DescriptionFault>) -> DescriptionRecord {
    DescriptionRecord {
        template: Some("unified-platform".to_owned()),
        content: r#"{"steps":[]}"#.to_owned(),
        not_found: vec!["appeal".to_owned()],
        prints: BTreeMap::from([("payments".to_owned(), "ab12".to_owned())]),
        must: (10, 12),
        should: (2, 5),
        faults,
    }
}

fn card(path: &str, service: ServiceId) -> Visited {
    Visited {
        service: Some(service),
        description: Some(record(vec![fault("price-matches-text")])),
        ..visited(path)
    }
}

fn line(service: ServiceId) -> NewImprovement {
    NewImprovement {
        service,
        service_name: "Koku ciršana".to_owned(),
        portal: "site".to_owned(),
        rule: "price-matches-text".to_owned(),
        field: "payments".to_owned(),
        about: vec![fault("price-matches-text")],
    }
}

fn edit(kind: EditKind, value: &str, made_at: i64) -> NewEdit {
    NewEdit {
        kind,
        value: value.to_owned(),
        reason: String::new(),
        print: "ab12".to_owned(),
        person: "Anna Bērziņa".to_owned(),
        made_at,
    }
}

async fn service(database: &Database, name: &str) -> ServiceId {
    let fields = ServiceFields { name: name.to_owned(), ..ServiceFields::default() };
    database.writer.add_service(&fields, 1_000).await.unwrap()
}

#[tokio::test]
async fn what_a_run_and_a_person_read_of_a_service_is_told_the_oldest_first() {
    let database = Database::new().await;
    let (trees, other) = (service(&database, "Koku ciršana").await, service(&database, "Cits").await);
    let audit = database.audit().await;
    let visit = database.record(audit, &card("koki", trees)).await;
    database.record(audit, &card("cits", other)).await;
    let given = GivenDescription {
        service: trees,
        portal: "latvija".to_owned(),
        person: "Anna Bērziņa".to_owned(),
        given: "Cena: Bezmaksas".to_owned(),
        record: record(Vec::new()),
    };
    database.writer.give_description(&given, 5_000).await.unwrap();

    let read = database.reader().descriptions(Some(trees)).await.unwrap();
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].visit, Some((audit, visit)));
    assert_eq!((read[0].must, read[0].should), ((10, 12), (2, 5)));
    assert_eq!((read[1].person.as_str(), read[1].portal.as_str()), ("Anna Bērziņa", "latvija"));
    let faults = database.reader().description_faults(Some(trees)).await.unwrap();
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].description, &faults[0].fault), (read[0].id, &fault("price-matches-text")));
    assert_eq!(database.reader().descriptions(None).await.unwrap().len(), 3);
    assert_eq!(database.reader().description_content(read[0].id).await.unwrap(), r#"{"steps":[]}"#);
}

#[tokio::test]
async fn a_page_that_is_given_to_another_service_takes_its_description_along() {
    let database = Database::new().await;
    let (trees, other) = (service(&database, "Koku ciršana").await, service(&database, "Cits").await);
    let audit = database.audit().await;
    let visit = database.record(audit, &card("koki", trees)).await;
    database.writer.tie_visits(audit, &[(visit, Some(other), store::Tie::default())]).await.unwrap();
    assert!(database.reader().descriptions(Some(trees)).await.unwrap().is_empty());
    assert_eq!(database.reader().descriptions(Some(other)).await.unwrap().len(), 1);
    assert_eq!(database.reader().description_faults(Some(other)).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_edit_of_a_fault_is_written_on_the_same_line() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana").await;
    let of = EditTarget::Of(line(trees));
    let first = database.writer.edit_improvement(&of, &[edit(EditKind::Proposal, "A", 1_000)]).await.unwrap();
    let second =
        database.writer.edit_improvement(&of, &[edit(EditKind::Proposal, "B", 2_000)]).await.unwrap();
    assert_eq!(first, second);
    let written: Vec<_> = database
        .reader()
        .improvement_edits()
        .await
        .unwrap()
        .into_iter()
        .map(|edit| edit.edit.value)
        .collect();
    assert_eq!(written, ["A", "B"]);
}

#[tokio::test]
async fn lines_that_persons_add_are_each_their_own() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana").await;
    let free = NewImprovement { rule: String::new(), about: Vec::new(), ..line(trees) };
    for text in ["Pietrūkst parauga.", "Novecojis attēls."] {
        let of = EditTarget::Of(free.clone());
        database.writer.edit_improvement(&of, &[edit(EditKind::Fault, text, 1_000)]).await.unwrap();
    }
    assert_eq!(database.reader().improvements().await.unwrap().len(), 2);
}

#[tokio::test]
async fn what_was_written_outlives_the_audit_and_the_service_and_is_found_when_the_service_is_back() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana").await;
    let audit = database.audit().await;
    database.record(audit, &card("koki", trees)).await;
    let of = EditTarget::Of(line(trees));
    let id = database.writer.edit_improvement(&of, &[edit(EditKind::Proposal, "A", 1_000)]).await.unwrap();
    database.writer.set_state(audit, AuditState::Finished, 2_000).await.unwrap();
    database.writer.delete_audit(audit).await.unwrap();
    database.writer.remove_service(trees).await.unwrap();
    let kept = database.reader().improvements().await.unwrap();
    assert_eq!((kept[0].service, kept[0].service_name.as_str()), (None, "Koku ciršana"));
    assert_eq!(kept[0].about, [fault("price-matches-text")]);

    let back = service(&database, "Koku ciršana").await;
    let of = EditTarget::Of(line(back));
    let again = database.writer.edit_improvement(&of, &[edit(EditKind::Proposal, "B", 3_000)]).await.unwrap();
    assert_eq!(again, id);
}

#[tokio::test]
async fn not_even_another_program_removes_or_rewrites_what_a_person_wrote() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana").await;
    let audit = database.audit().await;
    database.record(audit, &card("koki", trees)).await;
    let given = GivenDescription {
        service: trees,
        portal: "latvija".to_owned(),
        person: "Anna Bērziņa".to_owned(),
        given: "Cena: Bezmaksas".to_owned(),
        record: record(Vec::new()),
    };
    database.writer.give_description(&given, 5_000).await.unwrap();
    let of = EditTarget::Of(line(trees));
    database.writer.edit_improvement(&of, &[edit(EditKind::Proposal, "A", 1_000)]).await.unwrap();
    database.writer.set_state(audit, AuditState::Finished, 2_000).await.unwrap();

    let options = SqliteConnectOptions::new().filename(&database.path);
    let mut stranger = SqliteConnection::connect_with(&options).await.unwrap();
    for sql in [
        "DELETE FROM improvements",
        "DELETE FROM improvement_edits",
        "UPDATE improvement_edits SET value = 'C'",
        "UPDATE improvements SET about = '[]'",
        "DELETE FROM descriptions WHERE person <> ''",
        "UPDATE descriptions SET content = '{}'",
        "UPDATE description_faults SET severity = 'advice'",
        "INSERT INTO description_faults (description_id, rule, reason, severity, quote, line, args, proposal)
         SELECT id, 'x', 'x', 'fix', '', 0, '[]', '' FROM descriptions WHERE visit_id IS NOT NULL",
    ] {
        assert!(stranger.execute(sql).await.is_err(), "{sql}");
    }
}
