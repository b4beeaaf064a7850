//! States for pseudo-classes, as they are when the page has loaded and nobody has touched it.
//!
//! Scripts did not run: custom elements count as defined (scripts usually define them), no dialog is modal, no popover
//! is open. Of validity, only missing values are known (`:invalid` of a required field that is empty).

use page::{Element, NodeId, Page, Tree};
use stylo_dom::ElementState;

/// The state of an element.
pub(crate) fn state(page: &Page, node: NodeId, element: &Element) -> ElementState {
    let mut state = ElementState::DEFINED;
    if let Some(id) = element.attr("id")
        && page.doc_of(node).url.fragment() == Some(id)
        && !id.is_empty()
    {
        state |= ElementState::URLTARGET;
    }
    if !element.is_html() {
        let is_svg_link = element.name.ns == web_atoms::ns!(svg) && &**element.local() == "a";
        if is_svg_link && element.attrs.iter().any(|attr| &*attr.name.local == "href") {
            state |= ElementState::UNVISITED;
        }
        return state | ElementState::READONLY;
    }
    match &**element.local() {
        "a" | "area" if element.has("href") => state |= ElementState::UNVISITED,
        "details" | "dialog" if element.has("open") => state |= ElementState::OPEN,
        "option" => {
            if is_selected(&page.tree, node, element) {
                state |= ElementState::CHECKED;
            }
            if element.has("selected") {
                state |= ElementState::DEFAULT;
            }
        }
        "progress" if !element.has("value") => state |= ElementState::INDETERMINATE,
        _ => {}
    }
    if is_editable(&page.tree, node) {
        state |= ElementState::READWRITE;
    } else if !matches!(&**element.local(), "input" | "textarea") {
        state |= ElementState::READONLY;
    }
    state | control(&page.tree, node, element)
}

fn control(tree: &Tree, node: NodeId, element: &Element) -> ElementState {
    let mut state = ElementState::empty();
    let local = &**element.local();
    if !matches!(local, "input" | "select" | "textarea" | "button" | "optgroup" | "option" | "fieldset") {
        return state;
    }
    let is_disabled = is_disabled(tree, node, element);
    state |= if is_disabled { ElementState::DISABLED } else { ElementState::ENABLED };
    if !matches!(local, "input" | "select" | "textarea") {
        return state;
    }
    let kind = element.attr("type").unwrap_or_default().to_ascii_lowercase();
    let kind = if local == "input" { kind.as_str() } else { "" };
    let is_checkable = matches!(kind, "checkbox" | "radio");
    let is_button = matches!(kind, "button" | "submit" | "reset" | "image" | "hidden");
    let has_text =
        !is_checkable && !is_button && !matches!(kind, "range" | "color" | "file") && local != "select";
    let is_read_only = element.has("readonly") && has_text;
    if local != "select" {
        let is_mutable = has_text && !is_disabled && !is_read_only;
        state |= if is_mutable { ElementState::READWRITE } else { ElementState::READONLY };
    }
    if is_checkable && element.has("checked") {
        state |= ElementState::CHECKED | ElementState::DEFAULT;
    }
    let can_require = !matches!(kind, "hidden" | "range" | "color" | "submit" | "image" | "reset" | "button");
    let is_required = element.has("required") && can_require;
    if can_require {
        state |= if is_required { ElementState::REQUIRED } else { ElementState::OPTIONAL_ };
    }
    let is_empty = match local {
        "textarea" => tree.text_content(node).is_empty(),
        "select" => selected_value(tree, node).is_none_or(|value| value.is_empty()),
        _ if is_checkable => !element.has("checked"),
        _ => element.attr("value").is_none_or(str::is_empty),
    };
    if has_text && is_empty && element.attr("placeholder").is_some_and(|text| !text.is_empty()) {
        state |= ElementState::PLACEHOLDER_SHOWN;
    }
    let is_candidate = !is_disabled && !is_read_only && !matches!(kind, "hidden" | "reset" | "button");
    if is_candidate {
        // A radio button is fine if another one of its group is checked; that is left open here.
        let is_missing = is_required && is_empty && kind != "radio";
        state |= if is_missing { ElementState::INVALID } else { ElementState::VALID };
    }
    state
}

/// [Disabled](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#concept-fe-disabled), by itself
/// or by a fieldset.
fn is_disabled(tree: &Tree, node: NodeId, element: &Element) -> bool {
    if element.has("disabled") {
        return true;
    }
    if element.is("option") {
        return tree
            .node(node)
            .parent
            .is_some_and(|p| tree.is(p, "optgroup") && tree.attr(p, "disabled").is_some());
    }
    if element.is("optgroup") {
        return false;
    }
    let mut child = node;
    for ancestor in tree.ancestors(node) {
        if tree.is(ancestor, "fieldset") && tree.attr(ancestor, "disabled").is_some() {
            let legend = tree.children(ancestor).find(|child| tree.is(*child, "legend"));
            if legend != Some(child) {
                return true;
            }
        }
        child = ancestor;
    }
    false
}

fn is_editable(tree: &Tree, node: NodeId) -> bool {
    std::iter::once(node)
        .chain(tree.ancestors(node))
        .find_map(|at| tree.attr(at, "contenteditable"))
        .is_some_and(|value| !value.eq_ignore_ascii_case("false"))
}

fn owner_select(tree: &Tree, option: NodeId) -> Option<NodeId> {
    tree.ancestors(option).take(2).find(|at| tree.is(*at, "select"))
}

fn options(tree: &Tree, select: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    tree.descendants(select).filter(|node| tree.is(*node, "option"))
}

/// The option that a select with a drop-down shows: the last one marked, else the first that is not disabled.
fn shown(tree: &Tree, select: NodeId) -> Option<NodeId> {
    options(tree, select)
        .filter(|option| tree.attr(*option, "selected").is_some())
        .last()
        .or_else(|| options(tree, select).find(|option| tree.attr(*option, "disabled").is_none()))
}

fn is_selected(tree: &Tree, node: NodeId, element: &Element) -> bool {
    let Some(select) = owner_select(tree, node) else { return element.has("selected") };
    if tree.attr(select, "multiple").is_some() {
        return element.has("selected");
    }
    shown(tree, select) == Some(node)
}

fn selected_value(tree: &Tree, select: NodeId) -> Option<String> {
    let option = shown(tree, select)?;
    Some(tree.attr(option, "value").map_or_else(|| tree.text_content(option), str::to_owned))
}
