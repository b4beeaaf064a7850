//! What elements look like when they have keyboard focus.
//!
//! The element matches `:focus` and `:focus-visible`, it and its ancestors `:focus-within`. Ancestors are styled anew
//! only where a rule makes a difference to them.

mod ancestors;
mod further;

use std::collections::HashMap;
use std::time::Instant;

use page::style::{Pseudo, StyleId};
use page::{Element, NodeId, Tree};
use selectors::Element as _;
use selectors::matching::{
    MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, SelectorCaches,
};
use style::applicable_declarations::ApplicableDeclarationList;
use style::context::StyleContext;
use style::data::EagerPseudoStyles;
use style::dom::TElement;
use style::properties::AnimationDeclarations;
use style::rule_tree::StrongRuleNode;
use style::selector_parser::PseudoElement;
use style::style_resolver::{PseudoElementResolution, ResolvedElementStyles, StyleResolverForElement};
use style::stylesheets::Origin;
use style::stylist::{CascadeData, RuleInclusion};
use stylo_dom::ElementState;

use crate::collect::generated;
use crate::dom::Node;
use crate::kinds::{Kind, Kinds};
use crate::style::Results;
use crate::walk::{TimeIsUp, Visit, enter};
use ancestors::Ancestors;
pub(crate) use ancestors::Parents;
use further::Further;
pub(crate) use further::changes_pseudos;

const OWN: ElementState =
    ElementState::FOCUS.union(ElementState::FOCUSRING).union(ElementState::FOCUS_WITHIN);

/// Siblings after an element that may show its focus for it.
const SIBLINGS: usize = 2;

/// Puts the focused styles of all candidates into the results. `document` is what roots have for a parent, where kinds can
/// be told.
pub(crate) fn collect<'a>(
    context: &mut StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    kinds: &mut Kinds,
    document: Option<Kind>,
    deadline: Instant,
    results: &mut Results,
) -> Result<(), TimeIsUp> {
    let tree = &match visits.first() {
        Some(first) => first.node.world().page,
        None => return Ok(()),
    }
    .tree;
    let candidates: Vec<_> =
        visits.iter().filter(|visit| is_candidate(tree, visit.node.node_id(), visit.node.elem())).collect();
    // It holds the very elements that are styled again here.
    context.thread_local.sharing_cache.clear();
    let reach = Reach::of(context, visits);
    let mut ancestors = Ancestors::default();
    #[expect(clippy::mutable_key_type, reason = "rule nodes are compared by address")]
    let mut alike = Alike::default();
    let mut further = Further::default();
    for (index, visit) in candidates.iter().copied().enumerate() {
        if index % 16 == 0 && Instant::now() > deadline {
            return Err(TimeIsUp);
        }
        let id = visit.node.node_id();
        let _focus = States::focus(visit.node);
        if reach.caches {
            context.thread_local.selector_caches = SelectorCaches::default();
        }
        let is_noticed = reach.any && further.is_reached_by_ancestors(context, visit.node);
        if is_noticed || (reach.any && further::reaches_others(context, visit.node)) {
            results.set.focus_reaches_further.insert(id);
        }
        let parents = if reach.ancestors && (is_noticed || reach.caches) {
            ancestors.parents(context, *visit, visits, &candidates, &reach)
        } else {
            Parents::at_rest(visit.node)
        };
        if results.set.focus_reaches_further.contains(&id) {
            let siblings = siblings(context, *visit, &parents, results);
            results.set.focus_of_siblings.insert(id, siblings);
        }
        enter(context, visit.node, visit.depth);
        let changes_pseudos = reach.any && changes_pseudos(context, visit.node, OWN);
        // With the same parents as at rest, it may be of a kind that has focus.
        let can_be_told = !is_noticed && !reach.caches;
        let parent = visit.node.flat_parent().map_or(document, |parent| parent.part().kind.get());
        let asked = parent.filter(|_| can_be_told).and_then(|parent| kinds.ask(context, visit.node, parent));
        let (style, pseudos) = if let Some(asked) = asked {
            let styles = if let Some((_, styles)) = kinds.known(&asked) {
                styles
            } else {
                let styles = resolve(context, visit.node, &parents);
                kinds.keep(asked, &styles);
                styles
            };
            (results.pool.id(styles.primary_style()), styles.pseudos)
        } else {
            let rules = reach.any.then(|| rules(context, visit.node, None));
            let resting = results.set.elements[id.index()].expect("collected before");
            let key = Key { resting, parent: parents.address(), rules };
            if let Some(style) = alike.get(&key).filter(|_| !changes_pseudos) {
                (*style, EagerPseudoStyles::default())
            } else {
                let styles = resolve(context, visit.node, &parents);
                let style = results.pool.id(styles.primary_style());
                if !changes_pseudos {
                    alike.insert(key, style);
                }
                (style, styles.pseudos)
            }
        };
        results.set.focused.insert((id, Pseudo::Element), style);
        if changes_pseudos {
            for (pseudo, style) in generated(&pseudos, &mut results.pool) {
                results.set.focused.insert((id, pseudo), style);
            }
        } else {
            keep_pseudos(id, results);
        }
    }
    Ok(())
}

/// Focused styles by what they follow from, of elements the pseudo-elements of which do not depend on the focus.
type Alike = HashMap<Key, StyleId>;

/// What the focused style of an element follows from.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    resting: StyleId,
    /// Address of the parent's style.
    parent: usize,
    /// Of the author and the browser; `None` where no author's rule is about focus.
    rules: Option<StrongRuleNode>,
}

