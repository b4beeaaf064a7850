//! What rule outcomes say about a success criterion: never "met" because nothing failed.

use serde::{Deserialize, Serialize};
use standards::wcag::{ALWAYS_MET, Sc};

use crate::rule::{Relation, Rule, Stage};
use crate::verdict::Outcome;

/// Status of a criterion on a page, a service or a whole site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CriterionStatus {
    /// A sure failure was found.
    NotMet,
    /// Decided, and met.
    Met,
    /// Something was checked and nothing is decided: a person has to look.
    NeedsReview,
    /// Decided, and there is nothing it applies to.
    NotApplicable,
    /// Nothing that bears on it was checked.
    NotChecked,
}

/// Status of one criterion from outcomes of rules on one or many pages.
///
/// Only stable rules count. `NotMet` needs a failure of a rule that fails or decides the criterion. `Met` needs a rule that
/// *decides* it, that passed or was inapplicable everywhere and passed at least once; where it was inapplicable everywhere
/// the criterion is not applicable. Everything else that was checked needs review. [`ALWAYS_MET`] is met wherever a page
/// was checked.
pub fn status<'a>(sc: Sc, outcomes: impl IntoIterator<Item = (&'a Rule, Outcome)>) -> CriterionStatus {
    let mut seen = Seen::default();
    for (rule, outcome) in outcomes {
        if rule.stage != Stage::Stable {
            continue;
        }
        if sc == ALWAYS_MET && outcome != Outcome::Untested {
            return CriterionStatus::Met;
        }
        let Some(requirement) = rule.requirements.iter().find(|r| r.criterion == sc) else { continue };
        if outcome == Outcome::Untested {
            seen.untested = true;
            continue;
        }
        seen.checked = true;
        match (requirement.relation, outcome) {
            (Relation::Fails | Relation::Decides, Outcome::Failed) => return CriterionStatus::NotMet,
            (_, Outcome::CantTell | Outcome::Failed) => seen.open = true,
            (Relation::Decides, Outcome::Passed) => seen.decided = true,
            (Relation::Decides, Outcome::Inapplicable) => seen.nothing = true,
            (Relation::Fails | Relation::Hints, Outcome::Passed | Outcome::Inapplicable) => {}
            (_, Outcome::Untested) => seen.untested = true,
        }
    }
    seen.status()
}

#[expect(clippy::struct_excessive_bools, reason = "five independent observations, no states of one thing")]
#[derive(Default)]
struct Seen {
    checked: bool,
    untested: bool,
    open: bool,
    decided: bool,
    nothing: bool,
}

impl Seen {
    fn status(&self) -> CriterionStatus {
        match self {
            Seen { checked: false, .. } => CriterionStatus::NotChecked,
            Seen { open: false, untested: false, decided: true, .. } => CriterionStatus::Met,
            Seen { open: false, untested: false, decided: false, nothing: true, .. } => {
                CriterionStatus::NotApplicable
            }
            Seen { .. } => CriterionStatus::NeedsReview,
        }
    }
}
