//! The page does not reload or lead away by itself after a while.
//!
//! # Applicability
//! In each document of the page, the first `meta` element with `http-equiv="refresh"` whose `content` browsers can act
//! on: a time, and after it nothing, or a separator and an address.
//!
//! # Expectation
//! The time is 0 or more than 72 000 seconds (20 hours).
//!
//! # Assumptions
//! The page offers no way to change the time, and the refresh is not essential.
//!
//! # Known problems
//! With no delay the page is only a redirection; it is exempt, although a redirection by the server would be better.
//! Refreshes by scripts are not seen.
//!
//! # Reasons
//! * `delayed-refresh` {seconds}: the page reloads itself.
//! * `delayed-redirect` {seconds, address}: the page leads to another one.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{DocId, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "meta-refresh-has-no-delay",
    version: 1,
    requirements: &[fails(2, 2, 1), hints(2, 2, 4), hints(3, 2, 5)],
    techniques: &["G110", "F40", "F41"],
    act: &["bc659a"],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["delayed-refresh", "delayed-redirect"],
    targets,
    expect,
};

/// Twenty hours, in seconds.
const LONG_ENOUGH: u64 = 72_000;

fn targets(page: &Page) -> Vec<Target> {
    (0..page.docs.len())
        .filter_map(|index| {
            let doc = DocId(u16::try_from(index).ok()?);
            page.tree.descendants(page.doc(doc).root).find(|node| refresh(page, *node).is_some())
        })
        .map(|node| Target::attr(node, "content"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match refresh(page, target.node) {
        Some(refresh) if refresh.seconds > 0 && refresh.seconds <= LONG_ENOUGH => {
            let seconds = refresh.seconds as f64;
            Verdict::Failed(match refresh.address {
                Some(address) => Reason::new("delayed-redirect")
                    .with("seconds", seconds)
                    .with("address", excerpt(&address)),
                None => Reason::new("delayed-refresh").with("seconds", seconds),
            })
        }
        Some(_) | None => Verdict::Passed,
    }
}

struct Refresh {
    seconds: u64,
    /// Absolute; `None` where the page reloads itself.
    address: Option<String>,
}

/// The "shared declarative refresh steps" of HTML; `None` where browsers would do nothing.
fn refresh(page: &Page, node: NodeId) -> Option<Refresh> {
    let meta = page.tree.element(node).filter(|element| element.is("meta"))?;
    if !meta.attr("http-equiv")?.eq_ignore_ascii_case("refresh") {
        return None;
    }
    let content = meta.attr("content")?.trim_ascii_start();
    let time_end = content.find(|c: char| !c.is_ascii_digit()).unwrap_or(content.len());
    let (time, rest) = content.split_at(time_end);
    if time.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let seconds = if time.is_empty() { 0 } else { time.parse().unwrap_or(u64::MAX) };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if rest.is_empty() {
        return Some(Refresh { seconds, address: None });
    }
    if !rest.starts_with([';', ',']) && !rest.starts_with(|c: char| c.is_ascii_whitespace()) {
        return None;
    }
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_ascii_start();
    if rest.is_empty() {
        return Some(Refresh { seconds, address: None });
    }
    let address = page.doc_of(node).base.join(address(rest)).ok()?;
    let is_elsewhere = address != page.doc_of(node).url;
    Some(Refresh { seconds, address: is_elsewhere.then(|| address.to_string()) })
}

/// The address after an optional `url =`, with or without quotes.
fn address(text: &str) -> &str {
    let after_key = match text.get(..3) {
        Some(key) if key.eq_ignore_ascii_case("url") => text[3..].trim_ascii_start().strip_prefix('='),
        Some(_) | None => None,
    };
    let value = after_key.map_or(text, str::trim_ascii_start);
    let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"'));
    match quote {
        Some(quote) => value[1..].split(quote).next().unwrap_or_default(),
        None => value,
    }
}
