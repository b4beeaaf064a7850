//! Which styles a rule's findings are about: what a person who mends them wants to find in the sheets.

use page::style::{Property, Pseudo, State, Wanted};
use page::{NodeId, Page};

use crate::shared::ground::painter;

/// Whose style is meant.
#[derive(Clone, Copy)]
enum Whose {
    /// The element's own; of a text, its parent's.
    Own,
    /// The element's when it has the focus.
    Focused,
    /// Of the nearest element that paints something behind it.
    Ground,
    /// Of its placeholder, where the finding is about that.
    Placeholder,
    /// Of what style sheets write before and after it.
    Generated,
    /// Of the other elements that the finding names.
    Related,
}

/// Elements named by a finding that are asked about.
const RELATED: usize = 3;

const STYLES: &[(&str, &[(Whose, Property)])] = &[
    ("text-contrast-minimum", CONTRAST),
    ("text-contrast-enhanced", CONTRAST),
    (
        "field-text-contrast-minimum",
        &[
            (Whose::Placeholder, Property::Color),
            (Whose::Ground, Property::BackgroundColor),
            (Whose::Ground, Property::BackgroundImage),
        ],
    ),
    (
        "field-edge-is-visible",
        &[
            (Whose::Own, Property::BorderTopColor),
            (Whose::Own, Property::BorderTopStyle),
            (Whose::Own, Property::BackgroundColor),
        ],
    ),
    ("focus-is-visible", &[(Whose::Focused, Property::OutlineStyle), (Whose::Focused, Property::BoxShadow)]),
    (
        "focus-ring-has-contrast",
        &[(Whose::Focused, Property::OutlineColor), (Whose::Ground, Property::BackgroundColor)],
    ),
    (
        "link-in-text-is-distinguishable",
        &[(Whose::Own, Property::Color), (Whose::Own, Property::TextDecorationLine)],
    ),
    ("important-letter-spacing-is-wide-enough", &[(Whose::Own, Property::LetterSpacing)]),
    ("important-word-spacing-is-wide-enough", &[(Whose::Own, Property::WordSpacing)]),
    ("important-line-height-is-large-enough", &[(Whose::Own, Property::LineHeight)]),
    ("text-is-not-justified", &[(Whose::Related, Property::TextAlign)]),
    ("underlined-text-is-link", &[(Whose::Own, Property::TextDecorationLine)]),
    (
        "zoomed-text-is-not-cut-off",
        &[(Whose::Related, Property::OverflowX), (Whose::Related, Property::OverflowY)],
    ),
    ("heading-like-text-is-heading", &[(Whose::Own, Property::FontSize), (Whose::Own, Property::FontWeight)]),
    ("scroll-area-is-reachable", &[(Whose::Own, Property::OverflowX), (Whose::Own, Property::OverflowY)]),
    ("moving-content-can-be-stopped", &[(Whose::Own, Property::AnimationName)]),
    ("generated-text-is-in-page", &[(Whose::Generated, Property::Content)]),
];

const CONTRAST: &[(Whose, Property)] = &[
    (Whose::Own, Property::Color),
    (Whose::Ground, Property::BackgroundColor),
    (Whose::Ground, Property::BackgroundImage),
];

/// The styles that a finding of the rule at this node is about; nothing where the rule is not about styles.
pub fn wanted(page: &Page, rule: &str, target: &audit::Target, related: &[NodeId]) -> Vec<Wanted> {
    let Some((_, styles)) = STYLES.iter().find(|(id, _)| *id == rule) else { return Vec::new() };
    let own = std::iter::successors(Some(target.node), |node| page.flat_parent(*node))
        .find(|node| page.tree.element(*node).is_some());
    let Some(own) = own else { return Vec::new() };
    let mut wanted = Vec::new();
    for (whose, property) in *styles {
        let mut ask = |node, pseudo, state| wanted.push(Wanted { node, pseudo, state, property: *property });
        match whose {
            Whose::Own => ask(own, Pseudo::Element, State::Resting),
            Whose::Focused => ask(own, Pseudo::Element, State::Focused),
            Whose::Ground => {
                if let Some(ground) = painter(page, own).filter(|ground| paints(page, *ground, *property)) {
                    ask(ground, Pseudo::Element, State::Resting);
                }
            }
            Whose::Placeholder => {
                let is_placeholder = target.attr == Some("placeholder");
                ask(own, if is_placeholder { Pseudo::Placeholder } else { Pseudo::Element }, State::Resting);
            }
            Whose::Generated => {
                for pseudo in [Pseudo::Before, Pseudo::After] {
                    if page.styles().is_some_and(|styles| styles.pseudo(own, pseudo).is_some()) {
                        ask(own, pseudo, State::Resting);
                    }
                }
            }
            Whose::Related => {
                for node in related.iter().take(RELATED) {
                    ask(*node, Pseudo::Element, State::Resting);
                }
            }
        }
    }
    wanted
}

/// True if this property is one by which the element paints a background.
fn paints(page: &Page, ground: NodeId, property: Property) -> bool {
    page.style(ground).known().is_some_and(|style| match property {
        Property::BackgroundImage => !style.backgrounds.is_empty(),
        _ => style.background_color.alpha > 0.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn styles_are_asked_for_rules_that_need_styles() {
        for (id, _) in STYLES {
            let rule = catalog::rule(id).unwrap_or_else(|| panic!("there is no rule {id}"));
            assert!(rule.needs.contains(&audit::Need::Style), "{id} does without styles");
        }
    }
}
