//! Links: where a page leads.

use url::Url;

use crate::page::Page;
use crate::tree::NodeId;

/// A hyperlink of the page.
#[derive(Clone, Debug)]
pub struct Hyperlink {
    /// The `a` or `area` element.
    pub node: NodeId,
    /// Absolute address, with its fragment.
    pub url: Url,
}

impl Page {
    /// Every `a` and `area` with an address that can be fetched (http, https), frames included, in node order.
    pub fn hyperlinks(&self) -> Vec<Hyperlink> {
        let mut links = Vec::new();
        for index in 0..self.tree.len() {
            let node = NodeId::at(index);
            let Some(element) = self.tree.element(node) else { continue };
            if !(element.is("a") || element.is("area")) || !self.is_in_document(node) {
                continue;
            }
            let Some(href) = element.attr("href") else { continue };
            if let Ok(url) = self.doc_of(node).base.join(href.trim())
                && matches!(url.scheme(), "http" | "https")
            {
                links.push(Hyperlink { node, url });
            }
        }
        links
    }

    /// The text of the top document's first `title` element, white space collapsed; empty if there is none.
    pub fn title(&self) -> String {
        let root = self.top().root;
        self.tree
            .descendants(root)
            .find(|node| self.tree.is(*node, "title"))
            .map(|node| collapse(&self.tree.text_content(node)))
            .unwrap_or_default()
    }

    /// True if the node hangs in a document, through shadow roots but not through template contents.
    fn is_in_document(&self, node: NodeId) -> bool {
        let mut at = node;
        loop {
            match self.tree.node(at).parent.or_else(|| self.shadow_host(at)) {
                Some(parent) => at = parent,
                None => return at == self.doc_of(node).root,
            }
        }
    }

    fn shadow_host(&self, node: NodeId) -> Option<NodeId> {
        match self.tree.node(node).kind {
            crate::NodeKind::ShadowRoot { host, .. } => Some(host),
            _ => None,
        }
    }
}

fn collapse(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
