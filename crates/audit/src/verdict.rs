use page::NodeId;
use serde::{Deserialize, Serialize};

/// What a rule applies to: an element, one of its attributes, or a text node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The node; for page-wide rules the document element.
    pub node: NodeId,
    /// The attribute, if the rule is about one.
    pub attr: Option<&'static str>,
}

impl Target {
    /// A whole node.
    pub fn node(node: NodeId) -> Self {
        Self { node, attr: None }
    }

    /// One attribute of an element.
    pub fn attr(node: NodeId, attr: &'static str) -> Self {
        Self { node, attr: Some(attr) }
    }
}

/// What a rule says about one target.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The expectation holds.
    Passed,
    /// The expectation certainly does not hold.
    Failed(Reason),
    /// A person has to look; the reason carries the question.
    CantTell(Reason),
}

impl Verdict {
    /// A failure for this reason, without arguments.
    pub fn failed(key: &'static str) -> Self {
        Verdict::Failed(Reason::new(key))
    }

    /// A question to a person about something that looks wrong, without arguments.
    pub fn cant_tell(key: &'static str) -> Self {
        Verdict::CantTell(Reason::new(key))
    }

    /// A routine question to a person: nothing looks wrong, and only a person can judge it.
    pub fn review(key: &'static str) -> Self {
        Verdict::CantTell(Reason::new(key).routine())
    }
}

/// Why: a key of the rule's catalogue with its arguments, and other elements that matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Key; one of `Rule::says`.
    pub key: &'static str,
    /// Arguments of the text.
    pub args: Vec<(&'static str, Value)>,
    /// Other elements.
    pub related: Vec<NodeId>,
    /// Asked about every such target because only a person can judge it, not because something about it looks wrong.
    pub routine: bool,
}

impl Reason {
    /// A reason without arguments.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new(), related: Vec::new(), routine: false }
    }

    /// As a routine question.
    #[must_use]
    pub fn routine(mut self) -> Self {
        self.routine = true;
        self
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With one more element that matters.
    #[must_use]
    pub fn related(mut self, node: NodeId) -> Self {
        self.related.push(node);
        self
    }
}

/// An argument of a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number; the catalogue formats it.
    Number(f64),
    /// Text from the page or from a standard.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<f32> for Value {
    fn from(number: f32) -> Self {
        Value::Number(f64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as f64)
    }
}

/// Outcome of a rule on a page, in the words of EARL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Every target passed.
    Passed,
    /// At least one target failed.
    Failed,
    /// No target failed, at least one needs a person.
    CantTell,
    /// The page was seen whole and has no target.
    Inapplicable,
    /// The rule could not run; see [`Untested`].
    Untested,
}

/// Why a rule did not come to an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Untested {
    /// The page has no boxes.
    NeedsLayout,
    /// The page has no such view.
    NeedsView,
    /// Styles were not computed.
    NeedsStyle,
    /// A limit cut the page, and nothing was found in the part that was seen.
    PageCut,
    /// The rule panicked; a fault of ours.
    Crashed,
    /// The rule used up its time.
    OutOfTime,
}
