//! Implicit roles of HTML elements (HTML-AAM 1.0) and of SVG elements (SVG-AAM 1.0), as far as the element alone
//! decides. Where its attributes or surroundings decide too, the table says so, and `page::derive` looks.

use crate::aria::Role;

/// What the mapping says about an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mapping {
    /// Always this role.
    Always(Role),
    /// No corresponding role.
    Nothing,
    /// Attributes, ancestors or the name decide.
    Depends,
}

/// The mapping of an HTML element by its local name. Unknown and custom elements are generic.
pub fn html(local: &str) -> Mapping {
    Mapping::Always(match local {
        "a" | "area" | "aside" | "footer" | "form" | "header" | "img" | "input" | "li" | "option"
        | "section" | "select" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" => return Mapping::Depends,
        "abbr" | "applet" | "audio" | "base" | "br" | "canvas" | "cite" | "col" | "colgroup" | "dl"
        | "embed" | "figcaption" | "frame" | "frameset" | "head" | "iframe" | "kbd" | "label" | "legend"
        | "link" | "map" | "meta" | "noscript" | "object" | "param" | "picture" | "rp" | "rt" | "ruby"
        | "script" | "slot" | "source" | "style" | "summary" | "template" | "title" | "track" | "var"
        | "video" | "wbr" => return Mapping::Nothing,
        "address" | "details" | "fieldset" | "hgroup" | "optgroup" => Role::Group,
        "article" => Role::Article,
        "blockquote" => Role::Blockquote,
        "button" => Role::Button,
        "caption" => Role::Caption,
        "code" => Role::Code,
        "datalist" => Role::Listbox,
        "dd" => Role::Definition,
        "del" | "s" => Role::Deletion,
        "dfn" | "dt" => Role::Term,
        "dialog" => Role::Dialog,
        "em" => Role::Emphasis,
        "figure" => Role::Figure,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
        "hr" => Role::Separator,
        "html" => Role::Document,
        "ins" => Role::Insertion,
        "main" => Role::Main,
        "mark" => Role::Mark,
        "math" => Role::Math,
        "menu" | "ol" | "ul" => Role::List,
        "meter" => Role::Meter,
        "nav" => Role::Navigation,
        "output" => Role::Status,
        "p" => Role::Paragraph,
        "progress" => Role::Progressbar,
        "search" => Role::Search,
        "strong" => Role::Strong,
        "sub" => Role::Subscript,
        "sup" => Role::Superscript,
        "table" => Role::Table,
        "textarea" => Role::Textbox,
        "time" => Role::Time,
        _ => Role::Generic,
    })
}

/// The mapping of an SVG element by its local name. What SVG-AAM exposes only when it is named, focusable or has
/// ARIA attributes, is [`Mapping::Depends`]; [`svg_shown`] says what it is then.
pub fn svg(local: &str) -> Mapping {
    match local {
        "svg" => Mapping::Always(Role::GraphicsDocument),
        "image" => Mapping::Always(Role::Img),
        "foreignObject" | "text" => Mapping::Always(Role::Group),
        "a" => Mapping::Depends,
        _ if svg_shown(local).is_some() => Mapping::Depends,
        _ => Mapping::Nothing,
    }
}

/// The role of an SVG element that is exposed for its name, focus or ARIA attributes only, when it is.
pub fn svg_shown(local: &str) -> Option<Role> {
    match local {
        "circle" | "ellipse" | "line" | "path" | "polygon" | "polyline" | "rect" => {
            Some(Role::GraphicsSymbol)
        }
        "use" => Some(Role::GraphicsObject),
        "g" | "textPath" | "tspan" => Some(Role::Group),
        _ => None,
    }
}

/// SVG elements that are never rendered themselves, whatever the style says.
pub fn is_never_rendered_svg(local: &str) -> bool {
    matches!(
        local,
        "clipPath"
            | "defs"
            | "desc"
            | "filter"
            | "linearGradient"
            | "marker"
            | "mask"
            | "metadata"
            | "pattern"
            | "radialGradient"
            | "script"
            | "style"
            | "symbol"
            | "title"
    )
}

/// States of the `type` attribute of `input`.
const INPUT_STATES: [&str; 22] = [
    "button",
    "checkbox",
    "color",
    "date",
    "datetime-local",
    "email",
    "file",
    "hidden",
    "image",
    "month",
    "number",
    "password",
    "radio",
    "range",
    "reset",
    "search",
    "submit",
    "tel",
    "text",
    "time",
    "url",
    "week",
];

/// The state of an `input` element's `type` attribute: a keyword, `text` where it is missing or not valid.
pub fn input_state(value: Option<&str>) -> &'static str {
    let value = value.unwrap_or("");
    INPUT_STATES.into_iter().find(|state| state.eq_ignore_ascii_case(value)).unwrap_or("text")
}

/// The role of an `input` element in this state. With suggestions it has a `list` attribute that leads to a
/// `datalist`.
pub fn input(state: &str, has_suggestions: bool) -> Option<Role> {
    match state {
        "email" | "search" | "tel" | "text" | "url" if has_suggestions => Some(Role::Combobox),
        "email" | "tel" | "text" | "url" => Some(Role::Textbox),
        "search" => Some(Role::Searchbox),
        "button" | "image" | "reset" | "submit" => Some(Role::Button),
        "checkbox" => Some(Role::Checkbox),
        "number" => Some(Role::Spinbutton),
        "radio" => Some(Role::Radio),
        "range" => Some(Role::Slider),
        _ => None,
    }
}
