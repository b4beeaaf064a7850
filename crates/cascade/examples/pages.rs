//! Milliseconds per page over a folder of HTML files whose style sheets lie in the same folder.
//!
//! `cargo run --release -p cascade --example pages DIR`

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cascade::{Loaded, Sheets, Text, Viewport, imports, sheet_refs};
use page::{DocId, Limits, SheetSource};
use url::Url;

fn main() {
    let root = PathBuf::from(std::env::args().nth(1).expect("a folder"));
    let mut files = Vec::new();
    html_files(&root, &mut files);
    files.sort();
    let sheets = Sheets::new();
    let mut loaded = Loaded::default();
    for pass in ["first pass", "second pass"] {
        let (mut parse, mut style) = (Vec::new(), Vec::new());
        let (mut elements, mut styles, mut focused) = (0, 0, 0);
        for file in &files {
            let html = std::fs::read_to_string(file).expect("readable");
            let url = address(&root, file);
            let start = Instant::now();
            let mut page = page::parse::page(&html, url, true, &Limits::default());
            parse.push(start.elapsed());
            load(&root, &page, &mut loaded);
            let start = Instant::now();
            cascade::style(&mut page, &sheets, &loaded, Viewport { width: 1280.0, height: 800.0 })
                .expect("styled");
            style.push(start.elapsed());
            let set = page.styles().expect("styled");
            elements += set.elements.iter().flatten().count();
            styles += set.pool.len();
            focused += set.focused.len();
        }
        let pages = files.len();
        println!(
            "{pass}: {pages} pages, {} elements, {} styles, {} focused a page; parse {}; style {}; {} sheets parsed",
            elements / pages,
            styles / pages,
            focused / pages,
            figures(&mut parse),
            figures(&mut style),
            sheets.parses(),
        );
    }
}

fn figures(times: &mut [Duration]) -> String {
    times.sort();
    let ms = |at: usize| times[at].as_secs_f64() * 1000.0;
    format!("median {:.2} ms, most {:.2} ms", ms(times.len() / 2), ms(times.len() - 1))
}

fn html_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            html_files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            out.push(path);
        }
    }
}

fn address(root: &Path, file: &Path) -> Url {
    let path = file.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
    Url::parse("http://site.example/").and_then(|base| base.join(&path)).expect("an address")
}

fn load(root: &Path, page: &page::Page, loaded: &mut Loaded) {
    let mut queue: Vec<Url> = sheet_refs(page, DocId::TOP)
        .into_iter()
        .filter_map(|found| match found.source {
            SheetSource::Linked(url) => Some(url),
            SheetSource::Inline(_) => None,
        })
        .collect();
    while let Some(url) = queue.pop() {
        if loaded.get(&url).is_some() {
            continue;
        }
        if let Ok(css) = std::fs::read_to_string(root.join(url.path().trim_start_matches('/'))) {
            queue.extend(imports(&css, &url));
            loaded.insert(&url, url.clone(), Text::new(css));
        }
    }
}
