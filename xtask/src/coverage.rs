//! The tables of what the rules can do: for each of the 50 criteria and for each of VARAM's aspects.

use std::fmt::Write as _;

use audit::{Rule, Stage};
use locale::Language;
use rules::coverage::{bearing_on, coverage};
use standards::varam::Aspect;
use standards::wcag::{CRITERIA, Sc};

/// Both tables as a page.
pub(crate) fn page(lang: Language) -> String {
    let (title, criteria, heads, aspects, aspect_heads) = match lang {
        Language::Lv => (
            "Ko kārtulas pārbauda",
            "WCAG 2.1 A un AA līmeņa kritēriji",
            "| Kritērijs | Līmenis | Ko var pateikt kārtulas | Kārtulas | Kā pārbauda cilvēks |",
            "VARAM vienkāršotā izvērtējuma aspekti",
            "| Aspekts | Kārtulas, kas par to kaut ko pasaka | Tikai VARAM prasības |",
        ),
        Language::En => (
            "What the rules check",
            "Criteria of WCAG 2.1, levels A and AA",
            "| Criterion | Level | What rules can say | Rules | How a person checks |",
            "Aspects of VARAM's simplified evaluation",
            "| Aspect | Rules that say something about it | Asked by VARAM alone |",
        ),
    };
    let mut out = format!("# {title}\n\n## {criteria}\n\n{heads}\n|---|---|---|---|---|\n");
    for row in CRITERIA.iter().filter(|row| row.is_required()) {
        let name = crate::generate::criterion(lang, row.sc);
        let says = locale::text(lang, coverage(row.sc, can_fail).key(), &[]);
        let rules = links(bearing_on(row.sc));
        let _ = writeln!(out, "| {name} | {:?} | {says} | {rules} | {} |", row.level, method(lang, row.sc));
    }
    let _ = write!(out, "\n## {aspects}\n\n{aspect_heads}\n|---|---|---|\n");
    for aspect in Aspect::ALL {
        let number = aspect.number();
        let name = locale::text(lang, &format!("aspect-{number}"), &[]);
        let of = |is_varam: bool| {
            links(rules::catalog::all().filter(move |rule| {
                rule.aspects.contains(&aspect) && (rule.stage == Stage::Varam) == is_varam
            }))
        };
        let _ = writeln!(out, "| {number}. {name} | {} | {} |", of(false), of(true));
    }
    out
}

/// True if the rule fails something and does not only ask.
fn can_fail(rule: &Rule) -> bool {
    let texts = locale::rule(Language::Lv, rule.id);
    texts.is_some_and(|texts| rule.says.iter().any(|key| texts.question(key, &[]).is_none()))
}

fn method(lang: Language, sc: Sc) -> String {
    locale::text(lang, &format!("check-{}", sc.to_string().replace('.', "-")), &[])
}

fn links<'a>(rules: impl Iterator<Item = &'a Rule>) -> String {
    rules.map(|rule| format!("[{0}]({0}.md)", rule.id)).collect::<Vec<_>>().join(", ")
}
