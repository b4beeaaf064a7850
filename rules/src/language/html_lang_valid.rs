//! The language that the page states is one that exists.
//!
//! # Applicability
//! The `html` element of the top document, served as HTML, if its `lang` attribute is neither empty nor blank.
//!
//! # Expectation
//! The first subtag of `lang` is a registered primary language subtag. Later subtags are not looked at: browsers and
//! assistive technology ignore those that they do not know.
//!
//! # Assumptions
//! Three-letter codes of languages that have a two-letter one (`lav`), and grandfathered tags (`i-lux`), are not
//! registered as primary subtags and are not supported well enough to count.
//!
//! # Known problems
//! The rule does not know whether the text is in that language.
//!
//! # Reasons
//! * `unknown-language` {lang}: there is no such language.
//! * `underscore` {lang, suggestion}: an underscore stands where a hyphen belongs.

use audit::{Impact, Rule, Stage, Target, Verdict, fails};
use page::Page;

use crate::shared::document_element::top_html;
use crate::shared::language_tag;

/// See the module.
pub static RULE: Rule = Rule {
    id: "html-lang-valid",
    version: 1,
    requirements: &[fails(3, 1, 1)],
    techniques: &["H57"],
    act: &["bf051a"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["unknown-language", "underscore"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page)
        .filter(|html| page.tree.attr(*html, "lang").is_some_and(|lang| !lang.trim_ascii().is_empty()))
        .map(|html| Target::attr(html, "lang"))
        .into_iter()
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    language_tag::known(page.tree.attr(target.node, "lang").unwrap_or_default())
}
