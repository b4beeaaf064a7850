/// The specification that defines a role, state or property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edition {
    /// WAI-ARIA 1.2, the Recommendation.
    Aria12,
    /// The draft of WAI-ARIA 1.3; browsers know these, the Recommendation does not.
    Aria13Draft,
    /// Digital Publishing WAI-ARIA Module 1.1.
    Dpub11,
    /// WAI-ARIA Graphics Module 1.0.
    Graphics10,
}

impl Edition {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "1.2" => Self::Aria12,
            "1.3" => Self::Aria13Draft,
            "dpub-1.1" => Self::Dpub11,
            "graphics-1.0" => Self::Graphics10,
            _ => return None,
        })
    }
}
