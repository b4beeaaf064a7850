//! `display` and `visibility` of an element: as computed, or where no styles were computed as every browser's own
//! style sheet has them.

use crate::page::{Page, Source};
use crate::style::{Display, Visibility};
use crate::tree::{Element, NodeId};

/// The element's `display`.
pub(super) fn display(page: &Page, id: NodeId, element: &Element) -> Display {
    match page.style(id).known() {
        Some(style) => style.display,
        None => default_display(page, element),
    }
}

/// True if the element's own `visibility` hides it.
pub(super) fn is_concealed(page: &Page, id: NodeId) -> bool {
    page.style(id).known().is_some_and(|style| style.visibility == Visibility::Hidden)
}

/// True if the element starts and ends a line of text.
pub(super) fn is_block(display: Display) -> bool {
    match display {
        Display::Block
        | Display::ListItem
        | Display::Flex
        | Display::Grid
        | Display::Table
        | Display::TablePart => true,
        Display::None
        | Display::Contents
        | Display::Inline
        | Display::InlineBlock
        | Display::InlineOther
        | Display::Other => false,
    }
}

/// True for `noscript` as a browser with scripts on has it.
pub(super) fn has_scripting(page: &Page) -> bool {
    match page.source {
        Source::Static { scripting } => scripting,
        Source::Rendered { .. } | Source::Guided { .. } => true,
    }
}

fn default_display(page: &Page, element: &Element) -> Display {
    if !element.is_html() {
        return Display::Inline;
    }
    let is_closed = match element.attr("hidden") {
        Some(value) => !value.eq_ignore_ascii_case("until-found") && !element.is("embed"),
        None => false,
    };
    if is_closed || element.has("popover") {
        return Display::None;
    }
    match &**element.local() {
        "area" | "base" | "basefont" | "datalist" | "head" | "link" | "meta" | "noembed" | "noframes"
        | "param" | "rp" | "script" | "source" | "style" | "template" | "title" | "track" => Display::None,
        "noscript" if has_scripting(page) => Display::None,
        "dialog" if !element.has("open") => Display::None,
        "audio" if !element.has("controls") => Display::None,
        "input" if element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")) => {
            Display::None
        }
        "address" | "article" | "aside" | "blockquote" | "body" | "center" | "dd" | "details" | "dialog"
        | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form"
        | "frameset" | "frame" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr"
        | "html" | "legend" | "listing" | "main" | "menu" | "nav" | "ol" | "optgroup" | "option" | "p"
        | "plaintext" | "pre" | "search" | "section" | "summary" | "ul" | "xmp" => Display::Block,
        "li" => Display::ListItem,
        "table" => Display::Table,
        "caption" | "col" | "colgroup" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" => {
            Display::TablePart
        }
        "button" | "input" | "meter" | "progress" | "select" | "textarea" => Display::InlineBlock,
        "ruby" | "rt" => Display::Other,
        "slot" => Display::Contents,
        _ => Display::Inline,
    }
}
