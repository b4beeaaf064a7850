//! Faults that are named by another component than before, since this program tells faults apart better than it did: what people
//! decided and what became of them goes along.

use std::collections::BTreeSet;

use audit::Component;
use store::{AuditId, EventKind, NewDecision, NewProblemEvent};

use crate::app::App;
use crate::error::Error;

impl App {
    /// Carries over what is known of faults that this audit names otherwise than the one before it; their former names. The
    /// same place that looks the same is the same fault. One name may have become several: what was said of all is said of each.
    pub(crate) async fn carry_over(
        &self,
        earlier: AuditId,
        audit: AuditId,
    ) -> Result<BTreeSet<Component>, Error> {
        let renamed = self.reader().renamed(earlier, audit).await?;
        if renamed.is_empty() {
            return Ok(BTreeSet::new());
        }
        let all = self.reader().problem_events().await?;
        let made = self.reader().decisions().await?;
        let mut events: Vec<NewProblemEvent> = Vec::new();
        let mut decisions: Vec<NewDecision> = Vec::new();
        let mut former = BTreeSet::new();
        for (from, to, rule) in renamed {
            let is_known = all.iter().any(|event| event.event.component == to)
                || made.iter().any(|decision| decision.decision.component == Some(to));
            if !is_known {
                let of = all.iter().filter(|event| event.event.component == from);
                events.extend(of.map(|event| NewProblemEvent { component: to, ..event.event.clone() }));
                // They stand latest first.
                let of = made.iter().rev().filter(|decision| decision.decision.component == Some(from));
                decisions.extend(of.map(|decision| NewDecision {
                    component: Some(to),
                    of_component: Some(to),
                    ..decision.decision.clone()
                }));
            }
            if former.insert(from) && all.iter().any(|event| event.event.component == from) {
                events.push(NewProblemEvent {
                    component: from,
                    rule,
                    kind: EventKind::Renamed,
                    responsible: None,
                    person: String::new(),
                    note: to.to_string(),
                    audit: Some(audit.0),
                    retest: None,
                    made_at: self.now(),
                });
            }
        }
        self.writer().decide_all(&decisions).await?;
        self.writer().record_problem_events(&events).await?;
        Ok(former)
    }
}
