//! The steps of the computation, in their order.

use standards::aria::{NameFrom, Role};

use super::referred::{self, Referred};
use super::{Name, NameSource};
use crate::derive::text::collapsed;
use crate::fact::Why;
use crate::page::Page;
use crate::tree::{Element, NodeId};

/// Nodes looked at for one name. A name that needs more is cut and marked as unsure.
const VISITS: usize = 5_000;
/// Bytes of one name.
const LENGTH: usize = 1_024;
/// How often one computation may go from an element to another that names it.
const HOPS: u8 = 16;

/// One computation.
pub(super) struct Namer<'a> {
    pub(super) page: &'a Page,
    visits: usize,
    /// Elements whose text is being worked out, outermost first.
    active: Vec<NodeId>,
    /// Elements that were entered or would have been, while that is noted.
    entered: Option<Vec<NodeId>>,
    pub(super) unsure: Option<Why>,
}

/// On what way a node was reached.
#[derive(Clone, Copy, Default)]
pub(super) struct Way {
    /// By `aria-labelledby` or `aria-describedby`: such references are not followed a second time.
    pub(super) by_reference: bool,
    /// The element referred to is hidden itself, so hidden content counts.
    pub(super) shows_hidden: bool,
    hops: u8,
}

/// Text that one step found, and where.
pub(super) type Found = (String, Vec<NameSource>);

/// Steps 2A–2I for the element itself.
pub(super) fn name(page: &Page, id: NodeId) -> Name {
    let Some(element) = page.tree.element(id) else { return Name::default() };
    let role = page.role(id);
    if role.is_some_and(|role| role.entry().name_from == NameFrom::Prohibited) {
        return Name::default();
    }
    let mut namer = Namer::new(page);
    let (text, sources) = namer.own_name(id, element, role).unwrap_or_default();
    let depends_on_style = text.is_empty() || sources.contains(&NameSource::Content);
    namer.finish(&text, sources, depends_on_style)
}

/// The description: what the author refers to or states, what the host language has, the tooltip. What the name
/// already used is left out.
pub(super) fn description(page: &Page, id: NodeId) -> Name {
    let Some(element) = page.tree.element(id) else { return Name::default() };
    let name = page.name(id);
    let mut namer = Namer::new(page);
    let found = namer
        .references(id, element, "aria-describedby", Way::default())
        .or_else(|| stated(element, "aria-description", NameSource::Aria))
        .or_else(|| namer.native_description(id, element, name))
        .or_else(|| {
            let is_used = name.sources.contains(&NameSource::Title);
            stated(element, "title", NameSource::Title)
                .filter(|(text, _)| !is_used && collapsed(text) != name.text)
        });
    let (text, sources) = found.unwrap_or_default();
    namer.finish(&text, sources, false)
}

/// An attribute that has text.
pub(super) fn stated(element: &Element, attribute: &str, source: NameSource) -> Option<Found> {
    let value = element.attr(attribute).filter(|value| has_text(value))?;
    Some((value.to_owned(), vec![source]))
}

/// Something that can be read out.
pub(super) fn has_text(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && !is_private_use(c))
}

