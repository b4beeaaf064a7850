//! No single letter, digit or sign works as a shortcut, unless it can be switched off or changed, or works only in the
//! control that has the focus.
//!
//! # Applicability
//! An HTML page whose code may act on the press of a single key: it listens to keys, or is not on the page.
//!
//! # Expectation
//! A key that needs no Ctrl, Alt or such, and acts outside of controls that have the focus, can be switched off or
//! changed.
//!
//! # Assumptions
//! Nothing outside the page switches the key off.
//!
//! # Known problems
//! Scripts do not run. Where controls are on the page, a person has to say whether one switches the key off, and code that
//! is elsewhere is not read.
//!
//! # Reasons
//! * `no-switch` {key}: the key acts everywhere on the page, and nothing could switch it off (the code is related).
//! * `maybe-no-switch` {key}: asks; code acts on a single key.
//! * `maybe-shortcut`: asks as routine; code listens to keys, or was not read.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::scripts::names;
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::listeners::{self, Listener};
use crate::shared::scripts::Scripts;
use crate::shared::{changes, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "shortcut-has-modifier",
    version: 2,
    requirements: &[fails(2, 1, 4)],
    techniques: &["G217", "F99"],
    act: &["ffbc54"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["no-switch", "maybe-no-switch", "maybe-shortcut"],
    targets,
    expect,
};

/// Events of keys, and the old one that browsers still send.
const EVENTS: [&str; 3] = ["keydown", "keyup", "keypress"];
/// Names under which code listens to keys; `accesskey` needs a modifier and is none of them.
const NAMES: &[&str] = &[
    "keydown",
    "keyup",
    "keypress",
    "onkeydown",
    "onkeyup",
    "onkeypress",
    "Mousetrap",
    "hotkeys",
    "KeyboardEvent",
];
/// Names that say: only with a modifier, or only in some controls.
const LIMITS: &[&str] = &[
    "ctrlKey",
    "altKey",
    "metaKey",
    "getModifierState",
    "activeElement",
    "target",
    "srcElement",
    "currentTarget",
    "tagName",
    "matches",
    "closest",
];

/// Names under which code looks at the key.
const KEYS: &[&str] = &["key", "keyCode", "which", "charCode", "code", "keyIdentifier", "char", "data"];

/// Most names that are followed.
const MOST_NAMES: usize = 20;
/// Longest script in which they are looked for, in bytes.
const SHORT: usize = 50_000;

fn targets(page: &Page) -> Vec<Target> {
    let scripts = scripts::of(page);
    let may_listen = scripts.unseen.is_some() || scripts.naming(NAMES).is_some();
    top_html(page).filter(|_| may_listen).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let scripts = scripts::of(page);
    let node = scripts.naming(NAMES).or(scripts.unseen);
    let related = |reason: Reason| node.into_iter().fold(reason, Reason::related);
    let found: Vec<Listener> = EVENTS.iter().flat_map(|event| listeners::of(&scripts, event)).collect();
    let mut doubt = None;
    let on_body = scripts.code.iter().filter(|code| {
        code.event.as_deref().is_some_and(|event| EVENTS.contains(&event))
            && ["body", "html"].iter().any(|name| page.tree.is(code.node, name))
    });
    let on_body = on_body.map(|code| Listener {
        at: "document.body".to_owned(),
        code: Some(listeners::whole(&scripts, code.text.text())),
    });
    for listener in on_body.chain(found) {
        let Some(code) = &listener.code else { continue };
        // Code that looks at no key acts on every key.
        let any = (!scripts::has_word(code, KEYS)).then_some('a');
        let Some(key) = single_key(code).or_else(|| named_key(&scripts, code)).or(any) else { continue };
        let reason = |word| Reason::new(word).with("key", key.to_string());
        let is_everywhere = matches!(
            listener.at.as_str(),
            "document" | "window" | "document.body" | "self" | "document.documentElement"
        );
        if is_everywhere && changes::changes(code) && !scripts::has_word(code, LIMITS) && !may_switch(page) {
            return Verdict::Failed(related(reason("no-switch")));
        }
        doubt = doubt.or_else(|| Some(reason("maybe-no-switch")));
    }
    Verdict::CantTell(related(doubt.unwrap_or_else(|| Reason::new("maybe-shortcut").routine())))
}

/// The first sign that the code compares a key with: a quoted text of one character, or the number of such a key.
fn single_key(code: &str) -> Option<char> {
    if scripts::has_word(code, &["key", "keyCode", "which", "charCode"]) {
        return quoted_sign(code).or_else(|| numbered_sign(code));
    }
    let place =
        code.find("\"Key").or_else(|| code.find("'Key")).filter(|_| scripts::has_word(code, &["code"]))?;
    code[place + 4..].chars().next().filter(char::is_ascii_uppercase)
}

/// The sign that a name stands for which the code compares a key with: `const key = "m"`.
fn named_key(scripts: &Scripts, code: &str) -> Option<char> {
    let after = code.match_indices("==").map(|(at, _)| code[at..].trim_start_matches('=').trim_start());
    let name_of = |rest: &str| names(rest).next().filter(|name| rest.starts_with(*name)).map(str::to_owned);
    let compared: Vec<String> = after.take(MOST_NAMES).filter_map(name_of).collect();
    let own = scripts.code.iter().filter(|code| code.event.is_none() && code.text.text().len() <= SHORT);
    own.flat_map(|script| compared.iter().map(move |name| (script, name))).find_map(|(script, name)| {
        let text = script.text.text();
        text.match_indices(name.as_str()).take(MOST_NAMES).find_map(|(at, _)| {
            let value = text[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
            let key = value[1..].chars().next().filter(|c| *c != quote)?;
            value[1 + key.len_utf8()..].starts_with(quote).then_some(key)
        })
    })
}

fn quoted_sign(code: &str) -> Option<char> {
    code.char_indices().find_map(|(at, quote)| {
        let rest = matches!(quote, '"' | '\'' | '`').then(|| &code[at + 1..])?;
        let key = rest.chars().next().filter(|c| !c.is_whitespace() && !c.is_control() && *c != quote)?;
        let after = rest[key.len_utf8()..].strip_prefix(quote)?;
        let before = code[..at].trim_end();
        let is_compared =
            before.ends_with("==") || before.ends_with("case") || after.trim_start().starts_with("==");
        is_compared.then_some(key)
    })
}

/// The letter or digit whose number `keyCode` or `which` is compared with.
fn numbered_sign(code: &str) -> Option<char> {
    ["keyCode", "which", "charCode"].iter().find_map(|name| {
        code.match_indices(name).find_map(|(at, _)| {
            let after =
                code[at + name.len()..].trim_start().strip_prefix("==")?.trim_start_matches('=').trim_start();
            let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            let number: u8 = after[..end].parse().ok()?;
            Some(char::from(number)).filter(char::is_ascii_alphanumeric)
        })
    })
}

/// Something that people can operate, fields for text aside whose text no code reads: it may switch the key off.
fn may_switch(page: &Page) -> bool {
    let scripts = scripts::of(page);
    let reads_text =
        scripts.naming(&["value", "checked", "click", "onclick", "change", "onchange"]).is_some();
    let is_switch = |node: NodeId| {
        page.focusability_if_shown(node) != Focusability::None
            && (reads_text || !(page.tree.is(node, "textarea") || is_text_field(page, node)))
    };
    scripts.unseen.is_some() || page.elements().iter().any(|node| is_switch(*node))
}

fn is_text_field(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        element.is("input")
            && matches!(
                element.attr("type").unwrap_or("text").to_ascii_lowercase().as_str(),
                "text" | "search" | "email" | "tel" | "url"
            )
    })
}
