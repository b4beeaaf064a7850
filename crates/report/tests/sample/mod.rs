//! A small audit made by hand: three faults of a template, one of a single page, one question, one piece of advice, pages
//! that could not be judged, and one that was judged elsewhere.

use audit::{
    Component, Finding, FindingKind, Fingerprint, Impact, Outcome, Requirement, Rule, RuleOutcome, Stage,
    Untested, Value, Verdict, decides, fails, hints,
};
use locale::Language;
use report::{
    About, Cause, Course, Decision, DecisionForce, DecisionKind, Limits, Report, RuleSet, Scope, Service,
    Source, Status, Tool, Visit,
};

const fn rule(
    id: &'static str,
    act: &'static [&'static str],
    requirements: &'static [Requirement],
    impact: Impact,
    stage: Stage,
) -> Rule {
    Rule {
        id,
        version: 1,
        requirements,
        techniques: &[],
        act,
        aspects: &[],
        impact,
        stage,
        needs: &[],
        says: &[],
        targets: |_| Vec::new(),
        expect: |_, _| Verdict::Passed,
    }
}

static TITLE: Rule = rule("page-has-title", &["2779a5"], &[fails(2, 4, 2)], Impact::Serious, Stage::Stable);
static LANG: Rule = rule("html-has-lang", &["b5c3f8"], &[decides(3, 1, 1)], Impact::Serious, Stage::Stable);
static IMAGE: Rule = rule("image-has-name", &["23a2a8"], &[fails(1, 1, 1)], Impact::Critical, Stage::Stable);
static LINK: Rule =
    rule("link-has-name", &["c487ae"], &[fails(2, 4, 4), fails(4, 1, 2)], Impact::Serious, Stage::Stable);
static CONTRAST: Rule =
    rule("text-contrast-minimum", &["afw4f7"], &[fails(1, 4, 3)], Impact::Serious, Stage::Stable);
static HEADING: Rule = rule("heading-has-name", &["ffd0e9"], &[hints(2, 4, 6)], Impact::Minor, Stage::Advice);

/// The rules of the sample.
pub fn rules() -> Vec<&'static Rule> {
    vec![&TITLE, &LANG, &HEADING, &IMAGE, &CONTRAST, &LINK]
}

/// What was seen on a page: an outcome for every rule, in the order of [`rules`].
fn outcomes(outcomes: [Outcome; 6]) -> Vec<RuleOutcome> {
    rules()
        .into_iter()
        .zip(outcomes)
        .map(|(rule, outcome)| RuleOutcome {
            rule: rule.id.to_owned(),
            version: rule.version,
            outcome,
            untested: (outcome == Outcome::Untested).then_some(Untested::NeedsStyle),
            passed: usize::from(outcome == Outcome::Passed),
            failed: usize::from(outcome == Outcome::Failed),
            cant_tell: usize::from(outcome == Outcome::CantTell),
        })
        .collect()
}

/// A finding; `component` tells faults apart.
pub fn finding(
    rule: &str,
    kind: FindingKind,
    component: u8,
    anchor: &str,
    reason: &str,
    excerpt: &str,
) -> Finding {
    Finding {
        rule: rule.to_owned(),
        kind,
        anchor: anchor.to_owned(),
        attr: None,
        line: 42,
        reason: reason.to_owned(),
        args: Vec::new(),
        related: Vec::new(),
        excerpt: excerpt.to_owned(),
        role: None,
        name: None,
        fingerprint: Fingerprint([component; 16]),
        component: Component([component; 16]),
        look: None,
        sources: audit::Sources::default(),
    }
}

/// A judged page.
pub fn page(path: &str, title: &str, results: [Outcome; 6], findings: Vec<Finding>) -> Visit {
    Visit {
        http_status: Some(200),
        title: Some(title.to_owned()),
        bytes: Some(48_213),
        hash: Some("5f1d".to_owned()),
        elements: Some(1234),
        visited: Some("2026-11-21T14:05:09+02:00".to_owned()),
        milliseconds: Some(118),
        source: Some(Source::Static),
        browser: None,
        rules: outcomes(results),
        findings,
        ..Visit::new(format!("https://www.novads.example{path}"), Status::Loaded)
    }
}

/// What the report says about the audit.
pub fn about() -> About {
    About {
        tool: Tool { name: "Slieksnis".to_owned(), version: "0.1.0".to_owned() },
        rule_set: RuleSet { id: "wcag21".to_owned(), version: "1".to_owned() },
        created: "2026-11-21T14:30:00+02:00".to_owned(),
        language: Language::Lv,
        site: "Parauga novada pašvaldība".to_owned(),
        start_addresses: vec!["https://www.novads.example/".to_owned()],
        scope: Scope {
            hosts: vec!["www.novads.example".to_owned()],
            include: Vec::new(),
            exclude: vec!["/arhivs/".to_owned()],
            robots_followed: true,
        },
        limits: Limits { pages: Some(500), depth: Some(10), bytes: None, seconds: None },
        course: Course::Complete,
    }
}

fn footer_link() -> Finding {
    finding(
        "link-has-name",
        FindingKind::Failed,
        1,
        "#kajene > a:nth-of-type(2)",
        "image-without-name",
        r#"<a href="https://www.facebook.com/novads"><img src="/ikonas/fb.svg" alt=""></a>"#,
    )
}

