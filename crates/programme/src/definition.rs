//! The definition of improved: what must be so, and what the evidence says about it.

use serde::{Deserialize, Serialize};

use crate::checklist::{List, checks};
use crate::evidence::{Answer, AnswerVerdict, Description, Evidence, Sight, Step};

/// A line of the definition, in the order in which people see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Line {
    /// It is one of the priority services.
    Priority,
    /// Its description was evaluated.
    DescriptionReviewed,
    /// Nothing in the description calls for improvement, or all improvements are published and were seen.
    DescriptionPublished,
    /// Its electronic form can be reached.
    FormReachable,
    /// Every step was judged by the rules in the latest run.
    StepsJudged,
    /// No step has an open sure fault at level A or AA.
    NoFaults,
    /// A person checked every step for what machines cannot see.
    StepsAnswered,
    /// A person checked the form as a whole.
    Transaction,
    /// It is known how it was before, and there was something to improve.
    Before,
}

impl Line {
    /// All lines.
    pub const ALL: [Line; 9] = [
        Line::Priority,
        Line::DescriptionReviewed,
        Line::DescriptionPublished,
        Line::FormReachable,
        Line::StepsJudged,
        Line::NoFaults,
        Line::StepsAnswered,
        Line::Transaction,
        Line::Before,
    ];
}

/// What the evidence says about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It is so.
    Met,
    /// It is known not to be so.
    NotMet,
    /// Nobody knows; that is neither fine nor broken.
    NotProven,
}

/// Why a line is not met or not proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", rename_all_fields = "camelCase")]
pub enum Reason {
    /// It is not one of the priority services.
    NotPriority,
    /// The description was never evaluated.
    DescriptionNotEvaluated,
    /// Nothing in the description must be improved for sure, and nobody has answered its questions.
    DescriptionQuestions,
    /// Improvements of the description are not prepared.
    ImprovementsNotPrepared {
        /// How many.
        count: u32,
    },
    /// Improvements of the description are not submitted.
    ImprovementsNotSubmitted {
        /// How many.
        count: u32,
    },
    /// Improvements of the description are not published.
    ImprovementsNotPublished {
        /// How many.
        count: u32,
    },
    /// Improvements are said to be published, and were not seen since.
    ImprovementsNotSeen {
        /// How many.
        count: u32,
    },
    /// The register knows no address of a form.
    NoForm,
    /// The site says that the form is not there.
    FormGone {
        /// Address.
        address: String,
        /// Status of the visit.
        status: String,
    },
    /// The latest run could not see or judge a step.
    StepNotJudged {
        /// Address.
        address: String,
        /// Status of the visit.
        status: String,
    },
    /// The latest run did not come to a step, or there was none.
    StepNotVisited {
        /// Address.
        address: String,
    },
    /// A step has open sure faults.
    StepFaults {
        /// Address.
        address: String,
        /// How many.
        count: u32,
    },
    /// Lines of a step's checklist are unanswered.
    StepUnanswered {
        /// Address.
        address: String,
        /// How many.
        count: u32,
    },
    /// Rules of other versions judged a step than those of today.
    StepOtherRules {
        /// Address.
        address: String,
    },
    /// Lines of a step's checklist were answered when the page was another one.
    StepAnsweredBefore {
        /// Address.
        address: String,
        /// How many.
        count: u32,
    },
    /// A person answered that something is not so.
    AnsweredNo {
        /// Address of the step; empty if it is about the form as a whole.
        address: String,
        /// Which checklist.
        list: List,
        /// Which line of it.
        line: String,
    },
    /// Lines of the transaction's checklist are unanswered.
    TransactionUnanswered {
        /// How many.
        count: u32,
    },
    /// Lines of the transaction's checklist were answered when a step was another one.
    TransactionAnsweredBefore {
        /// How many.
        count: u32,
    },
    /// Nothing is known of how it was before.
    BeforeUnknown,
    /// There was nothing to improve, so it is not newly improved.
    NothingToImprove,
    /// It is no longer in the register, so that nothing can be said about it.
    NotInRegister,
}

/// A line with what the evidence says about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineVerdict {
    /// The line.
    pub line: Line,
    /// What is so.
    pub verdict: Verdict,
    /// Why, if it is not met; never empty then.
    pub reasons: Vec<Reason>,
}

/// Lays the evidence against every line of the definition.
pub fn judge(evidence: &Evidence) -> Vec<LineVerdict> {
    Line::ALL.map(|line| judge_line(line, evidence)).into()
}

fn judge_line(line: Line, evidence: &Evidence) -> LineVerdict {
    let (not_met, not_proven) = match line {
        Line::Priority => (said(!evidence.is_priority, Reason::NotPriority), Vec::new()),
        Line::DescriptionReviewed => {
            let is_unknown = evidence.description.evaluated.is_none();
            (Vec::new(), said(is_unknown, Reason::DescriptionNotEvaluated))
        }
        Line::DescriptionPublished => published(&evidence.description),
        Line::FormReachable => reachable(evidence),
        Line::StepsJudged => {
            (Vec::new(), unseen(evidence).into_iter().chain(other_rules(evidence)).collect())
        }
        Line::NoFaults => (faults(evidence), unseen(evidence)),
        Line::StepsAnswered => answered(evidence),
        Line::Transaction => {
            let (open, stale) =
                (unanswered(List::Transaction, &evidence.transaction), stale(&evidence.transaction));
            let open = said(open > 0, Reason::TransactionUnanswered { count: open });
            let stale = said(stale > 0, Reason::TransactionAnsweredBefore { count: stale });
            (refused("", &evidence.transaction), open.into_iter().chain(stale).collect())
        }
        Line::Before => before(evidence),
    };
    let verdict = match (not_met.is_empty(), not_proven.is_empty()) {
        (false, _) => Verdict::NotMet,
        (true, false) => Verdict::NotProven,
        (true, true) => Verdict::Met,
    };
    LineVerdict { line, verdict, reasons: not_met.into_iter().chain(not_proven).collect() }
}

