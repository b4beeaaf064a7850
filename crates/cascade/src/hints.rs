//! Presentational attributes as declarations, after the HTML standard's
//! [Rendering](https://html.spec.whatwg.org/multipage/rendering.html) section.
//!
//! They are written as CSS text from parsed values (never from the attribute's own text, but for font families, which
//! are quoted), so that equal hints are parsed once and shared.

mod value;

use std::fmt::Write;

use page::{Element, NodeId, Page, Tree};
use value::{Dimension, color, dimension, font_size, quoted};

/// Declarations for an element's presentational attributes; empty for nearly all elements.
pub(crate) fn hints(page: &Page, node: NodeId, element: &Element) -> String {
    let mut css = String::new();
    if element.name.ns == web_atoms::ns!(svg) {
        svg(element, &mut css);
        return css;
    }
    if !element.is_html() {
        return css;
    }
    if element.attr("dir").is_some_and(|dir| dir.eq_ignore_ascii_case("auto")) {
        let direction = if value::is_rtl(&page.tree.text_content(node)) { "rtl" } else { "ltr" };
        declare(&mut css, "direction", direction);
    }
    match &**element.local() {
        "body" => body(page, node, element, &mut css),
        "a" if element.has("href") => link(page, node, &mut css),
        "font" => font(element, &mut css),
        "table" => table(page, node, element, &mut css),
        "thead" | "tbody" | "tfoot" | "tr" => {
            background(page, node, element, &mut css);
            alignment(element, &mut css);
            size(element, "height", &mut css);
        }
        "td" | "th" => cell(page, node, element, &mut css),
        "col" | "colgroup" => {
            size(element, "width", &mut css);
            alignment(element, &mut css);
        }
        "caption" if element.attr("align").is_some_and(|align| align.eq_ignore_ascii_case("bottom")) => {
            declare(&mut css, "caption-side", "bottom");
        }
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "div" => block_alignment(element, &mut css),
        "hr" => rule(element, &mut css),
        "img" | "object" | "embed" | "iframe" | "video" | "canvas" => embedded(element, &mut css),
        "input" if element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("image")) => {
            embedded(element, &mut css);
        }
        "marquee" => {
            size(element, "width", &mut css);
            size(element, "height", &mut css);
            paint(element, "bgcolor", "background-color", &mut css);
        }
        "br" => {
            let clear = element.attr("clear").unwrap_or_default().to_ascii_lowercase();
            match clear.as_str() {
                "left" | "right" => declare(&mut css, "clear", &clear),
                "all" | "both" => declare(&mut css, "clear", "both"),
                _ => {}
            }
        }
        "pre" if element.has("wrap") => declare(&mut css, "white-space", "pre-wrap"),
        _ => {}
    }
    css
}

fn declare(css: &mut String, property: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = write!(css, "{property}:{value};");
}

fn paint(element: &Element, attr: &str, property: &str, css: &mut String) {
    if let Some((red, green, blue)) = element.attr(attr).and_then(color) {
        declare(css, property, &format!("rgb({red},{green},{blue})"));
    }
}

fn size(element: &Element, attr: &str, css: &mut String) {
    length(element, attr, attr, css);
}

fn length(element: &Element, attr: &str, property: &str, css: &mut String) {
    match element.attr(attr).and_then(dimension) {
        Some(Dimension::Pixels(pixels)) => declare(css, property, &format!("{pixels}px")),
        Some(Dimension::Percent(percent)) => declare(css, property, &format!("{percent}%")),
        None => {}
    }
}

fn background(page: &Page, node: NodeId, element: &Element, css: &mut String) {
    paint(element, "bgcolor", "background-color", css);
    let address = element.attr("background").map(str::trim).filter(|address| !address.is_empty());
    if let Some(url) = address.and_then(|address| page.doc_of(node).base.join(address).ok()) {
        declare(css, "background-image", &format!("url({})", quoted(url.as_str())));
    }
}

fn body(page: &Page, node: NodeId, element: &Element, css: &mut String) {
    background(page, node, element, css);
    paint(element, "text", "color", css);
    for (attr, sides) in [
        ("marginheight", ["margin-top", "margin-bottom"]),
        ("topmargin", ["margin-top", "margin-top"]),
        ("bottommargin", ["margin-bottom", "margin-bottom"]),
        ("marginwidth", ["margin-left", "margin-right"]),
        ("leftmargin", ["margin-left", "margin-left"]),
        ("rightmargin", ["margin-right", "margin-right"]),
    ] {
        if let Some(Dimension::Pixels(pixels)) = element.attr(attr).and_then(dimension) {
            for side in sides {
                declare(css, side, &format!("{pixels}px"));
            }
        }
    }
}

fn link(page: &Page, node: NodeId, css: &mut String) {
    let tree = &page.tree;
    let body = tree.ancestors(node).find(|at| tree.is(*at, "body"));
    if let Some(body) = body.and_then(|body| tree.element(body)) {
        paint(body, "link", "color", css);
    }
}

