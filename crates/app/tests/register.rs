//! The register of services as people keep it.

use app::view::{Channel, RegisterFields, RowChange};
use app::{App, ErrorCode, Language, TableFormat};

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
        priority: Some(1),
        planned_year: Some(2027),
        ..named("  Mājokļa pabalsts ")
    };
    let id = app.save_service(None, fields).await.unwrap();
    let kept = &app.register().await.unwrap()[0];
    assert_eq!((kept.id, kept.fields.name.as_str()), (id, "Mājokļa pabalsts"));
    assert_eq!(kept.fields.site_address, "https://www.novads.example/pabalsts");
    assert_eq!(kept.fields.form_addresses, ["https://novads.example/forma/1"]);
    assert_eq!(kept.fields.form_files, ["http://novads.example/veidlapa.docx"]);
    assert_eq!((kept.fields.channel, kept.fields.priority), (Channel::OwnForm, Some(1)));
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

const TABLE: &str = "Nr.;Nosaukums;Struktūrvienība;Pieprasījumi gadā\n1;Mājokļa pabalsts;Sociālais dienests;420\n2;Koku ciršana;Īpašumu nodaļa;\n";

#[tokio::test]
async fn a_table_is_previewed_imported_and_the_second_time_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let preview = app.preview_register(TABLE.as_bytes(), Language::Lv).await.unwrap();
    assert!(preview.faults.is_empty() && preview.rows.iter().all(|row| row.change == RowChange::Added));
    assert!(app.register().await.unwrap().is_empty(), "a preview changes nothing");
    app.import_register(TABLE.as_bytes(), Language::Lv).await.unwrap();
    assert_eq!(app.register().await.unwrap()[0].fields.requests_per_year, Some(420));
    let again = app.import_register(TABLE.as_bytes(), Language::Lv).await.unwrap();
    assert!(again.rows.iter().all(|row| row.change == RowChange::Same));
    assert_eq!(app.register().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_table_with_a_fault_is_not_imported_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let table = format!("{TABLE}3;;Būvvalde;daudz\n");
    let preview = app.preview_register(table.as_bytes(), Language::Lv).await.unwrap();
    assert_eq!(preview.faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [Some(4), Some(4)]);
    let error = app.import_register(table.as_bytes(), Language::Lv).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::TableFaulty);
    assert!(app.register().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_typed_survives_export_and_import() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let fields = RegisterFields {
        number: "7".to_owned(),
        site_address: "https://novads.example/pabalsts".to_owned(),
        channel: Channel::Ep155,
        priority: Some(3),
        notes: "Pārskatīt\nseptembrī".to_owned(),
        ..named("Pabalsts")
    };
    app.save_service(None, fields).await.unwrap();
    for format in [TableFormat::Csv, TableFormat::Xlsx] {
        let table = app.export_register(format, Language::Lv).await.unwrap();
        let preview = app.preview_register(&table, Language::Lv).await.unwrap();
        assert!(preview.faults.is_empty(), "{preview:?}");
        assert_eq!(preview.rows[0].change, RowChange::Same, "{format:?}");
    }
}
