//! The database; the only place with SQL.
//!
//! [`Writer`] is the one handle that changes things: one process at a time holds it for a file. [`Reader`] can only look,
//! also from a second process, while the writer works. Both are cheap to clone. A run is written visit by visit
//! ([`Writer::record_visit`]), each in one transaction, so that a kill at any moment leaves a database that opens and a
//! run that goes on ([`Reader::queue_of`], [`Reader::visited_of`]). What a person decided ([`Decision`]) outlives every
//! audit.
//!
//! One file per table. Time is an argument: milliseconds since 1970, UTC.

mod answers;
mod audits;
mod code;
mod comparing;
mod components;
mod decisions;
mod descriptions;
mod documents;
mod error;
mod figures;
mod file;
mod findings;
mod gone;
mod groups;
mod handle;
mod id;
mod improvements;
mod known;
mod links;
mod list;
mod lock;
mod outlines;
mod problem_events;
mod queue;
mod record;
mod removals;
mod resources;
mod results;
mod retest_captures;
mod retests;
mod rules;
mod searched;
mod services;
mod settings;
mod sign_offs;
mod signed_pages;
mod snapshots;
mod summary;
mod targets;
mod ties;
mod visits;

pub use answers::ChecklistAnswer;
pub use audits::{Audit, AuditState, NewAudit};
pub use comparing::{FindingLine, RuleRan, VisitLine};
pub use components::{ComponentRow, FaultsOfService};
pub use decisions::{Decidable, Decision, DecisionKind, NewDecision};
pub use descriptions::{
    DescriptionFault, DescriptionRecord, GivenDescription, StoredDescription, StoredFault,
};
pub use documents::{
    DocumentFilter, DocumentLink, DocumentOrder, DocumentRecord, DocumentService, OutcomeCount,
    StoredDocument,
};
pub use error::Error;
pub use figures::{Figure, ServicePages};
pub use findings::{FindingFilter, StoredFinding};
pub use groups::Group;
pub use handle::{Reader, Writer};
pub use id::{
    AuditId, DecisionId, DescriptionId, DocumentId, FindingId, ImprovementId, ServiceId, SignOffId, VisitId,
};
pub use improvements::{Edit, EditKind, EditTarget, Improvement, NewEdit, NewImprovement};
pub use known::{KnownPage, Looking};
pub use links::{LinkOfVisit, PageLink};
pub use list::{List, Span};
pub use outlines::OutlinedPage;
pub use problem_events::{EventKind, NewProblemEvent, ProblemEvent, Responsible};
pub use queue::{QueueEntry, QueueState, Queued};
pub use record::{JudgedPage, Recorded, Visited};
pub use removals::{LastLook, Removal, RemovalKind};
pub use resources::MAX_RESOURCE;
pub use results::AskedPage;
pub use retests::{NewRetest, PlaceVerdict, Retest, RetestScope, RetestedPage, RetestedPlace};
pub use rules::RuleVersion;
pub use searched::Words;
pub use services::{Service, ServiceFields};
pub use sign_offs::{NewSignOff, SignOff, ToldBefore};
pub use signed_pages::{Captured, Moment, PageToPin, PinnedPage, PinnedPart};
pub use snapshots::{Capture, Part, PartKind, Pruned, content_hash};
pub use summary::{RuleSummary, StatusCount};
pub use targets::Target;
pub use ties::{NewPageTie, NewUntie, PageTie, ServicePart, Tie, TiedBy};
pub use visits::{Seen, Visit, VisitFilter, VisitOrder, VisitRecord};
