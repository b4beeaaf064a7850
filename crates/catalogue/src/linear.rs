use page::{NodeId, NodeKind, Page};

use crate::block::{BLOCKS, Block, LABEL, LINKS, Source, TEXT};
use crate::description::Link;
use crate::panels::{self, Panels};
use crate::shape::{is_run_in, reads_as_label, shape};
use crate::table;
use crate::text::squeeze;

/// Elements whose contents are no text of the card.
const SKIPPED: [&str; 17] = [
    "script", "style", "template", "noscript", "head", "svg", "select", "textarea", "iframe", "object",
    "video", "audio", "canvas", "nav", "dialog", "map", "datalist",
];
/// Elements that stand within a line.
const INLINE: [&str; 30] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "u", "var",
];
const HEADINGS: [&str; 11] = ["h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "legend", "summary", "caption"];
/// Main content with less text than this is taken for a mistake, and the whole page is read.
const LEAST_MAIN: usize = 80;
/// After so many labels in bold at the start of a line, others that read so are labels too.
const RUN_INS: usize = 2;
/// Where a page says its own address: among so many nodes from its start.
const HEAD: usize = 2_000;

/// The page's main content as blocks.
pub(crate) fn blocks(page: &Page) -> Source {
    let mut source = Source { is_markup: true, is_cut: page.cut, ..Source::default() };
    let Some(doc) = page.docs.first() else { return source };
    let root = main(page, doc.root);
    source.title = title(page, root).or_else(|| title(page, doc.root));
    source.head_title = head_title(page, doc.root);
    source.claimed = claimed(page, doc.root);
    let base = (doc.base.scheme() != "about").then_some(&doc.base);
    let mut walk = Walk {
        page,
        base,
        source,
        buffer: Buffer::default(),
        places: vec![root],
        is_in_main: root != doc.root,
        panels: panels::panels(page, root),
        run_ins: 0,
    };
    walk.source.panels = walk.panels.labels.values().cloned().collect();
    walk.all(root);
    walk.source
}

fn main(page: &Page, root: NodeId) -> NodeId {
    page.tree
        .descendants(root)
        .filter(|node| page.tree.is(*node, "main") || page.tree.attr(*node, "role") == Some("main"))
        .find(|node| {
            page.tree.text_content(*node).split_whitespace().map(str::len).sum::<usize>() >= LEAST_MAIN
        })
        .unwrap_or(root)
}

fn title(page: &Page, root: NodeId) -> Option<(String, u32)> {
    page.tree
        .descendants(root)
        .filter(|node| level(page, *node) == Some(1))
        .map(|node| (squeeze(&page.tree.text_content(node)), page.tree.node(node).line))
        .find(|(text, _)| !text.is_empty())
}

fn head_title(page: &Page, root: NodeId) -> Option<(String, u32)> {
    let node = page.tree.descendants(root).find(|node| page.tree.is(*node, "title"))?;
    let text = squeeze(&page.tree.text_content(node));
    let own = text.split(" | ").next().unwrap_or_default().trim();
    (!own.is_empty()).then(|| (own.to_owned(), page.tree.node(node).line))
}

/// `<link rel="canonical">` or `og:url` of a saved page.
fn claimed(page: &Page, root: NodeId) -> Option<url::Url> {
    let tree = &page.tree;
    page.tree.descendants(root).take(HEAD).find_map(|node| {
        let is_canonical = tree.is(node, "link")
            && tree.attr(node, "rel").is_some_and(|rel| rel.trim().eq_ignore_ascii_case("canonical"));
        let is_graph = tree.is(node, "meta")
            && tree.attr(node, "property").is_some_and(|name| name.trim().eq_ignore_ascii_case("og:url"));
        let address = match (is_canonical, is_graph) {
            (true, _) => tree.attr(node, "href"),
            (false, true) => tree.attr(node, "content"),
            (false, false) => None,
        };
        address.and_then(|address| url::Url::parse(address.trim()).ok())
    })
}

/// The level of a heading or label of the markup.
fn level(page: &Page, node: NodeId) -> Option<u8> {
    let element = page.tree.element(node)?;
    let name = &**element.local();
    let of_tag = HEADINGS.iter().position(|heading| *heading == name);
    match (of_tag.and_then(|at| u8::try_from(at + 1).ok()), element.attr("role")) {
        (_, Some("heading")) => {
            Some(element.attr("aria-level").and_then(|level| level.trim().parse().ok()).unwrap_or(2))
        }
        (level, _) => level.map(|level| level.min(LABEL)),
    }
}

/// Text of the block that is being read.
#[derive(Default)]
struct Buffer {
    text: String,
    line: u32,
    group: usize,
    number: Option<u32>,
    /// Bytes of it that are in links or buttons, and in bold.
    linked: usize,
    bold: usize,
    headings: usize,
    level: Option<u8>,
    shape: String,
    /// Bytes in links to another place.
    away: usize,
}

struct Walk<'a> {
    page: &'a Page,
    base: Option<&'a url::Url>,
    source: Source,
    buffer: Buffer,
    /// The layout boxes around, innermost last.
    places: Vec<NodeId>,
    is_in_main: bool,
    panels: Panels,
    /// Labels that stood in bold at the start of a line.
    run_ins: usize,
}

