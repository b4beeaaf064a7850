//! What lies behind a text: the backgrounds of its ancestors in the flat tree, blended as browsers blend them.

use page::style::{Background, ComputedStyle, Image, Position, Rgba};
use page::{Fact, NodeId, Page};

use super::ratio::mix;
use crate::shared::ground::over;

/// Why a style can be relied on.
const STYLED: &str = "the rule needs styles, and every element has one where there are any";

/// Points at which a gradient is looked at between two of its stops.
const SAMPLES: u16 = 8;

/// Points of gradients that are looked at. A gradient with more is taken for an image, of which only a person sees all.
const POINTS: usize = 2_000;

/// More ranges of colours than these are taken together.
const RANGES: usize = 4096;

/// The elements that paint behind a text, from the root to the text's own element.
pub struct Stack<'a> {
    layers: Vec<Layer<'a>>,
    /// From here on inwards nothing further out shows through.
    opaque_from: usize,
}

/// One element of a [`Stack`].
pub struct Layer<'a> {
    /// The element.
    pub node: NodeId,
    /// Its style.
    pub style: &'a ComputedStyle,
}

/// Colours a text is seen with: its own, and the one behind it, both as blended on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Of the text.
    pub foreground: Rgba,
    /// Behind it.
    pub background: Rgba,
}

impl<'a> Stack<'a> {
    /// The stack behind the children of `element`, through shadow trees and frames.
    pub fn behind(page: &'a Page, element: NodeId) -> Self {
        let mut layers = Vec::new();
        let mut at = Some(element);
        while let Some(node) = at {
            if page.tree.element(node).is_some() {
                let style = page.style(node).known().expect(STYLED);
                layers.push(Layer { node, style });
            }
            at = page.flat_parent(node).or_else(|| page.doc_of(node).host);
        }
        layers.reverse();
        let opaque_from = layers.iter().rposition(|layer| is_opaque(layer.style)).unwrap_or(0);
        Self { layers, opaque_from }
    }

    /// The style of the element that the text is in.
    pub fn innermost(&self) -> &'a ComputedStyle {
        self.layers.last().expect("the text is in an element").style
    }

    /// The element that the text is in.
    pub fn element(&self) -> NodeId {
        self.layers.last().expect("the text is in an element").node
    }

    /// All elements, the root first.
    pub fn layers(&self) -> &[Layer<'a>] {
        &self.layers
    }

    /// The elements that can show behind the text: the innermost one that covers everything further out, and what is in
    /// it.
    pub fn seen(&self) -> &[Layer<'a>] {
        &self.layers[self.opaque_from..]
    }

    /// The element whose background covers everything further out; `None` if the canvas shows.
    pub fn floor(&self) -> Option<NodeId> {
        let layer = self.layers.get(self.opaque_from)?;
        is_opaque(layer.style).then_some(layer.node)
    }

    /// True if the text is taken out of the flow inside [`Stack::seen`], so that it may stand anywhere and what its
    /// ancestors paint may not be what lies behind it.
    pub fn is_out_of_flow(&self) -> bool {
        let inner = &self.seen()[usize::from(self.floor().is_some())..];
        inner.iter().any(|layer| matches!(layer.style.position, Position::Absolute | Position::Fixed))
    }

    /// True if an image lies behind the text, or more gradients than one.
    pub fn has_image(&self) -> bool {
        let is_gradient = |layer: &Background| {
            let most = POINTS / usize::from(SAMPLES);
            matches!(&layer.image, Image::Gradient(stops) if (1..most).contains(&stops.len()))
        };
        self.painted().any(|layer| !is_gradient(layer)) || self.painted().nth(1).is_some()
    }

    /// True if a gradient or an image lies behind the text.
    pub fn has_gradient(&self) -> bool {
        self.painted().next().is_some()
    }

    /// The colours of a text of this colour: without any gradient, unless one covers everything, and at points of the
    /// gradients. Never empty.
    pub fn pairs(&self, color: Rgba) -> Vec<Pair> {
        let mut pairs = Vec::new();
        let mut is_covered = false;
        for (index, layer) in self.layers.iter().enumerate().skip(self.opaque_from) {
            for background in &layer.style.backgrounds {
                if let Image::Gradient(stops) = &background.image {
                    is_covered |= background.covers && !stops.is_empty();
                    let left = POINTS - pairs.len();
                    pairs.extend(along(stops).take(left).map(|point| self.pair(color, Some((index, point)))));
                }
            }
        }
        if !is_covered {
            pairs.insert(0, self.pair(color, None));
        }
        pairs
    }

    /// The colours that may lie behind the text, images among them; `None` if that is not known, else at least one.
    pub fn ranges(&self, page: &Page) -> Option<Vec<Range>> {
        let mut below = vec![Range::of(Rgba::WHITE)];
        for layer in self.seen() {
            if layer.style.opacity < 1.0 {
                return None;
            }
            let ground = Range::of(layer.style.background_color);
            below = below.into_iter().map(|range| range.under(ground)).collect();
            for background in layer.style.backgrounds.iter().rev() {
                let above = match &background.image {
                    Image::Gradient(stops) => vec![stops.iter().copied().map(Range::of).reduce(Range::hull)?],
                    Image::Url(address) => of_image(page, layer.node, address)?,
                    Image::Other => return None,
                };
                let mut shown: Vec<Range> =
                    below.iter().flat_map(|below| above.iter().map(|above| below.under(*above))).collect();
                if !background.covers {
                    shown.extend(below);
                }
                if shown.len() > RANGES {
                    shown = shown.into_iter().reduce(Range::hull).into_iter().collect();
                }
                below = shown;
            }
        }
        Some(below)
    }

    fn painted(&self) -> impl Iterator<Item = &Background> {
        self.seen().iter().flat_map(|layer| &layer.style.backgrounds)
    }

    fn pair(&self, color: Rgba, gradient: Option<(usize, Rgba)>) -> Pair {
        Pair { foreground: self.blend(Some(color), gradient), background: self.blend(None, gradient) }
    }

    /// What the screen shows: from the text outwards, each element's content over its background, made as faint as its
    /// opacity says, and at last over the white canvas.
    fn blend(&self, text: Option<Rgba>, gradient: Option<(usize, Rgba)>) -> Rgba {
        let mut shown = text.unwrap_or(Rgba::TRANSPARENT);
        for (index, layer) in self.layers.iter().enumerate().rev() {
            if let Some((_, point)) = gradient.filter(|(at, _)| *at == index) {
                shown = over(shown, point);
            }
            shown = over(shown, layer.style.background_color);
            shown.alpha *= layer.style.opacity;
        }
        over(shown, Rgba::WHITE)
    }
}

