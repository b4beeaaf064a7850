//! Which fault a finding is an occurrence of: what stays the same when a template is rebuilt around it.

use page::{NodeId, Page};
use standards::aria::Role;

use crate::address::{address, path};
use crate::fingerprint::Component;
use crate::look::measured;
use crate::verdict::{Reason, Value};

/// Longest name or text that takes part, in characters.
const IDENTITY: usize = 120;
/// Longest beginning of what is in a container that takes part, in characters.
const BEGINNING: usize = 60;
/// Drawings inside an element that take part.
const DRAWINGS: usize = 4;
/// What the classes of icon fonts begin with.
const FONTS: [&str; 9] = ["fa-", "icon-", "bi-", "glyphicon-", "mdi-", "ti-", "la-", "dashicons-", "ri-"];
/// Classes of icon fonts that say how an icon is drawn and not which.
const MANNERS: [&str; 10] = [
    "fa-solid",
    "fa-regular",
    "fa-brands",
    "fa-light",
    "fa-lg",
    "fa-fw",
    "fa-spin",
    "fa-sm",
    "fa-xs",
    "fa-inverse",
];
/// Fields before a field that are counted.
const FIELDS: usize = 20;

/// Elements of which a page has one: nothing has to tell them from others.
const ONE_OF_A_KIND: [&str; 4] = ["html", "head", "body", "main"];
/// Elements that hold other things: their text is half the page, and only its beginning says which one it is.
const CONTAINERS: [&str; 20] = [
    "header", "footer", "nav", "aside", "section", "article", "form", "fieldset", "ul", "ol", "dl", "menu",
    "div", "table", "thead", "tbody", "tr", "figure", "details", "select",
];

/// The fault that a finding is an occurrence of.
///
/// It is named by rule, attribute, reason, tag, role, the part of the page it stands in, and what tells the element from
/// its neighbours. Classes, generated ids, wrappers, positions and order take no part; order only among fields that nothing
/// else tells apart.
pub(crate) fn component(
    page: &Page,
    rule: &str,
    node: NodeId,
    attr: Option<&str>,
    reason: &Reason,
) -> Component {
    let tree = &page.tree;
    let tag = tree.element(node).map_or("#text", |element| &**element.local());
    let semantics = page.role(node).map_or("", |role| role.name());
    let identity = match tree.element(node) {
        None => measured(reason),
        Some(_) => identity(page, node, tag, reason),
    };
    Component::of(&[rule, attr.unwrap_or_default(), reason.key, tag, semantics, &part(page, node), &identity])
}

/// What tells the element from its neighbours, the most telling first.
fn identity(page: &Page, node: NodeId, tag: &str, reason: &Reason) -> String {
    if ONE_OF_A_KIND.contains(&tag) {
        return String::new();
    }
    let name = cut(&squeezed(&page.name(node).text), IDENTITY);
    let leads = address(page, node);
    if !name.is_empty() {
        // Pictures called the same are different pictures; links called the same are one habit of a template.
        return if is_picture(page, node) { format!("{name} {leads}") } else { name + &form(page, node) };
    }
    let own = match own(page, node) {
        own if own.is_empty() => own,
        own => own + &form(page, node),
    };
    let text = words(page, node, tag);
    let around = || if is_field(page, node) { beside(page, node) } else { near(page, node) };
    [leads, own, drawings(page, node), text, around(), said(reason)]
        .into_iter()
        .find(|identity| !identity.is_empty())
        .unwrap_or_default()
}

fn is_picture(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| matches!(&**element.local(), "img" | "input" | "area"))
}

/// Attributes that a person wrote to tell it from others.
fn own(page: &Page, node: NodeId) -> String {
    let Some(element) = page.tree.element(node) else { return String::new() };
    for name in ["name", "autocomplete", "placeholder", "title", "value", "content", "http-equiv", "lang"] {
        if let Some(value) = element.attr(name).map(str::trim).filter(|value| !value.is_empty()) {
            if name == "autocomplete" && matches!(value, "off" | "on") {
                continue;
            }
            if name != "name" {
                return format!("{name}={}", cut(value, IDENTITY));
            }
            let given = given(value);
            if is_generated(&given) {
                continue;
            }
            // The boxes of one question share their name.
            let kind = element.attr("type").unwrap_or_default().to_ascii_lowercase();
            let choice =
                if matches!(kind.as_str(), "checkbox" | "radio") { element.attr("value") } else { None };
            let choice = choice.map(|value| format!(" value={value}")).unwrap_or_default();
            return format!("name={}{}", cut(&given, IDENTITY), cut(&choice, IDENTITY));
        }
    }
    String::new()
}

