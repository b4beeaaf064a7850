//! Commands understand what the screens send, and answer with data or with an error that names its kind.

use std::path::PathBuf;

use serde_json::{Value, json};
use tauri::WebviewWindow;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;

struct Shell {
    _app: tauri::App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    folder: tempfile::TempDir,
}

impl Shell {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is a folder for temporary files");
        let home = folder.path().join("home");
        Self::in_folder(folder, home)
    }

    fn in_folder(folder: tempfile::TempDir, home: PathBuf) -> Self {
        let app = desktop::builder(mock_builder(), home)
            .build(mock_context(noop_assets()))
            .expect("the mock runtime builds");
        let window = tauri::WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default())
            .build()
            .expect("the mock window opens");
        Self { _app: app, window, folder }
    }

    fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().expect("an address"),
            body: InvokeBody::Json(arguments),
            headers: tauri::http::HeaderMap::new(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().expect("answers are JSON"))
    }
}

#[test]
fn settings_are_there_at_the_first_start_and_keep_what_is_saved() {
    let shell = Shell::new();
    let mut settings = shell.ask("settings", json!({})).unwrap();
    assert_eq!(settings["language"], "lv");
    settings["language"] = json!("en");
    settings["institution"] = json!("Parauga novads");
    settings["person"] = json!("Anna Ozola");
    shell.ask("save_settings", json!({ "settings": settings })).unwrap();
    assert_eq!(shell.ask("settings", json!({})).unwrap(), settings);
}

#[test]
fn the_first_list_of_audits_is_empty() {
    assert_eq!(Shell::new().ask("audits", json!({})), Ok(json!([])));
}

#[test]
fn rules_come_in_the_language_asked_for() {
    let shell = Shell::new();
    let lv = shell.ask("rules", json!({ "lang": "lv" })).unwrap();
    let en = shell.ask("rules", json!({ "lang": "en" })).unwrap();
    assert_eq!(lv.as_array().unwrap().len(), en.as_array().unwrap().len());
    assert_ne!(lv[0]["title"], en[0]["title"]);
}

#[test]
fn what_is_not_there_is_said_to_be_not_found() {
    let shell = Shell::new();
    let listener = "__CHANNEL__:7";
    for (command, arguments) in [
        ("audit_summary", json!({ "id": 1, "lang": "lv" })),
        ("page", json!({ "visit": 1, "lang": "lv" })),
        ("criteria", json!({ "id": 1, "lang": "lv" })),
        ("component", json!({ "id": 1, "component": "00", "lang": "lv" })),
        ("resume_audit", json!({ "id": 1, "listener": listener })),
        ("open_report", json!({})),
    ] {
        let error = shell.ask(command, arguments).expect_err(command);
        assert_eq!(error["code"], "notFound", "{command}: {error}");
    }
    for (command, arguments) in
        [("watch_audit", json!({ "id": 1, "listener": listener })), ("pause_audit", json!({ "id": 1 }))]
    {
        let error = shell.ask(command, arguments).expect_err(command);
        assert!(
            ["notFound", "wrongState"].contains(&error["code"].as_str().unwrap_or_default()),
            "{command}: {error}"
        );
    }
}

#[test]
fn lists_of_an_audit_that_is_not_there_say_so() {
    let shell = Shell::new();
    let pages = json!({ "standing": "judged", "service": null, "text": "", "offset": 0, "limit": 50 });
    let problems = json!({
        "urgency": "toFix", "rule": null, "criterion": "1.1.1", "service": 3, "offset": 0, "limit": 50,
    });
    for (command, arguments) in [
        ("pages", json!({ "id": 1, "query": pages, "lang": "lv" })),
        ("components", json!({ "id": 1, "query": problems, "lang": "lv" })),
        ("services", json!({ "id": 1, "lang": "lv" })),
    ] {
        let error = shell.ask(command, arguments).unwrap_err();
        assert_eq!(error["code"], "notFound", "{command}: {error}");
    }
}

#[test]
fn an_audit_without_an_address_is_refused_by_its_code() {
    let request = json!({
        "name": "", "addresses": [""], "maxPages": null, "include": [], "exclude": [], "extraHosts": [],
        "delayMs": null, "ignoreRobots": false,
    });
    let error = Shell::new()
        .ask("start_audit", json!({ "request": request, "listener": "__CHANNEL__:7" }))
        .unwrap_err();
    assert_eq!(error["code"], "addressMissing");
}

#[test]
fn a_database_that_cannot_be_opened_is_tried_again_with_the_next_question() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    std::fs::write(&home, "a file where the folder should be").unwrap();
    let shell = Shell::in_folder(folder, home.clone());
    let error = shell.ask("settings", json!({})).unwrap_err();
    assert_eq!(error["code"], "databaseOpen", "{error}");
    std::fs::remove_file(&home).unwrap();
    assert!(shell.ask("settings", json!({})).is_ok());
    assert!(shell.folder.path().join("home").is_dir());
}
