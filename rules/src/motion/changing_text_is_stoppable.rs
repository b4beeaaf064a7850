//! Text that changes by itself can be paused, stopped or hidden.
//!
//! # Applicability
//! An HTML page with code that may change a text again and again without anybody's doing, beside other text: its code
//! names a timer or a connection, or is not on the page.
//!
//! # Expectation
//! Controls on the page pause, stop or hide the change, or set how often it happens.
//!
//! # Assumptions
//! The change is information and not essential.
//!
//! # Known problems
//! Scripts do not run. Where controls are on the page, a person has to say whether they stop it, and code that is
//! elsewhere is not read. Controls on another page that is clearly named are not known.
//!
//! # Reasons
//! * `no-control` {seconds}: the text (related) changes this often, and there is not one control on the page.
//! * `maybe-no-control`: asks; code writes text again and again.
//! * `unseen-script`: asks as routine; code has a timer, or was not read.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::scripts::{Code, Scripts};
use crate::shared::{changes, controls, listeners, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "changing-text-is-stoppable",
    version: 1,
    requirements: &[fails(2, 2, 2)],
    techniques: &["G186", "F16"],
    act: &["efbfc7"],
    aspects: &[Aspect::Motion],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-control", "maybe-no-control", "unseen-script"],
    targets,
    expect,
};

/// Names of what makes code run again, or brings something new.
const AGAIN: &[&str] = &[
    "setInterval",
    "setTimeout",
    "requestAnimationFrame",
    "requestIdleCallback",
    "queueMicrotask",
    "WebSocket",
    "EventSource",
    "Worker",
    "SharedWorker",
    "fetch",
    "XMLHttpRequest",
    "ajax",
    "postMessage",
    "onmessage",
    "message",
    "timeupdate",
    "animationiteration",
    "transitionend",
    "MutationObserver",
    "ResizeObserver",
    "await",
    "then",
    "import",
    "eval",
    "Function",
    "delay",
];
/// Slowest change that counts for certain, in milliseconds: twice in ten minutes.
const SLOWEST: u32 = 240_000;

fn targets(page: &Page) -> Vec<Target> {
    let scripts = scripts::of(page);
    let may_change = scripts.unseen.is_some() || scripts.naming(AGAIN).is_some();
    top_html(page).filter(|_| may_change).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let scripts = scripts::of(page);
    let changes = scripts.code.iter().flat_map(|code| repeated(&scripts, code)).collect::<Vec<_>>();
    let mut shown = changes.iter().filter_map(|change| {
        let text = written(page, &change.code)?;
        (change.every <= SLOWEST && has_other_text(page, text)).then_some((change.every, text))
    });
    if let Some((every, text)) = shown.next()
        && controls::first(page).is_none()
    {
        let seconds = f64::from(every) / 1000.0;
        return Verdict::Failed(Reason::new("no-control").with("seconds", seconds).related(text));
    }
    if let Some(node) =
        scripts.naming(&["setInterval"]).filter(|_| changes.iter().any(|c| changes::writes(&c.code)))
    {
        return Verdict::CantTell(Reason::new("maybe-no-control").related(node));
    }
    let node = scripts.naming(AGAIN).or(scripts.unseen);
    Verdict::CantTell(node.into_iter().fold(Reason::new("unseen-script").routine(), Reason::related))
}

/// Code that runs again and again.
struct Change {
    /// Milliseconds between.
    every: u32,
    code: String,
}

/// The timers that the code sets with a number for their time.
fn repeated(scripts: &Scripts, code: &Code) -> Vec<Change> {
    let text = if code.text.has("setInterval") { code.text.text() } else { "" };
    let calls = listeners::calls(text, "setInterval").into_iter();
    calls
        .filter_map(|arguments| {
            let (function, every) = arguments.trim_end().trim_end_matches(',').rsplit_once(',')?;
            let every = every.trim().replace('_', "").parse().ok()?;
            Some(Change { every, code: listeners::whole(scripts, function) })
        })
        .collect()
}

/// The element with a visible text that the code writes anew for certain, each time with another value: it is found by
/// its id, and the new value is worked out.
fn written(page: &Page, code: &str) -> Option<NodeId> {
    let is_worked_out = ["Date", "++", "--", "+=", "-=", "random", "+ 1", "+1", "- 1", "-1"];
    if !changes::writes(code)
        || !is_worked_out.iter().any(|sign| code.contains(sign))
        || scripts::has_word(code, &["clearInterval"])
    {
        return None;
    }
    let html = top_html(page)?;
    let scripts = scripts::of(page);
    // The element may be kept in a variable outside the function, so that all code is searched.
    let ids = scripts.code.iter().flat_map(|code| listeners::calls(code.text.text(), "getElementById"));
    let mut found = ids.filter_map(|id| {
        let id = id.trim().trim_matches(|c| matches!(c, '"' | '\'' | '`'));
        page.by_id(html, id)
    });
    let first = found.next()?;
    let is_shown = page.is_visible(first) == Fact::Known(true);
    (is_shown && found.all(|other| other == first)).then_some(first)
}

/// There is text that can be seen outside the element.
fn has_other_text(page: &Page, node: NodeId) -> bool {
    page.text_nodes().iter().any(|text| {
        page.tree.text(*text).is_some_and(|words| !words.trim().is_empty())
            && page.is_visible(*text) == Fact::Known(true)
            && !page.flat_ancestors(*text).any(|around| around == node)
    })
}
