/// What one page may cost. Beyond a limit the page is cut and says so ([`crate::Page::cut`]); it is never
/// judged as if it were whole.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of HTML per document.
    pub bytes: usize,
    /// Nesting depth of elements; browsers stop at 512.
    pub depth: usize,
    /// Nodes on the page, frames included.
    pub nodes: usize,
    /// Frames on the page, nested ones included.
    pub frames: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 16 << 20, depth: 512, nodes: 400_000, frames: 20 }
    }
}