/// Colours between two, channel by channel; not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest of each channel.
    pub low: Rgba,
    /// The highest of each channel.
    pub high: Rgba,
}

impl Range {
    /// One colour.
    pub fn of(color: Rgba) -> Self {
        Self { low: color, high: color }
    }

    /// The range that holds both.
    pub fn hull(self, other: Self) -> Self {
        Self { low: channels(self.low, other.low, f32::min), high: channels(self.high, other.high, f32::max) }
    }

    /// What is seen of this, which is opaque, with the other one over it.
    fn under(self, above: Self) -> Self {
        let mix = |alpha: f32, top: f32, bottom: f32| top * alpha + bottom * (1.0 - alpha);
        let alphas = [above.low.alpha, above.high.alpha];
        let low = |top: f32, bottom: f32| {
            alphas.map(|alpha| mix(alpha, top, bottom)).into_iter().fold(1.0, f32::min)
        };
        let high = |top: f32, bottom: f32| {
            alphas.map(|alpha| mix(alpha, top, bottom)).into_iter().fold(0.0, f32::max)
        };
        let opaque = |color: Rgba| Rgba { alpha: 1.0, ..color };
        Self {
            low: opaque(channels(above.low, self.low, low)),
            high: opaque(channels(above.high, self.high, high)),
        }
    }
}

fn channels(a: Rgba, b: Rgba, of: impl Fn(f32, f32) -> f32) -> Rgba {
    Rgba {
        red: of(a.red, b.red),
        green: of(a.green, b.green),
        blue: of(a.blue, b.blue),
        alpha: of(a.alpha, b.alpha),
    }
}

/// The colours of the image at the address; `None` if they are not known.
fn of_image(page: &Page, node: NodeId, address: &str) -> Option<Vec<Range>> {
    let address = page.doc_of(node).base.join(address).ok()?;
    let image = page.image(&address).known()?;
    let color = |[red, green, blue, alpha]: [u8; 4]| {
        let share = |level: u8| f32::from(level) / 255.0;
        Rgba { red: share(red), green: share(green), blue: share(blue), alpha: share(alpha) }
    };
    let Fact::Known(colours) = &image.colours else { return None };
    Some(
        colours.ranges.iter().map(|range| Range { low: color(range.low), high: color(range.high) }).collect(),
    )
}

fn is_opaque(style: &ComputedStyle) -> bool {
    style.background_color.alpha >= 1.0 && style.opacity >= 1.0
}

/// Colours along a gradient, its stops among them.
fn along(stops: &[Rgba]) -> impl Iterator<Item = Rgba> {
    let last = stops.last().copied();
    stops
        .windows(2)
        .flat_map(|pair| (0..SAMPLES).map(|step| mix(pair[0], pair[1], f32::from(step) / f32::from(SAMPLES))))
        .chain(last)
}
