use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use crawl::{Control, Ended, Frontier, Limit, Limits, RunOptions, Status};

use crate::sites::{Killed, Leaf, Rows, Site, Store, crawl, frontier, scope, url};

/// Sixty pages in three levels with duplicates, redirects, gaps, documents and very different speeds; `seed` moves the speeds.
fn tangle(seed: u64) -> Site {
    let mut leaves = Vec::new();
    let millis = |n: u64| (n * 7919 + seed * 104_729) % 97;
    let sections: Vec<String> = (0..8).map(|n| format!("/s{n}")).collect();
    let home: Vec<&str> =
        sections.iter().map(String::as_str).chain(["/old", "/s0/", "/form.pdf", "/gone"]).collect();
    leaves.push(("/".to_owned(), Leaf::of("home", &home).slow(millis(1))));
    for (n, section) in (0..).zip(&sections) {
        let below: Vec<String> = (0..6).map(|m| format!("{section}/{m}")).collect();
        let mut links: Vec<&str> = below.iter().map(String::as_str).collect();
        links.extend(["/", "/same", "/new"]);
        leaves.push((section.clone(), Leaf::of(section, &links).slow(millis(n + 10))));
        for (m, page) in (0..).zip(&below) {
            // Each third page is the same text everywhere.
            let body = if m % 3 == 0 { "nothing here yet" } else { page };
            leaves.push((page.clone(), Leaf::of(body, &["/", "/same", "/s1/4"]).slow(millis(n * 10 + m))));
        }
    }
    leaves.push(("/s0/".to_owned(), Leaf::of("/s0", &[]).slow(millis(3))));
    leaves.push(("/old".to_owned(), Leaf::redirect("/new").slow(millis(4))));
    leaves.push(("/new".to_owned(), Leaf::of("new", &["/deeper"]).slow(millis(5))));
    leaves.push(("/same".to_owned(), Leaf::of("home", &[]).slow(millis(6))));
    Site::of_owned(leaves)
}

fn limits() -> Limits {
    Limits { pages: 1000, ..Limits::default() }
}

#[tokio::test(start_paused = true)]
async fn one_at_a_time_goes_in_the_order_of_the_links() {
    let site = Site::of([
        ("/", Leaf::of("home", &["/b", "/a"])),
        ("/a", Leaf::of("a", &["/d"])),
        ("/b", Leaf::of("b", &["/c"]).slow(500)),
        ("/c", Leaf::of("c", &[])),
    ]);
    let (ended, rows) = crawl(site, limits(), 1).await;
    assert_eq!(ended, Ok(Ended::Complete));
    let outcomes = rows.outcomes();
    let paths: Vec<&str> = outcomes.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["/", "/b", "/a", "/c", "/d"]);
    assert_eq!(outcomes[4].1, Status::HttpError);
    assert!(rows.waiting.is_empty());
}