/// How deep the walk stands in elements that matter for the text.
#[derive(Clone, Copy, Default)]
struct Depth {
    links: usize,
    away: usize,
    bold: usize,
    headings: usize,
    /// Level of the last heading entered.
    level: Option<u8>,
    content: usize,
}

enum Event {
    Enter(NodeId),
    /// Leave an element, with the length of the buffer when it was entered.
    Leave(NodeId, usize),
}

impl Walk<'_> {
    fn all(&mut self, root: NodeId) {
        let mut depth = Depth::default();
        let mut events = vec![Event::Enter(root)];
        while let Some(event) = events.pop() {
            if self.source.blocks.len() >= BLOCKS {
                self.source.is_cut = true;
                return;
            }
            match event {
                Event::Enter(node) => {
                    if let Some(text) = self.page.tree.text(node) {
                        self.text(text, node, depth);
                    } else if self.is_read(node, depth) {
                        self.enter(node, &mut depth);
                        events.push(Event::Leave(node, self.buffer.text.len()));
                        let first = events.len();
                        match table::pairs(self.page, node) {
                            Some(cells) => events.extend(cells.into_iter().map(Event::Enter)),
                            None => events.extend(self.page.tree.children(node).map(Event::Enter)),
                        }
                        events[first..].reverse();
                    }
                }
                Event::Leave(node, before) => self.leave(node, before, &mut depth),
            }
        }
        self.flush();
    }

    fn name(&self, node: NodeId) -> &str {
        self.page.tree.element(node).map_or("", |element| &**element.local())
    }

    fn is_read(&self, node: NodeId, depth: Depth) -> bool {
        let Some(element) = self.page.tree.element(node) else {
            return matches!(self.page.tree.node(node).kind, NodeKind::Document);
        };
        let name = &**element.local();
        let is_frame_of_page =
            matches!(name, "header" | "footer" | "aside") && !self.is_in_main && depth.content == 0;
        let names = [element.attr("class"), element.attr("id")];
        let is_aside = names.iter().flatten().any(|name| {
            let name = name.to_ascii_lowercase();
            ["cookie", "sikdat", "breadcrumb"].iter().any(|part| name.contains(part))
        });
        let is_skipped = SKIPPED.contains(&name)
            || self.panels.tabs.contains(&node)
            || is_frame_of_page
            || is_aside
            || matches!(element.attr("role"), Some("dialog" | "navigation" | "search"));
        !is_skipped
    }

    fn enter(&mut self, node: NodeId, depth: &mut Depth) {
        let name = self.name(node).to_owned();
        if !INLINE.contains(&name.as_str()) {
            self.flush();
            self.places.push(node);
        }
        if let Some(label) = self.panels.labels.get(&node).cloned() {
            self.open_panel(label, node);
        }
        if name == "li" {
            self.buffer.number = self.number_of(node);
        }
        depth.count(&name, 1);
        if let Some(level) = level(self.page, node) {
            depth.headings += 1;
            depth.level = Some(level);
        }
        depth.away += usize::from(self.leads_away(node));
        if name == "a" {
            self.link(node);
        }
    }

    /// The tab is the heading of its panel.
    fn open_panel(&mut self, label: String, node: NodeId) {
        self.flush();
        self.source.blocks.push(Block {
            text: label,
            line: self.page.tree.node(node).line,
            is_heading: true,
            level: Some(LABEL),
            shape: String::new(),
            is_link: false,
            leads_away: false,
            number: None,
            group: node.index(),
        });
    }

    fn leave(&mut self, node: NodeId, before: usize, depth: &mut Depth) {
        let name = self.name(node).to_owned();
        if INLINE.contains(&name.as_str()) {
            // A label in an element of its own at the start of a line: its value follows without a border.
            let starts = self.buffer.text.get(..before).is_some_and(|text| text.trim().is_empty());
            let is_known = starts && !self.leads_away(node) && is_run_in(&self.buffer.text);
            self.run_ins += usize::from(is_known);
            let is_like = || {
                starts
                    && matches!(name.as_str(), "b" | "strong")
                    && self.run_ins >= RUN_INS
                    && self.buffer.number.is_none()
            };
            if is_known || (is_like() && reads_as_label(&self.buffer.text)) {
                self.buffer.headings = self.buffer.text.len();
                self.flush();
            }
        } else {
            self.flush();
            self.places.pop();
            if name == "li" {
                self.buffer.number = None;
            }
        }
        depth.count(&name, -1);
        if level(self.page, node).is_some() {
            depth.headings = depth.headings.saturating_sub(1);
        }
        depth.away -= usize::from(self.leads_away(node));
    }

    fn text(&mut self, text: &str, node: NodeId, depth: Depth) {
        if text.trim().is_empty() {
            self.buffer.text.push(' ');
            return;
        }
        if self.buffer.text.trim().is_empty() {
            self.buffer.line = self.page.tree.node(node).line;
            self.buffer.group = self.places.last().map_or(0, |place| place.index());
            self.buffer.shape = shape(self.page, node);
        }
        let seen = text.trim().len();
        self.buffer.text.push_str(text);
        self.buffer.linked += if depth.links > 0 { seen } else { 0 };
        self.buffer.away += if depth.away > 0 { seen } else { 0 };
        self.buffer.bold += if depth.bold > 0 { seen } else { 0 };
        if depth.headings > 0 {
            self.buffer.headings += seen;
            self.buffer.level = depth.level;
        }
        if self.buffer.text.len() > TEXT {
            self.source.is_cut = true;
            self.buffer.text.truncate(self.buffer.text.floor_char_boundary(TEXT));
        }
    }

    fn flush(&mut self) {
        let number = self.buffer.number;
        let buffer = std::mem::take(&mut self.buffer);
        let text = squeeze(&buffer.text);
        if text.is_empty() {
            self.buffer.number = number;
            return;
        }
        // A panel that begins with the name of its tab says it once.
        if self.source.blocks.last().is_some_and(|last| last.is_heading && last.text == text) {
            return;
        }
        let least = text.len().saturating_sub(2 + text.matches(' ').count());
        let is_bold = buffer.bold >= least && text.split(' ').count() <= 12;
        self.source.blocks.push(Block {
            is_heading: buffer.headings >= least || is_bold,
            level: buffer.level.filter(|_| buffer.headings >= least),
            is_link: buffer.linked >= least,
            leads_away: buffer.away >= least,
            text,
            line: buffer.line,
            shape: buffer.shape,
            number,
            group: buffer.group,
        });
    }

    fn link(&mut self, node: NodeId) {
        let Some(href) = self.page.tree.attr(node, "href").map(str::trim).filter(|href| !href.is_empty())
        else {
            return;
        };
        if href.starts_with('#') || href.to_ascii_lowercase().starts_with("javascript:") {
            return;
        }
        if self.source.links.len() >= LINKS {
            self.source.is_cut = true;
            return;
        }
        let address = match self.base {
            Some(base) => base.join(href).map_or_else(|_| href.to_owned(), String::from),
            None => href.to_owned(),
        };
        let text = squeeze(&self.page.tree.text_content(node));
        self.source.links.push(Link { address, text, line: self.page.tree.node(node).line });
    }

    /// True for a link to another page or file.
    fn leads_away(&self, node: NodeId) -> bool {
        self.page.tree.is(node, "a")
            && self.page.tree.attr(node, "href").map(|href| href.trim().to_ascii_lowercase()).is_some_and(
                |href| !href.is_empty() && !href.starts_with('#') && !href.starts_with("javascript:"),
            )
    }

    /// The number that the ordered list around gives this item.
    fn number_of(&self, item: NodeId) -> Option<u32> {
        let tree = &self.page.tree;
        let list = tree.node(item).parent.filter(|list| tree.is(*list, "ol"))?;
        let mut number = tree.attr(list, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1u32);
        // Only short lists are counted; steps of a process are never this many.
        for other in tree.children(list).filter(|other| tree.is(*other, "li")).take(100) {
            number = tree.attr(other, "value").and_then(|value| value.trim().parse().ok()).unwrap_or(number);
            if other == item {
                return Some(number);
            }
            number = number.saturating_add(1);
        }
        None
    }
}

impl Depth {
    fn count(&mut self, name: &str, by: isize) {
        let place = match name {
            "a" | "button" => &mut self.links,
            "b" | "strong" => &mut self.bold,
            "main" | "article" => &mut self.content,
            _ => return,
        };
        *place = place.saturating_add_signed(by);
    }
}
