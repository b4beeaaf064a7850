//! Text stands out from what is behind it.
//!
//! # Applicability
//! Every text node that can be seen and is a child of an HTML element, unless an ancestor in the flat tree is a disabled
//! group or widget, or names a disabled widget. Text in exactly the colour of its background cannot be seen.
//!
//! # Expectation
//! The contrast between the text and its background is at least 4.5:1, or 3:1 for large text (24 px, or 18.66 px and bold).
//! Text without any letter or digit passes.
//!
//! # Assumptions
//! Text that need not be read is disabled or hidden from assistive technology. Logos are images.
//!
//! # Known problems
//! Without boxes the backgrounds of ancestors are taken for what lies behind the text. Where something else may lie
//! there, or where colours differ from place to place, the rule passes and fails only what holds for every colour it
//! knows, and asks about the rest. Of an image it knows the colours and not where they are. Where a browser took pictures of
//! such a text, the pixels behind its letters decide: all of them reach the contrast, or all those of a word fall short of
//! it. Placeholders and values of fields are no text nodes; another rule is about them.
//!
//! # Reasons
//! * `low-contrast` {ratio, needed, foreground, background, suggested, behind}: colours as `#rrggbb`; `suggested` is the
//!   nearest colour for the text that would do, and `behind` that for the background, or empty if there is none.
//! * `low-contrast-on-image` {highest, needed, foreground}: no colour of the image behind the text would do.
//! * `low-contrast-as-painted` {word, highest, needed, foreground}: in a browser, nothing behind this word would do.
//! * `uneven-as-painted` {lowest, highest, needed, foreground}: asks; in a browser, some of what is behind the text would do.
//! * `gradient` {lowest, highest, needed, foreground}: asks; it depends on where on the gradient the text stands.
//! * `image-behind` {foreground, needed}: asks; an image lies behind the text, and it depends on where the text stands.
//! * `overlap` {ratio, needed, foreground, background}: asks; something positioned may lie behind the text.
//! * `text-shadow` {ratio, needed, foreground, background}: asks; a shadow changes what is around the letters.
//! * `filter` {ratio, needed, foreground, background}: asks; a filter, mask or blend changes the colours.
//! * `may-be-hidden` {ratio, needed, foreground, background}: asks; low contrast, if the text can be seen at all.
//! * `maybe-decorative` {ratio, needed, foreground, background}: asks; low contrast, but hidden from assistive technology.
//! * `maybe-symbol` {ratio, needed, foreground, background}: asks; low contrast, but it may be a picture, not text.
//! * `text-from-script`: asks, about the page; no text is to be seen before its scripts have run.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use super::contrast::{self, Least};

/// See the module.
pub static RULE: Rule = Rule {
    id: "text-contrast-minimum",
    version: 4,
    requirements: &[fails(1, 4, 3), hints(1, 4, 6)],
    techniques: &["G18", "G145", "F24", "F83"],
    act: &["afw4f7"],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: contrast::SAYS,
    targets: contrast::targets,
    expect,
};

fn expect(page: &Page, target: &Target) -> Verdict {
    contrast::verdict(page, target, Least::MINIMUM)
}
