//! No window opens by itself when the page is loaded.
//!
//! # Applicability
//! Every HTML page whose code, as far as it was read, names what opens windows.
//!
//! # Expectation
//! None is opened while the page loads.
//!
//! # Assumptions
//! A browser that holds such windows back is not counted on.
//!
//! # Known problems
//! Conditions, such as "only at the first visit", are not followed: then the rule asks.
//!
//! # Reasons
//! * `opens`: a window is opened while the page loads (the code is related).
//! * `maybe-opens`: asks; code that runs while the page loads may open one (related).

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::acts;
use crate::shared::document_element::top_html;
use crate::shared::listeners;
use crate::shared::scripts::{self, Code, has_word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-opens-no-window",
    version: 1,
    requirements: &[fails(3, 2, 1), hints(3, 2, 5)],
    techniques: &["F52", "F22"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["opens", "maybe-opens"],
    targets,
    expect,
};

/// What listens to the loading of the page.
const IS_PAGE: &[&str] = &["window", "document", "self", "document.body"];
/// Longest script that is looked at, in bytes: what is longer is a library.
const LONGEST: usize = 50_000;

fn targets(page: &Page) -> Vec<Target> {
    let may_open = scripts::of(page).own_naming(&["open"]).is_some();
    top_html(page).filter(|_| may_open).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let scripts = scripts::of(page);
    let mut doubt = None;
    for code in scripts.code.iter().filter(|code| code.is_own && code.text.text().len() <= LONGEST) {
        let Some(at_once) = at_once(code) else { continue };
        if at_once.split([';', '\n']).any(opens) && !is_conditional(&at_once) {
            return Verdict::Failed(Reason::new("opens").related(code.node));
        }
        if opens(&at_once)
            || (code.event.is_none() && runs_at_load(code) && code.text.text().contains("window.open("))
        {
            doubt = doubt.or(Some(code.node));
        }
    }
    let at_load = ["load", "DOMContentLoaded"].into_iter().flat_map(|event| listeners::of(&scripts, event));
    for code in at_load.filter(|listener| IS_PAGE.contains(&listener.at.as_str())).filter_map(|it| it.code) {
        let bare = acts::without_texts(&code);
        let Some((_, inside)) = bare.split_once('{') else { continue };
        if opens(inside) && !is_conditional(inside) {
            let node = scripts.own_naming(&["open"]);
            return Verdict::Failed(node.into_iter().fold(Reason::new("opens"), Reason::related));
        }
    }
    doubt.map_or(Verdict::Passed, |node| Verdict::CantTell(Reason::new("maybe-opens").related(node)))
}

/// What of the code runs while the page loads: that of `onload`, and what of a script stands in no function.
fn at_once(code: &Code) -> Option<String> {
    let bare = acts::without_texts(code.text.text());
    match code.event.as_deref() {
        Some("load" | "pageshow") => Some(bare),
        Some(_) => None,
        None => {
            let mut depth = 0_usize;
            let mut outside = String::new();
            for c in bare.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => outside.push(c),
                    _ => {}
                }
            }
            (!bare.trim_start().starts_with("javascript:")).then_some(outside)
        }
    }
}

fn opens(code: &str) -> bool {
    code.replace(char::is_whitespace, "").contains("window.open(")
}

fn is_conditional(code: &str) -> bool {
    has_word(code, &["if", "for", "while", "switch", "confirm", "function", "addEventListener", "setTimeout"])
        || ["?", "&&", "||", "=>"].iter().any(|sign| code.contains(sign))
}

/// A script that sets `onload`, or listens to the end of loading.
fn runs_at_load(code: &Code) -> bool {
    ["onload", "load", "DOMContentLoaded", "ready"].iter().any(|name| code.text.has(name))
}
