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
    failures(lang, &mut out);
    out
}

/// The common failures that W3C has published for WCAG 2.1, by number.
const FAILURES: &[u8] = &[
    1, 2, 3, 4, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 19, 20, 22, 23, 24, 25, 26, 30, 31, 32, 33, 34, 36, 37,
    38, 39, 40, 41, 42, 43, 44, 46, 47, 48, 49, 50, 52, 54, 55, 58, 59, 60, 61, 62, 63, 65, 66, 67, 68, 69,
    70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96,
    97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 111,
];

/// Which rules find or suspect which common failure, and which failures no rule knows.
fn failures(lang: Language, out: &mut String) {
    let (title, head, note) = match lang {
        Language::Lv => (
            "W3C biežāk pieļautās kļūdas",
            "| Kļūda | Kārtulas, kas to konstatē vai par to jautā |",
            "Ja kārtulas nav, kļūdu redz tikai cilvēks vai pārlūks; par to jautā kritērija pārbaude augstāk.",
        ),
        Language::En => (
            "Common failures named by W3C",
            "| Failure | Rules that find it or ask about it |",
            "Where there is no rule, only a person or a browser sees the failure; the check of its criterion above asks about it.",
        ),
    };
    let _ = write!(out, "\n## {title}\n\n{note}\n\n{head}\n|---|---|\n");
    for number in FAILURES {
        let name = format!("F{number}");
        let found = links(rules::catalog::all().filter(|rule| rule.techniques.contains(&name.as_str())));
        let found = if found.is_empty() { "–".to_owned() } else { found };
        let _ =
            writeln!(out, "| [{name}](https://www.w3.org/WAI/WCAG21/Techniques/failures/{name}) | {found} |");
    }
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
