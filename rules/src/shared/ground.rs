use page::style::Rgba;
use page::{Fact, NodeId, Page};

/// The plain colour of the element's background with what is behind it; `None` where images or transparency make it
/// unknown.
pub fn ground(page: &Page, node: NodeId) -> Option<Rgba> {
    let mut shown = Rgba::TRANSPARENT;
    let mut at = Some(node);
    while let Some(node) = at {
        if let Fact::Known(style) = page.style(node) {
            if !style.backgrounds.is_empty() || style.opacity < 1.0 {
                return None;
            }
            shown = over(shown, style.background_color);
            if shown.alpha >= 1.0 {
                return Some(shown);
            }
        }
        at = page.flat_parent(node).or_else(|| page.doc_of(node).host);
    }
    Some(over(shown, Rgba::WHITE))
}

/// The nearest element, from this one outwards, that paints something behind its text.
pub fn painter(page: &Page, node: NodeId) -> Option<NodeId> {
    let outwards = |node: &NodeId| page.flat_parent(*node).or_else(|| page.doc_of(*node).host);
    std::iter::successors(Some(node), outwards).find(|node| {
        matches!(page.style(*node), Fact::Known(style)
            if style.background_color.alpha > 0.0 || !style.backgrounds.is_empty())
    })
}

/// `top` over `bottom`, source-over.
pub fn over(top: Rgba, bottom: Rgba) -> Rgba {
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
