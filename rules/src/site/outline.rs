use audit::{Anchors, Control, Outline, Place};
use page::{NodeId, Page};
use standards::aria::Role;

use crate::shared::document_element::top_html;

/// Controls of a page that are kept.
const CONTROLS: usize = 400;

/// Beginnings of the words for searching in Latvian, English and Russian.
const SEARCH: [&str; 4] = ["meklē", "search", "поиск", "искать"];

/// What the rules over several pages need to know of this page; `None` if it has no document element.
pub fn outline(page: &Page) -> Option<Outline> {
    let anchors = Anchors::of(page);
    let document = top_html(page)?;
    let controls = page
        .elements()
        .iter()
        .copied()
        .filter_map(|node| control(page, &anchors, node))
        .take(CONTROLS)
        .collect();
    Some(Outline {
        document: Place::of(page, &anchors, document),
        title: page.title(),
        language: page.language(document).map(primary),
        has_search: page.elements().iter().any(|node| is_search(page, *node)),
        controls,
    })
}

fn control(page: &Page, anchors: &Anchors<'_>, node: NodeId) -> Option<Control> {
    let is_control = [Role::Link, Role::Button, Role::Textbox, Role::Searchbox, Role::Combobox]
        .iter()
        .any(|role| page.role(node) == Some(*role));
    if !is_control || !page.in_accessibility_tree(node) {
        return None;
    }
    let landmark = shared_part(page, node)?;
    let function = function(page, node)?;
    Some(Control { place: Place::of(page, anchors, node), landmark, function })
}

/// The landmark around the node, if it is one that pages share: role and name.
fn shared_part(page: &Page, node: NodeId) -> Option<String> {
    page.flat_ancestors(node).find_map(|ancestor| match page.role(ancestor)? {
        role @ (Role::Banner | Role::Navigation | Role::Search | Role::Contentinfo) => {
            Some(format!("{} {}", role.name(), page.name(ancestor).text.trim()))
        }
        _ => None,
    })
}

/// What the control does: where the link leads, or which field of which form it is.
fn function(page: &Page, node: NodeId) -> Option<String> {
    let element = page.tree.element(node)?;
    let base = &page.doc_of(node).base;
    if let Some(href) = element.attr("href") {
        let mut url = base.join(href.trim()).ok()?;
        let leads_away = matches!(url.scheme(), "http" | "https") && url.fragment().is_none();
        url.set_fragment(None);
        return leads_away.then(|| url.to_string());
    }
    let form = page.flat_ancestors(node).find(|ancestor| page.tree.is(*ancestor, "form"))?;
    let action = page.tree.attr(form, "action").unwrap_or_default();
    let action = base.join(action.trim()).ok()?;
    let own = element.attr("name").or_else(|| element.attr("type")).unwrap_or_default();
    Some(format!("{} {own} {action}", element.local()))
}

fn primary(language: &str) -> String {
    language.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// A field for searching: by its type, its role, the landmark it is in, or its name.
fn is_search(page: &Page, node: NodeId) -> bool {
    if !page.in_accessibility_tree(node) {
        return false;
    }
    match page.role(node) {
        Some(Role::Searchbox) => true,
        Some(Role::Textbox | Role::Combobox) => {
            let name = page.name(node).text.to_lowercase();
            SEARCH.iter().any(|stem| name.contains(stem))
                || page.flat_ancestors(node).any(|ancestor| page.role(ancestor) == Some(Role::Search))
        }
        _ => false,
    }
}
