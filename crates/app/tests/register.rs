//! The register of services as people keep it.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use app::view::{Channel, RegisterFields};
use app::{App, ErrorCode};

fn named(name: &str) -> RegisterFields {
    RegisterFields { name: name.to_owned(), ..RegisterFields::default() }
}

#[tokio::test]
async fn a_service_is_kept_as_it_was_typed_and_addresses_in_full() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let fields = RegisterFields {
        number: "7".to_owned(),
        category: "Sociālā palīdzība".to_owned(),
        site_address: " www.novads.example/pabalsts ".to_owned(),
        form_addresses: vec!["https://novads.example/forma/1".to_owned(), String::new()],
        form_files: vec!["http://novads.example/veidlapa.docx".to_owned()],
        channel: Channel::OwnForm,
        requests_per_year: Some(120),
        is_paid: Some(false),
        is_priority: true,
        planned_year: Some(2027),
        ..named("  Mājokļa pabalsts ")
    };
    let id = app.save_service(None, fields).await.unwrap();
    let kept = &app.register().await.unwrap()[0];
    assert_eq!((kept.id, kept.fields.name.as_str()), (id, "Mājokļa pabalsts"));
    assert_eq!(kept.fields.site_address, "https://www.novads.example/pabalsts");
    assert_eq!(kept.fields.form_addresses, ["https://novads.example/forma/1"]);
    assert_eq!(kept.fields.form_files, ["http://novads.example/veidlapa.docx"]);
    assert_eq!((kept.fields.channel, kept.fields.is_priority), (Channel::OwnForm, true));
    assert_eq!((kept.fields.is_paid, kept.fields.planned_year), (Some(false), Some(2027)));
}

#[tokio::test]
async fn services_stand_by_the_value_of_their_number() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    for (number, name) in [("10", "Desmitais"), ("2", "Otrais"), ("", "Bez numura"), ("2a", "Otrais a")] {
        let fields = RegisterFields { number: number.to_owned(), ..named(name) };
        app.save_service(None, fields).await.unwrap();
    }
    let names: Vec<String> = app.register().await.unwrap().into_iter().map(|row| row.fields.name).collect();
    assert_eq!(names, ["Otrais", "Otrais a", "Desmitais", "Bez numura"]);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_the_name_of_its_field_and_nothing_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let wrong = [
        (named(" "), ErrorCode::FieldMissing, "name"),
        (
            RegisterFields { site_address: "ftp://novads.example".to_owned(), ..named("a") },
            ErrorCode::FieldBroken,
            "siteAddress",
        ),
        (RegisterFields { planned_year: Some(27), ..named("a") }, ErrorCode::FieldBroken, "plannedYear"),
        (
            RegisterFields { requests_per_year: Some(-1), ..named("a") },
            ErrorCode::FieldBroken,
            "requestsPerYear",
        ),
        (RegisterFields { notes: "a".repeat(5000), ..named("a") }, ErrorCode::FieldTooLong, "notes"),
    ];
    for (fields, code, field) in wrong {
        let error = app.save_service(None, fields).await.unwrap_err();
        assert_eq!((error.code, error.detail.as_str()), (code, field));
    }
    assert!(app.register().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_service_that_is_asked_for_often_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    for (name, requests) in [("Bieži", 6000), ("Desmitā daļa", 800), ("Reti", 100)] {
        app.save_service(None, RegisterFields { requests_per_year: Some(requests), ..named(name) })
            .await
            .unwrap();
    }
    let frequent: Vec<String> = app
        .register()
        .await
        .unwrap()
        .into_iter()
        .filter(|row| row.is_frequent)
        .map(|row| row.fields.name)
        .collect();
    assert_eq!(frequent, ["Bieži", "Desmitā daļa"]);
}

#[tokio::test]
async fn a_service_is_changed_and_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let id = app.save_service(None, named("Vecais nosaukums")).await.unwrap();
    assert_eq!(app.save_service(Some(id), named("Jaunais nosaukums")).await.unwrap(), id);
    assert_eq!(app.register().await.unwrap()[0].fields.name, "Jaunais nosaukums");
    app.remove_service(id).await.unwrap();
    assert!(app.register().await.unwrap().is_empty());
    assert_eq!(app.remove_service(id).await.unwrap_err().code, ErrorCode::NotFound);
}
