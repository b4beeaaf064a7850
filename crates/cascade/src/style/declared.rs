//! Which declaration gave an element a value: asked after judging, only of what was found.
//!
//! The rules that apply to the element are matched again; nothing is computed. What it inherits is asked of its ancestors.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use page::style::{Declared, DeclaredIn, Property, Pseudo, State, Wanted};
use page::{DocId, NodeId, Page};
use style::animation::DocumentAnimationSet;
use style::context::{SharedStyleContext, StyleContext, StyleSystemOptions, ThreadLocalStyleContext};
use style::properties::{CSSWideKeyword, LonghandId, PropertyDeclaration, PropertyDeclarationId, PropertyId};
use style::rule_tree::{CascadeOrigin, StrongRuleNode};
use style::selector_parser::{PseudoElement, SnapshotMap};
use style::shared_lock::{SharedRwLockReadGuard, StylesheetGuards};
use style::traversal_flags::TraversalFlags;

use super::{Prepared, frame, prepare};
use crate::Viewport;
use crate::dom::{Block, Node, World, quirks_mode};
use crate::engine::{LayoutThread, NoPainters};
use crate::focus;
use crate::loaded::Loaded;
use crate::origin::{Origins, address};
use crate::parts::parts;
use crate::sheets::Sheets;
use crate::source::{self, Written};
use crate::walk::enter;

/// Time for the questions about one page; what is asked after it has no answer.
const TIME: Duration = Duration::from_secs(2);

/// Answers to the questions about a page that was styled with the same sheets and window, in their order. No answer where
/// no declaration says it, where the page took too long, or where a sheet is gone.
pub fn declared(
    page: &Page,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
    wanted: &[Wanted],
) -> Vec<Option<Declared>> {
    if wanted.is_empty() || page.styles().is_none() {
        return vec![None; wanted.len()];
    }
    let compute = || {
        let _thread = LayoutThread::enter();
        answers(page, sheets, loaded, viewport, wanted)
    };
    let done = stacker::grow(super::STACK, || catch_unwind(AssertUnwindSafe(compute)));
    done.unwrap_or_else(|_| vec![None; wanted.len()])
}

fn answers(
    page: &Page,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
    wanted: &[Wanted],
) -> Vec<Option<Declared>> {
    let deadline = Instant::now() + TIME;
    let world = World::new(page, sheets.lock().clone());
    world.fill(parts(page, sheets));
    let world = &world;
    let mut prepared: Vec<Prepared> = Vec::new();
    let mut answers = vec![None; wanted.len()];
    let window = world.window();
    {
        let guard = sheets.lock().read();
        for index in 0..page.docs.len() {
            let id = DocId(u16::try_from(index).expect("Limits::frames is far below u16::MAX"));
            let of_document: Vec<usize> =
                (0..wanted.len()).filter(|index| page.tree.node(wanted[*index].node).doc == id).collect();
            if of_document.is_empty() {
                continue;
            }
            let viewport = frame::viewport(page, id, viewport, |host| page.style(host).known());
            let Ok((document, shadows)) = prepare(page, id, sheets, loaded, viewport, &mut Vec::new()) else {
                continue;
            };
            world.set_shadows(id, shadows);
            prepared.push(document);
            let document = prepared.last().expect("just pushed");
            let mut asked = Asked::new(world, id, document, loaded, &guard);
            let snapshots = SnapshotMap::new();
            let shared = SharedStyleContext {
                stylist: &document.ready.stylist,
                visited_styles_enabled: false,
                options: StyleSystemOptions::default(),
                guards: StylesheetGuards::same(&guard),
                current_time_for_animations: 0.0,
                traversal_flags: TraversalFlags::empty(),
                snapshot_map: &snapshots,
                animations: DocumentAnimationSet::default(),
                registered_speculative_painters: &NoPainters,
            };
            let mut thread_local = ThreadLocalStyleContext::new();
            let mut context = StyleContext { shared: &shared, thread_local: &mut thread_local };
            for index in of_document {
                if Instant::now() > deadline {
                    break;
                }
                answers[index] = asked.answer(&mut context, wanted[index]);
            }
        }
    }
    drop(window);
    for Prepared { key, ready, .. } in prepared {
        sheets.keep_stylist(key, ready);
    }
    answers
}

