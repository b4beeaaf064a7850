//! The code of a page where all of it could be read and followed: what happens at what event, and nothing else does.

use std::collections::BTreeSet;
use std::sync::Arc;

use page::{NodeId, Page};
use script::{Call, FunctionId, Guard, Place, Reading, Write, is_method};

use super::document_element::top_html;
use super::scripts;

/// Names that put controls or code on the page, or run what is not on it.
const BRINGS_MORE: &[&str] = &[
    "setHTML",
    "setHTMLUnsafe",
    "createElement",
    "createElementNS",
    "createContextualFragment",
    "cloneNode",
    "importNode",
    "attachShadow",
    "DOMParser",
    "XMLHttpRequest",
    "fetch",
    "WebSocket",
    "EventSource",
    "Worker",
    "SharedWorker",
    "dispatchEvent",
    "fireEvent",
    "Proxy",
    "Reflect",
    "defineProperty",
    "defineProperties",
    "bind",
    "call",
    "apply",
];
/// Names of texts that become elements: where code reads none of them and holds no `<` itself, it makes none.
const MARKUP: &[&str] = &["innerHTML", "outerHTML", "insertAdjacentHTML"];
/// Names under which code reads markup of the page.
const MARKUP_READ: &[&str] = &["innerHTML", "outerHTML", "content", "getHTML"];
/// Functions of browsers; the empty name is that of a function that is called where it stands.
const KNOWN: &[&str] = &[
    "",
    "addEventListener",
    "removeEventListener",
    "setTimeout",
    "setInterval",
    "clearTimeout",
    "clearInterval",
    "requestAnimationFrame",
    "cancelAnimationFrame",
    "alert",
    "confirm",
    "prompt",
    "parseInt",
    "parseFloat",
    "isNaN",
    "Number",
    "String",
    "Boolean",
    "Array",
    "Date",
    "Map",
    "Set",
    "Error",
    "RegExp",
    "URLSearchParams",
];
/// Events that come with the page and by nobody's doing.
const AT_START: &[&str] = &["load", "DOMContentLoaded", "readystatechange", "pageshow"];

/// All code of a page.
#[derive(Debug)]
pub struct Whole {
    /// What stands in it.
    pub reading: Reading,
    /// What is listened to.
    pub listeners: Vec<Heard>,
    /// The functions that may run at all.
    live: BTreeSet<FunctionId>,
}

/// A listener that is known to the end.
#[derive(Debug)]
pub struct Heard {
    /// The element with the attribute; `None` where code listens.
    pub node: Option<NodeId>,
    /// What is listened to.
    pub event: String,
    /// What happens then.
    pub function: FunctionId,
    /// It is so from the beginning, whatever happens.
    pub is_from_start: bool,
}

/// The code, if all of it can be read and followed; `None` where there is more, or none.
pub fn of(page: &Page) -> Arc<Option<Whole>> {
    page.memo(read)
}

fn read(page: &Page) -> Option<Whole> {
    let scripts = scripts::of(page);
    if scripts.unseen.is_some() || scripts.code.is_empty() {
        return None;
    }
    let pieces: Vec<&str> = scripts.code.iter().map(|code| code.text.text()).collect();
    let reading = Reading::of(&pieces)?;
    if !can_be_followed(&reading) {
        return None;
    }
    let mut listeners = Vec::new();
    let mut at_start = BTreeSet::new();
    for (code, function) in scripts.code.iter().zip(&reading.pieces) {
        if let Some(event) = &code.event {
            let (node, event) = (Some(code.node), event.clone());
            listeners.push(Heard { node, event, function: *function, is_from_start: true });
        } else {
            at_start.insert(*function);
        }
    }
    let live = reading.reach(reading.pieces.iter().copied());
    let found: Vec<_> = reading.listeners().into_iter().filter(|it| live.contains(&it.by)).collect();
    let is_at_start = |event: &str| AT_START.contains(&event);
    at_start.extend(listeners.iter().filter(|it| is_at_start(&it.event)).map(|it| it.function));
    let mut at_start = always(&reading, at_start);
    let waits = |it: &&script::Listener| it.event.is_some_and(is_at_start) && at_start.contains(&it.by);
    let later: Vec<FunctionId> = found.iter().filter(waits).filter_map(|it| it.function).collect();
    at_start.extend(always(&reading, later));
    for listener in found {
        let (Some(event), Some(function)) = (listener.event, listener.function) else { return None };
        let is_from_start = listener.guards.is_empty() && at_start.contains(&listener.by);
        listeners.push(Heard { node: None, event: event.to_owned(), function, is_from_start });
    }
    Some(Whole { reading, listeners, live })
}

