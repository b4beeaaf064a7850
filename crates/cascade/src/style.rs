//! One page: sheets, cascade, collection.

mod declared;
mod frame;

pub use declared::declared;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use page::style::StyleSet;
use page::{DocId, Document, NodeId, NodeKind, Page, Quirks, SheetRef, SheetSource, Source};
use style::animation::DocumentAnimationSet;
use style::author_styles::AuthorStyles;
use style::color::AbsoluteColor;
use style::context::{SharedStyleContext, StyleContext, StyleSystemOptions, ThreadLocalStyleContext};
use style::device::Device;
use style::media_queries::MediaList;
use style::selector_parser::SnapshotMap;
use style::shared_lock::{SharedRwLockReadGuard, StylesheetGuards};
use style::stylesheets::{CustomMediaEvaluator, CustomMediaMap, DocumentStyleSheet, StylesheetInDocument};
use style::stylist::Stylist;
use style::traversal_flags::TraversalFlags;
use style::values::specified::font::FONT_MEDIUM_PX;
use url::Url;

use crate::dom::{Shadows, World, quirks_mode};
use crate::engine::{LayoutThread, NoPainters, device};
use crate::kinds::{Kind, Kinds};
use crate::loaded::{Loaded, Text, references};
use crate::parts::parts;
use crate::pool::Pool;
use crate::refs::sheet_refs;
use crate::sheets::{self, Missing, Ready, SetKey, Sheets, Used};
use crate::walk::{TimeIsUp, order, style_all};
use crate::weight::Weight;
use crate::{Viewport, collect, focus, hover, views};

/// For all documents and windows of a page: longer than any honest page takes, by far.
const TIME: Duration = Duration::from_secs(10);

/// Stylo recurses, the deepest into custom properties that refer to one another; a thread's own stack may be small.
const STACK: usize = 128 << 20;

/// Custom properties that refer to others, on one page. Each may be a link of one chain, and a link takes a few
/// kilobytes of stack.
const REFERENCES: usize = 10_000;

/// Why a page has no styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unstyled {
    /// Its sheets are more than the engine can stand: too many custom properties that refer to others, selectors, or names.
    TooComplex,
    /// It took longer than ten seconds.
    Time,
    /// The engine panicked.
    Panic,
}

/// Computes the styles of all documents of a page and sets them ([`Page::set_styles`]).
///
/// If that fails, the page has no styles, and what depends on them is `Unknown(NeedsStyle)`.
pub fn style(page: &mut Page, sheets: &Sheets, loaded: &Loaded, viewport: Viewport) -> Result<(), Unstyled> {
    let compute = || {
        let _thread = LayoutThread::enter();
        all_windows(page, sheets, loaded, viewport)
    };
    let done = stacker::grow(STACK, || catch_unwind(AssertUnwindSafe(compute)));
    page.set_styles(done.unwrap_or(Err(Unstyled::Panic))?);
    Ok(())
}

/// What becomes of a page, while its documents are styled one after another.
#[derive(Default)]
pub(crate) struct Results {
    pub(crate) set: StyleSet,
    pub(crate) pool: Pool,
    /// A sheet turns something around under a condition about the orientation.
    turns: bool,
}

/// The page in its window, and in others if they can matter.
fn all_windows(
    page: &Page,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
) -> Result<StyleSet, Unstyled> {
    let references = references_in_attributes(page)?;
    let world = World::new(page, sheets.lock().clone());
    world.fill(parts(page, sheets));
    let world = &world;
    let left = &Cell::new(TIME);
    let other = |viewport, only: Option<&[bool]>| {
        let asked = Asked { states: false, only, left };
        compute(world, sheets, loaded, viewport, asked, references).map(|(set, _)| set)
    };
    let asked = Asked { states: true, only: None, left };
    let (mut set, turns) = compute(world, sheets, loaded, viewport, asked, references)?;
    if turns {
        set.turned = views::turned(|viewport| other(viewport, None))?;
    }
    set.zoomed = views::zoomed(page, &set, other)?;
    set.narrow = views::narrow(page, &set, other)?;
    Ok(set)
}

/// What is asked about a page.
#[derive(Clone, Copy)]
struct Asked<'a> {
    /// Also what elements look like that have the focus, and what comes into sight under the pointer.
    states: bool,
    /// Only the elements that are set here, by index; with each of them its ancestors.
    only: Option<&'a [bool]>,
    /// The time that is left for the page, all its documents and windows.
    left: &'a Cell<Duration>,
}

