//! Which fault a finding is an occurrence of: what stays the same when a template is rebuilt around it.

use page::{NodeId, Page};
use standards::aria::Role;

use crate::fingerprint::Component;
use crate::look::measured;
use crate::verdict::{Reason, Value};

/// Longest name or text that takes part, in characters.
const IDENTITY: usize = 120;
/// Longest beginning of what is in a container that takes part, in characters.
const BEGINNING: usize = 60;
/// Drawings inside an element that take part.
const DRAWINGS: usize = 4;
/// File names shorter than this say nothing without their folder.
const TELLING: usize = 4;

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
/// its neighbours. Classes, generated ids, wrappers, positions and order take no part.
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
        return if is_picture(page, node) { format!("{name} {leads}") } else { name };
    }
    [leads, own(page, node), drawings(page, node), words(page, node, tag), beside(page, node), said(reason)]
        .into_iter()
        .find(|identity| !identity.is_empty())
        .unwrap_or_default()
}

fn is_picture(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| matches!(&**element.local(), "img" | "input" | "area"))
}

/// Where it leads to or what it shows. Of a file it is the name, because folders and hosts change with a template.
fn address(page: &Page, node: NodeId) -> String {
    let Some(element) = page.tree.element(node) else { return String::new() };
    let base = &page.doc_of(node).base;
    for name in ["href", "action", "formaction"] {
        if let Some(value) = element.attr(name).filter(|value| !value.trim().is_empty())
            && let Ok(url) = base.join(value.trim())
        {
            let query: Vec<_> = url.query_pairs().filter(|(key, _)| !is_passing(key)).collect();
            let query: Vec<String> = query.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let fragment = if url.path() == base.path() { url.fragment().unwrap_or_default() } else { "" };
            let host = url.host_str().unwrap_or_default();
            return format!("{name}={host}{}?{}#{fragment}", url.path(), query.join("&"));
        }
    }
    for name in ["src", "data", "poster"] {
        if let Some(value) = element.attr(name).filter(|value| !value.trim().is_empty())
            && let Ok(url) = base.join(value.trim())
        {
            return format!("{name}={}", file(&url));
        }
    }
    String::new()
}

/// Parameters that name a visit and not a page.
fn is_passing(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    key.starts_with("utm_")
        || [
            "sid",
            "sessionid",
            "jsessionid",
            "phpsessid",
            "token",
            "csrf",
            "fbclid",
            "gclid",
            "_ga",
            "t",
            "ts",
            "v",
        ]
        .contains(&key.as_str())
}

/// Name of a file without the marks of a build or of a size: `logo-3f9a27c1.min.png` and `logo-300x200.png` are
/// `logo.png`. With its folder where it says too little by itself, and with its query where the path is a program.
fn file(url: &url::Url) -> String {
    if url.scheme() == "data" {
        return blake3::hash(url.as_str().as_bytes()).to_hex()[..16].to_owned();
    }
    let mut segments = url.path().rsplit('/');
    let last = segments.next().unwrap_or_default();
    let folder = segments.next().unwrap_or_default();
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    let kept: Vec<&str> = stem.split(['-', '_', '.', '@']).filter(|part| !is_mark(part)).collect();
    let stem = if kept.is_empty() { stem.to_owned() } else { kept.join("-") };
    if ending.is_empty() {
        let host = url.host_str().unwrap_or_default();
        return format!("{host}{}?{}", url.path(), url.query().unwrap_or_default());
    }
    let is_telling = stem.chars().filter(|c| c.is_alphabetic()).count() >= TELLING && !is_habit(&stem);
    if is_telling { format!("{stem}.{ending}") } else { format!("{folder}/{stem}.{ending}") }
}

fn is_habit(stem: &str) -> bool {
    [
        "image", "icon", "photo", "foto", "picture", "thumb", "banner", "attels", "header", "default",
        "index", "img",
    ]
    .contains(&stem.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_lowercase().as_str())
}

/// True for what a build or a resizer adds to the name of a file.
fn is_mark(part: &str) -> bool {
    let is_hex = part.len() >= 6 && part.chars().all(|c| c.is_ascii_hexdigit());
    let has_digit = part.chars().any(|c| c.is_ascii_digit());
    let is_size = part.split_once('x').is_some_and(|(wide, high)| {
        let is_number = |side: &str| !side.is_empty() && side.chars().all(|c| c.is_ascii_digit());
        is_number(wide) && is_number(high)
    });
    (is_hex && has_digit) || is_size || matches!(part, "min" | "2x" | "3x" | "scaled")
}

/// Attributes that a person wrote to tell it from others.
fn own(page: &Page, node: NodeId) -> String {
    let Some(element) = page.tree.element(node) else { return String::new() };
    for name in ["name", "autocomplete", "placeholder", "title", "value", "content", "http-equiv", "lang"] {
        if let Some(value) = element.attr(name).map(str::trim).filter(|value| !value.is_empty()) {
            if name == "name" && is_generated(value) {
                continue;
            }
            return format!("{name}={}", cut(value, IDENTITY));
        }
    }
    String::new()
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
            _ => None,
        };
        seen.extend(shape);
        if seen.len() >= DRAWINGS {
            break;
        }
    }
    seen.join(" ")
}

/// The text in it: all of a short one, the beginning of a container.
fn words(page: &Page, node: NodeId, tag: &str) -> String {
    let tree = &page.tree;
    let pieces = tree
        .descendants(node)
        .filter_map(|inner| tree.text(inner))
        .map(squeezed)
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

/// The words before a field that nothing else names: people read them as its label.
fn beside(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let is_field = tree
        .element(node)
        .is_some_and(|element| matches!(&**element.local(), "input" | "select" | "textarea"));
    if !is_field {
        return String::new();
    }
    let mut at = node;
    for _ in 0..3 {
        let Some(parent) = tree.node(at).parent else { break };
        // The nearest first: a page may have thousands of fields in one row.
        let siblings = std::iter::successors(tree.node(at).previous, |sibling| tree.node(*sibling).previous);
        let texts = siblings.map(|sibling| {
            let own = tree.text(sibling).map(squeezed);
            own.unwrap_or_else(|| {
                let inner = tree.descendants(sibling).filter_map(|inner| tree.text(inner)).map(squeezed);
                inner.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
            })
        });
        if let Some(before) = texts.into_iter().find(|text| !text.is_empty()) {
            return format!("after={}", cut(&before, BEGINNING));
        }
        at = parent;
    }
    let element = tree.element(node);
    element.and_then(|element| element.attr("type")).map(|kind| format!("type={kind}")).unwrap_or_default()
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
    inner.map(|role| role.name().to_owned()).unwrap_or_default()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
