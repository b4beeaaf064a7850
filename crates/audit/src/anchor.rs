//! Where on the page: a short path that survives edits elsewhere on the page.

use std::collections::HashMap;

use page::{DocId, NodeId, NodeKind, Page};

/// Longest excerpt, in characters.
const EXCERPT: usize = 300;
/// Longest attribute value in an excerpt, in characters.
const VALUE: usize = 100;
/// Attributes whose emptiness says something; other empty ones are written without a value, as flags are.
const SAYS_EMPTY: [&str; 6] = ["alt", "aria-label", "href", "lang", "title", "value"];
/// Levels of elements that an excerpt shows inside its element.
const NESTED: usize = 3;

/// Steps of an anchor, at most; of a longer one the middle is a hash. No page for people is nested so deeply.
const STEPS: usize = 100;
/// Steps that are kept of such an anchor, next to the root and next to the node.
const KEPT: (usize, usize) = (8, 24);

/// Anchors of one page: from the nearest ancestor with a unique, human-looking id, then `tag:nth-of-type(n)` steps.
///
/// The border of a shadow tree is written `::shadow`, that of a frame `::frame`, a text node `::text`. No class names
/// and no generated ids: they change when nothing has changed for people.
pub struct Anchors<'a> {
    page: &'a Page,
    /// Position among the siblings of the same name, from 1, by [`NodeId::index`]; 0 for nodes that are not elements.
    places: Vec<u32>,
    /// Ids that occur once in their tree, by (root of the tree, id).
    unique: HashMap<(NodeId, &'a str), bool>,
}

impl<'a> Anchors<'a> {
    /// Reads the page once; every anchor is cheap after that.
    pub fn of(page: &'a Page) -> Self {
        let tree = &page.tree;
        let mut places = vec![0; tree.len()];
        let mut unique = HashMap::new();
        for (root, _) in tree.nodes().iter().enumerate().filter(|(_, node)| node.parent.is_none()) {
            let root = NodeId::at(root);
            for parent in std::iter::once(root).chain(tree.descendants(root)) {
                let mut seen = HashMap::new();
                for child in tree.children(parent) {
                    let Some(element) = tree.element(child) else { continue };
                    let place = seen.entry(element.local()).or_insert(0);
                    *place += 1;
                    places[child.index()] = *place;
                    if let Some(id) = element.attr("id").filter(|id| is_human(id)) {
                        unique.entry((root, id)).and_modify(|once| *once = false).or_insert(true);
                    }
                }
            }
        }
        Self { page, places, unique }
    }

    /// The anchor of a node.
    pub fn anchor(&self, node: NodeId) -> String {
        let tree = &self.page.tree;
        let mut steps = Vec::new();
        let mut at = node;
        let mut root = tree.root(node);
        loop {
            match &tree.node(at).kind {
                NodeKind::Element(element) => {
                    if let Some(id) = element.attr("id")
                        && self.unique.get(&(root, id)) == Some(&true)
                    {
                        steps.push(format!("#{id}"));
                        match self.border(root) {
                            Some((host, mark)) => {
                                steps.push(mark.to_owned());
                                at = host;
                                root = tree.root(at);
                                continue;
                            }
                            None => break,
                        }
                    }
                    steps.push(self.step(at, element.local()));
                }
                NodeKind::Text(_) => steps.push("::text".to_owned()),
                NodeKind::Document
                | NodeKind::Doctype(_)
                | NodeKind::Comment(_)
                | NodeKind::ShadowRoot { .. }
                | NodeKind::TemplateContents { .. } => {}
            }
            match tree.node(at).parent {
                Some(parent) => at = parent,
                None => match self.border(at) {
                    Some((host, mark)) => {
                        steps.push(mark.to_owned());
                        at = host;
                        root = tree.root(at);
                    }
                    None => break,
                },
            }
        }
        steps.reverse();
        if steps.len() > STEPS {
            let middle = steps.drain(KEPT.0..steps.len() - KEPT.1).collect::<Vec<_>>().join(" > ");
            let hash = blake3::hash(middle.as_bytes()).to_hex();
            steps.insert(KEPT.0, format!("…{}…", &hash[..16]));
        }
        steps.join(" > ").replace(" > ::", "::")
    }

