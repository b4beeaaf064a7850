//! The language in force.

use crate::page::{Document, Page};
use crate::tree::{Element, NodeId};

impl Page {
    /// The language tag in force at a node, as written: the nearest `lang` (or `xml:lang`) across shadow borders, else
    /// the document's pragma or header. `None` if nothing says, or if it says "unknown" (`lang=""`).
    ///
    /// HTML "language of a node".
    pub fn language(&self, id: NodeId) -> Option<&str> {
        let chain = std::iter::successors(Some(id), |node| self.tree.parent_or_host(*node));
        let declared = chain.into_iter().find_map(|node| lang_attribute(self.tree.element(node)?));
        let language = match declared {
            Some(language) => language,
            None => self.default_language(self.doc_of(id))?,
        };
        Some(language.trim_ascii()).filter(|language| !language.is_empty())
    }

    fn default_language<'a>(&'a self, document: &'a Document) -> Option<&'a str> {
        let pragmas =
            self.derived().pragmas.get_or_init(|| self.docs.iter().map(|doc| self.pragma(doc)).collect());
        let doc = self.tree.node(document.root).doc;
        let pragma = pragmas[usize::from(doc.0)].and_then(|meta| pragma_language(self.tree.element(meta)?));
        pragma.or_else(|| document.content_language.as_deref().filter(|value| !value.contains(',')))
    }

    /// The `meta` element that sets the document's default language.
    fn pragma(&self, document: &Document) -> Option<NodeId> {
        let is_pragma =
            |node: &NodeId| self.tree.element(*node).is_some_and(|e| pragma_language(e).is_some());
        self.tree.descendants(document.root).find(is_pragma)
    }
}

/// HTML "pragma-set default language": one tag, no list.
fn pragma_language(element: &Element) -> Option<&str> {
    let http_equiv = element.attr("http-equiv").filter(|_| element.is("meta"))?;
    let content = element.attr("content").filter(|content| !content.contains(','))?;
    http_equiv.eq_ignore_ascii_case("content-language").then(|| content.split_ascii_whitespace().next())?
}

/// The language that the element itself declares, empty for "unknown".
fn lang_attribute(element: &Element) -> Option<&str> {
    let xml = element.attrs.iter().find(|a| a.name.ns == html5ever::ns!(xml) && &*a.name.local == "lang");
    match xml {
        Some(attribute) => Some(&attribute.value),
        None if element.is_html() || super::shown::is_svg(element) => element.attr("lang"),
        None => None,
    }
}
