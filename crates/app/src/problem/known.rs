//! Where faults are still known, for all that decides whether one is mended.

use std::sync::LazyLock;

use store::Looking;

static OVER_PAGES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| rules::catalog::SITE_RULES.iter().map(|site| site.rule.id).collect());

/// What looking for known places depends on: what rules say of themselves.
pub(crate) fn looking() -> Looking<'static> {
    Looking { unsure: &audit::RUNNER_SAYS, over_pages: &OVER_PAGES }
}
