//! The page lets people search the site.
//!
//! # Applicability
//! The `html` element of the top document.
//!
//! # Expectation
//! The document has a search: a search landmark, a search field, a form, field, link or button that its name, address or
//! code calls a search, in Latvian, English or Russian.
//!
//! # Assumptions
//! What is called a search is one.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. Whether the search works takes a person. Where scripts may add a search, or
//! the page is in another language, the rule asks.
//!
//! # Reasons
//! * `no-search`: there is none.
//! * `maybe-no-search`: asks; there is none in the code, but a script may add one, or it may go by another name.

use audit::{Impact, Rule, Stage, Target, Verdict, hints};
use page::{DocId, Element, NodeId, Page, Source};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;

/// How code and addresses call a search.
const CODE: [&str; 4] = ["search", "mekle", "mekl%C4%93", "poisk"];
/// How people call it.
const WORDS: [&str; 6] = ["meklē", "meklēt", "search", "поиск", "искать", "найти"];

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-search",
    version: 1,
    requirements: &[hints(2, 4, 5)],
    techniques: &["G161"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[],
    says: &["no-search", "maybe-no-search"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let in_page = |node: &NodeId| page.tree.node(*node).doc == DocId::TOP;
    if page.elements().iter().filter(|node| in_page(node)).any(|node| is_search(page, *node)) {
        return Verdict::Passed;
    }
    let has_script = page.elements().iter().any(|node| page.tree.is(*node, "script"));
    let is_static = matches!(page.source, Source::Static { .. });
    if (is_static && has_script) || !is_in_known_language(page, target.node) {
        return Verdict::cant_tell("maybe-no-search");
    }
    Verdict::failed("no-search")
}

fn is_in_known_language(page: &Page, html: NodeId) -> bool {
    page.language(html).is_some_and(|language| {
        let primary = language.split(['-', '_']).next().unwrap_or_default().trim();
        ["lv", "en", "ru"].iter().any(|known| primary.eq_ignore_ascii_case(known))
    })
}

fn is_search(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    match page.role(node) {
        Some(Role::Search | Role::Searchbox) => true,
        Some(Role::Link | Role::Button | Role::Textbox | Role::Combobox) => {
            is_called_so(element) || says_so(&page.name(node).text)
        }
        _ => element.is("form") && is_called_so(element),
    }
}

fn is_called_so(element: &Element) -> bool {
    ["action", "href", "id", "class", "name"].iter().any(|name| {
        element.attr(name).is_some_and(|value| {
            let value = value.to_ascii_lowercase();
            CODE.iter().any(|word| value.contains(&word.to_ascii_lowercase()))
        })
    })
}

fn says_so(name: &str) -> bool {
    let name = name.to_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}
