//! A run that is killed while documents are read finds, resumed, the documents of a run that was not.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use serde_json::Value;

const DOCUMENTS: usize = 12;
/// Documents that stop in their middle, one in each run that is killed.
const STOPPING: [usize; 3] = [2, 6, 11];

fn slieksnis(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_slieksnis"));
    command.env("SLIEKSNIS_HOME", home).env("SLIEKSNIS_LANG", "en").stderr(Stdio::null());
    command
}

/// A site of one page and its documents. While somebody listens, a document stops in its middle and says so.
struct Site {
    address: String,
    stops: Arc<Mutex<BTreeMap<usize, Sender<()>>>>,
}

impl Site {
    fn serve() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let stops: Arc<Mutex<BTreeMap<usize, Sender<()>>>> = Arc::default();
        let shared = Arc::clone(&stops);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || answer(stream.unwrap(), &shared));
            }
        });
        Self { address, stops }
    }

    /// Tells when this document is on its way and stands still.
    fn stop(&self, document: usize) -> Receiver<()> {
        let (tell, told) = channel();
        self.stops.lock().unwrap().insert(document, tell);
        told
    }
}

fn answer(mut stream: TcpStream, stops: &Mutex<BTreeMap<usize, Sender<()>>>) {
    let mut asked = String::new();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    reader.read_line(&mut asked).unwrap();
    let mut header = String::new();
    while reader.read_line(&mut header).is_ok_and(|read| read > 2) {
        header.clear();
    }
    let path = asked.split(' ').nth(1).unwrap_or_default();
    let number = path.strip_prefix("/d/").and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
    let (status, kind, body) = match (path, number) {
        ("/", _) => {
            let links = (0..DOCUMENTS)
                .map(|n| format!("<li><a href=\"/d/{n}.{}\">Dokuments {n}</a></li>", ending(n)))
                .collect::<Vec<_>>()
                .concat();
            let page = format!(
                "<!doctype html><html lang=lv><title>Dokumenti</title><main><h1>Dokumenti</h1><ul>{links}</ul></main>"
            );
            (200, "text/html; charset=utf-8", page.into_bytes())
        }
        (_, Some(n)) if n < DOCUMENTS => (200, "application/octet-stream", document(n)),
        _ => (404, "text/plain", b"nav".to_vec()),
    };
    let head = format!(
        "HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let tell = number.and_then(|n| stops.lock().unwrap().remove(&n));
    if let Some(tell) = tell {
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&body[..body.len() / 2]);
        tell.send(()).unwrap();
        // Nothing more comes; the connection ends when whoever asked is gone.
        let _ = reader.read_to_end(&mut Vec::new());
        return;
    }
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

fn ending(n: usize) -> &'static str {
    ["pdf", "docx", "odt", "xlsx"][n % 4]
}

fn document(n: usize) -> Vec<u8> {
    let name = format!("../../fixtures/documents/poor.{}", ending(n));
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

fn audit(home: &Path, db: &Path, what: &[&str]) -> Command {
    let mut command = slieksnis(home);
    command.arg("audit").args(what).arg("--db").arg(db).arg("--out").arg(home).stdout(Stdio::null());
    command
}

/// The documents of the run, with all that is known of each but numbers of rows and times.
fn documents(home: &Path, db: &PathBuf) -> Vec<String> {
    let output =
        slieksnis(home).args(["documents", "--audit", "1", "--json", "--db"]).arg(db).output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    lines
        .lines()
        .map(|line| {
            let mut value: Value = serde_json::from_str(line).unwrap();
            forget(&mut value);
            value.to_string()
        })
        .collect()
}

fn forget(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !matches!(name.as_str(), "id" | "visit" | "visited" | "seen" | "at"));
            fields.values_mut().for_each(forget);
        }
        Value::Array(items) => items.iter_mut().for_each(forget),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_run_killed_while_it_reads_documents_finds_each_of_them_once() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let site = Site::serve();
    let (calm, killed) = (folder.path().join("calm.db"), folder.path().join("killed.db"));
    audit(&home, &calm, &[&site.address]).status().unwrap();
    let expected = documents(&home, &calm);
    assert_eq!(expected.len(), DOCUMENTS);

    for (index, stopping) in STOPPING.into_iter().enumerate() {
        let told = site.stop(stopping);
        let start: &[&str] = if index == 0 { &[&site.address] } else { &["--resume"] };
        let mut child = audit(&home, &killed, start).spawn().unwrap();
        told.recv().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(documents(&home, &killed).len() < DOCUMENTS, "killed before it was done");
    }
    audit(&home, &killed, &["--resume"]).status().unwrap();
    let found = documents(&home, &killed);
    assert_eq!(found.iter().collect::<BTreeSet<_>>(), expected.iter().collect::<BTreeSet<_>>());
    assert_eq!(found.len(), DOCUMENTS, "none twice");
}
