//! Reports of audits and of single pages.

use std::path::Path;

use audit::{Rule, RuleOutcome};
use locale::Language;
use report::{About, Course, Report, RuleSet, Scope, Service, Source, Tool, Visit};
use rules::catalog::{RULES, of_audits};
use store::{Audit, AuditId, FindingFilter, Span, VisitFilter, VisitOrder};

use crate::addresses::Plan;
use crate::app::{App, VERSION, now};
use crate::audit::runs::stored_request;
use crate::audit::scope::ServiceScope;
use crate::check::PageCheck;
use crate::error::{Error, ErrorCode};
use crate::problem::decided::Decided;
use crate::time::iso;
use crate::view::{AuditRequest, DecisionForce, DecisionInAudit, DecisionKind, ReportFormat};
use crate::words::rules_version;

impl App {
    /// The report of an audit as bytes of a file.
    pub async fn report(&self, id: i64, format: ReportFormat, lang: Language) -> Result<Vec<u8>, Error> {
        rendered(&self.report_of(id, lang).await?, format, lang)
    }

    /// Writes the report of an audit to a file.
    pub async fn save_report(
        &self,
        id: i64,
        format: ReportFormat,
        lang: Language,
        path: &Path,
    ) -> Result<String, Error> {
        let bytes = self.report(id, format, lang).await?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|_| Error::new(ErrorCode::FileWrite, path.display().to_string()))?;
        Ok(path.display().to_string())
    }

    async fn report_of(&self, id: i64, lang: Language) -> Result<Report, Error> {
        let audit = self.reader().audit(AuditId(id)).await?;
        let stored = stored_request(&audit)?;
        let visits = self
            .reader()
            .visits(audit.id, &VisitFilter::default(), VisitOrder::Visited, Span::ALL)
            .await?
            .rows;
        let mut pages = Vec::with_capacity(visits.len());
        let decided = Decided::over(self.reader(), audit.id, self.now()).await?;
        for visit in &visits {
            let mut page = self.visit(visit).await?;
            let before = page.rules.clone();
            decided.page(visit.id, &mut page.rules, &mut page.findings);
            let is_answered = |(before, after): &(&RuleOutcome, &RuleOutcome)| before != after;
            let rules = before.iter().zip(&page.rules).filter(is_answered);
            page.answered = rules.map(|(_, after)| after.rule.clone()).collect();
            pages.push(page);
        }
        for queued in self.reader().queue_of(audit.id).await? {
            pages.push(Visit::new(queued.entry.address, report::Status::Waiting));
        }
        let services = self
            .reader()
            .services()
            .await?
            .iter()
            .map(|service| Service {
                name: service.fields.name.clone(),
                pages: visits
                    .iter()
                    .filter(|visit| visit.service == Some(service.id))
                    .map(|visit| visit.record.address.clone())
                    .collect(),
            })
            .filter(|service| !service.pages.is_empty())
            .collect();
        let rules: Vec<&'static Rule> = of_audits().collect();
        let decisions = self.decisions_of(id, lang).await?.into_iter().filter_map(decision).collect();
        let about = about(&audit, &stored.request, &stored.services)?;
        Ok(Report::new(about, &rules, pages, services).with_decisions(decisions))
    }

    async fn visit(&self, visit: &store::Visit) -> Result<Visit, Error> {
        let mut page = recorded(&visit.record);
        if visit.is_judged {
            page.source = Some(source(&visit.record.browser));
            page.browser = Some(visit.record.browser.clone()).filter(|browser| !browser.is_empty());
            page.rules = self.reader().results_of(visit.id).await?;
            page.cut = page.rules.iter().any(|rule| rule.untested == Some(audit::Untested::PageCut));
            let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
            let found = self.reader().findings(visit.audit, &filter, Span::ALL).await?;
            page.findings = found.rows.into_iter().map(|stored| stored.finding).collect();
        }
        Ok(page)
    }
}

/// How a page was seen: by the browser of this name, or only read.
fn source(browser: &str) -> Source {
    if browser.is_empty() { Source::Static } else { Source::Rendered }
}

/// A decision as a report tells it. One that was taken back or replaced is no part of it.
fn decision(used: DecisionInAudit) -> Option<report::Decision> {
    let decision = used.decision;
    Some(report::Decision {
        kind: match decision.kind {
            DecisionKind::Dismissed => report::DecisionKind::Dismissed,
            DecisionKind::Deferred => report::DecisionKind::Deferred,
            DecisionKind::CannotFix => report::DecisionKind::CannotFix,
            DecisionKind::Suppliers => report::DecisionKind::Suppliers,
            DecisionKind::Confirmed => report::DecisionKind::Confirmed,
            DecisionKind::Meets => report::DecisionKind::Meets,
            DecisionKind::NotApplicable => report::DecisionKind::NotApplicable,
            DecisionKind::Withdrawn => return None,
        },
        force: match decision.force {
            DecisionForce::InForce => report::DecisionForce::InForce,
            DecisionForce::Expired => report::DecisionForce::Expired,
            DecisionForce::Changed => report::DecisionForce::Changed,
            DecisionForce::Replaced | DecisionForce::NotFound => return None,
        },
        person: decision.person,
        made: iso(decision.made),
        expires: decision.expires.map(iso),
        reason: decision.reason,
        rule: decision.rule,
        address: decision.address,
        component: decision.component.and_then(|component| component.parse().ok()),
        is_about_all: decision.is_about_all,
        places: used.places as usize,
        pages: used.pages as usize,
    })
}

/// EARL of single pages.
pub fn earl_of(checks: &[PageCheck], lang: Language) -> Result<Vec<u8>, Error> {
    earl_by(RULES, checks.iter().map(checked).collect(), lang)
}