/// Reasons why something is not so, and reasons why it is not known.
type Reasons = (Vec<Reason>, Vec<Reason>);

fn said(is_so: bool, reason: Reason) -> Vec<Reason> {
    if is_so { vec![reason] } else { Vec::new() }
}

fn published(description: &Description) -> Reasons {
    if description.evaluated.is_none() {
        return (Vec::new(), vec![Reason::DescriptionNotEvaluated]);
    }
    if description.needs_nothing || description.seen.is_some() {
        return (Vec::new(), Vec::new());
    }
    if description.lines == 0 {
        return (Vec::new(), vec![Reason::DescriptionQuestions]);
    }
    let [prepared, submitted, published, seen] =
        description.reached.map(|reached| description.lines.saturating_sub(reached));
    if description.prepared.is_none() {
        return (vec![Reason::ImprovementsNotPrepared { count: prepared }], Vec::new());
    }
    if description.submitted.is_none() {
        return (vec![Reason::ImprovementsNotSubmitted { count: submitted }], Vec::new());
    }
    if description.published.is_none() {
        return (vec![Reason::ImprovementsNotPublished { count: published }], Vec::new());
    }
    (Vec::new(), vec![Reason::ImprovementsNotSeen { count: seen }])
}

fn reachable(evidence: &Evidence) -> Reasons {
    let Some(first) = evidence.steps.first() else { return (vec![Reason::NoForm], Vec::new()) };
    match &first.sight {
        Sight::Judged => (Vec::new(), Vec::new()),
        Sight::Gone(status) => (vec![gone(first, status)], Vec::new()),
        Sight::NotJudged(_) | Sight::NotVisited => (Vec::new(), unseen_step(first)),
    }
}

fn gone(step: &Step, status: &str) -> Reason {
    Reason::FormGone { address: step.address.clone(), status: status.to_owned() }
}

/// Why the rules did not judge every step.
fn unseen(evidence: &Evidence) -> Vec<Reason> {
    if evidence.steps.is_empty() {
        return vec![Reason::NoForm];
    }
    evidence.steps.iter().flat_map(unseen_step).collect()
}

fn unseen_step(step: &Step) -> Vec<Reason> {
    let address = step.address.clone();
    match &step.sight {
        Sight::Judged => Vec::new(),
        Sight::NotJudged(status) => vec![Reason::StepNotJudged { address, status: status.clone() }],
        Sight::Gone(status) => vec![gone(step, status)],
        Sight::NotVisited => vec![Reason::StepNotVisited { address }],
    }
}

fn other_rules(evidence: &Evidence) -> impl Iterator<Item = Reason> {
    let other = evidence.steps.iter().filter(|step| step.sight == Sight::Judged && step.is_of_other_rules);
    other.map(|step| Reason::StepOtherRules { address: step.address.clone() })
}

fn faults(evidence: &Evidence) -> Vec<Reason> {
    let broken = evidence.steps.iter().filter(|step| step.faults > 0);
    broken.map(|step| Reason::StepFaults { address: step.address.clone(), count: step.faults }).collect()
}

fn answered(evidence: &Evidence) -> Reasons {
    if evidence.steps.is_empty() {
        return (Vec::new(), vec![Reason::NoForm]);
    }
    let not_met = evidence.steps.iter().flat_map(|step| refused(&step.address, &step.answers)).collect();
    let open = evidence.steps.iter().flat_map(|step| {
        let address = || step.address.clone();
        let (count, stale) = (unanswered(List::Step, &step.answers), stale(&step.answers));
        let open = said(count > 0, Reason::StepUnanswered { address: address(), count });
        let stale = said(stale > 0, Reason::StepAnsweredBefore { address: address(), count: stale });
        open.into_iter().chain(stale)
    });
    (not_met, open.collect())
}

fn unanswered(list: List, answers: &[Answer]) -> u32 {
    let open = checks(list).filter(|check| answers.iter().all(|answer| answer.line != check.id));
    open.fold(0, |count, _| count + 1)
}

/// Answers about a page that is another one now. A "no" stays a "no" until somebody looks again.
fn stale(answers: &[Answer]) -> u32 {
    let is_stale = |answer: &&Answer| answer.page_has_changed && answer.verdict != AnswerVerdict::No;
    answers.iter().filter(is_stale).fold(0, |count, _| count + 1)
}

fn refused(address: &str, answers: &[Answer]) -> Vec<Reason> {
    let no = answers.iter().filter(|answer| answer.verdict == AnswerVerdict::No);
    no.map(|answer| Reason::AnsweredNo {
        address: address.to_owned(),
        list: answer.list,
        line: answer.line.clone(),
    })
    .collect()
}

fn before(evidence: &Evidence) -> Reasons {
    match &evidence.before {
        None => (Vec::new(), vec![Reason::BeforeUnknown]),
        Some(before) => (said(!before.needed_work(), Reason::NothingToImprove), Vec::new()),
    }
}