    fn step(&self, node: NodeId, local: &str) -> String {
        match self.places[node.index()] {
            1 if matches!(local, "html" | "head" | "body" | "main") => local.to_owned(),
            place => format!("{local}:nth-of-type({place})"),
        }
    }

    /// What shows the tree with this root, and the mark of the border.
    fn border(&self, root: NodeId) -> Option<(NodeId, &'static str)> {
        match self.page.tree.node(root).kind {
            NodeKind::ShadowRoot { host, .. } => Some((host, "::shadow")),
            NodeKind::Document => {
                let doc = self.page.tree.node(root).doc;
                if doc == DocId::TOP { None } else { Some((self.page.doc(doc).host?, "::frame")) }
            }
            NodeKind::Doctype(_)
            | NodeKind::Text(_)
            | NodeKind::Comment(_)
            | NodeKind::Element(_)
            | NodeKind::TemplateContents { .. } => None,
        }
    }
}

/// True for ids that a person gave: words, with at most two digits in a row. Generated ones (`:r1:`, `ember1234`,
/// `block-3f2a9c`) differ at each load.
fn is_human(id: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let starts_with_letter = id.chars().next().is_some_and(char::is_alphabetic);
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).count();
    let mixed = id.split(['-', '_']).any(|part| {
        let digits = digits(part);
        digits > 2
            || (digits > 0
                && !part.trim_end_matches(|c: char| c.is_ascii_digit()).chars().all(char::is_alphabetic))
    });
    id.chars().count() <= 40 && starts_with_letter && id.chars().all(allowed) && !mixed
}

/// The element as a person would recognise it: its tags with the beginning of what is in it. For a text node the element
/// around it. At most 300 characters.
pub fn excerpt(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let element = std::iter::once(node).chain(tree.ancestors(node)).find(|n| tree.element(*n).is_some());
    element.map(|element| shortened(&markup(page, element, EXCERPT, NESTED), EXCERPT)).unwrap_or_default()
}

/// The markup of an element, its content cut to what fits into `room` characters and `depth` levels.
fn markup(page: &Page, node: NodeId, room: usize, depth: usize) -> String {
    let tree = &page.tree;
    let Some(element) = tree.element(node) else { return String::new() };
    let tag: &str = element.local();
    let mut start = vec![tag.to_owned()];
    for attr in &element.attrs {
        let name: &str = &attr.name.local;
        start.push(match attr.value.as_str() {
            "" if !SAYS_EMPTY.contains(&name) => name.to_owned(),
            value => format!("{name}=\"{}\"", shortened(value, VALUE).replace('"', "&quot;")),
        });
    }
    let start = format!("<{}>", start.join(" "));
    if tree.node(node).first_child.is_none() {
        return start;
    }
    let end = format!("</{tag}>");
    let room = room.saturating_sub(start.chars().count() + end.chars().count());
    format!("{start}{}{end}", content(page, node, room, depth))
}

/// The beginning of what is in an element, in at most `room` characters (one, if there is no room), white space collapsed.
fn content(page: &Page, node: NodeId, room: usize, depth: usize) -> String {
    let mut out = String::new();
    for child in page.tree.children(node) {
        let left = room.saturating_sub(out.chars().count());
        let piece = match page.tree.text(child) {
            Some(text) => collapsed(text, left),
            None if page.tree.element(child).is_none() => continue,
            None if depth == 0 => "…".to_owned(),
            None => markup(page, child, left, depth - 1),
        };
        if piece.chars().count() > left {
            out.push('…');
            break;
        }
        out.push_str(&piece);
    }
    out.trim().to_owned()
}

/// Text with its white space collapsed, cut to `most` characters without reading more than that.
fn collapsed(text: &str, most: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    if text.starts_with(char::is_whitespace) {
        out.push(' ');
    }
    for word in text.split_whitespace() {
        if length > 0 {
            out.push(' ');
        }
        out.push_str(word);
        length += word.chars().count() + 1;
        if length > most {
            return shortened(&out, most);
        }
    }
    if text.ends_with(char::is_whitespace) && length > 0 {
        out.push(' ');
    }
    out
}

/// The text, or its beginning and an ellipsis; at most `most` characters.
fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(std::iter::once('…')).collect(),
    }
}
