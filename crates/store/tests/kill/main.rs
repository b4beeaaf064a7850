//! Kill -9 at any moment: the database opens, what was confirmed is there, what is there is whole, and the run goes on
//! to the same end as one that nobody killed.
//!
//! Started with a path as its only argument after `write`, this program is the run; otherwise it is the test.

mod run;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use audit::Fingerprint;
use libtest_mimic::{Arguments, Failed, Trial};
use store::{AuditState, Error, FindingFilter, Reader, Span, VisitFilter, VisitOrder, Writer};

use crate::run::{PAGES, RULES, findings_on, links_of, parts_on};

const KILLS: usize = 20;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [command, path] = words.as_slice()
        && command == "write"
    {
        waiting(run::run(Path::new(path))).expect("the run reaches its end");
        return;
    }
    let trials = vec![
        Trial::test("a_run_that_is_killed_twenty_times_ends_like_one_that_was_not", || {
            waiting(killed_again_and_again())
        }),
        Trial::test("a_kill_while_the_database_is_made_leaves_one_that_opens", || waiting(killed_at_birth())),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn waiting<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime").block_on(future)
}

async fn killed_again_and_again() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let (killed, whole) = (folder.path().join("killed.db"), folder.path().join("whole.db"));
    let mut confirmed = 0;
    for kill in 0..KILLS {
        let mut child = start(&killed)?;
        let mut lines = output(&mut child);
        // A different number of visits each time, all kills together before the end.
        for _ in 0..(kill * 7 + 3) % 13 {
            confirmed += usize::from(next_visit(&mut lines)?.is_some());
        }
        child.kill()?;
        confirmed += std::iter::from_fn(|| next_visit(&mut lines).ok().flatten()).count();
        child.wait()?;
        if killed.exists() {
            look(&killed, confirmed).await?;
        }
    }
    finish(&killed)?;
    finish(&whole)?;
    let (after_kills, without) = (everything(&killed).await?, everything(&whole).await?);
    ensure(without.0.len() == PAGES, "the run that nobody killed visits every page")?;
    ensure(after_kills == without, "both runs end with the same pages, findings and counts")
}

/// The database is made in many steps; a kill may come between any two.
async fn killed_at_birth() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    for round in 0..10 {
        let path = folder.path().join(format!("{round}.db"));
        let mut child = start(&path)?;
        // Its growing size is the progress: the first bytes, the first tables, more of them.
        let wanted = round * 4_096;
        while size(&path) + size(&path.with_extension("db-wal")) < wanted && child.try_wait()?.is_none() {
            std::thread::yield_now();
        }
        child.kill()?;
        child.wait()?;
        let writer = Writer::open(&path).await?;
        ensure(writer.reader().faults().await?.is_empty(), "nothing is damaged")?;
        writer.close().await;
        drop(writer);
        finish(&path)?;
    }
    Ok(())
}

/// What must hold at any moment, with `confirmed` visits already reported as recorded.
async fn look(path: &Path, confirmed: usize) -> Result<(), Failed> {
    match Reader::open(path).await {
        Ok(first) => ensure(first.faults().await?.is_empty(), "one who only reads may come first")?,
        Err(Error::TooOld { .. }) => ensure(confirmed == 0, "a run starts with the whole schema")?,
        Err(error) => return Err(error.into()),
    }
    let writer = Writer::open(path).await?;
    let reader = writer.reader();
    ensure(reader.faults().await?.is_empty(), "nothing is damaged")?;
    let Some(audit) = reader.audits().await?.pop() else {
        return ensure(confirmed == 0, "a confirmed visit has its audit");
    };
    let visits = reader.visits(audit.id, &VisitFilter::default(), VisitOrder::Visited, Span::ALL).await?.rows;
    ensure(visits.len() >= confirmed, "nothing that was confirmed is lost")?;
    ensure(usize::try_from(audit.visits)? == visits.len(), "the audit's count is that of its visits")?;

    let queue = reader.queue_of(audit.id).await?;
    let queued: BTreeSet<String> = queue.into_iter().map(|queued| queued.entry.key).collect();
    let seen: BTreeSet<String> = visits.iter().map(|visit| visit.record.key.clone()).collect();
    ensure(queued.is_disjoint(&seen), "no visited address is queued")?;
    let mut failed = 0;
    for visit in &visits {
        let page: usize = visit.record.key.parse()?;
        ensure(reader.results_of(visit.id).await?.len() == RULES.len(), "a visit has all its results")?;
        let of_visit = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
        let found = reader.findings(audit.id, &of_visit, Span::ALL).await?.rows;
        ensure(
            found.iter().map(|row| &row.finding).eq(findings_on(page).iter()),
            "a visit has all its findings",
        )?;
        failed += found.len();
        let capture = reader.snapshot(visit.id, 1 << 24).await?.ok_or("a visit has its snapshot")?;
        ensure(capture.parts == parts_on(page), "a snapshot is whole")?;
        for link in links_of(page) {
            ensure(
                queued.contains(&link.key) || seen.contains(&link.key),
                "no link of a visited page is lost",
            )?;
        }
    }
    ensure(
        usize::try_from(audit.failed + audit.cant_tell)? == failed,
        "the audit's count is that of its findings",
    )
}

type Everything = (BTreeSet<String>, BTreeSet<Fingerprint>, [i64; 5]);

async fn everything(path: &Path) -> Result<Everything, Error> {
    let reader = Reader::open(path).await?;
    let audits = reader.audits().await?;
    let audit = &audits[0];
    let keys = reader.visited_of(audit.id).await?.into_iter().map(|seen| seen.key).collect();
    let found = reader.findings(audit.id, &FindingFilter::default(), Span::ALL).await?;
    let fingerprints = found.rows.iter().map(|row| row.finding.fingerprint).collect();
    assert_eq!((audits.len(), audit.state, audit.queued), (1, AuditState::Finished, 0));
    Ok((keys, fingerprints, [audit.visits, audit.judged, audit.failed, audit.cant_tell, found.total]))
}

fn start(path: &Path) -> std::io::Result<Child> {
    Command::new(std::env::current_exe()?).arg("write").arg(path).stdout(Stdio::piped()).spawn()
}

fn output(child: &mut Child) -> BufReader<ChildStdout> {
    BufReader::new(child.stdout.take().expect("its output is a pipe"))
}

/// The next visit that the run says is recorded; none when it is over.
fn next_visit(lines: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut line = String::new();
    lines.read_line(&mut line)?;
    Ok(line.ends_with('\n').then_some(line))
}

/// Lets a run reach its end.
fn finish(path: &Path) -> Result<(), Failed> {
    let mut child = start(path)?;
    let mut lines = output(&mut child);
    while next_visit(&mut lines)?.is_some() {}
    ensure(child.wait()?.success(), "a run that nobody kills reaches its end")
}

fn size(path: &Path) -> u64 {
    path.metadata().map_or(0, |file| file.len())
}

fn ensure(holds: bool, what: &str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(format!("does not hold: {what}").into()) }
}