/// What was found out about a document.
struct Asked<'a, 'g> {
    world: &'a World<'a>,
    doc: DocId,
    guard: &'g SharedRwLockReadGuard<'g>,
    origins: Origins,
    rules: HashMap<(NodeId, Pseudo, State), StrongRuleNode>,
    written: HashMap<(usize, Property), Option<Written>>,
}

impl<'a, 'g> Asked<'a, 'g> {
    fn new(
        world: &'a World<'a>,
        doc: DocId,
        document: &Prepared,
        loaded: &Loaded,
        guard: &'g SharedRwLockReadGuard<'g>,
    ) -> Self {
        let origins = Origins::of(world.page, &document.found, loaded, guard);
        Self { world, doc, guard, origins, rules: HashMap::new(), written: HashMap::new() }
    }

    fn answer(&mut self, context: &mut StyleContext<Node<'a>>, wanted: Wanted) -> Option<Declared> {
        let id = longhand(wanted.property);
        let mut at = Some(self.world.node(wanted.node));
        let mut pseudo = wanted.pseudo;
        while let Some(node) = at {
            let rules = self.rules(context, node, wanted.node, pseudo, wanted.state);
            let winner = rules.self_and_ancestors().find_map(|rule| {
                let block = rule.style_source()?.get();
                let found = block.read_with(self.guard).get(PropertyDeclarationId::Longhand(id))?;
                (found.1 == rule.importance())
                    .then(|| (found.0.clone(), block.clone(), rule.cascade_level().origin()))
            });
            let inherits = match &winner {
                None => id.inherited(),
                Some((declaration, ..)) => match declaration.get_css_wide_keyword() {
                    Some(CSSWideKeyword::Inherit) => true,
                    Some(CSSWideKeyword::Unset) => id.inherited(),
                    _ => false,
                },
            };
            if !inherits {
                let (declaration, block, origin) = winner?;
                return Some(self.told(node, pseudo, wanted.property, &declaration, &block, origin));
            }
            if pseudo == Pseudo::Element {
                at = node.flat_parent();
            }
            pseudo = Pseudo::Element;
        }
        None
    }

    /// The rules that apply to the element, while `target` is in the state.
    fn rules(
        &mut self,
        context: &mut StyleContext<Node<'a>>,
        node: Node<'a>,
        target: NodeId,
        pseudo: Pseudo,
        state: State,
    ) -> StrongRuleNode {
        let key = (node.node_id(), pseudo, state);
        let is_own = node.node_id() == target || state == State::Resting;
        if let Some(known) = self.rules.get(&key).filter(|_| is_own) {
            return known.clone();
        }
        let _focus = match state {
            State::Resting => None,
            State::Focused => Some(focus::States::focus(self.world.node(target))),
        };
        if state == State::Focused {
            context.thread_local.selector_caches = selectors::matching::SelectorCaches::default();
        }
        let depth = std::iter::successors(node.flat_parent(), |node| node.flat_parent()).count();
        enter(context, node, depth);
        let pseudo = match pseudo {
            Pseudo::Element => None,
            Pseudo::Before => Some(PseudoElement::Before),
            Pseudo::After => Some(PseudoElement::After),
            Pseudo::Marker => Some(PseudoElement::Marker),
            Pseudo::Placeholder => Some(PseudoElement::Placeholder),
        };
        let rules = focus::rules(context, node, pseudo.as_ref());
        if state == State::Focused {
            context.thread_local.selector_caches = selectors::matching::SelectorCaches::default();
        }
        if is_own {
            self.rules.insert(key, rules.clone());
        }
        rules
    }

