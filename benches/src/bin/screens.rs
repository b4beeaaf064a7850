//! How long each screen's question to the database takes: 52 services, 500 pages with 30 findings each, 200 documents that
//! every tenth page links to, and three such audits, since nobody has only one. Prints figures, asserts nothing.

#![expect(clippy::cast_possible_wrap, reason = "small numbers")]

use std::time::{Duration, Instant};

use anyhow::Result;
use app::view::{ComponentQuery, DocumentPart, DocumentQuery, PageQuery, Urgency};
use app::{App, Language};
use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use rules::catalog::RULES;
use store::{
    AuditId, AuditState, DocumentRecord, JudgedPage, NewAudit, PageLink, RuleVersion, ServiceFields,
    ServiceId, ServicePart, Tie, TiedBy, VisitRecord, Visited, Writer,
};

const SERVICES: usize = 52;
const PAGES: usize = 500;
const DOCUMENTS: usize = 200;
const FINDINGS: usize = 30;
const AUDITS: usize = 3;
/// What a person does not notice.
const TARGET: Duration = Duration::from_millis(50);

#[tokio::main]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("slieksnis.db");
    let audit = fill(&file).await?;
    let app = App::open_file(&file).await?;
    let lang = Language::Lv;
    let page = app.pages(audit, PageQuery::default(), lang).await?.rows[0].id;
    let problems = ComponentQuery { urgency: Some(Urgency::ToFix), limit: 50, ..ComponentQuery::default() };
    let component = app.components(audit, problems.clone(), lang).await?.rows[0].component.clone();
    let document = app.documents_of(audit, DocumentQuery::default(), lang).await?.rows[0].id;
    let of_service = DocumentQuery { service: Some(7), limit: 50, ..DocumentQuery::default() };
    let excepted = DocumentQuery { part: Some(DocumentPart::MaybeExcepted), ..DocumentQuery::default() };

    time("audits", || app.audits()).await?;
    time("summary", || app.audit_summary(audit, lang)).await?;
    time("services of an audit", || app.services(audit, lang)).await?;
    time("pages", || app.pages(audit, PageQuery { limit: 50, ..PageQuery::default() }, lang)).await?;
    time("pages of a service", || {
        app.pages(audit, PageQuery { service: Some(7), ..PageQuery::default() }, lang)
    })
    .await?;
    time("pages with a text", || {
        app.pages(audit, PageQuery { text: "LAPA 42".to_owned(), ..PageQuery::default() }, lang)
    })
    .await?;
    time("page", || app.page(page, lang)).await?;
    time("criteria", || app.criteria(audit, lang)).await?;
    time("problems", || app.components(audit, problems.clone(), lang)).await?;
    time("problem", || app.component(audit, &component, lang)).await?;
    time("documents", || {
        app.documents_of(audit, DocumentQuery { limit: 50, ..DocumentQuery::default() }, lang)
    })
    .await?;
    time("documents of a service", || app.documents_of(audit, of_service.clone(), lang)).await?;
    time("documents maybe excepted", || app.documents_of(audit, excepted.clone(), lang)).await?;
    time("document", || app.document(document, lang)).await?;
    time("register", || app.register()).await?;
    time("steps of a service", || app.service_steps(7, lang)).await?;
    time("documents of a service, figures", || app.service_documents(7)).await?;
    app.close().await;
    Ok(())
}

/// The best of a few: what the machine can do when nobody disturbs it.
async fn time<T, F: Future<Output = Result<T, app::Error>>>(what: &str, ask: impl Fn() -> F) -> Result<()> {
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let begin = Instant::now();
        ask().await?;
        best = best.min(begin.elapsed());
    }
    let mark = if best > TARGET { "  OVER 50 ms" } else { "" };
    println!("{what:<34} {:>8.1} ms{mark}", best.as_secs_f64() * 1e3);
    Ok(())
}

async fn fill(file: &std::path::Path) -> Result<i64> {
    let writer = Writer::open(file).await?;
    let mut services = Vec::new();
    for number in 0..SERVICES {
        let fields = ServiceFields {
            number: (number + 1).to_string(),
            name: format!("Pakalpojums {number}"),
            site_address: address(&format!("lapa-{}", number * 9)),
            form_addresses: vec![address(&format!("lapa-{}", number * 9 + 1))],
            ..ServiceFields::default()
        };
        services.push(writer.add_service(&fields, 0).await?);
    }
    let mut last = 0;
    for number in 0..AUDITS {
        let id = writer.start_audit(&new_audit(), 1_000 * number as i64).await?;
        for page in 0..PAGES {
            writer.record_visit(id, &visited(page, &services)).await?;
        }
        for document in 0..DOCUMENTS {
            writer.record_visit(id, &document_visit(document)).await?;
        }
        close(&writer, id, 1_000 * number as i64 + 500).await?;
        last = id.0;
    }
    writer.close().await;
    Ok(last)
}

