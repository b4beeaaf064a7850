//! What the page does when the device is moved or turned.

use std::collections::BTreeSet;

use audit::{Reason, Target, Verdict};
use page::{NodeId, Page};
use script::{Call, FunctionId, Place, Write};

use crate::shared::document_element::top_html;
use crate::shared::listeners::Listener;
use crate::shared::reading::{self, Heard, Whole, is_of};
use crate::shared::{changes, controls, listeners, scripts};

/// Events of a moved or turned device.
const EVENTS: [&str; 3] = ["devicemotion", "deviceorientation", "deviceorientationabsolute"];
/// Other names under which code gets at the same.
const NAMES: &[&str] = &[
    "devicemotion",
    "deviceorientation",
    "deviceorientationabsolute",
    "ondevicemotion",
    "ondeviceorientation",
    "ondeviceorientationabsolute",
    "DeviceMotionEvent",
    "DeviceOrientationEvent",
    "Accelerometer",
    "LinearAccelerationSensor",
    "Gyroscope",
    "AbsoluteOrientationSensor",
    "RelativeOrientationSensor",
];
/// Methods and properties that take a listener away, keep events from it or leave the page.
const STOPS: &[&str] = &[
    "removeEventListener",
    "stopPropagation",
    "stopImmediatePropagation",
    "abort",
    "reload",
    "replace",
    "assign",
    "navigate",
    "open",
    "close",
    "stop",
    "go",
    "back",
    "forward",
    "pushState",
    "replaceState",
    "location",
    "href",
    "hash",
    "search",
];
/// Properties that people change without code, the values of fields aside, and those that follow the look of the page.
const STATE: &[&str] = &[
    "checked",
    "selectedIndex",
    "selectedOptions",
    "selected",
    "options",
    "open",
    "matches",
    "closest",
    "contains",
    "className",
    "classList",
    "attributes",
    "getAttribute",
    "hasAttribute",
    "dataset",
    "hidden",
    "querySelectorAll",
    "activeElement",
    "hasFocus",
    "scrollTop",
    "scrollLeft",
    "scrollX",
    "scrollY",
    "hash",
    "cookie",
];
/// Where code finds what people chose on another page, in the browser or in the system.
const KEPT: &[&str] = &[
    "location",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "navigator",
    "matchMedia",
    "getComputedStyle",
];
/// Values of fields.
const VALUES: &[&str] = &["value", "valueAsNumber"];
/// Most listeners, and most elements that they change, that are looked at.
const MOST: usize = 8;
/// Elements whose value people set themselves.
const FIELDS: [&str; 3] = ["input", "textarea", "select"];

/// What controls on the page have to do about movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The same as the movement.
    Same,
    /// Switch it off.
    Switch,
}

/// The document element, if code may listen to the device: its code names it, or is not on the page.
pub fn targets(page: &Page) -> Vec<Target> {
    let scripts = scripts::of(page);
    let may_listen = scripts.unseen.is_some() || scripts.naming(NAMES).is_some();
    top_html(page).filter(|_| may_listen).map(Target::node).into_iter().collect()
}

/// Fails where the device changes the page and nothing on it can be operated at all, or where all code is known and none of it
/// goes this way.
///
/// Reasons: `no-control`, `other-control`, asks `maybe-no-control`; routinely asks `unseen-script`. The element with the code
/// is related.
pub fn verdict(page: &Page, way: Way) -> Verdict {
    let scripts = scripts::of(page);
    let found: Vec<Listener> = EVENTS.iter().flat_map(|event| listeners::of(&scripts, event)).collect();
    let node = scripts.own_naming(NAMES).or_else(|| scripts.naming(NAMES).filter(|_| !found.is_empty()));
    let Some(node) = node else {
        let reason = Reason::new("unseen-script").routine();
        return Verdict::CantTell(
            scripts.naming(NAMES).or(scripts.unseen).into_iter().fold(reason, Reason::related),
        );
    };
    let is_changing = |listener: &Listener| listener.code.as_deref().is_some_and(changes::changes);
    if found.iter().any(is_changing) {
        if controls::first(page).is_none() {
            return Verdict::Failed(Reason::new("no-control").related(node));
        }
        if reading::of(page).as_ref().as_ref().is_some_and(|whole| goes_not(page, whole, way)) {
            return Verdict::Failed(Reason::new("other-control").related(node));
        }
    }
    Verdict::CantTell(Reason::new("maybe-no-control").related(node))
}