/// The functions, and those that they call whatever happens.
fn always(reading: &Reading, functions: impl IntoIterator<Item = FunctionId>) -> BTreeSet<FunctionId> {
    let mut always = BTreeSet::new();
    let mut open: Vec<FunctionId> = functions.into_iter().collect();
    while let Some(id) = open.pop() {
        let function = &reading.functions[id];
        if !function.ends_early && always.insert(id) {
            let calls = function.calls.iter().filter(|call| call.of.is_none() && call.guards.is_empty());
            open.extend(calls.flat_map(|call| reading.named(&call.name)));
        }
    }
    always
}

/// Nothing in the code that may run is worked out, makes elements or comes from elsewhere.
fn can_be_followed(reading: &Reading) -> bool {
    let live = reading.reach(reading.pieces.iter().copied());
    let functions = || live.iter().map(|id| &reading.functions[*id]);
    let names = |names: &[&str]| {
        functions().any(|it| names.iter().any(|name| it.reads.contains(*name) || it.looks_at.contains(*name)))
    };
    let is_known = |call: &Call| {
        call.of.is_some() || KNOWN.contains(&call.name.as_str()) || reading.named(&call.name).next().is_some()
    };
    let sets_markup = || {
        let sets = |it: &script::Function| {
            it.writes.iter().any(|write| MARKUP.contains(&last(&write.name)))
                || it.calls.iter().any(|call| is_of(call, MARKUP))
        };
        functions().any(sets)
    };
    let makes_markup =
        || names(MARKUP_READ) || functions().any(|it| it.looks_at.iter().any(|text| text.contains('<')));
    let is_clear = |it: &script::Function| !it.has_unknown && it.calls.iter().all(is_known);
    let brings_more = names(BRINGS_MORE) || (sets_markup() && makes_markup());
    functions().all(is_clear) && !brings_more
}

impl Heard {
    fn is_motion(&self) -> bool {
        self.event.starts_with("device")
    }
}

impl Whole {
    /// All that may happen besides these functions at an event or later, what only runs while the page loads aside.
    pub fn others(&self, moved: &BTreeSet<FunctionId>) -> BTreeSet<FunctionId> {
        let is_later = |heard: &&Heard| {
            !AT_START.contains(&heard.event.as_str())
                && (!moved.contains(&heard.function) || !heard.is_motion())
        };
        let at_events = self.listeners.iter().filter(is_later).map(|heard| heard.function);
        // Functions that are handed on may be called at any time; what listens is known.
        let calls = self.live.iter().flat_map(|id| &self.reading.functions[*id].calls);
        let given = calls.filter(|call| !is_of(call, &["addEventListener", "removeEventListener"]));
        let handed_on =
            given.flat_map(|call| &call.arguments).flat_map(|value| self.reading.functions_of(value));
        self.reading.reach(at_events.chain(handed_on))
    }

    /// The function, and those that it calls whatever happens.
    pub fn always(&self, function: FunctionId) -> BTreeSet<FunctionId> {
        always(&self.reading, [function])
    }

    fn of<'a, T>(
        &'a self,
        functions: &'a BTreeSet<FunctionId>,
        what: impl Fn(&'a script::Function) -> &'a [T] + 'a,
    ) -> impl Iterator<Item = (FunctionId, &'a T)>
    where
        T: 'a,
    {
        functions.iter().flat_map(move |id| what(&self.reading.functions[*id]).iter().map(|it| (*id, it)))
    }

    /// What the functions set, each with the function.
    pub fn writes<'a>(
        &'a self,
        functions: &'a BTreeSet<FunctionId>,
    ) -> impl Iterator<Item = (FunctionId, &'a Write)> {
        self.of(functions, |function| &function.writes)
    }