    fn told(
        &mut self,
        node: Node<'a>,
        pseudo: Pseudo,
        property: Property,
        declaration: &PropertyDeclaration,
        block: &Block,
        origin: CascadeOrigin,
    ) -> Declared {
        let (page, part) = (self.world.page, node.part());
        let is = |own: Option<&Block>| own.is_some_and(|own| address(own) == address(block));
        let serialized = || {
            let mut value = String::new();
            let _ = block
                .read_with(self.guard)
                .property_value_to_css(&PropertyId::NonCustom(longhand(property).into()), &mut value);
            (property.name().to_owned(), value)
        };
        let mut out = Declared {
            node: node.node_id(),
            property: String::new(),
            value: String::new(),
            selector: String::new(),
            place: DeclaredIn::Browser,
            line: 0,
        };
        let written = if pseudo == Pseudo::Element && is(part.style.as_ref()) {
            out.place = DeclaredIn::StyleAttribute;
            out.line = page.tree.node(node.node_id()).line;
            let css = node.elem().attr("style").unwrap_or_default();
            let css = crate::rewrite::rewrite(css);
            let found = self.find(&css, None, property, declaration, block);
            found.map(|written| Written { lines_before: 0, ..written })
        } else if pseudo == Pseudo::Element && is(part.hints.as_ref()) {
            out.place = DeclaredIn::Hint;
            out.line = page.tree.node(node.node_id()).line;
            None
        } else if origin.is_author_origin()
            && let Some(found) = self.origins.get(block)
        {
            out.place = found.sheet.place.clone();
            out.selector.clone_from(&found.selector);
            out.line = found.sheet.lines_before + found.location.line + 1;
            let (sheet, at) = (found.sheet.clone(), (found.location, found.is_bare));
            let written = self.find(&sheet.css, Some(at), property, declaration, block);
            if let Some(written) = &written {
                out.line = sheet.lines_before + written.lines_before + 1;
            }
            written
        } else {
            None
        };
        (out.property, out.value) =
            written.map_or_else(serialized, |written| (written.property, written.value));
        out
    }

    /// The declaration in the text; looked for once for each block and property.
    fn find(
        &mut self,
        css: &str,
        at: Option<(cssparser::SourceLocation, bool)>,
        property: Property,
        declaration: &PropertyDeclaration,
        block: &Block,
    ) -> Option<Written> {
        let key = (address(block), property);
        if let Some(known) = self.written.get(&key) {
            return known.clone();
        }
        let doc = self.world.page.doc(self.doc);
        let quirks = quirks_mode(doc.quirks);
        let found = source::find(css, at, longhand(property), declaration, quirks, &doc.base);
        self.written.insert(key, found.clone());
        found
    }
}

fn longhand(property: Property) -> LonghandId {
    match property {
        Property::AnimationName => LonghandId::AnimationName,
        Property::BackgroundColor => LonghandId::BackgroundColor,
        Property::BackgroundImage => LonghandId::BackgroundImage,
        Property::BorderTopColor => LonghandId::BorderTopColor,
        Property::BorderTopStyle => LonghandId::BorderTopStyle,
        Property::BoxShadow => LonghandId::BoxShadow,
        Property::Color => LonghandId::Color,
        Property::Content => LonghandId::Content,
        Property::Display => LonghandId::Display,
        Property::FontSize => LonghandId::FontSize,
        Property::FontWeight => LonghandId::FontWeight,
        Property::LetterSpacing => LonghandId::LetterSpacing,
        Property::LineHeight => LonghandId::LineHeight,
        Property::OutlineColor => LonghandId::OutlineColor,
        Property::OutlineStyle => LonghandId::OutlineStyle,
        Property::OverflowX => LonghandId::OverflowX,
        Property::OverflowY => LonghandId::OverflowY,
        Property::TextAlign => LonghandId::TextAlign,
        Property::TextDecorationLine => LonghandId::TextDecorationLine,
        Property::Visibility => LonghandId::Visibility,
        Property::WordSpacing => LonghandId::WordSpacing,
    }
}
