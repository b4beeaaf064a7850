//! Contrast ratios as WCAG 2.1 defines them.

use page::style::Rgba;

/// Steps on the way from a colour to black or to white.
const STEPS: u16 = 256;

/// Relative luminance of an opaque colour, 0–1. <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>
pub fn luminance(color: Rgba) -> f32 {
    let linear = |c: f32| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

/// Contrast ratio of two opaque colours, 1–21.
pub fn contrast(a: Rgba, b: Rgba) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colour as screens show it: 8 bits a channel.
pub fn on_screen(color: Rgba) -> Rgba {
    let round = |c: f32| (c.clamp(0.0, 1.0) * 255.0).round() / 255.0;
    Rgba {
        red: round(color.red),
        green: round(color.green),
        blue: round(color.blue),
        alpha: round(color.alpha),
    }
}

/// `#rrggbb`
pub fn hex(color: Rgba) -> String {
    #[expect(clippy::cast_sign_loss, reason = "clamped to 0–1 before")]
    let byte = |c: f32| (c.clamp(0.0, 1.0) * 255.0).round() as u8;
    format!("#{:02x}{:02x}{:02x}", byte(color.red), byte(color.green), byte(color.blue))
}

/// The colour nearest to `text`, on the way to black or to white, that reaches `needed` on `background`; `None` if
/// neither black nor white does. `text` itself falls short of it, so that on each way there is one point from which on all
/// colours reach it.
pub fn nearest_passing(text: Rgba, background: Rgba, needed: f32) -> Option<Rgba> {
    let passes = |color: Rgba| contrast(color, background) >= needed;
    [Rgba::BLACK, Rgba::WHITE]
        .into_iter()
        .filter(|end| passes(*end))
        .map(|end| {
            let at = |step: u16| on_screen(mix(text, end, f32::from(step) / f32::from(STEPS)));
            let (mut fails, mut reaches) = (0, STEPS);
            while reaches - fails > 1 {
                let middle = fails.midpoint(reaches);
                if passes(at(middle)) { reaches = middle } else { fails = middle }
            }
            (f32::from(reaches) * distance(text, end), at(reaches))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, color)| color)
}

/// The colour this share of the way from `from` to `to`, channel by channel.
pub fn mix(from: Rgba, to: Rgba, share: f32) -> Rgba {
    let mix = |a: f32, b: f32| a + (b - a) * share;
    Rgba {
        red: mix(from.red, to.red),
        green: mix(from.green, to.green),
        blue: mix(from.blue, to.blue),
        alpha: mix(from.alpha, to.alpha),
    }
}

fn distance(a: Rgba, b: Rgba) -> f32 {
    ((a.red - b.red).powi(2) + (a.green - b.green).powi(2) + (a.blue - b.blue).powi(2)).sqrt()
}
