//! How much two runs have in common.

use serde::{Deserialize, Serialize};

/// Judged pages that two runs share or have alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Overlap {
    /// Judged in both.
    pub shared: u32,
    /// Judged in the earlier run only.
    pub only_before: u32,
    /// Judged in the later run only.
    pub only_after: u32,
}

impl Overlap {
    /// From the number of pages that each run judged, and that both did.
    pub fn of(before: u32, after: u32, shared: u32) -> Self {
        Self { shared, only_before: before.saturating_sub(shared), only_after: after.saturating_sub(shared) }
    }

    /// True if figures of both runs may stand side by side: at least half of all pages were judged in both.
    pub fn is_comparable(self) -> bool {
        self.shared > 0 && self.shared >= self.only_before + self.only_after
    }
}
