//! The scripts that a page fetches. They are read, never run.

use std::collections::HashSet;
use std::sync::Arc;

use url::Url;

use crate::page::Page;
use crate::tree::{Element, NodeId};

/// Longest script that is read, in bytes; of a longer one nothing is known.
const LONGEST: usize = 3_000_000;
/// Most scripts with addresses that one page asks for; further ones stay unknown.
const MOST: usize = 40;

/// A `script` element with an address.
#[derive(Clone, Debug)]
pub struct ScriptRef {
    /// The element.
    pub node: NodeId,
    /// Where its code is.
    pub url: Url,
}

/// Code, read once for all pages that use it.
#[derive(Debug)]
pub struct ScriptText {
    text: String,
    names: HashSet<Box<str>>,
}

impl ScriptText {
    /// Reads code; `None` if it is too long.
    pub fn new(text: &str) -> Option<Self> {
        (text.len() <= LONGEST)
            .then(|| Self { text: without_comments(text), names: names(text).map(Box::from).collect() })
    }

    /// The code, comments left out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// True if the code has the word: not as a part of a longer name. Words in texts and comments count.
    pub fn has(&self, word: &str) -> bool {
        self.names.contains(word)
    }
}

/// The names and key words in a piece of code, also those in its texts.
pub fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).filter(|name| !name.is_empty())
}

impl Page {
    /// The scripts with addresses, in reading order, at most forty.
    pub fn scripts_wanted(&self) -> Vec<ScriptRef> {
        let found = self.tree.nodes().iter().enumerate().filter_map(|(index, node)| {
            let id = NodeId::at(index);
            let element = self.tree.element(id).filter(|element| element.is("script") && is_run(element))?;
            let url = self.doc(node.doc).base.join(element.attr("src")?.trim()).ok()?;
            matches!(url.scheme(), "http" | "https" | "file").then_some(ScriptRef { node: id, url })
        });
        found.take(MOST).collect()
    }

    /// Takes the code of a script over that was fetched.
    pub fn add_script(&mut self, node: NodeId, text: Arc<ScriptText>) {
        self.scripts.insert(node, text);
    }

    /// The code of a `script` element with an address, if it was fetched.
    pub fn script(&self, node: NodeId) -> Option<&Arc<ScriptText>> {
        self.scripts.get(&node)
    }
}

/// A `script` element that browsers run, as its type says.
pub fn is_run(script: &Element) -> bool {
    let kind =
        script.attr("type").or(script.attr("language")).unwrap_or_default().trim().to_ascii_lowercase();
    kind.is_empty() || kind == "module" || kind.contains("javascript") || kind.contains("ecmascript")
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
