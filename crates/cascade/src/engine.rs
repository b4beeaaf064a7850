//! Stylo's surroundings: preferences, device, font metrics, thread state.

use euclid::{Scale, Size2D};
use selectors::matching::QuirksMode;
use std::sync::Once;
use style::context::RegisteredSpeculativePainters;
use style::device::Device;
use style::device::servo::FontMetricsProvider;
use style::font_metrics::FontMetrics;
use style::media_queries::MediaType;
use style::properties::ComputedValues;
use style::properties::style_structs::Font;
use style::queries::values::PrefersColorScheme;
use style::servo::media_features::PointerCapabilities;
use style::thread_state::{self, ThreadState};
use style::values::computed::font::GenericFontFamily;
use style::values::computed::{CSSPixelLength, Length};
use style::values::specified::font::QueryFontMetricsFlags;

use crate::Viewport;

/// Switches on what browsers support and Stylo has switched off; they are process-wide.
pub(crate) fn set_preferences() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        use stylo_static_prefs::set_pref;
        set_pref!("layout.columns.enabled", true);
        set_pref!("layout.container-queries.enabled", true);
        set_pref!("layout.css.at-scope.enabled", true);
        set_pref!("layout.css.content.alt-text.enabled", true);
        set_pref!("layout.css.fit-content-function.enabled", true);
        set_pref!("layout.css.has-selector.enabled", true);
        set_pref!("layout.css.line-clamp.enabled", true);
        set_pref!("layout.css.nth-child-of.enabled", true);
        set_pref!("layout.css.properties-and-values.enabled", true);
        set_pref!("layout.css.starting-style-at-rules.enabled", true);
        set_pref!("layout.css.style-queries.enabled", true);
        set_pref!("layout.css.tree-counting-functions.enabled", true);
        set_pref!("layout.grid.enabled", true);
        set_pref!("layout.css.grid-template-subgrid-value.enabled", true);
        set_pref!("layout.unimplemented", true);
        set_pref!("layout.variable_fonts.enabled", true);
        set_pref!("layout.writing-mode.enabled", true);
    });
}

/// There are no fonts: Stylo then uses the fallbacks that CSS Values prescribes (`ex` and `ch` are half an em).
#[derive(Debug)]
struct NoFonts;

impl FontMetricsProvider for NoFonts {
    fn query_font_metrics(
        &self,
        _: bool,
        _: &Font,
        _: CSSPixelLength,
        _: QueryFontMetricsFlags,
    ) -> FontMetrics {
        FontMetrics::default()
    }

    fn base_size_for_generic(&self, generic: GenericFontFamily) -> Length {
        Length::new(match generic {
            GenericFontFamily::Monospace => 13.0,
            _ => 16.0,
        })
    }
}

/// A screen with a mouse.
pub(crate) fn device(viewport: Viewport, quirks: QuirksMode) -> Device {
    let pointer = PointerCapabilities::FINE | PointerCapabilities::HOVER;
    Device::new(
        MediaType::screen(),
        quirks,
        Size2D::new(viewport.width, viewport.height),
        Size2D::new(viewport.width, viewport.height),
        Scale::new(1.0),
        Box::new(NoFonts),
        ComputedValues::initial_values_with_font_override(Font::initial_values()),
        PrefersColorScheme::Light,
        pointer,
        pointer,
    )
}

/// Says that this thread does layout, as long as it lives; Stylo asserts it.
pub(crate) struct LayoutThread(());

impl LayoutThread {
    pub(crate) fn enter() -> Self {
        thread_state::enter(ThreadState::LAYOUT);
        Self(())
    }
}

impl Drop for LayoutThread {
    fn drop(&mut self) {
        thread_state::exit(ThreadState::LAYOUT);
    }
}

/// There are no paint worklets.
pub(crate) struct NoPainters;

impl RegisteredSpeculativePainters for NoPainters {
    fn get(&self, _: &style::Atom) -> Option<&dyn style::context::RegisteredSpeculativePainter> {
        None
    }
}
