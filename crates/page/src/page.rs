use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::derive::Derived;
use crate::fact::{Fact, Why};
use crate::painted::PaintedText;
use crate::resource::Resource;
use crate::scripts::ScriptText;
use crate::style::{ComputedStyle, Pseudo, State, StyleSet};
use crate::tree::{NodeId, Tree};

/// A page as it was seen: the top document, its frames, their styles.
///
/// Made by [`crate::parse::page`], completed with frames ([`Page::add_frame`]) and styles ([`Page::set_styles`]),
/// then only read. What follows from it is worked out once and kept ([`Derived`]).
#[derive(Debug)]
pub struct Page {
    /// How it was seen.
    pub source: Source,
    /// All nodes.
    pub tree: Tree,
    /// `docs[0]` is the top document, the others are frames.
    pub docs: Vec<Document>,
    /// What interaction showed; empty for a static page.
    pub views: Vec<View>,
    /// True if a limit cut the page: what is missing was never judged.
    pub cut: bool,
    pub(crate) scripts: BTreeMap<NodeId, Arc<ScriptText>>,
    pub(crate) styles: Option<StyleSet>,
    pub(crate) resources: BTreeMap<Url, Fact<Resource>>,
    pub(crate) painted: BTreeMap<NodeId, PaintedText>,
    pub(crate) derived: std::sync::OnceLock<Box<Derived>>,
}

/// How a page was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// Fetched and parsed; scripts did not run.
    Static {
        /// Parsed as a browser with scripts on does it (`noscript` is inert).
        scripting: bool,
    },
    /// Seen by a real browser.
    Rendered {
        /// Name and version of the browser.
        browser: String,
    },
    /// Seen by a real browser that a person led there.
    Guided {
        /// Name and version of the browser.
        browser: String,
        /// Step of the process, from 1.
        step: u32,
    },
}

/// A view that turns interaction into data (narrow window, text spacing, focus walk …). A static page has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum View {
    /// 320 CSS pixels wide.
    Narrow,
    /// Text spacing of WCAG 1.4.12.
    TextSpacing,
    /// 200 % zoom.
    Zoom200,
    /// Portrait.
    Portrait,
    /// Landscape.
    Landscape,
    /// Every Tab stop.
    FocusWalk,
    /// Pointer over each element.
    Hover,
    /// A form submitted empty or wrong.
    ErrorPass,
    /// Frames over five seconds.
    Still,
}

/// A document of a page; an index into [`Page::docs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocId(pub u16);

impl DocId {
    /// The top document.
    pub const TOP: DocId = DocId(0);
}

/// Parsing mode the doctype asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Quirks {
    /// Standards mode.
    #[default]
    None,
    /// Limited quirks.
    Limited,
    /// Quirks mode.
    Full,
}

/// One document of the page.
#[derive(Clone, Debug)]
pub struct Document {
    /// Final address, after redirects.
    pub url: Url,
    /// What relative addresses in it are resolved against (`base href` or [`Document::url`]).
    pub base: Url,
    /// Its document node.
    pub root: NodeId,
    /// The `iframe`, `frame`, `object` or `embed` element that shows it; `None` for the top document.
    pub host: Option<NodeId>,
    /// Parsing mode.
    pub quirks: Quirks,
    /// True where it was served as HTML or XHTML; false for a bare SVG or MathML document.
    pub is_html: bool,
    /// `Content-Language` of the response, if one was sent.
    pub content_language: Option<String>,
}

/// A style sheet that a document asks for, in tree order.
#[derive(Clone, Debug)]
pub struct SheetRef {
    /// The `style` or `link` element.
    pub owner: NodeId,
    /// Where its text is.
    pub source: SheetSource,
    /// Media query list of the `media` attribute, empty for "all".
    pub media: String,
}

/// Where a style sheet's text is.
#[derive(Clone, Debug)]
pub enum SheetSource {
    /// In the element itself; the base address is the document's.
    Inline(String),
    /// To be fetched.
    Linked(Url),
}

impl Page {
    /// The top document.
    pub fn top(&self) -> &Document {
        &self.docs[0]
    }

    /// Name and version of the browser that saw it; `None` for a page that was only read.
    pub fn browser(&self) -> Option<&str> {
        match &self.source {
            Source::Static { .. } => None,
            Source::Rendered { browser } | Source::Guided { browser, .. } => Some(browser),
        }
    }

    /// The document.
    pub fn doc(&self, id: DocId) -> &Document {
        &self.docs[usize::from(id.0)]
    }

    /// The document the node is in.
    pub fn doc_of(&self, node: NodeId) -> &Document {
        self.doc(self.tree.node(node).doc)
    }

    /// Element children of the document node: the document element (`html`, or `svg` …), if there is one.
    pub fn document_element(&self, doc: DocId) -> Option<NodeId> {
        let root = self.doc(doc).root;
        self.tree.children(root).find(|n| self.tree.element(*n).is_some())
    }

    /// Takes the computed styles over; called once, before anything is derived.
    pub fn set_styles(&mut self, styles: StyleSet) {
        self.styles = Some(styles);
        self.derived = std::sync::OnceLock::new();
    }

    /// All computed styles, if they were computed.
    pub fn styles(&self) -> Option<&StyleSet> {
        self.styles.as_ref()
    }

    /// Computed style of an element as it stands.
    pub fn style(&self, node: NodeId) -> Fact<&ComputedStyle> {
        self.style_of(node, Pseudo::Element, State::Resting)
    }

    /// Computed style of an element or pseudo-element, at rest or focused.
    ///
    /// `Unknown(NeedsStyle)` if styles were not computed. For a pseudo-element that generates no box
    /// (`content: none` or no such rule) use [`StyleSet::pseudo`], which says so.
    pub fn style_of(&self, node: NodeId, pseudo: Pseudo, state: State) -> Fact<&ComputedStyle> {
        match self.styles.as_ref().and_then(|styles| styles.get(node, pseudo, state)) {
            Some(style) => Fact::Known(style),
            None => Fact::Unknown(Why::NeedsStyle),
        }
    }

    /// True if a style sheet that applies to the page could not be had: what is seen may differ.
    pub fn has_missing_sheets(&self) -> bool {
        self.styles.as_ref().is_none_or(|styles| !styles.missing.is_empty())
    }

    /// The facts that follow from the page, worked out at the first call.
    pub fn derived(&self) -> &Derived {
        self.derived.get_or_init(|| Box::new(Derived::of(self)))
    }
}