fn is_private_use(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

impl<'a> Namer<'a> {
    fn new(page: &'a Page) -> Self {
        Self { page, visits: 0, active: Vec::new(), entered: None, unsure: None }
    }

    fn finish(self, text: &str, sources: Vec<NameSource>, depends_on_style: bool) -> Name {
        let mut readable: String = text.chars().filter(|c| !is_private_use(*c)).collect();
        let mut unsure = self.unsure;
        if readable.len() > LENGTH {
            let end = (0..=LENGTH).rev().find(|end| readable.is_char_boundary(*end)).unwrap_or(0);
            readable.truncate(end);
            unsure = unsure.or(Some(Why::Unsupported));
        }
        let lacks_sheet = self.page.styles().is_some_and(|styles| !styles.missing.is_empty());
        if depends_on_style && lacks_sheet {
            unsure = unsure.or(Some(Why::MissingSheet));
        }
        let text = collapsed(&readable);
        let sources = if text.is_empty() { Vec::new() } else { sources };
        Name { text, sources, unsure }
    }

    fn own_name(&mut self, id: NodeId, element: &Element, role: Option<Role>) -> Option<Found> {
        let way = Way { shows_hidden: self.is_hidden(id), ..Way::default() };
        self.references(id, element, "aria-labelledby", way)
            .or_else(|| stated(element, "aria-label", NameSource::Aria))
            .or_else(|| self.native(id, element, way))
            .or_else(|| {
                let is_named_by_content = match role {
                    Some(role) => role.entry().name_from == NameFrom::Content,
                    None => element.is("summary"),
                };
                let text = is_named_by_content.then(|| self.content(id, way))?;
                has_text(&text).then_some((text, vec![NameSource::Content]))
            })
            .or_else(|| stated(element, "title", NameSource::Title))
            .or_else(|| self.placeholder(id, element, role))
    }

    fn placeholder(&mut self, id: NodeId, element: &Element, role: Option<Role>) -> Option<Found> {
        let is_text_field = element.is("textarea")
            || role.is_some_and(|role| {
                role.inherits(Role::Textbox) || role == Role::Combobox || role == Role::Spinbutton
            })
            || self.page.tree.attr(id, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("password"));
        if !is_text_field {
            return None;
        }
        stated(element, "placeholder", NameSource::Placeholder)
            .or_else(|| stated(element, "aria-placeholder", NameSource::Placeholder))
    }

    /// Step 2B: the text of all elements referred to.
    pub(super) fn references(
        &mut self,
        id: NodeId,
        element: &Element,
        attribute: &str,
        way: Way,
    ) -> Option<Found> {
        if way.by_reference {
            return None;
        }
        let (mut text, mut sources) = (String::new(), Vec::new());
        for reference in element.attr(attribute)?.split_ascii_whitespace() {
            if self.is_spent(&text) {
                break;
            }
            let Some(target) = self.page.by_id(id, reference) else { continue };
            // What an element refers to does not contain it a second time, unless it refers to itself.
            let way = Way { by_reference: true, ..way };
            let part =
                if target == id { self.alternative(target, way) } else { self.referred(id, target, way) };
            if has_text(&part) {
                text.push(' ');
                text.push_str(&part);
                sources.push(NameSource::Reference(target));
            }
        }
        (!sources.is_empty()).then_some((text, sources))
    }

    /// The text of an element that this one refers to. If it took long, it is kept for all others that refer to it: a
    /// thousand fields may name one element with a thousand labels.
    fn referred(&mut self, id: NodeId, target: NodeId, way: Way) -> String {
        if !self.active.is_empty() || way.hops > 0 {
            return self.on_behalf_of(id, |namer| namer.alternative(target, way));
        }
        let page = self.page;
        if let Some(known) = page.derived().referred.get(target)
            && known.entered.binary_search(&id).is_err()
            && (self.visits == known.before || self.visits.max(known.before) + known.visits <= VISITS)
        {
            self.visits += known.visits;
            self.unsure = self.unsure.or(known.unsure);
            return known.text.clone();
        }
        let (visits, unsure) = (self.visits, self.unsure.take());
        self.entered = Some(Vec::new());
        let text = self.on_behalf_of(id, |namer| namer.alternative(target, way));
        let mut entered = self.entered.take().unwrap_or_default();
        let took = self.visits - visits;
        // Where the element itself was met, the text would be another one elsewhere.
        if took > referred::LONG && !entered.contains(&id) {
            entered.sort_unstable();
            entered.dedup();
            let unsure = self.unsure;
            let known = Referred { text: text.clone(), unsure, before: visits, visits: took, entered };
            page.derived().referred.keep(target, known);
        }
        self.unsure = unsure.or(self.unsure);
        text
    }

    /// The text of an element that names another one: referred to, a `label`, a `caption` …
    pub(super) fn alternative(&mut self, id: NodeId, way: Way) -> String {
        let Some(element) = self.page.tree.element(id) else { return String::new() };
        if way.hops >= HOPS {
            self.unsure = self.unsure.or(Some(Why::Unsupported));
            return String::new();
        }
        if self.is_active(id) || self.is_spent("") {
            return String::new();
        }
        let way = Way { hops: way.hops + 1, shows_hidden: self.is_hidden(id), ..way };
        let is_presentational = self.page.role(id).is_some_and(Role::is_presentational);
        self.references(id, element, "aria-labelledby", way)
            .map(|(text, _)| text)
            .or_else(|| self.control_value(id, element, way).filter(|value| has_text(value)))
            .or_else(|| stated(element, "aria-label", NameSource::Aria).map(|(text, _)| text))
            .or_else(|| {
                if is_presentational { None } else { self.native(id, element, way).map(|(text, _)| text) }
            })
            .or_else(|| Some(self.content(id, way)).filter(|text| has_text(text)))
            .or_else(|| stated(element, "title", NameSource::Title).map(|(text, _)| text))
            .unwrap_or_default()
    }

    pub(super) fn is_hidden(&self, id: NodeId) -> bool {
        !self.page.derived().shown.is_exposable(id)
    }

    /// Works something out on behalf of an element, which is not entered again meanwhile.
    pub(super) fn on_behalf_of<T>(&mut self, id: NodeId, work: impl FnOnce(&mut Self) -> T) -> T {
        self.active.push(id);
        let result = work(self);
        self.active.pop();
        result
    }

    pub(super) fn is_active(&mut self, id: NodeId) -> bool {
        if let Some(entered) = &mut self.entered {
            entered.push(id);
        }
        self.active.contains(&id)
    }

    /// Counts a visit; true if there is no more to spend.
    pub(super) fn is_spent(&mut self, text: &str) -> bool {
        self.visits += 1;
        let is_spent = self.visits > VISITS || text.len() > 4 * LENGTH;
        if is_spent {
            self.unsure = self.unsure.or(Some(Why::Unsupported));
        }
        is_spent
    }
}
