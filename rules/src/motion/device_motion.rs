//! What the page does when the device is moved or turned.

use audit::{Reason, Target, Verdict};
use page::Page;

use crate::shared::document_element::top_html;
use crate::shared::listeners::Listener;
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

/// The document element, if code may listen to the device: its code names it, or is not on the page.
pub fn targets(page: &Page) -> Vec<Target> {
    let scripts = scripts::of(page);
    let may_listen = scripts.unseen.is_some() || scripts.naming(NAMES).is_some();
    top_html(page).filter(|_| may_listen).map(Target::node).into_iter().collect()
}

/// Fails where the device changes the page and nothing on it can be operated at all.
///
/// Reasons: `no-control`, asks `maybe-no-control`; routinely asks `unseen-script`. The element with the code is related.
pub fn verdict(page: &Page) -> Verdict {
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
    if found.iter().any(is_changing) && controls::first(page).is_none() {
        return Verdict::Failed(Reason::new("no-control").related(node));
    }
    Verdict::CantTell(Reason::new("maybe-no-control").related(node))
}
