//! The words for what became of something between two runs.

use serde::{Deserialize, Serialize};

/// What became of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// Was not there, is there.
    New,
    /// Was gone, is there again.
    Returned,
    /// Reported because its rule was changed or added.
    RuleAppeared,
    /// There; whether it was there before is not known, for nobody looked.
    NotSeenBefore,
    /// There in both.
    Still,
    /// Not looked at this time, so nothing can be said.
    NotSeen,
    /// No longer reported since its rule was changed.
    RuleVanished,
    /// Was there, is not there: its page was judged again, by the same rule.
    Gone,
}

impl Change {
    /// All of them, in the order in which people read them.
    pub const ALL: [Change; 8] = [
        Change::New,
        Change::Returned,
        Change::RuleAppeared,
        Change::NotSeenBefore,
        Change::Still,
        Change::NotSeen,
        Change::RuleVanished,
        Change::Gone,
    ];
}

/// Why a fault has changed, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// What the page is made of differs.
    PageChanged,
    /// The page was not there before.
    PageNew,
    /// Neither page nor rule differ: the cause is elsewhere, such as another page, a picture or this program.
    Elsewhere,
    /// The rule has another version, and the page is the same.
    RuleChanged,
    /// Both differ, so neither alone can be named.
    RuleAndPageChanged,
    /// The earlier run did not have the rule.
    RuleAdded,
    /// The page was opened in a browser, and had only been read before.
    InBrowser,
    /// The page was not judged, or not by this rule.
    Unseen(Unseen),
}

/// Why nothing was seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unseen {
    /// The visit ended with this status.
    Status(String),
    /// The run ended before it got to the page.
    Waiting,
    /// The run's scope leaves the page out.
    Outside,
    /// No link led to the page any more.
    NotReached,
    /// The rule could not judge the page.
    RuleUntested,
    /// Something was missing on the page, such as a style sheet, and the rule could only ask.
    RuleBlind,
    /// The rule lays pages beside each other, and the run did not see all that the other one saw.
    OtherPages,
    /// The run did not have the rule.
    RuleAbsent,
    /// The run had the rule in an older version.
    RuleOlder,
    /// One run opened the page in a browser, the other only read it.
    NoBrowser,
}
