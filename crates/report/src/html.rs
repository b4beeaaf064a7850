//! The report for people: one file, no scripts, nothing from elsewhere.

mod decided;
mod faults;
mod pages;
mod summary;
mod tables;

use std::sync::LazyLock;

use locale::Language;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use crate::Error;
use crate::model::Report;
use decided::{DecisionRow, RoutineRow};
use faults::Section;
use pages::{NotScanned, PageRow, ServiceRow};
use summary::Summary;
use tables::{Principle, RuleRow};

/// The report as one accessible, self-contained HTML document in UTF-8.
pub fn html(report: &Report, lang: Language) -> Result<Vec<u8>, Error> {
    let context = Context::from_serialize(&View::of(report, lang)).map_err(Error::Html)?;
    let tera = match lang {
        Language::Lv => &*LATVIAN,
        Language::En => &*ENGLISH,
    };
    tera.render("report.html", &context).map(String::into_bytes).map_err(Error::Html)
}

static LATVIAN: LazyLock<Tera> = LazyLock::new(|| templates(Language::Lv));
static ENGLISH: LazyLock<Tera> = LazyLock::new(|| templates(Language::En));

fn templates(lang: Language) -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on([".html"]);
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        Ok(locale::text(lang, kwargs.must_get::<&str>("key")?, &[]))
    });
    tera.add_raw_templates([
        ("style.css", include_str!("../templates/style.css")),
        ("parts.html", include_str!("../templates/parts.html")),
        ("faults.html", include_str!("../templates/faults.html")),
        ("tables.html", include_str!("../templates/tables.html")),
        ("decisions.html", include_str!("../templates/decisions.html")),
        ("report.html", include_str!("../templates/report.html")),
    ])
    .expect("the templates are our own files; a test renders them");
    tera
}

/// Everything on the page, in words, in the order of the page.
#[derive(Serialize)]
struct View {
    lang: &'static str,
    title: String,
    site: String,
    made: String,
    made_with: String,
    summary: Summary,
    sections: Vec<Section>,
    criteria_lead: String,
    criteria_counts: Vec<String>,
    principles: Vec<Principle>,
    pages: Vec<PageRow>,
    pages_left_out: Option<String>,
    not_scanned: Vec<NotScanned>,
    unjudged_notes: Vec<String>,
    services: Vec<ServiceRow>,
    decisions_lead: String,
    decisions: Vec<DecisionRow>,
    decisions_left_out: Option<String>,
    routine: Vec<RoutineRow>,
    rules_lead: String,
    rules: Vec<RuleRow>,
}

impl View {
    fn of(report: &Report, lang: Language) -> View {
        let sections = faults::sections(report, lang);
        let site = crate::words::clean(&report.site, 120);
        let made = [("date", locale::date_time(lang, &report.created).into())];
        let tool = [("tool", (&report.tool.name).into()), ("version", (&report.tool.version).into())];
        let rule_set = [("id", (&report.rule_set.id).into()), ("version", (&report.rule_set.version).into())];
        let (decisions, decisions_left_out) = decided::decisions(report, &sections, lang);
        let (pages, pages_left_out) = pages::scanned(report, lang);
        View {
            lang: lang.code(),
            title: locale::text(lang, "report-title-of", &[("site", (&site).into())]),
            made: locale::text(lang, "report-made", &made),
            made_with: locale::text(lang, "report-made-with", &tool),
            summary: summary::summary(report, &sections, lang),
            criteria_lead: crate::words::count(lang, "report-criteria-lead", "count", report.criteria.len()),
            criteria_counts: tables::counts(report, lang),
            principles: tables::principles(report, &sections, lang),
            pages,
            pages_left_out,
            not_scanned: pages::not_scanned(report, lang),
            unjudged_notes: pages::notes(report, lang),
            services: pages::services(report, lang),
            decisions_lead: decided::lead(report, lang),
            decisions,
            decisions_left_out,
            routine: decided::routine(report, lang),
            rules_lead: locale::text(lang, "report-rules-lead", &rule_set),
            rules: tables::rules(report, lang),
            sections,
            site,
        }
    }
}