fn font(element: &Element, css: &mut String) {
    paint(element, "color", "color", css);
    if let Some(face) = element.attr("face").filter(|face| !face.trim().is_empty()) {
        let families: Vec<_> = face.split(',').map(|family| value::family(family.trim())).collect();
        declare(css, "font-family", &families.join(","));
    }
    if let Some(size) = element.attr("size").and_then(font_size) {
        declare(css, "font-size", size);
    }
}

fn alignment(element: &Element, css: &mut String) {
    if let Some(align) = element.attr("align") {
        let align = align.to_ascii_lowercase();
        match align.as_str() {
            "left" | "right" | "center" | "justify" => declare(css, "text-align", &align),
            "middle" => declare(css, "text-align", "center"),
            _ => {}
        }
    }
    if let Some(align) = element.attr("valign") {
        let align = align.to_ascii_lowercase();
        if matches!(align.as_str(), "top" | "middle" | "bottom" | "baseline") {
            declare(css, "vertical-align", &align);
        }
    }
}

fn block_alignment(element: &Element, css: &mut String) {
    let align = element.attr("align").unwrap_or_default().to_ascii_lowercase();
    match align.as_str() {
        "left" | "right" | "center" | "justify" => declare(css, "text-align", &align),
        "middle" => declare(css, "text-align", "center"),
        _ => {}
    }
}

fn table(page: &Page, node: NodeId, element: &Element, css: &mut String) {
    background(page, node, element, css);
    size(element, "width", css);
    size(element, "height", css);
    length(element, "cellspacing", "border-spacing", css);
    paint(element, "bordercolor", "border-color", css);
    if let Some(width) = border(element) {
        declare(css, "border", &format!("{width}px outset"));
    }
    match element.attr("align").unwrap_or_default().to_ascii_lowercase().as_str() {
        "left" => declare(css, "float", "left"),
        "right" => declare(css, "float", "right"),
        "center" | "middle" => {
            declare(css, "margin-inline-start", "auto");
            declare(css, "margin-inline-end", "auto");
        }
        _ => {}
    }
}

/// Width of a table's border; an attribute without a number means 1.
fn border(table: &Element) -> Option<f32> {
    let value = table.attr("border")?;
    match dimension(value) {
        Some(Dimension::Pixels(pixels) | Dimension::Percent(pixels)) => (pixels > 0.0).then_some(pixels),
        None => (!value.trim_start().starts_with('0')).then_some(1.0),
    }
}

fn cell(page: &Page, node: NodeId, element: &Element, css: &mut String) {
    let tree: &Tree = &page.tree;
    let table = tree.ancestors(node).take(3).find(|at| tree.is(*at, "table")).and_then(|at| tree.element(at));
    if let Some(table) = table {
        length(table, "cellpadding", "padding", css);
        if border(table).is_some() {
            declare(css, "border", "1px inset");
        }
    }
    background(page, node, element, css);
    alignment(element, css);
    for attr in ["width", "height"] {
        // Zero is ignored for cells.
        let is_zero = matches!(element.attr(attr).and_then(dimension), Some(Dimension::Pixels(0.0)));
        if !is_zero {
            size(element, attr, css);
        }
    }
    if element.has("nowrap") {
        declare(css, "white-space", "nowrap");
    }
}

fn rule(element: &Element, css: &mut String) {
    size(element, "width", css);
    if element.has("color") || element.has("noshade") {
        declare(css, "border-style", "solid");
    }
    paint(element, "color", "color", css);
    if let Some(Dimension::Pixels(pixels)) = element.attr("size").and_then(dimension) {
        declare(css, "height", &format!("{}px", (pixels - 2.0).max(0.0)));
    }
}

fn embedded(element: &Element, css: &mut String) {
    size(element, "width", css);
    size(element, "height", css);
    length(element, "hspace", "margin-inline", css);
    length(element, "vspace", "margin-block", css);
    if let Some(Dimension::Pixels(pixels)) = element.attr("border").and_then(dimension)
        && pixels > 0.0
    {
        declare(css, "border", &format!("{pixels}px solid"));
    }
    if element.is("iframe")
        && element.attr("frameborder").is_some_and(|border| matches!(border.trim(), "0" | "no"))
    {
        declare(css, "border", "0");
    }
    match element.attr("align").unwrap_or_default().to_ascii_lowercase().as_str() {
        "left" => declare(css, "float", "left"),
        "right" => declare(css, "float", "right"),
        _ => {}
    }
}

/// SVG presentation attributes that bear on visibility and text.
fn svg(element: &Element, css: &mut String) {
    for property in
        ["display", "visibility", "opacity", "color", "fill", "font-size", "font-weight", "direction"]
    {
        if let Some(value) = element.attr(property)
            && !value.contains([';', '{', '}', '!', '\\'])
        {
            declare(css, property, value);
        }
    }
}
