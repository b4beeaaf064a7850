use page::Page;
use standards::varam::Aspect;
use standards::wcag::{Criterion, Sc};

use crate::verdict::{Target, Verdict};

/// A rule: what it applies to, what it expects there, and what it is about. A value without words for people, without
/// I/O and without memory.
#[derive(Debug)]
pub struct Rule {
    /// Subject – has/is/matches – property, in the positive: `image-has-name`. Also the name of its file, fixtures,
    /// catalogue and docs page.
    pub id: &'static str,
    /// Raised whenever an outcome can change.
    pub version: u16,
    /// Success criteria, and what an outcome says about them.
    pub requirements: &'static [Requirement],
    /// WCAG techniques and failures, such as `H37`, `F65`.
    pub techniques: &'static [&'static str],
    /// W3C ACT rules that it implements.
    pub act: &'static [&'static str],
    /// VARAM aspects that it pre-fills.
    pub aspects: &'static [Aspect],
    /// What a failure does to people.
    pub impact: Impact,
    /// Whether it counts.
    pub stage: Stage,
    /// What it needs beyond the tree; where it is missing the runner says so instead of the rule.
    pub needs: &'static [Need],
    /// Every reason key that it can give.
    pub says: &'static [&'static str],
    /// Applicability: the targets, in tree order.
    pub targets: fn(&Page) -> Vec<Target>,
    /// Expectation: the verdict about one target.
    pub expect: fn(&Page, &Target) -> Verdict,
}

impl Rule {
    /// True if its findings have a place in an audit: it is not one way of several, and what it proves is not only about
    /// criteria of level AAA, which Cabinet Regulation 445 does not ask for.
    pub fn is_of_audits(&self) -> bool {
        self.stage != Stage::Part && !self.is_beyond_required()
    }

    /// True if it proves something only about criteria of level AAA.
    fn is_beyond_required(&self) -> bool {
        let mut proven = self.requirements.iter().filter(|requirement| match requirement.relation {
            Relation::Fails | Relation::Decides => true,
            Relation::Hints => false,
        });
        let is_required =
            |requirement: &Requirement| requirement.criterion.criterion().is_some_and(Criterion::is_required);
        self.stage == Stage::Stable && !proven.any(is_required)
    }

    /// True if a failure of it is a failure of something required, not a piece of advice.
    pub fn counts(&self) -> bool {
        self.stage == Stage::Stable && !self.is_beyond_required()
    }
}

/// What a rule's outcome says about a success criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The criterion.
    pub criterion: Sc,
    /// What the outcome proves.
    pub relation: Relation,
}

/// What an outcome proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// A failure proves "not met"; a pass proves nothing.
    Fails,
    /// A failure proves "not met" and a pass on every target proves "met".
    Decides,
    /// Related only.
    Hints,
}

/// A failure of the rule proves that the criterion is not met.
pub const fn fails(principle: u8, guideline: u8, number: u8) -> Requirement {
    Requirement { criterion: Sc::new(principle, guideline, number), relation: Relation::Fails }
}

/// The rule decides the criterion both ways.
pub const fn decides(principle: u8, guideline: u8, number: u8) -> Requirement {
    Requirement { criterion: Sc::new(principle, guideline, number), relation: Relation::Decides }
}

/// The rule is about the criterion, but proves nothing.
pub const fn hints(principle: u8, guideline: u8, number: u8) -> Requirement {
    Requirement { criterion: Sc::new(principle, guideline, number), relation: Relation::Hints }
}

/// What a failure does to the people it hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Annoys: "traucē".
    Minor,
    /// Hinders: "apgrūtina".
    Serious,
    /// Blocks: "bloķē".
    Critical,
}

/// Whether and where a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Counts in WCAG conformance.
    Stable,
    /// On trial: shown, never counted.
    Trial,
    /// Good practice that WCAG does not ask for; never counted as a WCAG failure.
    Advice,
    /// Asked by VARAM's method and not by WCAG; counts in the protocol only.
    Varam,
    /// One of several ways to meet what a composite rule asks. To fail it alone is no fault, so it takes no part in
    /// audits; it runs for ACT, which has it as a rule of its own.
    Part,
}

/// What a rule needs beyond the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Computed styles: if a style sheet is missing, neither a pass nor a failure can be trusted.
    Style,
    /// Only whether elements are shown: if a style sheet is missing, a failure cannot be trusted.
    Visibility,
    /// Boxes.
    Layout,
    /// A view of this kind.
    View(page::View),
}
