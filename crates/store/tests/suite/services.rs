//! Services and settings: what the institution entered.

use store::{Error, ServiceFields, ServiceId, Visited};

use crate::support::{Database, address, visited};

fn fields() -> ServiceFields {
    ServiceFields {
        number: "12".to_owned(),
        name: "Dzīvesvietas deklarēšana".to_owned(),
        category: "Civilstāvoklis".to_owned(),
        holder: "Novada pašvaldība".to_owned(),
        unit: "Klientu centrs".to_owned(),
        contact: "klienti@novads.example".to_owned(),
        latvija_id: "EP75".to_owned(),
        latvija_address: address("latvija"),
        site_address: address("pakalpojumi/12"),
        form_addresses: vec![address("forma/1"), address("forma/2")],
        form_files: vec![address("veidlapa.docx")],
        channel: "klātienē, tiešsaistē".to_owned(),
        requests_per_year: Some(1_200),
        is_paid: Some(false),
        priority: Some(1),
        planned_year: Some(2027),
        notes: "Jāpārbauda arī PDF.".to_owned(),
    }
}

#[tokio::test]
async fn a_service_is_read_as_it_was_entered_and_changed() {
    let database = Database::new().await;
    let id = database.writer.add_service(&fields(), 10).await.unwrap();
    let added = database.reader().service(id).await.unwrap();
    assert_eq!((added.fields, added.created_at, added.updated_at), (fields(), 10, 10));

    let bare = ServiceFields { name: "Cits nosaukums".to_owned(), ..ServiceFields::default() };
    database.writer.change_service(id, &bare, 20).await.unwrap();
    let changed = database.reader().services().await.unwrap().remove(0);
    assert_eq!((changed.fields, changed.created_at, changed.updated_at), (bare, 10, 20));
}

#[tokio::test]
async fn the_pages_of_a_removed_service_stay_and_belong_to_none() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let service = database.writer.add_service(&fields(), 10).await.unwrap();
    let visit = database.record(audit, &Visited { service: Some(service), ..visited("a") }).await;
    assert_eq!(database.reader().visit(visit).await.unwrap().service, Some(service));
    database.writer.remove_service(service).await.unwrap();
    assert_eq!(database.reader().visit(visit).await.unwrap().service, None);
}

#[tokio::test]
async fn a_service_that_does_not_exist_is_said_to_be_missing() {
    let database = Database::new().await;
    let nobody = ServiceId(77);
    let is_missing =
        |result: Result<(), Error>| matches!(result, Err(Error::NoSuch { what: "service", id: 77 }));
    assert!(is_missing(database.reader().service(nobody).await.map(|_| ())));
    assert!(is_missing(database.writer.change_service(nobody, &fields(), 1).await));
    assert!(is_missing(database.writer.remove_service(nobody).await));
}

#[tokio::test]
async fn a_setting_is_kept_until_it_is_set_anew() {
    let database = Database::new().await;
    assert_eq!(database.reader().setting("language").await.unwrap(), None);
    database.writer.set("language", "lv", 1).await.unwrap();
    database.writer.set("institution", "Jelgavas novads", 1).await.unwrap();
    database.writer.set("language", "en", 2).await.unwrap();
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let expected = [pair("institution", "Jelgavas novads"), pair("language", "en")];
    assert_eq!(database.reader().settings().await.unwrap(), expected);
    assert_eq!(database.reader().setting("language").await.unwrap().as_deref(), Some("en"));
}
