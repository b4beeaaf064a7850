//! What can be known of the scripts of a page without running them.

use std::sync::Arc;

use page::{Element, NodeId, Page};

/// Longest code of one script that is read, in bytes; of a longer one nothing is known.
const LONGEST: usize = 400_000;

/// The scripts of a page: its own, those that it fetches, and what stands in its attributes.
#[derive(Debug, Default)]
pub struct Scripts {
    /// Code that stands on the page: in `script` elements, in attributes such as `onclick`, in `javascript:` addresses.
    pub code: Vec<Code>,
    /// The first element whose code is elsewhere: a `script` with an address, or a frame that was not loaded.
    pub unseen: Option<NodeId>,
}

/// A piece of code.
#[derive(Debug)]
pub struct Code {
    /// The element.
    pub node: NodeId,
    /// The event, without `on`, if the code stands in an attribute for one.
    pub event: Option<String>,
    /// The code without comments.
    pub text: String,
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
        if is_script(element) {
            let text = page.tree.text_content(node);
            if element.attrs.iter().any(|attr| matches!(&*attr.name.local, "src" | "href"))
                || text.len() > LONGEST
            {
                self.unseen = self.unseen.or(Some(node));
            } else if !text.trim().is_empty() {
                self.code.push(Code { node, event: None, text: without_comments(&text) });
            }
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
                let text = without_comments(&attr.value);
                self.code.push(Code { node, event: Some(event.to_owned()), text });
            } else if let Some(code) = address {
                self.code.push(Code { node, event: Some("click".to_owned()), text: without_comments(code) });
            }
        }
    }

    /// True if nothing on the page can run.
    pub fn is_empty(&self) -> bool {
        self.code.is_empty() && self.unseen.is_none()
    }

    /// The first element whose code has one of the words, as a whole word; events of attributes count as words.
    pub fn naming(&self, words: &[&str]) -> Option<NodeId> {
        self.code
            .iter()
            .find(|code| {
                code.event.as_deref().is_some_and(|event| words.contains(&event))
                    || has_word(&code.text, words)
            })
            .map(|code| code.node)
    }

    /// True if a script may add elements to the page: one that is elsewhere, or one that names what does it.
    pub fn may_add_content(&self) -> bool {
        self.unseen.is_some() || self.naming(ADDS).is_some()
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

/// The names and key words in a piece of code, also those in its texts.
pub fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).filter(|name| !name.is_empty())
}

/// A `script` element that browsers run.
fn is_script(element: &Element) -> bool {
    let kind = element.attr("type").or(element.attr("language")).unwrap_or_default().trim();
    &**element.local() == "script"
        && (kind.is_empty()
            || kind.eq_ignore_ascii_case("module")
            || kind.to_ascii_lowercase().contains("javascript")
            || kind.to_ascii_lowercase().contains("ecmascript"))
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

/// The code with a space for each comment. Texts are respected; what looks like a comment in a regular expression is not.
fn without_comments(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut quote = None;
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let mut next = c.len_utf8();
        match quote {
            Some(_) if c == '\\' => {
                next += rest[next..].chars().next().map_or(0, char::len_utf8);
                out.push_str(&rest[..next]);
            }
            Some(open) => {
                if c == open || (c == '\n' && open != '`') {
                    quote = None;
                }
                out.push(c);
            }
            None if rest.starts_with("/*") => {
                next = rest.find("*/").map_or(rest.len(), |end| end + 2);
                out.push(' ');
            }
            None if rest.starts_with("//") && !out.ends_with(':') => {
                next = rest.find('\n').unwrap_or(rest.len());
                out.push(' ');
            }
            None => {
                if matches!(c, '"' | '\'' | '`') {
                    quote = Some(c);
                }
                out.push(c);
            }
        }
        rest = &rest[next..];
    }
    out
}
