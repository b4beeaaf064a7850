//! What the facts of a finding follow from: the parts of its name, the declarations that gave it its styles.
//!
//! They are evidence for whoever mends it. No fingerprint, component or look depends on them.

use std::collections::BTreeMap;

use page::derive::NameSource as From;
use page::style::{Declared, DeclaredIn, Property, Pseudo, State, Wanted};
use page::{DocId, NodeId, NodeKind, Page};
use serde::{Deserialize, Serialize};

use crate::anchor::excerpt;

/// Parts of a name that are kept.
const PARTS: usize = 8;

/// What the facts of a finding follow from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Sources {
    /// Of its name, in order.
    pub name: Vec<NameSource>,
    /// Of the styles that its rule is about.
    pub styles: Vec<StyleSource>,
}

/// A part of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NameSource {
    /// What kind of thing it is.
    pub kind: NameKind,
    /// The attribute, or the name of the element; empty for content and what browsers write.
    pub by: String,
    /// The element that it comes from, where that is another one.
    pub excerpt: String,
}

/// Kinds of sources of names, as accname 1.2 tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NameKind {
    /// An element that an attribute of the element refers to.
    Reference,
    /// An attribute of the element.
    Attribute,
    /// An element whose task is to name it: `label`, `legend`, `caption` …
    Element,
    /// Its content.
    Content,
    /// What browsers write by themselves.
    Browser,
}

/// The declaration that gave a style.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StyleSource {
    /// The style, as a longhand: `background-color`.
    pub style: String,
    /// `::before` and the like; empty for the element.
    pub pseudo: String,
    /// It is the style while the element has the focus.
    pub is_focused: bool,
    /// Property as written: `background`.
    pub property: String,
    /// Value as written.
    pub value: String,
    /// Selectors of the rule; empty for what an element declares for itself.
    pub selector: String,
    /// Where it is written.
    pub place: StylePlace,
    /// Line there, from 1; 0 if it has none.
    pub line: u32,
    /// The element that declares it, where that is another one.
    pub excerpt: String,
}

/// Where a declaration is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "in", content = "at")]
pub enum StylePlace {
    /// In the sheet at this address.
    Sheet(String),
    /// In the `style` element with this number, from 1; lines are those of the page.
    StyleElement(u32),
    /// In a `style` attribute.
    StyleAttribute,
    /// In an attribute such as `bgcolor`.
    Attribute,
    /// Nowhere: browsers bring it along.
    Browser,
}

impl Sources {
    /// True if nothing is known.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.styles.is_empty()
    }
}

/// What the name of an element was made from.
pub(crate) fn of_name(page: &Page, node: NodeId) -> Vec<NameSource> {
    if page.tree.element(node).is_none() {
        return Vec::new();
    }
    page.name(node).sources.iter().take(PARTS).map(|source| part(page, node, *source)).collect()
}

fn part(page: &Page, node: NodeId, source: From) -> NameSource {
    let attribute =
        |by: &str| NameSource { kind: NameKind::Attribute, by: by.to_owned(), excerpt: String::new() };
    let other = |kind, by: &str, node| NameSource { kind, by: by.to_owned(), excerpt: excerpt(page, node) };
    let local = |node| page.tree.element(node).map_or("", |element| &**element.local());
    match source {
        From::Reference(other_node) => other(NameKind::Reference, "aria-labelledby", other_node),
        From::Aria => attribute("aria-label"),
        From::Label(label) => other(NameKind::Element, "label", label),
        From::Child(child) => other(NameKind::Element, local(child), child),
        From::Attribute(name) => attribute(name),
        From::Title => attribute("title"),
        From::Placeholder => {
            let own = page.tree.attr(node, "placeholder").is_some_and(|text| !text.trim().is_empty());
            attribute(if own { "placeholder" } else { "aria-placeholder" })
        }
        From::Content => NameSource { kind: NameKind::Content, by: String::new(), excerpt: String::new() },
        From::Default => NameSource { kind: NameKind::Browser, by: String::new(), excerpt: String::new() },
    }
}

impl StyleSource {
    /// What was declared for what was asked; `target` is the element of the finding.
    pub fn of(page: &Page, target: NodeId, wanted: &Wanted, declared: Declared) -> Self {
        let place = match declared.place {
            DeclaredIn::Sheet(url) => StylePlace::Sheet(url.to_string()),
            DeclaredIn::Element(owner) => StylePlace::StyleElement(number(page, owner)),
            DeclaredIn::StyleAttribute => StylePlace::StyleAttribute,
            DeclaredIn::Hint => StylePlace::Attribute,
            DeclaredIn::Browser => StylePlace::Browser,
        };
        let pseudo = match wanted.pseudo {
            Pseudo::Element => "",
            Pseudo::Before => "::before",
            Pseudo::After => "::after",
            Pseudo::Marker => "::marker",
            Pseudo::Placeholder => "::placeholder",
        };
        let is_other = declared.node != target;
        Self {
            style: Property::name(wanted.property).to_owned(),
            pseudo: pseudo.to_owned(),
            is_focused: wanted.state == State::Focused,
            property: declared.property,
            value: declared.value,
            selector: declared.selector,
            place,
            line: declared.line,
            excerpt: if is_other { excerpt(page, declared.node) } else { String::new() },
        }
    }
}

/// The place of a `style` element among those of its document, from 1.
fn number(page: &Page, owner: NodeId) -> u32 {
    page.memo(numbers).0.get(&owner).copied().unwrap_or_default()
}

struct Numbers(BTreeMap<NodeId, u32>);

fn numbers(page: &Page) -> Numbers {
    let mut last: BTreeMap<DocId, u32> = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    for (index, node) in page.tree.nodes().iter().enumerate() {
        if matches!(&node.kind, NodeKind::Element(element) if &**element.local() == "style") {
            let last = last.entry(node.doc).or_default();
            *last += 1;
            numbers.insert(NodeId::at(index), *last);
        }
    }
    Numbers(numbers)
}
