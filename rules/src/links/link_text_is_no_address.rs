//! A link is called by what it leads to, not by its address.
//!
//! # Applicability
//! Every exposed link with a name.
//!
//! # Expectation
//! The name is no address with a scheme or a path. A host alone, such as `www.latvija.lv`, is how people call a site.
//!
//! # Assumptions
//! A screen reader spells an address out.
//!
//! # Known problems
//! WCAG allows it, and in printed texts an address has a use.
//!
//! # Reasons
//! * `address` {name}: the name is an address.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::link_purpose::named_links;
use crate::shared::excerpt::excerpt;
use crate::shared::file_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "link-text-is-no-address",
    version: 1,
    requirements: &[hints(2, 4, 4), hints(2, 4, 9)],
    techniques: &["G91", "H30"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["address"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    named_links(page).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node).text.trim();
    let is_host = !name.contains("://") && !name.trim_end_matches('/').contains('/');
    if file_name::is_address(name) && !is_host {
        return Verdict::Failed(Reason::new("address").with("name", excerpt(name)));
    }
    Verdict::Passed
}
