//! How much work style sheets are for the engine, counted before the work is begun.
//!
//! Before it can match a selector, the engine enters every part of it into its maps, and it cannot be asked to stop. Two
//! things make that long: a great many parts (those of nested rules are written out with all that is around them, so that
//! a short text may stand for millions), and names that crowd. The maps go by the lower bits of a name's hash, which for
//! names of up to seven letters are their length and first letter, so that tens of thousands may share one place.

use std::collections::{BTreeMap, HashSet};

use selectors::parser::{Component, Selector};
use style::Atom;
use style::selector_parser::SelectorImpl;
use style::shared_lock::SharedRwLockReadGuard;
use style::stylesheets::CssRule;

/// Parts of selectors in the sheets of one document. Beyond, it has no styles.
const PARTS: usize = 1_000_000;

/// Steps from name to name in the maps, for the sheets of one document: eight thousand different names may all share one
/// place. Beyond, it has no styles.
const STEPS: usize = 64_000_000;

/// Places that names are counted in, a power of two.
const PLACES: u64 = 1 << 12;

/// Bytes of a name whose hash is the name itself.
const SHORT: usize = 7;

/// The work that sheets are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// Simple selectors and combinators.
    parts: usize,
    /// Names of elements, classes, ids, attributes, parts, custom properties and animations, by their place.
    places: BTreeMap<u64, Place>,
}

/// Names that share a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    distinct: usize,
    uses: usize,
}

impl Weight {
    /// Of the rules of a sheet; without [`Self::of_custom_properties`].
    pub(crate) fn of_rules(rules: &[CssRule], guard: &SharedRwLockReadGuard<'_>) -> Self {
        let mut count = Count::default();
        let mut open = vec![(rules.iter(), 0)];
        while let Some((rules, around)) = open.last_mut() {
            let Some(rule) = rules.next() else {
                open.pop();
                continue;
            };
            let around = match rule {
                CssRule::Style(rule) => count.list(rule.read_with(guard).selectors.slice(), *around),
                CssRule::Scope(rule) => {
                    let bounds = [&rule.bounds.start, &rule.bounds.end].into_iter().flatten();
                    bounds.map(|list| count.list(list.slice(), *around)).fold(*around, usize::saturating_add)
                }
                CssRule::Keyframes(rule) => {
                    let name = rule.read_with(guard).name.as_atom();
                    count.name(name.get_hash(), name);
                    *around
                }
                _ => *around,
            };
            // What is beyond the limit need not be counted.
            if count.weight.parts > PARTS {
                break;
            }
            open.push((rule.children(guard).iter(), around));
        }
        count.weight
    }

    /// Of the custom properties that a text names. They are counted before it is parsed, for parsing sorts them.
    pub(crate) fn of_custom_properties(css: &str) -> Self {
        let mut count = Count::default();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\\') || !c.is_ascii();
        let mut begin = 0;
        while let Some(at) = css[begin..].find("--").map(|at| begin + at) {
            let name = &css[at + 2..];
            let name = &name[..name.find(|c: char| !is_part(c)).unwrap_or(name.len())];
            begin = at + 2 + name.len();
            if css[..at].ends_with(is_part) {
                continue;
            }
            if name.contains('\\') {
                count.name(0, name);
            } else if name.len() <= SHORT {
                count.name(Atom::from(name).get_hash(), name);
            }
        }
        // Dashes that are written as an escape.
        for at in css.match_indices('\\').map(|(at, _)| &css[at + 1..]) {
            if at.starts_with('-')
                || at.trim_start_matches('0').starts_with("2d")
                || at.trim_start_matches('0').starts_with("2D")
            {
                count.name(0, &at[..at.floor_char_boundary(at.len().min(SHORT + 8))]);
            }
        }
        count.weight
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.parts = self.parts.saturating_add(other.parts);
        for (at, Place { distinct, uses }) in &other.places {
            let place = self.places.entry(*at).or_default();
            place.distinct = place.distinct.saturating_add(*distinct);
            place.uses = place.uses.saturating_add(*uses);
        }
    }

    /// More than the engine does in reasonable time.
    pub(crate) fn is_too_much(&self) -> bool {
        let steps = self.places.values().map(|place| place.distinct.saturating_mul(place.uses));
        self.parts > PARTS || steps.fold(0, usize::saturating_add) > STEPS
    }
}

#[derive(Default)]
struct Count<'a> {
    weight: Weight,
    seen: HashSet<&'a str>,
}

impl<'a> Count<'a> {
    /// Counts the selectors of a rule; the answer is how many parts a `&` within it stands for.
    fn list(&mut self, selectors: &'a [Selector<SelectorImpl>], around: usize) -> usize {
        let mut parts = 0_usize;
        let mut open: Vec<_> = selectors.iter().collect();
        while let Some(selector) = open.pop() {
            for component in selector.iter_raw_match_order() {
                parts = parts.saturating_add(1);
                match component {
                    Component::ParentSelector => parts = parts.saturating_add(around),
                    Component::ID(name) | Component::Class(name) => self.name(name.get_hash(), name),
                    Component::LocalName(name) => self.name(name.lower_name.get_hash(), &name.lower_name),
                    Component::AttributeInNoNamespaceExists { local_name_lower: name, .. }
                    | Component::AttributeInNoNamespace { local_name: name, .. } => {
                        self.name(name.get_hash(), name);
                    }
                    Component::AttributeOther(attribute) => {
                        self.name(attribute.local_name_lower.get_hash(), &attribute.local_name_lower);
                    }
                    Component::Part(names) => names.iter().for_each(|name| self.name(name.get_hash(), name)),
                    Component::Negation(list) | Component::Where(list) | Component::Is(list) => {
                        open.extend(list.slice());
                    }
                    Component::NthOf(data) => open.extend(data.selectors()),
                    Component::Has(list) => open.extend(list.iter().map(|relative| &relative.selector)),
                    Component::Slotted(selector) | Component::Host(Some(selector)) => open.push(selector),
                    _ => {}
                }
            }
        }
        self.weight.parts = self.weight.parts.saturating_add(parts);
        parts
    }

    /// `hash` as the engine's maps know it.
    fn name(&mut self, hash: u64, text: &'a str) {
        let place = self.weight.places.entry(hash & (PLACES - 1)).or_default();
        place.uses += 1;
        place.distinct += usize::from(self.seen.insert(text));
    }
}