/// The styles in one window, and whether a sheet turns something around there under a condition about the orientation.
fn compute<'a>(
    world: &'a World<'a>,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
    asked: Asked<'_>,
    references: usize,
) -> Result<(StyleSet, bool), Unstyled> {
    // Stylists outlive all that `all_documents` computes with them, because styles point into their rule trees.
    let mut prepared = Vec::new();
    let window = world.window();
    let set = all_documents(world, sheets, loaded, viewport, asked, references, &mut prepared)?;
    drop(window);
    for Prepared { key, ready, .. } in prepared {
        sheets.keep_stylist(key, ready);
    }
    Ok(set)
}

fn all_documents<'a>(
    world: &'a World<'a>,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
    asked: Asked<'_>,
    mut references: usize,
    prepared: &mut Vec<Prepared>,
) -> Result<(StyleSet, bool), Unstyled> {
    let page = world.page;
    let guard = sheets.lock().read();
    let mut results = Results::default();
    results.set.elements.resize(page.tree.len(), None);
    for index in 0..page.docs.len() {
        let id = DocId(u16::try_from(index).expect("Limits::frames is far below u16::MAX"));
        let style_of =
            |host: NodeId| results.set.elements[host.index()].and_then(|style| results.pool.get(style));
        let viewport = frame::viewport(page, id, viewport, style_of);
        let (document, shadows) = prepare(page, id, sheets, loaded, viewport, &mut results.set.missing)?;
        world.set_shadows(id, shadows);
        references += document.references;
        results.turns |= document.turns;
        prepared.push(document);
        if references > REFERENCES {
            return Err(Unstyled::TooComplex);
        }
        let document = prepared.last_mut().expect("just pushed");
        // What is prepared is prepared for all pages of a run; only the page's own work counts against its time.
        let start = Instant::now();
        let done = style_document(world, id, document, &guard, asked, start + asked.left.get(), &mut results);
        asked.left.set(asked.left.get().saturating_sub(start.elapsed()));
        done.map_err(|TimeIsUp| Unstyled::Time)?;
    }
    let Results { mut set, pool, turns } = results;
    set.pool = pool.into_styles();
    set.missing.sort();
    set.missing.dedup();
    Ok((set, turns))
}

/// A document's sheets in place.
struct Prepared {
    key: SetKey,
    ready: Ready,
    styles_markers: bool,
    asks_containers: bool,
    references: usize,
    turns: bool,
    /// What the document asked for, with what it got.
    found: Vec<(SheetRef, DocumentStyleSheet)>,
}

fn references_in_attributes(page: &Page) -> Result<usize, Unstyled> {
    let styles = page.tree.nodes().iter().filter_map(|node| match &node.kind {
        NodeKind::Element(element) => {
            element.attr("style").filter(|css| css.contains("--") || css.contains('\\'))
        }
        _ => None,
    });
    let mut weight = Weight::default();
    let mut count = 0;
    for css in styles {
        weight.add(&Weight::of_custom_properties(css));
        count += references(css);
    }
    if weight.is_too_much() { Err(Unstyled::TooComplex) } else { Ok(count) }
}

fn prepare(
    page: &Page,
    id: DocId,
    sheets: &Sheets,
    loaded: &Loaded,
    viewport: Viewport,
    missing: &mut Vec<Url>,
) -> Result<(Prepared, Shadows), Unstyled> {
    let doc = page.doc(id);
    let quirks = quirks_mode(doc.quirks);
    let scripting = matches!(page.source, Source::Static { scripting: true });
    let conditions = Conditions { device: device(viewport, quirks), guard: sheets.lock().read() };
    let guard = &conditions.guard;

    let (mut styles_markers, mut asks_containers, mut references, mut turns) = (false, false, 0, false);
    let mut weights = Vec::new();
    let mut of_document = Vec::new();
    let mut all = Vec::new();
    let mut of_shadows: BTreeMap<NodeId, Vec<DocumentStyleSheet>> = BTreeMap::new();
    for found in sheet_refs(page, id) {
        match used(doc, &found, sheets, loaded) {
            Ok(used) => {
                styles_markers |= used.styles_markers;
                asks_containers |= used.asks_containers;
                references += used.references;
                turns |= used.turning.under(&found.media);
                weights.push(used.weight);
                if used.sheet.media(guard).is_none_or(|media| conditions.hold(media)) {
                    missing.extend(
                        used.missing.iter().filter(|import| conditions.count(import)).map(|m| m.url.clone()),
                    );
                }
                let root = page.tree.root(found.owner);
                match page.tree.node(root).kind {
                    NodeKind::ShadowRoot { .. } => {
                        of_shadows.entry(root).or_default().push(used.sheet.clone());
                    }
                    _ => of_document.push(used.sheet.clone()),
                }
                all.push((found, used.sheet));
            }
            Err(url) => {
                if conditions.hold(&sheets::media(&found.media, quirks)) {
                    missing.push(url);
                }
            }
        }
    }

    let key = SetKey { sheets: of_document, viewport, quirks: doc.quirks, scripting };
    let known = sheets.take_stylist(&key);
    if known.is_none() || !of_shadows.is_empty() {
        let mut together = Weight::default();
        for weight in &weights {
            together.add(weight);
        }
        if together.is_too_much() {
            return Err(Unstyled::TooComplex);
        }
    }
    let mut ready = known.unwrap_or_else(|| {
        let mut stylist = Stylist::new(device(viewport, quirks), quirks);
        stylist.append_stylesheet(sheets.user_agent(doc.quirks, scripting), guard);
        for sheet in &key.sheets {
            stylist.append_stylesheet(sheet.clone(), guard);
        }
        stylist.flush(&StylesheetGuards::same(guard));
        Ready { kinds: Kinds::default(), stylist }
    });
    let stylist = &mut ready.stylist;
    reset(stylist);
    let shadows = of_shadows
        .into_iter()
        .map(|(root, own)| {
            let mut styles = AuthorStyles::new();
            let none = CustomMediaMap::default();
            for sheet in own {
                styles.stylesheets.append_stylesheet(Some(stylist.device()), &none, sheet, guard);
            }
            styles.flush(stylist, guard);
            (root, styles)
        })
        .collect();
    Ok((Prepared { key, ready, styles_markers, asks_containers, references, turns, found: all }, shadows))
}