/// What the next siblings of the element, which has the focus, look like. Labels of boxes to tick show it for them.
fn siblings<'a>(
    context: &mut StyleContext<Node<'a>>,
    visit: Visit<'a>,
    parents: &Parents,
    results: &mut Results,
) -> Vec<(NodeId, Pseudo, StyleId)> {
    let mut found = Vec::new();
    let mut at = visit.node.next_sibling_element();
    for _ in 0..SIBLINGS {
        let Some(sibling) = at else { break };
        at = sibling.next_sibling_element();
        // What a slot takes has another parent for its style.
        if sibling.part().slot != visit.node.part().slot {
            continue;
        }
        enter(context, sibling, visit.depth);
        let styles = resolve(context, sibling, parents);
        found.push((sibling.node_id(), Pseudo::Element, results.pool.id(styles.primary_style())));
        let generated = generated(&styles.pseudos, &mut results.pool);
        found.extend(generated.into_iter().map(|(pseudo, style)| (sibling.node_id(), pseudo, style)));
    }
    found
}

/// Pseudo-elements look focused as they do at rest.
fn keep_pseudos(id: NodeId, results: &mut Results) {
    for pseudo in [Pseudo::Before, Pseudo::After] {
        if let Some(style) = results.set.pseudos.get(&(id, pseudo)) {
            results.set.focused.insert((id, pseudo), *style);
        }
    }
}

/// Elements that may take keyboard focus, before it is asked whether they are rendered.
fn is_candidate(tree: &Tree, node: NodeId, element: &Element) -> bool {
    let is_editable =
        element.attr("contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false"));
    if element.has("tabindex") || is_editable {
        return true;
    }
    if !element.is_html() {
        return &**element.local() == "a" && element.attrs.iter().any(|attr| &*attr.name.local == "href");
    }
    match &**element.local() {
        "a" | "area" => element.has("href"),
        "button" | "select" | "textarea" | "iframe" => true,
        "input" => !element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
        "summary" => tree.node(node).parent.is_some_and(|parent| tree.is(parent, "details")),
        "audio" | "video" => element.has("controls"),
        _ => false,
    }
}

/// How far the author's rules about focus reach.
struct Reach {
    /// There are any.
    any: bool,
    /// They may change ancestors of the focused element.
    ancestors: bool,
    /// They may change what Stylo remembers about elements other than the one it is at.
    caches: bool,
}

impl Reach {
    fn of<'a>(context: &StyleContext<Node<'a>>, visits: &[Visit<'a>]) -> Self {
        let mut reach = Self { any: false, ancestors: false, caches: false };
        let mut look = |data: &CascadeData| {
            let any = data.has_state_dependency(OWN);
            reach.any |= any;
            let looks_down = any && further::looks_down(data);
            reach.caches |= looks_down || data.has_nth_of_state_dependency(OWN);
            reach.ancestors |= data.has_state_dependency(ElementState::FOCUS_WITHIN) || looks_down;
        };
        look(context.shared.stylist.cascade_data().borrow_for_origin(Origin::Author));
        for visit in visits {
            if let Some(shadow) = visit.node.shadow_root()
                && let Some(data) = style::dom::TShadowRoot::style_data(&shadow)
            {
                look(data);
            }
        }
        reach
    }
}

/// Switches states on, and off again.
pub(crate) struct States<'a>(Vec<(Node<'a>, ElementState)>);

impl<'a> States<'a> {
    pub(crate) fn focus(node: Node<'a>) -> Self {
        let mut before = Vec::new();
        let mut at = Some(node);
        let mut states = OWN;
        while let Some(node) = at {
            let state = &node.part().state;
            before.push((node, state.get()));
            state.set(state.get() | states);
            states = ElementState::FOCUS_WITHIN;
            at = node.flat_parent();
        }
        Self(before)
    }
}

impl Drop for States<'_> {
    fn drop(&mut self) {
        // The other way round, because several may lie over one another.
        for (node, state) in self.0.iter().rev() {
            node.part().state.set(*state);
        }
    }
}

/// The rules that apply to the element that was entered, or to a pseudo-element of it, in its state.
pub(crate) fn rules<'a>(
    context: &mut StyleContext<Node<'a>>,
    node: Node<'a>,
    pseudo: Option<&PseudoElement>,
) -> StrongRuleNode {
    let stylist = context.shared.stylist;
    let mut declarations = ApplicableDeclarationList::new();
    let mode = if pseudo.is_some() { MatchingMode::ForStatelessPseudoElement } else { MatchingMode::Normal };
    let mut matching = MatchingContext::new(
        mode,
        Some(context.thread_local.bloom_filter.filter()),
        &mut context.thread_local.selector_caches,
        context.shared.quirks_mode(),
        NeedsSelectorFlags::No,
        MatchingForInvalidation::No,
    );
    stylist.push_applicable_declarations(
        node,
        pseudo,
        pseudo.map_or_else(|| node.style_attribute(), |_| None),
        None,
        AnimationDeclarations::default(),
        RuleInclusion::All,
        &mut declarations,
        &mut matching,
    );
    stylist.rule_tree().compute_rule_node(&mut declarations, &context.shared.guards)
}

fn resolver<'b, 'ctx, 'a: 'ctx>(
    context: &'b mut StyleContext<'ctx, Node<'a>>,
    node: Node<'a>,
) -> StyleResolverForElement<'b, 'ctx, 'a, Node<'a>> {
    StyleResolverForElement::new(node, context, RuleInclusion::All, PseudoElementResolution::IfApplicable)
}

/// The styles of an element between these parents.
pub(crate) fn resolve<'a>(
    context: &mut StyleContext<Node<'a>>,
    node: Node<'a>,
    parents: &Parents,
) -> ResolvedElementStyles {
    resolver(context, node).resolve_style(parents.direct.as_deref(), parents.of_layout.as_deref())
}