/// True if all that people can do on the page is known, and none of it is what is asked for.
fn goes_not(page: &Page, whole: &Whole, way: Way) -> bool {
    if !controls::are_known(page) {
        return false;
    }
    let is_motion = |heard: &&Heard| EVENTS.contains(&heard.event.as_str()) && heard.is_from_start;
    whole.listeners.iter().filter(is_motion).take(MOST).any(|heard| {
        let moved = whole.reading.reach([heard.function]);
        let others = whole.others(&moved);
        match way {
            Way::Switch => is_never_stopped(page, whole, heard.function, &moved, &others),
            Way::Same => does_nobody_else(page, whole, heard.function, &moved, &others),
        }
    })
}

/// Nothing takes the listener away, and nothing that it looks at depends on people.
fn is_never_stopped(
    page: &Page,
    whole: &Whole,
    listener: FunctionId,
    moved: &BTreeSet<FunctionId>,
    others: &BTreeSet<FunctionId>,
) -> bool {
    let is_stop = |name: &str| STOPS.contains(&name) || NAMES.contains(&name);
    does_something(whole, listener, moved).next().is_some()
        && !looks_at_people(page, whole, moved)
        && !whole.calls(others).any(|(_, call)| is_of(call, STOPS))
        && !whole.writes(others).any(|(_, write)| is_stop(reading::last(&write.name)))
        && !whole.may_touch(others, moved)
}

/// What the listener sets on the page: whatever happens, or if that depends on the movement alone.
fn does_something<'a>(
    whole: &'a Whole,
    listener: FunctionId,
    moved: &'a BTreeSet<FunctionId>,
) -> impl Iterator<Item = (FunctionId, &'a Write)> {
    let always = whole.always(listener);
    let depends_on_movement = whole.depend_on_nothing(moved);
    whole.writes(moved).filter(move |(id, write)| {
        is_of_page(write) && (depends_on_movement || (always.contains(id) && write.guards.is_empty()))
    })
}

/// The code looks at something that people change: fields count, unless it sets their values itself.
fn looks_at_people(page: &Page, whole: &Whole, moved: &BTreeSet<FunctionId>) -> bool {
    let set: Vec<NodeId> = whole
        .writes(moved)
        .filter(|(_, write)| VALUES.contains(&write.name.as_str()))
        .filter_map(|(id, write)| whole.elements(page, id, write.of.as_ref()?))
        .flatten()
        .collect();
    let is_field = |node: &NodeId| FIELDS.iter().any(|name| page.tree.is(*node, name)) && !set.contains(node);
    let has_fields = page.elements().iter().any(is_field);
    STATE.iter().any(|name| whole.reads_property(moved, name))
        || whole.looks_at(moved, KEPT)
        || (has_fields && VALUES.iter().any(|name| whole.reads_property(moved, name)))
}

/// Movement changes an element that nothing else touches.
fn does_nobody_else(
    page: &Page,
    whole: &Whole,
    listener: FunctionId,
    moved: &BTreeSet<FunctionId>,
    others: &BTreeSet<FunctionId>,
) -> bool {
    let written = does_something(whole, listener, moved);
    let mut changed =
        written.filter_map(|(id, write)| match whole.elements(page, id, write.of.as_ref()?)?[..] {
            [node] if !FIELDS.iter().any(|name| page.tree.is(node, name)) => Some(node),
            _ => None,
        });
    let touches = |node: NodeId| {
        let is_near =
            |id, place: Option<&Place>| place.is_some_and(|place| whole.may_be_near(page, id, place, node));
        whole.writes(others).any(|(id, write)| is_near(id, write.of.as_ref()))
            || whole.calls(others).any(|(id, call)| changes_something(call) && is_near(id, call.of.as_ref()))
    };
    // What others may call is theirs too.
    moved.is_disjoint(others)
        && !looks_at_people(page, whole, moved)
        && changed.by_ref().take(MOST).any(|node| !touches(node))
}

fn is_of_page(write: &Write) -> bool {
    changes::is_of_page(reading::last(&write.name)) || write.name.starts_with("style.")
}

fn changes_something(call: &Call) -> bool {
    !is_of(
        call,
        &[
            "getElementById",
            "querySelector",
            "querySelectorAll",
            "addEventListener",
            "preventDefault",
            "log",
            "focus",
            "removeEventListener",
        ],
    )
}
