//! `compare` as its users run it, on a site that changes between two audits.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::Value;

fn slieksnis(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .env("SLIEKSNIS_HOME", home)
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Serves the earlier or the later state of the small site.
fn serve(is_later: Arc<AtomicBool>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let mut asked = [0; 2048];
            let read = stream.read(&mut asked).unwrap_or_default();
            let asked = String::from_utf8_lossy(&asked[..read]).into_owned();
            let path = asked.split_whitespace().nth(1).unwrap_or("/").to_owned();
            let folder = if is_later.load(Ordering::Relaxed) { "pec" } else { "pirms" };
            let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
            let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("../../fixtures/sites/divi-auditi")
                .join(folder)
                .join(name);
            let (status, body) = match std::fs::read(file) {
                Ok(body) => ("200 OK", body),
                Err(_) => ("404 Not Found", Vec::new()),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    });
    address
}

#[test]
fn two_audits_are_compared_in_words_and_as_json() {
    let home = tempfile::tempdir().expect("a folder");
    let is_later = Arc::new(AtomicBool::new(false));
    let address = serve(Arc::clone(&is_later));
    let out = home.path().join("out").display().to_string();
    assert_eq!(slieksnis(home.path(), &["audit", &address, "--out", &out]).status.code(), Some(1));
    let alone = slieksnis(home.path(), &["compare"]);
    assert_eq!(alone.status.code(), Some(2));
    assert!(said(&alone).contains("nothing to compare with"), "{}", said(&alone));

    is_later.store(true, Ordering::Relaxed);
    slieksnis(home.path(), &["audit", &address, "--out", &out]);
    let told = slieksnis(home.path(), &["compare", "1", "2"]);
    assert_eq!(told.status.code(), Some(1), "something is new");
    for words in ["Comparison: 1", "afisa.jpg", "The page changed.", "The page is gone (404).", "Course"] {
        assert!(said(&told).contains(words), "{words}\n{}", said(&told));
    }

    let json = slieksnis(home.path(), &["compare", "2", "--format", "json"]);
    let whole: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(whole["comparison"]["before"]["id"], 1);
    let counted = whole["comparison"]["problems"].as_array().expect("a list");
    let listed = whole["problems"]["rows"].as_array().expect("a list");
    for count in counted {
        let of = |word: &str| {
            listed.iter().filter(|row| row["change"] == count["change"] && row["urgency"] == word).count()
        };
        assert_eq!(count["toFix"], of("toFix"), "{}", count["change"]);
    }
    assert_eq!(whole["trend"].as_array().map(Vec::len), Some(2));

    let same = slieksnis(home.path(), &["compare", "2", "2"]);
    assert_eq!(same.status.code(), Some(0), "{}", said(&same));
    let missing = slieksnis(home.path(), &["compare", "1", "9"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("There is no audit 9."), "{}", said(&missing));
}
