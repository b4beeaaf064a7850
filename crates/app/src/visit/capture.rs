//! From the text of a document to a whole page: its frames, their style sheets, all computed styles; and the parts it was
//! made of, so that it can be judged again without the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use cascade::{Loaded, Sheets, Viewport};
use page::parse::{Syntax, page_in};
use page::style::{Declared, Wanted};
use page::{DocId, FrameSource, Limits, Page, SheetSource};
use store::{Part, PartKind};
use url::Url;

use crate::visit::prepared::Unjudged;
use crate::visit::resources::{Resources, Sheet};
use crate::visit::scripts;

/// The window that pages are looked at in.
const VIEWPORT: Viewport = Viewport { width: 1280.0, height: 800.0 };
/// Style sheets of one page, imports among them; further ones count as missing.
const SHEETS_PER_PAGE: usize = 100;

/// A document as it came.
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) syntax: Syntax,
    /// Final address.
    pub(crate) address: Url,
    /// Name of its charset.
    pub(crate) charset: String,
    pub(crate) content_language: Option<String>,
}

/// A page with everything it needs, styles not computed yet.
pub(crate) struct Capture {
    pub(crate) page: Page,
    loaded: Loaded,
    pub(crate) parts: Vec<Part>,
}

impl Capture {
    /// Parses the document and fetches its frames and style sheets.
    pub(crate) async fn of(document: Document, resources: &Resources) -> Self {
        let limits = Limits::default();
        let mut page = page_in(document.syntax, &document.text, document.address.clone(), true, &limits);
        page.set_content_language(DocId::TOP, document.content_language);
        let mut parts = vec![part(PartKind::Document, &document.address, document.text)];
        add_frames(&mut page, resources, &limits, &mut parts).await;
        let charset = document.charset;
        Self::with_sheets(page, parts, &charset, resources).await
    }

    /// A page with its frames: fetches what they still lack.
    pub(crate) async fn with_sheets(
        mut page: Page,
        mut parts: Vec<Part>,
        charset: &str,
        resources: &Resources,
    ) -> Self {
        scripts::add(&mut page, resources, &mut parts).await;
        let mut loaded = Loaded::default();
        for (asked, sheet) in sheets(&page, resources, charset).await {
            parts.push(Part { kind: PartKind::Sheet, address: asked.to_string(), content: sheet.bytes });
            loaded.insert(&asked, sheet.address, sheet.text);
        }
        Self { page, loaded, parts }
    }

    /// The page with its computed styles; an error if they could not be computed: a page judged without them would look
    /// better or worse than it is. Takes the time of a computation: not for an async thread.
    pub(crate) fn styled(self, sheets: Arc<Sheets>) -> Result<(Page, Vec<Part>, Styled), Unjudged> {
        let mut page = self.page;
        cascade::style(&mut page, &sheets, &self.loaded, VIEWPORT)?;
        Ok((page, self.parts, Styled { sheets, loaded: self.loaded }))
    }
}

/// What the styles of a page were computed from.
pub(crate) struct Styled {
    sheets: Arc<Sheets>,
    loaded: Loaded,
}

impl Styled {
    /// The declarations that gave the page these styles. Takes the time of a computation.
    pub(crate) fn declared(&self, page: &Page, wanted: &[Wanted]) -> Vec<Option<Declared>> {
        cascade::declared(page, &self.sheets, &self.loaded, VIEWPORT, wanted)
    }
}

pub(crate) fn part(kind: PartKind, address: &Url, text: String) -> Part {
    Part { kind, address: address.to_string(), content: Arc::from(text.into_bytes()) }
}

/// Frames of the page's own site, and frames in them. A frame of another site is not fetched: what is in it is somebody
/// else's, and stays unknown.
async fn add_frames(page: &mut Page, resources: &Resources, limits: &Limits, parts: &mut Vec<Part>) {
    let mut next = 0;
    while next < page.docs.len() {
        let doc = DocId(u16::try_from(next).unwrap_or(u16::MAX));
        for frame in page.frames_wanted(doc) {
            match frame.source {
                FrameSource::Inline(html) => {
                    let about = Url::parse("about:srcdoc").expect("a constant address");
                    page.add_frame(frame.host, Syntax::Html, &html, about, limits);
                }
                FrameSource::Linked(url) => {
                    let top = page.top().url.clone();
                    if url.scheme() != top.scheme()
                        || url.host_str() != top.host_str()
                        || is_shown(page, &url)
                    {
                        continue;
                    }
                    let Some(found) = resources.frame(&url).await else { continue };
                    parts.push(part(PartKind::Frame, &url, found.text.clone()));
                    if let Some(doc) =
                        page.add_frame(frame.host, found.syntax, &found.text, found.address, limits)
                    {
                        page.set_content_language(doc, found.content_language);
                    }
                }
            }
        }
        next += 1;
    }
}

/// True if the page or one of its frames is this document already: a frame that shows its own page would never end.
fn is_shown(page: &Page, url: &Url) -> bool {
    let same = |other: &Url| {
        let (mut a, mut b) = (other.clone(), url.clone());
        a.set_fragment(None);
        b.set_fragment(None);
        a == b
    };
    same(&page.top().url)
}

/// Every style sheet the page asks for, imports of imports among them, by the address it was asked for.
async fn sheets(page: &Page, resources: &Resources, charset: &str) -> BTreeMap<Url, Sheet> {
    let mut wanted: Vec<Url> = Vec::new();
    for index in 0..page.docs.len() {
        let doc = DocId(u16::try_from(index).unwrap_or(u16::MAX));
        for sheet in cascade::sheet_refs(page, doc) {
            match sheet.source {
                SheetSource::Linked(url) => wanted.push(url),
                SheetSource::Inline(css) => wanted.extend(cascade::imports(&css, &page.doc(doc).base)),
            }
        }
    }
    let mut found = BTreeMap::new();
    let mut asked = std::collections::BTreeSet::new();
    while !wanted.is_empty() {
        let round: Vec<Url> = wanted
            .drain(..)
            .filter(|url| asked.len() < SHEETS_PER_PAGE && asked.insert(url.clone()))
            .collect();
        let fetched =
            futures_util::future::join_all(round.iter().map(|url| resources.sheet(url, charset))).await;
        for (url, sheet) in round.into_iter().zip(fetched) {
            let Some(sheet) = sheet else { continue };
            wanted.extend(sheet.imports.iter().cloned());
            found.insert(url, sheet);
        }
    }
    found
}
