//! What lies behind a text: the backgrounds of its ancestors in the flat tree, blended as browsers blend them.

use page::style::{ComputedStyle, Image, Position, Rgba};
use page::{NodeId, Page};

use super::ratio::mix;

/// Why a style can be relied on.
const STYLED: &str = "the rule needs styles, and every element has one where there are any";

/// Points at which a gradient is looked at between two of its stops.
const SAMPLES: u16 = 8;

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

    /// True if an image lies behind the text.
    pub fn has_image(&self) -> bool {
        self.images().any(|image| match image {
            Image::Url(_) | Image::Other => true,
            Image::Gradient(stops) => stops.is_empty(),
        })
    }

    /// True if a gradient lies behind the text.
    pub fn has_gradient(&self) -> bool {
        self.images().next().is_some()
    }

    /// The colours of a text of this colour, without any gradient first, and then at points of the gradients.
    pub fn pairs(&self, color: Rgba) -> Vec<Pair> {
        let mut pairs = vec![self.pair(color, None)];
        for layer in 0..self.layers.len() {
            if layer < self.opaque_from {
                continue;
            }
            for image in &self.layers[layer].style.background_images {
                if let Image::Gradient(stops) = image {
                    pairs.extend(along(stops).map(|point| self.pair(color, Some((layer, point)))));
                }
            }
        }
        pairs
    }

    fn images(&self) -> impl Iterator<Item = &Image> {
        self.seen().iter().flat_map(|layer| &layer.style.background_images)
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

/// `top` over `bottom`, source-over.
fn over(top: Rgba, bottom: Rgba) -> Rgba {
    let alpha = top.alpha + bottom.alpha * (1.0 - top.alpha);
    if alpha <= 0.0 {
        return Rgba::TRANSPARENT;
    }
    let channel = |t: f32, b: f32| (t * top.alpha + b * bottom.alpha * (1.0 - top.alpha)) / alpha;
    Rgba {
        red: channel(top.red, bottom.red),
        green: channel(top.green, bottom.green),
        blue: channel(top.blue, bottom.blue),
        alpha,
    }
}
