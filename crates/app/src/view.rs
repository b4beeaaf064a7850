//! What screens and the command line show: plain data, the contract with the desktop's screens.
//!
//! TypeScript types are generated from these (ts-rs); texts that come from rules are already in the asked language.
//! Times are Unix milliseconds.

mod audit;
mod comparison;
mod decision;
mod description;
mod description_state;
mod document;
mod finding;
mod general;
mod page;
mod problem;
mod programme;
mod register;
mod retest;
mod rule;
mod service_change;
mod sources;
mod step;

pub use ::programme::{AnswerVerdict, List};
pub use audit::{AuditCounts, AuditEvent, AuditRequest, AuditRow, AuditState, AuditSummary, StatusCount};
pub use comparison::{
    ChangeCount, ChangedPage, ChangedPageQuery, ChangedPlace, ChangedProblem, ChangedProblemView,
    ChangedQuery, ComparisonView, PageChangeCount, RuleDifference, ServiceChanges, ServiceHistory,
    TrendPoint,
};
pub use decision::{
    DecisionForce, DecisionInAudit, DecisionKind, DecisionRequest, DecisionView, OpenFailures,
};
pub use description::{
    DescriptionOverview, DescriptionSheet, DifferenceView, EditView, FaultView, FieldView, LineEdit, LineKey,
    LineNotice, LineState, LineView, Portal, PublicationText, PublicationView, ReadabilityView, Segment,
    SheetFormat, StateCount,
};
pub use description_state::{DescriptionState, StageReached};
pub use document::{
    DocumentCounts, DocumentException, DocumentFact, DocumentFaultView, DocumentLinkView, DocumentOwner,
    DocumentPart, DocumentQuery, DocumentRow, DocumentSort, DocumentStanding, DocumentUnseen, DocumentView,
    ServiceDocuments,
};
pub use finding::{
    ComponentQuery, ComponentRow, ComponentView, FindingView, ImpactView, SurroundingsView, Urgency,
};
pub use general::{Paged, ReportFormat, ServiceRow, Settings};
pub use page::{
    Evidence, PagePart, PageQuery, PageRow, PageTieRow, PageTieView, PageView, RuleRow, Standing, TiedBy,
};
pub use problem::{
    Effort, FactView, LetterFormat, LetterRequest, LetterText, PageRemoved, ProblemEventView, ProblemList,
    ProblemQuery, ProblemRow, ProblemState, ProblemStateCount, ProblemView, Remedy, Responsible, UnseenPage,
    UserGroup,
};
pub use programme::{
    CheckLine, CheckedStep, CouncilFormat, DefinitionLine, NewAnswer, ProgrammeBoard, ProgrammeRow,
    ProgrammeService, ProgrammeSlot, ProgrammeYear, SignOffView, StandingKind,
};
pub use register::{
    Channel, ImportColumn, ImportFault, ImportPreview, ImportRow, RegisterFields, RegisterRow, RowChange,
};
pub use retest::{PlaceVerdict, RetestOf, RetestView, RetestedPageView, RetestedPlaceView};
pub use rule::{CriterionName, CriterionRow, CriterionView, RuleView};
pub use service_change::{ServiceChange, ServicePartChange, ThingChange};
pub use sources::{NameSourceView, SourcesView, StylePlaceKind, StyleSourceView};
pub use step::{StepRow, StepStanding};
