//! Everything in a report that comes from a page is hostile.

mod sample;

use audit::{FindingKind, Outcome, Value};
use locale::Language;
use report::{Report, Service, Status, Visit};

const MARKUP: &str =
    r#"</code></pre><script>alert("1")</script><img src=x onerror='alert(2)'>{{ 7*7 }}{% raw %}`"#;

fn hostile() -> Report {
    let mut finding = sample::finding("image-has-name", FindingKind::Failed, 7, MARKUP, MARKUP, MARKUP);
    finding.args = vec![("ids".to_owned(), Value::Text(MARKUP.to_owned()))];
    let mut broken =
        sample::finding("link-has-name", FindingKind::Failed, 8, MARKUP, "broken-reference", MARKUP);
    broken.args.clone_from(&finding.args);
    let unknown = sample::finding(MARKUP, FindingKind::CantTell, 9, MARKUP, MARKUP, MARKUP);
    let mut page = sample::page("/", MARKUP, [Outcome::Failed; 6], vec![finding, broken, unknown]);
    page.address = format!("https://www.novads.example/?q={MARKUP}");
    page.final_address = String::from("javascript:alert(3)");
    page.hash = Some(MARKUP.to_owned());
    page.visited = Some(MARKUP.to_owned());
    let mut pages = vec![page];
    for address in [
        "javascript:alert(4)",
        "JaVaScRiPt:alert(5)",
        "data:text/html,<script>alert(6)</script>",
        " https://www.novads.example/a",
        "https://www.novads.example/\u{202e}gpj.exe",
        "https://www.novads.example/\" onmouseover=\"alert(7)",
        "//www.novads.example/",
        "",
    ] {
        pages.push(Visit { same_as: Some(MARKUP.to_owned()), ..Visit::new(address, Status::Unreachable) });
    }
    let mut about = sample::about();
    about.site = String::from(MARKUP);
    about.tool.name = String::from(MARKUP);
    about.created = String::from(MARKUP);
    about.rule_set.id = String::from(MARKUP);
    about.start_addresses = vec![MARKUP.to_owned(), "vbscript:x".to_owned()];
    about.scope.hosts = vec![MARKUP.to_owned()];
    about.scope.include = vec![MARKUP.to_owned()];
    about.scope.exclude = vec![MARKUP.to_owned()];
    let services = vec![Service { name: MARKUP.to_owned(), pages: vec![MARKUP.to_owned()] }];
    Report::new(about, &sample::rules(), pages, services)
}

fn html(report: &Report, lang: Language) -> String {
    String::from_utf8(report::html(report, lang).expect("it renders")).expect("HTML is UTF-8")
}

#[test]
fn no_markup_of_a_page_becomes_markup_of_the_report() {
    for lang in Language::ALL {
        let html = html(&hostile(), lang);
        for bad in ["<script", "<img", "onerror='", "onmouseover=\"", "\u{202e}"] {
            assert!(!html.contains(bad), "{lang}: {bad}");
        }
        assert!(html.contains("&lt;script&gt;"), "{lang}: the text itself is shown");
        assert!(html.contains("{{ 7*7 }}"), "{lang}: text is not read as a template");
    }
}

#[test]
fn only_addresses_of_the_web_become_links() {
    let html = html(&hostile(), Language::En);
    let links: Vec<&str> =
        html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(!links.is_empty());
    for link in links {
        assert!(
            link.starts_with('#') || link.starts_with("https://") || link.starts_with("http://"),
            "{link}"
        );
        assert!(!link.contains(['<', '>', ' ', '\u{202e}']), "{link}");
    }
    assert!(html.contains("javascript:alert(4)"), "the address is still shown");
}

#[test]
fn the_report_loads_nothing_and_runs_nothing() {
    for lang in Language::ALL {
        let html = html(&sample::report(), lang);
        for bad in ["<script", "<link", "<img", "<iframe", "@import", "url(", " src=\"", " style=\""] {
            assert!(!html.contains(bad), "{lang}: {bad}");
        }
        assert!(html.contains("default-src 'none'"));
    }
}

#[test]
fn ids_are_unique_and_every_inner_link_leads_somewhere() {
    for report in [sample::report(), hostile()] {
        let html = html(&report, Language::Lv);
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        for target in html.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(ids.contains(&target), "{target}");
        }
        for id in &ids {
            assert!(!id.contains(char::is_whitespace), "{id}");
        }
    }
}

#[test]
fn a_report_comes_back_from_its_json_unchanged() {
    for report in [sample::report(), hostile()] {
        assert_eq!(report::read(&report::json(&report).unwrap()).unwrap(), report);
    }
}

#[test]
fn a_report_of_a_newer_program_is_refused_and_not_misread() {
    let mut report = sample::report();
    report.schema_version = report::SCHEMA + 1;
    let error = report::read(&report::json(&report).unwrap()).unwrap_err();
    assert!(matches!(error, report::Error::TooNew { .. }), "{error}");
    assert!(matches!(report::read(b"{}").unwrap_err(), report::Error::Read(_)));
    assert!(matches!(report::read(b"no").unwrap_err(), report::Error::Read(_)));
}

#[test]
fn a_fault_on_a_thousand_pages_does_not_swell_the_html_and_says_what_it_leaves_out() {
    let fault = || {
        sample::finding("link-has-name", FindingKind::Failed, 1, "#kajene > a", "no-name", &"x".repeat(5000))
    };
    let pages = (0..1500)
        .map(|n| {
            sample::page(
                &format!("/{n}"),
                "Lapa",
                [Outcome::Failed; 6],
                vec![fault(), fault(), fault(), fault()],
            )
        })
        .collect();
    let report = Report::new(sample::about(), &sample::rules(), pages, Vec::new());
    let html = html(&report, Language::En);
    assert!(html.len() < 700_000, "{} bytes", html.len());
    assert!(html.contains("One fix clears 1,500 pages"));
    assert!(html.contains("6,000 places"));
    assert!(html.contains("… and 1,480 more pages (all are in the JSON file)"));
    assert!(html.contains("… and 500 more pages (all are in the JSON file)"));
    assert!(html.contains("… and 1 more place (all are in the JSON file)"));
}

#[test]
fn a_thousand_different_faults_do_not_swell_the_html() {
    let findings = (0..1000u16)
        .map(|n| {
            let mut fault = sample::finding(
                "link-has-name",
                FindingKind::Failed,
                1,
                "main > a",
                "no-name",
                "<a href=\"/\"></a>",
            );
            fault.component.0[..2].copy_from_slice(&n.to_be_bytes());
            fault
        })
        .collect();
    let pages = vec![sample::page("/", "Lapa", [Outcome::Failed; 6], findings)];
    let html = html(&Report::new(sample::about(), &sample::rules(), pages, Vec::new()), Language::En);
    assert!(html.len() < 700_000, "{} bytes", html.len());
    assert!(html.contains("… and 850 more entries (all are in the JSON file)"));
}