/// A name without the numbers that a framework counts its controls with: `ctl00$…$ctl03$epasts`, `j_idt45:vards`.
fn given(name: &str) -> String {
    let is_counted = |part: &&str| {
        ["ctl", "j_idt", "j_id"].iter().any(|mark| {
            part.strip_prefix(mark)
                .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
        })
    };
    let parts: Vec<&str> = name.split(['$', ':']).collect();
    if parts.len() < 2 {
        return name.to_owned();
    }
    parts.into_iter().filter(|part| !is_counted(part)).collect::<Vec<_>>().join("$")
}

/// The form that a control belongs to, by where it sends what was typed; nothing for one that sends it to its own page, as
/// forms in every page's header do.
fn form(page: &Page, node: NodeId) -> String {
    let is_control =
        is_field(page, node) || page.tree.element(node).is_some_and(|element| &**element.local() == "button");
    if !is_control {
        return String::new();
    }
    let base = &page.doc_of(node).base;
    let of = page.tree.ancestors(node).find(|ancestor| page.tree.is(*ancestor, "form"));
    let action =
        of.and_then(|form| page.tree.attr(form, "action")).and_then(|action| base.join(action.trim()).ok());
    action
        .filter(|url| url.path() != base.path())
        .map(|url| format!(" form={}{}", url.host_str().unwrap_or_default(), path(&url)))
        .unwrap_or_default()
}

fn is_field(page: &Page, node: NodeId) -> bool {
    let element = page.tree.element(node);
    element.is_some_and(|element| matches!(&**element.local(), "input" | "select" | "textarea"))
}

/// True for names that a program gave: three digits in a row, or digits among hexadecimal letters.
fn is_generated(name: &str) -> bool {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    digits >= 3
        && name.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| {
            part.chars().filter(char::is_ascii_digit).count() >= 3
                || (part.len() >= 8 && part.chars().any(|c| c.is_ascii_digit()))
        })
}

/// What is drawn in it: the shapes of vector drawings, the files of images.
fn drawings(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let mut seen = Vec::new();
    for inner in tree.descendants(node) {
        let Some(element) = tree.element(inner) else { continue };
        let local: &str = element.local();
        let shape = match local {
            "path" => element.attr("d").map(|d| format!("d={}", cut(d, IDENTITY))),
            "use" => element
                .attr("href")
                .or_else(|| element.attr("xlink:href"))
                .map(|href| format!("use={}", href.rsplit_once('#').map_or(href, |(_, id)| id))),
            "polygon" | "polyline" => element.attr("points").map(|points| format!("points={points}")),
            "img" | "source" | "image" => Some(address(page, inner)).filter(|address| !address.is_empty()),
            "i" | "span" => element.attr("class").and_then(icon),
            _ => None,
        };
        seen.extend(shape);
        if seen.len() >= DRAWINGS {
            break;
        }
    }
    seen.join(" ")
}

/// The icon that a class asks of a font: of classes only these say what is seen.
fn icon(classes: &str) -> Option<String> {
    let is_icon = |class: &&str| {
        FONTS.iter().any(|font| class.starts_with(font)) && !MANNERS.contains(class) && !class.ends_with('x')
    };
    classes.split_ascii_whitespace().find(is_icon).map(|class| format!("icon={class}"))
}

