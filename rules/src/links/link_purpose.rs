//! What a link's name says about where the link leads.

use page::{NodeId, Page};
use standards::aria::Role;
use standards::words::List;

use crate::shared::emptiness::{self, Empty};

/// What a name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing: "here".
    Vague,
    /// Hardly anything: "continue", or only a sign.
    MaybeVague,
    /// Exactly where the link leads: to the address, number or heading that the name repeats.
    Named,
    /// Something; whether enough, a person has to judge.
    Unknown,
}

/// Every exposed link with a name.
pub fn named_links(page: &Page) -> impl Iterator<Item = NodeId> + '_ {
    page.elements().iter().copied().filter(|node| {
        page.has_role(*node, Role::Link) && page.in_accessibility_tree(*node) && !page.name(*node).is_empty()
    })
}

/// What the link's name alone tells.
pub fn purpose(page: &Page, link: NodeId) -> Purpose {
    let name = &page.name(link).text;
    if leads_to_what_it_names(page, link, name) {
        return Purpose::Named;
    }
    match emptiness::of(List::VagueLinks, name) {
        Empty::Certainly => Purpose::Vague,
        Empty::Perhaps => Purpose::MaybeVague,
        Empty::No if !emptiness::has_words(name) => Purpose::MaybeVague,
        Empty::No => Purpose::Unknown,
    }
}

/// True if the name has the e-mail address or telephone number that the link opens, or is the heading on the same page
/// that it leads to.
fn leads_to_what_it_names(page: &Page, link: NodeId, name: &str) -> bool {
    let Some(href) = page.tree.attr(link, "href").map(str::trim) else { return false };
    if let Some(address) = strip(href, "mailto:") {
        let address = address.split('?').next().unwrap_or("");
        return address.contains('@') && name.to_lowercase().contains(&address.to_lowercase());
    }
    if let Some(number) = strip(href, "tel:") {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let (number, named) = (digits(number), digits(name));
        return named.len() >= 6 && number.ends_with(&named);
    }
    let Some(id) = href.strip_prefix('#').filter(|id| !id.is_empty()) else { return false };
    page.by_id(link, id)
        .and_then(|goal| heading_at(page, goal))
        .is_some_and(|heading| page.name(heading).text.to_lowercase() == name.to_lowercase())
}

/// The heading that the target is, is in, or begins with.
fn heading_at(page: &Page, goal: NodeId) -> Option<NodeId> {
    let is_heading = |node: &NodeId| page.role(*node) == Some(Role::Heading);
    let around = std::iter::once(goal).chain(page.flat_ancestors(goal)).take(3);
    let inside = page.flat_descendants(goal).filter(|node| page.tree.element(*node).is_some()).take(5);
    around.chain(inside).find(is_heading)
}

fn strip<'a>(href: &'a str, scheme: &str) -> Option<&'a str> {
    let start = href.get(..scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then(|| &href[scheme.len()..])
}