/// Forgets what the last page left in a stylist.
fn reset(stylist: &Stylist) {
    stylist.rule_tree().maybe_gc();
    let device = stylist.device();
    device.set_root_font_size(FONT_MEDIUM_PX);
    device.set_root_style(device.default_computed_values_arc());
    device.set_body_text_color(AbsoluteColor::BLACK);
}

/// Under what conditions sheets and imports count.
struct Conditions<'a> {
    device: Device,
    guard: SharedRwLockReadGuard<'a>,
}

impl Conditions<'_> {
    fn hold(&self, media: &MediaList) -> bool {
        media.evaluate(&self.device, self.device.quirks_mode(), &mut CustomMediaEvaluator::none())
    }

    fn count(&self, import: &Missing) -> bool {
        import.media.iter().all(|media| self.hold(media.read_with(&self.guard)))
    }
}

/// The parsed sheet, or the address of what could not be had.
fn used(doc: &Document, found: &SheetRef, sheets: &Sheets, loaded: &Loaded) -> Result<Used, Url> {
    match &found.source {
        SheetSource::Inline(css) => {
            let text = Text::new(css.as_str());
            let sheet = sheets.sheet(&text, &doc.base, doc.quirks, &found.media, loaded);
            sheet.ok_or_else(|| doc.url.clone())
        }
        SheetSource::Linked(url) => {
            let sheet = loaded
                .get(url)
                .and_then(|(text, base)| sheets.sheet(text, base, doc.quirks, &found.media, loaded));
            sheet.ok_or_else(|| url.clone())
        }
    }
}

fn style_document<'a>(
    world: &'a World<'a>,
    id: DocId,
    document: &mut Prepared,
    guard: &SharedRwLockReadGuard<'_>,
    asked: Asked<'_>,
    deadline: Instant,
    results: &mut Results,
) -> Result<(), TimeIsUp> {
    let snapshots = SnapshotMap::new();
    let Ready { kinds, stylist } = &mut document.ready;
    let shared = SharedStyleContext {
        stylist,
        visited_styles_enabled: false,
        options: StyleSystemOptions::default(),
        guards: StylesheetGuards::same(guard),
        current_time_for_animations: 0.0,
        traversal_flags: TraversalFlags::empty(),
        snapshot_map: &snapshots,
        animations: DocumentAnimationSet::default(),
        registered_speculative_painters: &NoPainters,
    };
    let mut thread_local = ThreadLocalStyleContext::new();
    let mut context = StyleContext { shared: &shared, thread_local: &mut thread_local };
    let mut visits = order(world, world.page.doc(id).root);
    if let Some(only) = asked.only {
        visits.retain(|visit| only[visit.node.node_id().index()]);
    }
    let above = kind_of_document(world, id).filter(|_| !document.asks_containers);
    style_all(&mut context, &visits, kinds, above, deadline)?;
    collect::collect(&context, &visits, document.styles_markers, results);
    if asked.states {
        focus::collect(&mut context, &visits, kinds, above, deadline, results)?;
        hover::collect(&mut context, &visits, deadline, results)?;
    }
    Ok(())
}

/// What the root has for a parent; `None` where more matters than kinds can tell.
fn kind_of_document(world: &World<'_>, id: DocId) -> Option<Kind> {
    let doc = world.page.doc(id);
    (doc.quirks != Quirks::Full && !world.has_shadows()).then(|| Kind::of_document(doc.is_html))
}
