//! Every fixture of every rule, each as a test of its own: `cargo test -p tests --test fixtures image-has-name`.
//!
//! The file's name states the outcome. `outcomes.snap` beside the fixtures adds where, why and with which arguments;
//! `UPDATE_OUTCOMES=1` writes it anew. Further tests hold rules, folders and reason keys together.

#[path = "support/static_page.rs"]
mod static_page;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use audit::{Anchors, Checked, Outcome, Reason, Rule, RuleResult, Stage, Value, Verdict};
use cascade::Sheets;
use libtest_mimic::{Arguments, Failed, Trial};
use page::{Page, PaintedText};
use rules::catalog::RULES;
use static_page::File;
use url::Url;

type Tested = Result<(), Failed>;
/// A test of all fixtures of a rule.
type Test = fn(&Fixtures) -> Tested;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = vec![
        Trial::test("catalogue/ids are unique", ids_are_unique),
        Trial::test("catalogue/every rule file is in the list and named after its rule", files_match_ids),
        Trial::test("catalogue/every folder of fixtures belongs to a rule", folders_match_ids),
        Trial::test("catalogue/every requirement is a criterion of WCAG 2.1", requirements_exist),
        Trial::test("catalogue/only advice and what only VARAM asks proves nothing", advice_proves_nothing),
    ];
    for rule in RULES {
        let fixtures = Arc::new(Fixtures::of(rule));
        for path in fixtures.paths.clone() {
            let name = format!("{}/{}", rule.id, stem(&path));
            let fixtures = fixtures.clone();
            trials.push(Trial::test(name, move || fixtures.matches_its_name(&path)));
        }
        let tests: [(&str, Test); 4] = [
            ("has fixtures of each kind", Fixtures::are_of_each_kind),
            ("fixtures begin with a sentence", Fixtures::begin_with_a_sentence),
            ("says what it promises and nothing else", Fixtures::give_every_reason),
            ("outcomes are as recorded", Fixtures::are_as_recorded),
        ];
        for (name, test) in tests {
            let fixtures = fixtures.clone();
            trials.push(Trial::test(format!("{}/{name}", rule.id), move || test(&fixtures)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// The fixtures of one rule and what the rule says about them.
struct Fixtures {
    rule: &'static Rule,
    folder: PathBuf,
    paths: Vec<PathBuf>,
    judged: OnceLock<Vec<Judged>>,
}

struct Judged {
    path: PathBuf,
    page: Page,
    result: RuleResult,
}

impl Fixtures {
    fn of(rule: &'static Rule) -> Self {
        let folder = root().join("fixtures/rules").join(rule.id);
        let mut paths: Vec<PathBuf> = entries(&folder)
            .into_iter()
            .filter(|path| {
                path.extension()
                    .is_some_and(|e| ["html", "svg", "xml", "xhtml"].iter().any(|known| e == *known))
                    && !stem(path).starts_with('_')
            })
            .collect();
        paths.sort();
        Self { rule, folder, paths, judged: OnceLock::new() }
    }

    fn judged(&self) -> &[Judged] {
        self.judged.get_or_init(|| self.paths.iter().map(|path| judge(self.rule, path)).collect())
    }

    fn matches_its_name(&self, path: &Path) -> Tested {
        let judged = self.judged().iter().find(|judged| judged.path == path).ok_or("not judged")?;
        let expected = promised(path).ok_or("the name begins with no outcome")?;
        if judged.result.outcome == expected {
            return Ok(());
        }
        Err(format!("expected {expected:?}\n{}", record(judged)).into())
    }

    fn are_of_each_kind(&self) -> Tested {
        let count = |kind| self.paths.iter().filter(|path| promised(path) == Some(kind)).count();
        // What a rule never says for certain it asks.
        let or_asked = |kind| if count(kind) > 0 { kind } else { Outcome::CantTell };
        for kind in [or_asked(Outcome::Passed), or_asked(Outcome::Failed), Outcome::Inapplicable] {
            let count = count(kind);
            if count < 3 {
                return Err(format!("{count} fixtures are {kind:?}; at least three are needed").into());
            }
        }
        Ok(())
    }

    fn begin_with_a_sentence(&self) -> Tested {
        for path in &self.paths {
            let text = fs::read_to_string(path)?;
            let first = text.lines().next().unwrap_or_default();
            let sentence = first.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
            if !sentence.is_some_and(|sentence| sentence.ends_with('.')) {
                return Err(
                    format!("{}: the first line is no comment with a sentence", path.display()).into()
                );
            }
        }
        Ok(())
    }

    fn give_every_reason(&self) -> Tested {
        let given: BTreeSet<&str> = self
            .judged()
            .iter()
            .flat_map(|judged| &judged.result.checked)
            .filter_map(|checked| reason(checked))
            .map(|reason| reason.key)
            .collect();
        let promised: BTreeSet<&str> = self.rule.says.iter().copied().collect();
        if given == promised {
            return Ok(());
        }
        let never = promised.difference(&given).collect::<Vec<_>>();
        let unknown = given.difference(&promised).collect::<Vec<_>>();
        Err(format!("promised and given by no fixture: {never:?}; given and not promised: {unknown:?}")
            .into())
    }

    fn are_as_recorded(&self) -> Tested {
        let path = self.folder.join("outcomes.snap");
        let record: String = self.judged().iter().map(record).collect();
        if std::env::var_os("UPDATE_OUTCOMES").is_some() {
            fs::write(&path, &record)?;
        }
        let recorded = fs::read_to_string(&path).unwrap_or_default();
        if record == recorded {
            return Ok(());
        }
        let changed: Vec<&str> =
            record.lines().filter(|line| !recorded.lines().any(|old| old == *line)).collect();
        Err(format!("outcomes.snap differs; new lines:\n{}", changed.join("\n")).into())
    }
}

fn judge(rule: &'static Rule, path: &Path) -> Judged {
    static SHEETS: OnceLock<Sheets> = OnceLock::new();
    let folder = path.parent().expect("a fixture is in a folder");
    let base = Url::parse("https://zalkalne.example/").expect("a constant address");
    let url = base.join(&path.file_name().expect("a file").to_string_lossy()).expect("a file name");
    let serve = |asked: &Url| {
        if asked.origin() != base.origin() {
            return None;
        }
        File::read(&folder.join(asked.path().trim_start_matches('/')))
    };
    let bytes = |asked: &Url| {
        let name = asked.path().trim_start_matches('/');
        // What several rules look at lies in one place.
        [folder.join(name), root().join("fixtures/media").join(name)]
            .iter()
            .find_map(|path| fs::read(path).ok())
    };
    let mut page =
        static_page::load(&url, serve, bytes, SHEETS.get_or_init(Sheets::new)).expect("the fixture is there");
    // What a browser would have painted; `tests/painted.rs` looks whether it does.
    if let Ok(painted) = fs::read_to_string(path.with_extension("painted.json")) {
        let facts: Vec<PaintedText> = serde_json::from_str(&painted).expect("a list of painted texts");
        for fact in facts {
            page.add_painted(fact);
        }
    }
    let result = audit::run(&[rule], &page).remove(0);
    Judged { path: path.to_owned(), page, result }
}

/// The outcome that a fixture's name states.
fn promised(path: &Path) -> Option<Outcome> {
    let name = stem(path);
    [
        ("passed-", Outcome::Passed),
        ("failed-", Outcome::Failed),
        ("inapplicable-", Outcome::Inapplicable),
        ("cant-tell-", Outcome::CantTell),
    ]
    .into_iter()
    .find(|(kind, _)| name.starts_with(kind))
    .map(|(_, outcome)| outcome)
}

fn reason(checked: &Checked) -> Option<&Reason> {
    match &checked.verdict {
        Verdict::Passed => None,
        Verdict::Failed(reason) | Verdict::CantTell(reason) => Some(reason),
    }
}

/// What the rule said about a fixture, one line per target.
fn record(judged: &Judged) -> String {
    let anchors = Anchors::of(&judged.page);
    let mut out = format!("{}: {:?}\n", stem(&judged.path), judged.result.outcome);
    for checked in &judged.result.checked {
        let verdict = match &checked.verdict {
            Verdict::Passed => "passed",
            Verdict::Failed(_) => "failed",
            Verdict::CantTell(_) => "cant-tell",
        };
        let attr = checked.target.attr.map(|attr| format!(" @{attr}")).unwrap_or_default();
        let _ = write!(out, "  {verdict} {}{attr}", anchors.anchor(checked.target.node));
        if let Some(reason) = reason(checked) {
            let _ = write!(out, ": {}", reason.key);
            for (name, value) in &reason.args {
                let _ = match value {
                    Value::Number(number) => write!(out, " {name}={number}"),
                    Value::Text(text) => write!(out, " {name}={text:?}"),
                };
            }
            for node in &reason.related {
                let _ = write!(out, " → {}", anchors.anchor(*node));
            }
        }
        out.push('\n');
    }
    out
}

fn ids_are_unique() -> Tested {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    if ids.len() == RULES.len() { Ok(()) } else { Err("an id is given twice".into()) }
}

fn files_match_ids() -> Tested {
    let mut files = BTreeSet::new();
    for topic in entries(&root().join("rules/src")).into_iter().filter(|path| path.is_dir()) {
        for path in entries(&topic).into_iter().filter(|path| path.is_file()) {
            if fs::read_to_string(&path)?.contains("pub static RULE: Rule ") {
                files.insert(stem(&path).replace('_', "-"));
            }
        }
    }
    let ids: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    if files == ids { Ok(()) } else { Err(format!("files {files:?}\nids {ids:?}").into()) }
}

fn folders_match_ids() -> Tested {
    let folders: BTreeSet<String> =
        entries(&root().join("fixtures/rules")).iter().map(|path| stem(path)).collect();
    let ids: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    if folders == ids { Ok(()) } else { Err(format!("folders {folders:?}\nids {ids:?}").into()) }
}

fn requirements_exist() -> Tested {
    for rule in RULES {
        for requirement in rule.requirements {
            if requirement.criterion.criterion().is_none() {
                return Err(format!("{}: WCAG 2.1 has no {}", rule.id, requirement.criterion).into());
            }
        }
    }
    Ok(())
}

/// A rule that counts says which criterion its failure fails; one that gives advice or asks what only VARAM asks claims
/// none.
fn advice_proves_nothing() -> Tested {
    for rule in RULES {
        let proves = rule.requirements.iter().any(|r| r.relation != audit::Relation::Hints);
        let counts = match rule.stage {
            Stage::Stable | Stage::Trial => true,
            Stage::Advice | Stage::Varam | Stage::Part => false,
        };
        if proves != counts {
            return Err(format!("{}: stage and requirements contradict each other", rule.id).into());
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.expect("a readable folder").path()).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in the workspace").to_owned()
}
