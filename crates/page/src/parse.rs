//! HTML and XML into the arena, as a browser would build the tree, within [`Limits`].
//!
//! html5ever and xml5ever do the parsing; [`sink`] keeps what they say. Beyond a limit parsing stops and the page is
//! marked as cut. Nesting deeper than [`Limits::depth`] is flattened as browsers do it; absurd nesting (which html5ever
//! pays for quadratically) cuts the page.

mod sink;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use url::Url;

use crate::limits::Limits;
use crate::page::{DocId, Document, Page, Source};
use crate::tree::{NodeId, Tree};
use sink::Sink;

/// Text is fed in pieces of this many bytes, so that limits are looked at between them.
const PIECE: usize = 8 << 10;

/// How a document is to be parsed; its content type says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `text/html`
    Html,
    /// `application/xhtml+xml`, `image/svg+xml` and other XML.
    Xml,
}

impl Syntax {
    /// The syntax a content type asks for; `None` if it is neither HTML nor XML. Parameters are ignored.
    pub fn of_content_type(content_type: &str) -> Option<Self> {
        let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "text/html" => Some(Syntax::Html),
            "text/xml" | "application/xml" => Some(Syntax::Xml),
            other if other.ends_with("+xml") => Some(Syntax::Xml),
            _ => None,
        }
    }
}

/// A page from the text of an HTML document. Frames are added with [`Page::add_frame`].
pub fn page(html: &str, url: Url, scripting: bool, limits: &Limits) -> Page {
    page_in(Syntax::Html, html, url, scripting, limits)
}

/// A page from a document's text in the syntax that its content type asks for.
pub fn page_in(syntax: Syntax, text: &str, url: Url, scripting: bool, limits: &Limits) -> Page {
    let mut page = Page {
        source: Source::Static { scripting },
        tree: Tree::default(),
        docs: Vec::new(),
        views: Vec::new(),
        scripts: std::collections::BTreeMap::new(),
        cut: false,
        styles: None,
        resources: std::collections::BTreeMap::new(),
        painted: std::collections::BTreeMap::new(),
        derived: std::sync::OnceLock::new(),
    };
    add_document(&mut page, None, syntax, text, url.clone(), url, limits);
    page
}

/// Parses one more document into the page's arena.
pub(crate) fn add_document(
    page: &mut Page,
    host: Option<NodeId>,
    syntax: Syntax,
    text: &str,
    url: Url,
    fallback_base: Url,
    limits: &Limits,
) -> DocId {
    let id = DocId(u16::try_from(page.docs.len()).expect("Limits::frames is far below u16::MAX"));
    let Source::Static { scripting } = page.source else {
        unreachable!("only a static page is parsed");
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let within = prefix(text, limits.bytes);
    let sink = Sink::new(std::mem::take(&mut page.tree), id, limits);
    let finished = match syntax {
        Syntax::Html => parse_html(sink, within, scripting),
        Syntax::Xml => parse_xml(sink, within),
    };
    page.tree = finished.tree;
    page.cut |= finished.is_cut || within.len() < text.len();
    page.docs.push(Document {
        url,
        base: fallback_base,
        root: finished.root,
        host,
        quirks: finished.quirks,
        is_html: true,
        content_language: None,
    });
    let is_html = page
        .document_element(id)
        .and_then(|root| page.tree.element(root))
        .is_some_and(|element| element.is("html"));
    let base = base_of(page, id);
    let doc = &mut page.docs[usize::from(id.0)];
    doc.is_html = is_html;
    if let Some(base) = base {
        doc.base = base;
    }
    id
}

fn parse_html(sink: Sink, text: &str, scripting: bool) -> sink::Finished {
    let opts = html5ever::ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: scripting, ..TreeBuilderOpts::default() },
        ..html5ever::ParseOpts::default()
    };
    let mut parser = html5ever::parse_document(sink, opts);
    for piece in pieces(text) {
        parser.process(StrTendril::from_slice(piece));
        if parser.tokenizer.sink.sink.is_over_limit() {
            break;
        }
    }
    parser.finish()
}

fn parse_xml(sink: Sink, text: &str) -> sink::Finished {
    let mut parser = xml5ever::driver::parse_document(sink, xml5ever::driver::XmlParseOpts::default());
    for piece in pieces(text) {
        parser.process(StrTendril::from_slice(piece));
        if parser.tokenizer.sink.sink.is_over_limit() {
            break;
        }
    }
    parser.finish()
}

/// The first `base` element with an address decides.
fn base_of(page: &Page, id: DocId) -> Option<Url> {
    let doc = page.doc(id);
    page.tree
        .descendants(doc.root)
        .filter(|node| page.tree.is(*node, "base"))
        .find_map(|node| page.tree.attr(node, "href"))
        .and_then(|href| doc.base.join(href.trim()).ok())
}

/// The longest prefix of at most `bytes` bytes that ends between characters.
fn prefix(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
        rest = after;
        Some(piece)
    })
}
