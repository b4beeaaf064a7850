//! The fields of a page and the text around them, in the order in which they are read.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use page::derive::Focusability;
use page::style::Display;
use page::{Fact, NodeId, NodeKind, Page};
use standards::aria::Role;
use standards::html_aam::input_state;

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By typing, or by choosing a date, a number, a colour …
    Text,
    /// By choosing from a list.
    Choice,
    /// By ticking.
    Check,
    /// By choosing one of several buttons.
    Radio,
    /// By choosing a file.
    File,
}

/// A field that assistive technology can reach.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The element.
    pub node: NodeId,
    /// How it is filled in.
    pub kind: Kind,
    /// Its position among the bits.
    bit: usize,
}

/// What a piece of text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Nothing in particular.
    Plain,
    /// A `label` element.
    Label(NodeId),
    /// The `legend` of a group.
    Legend,
    /// A heading.
    Heading,
    /// A link.
    Link,
}

/// One line of text beside a field.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The text, white space collapsed.
    pub text: String,
    /// What it belongs to.
    pub owner: Owner,
    /// The element around its first piece.
    pub element: NodeId,
    /// Nothing that breaks the line stands between it and the field.
    pub is_adjoining: bool,
}

/// A line of text of the page.
#[derive(Clone, Debug)]
pub struct Line {
    /// The text, white space collapsed.
    pub text: String,
    /// How many fields come before it.
    pub fields_before: usize,
}

#[derive(Clone, Copy, Debug)]
enum Bit {
    Text(NodeId, Owner),
    Field,
    Button,
    /// A line begins or ends.
    Edge,
}

/// The fields of a page with the text around them.
#[derive(Debug)]
pub struct FormMap {
    /// In reading order.
    pub fields: Vec<Field>,
    at: HashMap<NodeId, usize>,
    bits: Vec<Bit>,
    /// How many fields stand before each bit.
    before: Vec<u32>,
    /// The bits of each element, by its index.
    ranges: Vec<Range<u32>>,
}

/// Longest text beside a field that is looked at, in bits.
const REACH: usize = 40;

/// The map of the page, made once.
pub fn of(page: &Page) -> Arc<FormMap> {
    page.memo(FormMap::of)
}

impl FormMap {
    fn of(page: &Page) -> Self {
        let mut map = Self {
            fields: Vec::new(),
            at: HashMap::new(),
            bits: Vec::new(),
            before: Vec::new(),
            ranges: vec![0..0; page.tree.len()],
        };
        for doc in &page.docs {
            map.add(page, doc.root);
        }
        map
    }

    fn add(&mut self, page: &Page, root: NodeId) {
        let mut steps = vec![(root, Owner::Plain, false)];
        while let Some((node, owner, is_done)) = steps.pop() {
            if is_done {
                self.ranges[node.index()].end = self.bits.len() as u32;
                if breaks_line(page, node) {
                    self.push(Bit::Edge);
                }
                continue;
            }
            match &page.tree.node(node).kind {
                NodeKind::Text(text) => {
                    let is_seen = page.is_rendered(node) && page.is_visible(node) != Fact::Known(false);
                    if is_seen && !text.trim().is_empty() {
                        self.push(Bit::Text(node, owner));
                    }
                }
                NodeKind::Element(_) => self.enter(page, node, owner, &mut steps),
                NodeKind::Document => {
                    steps.extend(page.flat_children(node).iter().rev().map(|child| (*child, owner, false)));
                }
                NodeKind::Doctype(_)
                | NodeKind::Comment(_)
                | NodeKind::ShadowRoot { .. }
                | NodeKind::TemplateContents { .. } => {}
            }
        }
    }

    fn enter(&mut self, page: &Page, node: NodeId, owner: Owner, steps: &mut Vec<(NodeId, Owner, bool)>) {
        if breaks_line(page, node) || page.tree.is(node, "br") {
            self.push(Bit::Edge);
        }
        let start = self.bits.len() as u32;
        self.ranges[node.index()] = start..start;
        let kind = page.in_accessibility_tree(node).then(|| kind(page, node)).flatten();
        if let Some(kind) = kind {
            self.at.insert(node, self.fields.len());
            self.fields.push(Field { node, kind, bit: self.bits.len() });
            self.push(Bit::Field);
            self.ranges[node.index()].end = self.bits.len() as u32;
            return;
        }
        if is_button(page, node) {
            self.push(Bit::Button);
            self.ranges[node.index()].end = self.bits.len() as u32;
            return;
        }
        if ["select", "textarea", "input", "script", "style", "noscript"]
            .iter()
            .any(|tag| page.tree.is(node, tag))
        {
            return;
        }
        let owner = owner_of(page, node).unwrap_or(owner);
        steps.push((node, owner, true));
        steps.extend(page.flat_children(node).iter().rev().map(|child| (*child, owner, false)));
    }

