//! The page does not keep people from zooming.
//!
//! # Applicability
//! The `content` attribute of each `meta` element named `viewport` in the top document, if it sets `maximum-scale` or
//! `user-scalable`. Browsers ignore the element in frames.
//!
//! # Expectation
//! `user-scalable` is not set, or is `yes`, `device-width`, `device-height` or a number of at least 1 or at most −1; and
//! `maximum-scale` is not set, or is `device-width`, `device-height`, negative, or at least 2.
//!
//! # Assumptions
//! The page has content to read and no other means to enlarge it.
//!
//! # Known problems
//! Desktop browsers ignore the element, and mobile ones let people override it in their settings. The value is taken
//! apart by the algorithm of CSS Device Adaptation, which browsers follow loosely.
//!
//! # Reasons
//! * `zoom-disabled` {value}: `user-scalable` forbids zooming.
//! * `zoom-limited` {value}: `maximum-scale` stops zooming below 200 %.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "viewport-allows-zoom",
    version: 1,
    requirements: &[fails(1, 4, 4)],
    techniques: &["G142"],
    act: &["b4f0c3"],
    aspects: &[Aspect::Zoom],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["zoom-disabled", "zoom-limited"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.tree
        .descendants(page.top().root)
        .filter(|node| {
            let settings = settings(page, *node);
            settings.user_scalable.is_some() || settings.maximum_scale.is_some()
        })
        .map(|node| Target::attr(node, "content"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let settings = settings(page, target.node);
    if let Some(value) = settings.user_scalable
        && !lets_zoom(value)
    {
        return Verdict::Failed(Reason::new("zoom-disabled").with("value", value));
    }
    if let Some(value) = settings.maximum_scale
        && !lets_double(value)
    {
        return Verdict::Failed(Reason::new("zoom-limited").with("value", value));
    }
    Verdict::Passed
}

/// What a viewport element says about zooming; the last word counts.
#[derive(Default)]
struct Settings<'a> {
    user_scalable: Option<&'a str>,
    maximum_scale: Option<&'a str>,
}

fn settings(page: &Page, node: NodeId) -> Settings<'_> {
    let mut settings = Settings::default();
    let Some(meta) = page.tree.element(node).filter(|element| element.is("meta")) else { return settings };
    if !meta.attr("name").is_some_and(|name| name.trim_ascii().eq_ignore_ascii_case("viewport")) {
        return settings;
    }
    for (key, value) in pairs(meta.attr("content").unwrap_or_default()) {
        if key.eq_ignore_ascii_case("user-scalable") {
            settings.user_scalable = Some(value);
        } else if key.eq_ignore_ascii_case("maximum-scale") {
            settings.maximum_scale = Some(value);
        }
    }
    settings
}

/// Keys and values, by the parsing algorithm of CSS Device Adaptation: commas and semicolons end a pair, anything
/// between a key and its `=` is skipped, and so is what follows a value.
fn pairs(content: &str) -> impl Iterator<Item = (&str, &str)> {
    content.split([',', ';']).filter_map(|pair| {
        let pair = pair.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '=');
        let (before, after) = pair.split_once('=')?;
        let key = before.split_ascii_whitespace().next()?;
        let value =
            after.split(|c: char| c.is_ascii_whitespace() || c == '=').find(|part| !part.is_empty())?;
        Some((key, value))
    })
}

fn lets_zoom(value: &str) -> bool {
    match keyword(value).as_str() {
        "yes" | "device-width" | "device-height" => true,
        word => leading_number(word).is_some_and(|number| number <= -1.0 || number >= 1.0),
    }
}

fn lets_double(value: &str) -> bool {
    match keyword(value).as_str() {
        "device-width" | "device-height" => true,
        word => leading_number(word).is_some_and(|number| !(0.0..2.0).contains(&number)),
    }
}

fn keyword(value: &str) -> String {
    value.to_ascii_lowercase()
}

/// The number that a prefix of the text makes.
fn leading_number(text: &str) -> Option<f64> {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))).unwrap_or(text.len());
    (1..=end).rev().find_map(|end| text[..end].parse().ok())
}