#[tokio::test(start_paused = true)]
async fn how_many_at_once_and_how_fast_changes_nothing_but_the_time() {
    let (_, alone) = crawl(tangle(0), limits(), 1).await;
    assert_eq!(alone.loaded().len(), 1 + 8 + 8 * 4 + 1 + 1);
    for (seed, at_once) in [(1, 2), (2, 8), (3, 64), (4, 5)] {
        let (ended, rows) = crawl(tangle(seed), limits(), at_once).await;
        assert_eq!(ended, Ok(Ended::Complete));
        assert_eq!(rows, alone, "speeds {seed}, {at_once} at once");
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_limit_lets_the_same_pages_in_however_fast_they_are() {
    let few = Limits { pages: 12, ..Limits::default() };
    let (ended, alone) = crawl(tangle(0), few, 1).await;
    assert_eq!(ended, Ok(Ended::Limit(Limit::Pages)));
    assert_eq!(alone.loaded().len(), 12);
    for (seed, at_once) in [(1, 3), (2, 16)] {
        let (_, rows) = crawl(tangle(seed), few, at_once).await;
        assert_eq!(rows, alone, "speeds {seed}, {at_once} at once");
    }
}

/// Runs until the store dies, then restores from its rows, until the run is complete.
async fn with_deaths(every: usize) -> Rows {
    let mut first = frontier(limits());
    let mut rows = Rows::default();
    rows.waiting.extend(first.waiting().map(|queued| (queued.order, queued.clone())));
    let mut seed = 10;
    loop {
        let mut store = Store { dies_after: Some(rows.visits.len() + every), rows, ..Store::default() };
        let options = RunOptions { at_once: 6, per_site: 6, ..RunOptions::default() };
        let site = Arc::new(tangle(seed));
        let ended = crawl::run(&mut first, &site, &mut store, &Control::default(), &options).await;
        rows = store.rows;
        if ended == Ok(Ended::Complete) {
            return rows;
        }
        assert_eq!(ended, Err(Killed));
        seed += 1;
        first = Frontier::restore(scope(), limits(), rows.visits.clone(), rows.waiting.values().cloned());
    }
}

#[tokio::test(start_paused = true)]
async fn a_run_that_is_killed_at_any_moment_and_resumed_comes_to_the_same_set() {
    let (_, whole) = crawl(tangle(0), limits(), 6).await;
    for every in [1, 2, 3, 7, 20] {
        assert_eq!(with_deaths(every).await, whole, "killed after every {every} visits");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_starts_nothing_and_keeps_what_was_under_way() {
    let site = Arc::new(Site::of([
        ("/", Leaf::of("home", &["/a", "/b"])),
        ("/a", Leaf::of("a", &["/c"]).slow(1000)),
        ("/b", Leaf::of("b", &[]).slow(60_000)),
        ("/c", Leaf::of("c", &[])),
    ]));
    let control = Control::default();
    let task = tokio::spawn({
        let (site, control) = (Arc::clone(&site), control.clone());
        async move {
            let (mut frontier, mut store) = (frontier(limits()), Store::default());
            let options = RunOptions { at_once: 2, per_site: 2, ..RunOptions::default() };
            let ended = crawl::run(&mut frontier, &site, &mut store, &control, &options).await;
            (ended, store)
        }
    });
    tokio::time::sleep(Duration::from_millis(500)).await;
    control.pause();
    tokio::time::sleep(Duration::from_mins(10)).await;
    assert_eq!(site.asked(), ["/", "/a", "/b"]);
    control.resume();
    let (ended, store) = task.await.unwrap();
    assert_eq!(ended, Ok(Ended::Complete));
    assert_eq!(store.rows.loaded(), ["/", "/a", "/b", "/c"]);
    let at = |event: &str| store.events.iter().position(|seen| seen == event).unwrap();
    assert!(at("settled 1") < at("paused") && at("paused") < at("settled 3"));
    assert!(at("settled 3") < at("resumed") && at("resumed") < at("started /c"));
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_run_ends_at_once_and_can_be_resumed() {
    let leaves = [
        ("/", Leaf::of("home", &["/a"])),
        ("/a", Leaf::of("a", &["/b"]).slow(60_000)),
        ("/b", Leaf::of("b", &[])),
    ];
    let mut frontier = frontier(limits());
    let mut store = Store::default();
    let control = Control::default();
    let stop = control.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stop.cancel();
        stop.resume();
    });
    let site = Arc::new(Site::of(leaves.clone()));
    let started = tokio::time::Instant::now();
    let ended = crawl::run(&mut frontier, &site, &mut store, &control, &RunOptions::default()).await;
    assert_eq!(ended, Ok(Ended::Cancelled));
    assert_eq!(started.elapsed().as_secs(), 1);
    assert_eq!(store.rows.loaded(), ["/"]);
    assert!(control.is_cancelled(), "what was cancelled stays cancelled");
    let site = Arc::new(Site::of(leaves));
    let ended =
        crawl::run(&mut frontier, &site, &mut store, &Control::default(), &RunOptions::default()).await;
    assert_eq!(ended, Ok(Ended::Complete));
    assert_eq!(store.rows.loaded(), ["/", "/a", "/b"]);
}

#[tokio::test(start_paused = true)]
async fn a_page_that_breaks_judging_or_never_ends_does_not_stop_the_others() {
    let site = Site::of([
        ("/", Leaf::of("home", &["/panics", "/hangs", "/a"])),
        ("/panics", Leaf { panics: true, ..Leaf::default() }),
        ("/hangs", Leaf::of("late", &[]).slow(100_000_000)),
        ("/a", Leaf::of("a", &[])),
    ]);
    let (ended, rows) = crawl(site, limits(), 2).await;
    assert_eq!(ended, Ok(Ended::Complete));
    let statuses: Vec<Status> = rows.outcomes().into_iter().map(|(_, status)| status).collect();
    assert_eq!(statuses, [Status::Loaded, Status::Crashed, Status::Timeout, Status::Loaded]);
    assert_eq!(rows.judged.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_time_limit_ends_the_session_and_leaves_the_rest_waiting() {
    let site = Site::of([
        ("/", Leaf::of("home", &["/a", "/b"])),
        ("/a", Leaf::of("a", &[]).slow(5_000)),
        ("/b", Leaf::of("b", &[]).slow(20_000)),
    ]);
    let (ended, rows) = crawl(site, Limits { seconds: Some(10), ..limits() }, 1).await;
    assert_eq!(ended, Ok(Ended::Limit(Limit::Time)));
    assert_eq!(rows.loaded(), ["/", "/a"]);
    assert_eq!(rows.waiting.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_more_visits_than_allowed_are_under_way_at_one_site() {
    let links: Vec<String> = (0..30).map(|n| format!("/{n}")).collect();
    let home: Vec<&str> = links.iter().map(String::as_str).collect();
    let mut leaves = vec![("/".to_owned(), Leaf::of("home", &home))];
    leaves.extend(links.iter().map(|link| (link.clone(), Leaf::of(link, &[]).slow(100))));
    let site = Arc::new(Site::of_owned(leaves));
    let (mut frontier, mut store) = (frontier(limits()), Store::default());
    let options = RunOptions { at_once: 10, per_site: 3, ..RunOptions::default() };
    crawl::run(&mut frontier, &site, &mut store, &Control::default(), &options).await.unwrap();
    assert_eq!(site.most_at_once.load(Ordering::SeqCst), 3);
    assert_eq!(store.rows.loaded().len(), 31);
}

#[tokio::test(start_paused = true)]
async fn what_is_known_to_be_the_same_page_is_not_asked_for_again() {
    let site = Arc::new(Site::of([
        ("/", Leaf::of("home", &["/old", "/new"])),
        ("/old", Leaf::redirect("/new")),
        ("/new", Leaf::of("new", &[])),
    ]));
    let (mut frontier, mut store) = (frontier(limits()), Store::default());
    let options = RunOptions { at_once: 1, per_site: 1, ..RunOptions::default() };
    crawl::run(&mut frontier, &site, &mut store, &Control::default(), &options).await.unwrap();
    assert_eq!(site.asked(), ["/", "/old"]);
    assert_eq!(store.rows.outcomes().last().unwrap(), &("/new".to_owned(), Status::Duplicate));
    assert_eq!(store.rows.visits[2].same_as, Some(url("/old")));
    assert!(frontier.contents().known(&url("/elsewhere"), "new").is_some());
}