async fn close(writer: &Writer, id: AuditId, now: i64) -> Result<()> {
    writer.close_documents(id, &[]).await?;
    writer.set_state(id, AuditState::Finished, now).await?;
    Ok(())
}

fn new_audit() -> NewAudit {
    let request = serde_json::json!({ "request": { "addresses": [address("")] }, "is_demo": false });
    NewAudit {
        name: "Novads".to_owned(),
        starts: vec![address("")],
        settings: request,
        language: "lv".to_owned(),
        tool_version: app::VERSION.to_owned(),
        rules_version: String::new(),
        rules: RULES
            .iter()
            .map(|rule| RuleVersion { name: rule.id.to_owned(), version: rule.version })
            .collect(),
    }
}

fn address(path: &str) -> String {
    format!("https://novads.example/{path}")
}

/// Nine pages in a row are one service's: its description, its form in three steps, and others.
fn visited(page: usize, services: &[ServiceId]) -> Visited {
    let service = services.get(page / 9).copied();
    let part = match page % 9 {
        0 => ServicePart::Description,
        1..=3 => ServicePart::Form,
        _ => ServicePart::Other,
    };
    let tie = Tie {
        by: Some(TiedBy::Address),
        part: Some(part),
        step: (part == ServicePart::Form).then_some((page % 9) as i64),
    };
    let documents = if page.is_multiple_of(10) { DOCUMENTS } else { 3 };
    let link = |number: usize| PageLink {
        key: address(&format!("dokuments-{}.pdf", (page + number) % DOCUMENTS)),
        text: format!("Dokuments {number} (PDF)"),
        is_content: number < 3,
    };
    let key = address(&format!("lapa-{page}"));
    Visited {
        record: VisitRecord {
            title: format!("Lapa {page}"),
            status: "loaded".to_owned(),
            address: key.clone(),
            final_address: key.clone(),
            key,
            ..VisitRecord::default()
        },
        service,
        tie: if service.is_some() { tie } else { Tie::default() },
        links: (0..documents).map(link).collect(),
        judged: Some(judged(page)),
        ..Visited::default()
    }
}

/// A third of the findings are the template's, the rest the page's own.
fn judged(page: usize) -> JudgedPage {
    let outcomes = RULES.iter().map(|rule| RuleOutcome {
        rule: rule.id.to_owned(),
        version: rule.version,
        outcome: Outcome::Failed,
        untested: None,
        passed: 7,
        failed: 1,
        cant_tell: 0,
    });
    let findings = (0..FINDINGS).map(|number| {
        let rule = RULES[number * 3 % RULES.len()];
        let own = if number % 3 == 0 { 0 } else { page };
        let anchor = format!("html > body > main > div:nth-of-type({number}) > p > a");
        Finding {
            kind: if number % 4 == 0 { FindingKind::CantTell } else { FindingKind::Failed },
            fingerprint: Fingerprint::of(rule.id, &page.to_string(), &anchor, None, "reason"),
            component: Component::of(&[rule.id, &number.to_string(), &own.to_string()]),
            rule: rule.id.to_owned(),
            anchor,
            attr: None,
            line: 1,
            reason: rule.says.first().copied().unwrap_or("reason").to_owned(),
            args: Vec::new(),
            related: Vec::new(),
            excerpt: r#"<a class="button button--primary" href="/lv/pakalpojumi/x"></a>"#.to_owned(),
            role: Some("link".to_owned()),
            name: Some(String::new()),
            look: None,
            sources: audit::Sources::default(),
        }
    });
    JudgedPage { outcomes: outcomes.collect(), findings: findings.collect(), ..JudgedPage::default() }
}

fn document_visit(number: usize) -> Visited {
    let key = address(&format!("dokuments-{number}.pdf"));
    let content = serde_json::to_string(&documents::look(b"%PDF-1.4", &key, "application/pdf")).ok();
    let outcome = ["problems", "questions", "nothing-found", "not-looked-at"][number % 4];
    let document = DocumentRecord {
        key: key.clone(),
        address: key.clone(),
        kind: "pdf".to_owned(),
        status: "notHtml".to_owned(),
        outcome: outcome.to_owned(),
        title: format!("Dokuments {number}"),
        size: Some(100_000),
        last_modified: Some(1_400_000_000_000),
        content,
        ..DocumentRecord::default()
    };
    Visited {
        record: VisitRecord {
            status: "notHtml".to_owned(),
            address: key.clone(),
            final_address: key.clone(),
            key,
            ..VisitRecord::default()
        },
        document: Some(document),
        ..Visited::default()
    }
}