/// EARL of the cases of ACT rules, only of the rules that implement one. The cases were seen at `seen` and are named by
/// where they are `published`.
pub(crate) fn act_earl(
    checks: &[PageCheck],
    seen: &url::Url,
    published: &str,
    lang: Language,
) -> Result<Vec<u8>, Error> {
    let rules: Vec<&'static Rule> = RULES.iter().copied().filter(|rule| !rule.act.is_empty()).collect();
    let is_act = |id: &String| rules.iter().any(|rule| rule.id == id);
    let renamed = |address: &str| match address.strip_prefix(seen.as_str()) {
        Some(path) => format!("{published}/{path}"),
        None => address.to_owned(),
    };
    let page = |check: &PageCheck| {
        let mut page = checked(check);
        page.address = renamed(&page.address);
        page.final_address = page.address.clone();
        page.rules.retain(|outcome| is_act(&outcome.rule));
        page.findings.retain(|finding| is_act(&finding.rule));
        page
    };
    earl_by(&rules, checks.iter().map(page).collect(), lang)
}

fn earl_by(rules: &[&'static Rule], pages: Vec<Visit>, lang: Language) -> Result<Vec<u8>, Error> {
    let about = About {
        tool: tool(VERSION),
        rule_set: rule_set(&rules_version()),
        created: iso(now()),
        language: lang,
        site: String::new(),
        start_addresses: pages.iter().map(|page| page.address.clone()).collect(),
        scope: Scope::default(),
        limits: report::Limits::default(),
        course: Course::Complete,
    };
    rendered(&Report::new(about, rules, pages, Vec::new()), ReportFormat::Earl, lang)
}

fn rendered(report: &Report, format: ReportFormat, lang: Language) -> Result<Vec<u8>, Error> {
    let bytes = match format {
        ReportFormat::Html => report::html(report, lang),
        ReportFormat::Json => report::json(report),
        ReportFormat::Earl => report::earl(report),
        ReportFormat::Csv => Ok(report::problems_csv(report, lang)),
        ReportFormat::Xlsx => report::problems_xlsx(report, lang, now() / 1000),
    };
    bytes.map_err(|error| Error::new(ErrorCode::ReportFailed, error.to_string()))
}

fn about(audit: &Audit, request: &AuditRequest, services: &ServiceScope) -> Result<About, Error> {
    let plan = Plan::of(request, services)?;
    let mut hosts: Vec<String> =
        plan.all_starts().filter_map(|start| start.host_str()).map(str::to_owned).collect();
    hosts.extend(request.extra_hosts.iter().cloned());
    hosts.dedup();
    Ok(About {
        tool: tool(&audit.tool_version),
        rule_set: rule_set(&audit.rules_version),
        created: iso(audit.finished_at.unwrap_or(audit.started_at)),
        language: audit.language.parse().unwrap_or_default(),
        site: audit.name.clone(),
        start_addresses: audit.starts.clone(),
        scope: Scope {
            hosts,
            include: request.include.clone(),
            exclude: request.exclude.clone(),
            robots_followed: !request.ignore_robots,
        },
        limits: report::Limits {
            pages: Some(plan.limits.pages),
            depth: Some(plan.limits.depth),
            bytes: u64::try_from(plan.client.body_bytes).ok(),
            seconds: u32::try_from(plan.client.time.as_secs()).ok(),
        },
        course: match audit.state {
            store::AuditState::Finished if audit.queued == 0 => Course::Complete,
            store::AuditState::Finished => Course::LimitReached,
            store::AuditState::Running
            | store::AuditState::Paused
            | store::AuditState::Cancelled
            | store::AuditState::Failed => Course::Stopped,
        },
    })
}

fn tool(version: &str) -> Tool {
    Tool { name: "Slieksnis".to_owned(), version: version.to_owned() }
}

fn rule_set(version: &str) -> RuleSet {
    RuleSet { id: "wcag21".to_owned(), version: version.to_owned() }
}

/// The evidence of a stored visit.
fn recorded(record: &store::VisitRecord) -> Visit {
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let number = |number: i64| u64::try_from(number).ok().filter(|number| *number > 0);
    Visit {
        final_address: record.final_address.clone(),
        cause: cause(&record.status, &record.detail),
        same_as: record.duplicate_of.clone(),
        http_status: crate::audit::pages::http_status(record),
        title: known(&record.title),
        bytes: number(record.bytes),
        hash: known(&record.hash),
        elements: number(record.elements),
        visited: Some(iso(record.visited_at)),
        milliseconds: number(record.millis),
        ..Visit::new(&record.address, status(&record.status))
    }
}

/// A page that was checked alone.
fn checked(check: &PageCheck) -> Visit {
    let mut page = Visit::new(&check.address, status(&check.status));
    page.cause = cause(&check.status, &check.detail);
    page.visited = Some(iso(now()));
    if let Some(visit) = &check.visit {
        page.final_address = visit.final_address.to_string();
        page.http_status = visit.http;
        page.title.clone_from(&visit.title);
        page.hash.clone_from(&visit.hash);
    }
    if let Some(judged) = &check.judged {
        page.source = Some(source(check.browser.as_deref().unwrap_or_default()));
        page.browser.clone_from(&check.browser);
        page.rules.clone_from(&judged.outcomes);
        page.findings.clone_from(&judged.findings);
    }
    page
}

/// A status that this version does not know is one of a page that was not judged.
fn status(word: &str) -> report::Status {
    parse(word).unwrap_or(report::Status::Crashed)
}

fn cause(status: &str, detail: &str) -> Option<report::Cause> {
    match parse(detail) {
        Some(cause) => Some(cause),
        None if status == "unreachable" => Some(report::Cause::Other),
        None => None,
    }
}

fn parse<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}