/// The text in it: all of a short one, the beginning of a container.
fn words(page: &Page, node: NodeId, tag: &str) -> String {
    let tree = &page.tree;
    let pieces = tree
        .descendants(node)
        .filter_map(|inner| tree.text(inner))
        .map(undated)
        .filter(|text| !text.is_empty());
    if tag == "table" {
        let is_row = |inner: &NodeId| tree.element(*inner).is_some_and(|e| &**e.local() == "tr");
        let row = tree.descendants(node).find(is_row).unwrap_or(node);
        let text = tree.descendants(row).filter_map(|inner| tree.text(inner)).map(squeezed);
        return cut(&text.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "), IDENTITY);
    }
    if CONTAINERS.contains(&tag) {
        return pieces.take(1).map(|text| cut(&text, BEGINNING)).collect();
    }
    let mut out = String::new();
    for piece in pieces {
        if out.chars().count() > IDENTITY {
            break;
        }
        out.push_str(&piece);
        out.push(' ');
    }
    cut(out.trim(), IDENTITY)
}

/// The text of the smallest thing around an element that says nothing itself: a list item, a card. Nothing, if that is so
/// much that it may be the page.
fn near(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    for ancestor in tree.ancestors(node).filter(|ancestor| *ancestor != node).take(3) {
        let is_page =
            tree.element(ancestor).is_none_or(|element| ONE_OF_A_KIND.contains(&&**element.local()));
        if is_page {
            break;
        }
        let mut text = String::new();
        for piece in tree.descendants(ancestor).filter_map(|inner| tree.text(inner)).map(undated) {
            text.push_str(&piece);
            text.push(' ');
            if text.chars().count() > IDENTITY {
                return String::new();
            }
        }
        if !text.trim().is_empty() {
            return format!("near={}", squeezed(&text));
        }
    }
    String::new()
}

/// The words before a field that nothing else names: people read them as its label; and which field after them it is.
fn beside(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let mut at = node;
    let mut passed = 0;
    let after = |words: &str, passed: usize| match passed {
        0 => format!("{words}="),
        passed => format!("{words}+{passed}="),
    };
    for _ in 0..3 {
        let Some(parent) = tree.node(at).parent else { break };
        // The nearest first: a page may have thousands of fields in one row.
        let siblings = std::iter::successors(tree.node(at).previous, |sibling| tree.node(*sibling).previous);
        for sibling in siblings {
            let all = || {
                std::iter::once(sibling).chain(tree.descendants(sibling).filter(|inner| *inner != sibling))
            };
            passed += all().filter(|inner| is_field(page, *inner)).take(FIELDS).count();
            let texts =
                all().filter_map(|inner| tree.text(inner)).map(undated).filter(|text| !text.is_empty());
            let before = texts.take(BEGINNING).collect::<Vec<_>>().join(" ");
            if !before.is_empty() {
                return after("after", passed) + &cut(&before, BEGINNING);
            }
            if passed > FIELDS {
                break;
            }
        }
        at = parent;
    }
    after("type", passed) + page.tree.attr(node, "type").unwrap_or_default()
}

/// What the rule said of it in words.
fn said(reason: &Reason) -> String {
    let words = reason.args.iter().filter_map(|(name, value)| match value {
        Value::Text(text) => Some(format!("{name}={}", cut(text, BEGINNING))),
        Value::Number(_) => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The part of the page: its header, footer, main content or a sidebar; only outside of these a navigation, search, form
/// or region. A list of links that becomes a navigation inside its footer stays where it was.
fn part(page: &Page, node: NodeId) -> String {
    let large = [Role::Banner, Role::Contentinfo, Role::Main, Role::Complementary];
    let small = [Role::Navigation, Role::Search, Role::Form, Role::Region];
    let mut inner = None;
    for ancestor in page.flat_ancestors(node) {
        let Some(role) = page.role(ancestor) else { continue };
        if large.contains(&role) {
            return role.name().to_owned();
        }
        if small.contains(&role) {
            inner = Some(role);
        }
    }
    let old = || page.flat_ancestors(node).find_map(|ancestor| named_part(page.tree.attr(ancestor, "id")?));
    inner.map(Role::name).or_else(old).unwrap_or_default().to_owned()
}

/// The part that pages from before there were elements for it name by an id.
fn named_part(id: &str) -> Option<&'static str> {
    match id.to_ascii_lowercase().as_str() {
        "header" | "site-header" | "masthead" | "galvene" => Some(Role::Banner.name()),
        "footer" | "site-footer" | "colophon" | "kajene" => Some(Role::Contentinfo.name()),
        _ => None,
    }
}

/// The text without days and times, which another day changes.
fn undated(text: &str) -> String {
    let is_date = |word: &&str| {
        let word = word.trim_end_matches(['.', ',', ')']);
        let parts: Vec<&str> = word.split(['.', ':', '/', '-']).collect();
        parts.len() > 1
            && parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
    };
    squeezed(text).split(' ').filter(|word| !is_date(word)).collect::<Vec<_>>().join(" ")
}

/// The text with single spaces, without what is written only to break lines.
fn squeezed(text: &str) -> String {
    let text = text.replace(['\u{ad}', '\u{200b}', '\u{feff}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
