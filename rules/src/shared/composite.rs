//! Rules that are made of other rules over the same targets.

use audit::{Rule, Target, Verdict};
use page::Page;

/// What the parts say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// The expectation holds.
    Passed,
    /// It certainly does not hold.
    Failed,
    /// That depends on what a person answers about a part.
    Open,
}

/// One part has to pass. The target must be one to which all the parts apply, or which they would fail.
pub fn any_of(page: &Page, target: &Target, parts: &[&Rule]) -> Together {
    let mut together = Together::Failed;
    for part in parts {
        match (part.expect)(page, target) {
            Verdict::Passed => return Together::Passed,
            Verdict::CantTell(_) => together = Together::Open,
            Verdict::Failed(_) => {}
        }
    }
    together
}

#[cfg(test)]
mod tests {
    use super::*;
    use audit::{Impact, Stage};
    use page::{Limits, parse};

    const fn part(expect: fn(&Page, &Target) -> Verdict) -> Rule {
        Rule {
            id: "part",
            version: 1,
            requirements: &[],
            techniques: &[],
            act: &[],
            aspects: &[],
            impact: Impact::Minor,
            stage: Stage::Trial,
            needs: &[],
            says: &[],
            targets: |_| Vec::new(),
            expect,
        }
    }

    static PASSES: Rule = part(|_, _| Verdict::Passed);
    static FAILS: Rule = part(|_, _| Verdict::failed("no"));
    static ASKS: Rule = part(|_, _| Verdict::cant_tell("ask"));

    #[test]
    fn parts_are_put_together_as_in_logic() {
        let url = url::Url::parse("https://zalkalne.example/").expect("a constant address");
        let page = parse::page("<p>", url, true, &Limits::default());
        let target = Target::node(page.top().root);
        let any = |parts: &[&Rule]| any_of(&page, &target, parts);
        assert_eq!(any(&[&FAILS, &ASKS, &PASSES]), Together::Passed);
        assert_eq!(any(&[&FAILS, &ASKS]), Together::Open);
        assert_eq!(any(&[&FAILS, &FAILS]), Together::Failed);
    }
}
