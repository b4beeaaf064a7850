//! Step 2E: names that HTML and SVG give by their own attributes and elements.

use standards::html_aam::input_state;

use super::compute::{Found, Namer, Way, has_text, stated};
use super::{Name, NameSource};
use crate::derive::shown::is_svg;
use crate::tree::{Element, NodeId};

impl Namer<'_> {
    /// The native text alternative. `Some` ends the computation, also with empty text (`alt=""`).
    pub(super) fn native(&mut self, id: NodeId, element: &Element, way: Way) -> Option<Found> {
        if is_svg(element) {
            return self.svg_title(id);
        }
        match &**element.local() {
            "math" => stated(element, "alttext", NameSource::Attribute("alttext")),
            _ if !element.is_html() => None,
            "input" => self.input(id, element, way),
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => self.by_labels(id, way),
            "img" => {
                let alt = element.attr("alt")?;
                Some((alt.to_owned(), vec![NameSource::Attribute("alt")]))
            }
            "area" => stated(element, "alt", NameSource::Attribute("alt")),
            "fieldset" => self.by_child(id, "legend", way),
            "figure" => self.by_child(id, "figcaption", way),
            "table" => self.by_child(id, "caption", way),
            "optgroup" | "option" => stated(element, "label", NameSource::Attribute("label")),
            _ => None,
        }
    }

    fn input(&mut self, id: NodeId, element: &Element, way: Way) -> Option<Found> {
        let state = input_state(element.attr("type"));
        let labelled = if state == "hidden" { None } else { self.by_labels(id, way) };
        let default = |text: &str| Some((text.to_owned(), vec![NameSource::Default]));
        let value = || stated(element, "value", NameSource::Attribute("value"));
        labelled.or_else(|| match state {
            "button" => value(),
            "submit" | "reset" if element.has("value") => value(),
            "submit" => default("Submit"),
            "reset" => default("Reset"),
            "image" => stated(element, "alt", NameSource::Attribute("alt"))
                .or_else(|| stated(element, "title", NameSource::Title))
                .or_else(|| default("Submit Query")),
            _ => None,
        })
    }

    /// The text of all `label` elements.
    fn by_labels(&mut self, id: NodeId, way: Way) -> Option<Found> {
        let page = self.page;
        let (mut text, mut sources) = (String::new(), Vec::new());
        for label in page.labels(id) {
            if self.is_spent(&text) {
                break;
            }
            let part = self.on_behalf_of(id, |namer| namer.alternative(*label, way));
            if has_text(&part) {
                text.push(' ');
                text.push_str(&part);
                sources.push(NameSource::Label(*label));
            }
        }
        (!sources.is_empty()).then_some((text, sources))
    }

    fn by_child(&mut self, id: NodeId, local: &str, way: Way) -> Option<Found> {
        let child = self.page.tree.children(id).find(|child| self.page.tree.is(*child, local))?;
        let text = self.on_behalf_of(id, |namer| namer.alternative(child, way));
        has_text(&text).then_some((text, vec![NameSource::Child(child)]))
    }

    fn svg_child(&self, id: NodeId, local: &str) -> Option<Found> {
        let tree = &self.page.tree;
        let child = tree
            .children(id)
            .find(|child| tree.element(*child).is_some_and(|e| is_svg(e) && &**e.local() == local))?;
        let text = tree.text_content(child);
        has_text(&text).then_some((text, vec![NameSource::Child(child)]))
    }

    fn svg_title(&self, id: NodeId) -> Option<Found> {
        self.svg_child(id, "title").or_else(|| {
            let element = self.page.tree.element(id)?;
            let is_title =
                |a: &&crate::tree::Attribute| a.name.ns == html5ever::ns!(xlink) && &*a.name.local == "title";
            let title = element.attrs.iter().find(is_title)?;
            has_text(&title.value).then(|| (title.value.clone(), vec![NameSource::Title]))
        })
    }

    /// What the host language describes an element with, if it did not name it.
    pub(super) fn native_description(&mut self, id: NodeId, element: &Element, name: &Name) -> Option<Found> {
        let found = if is_svg(element) {
            self.svg_child(id, "desc").or_else(|| self.svg_child(id, "title"))
        } else if element.is("table") {
            self.by_child(id, "caption", Way::default())
        } else {
            None
        };
        found.filter(|(_, sources)| sources.iter().all(|source| !name.sources.contains(source)))
    }
}
