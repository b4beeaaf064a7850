//! The text alternative of an image says what the image says.
//!
//! # Applicability
//! Every `img`, `canvas` and `svg` element that is or may be visible and has a name, unless something around it is named by
//! its author and takes its place (a link, button or image with `aria-label`), or it is an `img` without a source or whose
//! file is not there.
//!
//! # Expectation
//! The name serves the same purpose as the image.
//!
//! # Assumptions
//! No image has a purpose that "IMG_2045.jpg" or "image" could serve.
//!
//! # Known problems
//! Whether words fit a picture only a person can judge. The only images that are passed are drawings made of nothing but
//! text, whose name is that text.
//!
//! # Reasons
//! * `file-name` {name}: the name is that of a file.
//! * `placeholder` {name}: the name is a word of habit, such as "image", or was left by a template.
//! * `maybe-file-name` {name, address}: asks; the name looks like that of a file, or is only a number.
//! * `maybe-generic` {name, address}: asks; the name fits very many images.
//! * `judge` {name, address}: asks; only a person can judge it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::resource::Resource;
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::List;

use crate::shared::emptiness::{self, Empty};
use crate::shared::excerpt::excerpt;
use crate::shared::file_name::{self, FileName};

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-name-is-descriptive",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["G94", "G95", "F30"],
    act: &["qt1vmo"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["file-name", "placeholder", "maybe-file-name", "maybe-generic", "judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            is_image(page, *node)
                && page.is_visible(*node) != Fact::Known(false)
                && !page.name(*node).is_empty()
                && !is_replaced(page, *node)
                && !is_absent(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = &page.name(target.node).text;
    let address = page.image_source(target.node).map(|url| url.to_string()).unwrap_or_default();
    let reason = |key| Reason::new(key).with("name", excerpt(name));
    let asks = |key| reason(key).with("address", excerpt(&address));
    if is_its_own_text(page, target.node, name) {
        return Verdict::Passed;
    }
    // What is around may be what is read out instead.
    let is_sure = !page.flat_ancestors(target.node).any(|outer| is_named_by_author(page, outer))
        && page.name(target.node).unsure.is_none();
    let certain = |key, doubt| {
        if is_sure { Verdict::Failed(reason(key)) } else { Verdict::CantTell(asks(doubt)) }
    };
    match file_name::of(name) {
        FileName::Meaningless | FileName::Named => return certain("file-name", "maybe-file-name"),
        FileName::Address => return Verdict::CantTell(asks("maybe-file-name")),
        FileName::No => {}
    }
    match emptiness::of(List::GenericAlternatives, name) {
        Empty::Certainly => return certain("placeholder", "maybe-generic"),
        Empty::Perhaps => return Verdict::CantTell(asks("maybe-generic")),
        Empty::No => {}
    }
    if name.chars().all(|c| !c.is_alphabetic()) || is_name_of_its_file(name, &address) {
        return Verdict::CantTell(asks("maybe-file-name"));
    }
    Verdict::CantTell(asks("judge").routine())
}

fn is_image(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        element.is("img")
            || element.is("canvas")
            || crate::shared::host_language::is_svg(element) && &**element.local() == "svg"
    })
}

/// True if a control or image around it has a name from its author, which is read out in its place.
fn is_replaced(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|outer| {
        is_named_by_author(page, outer)
            && page.role(outer).is_some_and(|role| {
                [
                    Role::Link,
                    Role::Button,
                    Role::Img,
                    Role::Tab,
                    Role::Option,
                    Role::Menuitem,
                    Role::Heading,
                    Role::Checkbox,
                    Role::Radio,
                ]
                .into_iter()
                .any(|known| role.inherits(known))
            })
    })
}

fn is_named_by_author(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some() && {
        let name = page.name(node);
        !name.is_empty() && !name.sources.contains(&NameSource::Content)
    }
}

/// True for an `img` that certainly shows nothing: without a source, or with one that is not there.
fn is_absent(page: &Page, node: NodeId) -> bool {
    if !page.tree.is(node, "img") {
        return false;
    }
    let has = |attribute: &str| page.tree.attr(node, attribute).is_some_and(|value| !value.trim().is_empty());
    let has_source = has("src")
        || has("srcset")
        || page.flat_parent(node).is_some_and(|outer| page.tree.is(outer, "picture"));
    let is_gone = page
        .image_source(node)
        .is_some_and(|url| matches!(page.resource(&url), Fact::Known(Resource::Absent | Resource::Unusable)));
    !has_source || is_gone
}

/// True for a drawing of nothing but text whose name is that text.
fn is_its_own_text(page: &Page, node: NodeId, name: &str) -> bool {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut text = String::new();
    for inner in page.flat_descendants(node) {
        let Some(element) = page.tree.element(inner) else { continue };
        match &**element.local() {
            "text" => {
                text.push_str(&page.tree.text_content(inner));
                text.push(' ');
            }
            "tspan" | "g" | "title" | "desc" | "defs" | "style" => {}
            _ => return false,
        }
    }
    !text.trim().is_empty() && folded(&text) == folded(name)
}

/// True if the name is that of the image's file without its ending, and not written as people write.
fn is_name_of_its_file(name: &str, address: &str) -> bool {
    let file = address.split(['?', '#']).next().unwrap_or("").rsplit('/').next().unwrap_or("");
    let Some((base, _)) = file.rsplit_once('.') else { return false };
    let is_written_by_machine = !name.contains(char::is_whitespace)
        && name.contains(|c: char| c == '_' || c == '-' || c.is_ascii_digit());
    is_written_by_machine && base.eq_ignore_ascii_case(name.trim())
}