    fn push(&mut self, bit: Bit) {
        self.before.push(self.fields.len() as u32 - u32::from(matches!(bit, Bit::Field)));
        self.bits.push(bit);
    }

    /// The field of this element.
    pub fn field(&self, node: NodeId) -> Option<&Field> {
        self.at.get(&node).map(|at| &self.fields[*at])
    }

    /// How many fields the element holds or is.
    pub fn count(&self, node: NodeId) -> usize {
        self.fields_in(node).len()
    }

    /// The fields that the element holds.
    pub fn fields_in(&self, node: NodeId) -> &[Field] {
        let range = &self.ranges[node.index()];
        let position =
            |bit: u32| self.before.get(bit as usize).map_or(self.fields.len(), |count| *count as usize);
        &self.fields[position(range.start)..position(range.end).max(position(range.start))]
    }

    /// The line of text before the field, unless another field or a button comes between.
    pub fn line_before(&self, page: &Page, field: &Field) -> Option<Beside> {
        let found = self.bits[..field.bit].iter().rev().take(REACH);
        line(page, found, true)
    }

    /// The line of text after the field, unless another field or a button comes between.
    pub fn line_after(&self, page: &Page, field: &Field) -> Option<Beside> {
        let found = self.bits[field.bit + 1..].iter().take(REACH);
        line(page, found, false)
    }

    /// All lines of text, in reading order.
    pub fn lines(&self, page: &Page) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut from = 0;
        for (at, bit) in self.bits.iter().chain([&Bit::Edge]).enumerate() {
            if matches!(bit, Bit::Text(..)) {
                continue;
            }
            let nodes: Vec<NodeId> = self.bits[from..at].iter().filter_map(text_node).collect();
            if !nodes.is_empty() {
                let fields_before = self.before.get(from).map_or(self.fields.len(), |count| *count as usize);
                lines.push(Line { text: joined(page, nodes.into_iter()), fields_before });
            }
            from = at + 1;
        }
        lines
    }

    /// The largest box that holds this field and no other. Forms, groups, lists, tables and parts of the page are no such
    /// boxes.
    pub fn block(&self, page: &Page, field: &Field) -> NodeId {
        page.flat_ancestors(field.node)
            .take_while(|outer| self.count(*outer) == 1 && !is_border(page, *outer))
            .last()
            .unwrap_or(field.node)
    }

    /// All text that can be seen in an element, without what stands in its fields and on its buttons.
    pub fn text_in(&self, page: &Page, node: NodeId) -> String {
        let range = &self.ranges[node.index()];
        let bits = self.bits.get(range.start as usize..range.end as usize).unwrap_or_default();
        joined(page, bits.iter().filter_map(text_node))
    }

    /// The elements around the pieces of text in an element.
    pub fn texts_in(&self, node: NodeId) -> impl Iterator<Item = (NodeId, Owner)> + '_ {
        let range = &self.ranges[node.index()];
        let bits = self.bits.get(range.start as usize..range.end as usize).unwrap_or_default();
        bits.iter().filter_map(|bit| match bit {
            Bit::Text(text, owner) => Some((*text, *owner)),
            Bit::Field | Bit::Button | Bit::Edge => None,
        })
    }

    /// True if the element holds a button.
    pub fn has_button(&self, node: NodeId) -> bool {
        let range = &self.ranges[node.index()];
        let bits = self.bits.get(range.start as usize..range.end as usize).unwrap_or_default();
        bits.iter().any(|bit| matches!(bit, Bit::Button))
    }
}

/// The form that a field belongs to, if it belongs to one.
pub fn form_of(page: &Page, node: NodeId) -> Option<NodeId> {
    match page.tree.attr(node, "form") {
        Some(id) => page.by_id(node, id).filter(|form| page.tree.is(*form, "form")),
        None => page.flat_ancestors(node).find(|outer| page.tree.is(*outer, "form")),
    }
}

/// The state of an `input` element's `type`; empty for other elements.
pub fn state(page: &Page, node: NodeId) -> &'static str {
    match page.tree.element(node) {
        Some(element) if element.is("input") => input_state(element.attr("type")),
        Some(_) | None => "",
    }
}