fn pale_text() -> Finding {
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let number = |name: &str, value: f64| (name.to_owned(), Value::Number(value));
    let mut finding = finding(
        "text-contrast-minimum",
        FindingKind::Failed,
        2,
        "#galvene > p::text",
        "low-contrast",
        r#"<p class="moto">Kopā stiprāki</p>"#,
    );
    finding.args = vec![
        number("ratio", 2.84),
        number("needed", 4.5),
        text("foreground", "#999999"),
        text("background", "#ffffff"),
        text("suggested", "#767676"),
        text("behind", "#e8e8e8"),
    ];
    finding
}

fn logo() -> Finding {
    finding(
        "image-has-name",
        FindingKind::Failed,
        6,
        "#galvene > a > img",
        "no-alt",
        r#"<img src="/gerbonis.svg" class="logo">"#,
    )
}

fn photo(number: u8) -> Finding {
    finding(
        "image-has-name",
        FindingKind::Failed,
        3,
        &format!("main > figure:nth-of-type({number}) > img"),
        "no-alt",
        r#"<img src="/foto/svetki-2026.jpg" width="640" height="427">"#,
    )
}

fn chart() -> Finding {
    finding(
        "image-has-name",
        FindingKind::CantTell,
        4,
        "#budzets > x-diagramma",
        "name-unknown",
        r#"<x-diagramma role="img" data-gads="2026"></x-diagramma>"#,
    )
}

fn empty_heading() -> Finding {
    finding("heading-has-name", FindingKind::Failed, 5, "main > h3", "no-name", "<h3>&nbsp;</h3>")
}

/// A routine question: nothing looks wrong.
pub fn routine(number: u8) -> Finding {
    finding(
        "image-has-name",
        FindingKind::Review,
        7,
        &format!("main > img:nth-of-type({number})"),
        "name-unknown",
        r#"<img src="/foto/skola.jpg" alt="Skola">"#,
    )
}

/// A decision about a fault of the sample.
pub fn decision(kind: DecisionKind, force: DecisionForce, component: u8) -> Decision {
    Decision {
        kind,
        force,
        person: "Anna Bērziņa".to_owned(),
        made: "2026-03-02T10:00:00Z".to_owned(),
        expires: None,
        reason: String::new(),
        rule: "link-has-name".to_owned(),
        address: "https://www.novads.example/kontakti".to_owned(),
        component: Some(Component([component; 16])),
        is_about_all: true,
        places: 5,
        pages: 5,
    }
}

/// One in force, one whose time is over, one about something that looks different.
fn decisions() -> Vec<Decision> {
    let until = |date: &str| Some(format!("{date}T00:00:00Z"));
    vec![
        Decision {
            reason: "Kājeni maina platformas uzturētājs; pieteikums Nr. 214.".to_owned(),
            expires: until("2027-03-01"),
            ..decision(DecisionKind::Suppliers, DecisionForce::InForce, 1)
        },
        Decision {
            reason: "Jauno krāsu paletes ieviešana plānota rudenī.".to_owned(),
            rule: "text-contrast-minimum".to_owned(),
            expires: until("2026-09-01"),
            ..decision(DecisionKind::Deferred, DecisionForce::Expired, 2)
        },
        Decision {
            rule: "image-has-name".to_owned(),
            is_about_all: false,
            places: 1,
            pages: 1,
            ..decision(DecisionKind::Meets, DecisionForce::Changed, 4)
        },
    ]
}

/// The sample report.
pub fn report() -> Report {
    use Outcome::{CantTell, Failed, Inapplicable, Passed, Untested};
    let home = [Passed, Passed, Passed, Failed, Failed, Failed];
    let pages = vec![
        page("/", "Sākums | Parauga novads", home, vec![logo(), pale_text(), footer_link()]),
        page(
            "/pakalpojumi/majokla-pabalsts",
            "Mājokļa pabalsts | Parauga novads",
            [Passed, Passed, Inapplicable, CantTell, Failed, Failed],
            vec![chart(), pale_text(), footer_link()],
        ),
        page("/pakalpojumi", "Pakalpojumi | Parauga novads", home, vec![logo(), pale_text(), footer_link()]),
        page(
            "/jaunumi/novada-svetki-2026",
            "Novada svētki 2026 | Parauga novads",
            [Passed, Passed, Failed, Failed, Failed, Failed],
            vec![
                empty_heading(),
                photo(1),
                photo(2),
                photo(3),
                photo(4),
                photo(5),
                pale_text(),
                footer_link(),
            ],
        ),
        page(
            "/kontakti",
            "Kontakti | Parauga novads",
            home,
            vec![logo(), pale_text(), footer_link(), routine(1), routine(2)],
        ),
        page(
            "/viegli-lasit",
            "",
            [Passed, Passed, Inapplicable, Inapplicable, Untested, Inapplicable],
            Vec::new(),
        ),
        Visit {
            http_status: Some(404),
            ..Visit::new("https://www.novads.example/vecais-saraksts", Status::HttpError)
        },
        Visit::new("https://www.novads.example/dokumenti/iesniegums.pdf", Status::NotHtml),
        Visit::new("https://www.novads.example/dokumenti/nolikums.docx", Status::NotHtml),
        Visit {
            cause: Some(Cause::TlsName),
            ..Visit::new("https://e.novads.example/pieteikums", Status::Unreachable)
        },
        Visit {
            same_as: Some("https://www.novads.example/".to_owned()),
            ..Visit::new("https://www.novads.example/index.html", Status::Duplicate)
        },
        Visit::new("https://www.cits.example/", Status::OutOfScope),
    ];
    let services = vec![Service {
        name: "Mājokļa pabalsts".to_owned(),
        pages: vec!["https://www.novads.example/pakalpojumi/majokla-pabalsts".to_owned()],
    }];
    Report::new(about(), &rules(), pages, services).with_decisions(decisions())
}
