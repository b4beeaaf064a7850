//! A page from files: the real parser, the real cascade, resources from wherever the test says.

use std::path::Path;

use cascade::{Loaded, Sheets, Text, Viewport};
use page::parse::{Syntax, page_in};
use page::resource::Resource;
use page::scripts::ScriptText;
use page::{DocId, Fact, FrameSource, Limits, Page, SheetSource};
use url::Url;

/// What a test serves under an address.
pub struct File {
    /// Text.
    pub text: String,
    /// How it is to be parsed, if it is a document.
    pub syntax: Syntax,
}

impl File {
    /// Reads a file; its ending says what it is. `None` if there is none.
    pub fn read(path: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(path).ok()?;
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let syntax = if matches!(ending, "svg" | "xml" | "xhtml") { Syntax::Xml } else { Syntax::Html };
        Some(Self { text, syntax })
    }
}

/// The page at `url` with its frames and styles, all from `serve`.
/// Images and recordings come from `bytes`; `None` means that there is nothing there, and what is on other sites is not
/// asked for.
pub fn load(
    url: &Url,
    serve: impl Fn(&Url) -> Option<File>,
    bytes: impl Fn(&Url) -> Option<Vec<u8>>,
    sheets: &Sheets,
) -> Option<Page> {
    let limits = Limits::default();
    let file = serve(url)?;
    let mut page = page_in(file.syntax, &file.text, url.clone(), true, &limits);
    add_frames(&mut page, &serve, &limits);
    for script in page.scripts_wanted() {
        if script.url.origin() == url.origin()
            && let Some(text) = serve(&script.url).and_then(|file| ScriptText::new(&file.text))
        {
            page.add_script(script.node, std::sync::Arc::new(text));
        }
    }
    let loaded = sheets_of(&page, &serve);
    let viewport = Viewport { width: 1280.0, height: 800.0 };
    cascade::style(&mut page, sheets, &loaded, viewport).expect("a small page is styled in no time");
    for wanted in page.resources_wanted() {
        if wanted.url.origin() == url.origin() {
            let found = bytes(&wanted.url).map(|bytes| media::look(&bytes, wanted.kind));
            page.add_resource(&wanted.url, found.unwrap_or(Fact::Known(Resource::Absent)));
        }
    }
    add_linked_pages(&mut page, &serve, &|url| bytes(url).is_some(), &limits);
    Some(page)
}

fn add_linked_pages(
    page: &mut Page,
    serve: &impl Fn(&Url) -> Option<File>,
    exists: &impl Fn(&Url) -> bool,
    limits: &Limits,
) {
    for url in rules::linked::wanted(page, false, usize::MAX) {
        let mut at = url.clone();
        loop {
            let Some(file) = serve(&at) else {
                if !exists(&at) {
                    page.add_resource(&url, Fact::Known(Resource::Absent));
                }
                break;
            };
            let there = page_in(file.syntax, &file.text, at, true, limits);
            if let Some(next) = rules::linked::moves_to(&there) {
                at = next;
                continue;
            }
            page.add_resource(&url, Fact::Known(Resource::Page(rules::linked::told(&there))));
            break;
        }
    }
}

fn add_frames(page: &mut Page, serve: &impl Fn(&Url) -> Option<File>, limits: &Limits) {
    let mut next = 0;
    while next < page.docs.len() {
        for frame in page.frames_wanted(doc(next)) {
            match frame.source {
                FrameSource::Inline(html) => {
                    let about = Url::parse("about:srcdoc").expect("a constant address");
                    page.add_frame(frame.host, Syntax::Html, &html, about, limits);
                }
                FrameSource::Linked(url) if url != page.top().url => {
                    if let Some(file) = serve(&url) {
                        page.add_frame(frame.host, file.syntax, &file.text, url, limits);
                    }
                }
                FrameSource::Linked(_) => {}
            }
        }
        next += 1;
    }
}

fn sheets_of(page: &Page, serve: &impl Fn(&Url) -> Option<File>) -> Loaded {
    let mut wanted = Vec::new();
    for index in 0..page.docs.len() {
        for sheet in cascade::sheet_refs(page, doc(index)) {
            match sheet.source {
                SheetSource::Linked(url) => wanted.push(url),
                SheetSource::Inline(css) => wanted.extend(cascade::imports(&css, &page.doc(doc(index)).base)),
            }
        }
    }
    let mut loaded = Loaded::default();
    while let Some(url) = wanted.pop() {
        if loaded.get(&url).is_some() {
            continue;
        }
        if let Some(file) = serve(&url) {
            wanted.extend(cascade::imports(&file.text, &url));
            loaded.insert(&url, url.clone(), Text::new(file.text));
        }
    }
    loaded
}

fn doc(index: usize) -> DocId {
    DocId(u16::try_from(index).expect("a test page has few documents"))
}
