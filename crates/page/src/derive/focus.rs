//! Who can have the keyboard focus, and what is disabled or inert.

use standards::html_aam::input_state;

use super::shown::is_svg;
use crate::page::Page;
use crate::tree::{Element, NodeId, NodeKind, Tree};

/// Whether an element can have the keyboard focus, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Focusability {
    /// Not at all.
    None,
    /// By script or pointer only (`tabindex="-1"`).
    Programmatic,
    /// With the Tab key.
    Sequential,
}

impl Page {
    /// Whether and how the element can have the focus (ACT "focusable" is anything but [`Focusability::None`]).
    pub fn focusability(&self, id: NodeId) -> Focusability {
        let shown = &self.derived().shown;
        let can_be_reached = (shown.is_rendered(id) || shown.is_exposable(id)) && !shown.is_concealed(id);
        if can_be_reached && !shown.is_inert(id) {
            self.focusability_if_shown(id)
        } else {
            Focusability::None
        }
    }

    /// Whether and how the element could have the focus if it were rendered, visible and not inert.
    pub fn focusability_if_shown(&self, id: NodeId) -> Focusability {
        let Some(element) = self.tree.element(id) else { return Focusability::None };
        if self.is_natively_disabled(id)
            || (element.is("input") && input_state(element.attr("type")) == "hidden")
        {
            return Focusability::None;
        }
        match element.attr("tabindex").and_then(integer) {
            Some(index) if index < 0 => Focusability::Programmatic,
            Some(_) => Focusability::Sequential,
            None if self.is_natively_focusable(id, element) => Focusability::Sequential,
            None => Focusability::None,
        }
    }

    /// ACT "disabled": natively, or `aria-disabled="true"` on it or an ancestor across shadow borders.
    pub fn is_disabled(&self, id: NodeId) -> bool {
        let is_in_disabled = self.derived().aria_disabled.get_or_init(|| aria_disabled(&self.tree));
        self.is_natively_disabled(id) || is_in_disabled[id.index()]
    }

    /// In an inert subtree (`inert` attribute on it or an ancestor in the flat tree, frames included).
    pub fn is_inert(&self, id: NodeId) -> bool {
        self.derived().shown.is_inert(id)
    }

    /// HTML "actually disabled".
    fn is_natively_disabled(&self, id: NodeId) -> bool {
        let Some(element) = self.tree.element(id).filter(|e| e.is_html()) else { return false };
        match &**element.local() {
            "button" | "input" | "select" | "textarea" => {
                element.has("disabled") || self.is_in_disabled_fieldset(id)
            }
            "fieldset" | "optgroup" => element.has("disabled"),
            "option" => {
                let group = self.tree.node(id).parent.filter(|parent| self.tree.is(*parent, "optgroup"));
                element.has("disabled")
                    || group.is_some_and(|group| self.tree.attr(group, "disabled").is_some())
            }
            _ => false,
        }
    }

    /// In a disabled `fieldset`, and not in its first `legend`.
    fn is_in_disabled_fieldset(&self, id: NodeId) -> bool {
        let mut below = id;
        for ancestor in self.tree.ancestors(id) {
            if self.tree.is(ancestor, "fieldset") && self.tree.attr(ancestor, "disabled").is_some() {
                let legend = self.tree.children(ancestor).find(|child| self.tree.is(*child, "legend"));
                if legend != Some(below) {
                    return true;
                }
            }
            below = ancestor;
        }
        false
    }

    fn is_natively_focusable(&self, id: NodeId, element: &Element) -> bool {
        if is_svg(element) {
            let is_link = |name: &html5ever::QualName| {
                &*name.local == "href" && (name.ns == html5ever::ns!() || name.ns == html5ever::ns!(xlink))
            };
            return &**element.local() == "a" && element.attrs.iter().any(|a| is_link(&a.name));
        }
        if !element.is_html() {
            return false;
        }
        match &**element.local() {
            "a" | "area" if element.has("href") => true,
            "button" | "iframe" | "input" | "select" | "textarea" => true,
            "audio" | "video" if element.has("controls") => true,
            "summary" if self.is_summary_of_details(id) => true,
            _ => self.is_editing_host(id, element),
        }
    }

    /// The `summary` that opens and closes its `details`.
    pub fn is_summary_of_details(&self, id: NodeId) -> bool {
        let Some(parent) = self.tree.node(id).parent.filter(|_| self.tree.is(id, "summary")) else {
            return false;
        };
        self.tree.is(parent, "details")
            && self.tree.children(parent).find(|child| self.tree.is(*child, "summary")) == Some(id)
    }

    fn is_editing_host(&self, id: NodeId, element: &Element) -> bool {
        let makes_editable = |element: &Element| {
            let value = element.attr("contenteditable")?.to_ascii_lowercase();
            match value.as_str() {
                "" | "true" | "plaintext-only" => Some(true),
                "false" => Some(false),
                _ => None,
            }
        };
        makes_editable(element) == Some(true)
            && self.tree.ancestors(id).find_map(|node| makes_editable(self.tree.element(node)?)) != Some(true)
    }
}

/// HTML "rules for parsing integers": leading white space, a sign, digits; what follows is not looked at.
fn integer(text: &str) -> Option<i64> {
    let text = text.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    match digits[..end].parse::<i64>() {
        Ok(number) => Some(sign * number),
        Err(_) if end > 0 => Some(sign * i64::from(i32::MAX)),
        Err(_) => None,
    }
}

/// What has `aria-disabled="true"`, on itself or on an ancestor across shadow borders, by index.
fn aria_disabled(tree: &Tree) -> Vec<bool> {
    let mut is_disabled = vec![false; tree.len()];
    let is_shadow = |node: NodeId| matches!(tree.node(node).kind, NodeKind::ShadowRoot { .. });
    let is_top = |node: &NodeId| tree.node(*node).parent.is_none() && !is_shadow(*node);
    let mut stack: Vec<NodeId> = (0..tree.len()).map(NodeId::at).filter(is_top).collect();
    while let Some(node) = stack.pop() {
        let outer = tree.parent_or_host(node).is_some_and(|outer| is_disabled[outer.index()]);
        let value = tree.attr(node, "aria-disabled").map(str::trim_ascii);
        is_disabled[node.index()] = outer || value.is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let shadow = tree.element(node).and_then(|element| element.shadow_root);
        stack.extend(shadow.into_iter().flat_map(|root| tree.children(root)));
        stack.extend(tree.children(node));
    }
    is_disabled
}
