//! How long judging takes: the pages of a folder from memory, one thread, text to outcomes; each rule's share; and how
//! the cost of an element changes with the size of the page. Prints figures, asserts nothing.

mod clock;
mod folder;
mod growth;

use std::time::Duration;

use anyhow::{Context, Result};
use cascade::{Sheets, Viewport};
use folder::{Folder, Text};
use page::Limits;
use rules::catalog::RULES;

const VIEWPORT: Viewport = Viewport { width: 1280.0, height: 800.0 };
/// Passes over the folder, each as a run of its own that begins with no sheet parsed; the best of each page counts.
const PASSES: usize = 7;

fn main() -> Result<()> {
    let root = std::env::args_os().nth(1).context("name a folder with a site")?;
    let folder = Folder::read(root.as_ref())?;
    let mut best = vec![Times::MAX; folder.pages.len()];
    let mut per_rule = vec![Duration::ZERO; RULES.len()];
    for pass in 0..PASSES {
        let sheets = Sheets::new();
        for (page, best) in folder.pages.iter().zip(&mut best) {
            let times = judge(&folder, page, &sheets, (pass == 1).then_some(&mut per_rule));
            if times.total() < best.total() {
                *best = times;
            }
        }
    }
    report(&best, &per_rule);
    growth::measure();
    Ok(())
}

#[derive(Clone, Copy)]
struct Times {
    parse: Duration,
    style: Duration,
    rules: Duration,
}

impl Times {
    const MAX: Times =
        Times { parse: Duration::from_mins(1), style: Duration::from_mins(1), rules: Duration::from_mins(1) };

    fn total(&self) -> Duration {
        self.parse + self.style + self.rules
    }
}

fn judge(folder: &Folder, text: &Text, sheets: &Sheets, per_rule: Option<&mut Vec<Duration>>) -> Times {
    let start = clock::now();
    let mut page = page::parse::page(&text.html, text.url.clone(), true, &Limits::default());
    let parsed = clock::now();
    let loaded = folder.sheets_of(&page);
    let asked = clock::now();
    let _ = cascade::style(&mut page, sheets, &loaded, VIEWPORT);
    let styled = clock::now();
    match per_rule {
        Some(per_rule) => {
            for (rule, sum) in RULES.iter().zip(per_rule) {
                let start = clock::now();
                audit::run(&[*rule], &page);
                *sum += clock::now().saturating_sub(start);
            }
        }
        None => {
            audit::run(RULES, &page);
        }
    }
    let judged = clock::now();
    Times {
        parse: parsed.saturating_sub(start),
        style: styled.saturating_sub(asked),
        rules: judged.saturating_sub(styled),
    }
}

fn report(best: &[Times], per_rule: &[Duration]) {
    let median = |pick: fn(&Times) -> Duration| {
        let mut all: Vec<Duration> = best.iter().map(pick).collect();
        all.sort_unstable();
        millis(all[all.len() / 2])
    };
    println!("{} pages, best of {PASSES} passes, one thread; median per page:", best.len());
    println!("  parse {:7.2} ms", median(|times| times.parse));
    println!("  style {:7.2} ms", median(|times| times.style));
    println!("  rules {:7.2} ms", median(|times| times.rules));
    println!("  total {:7.2} ms", median(Times::total));
    println!("\nshare of each rule (derived facts go to the first that asks):");
    let mut shares: Vec<(Duration, &str)> =
        per_rule.iter().copied().zip(RULES.iter().map(|rule| rule.id)).collect();
    shares.sort_unstable_by(|a, b| b.cmp(a));
    for (time, rule) in shares.iter().take(12) {
        println!("  {:7.3} ms a page  {rule}", millis(*time) / best.len() as f64);
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