/// True for what is pressed to set something off.
pub fn is_button(page: &Page, node: NodeId) -> bool {
    page.role(node) == Some(Role::Button)
}

/// The first line among the bits.
fn line<'a>(page: &Page, bits: impl Iterator<Item = &'a Bit>, is_before: bool) -> Option<Beside> {
    let mut pieces: Vec<(NodeId, Owner)> = Vec::new();
    let mut is_adjoining = true;
    for bit in bits {
        match bit {
            Bit::Text(node, owner) if pieces.first().is_none_or(|(_, first)| first == owner) => {
                pieces.push((*node, *owner));
            }
            Bit::Edge if pieces.is_empty() => is_adjoining = false,
            Bit::Text(..) | Bit::Edge | Bit::Field | Bit::Button => break,
        }
    }
    let (_, owner) = *pieces.first()?;
    if is_before {
        pieces.reverse();
    }
    let element = page.flat_parent(pieces[0].0)?;
    Some(Beside { text: joined(page, pieces.iter().map(|(node, _)| *node)), owner, element, is_adjoining })
}

fn text_node(bit: &Bit) -> Option<NodeId> {
    match bit {
        Bit::Text(node, _) => Some(*node),
        Bit::Field | Bit::Button | Bit::Edge => None,
    }
}

fn kind(page: &Page, node: NodeId) -> Option<Kind> {
    let element = page.tree.element(node)?;
    let by_role = match page.role(node) {
        Some(Role::Checkbox | Role::Switch) => Some(Kind::Check),
        Some(Role::Radio) => Some(Kind::Radio),
        Some(Role::Combobox) if element.is("input") => Some(Kind::Text),
        Some(Role::Combobox | Role::Listbox) => Some(Kind::Choice),
        Some(Role::Textbox | Role::Searchbox | Role::Spinbutton | Role::Slider) => Some(Kind::Text),
        Some(_) | None => None,
    };
    if element.is("input") {
        return match state(page, node) {
            "hidden" | "submit" | "reset" | "button" | "image" => None,
            "file" => Some(Kind::File),
            _ => by_role.or_else(|| page.role(node).is_none().then_some(Kind::Text)),
        };
    }
    let is_native = element.is("select") || element.is("textarea");
    let can_be_used = || page.focusability(node) != Focusability::None && !holds_native(page, node);
    by_role.filter(|_| is_native || can_be_used())
}

/// A box with a role around a field of HTML is no field of its own. Only the beginning of its content is looked at.
fn holds_native(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node)
        .take(100)
        .any(|inner| ["input", "select", "textarea"].iter().any(|tag| page.tree.is(inner, tag)))
}

fn owner_of(page: &Page, node: NodeId) -> Option<Owner> {
    if page.tree.is(node, "label") {
        return Some(Owner::Label(node));
    }
    if page.tree.is(node, "legend") {
        return Some(Owner::Legend);
    }
    match page.role(node) {
        Some(Role::Heading) => Some(Owner::Heading),
        Some(Role::Link) => Some(Owner::Link),
        Some(_) | None => None,
    }
}

/// What keeps fields apart that happen to stand alone in it.
fn is_border(page: &Page, node: NodeId) -> bool {
    const BORDERS: &[&str] = &[
        "article", "aside", "body", "dialog", "fieldset", "footer", "form", "header", "html", "main", "nav",
        "ol", "section", "table", "tbody", "thead", "ul",
    ];
    page.tree.element(node).is_none_or(|element| {
        element.is_html() && BORDERS.contains(&&**element.local())
            || matches!(element.attr("role"), Some("group" | "radiogroup" | "dialog" | "form" | "search"))
    })
}

fn breaks_line(page: &Page, node: NodeId) -> bool {
    match page.style(node).known().map(|style| style.display) {
        Some(
            Display::Block
            | Display::ListItem
            | Display::Flex
            | Display::Grid
            | Display::Table
            | Display::TablePart
            | Display::InlineOther,
        ) => true,
        Some(Display::None | Display::Contents | Display::Inline | Display::InlineBlock | Display::Other)
        | None => false,
    }
}

fn joined(page: &Page, nodes: impl Iterator<Item = NodeId>) -> String {
    let mut out = String::new();
    for word in nodes.filter_map(|node| page.tree.text(node)).flat_map(str::split_whitespace) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
