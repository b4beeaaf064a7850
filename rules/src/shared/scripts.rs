//! What can be known of the scripts of a page without running them.

use std::sync::Arc;

use page::scripts::{ScriptText, is_run, names};
use page::{Element, NodeId, Page};

/// The scripts of a page: its own, those that it fetches, and what stands in its attributes.
#[derive(Debug, Default)]
pub struct Scripts {
    /// Code that was read: that of `script` elements, of attributes such as `onclick`, of `javascript:` addresses.
    pub code: Vec<Code>,
    /// The first element whose code was not read: a `script` of another site, or a frame that was not loaded.
    pub unseen: Option<NodeId>,
}

/// A piece of code.
#[derive(Debug)]
pub struct Code {
    /// The element.
    pub node: NodeId,
    /// The event, without `on`, if the code stands in an attribute for one.
    pub event: Option<String>,
    /// It stands on the page itself. What is fetched is often a library, of which a page uses little.
    pub is_own: bool,
    /// The code.
    pub text: Arc<ScriptText>,
}

/// The scripts of the page; read once.
pub fn of(page: &Page) -> Arc<Scripts> {
    page.memo(Scripts::of)
}

/// The code of an attribute such as `onclick` of the element.
pub fn handler<'a>(element: &'a Element, event: &str) -> Option<&'a str> {
    element
        .attrs
        .iter()
        .find(|attr| attr.name.ns.is_empty() && attr.name.local.strip_prefix("on") == Some(event))
        .map(|attr| attr.value.as_str())
        .filter(|code| !code.trim().is_empty())
}

impl Scripts {
    fn of(page: &Page) -> Self {
        let mut scripts = Self::default();
        for node in page.elements() {
            if let Some(element) = page.tree.element(*node) {
                scripts.read(page, *node, element);
            }
        }
        scripts
    }

    fn read(&mut self, page: &Page, node: NodeId, element: &Element) {
        if &**element.local() == "script" && is_run(element) {
            self.read_script(page, node, element);
        }
        if is_unseen_frame(element) {
            self.unseen = self.unseen.or(Some(node));
        }
        for attr in &element.attrs {
            let event = attr.name.local.strip_prefix("on").filter(|_| attr.name.ns.is_empty());
            let address = (&*attr.name.local == "href").then(|| script_address(&attr.value)).flatten();
            if let Some(event) = event
                && !attr.value.trim().is_empty()
            {
                self.add(node, Some(event), &attr.value);
            } else if let Some(code) = address {
                self.add(node, Some("click"), code);
            }
        }
    }

    fn read_script(&mut self, page: &Page, node: NodeId, element: &Element) {
        let is_elsewhere = element.attrs.iter().any(|attr| matches!(&*attr.name.local, "src" | "href"));
        match page.script(node) {
            Some(text) => self.code.push(Code { node, event: None, is_own: false, text: Arc::clone(text) }),
            None if is_elsewhere => self.unseen = self.unseen.or(Some(node)),
            None => self.add(node, None, &page.tree.text_content(node)),
        }
    }

    fn add(&mut self, node: NodeId, event: Option<&str>, code: &str) {
        if code.trim().is_empty() {
            return;
        }
        match ScriptText::new(code) {
            Some(text) => {
                let event = event.map(str::to_owned);
                self.code.push(Code { node, event, is_own: true, text: Arc::new(text) });
            }
            None => self.unseen = self.unseen.or(Some(node)),
        }
    }

    /// True if nothing on the page can run.
    pub fn is_empty(&self) -> bool {
        self.code.is_empty() && self.unseen.is_none()
    }

    /// The first element whose code has one of the words, as a whole word; events of attributes count as words.
    pub fn naming(&self, words: &[&str]) -> Option<NodeId> {
        self.code.iter().find(|code| code.names(words)).map(|code| code.node)
    }

    /// The same, of code that stands on the page itself.
    pub fn own_naming(&self, words: &[&str]) -> Option<NodeId> {
        self.code.iter().find(|code| code.is_own && code.names(words)).map(|code| code.node)
    }

    /// True if a script may add elements to the page: one that is elsewhere, or one that names what does it.
    pub fn may_add_content(&self) -> bool {
        self.unseen.is_some() || self.naming(ADDS).is_some()
    }
}

impl Code {
    fn names(&self, words: &[&str]) -> bool {
        self.event.as_deref().is_some_and(|event| words.contains(&event))
            || words.iter().any(|word| self.text.has(word))
    }
}

/// Names of what puts new elements on the page, or lets code come from elsewhere.
const ADDS: &[&str] = &[
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "insertAdjacentElement",
    "createElement",
    "createElementNS",
    "cloneNode",
    "append",
    "appendChild",
    "prepend",
    "insertBefore",
    "replaceWith",
    "replaceChild",
    "replaceChildren",
    "write",
    "writeln",
    "html",
    "attachShadow",
    "setAttribute",
    "role",
    "import",
    "eval",
    "Function",
    "fetch",
    "XMLHttpRequest",
    "src",
];

/// True if the code has one of the words: not as a part of a longer name.
pub fn has_word(code: &str, words: &[&str]) -> bool {
    names(code).any(|name| words.contains(&name))
}

/// A frame with an address whose document is not on the page.
fn is_unseen_frame(element: &Element) -> bool {
    let address = match &**element.local() {
        "iframe" | "frame" => element.attr("srcdoc").or(element.attr("src")),
        "object" => element.attr("data"),
        "embed" => element.attr("src"),
        _ => None,
    };
    element.is_html()
        && element.frame.is_none()
        && address.is_some_and(|address| {
            let address = address.trim();
            !address.is_empty() && !address.eq_ignore_ascii_case("about:blank")
        })
}

/// What follows `javascript:`, unless that does nothing.
fn script_address(address: &str) -> Option<&str> {
    let address = address.trim_start();
    let code = address.get(..11).filter(|scheme| scheme.eq_ignore_ascii_case("javascript:"))?;
    let code = &address[code.len()..];
    (!matches!(code.trim().trim_end_matches(';'), "" | "void(0)" | "void 0" | "//")).then_some(code)
}
