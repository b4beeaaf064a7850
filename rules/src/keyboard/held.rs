//! Code that hands the focus on whenever it leaves an element, until some key together with Ctrl, Alt or Meta says not to.

use page::derive::Focusability;
use page::{NodeId, Page};
use script::{Call, FunctionId, Guard, Place, Value};

use crate::shared::reading::{self, Whole, is_of, needs_modifier};
use crate::shared::scripts::handler;

/// Events of leaving an element.
const LEAVING: [&str; 2] = ["blur", "focusout"];
/// Events of coming to it.
const ENTERING: [&str; 2] = ["focus", "focusin"];

/// Where the focus goes when it leaves the element, however it leaves without such a key.
pub fn hands_to(page: &Page, node: NodeId) -> Option<NodeId> {
    let element = page.tree.element(node)?;
    LEAVING.iter().find_map(|event| handler(element, event))?;
    let whole = reading::of(page);
    let whole = whole.as_ref().as_ref()?;
    let mut heard =
        whole.listeners.iter().filter(|it| it.node == Some(node) && LEAVING.contains(&it.event.as_str()));
    let (heard, None) = (heard.next()?, heard.next()) else { return None };
    let next = of_code(page, whole, heard.function, node)?;
    // What else the code of the page does with the focus or the page needs such a key too, or is not done by keys.
    let by_keys = whole.listeners.iter().filter(|it| it.event.starts_with("key"));
    let reach = whole.reading.reach(by_keys.map(|it| it.function));
    let is_bound =
        |call: &Call| !is_of(call, &["focus", "blur", "click", "remove"]) || needs_modifier(&call.guards);
    whole.calls(&reach).all(|(_, call)| is_bound(call)).then_some(next)
}

/// The element whose `focus()` the code of an attribute calls, by itself or in the one function that it calls.
fn of_code(page: &Page, whole: &Whole, function: FunctionId, node: NodeId) -> Option<NodeId> {
    let [call] = &whole.reading.functions[function].calls[..] else { return None };
    if !call.guards.is_empty() {
        return None;
    }
    if is_of(call, &["focus"]) {
        return receiver(page, whole, (function, call), node, &[], &[]);
    }
    let mut named = whole.reading.named(&call.name);
    let (id, None) = (named.next()?, named.next()) else { return None };
    let inner = &whole.reading.functions[id];
    let mut calls = inner.calls.iter().filter(|call| is_of(call, &["focus"]));
    let (focus, None) = (calls.next()?, calls.next()) else { return None };
    if inner.ends_early || call.of.is_some() || !hold(whole, node, &focus.guards) {
        return None;
    }
    receiver(page, whole, (id, focus), node, &inner.parameters, &call.arguments)
}

/// The element that gets the focus; `parameters` have the `arguments` as values.
fn receiver(
    page: &Page,
    whole: &Whole,
    (function, focus): (FunctionId, &Call),
    node: NodeId,
    parameters: &[String],
    arguments: &[Value],
) -> Option<NodeId> {
    let given = |name: &String| {
        parameters.iter().position(|parameter| parameter == name).and_then(|at| arguments.get(at))
    };
    let next = match focus.of.as_ref()? {
        Place::This if parameters.is_empty() => node,
        Place::IdIn(name) => {
            let Value::Text(id) = given(name)? else { return None };
            page.by_id(node, id)?
        }
        place @ (Place::Id(_) | Place::Variable(_)) => match whole.elements(page, function, place)?[..] {
            [next] => next,
            _ => return None,
        },
        Place::This | Place::Other => return None,
    };
    (page.focusability(next) != Focusability::None).then_some(next)
}

/// True if the conditions hold until such a key: there is none, or it is a variable that holds from the beginning or since the
/// element got the focus, and is changed only with such a key.
fn hold(whole: &Whole, node: NodeId, guards: &[Guard]) -> bool {
    let guard = match guards {
        [] => return true,
        [guard] if guard.is_plain => guard,
        _ => return false,
    };
    let [name] = &guard.requires[..] else { return false };
    let holds = Value::Truth(!guard.is_otherwise);
    let sets = |function: FunctionId| {
        let writes = whole.reading.functions[function].writes.iter();
        writes.filter(|write| write.of.is_none() && write.name == *name)
    };
    let is_set =
        |function: FunctionId| sets(function).any(|write| write.value == holds && write.guards.is_empty());
    let at_focus = whole.listeners.iter().any(|heard| {
        heard.node == Some(node) && ENTERING.contains(&heard.event.as_str()) && is_set(heard.function)
    });
    let is_script = |id: &FunctionId| {
        whole.reading.pieces.contains(id) && !whole.listeners.iter().any(|heard| heard.function == *id)
    };
    let mut pieces = whole.reading.pieces.iter().copied().filter(is_script);
    let functions = (0..whole.reading.functions.len()).filter(|id| !(at_focus && is_script(id)));
    (at_focus || pieces.any(is_set))
        && functions.flat_map(sets).all(|write| write.value == holds || needs_modifier(&write.guards))
}