    /// What the functions call, each with the function.
    pub fn calls<'a>(
        &'a self,
        functions: &'a BTreeSet<FunctionId>,
    ) -> impl Iterator<Item = (FunctionId, &'a Call)> {
        self.of(functions, |function| &function.calls)
    }

    /// True if one of the functions looks at one of the names.
    pub fn looks_at(&self, functions: &BTreeSet<FunctionId>, names: &[&str]) -> bool {
        names.iter().any(|name| self.reads(functions, name) || self.reads_property(functions, name))
    }

    fn reads(&self, functions: &BTreeSet<FunctionId>, variable: &str) -> bool {
        functions.iter().any(|id| self.reading.functions[*id].reads.contains(variable))
    }

    /// True if one of the functions looks at this property.
    pub fn reads_property(&self, functions: &BTreeSet<FunctionId>, property: &str) -> bool {
        functions.iter().any(|id| self.reading.functions[*id].looks_at.contains(property))
    }

    /// True if what these functions do depends on nothing but what they are given, what they set themselves and elements.
    pub fn depend_on_nothing(&self, functions: &BTreeSet<FunctionId>) -> bool {
        let own = || functions.iter().map(|id| &self.reading.functions[*id]);
        let is_own = |name: &String| {
            is_of_browser(name)
                || KNOWN.contains(&name.as_str())
                || matches!(name.as_str(), "event" | "undefined" | "NaN")
                || self.reading.named(name).next().is_some()
                || own().any(|it| it.parameters.contains(name))
                || own().any(|it| it.writes.iter().any(|write| write.of.is_none() && write.name == *name))
        };
        own().all(|it| it.reads.iter().all(is_own))
    }

    /// Texts that stand in code that may run.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.live.iter().flat_map(|id| &self.reading.functions[*id].texts).map(String::as_str)
    }

    /// The elements that a place may be in a function, by their ids; `None` where that is not known.
    pub fn elements(&self, page: &Page, function: FunctionId, place: &Place) -> Option<Vec<NodeId>> {
        let html = top_html(page)?;
        let ids = self.reading.ids_of(function, place)?;
        ids.iter().map(|id| page.by_id(html, id)).collect()
    }

    /// True unless the place is certainly not the element, around it or in it.
    pub fn may_be_near(&self, page: &Page, function: FunctionId, place: &Place, node: NodeId) -> bool {
        let is_near = |other: &NodeId| {
            node == *other
                || page.flat_ancestors(node).any(|around| around == *other)
                || page.flat_ancestors(*other).any(|around| around == node)
        };
        self.elements(page, function, place).is_none_or(|elements| elements.iter().any(is_near))
    }

    /// True if what the functions set, or do to objects, may be among what these others look at.
    pub fn may_touch(&self, functions: &BTreeSet<FunctionId>, others: &BTreeSet<FunctionId>) -> bool {
        let is_read = |name: &str| self.looks_at(others, &[last(name)]);
        // A variable of the page is a property of its window, too.
        let is_seen = |write: &Write| match &write.of {
            None => self.reads(others, &write.name) || (self.reads(others, "window") && is_read(&write.name)),
            Some(Place::Variable(name)) if is_of_browser(name) => is_read(&write.name),
            Some(Place::This) => is_read(&write.name),
            Some(_) => self.reads_property(others, last(&write.name)),
        };
        self.writes(functions).any(|(_, write)| is_seen(write))
            || self.calls(functions).any(|(_, call)| {
                // What is called may change what it is called on, and what it is given.
                let is_harmless =
                    HARMLESS.contains(&last(&call.name)) || self.reading.named(&call.name).next().is_some();
                let owner = match &call.of {
                    Some(Place::Variable(name)) => !is_of_browser(name) && is_read(name),
                    Some(Place::Id(_) | Place::IdIn(_) | Place::This | Place::Other) | None => false,
                };
                let between =
                    call.name.rsplit_once('.').is_some_and(|(between, _)| between.split('.').any(is_read));
                let given = call.arguments.iter().any(|value| match value {
                    script::Value::Text(text) => {
                        is_read(text.strip_prefix("data-").map_or(text, |_| "dataset"))
                    }
                    script::Value::Variable(name) => is_read(name),
                    script::Value::Number(_)
                    | script::Value::Truth(_)
                    | script::Value::Function(_)
                    | script::Value::Element(_)
                    | script::Value::Other => false,
                });
                !is_harmless && (owner || between || given)
            })
    }
}

/// Methods that change nothing of what they are called on or given.
const HARMLESS: &[&str] = &[
    "getElementById",
    "querySelector",
    "querySelectorAll",
    "getElementsByClassName",
    "getElementsByTagName",
    "addEventListener",
    "preventDefault",
    "focus",
    "log",
    "toFixed",
    "round",
    "floor",
    "abs",
    "max",
    "min",
    "parseInt",
    "parseFloat",
    "Number",
    "String",
    "getAttribute",
    "hasAttribute",
    "contains",
    "closest",
    "matches",
    "toString",
    "alert",
];

fn is_of_browser(name: &str) -> bool {
    matches!(name, "document" | "window" | "self" | "globalThis" | "console" | "Math" | "JSON")
}

/// The property without those between.
pub fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// True if the call is of one of the methods.
pub fn is_of(call: &Call, methods: &[&str]) -> bool {
    methods.iter().any(|method| is_method(&call.name, method))
}

/// True if the code behind the conditions runs only with Ctrl, Alt or Meta held.
pub fn needs_modifier(guards: &[Guard]) -> bool {
    guards.iter().any(|guard| {
        !guard.is_otherwise
            && guard.requires.iter().any(|name| matches!(name.as_str(), "ctrlKey" | "altKey" | "metaKey"))
    })
}
