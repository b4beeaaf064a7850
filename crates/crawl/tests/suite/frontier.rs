use crawl::{Frontier, Limits, Queued, Status, Visit};

use crate::sites::{frontier, scope, url};

fn loaded(queued: Queued, hash: &str) -> Visit {
    let mut visit = Visit::without_answer(queued, Status::Loaded, None);
    visit.hash = Some(hash.to_owned());
    visit.http = Some(200);
    visit
}

fn next(frontier: &mut Frontier) -> Option<Queued> {
    frontier.next(|_| true)
}

/// Settles the next address as loaded with this hash; gives back how it was settled.
fn load(frontier: &mut Frontier, hash: &str, links: &[&str]) -> Visit {
    let queued = next(frontier).unwrap();
    let links: Vec<_> = links.iter().map(|link| url(link)).collect();
    frontier.settle(loaded(queued, hash), &links).visit
}

fn waiting(frontier: &Frontier) -> Vec<String> {
    frontier.waiting().map(|queued| queued.address[url::Position::BeforePath..].to_owned()).collect()
}

#[test]
fn links_are_taken_breadth_first_in_their_order_once_each() {
    let mut frontier = frontier(Limits::default());
    load(&mut frontier, "0", &["/b", "/a#x", "/a", "/?utm_source=x", "https://other.lv/", "mailto:a@b.lv"]);
    assert_eq!(waiting(&frontier), ["/b", "/a"]);
    load(&mut frontier, "1", &["/a", "/c", "/"]);
    assert_eq!(waiting(&frontier), ["/a", "/c"]);
    let queued = next(&mut frontier).unwrap();
    assert_eq!((queued.depth, queued.found_on), (1, Some(url("/"))));
}

#[test]
fn documents_wait_until_no_page_is_left() {
    let mut frontier = frontier(Limits::default());
    load(&mut frontier, "0", &["/a.pdf", "/b"]);
    assert_eq!(waiting(&frontier), ["/b", "/a.pdf"]);
    let page = next(&mut frontier).unwrap();
    assert_eq!(next(&mut frontier), None, "the page under way may still find pages");
    frontier.settle(loaded(page, "1"), &[url("/c")]);
    assert_eq!(waiting(&frontier), ["/c", "/a.pdf"]);
}

#[test]
fn documents_of_pages_that_were_enough_are_visited_and_pages_and_other_files_left() {
    let mut frontier = frontier(Limits { pages: 1, ..Limits::default() });
    load(&mut frontier, "0", &["/foto.jpg", "/a.pdf", "/b"]);
    assert_eq!(next(&mut frontier), None);
    frontier.leave_pages();
    assert_eq!(frontier.limit(), None);
    let document = next(&mut frontier).unwrap();
    assert_eq!(document.address, url("/a.pdf"));
    frontier.settle(loaded(document, "1"), &[url("/c"), url("/d.docx")]);
    assert_eq!(next(&mut frontier).unwrap().address, url("/d.docx"));
    assert_eq!(waiting(&frontier), ["/d.docx", "/b", "/foto.jpg", "/c"]);
    assert_eq!(frontier.counts().waiting, 4);
}

#[test]
fn equal_bodies_are_one_page_and_different_ones_are_not() {
    let mut frontier = frontier(Limits::default());
    load(&mut frontier, "home", &["/a", "/a/", "/b"]);
    assert_eq!(load(&mut frontier, "a", &[]).status, Status::Loaded);
    let same = load(&mut frontier, "a", &["/never"]);
    assert_eq!((same.status, same.same_as), (Status::Duplicate, Some(url("/a"))));
    assert_eq!(load(&mut frontier, "b", &[]).status, Status::Loaded);
    assert_eq!(frontier.counts().loaded, 3);
}

#[test]
fn spellings_of_one_address_are_one_page_if_they_look_alike_although_their_bytes_differ() {
    let look = |queued, hash: &str, title: &str| {
        let mut visit = loaded(queued, hash);
        visit.title = Some(title.to_owned());
        visit.elements = Some(50);
        visit
    };
    let mut frontier = frontier(Limits::default());
    let home = next(&mut frontier).unwrap();
    frontier.settle(
        look(home, "token 1", "Sākums"),
        &["/index.php", "http://www.novads.lv/", "/a", "/a/"].map(url),
    );
    for status in [Status::Duplicate, Status::Duplicate] {
        let queued = next(&mut frontier).unwrap();
        let settled = frontier.settle(look(queued, "token 2", "Sākums"), &[]).visit;
        assert_eq!((settled.status, settled.same_as), (status, Some(url("/"))));
    }
    for title in ["Ziņas", "Cita lapa"] {
        let queued = next(&mut frontier).unwrap();
        assert_eq!(frontier.settle(look(queued, title, title), &[]).visit.status, Status::Loaded, "{title}");
    }
}

#[test]
fn the_target_of_a_redirect_is_reported_once_whoever_comes_first() {
    let redirected = |queued, to: &str| {
        let mut visit = loaded(queued, to);
        visit.final_address = url(to);
        visit
    };
    let mut frontier = frontier(Limits::default());
    load(&mut frontier, "home", &["/old", "/new", "/older"]);
    let queued = next(&mut frontier).unwrap();
    assert_eq!(frontier.settle(redirected(queued, "/new"), &[]).visit.status, Status::Loaded);
    // Its own visit, under way or not, adds nothing.
    let queued = next(&mut frontier).unwrap();
    assert_eq!(frontier.stands_for(&queued), Some(&url("/old")));
    let settled = frontier.settle(loaded(queued, "something else by now"), &[]).visit;
    assert_eq!((settled.status, settled.same_as, settled.http), (Status::Duplicate, Some(url("/old")), None));
    let queued = next(&mut frontier).unwrap();
    let settled = frontier.settle(redirected(queued, "/new"), &[]).visit;
    assert_eq!((settled.status, settled.same_as), (Status::Redirected, Some(url("/old"))));
}

#[test]
fn what_is_no_page_gives_no_links_and_a_wall_does() {
    let mut frontier = frontier(Limits::default());
    load(&mut frontier, "home", &["/gone", "/wall"]);
    for (status, found) in [(Status::HttpError, 0), (Status::LoginRequired, 1)] {
        let queued = next(&mut frontier).unwrap();
        let settlement = frontier.settle(Visit::without_answer(queued, status, None), &[url("/x")]);
        assert_eq!(settlement.found.len(), found);
    }
}

#[test]
fn limits_leave_the_rest_waiting() {
    let mut frontier = frontier(Limits { pages: 2, depth: 1, ..Limits::default() });
    load(&mut frontier, "home", &["/a", "/b"]);
    let one = next(&mut frontier).unwrap();
    assert_eq!(next(&mut frontier), None, "one page under way fills the limit");
    frontier.settle(loaded(one, "a"), &[url("/too/deep")]);
    assert_eq!(frontier.limit(), Some(crawl::Limit::Pages));
    assert_eq!(waiting(&frontier), ["/b"]);
    assert_eq!(frontier.counts().too_deep, 1);
}

#[test]
fn a_failed_visit_makes_room_for_another() {
    let mut frontier = frontier(Limits { pages: 2, ..Limits::default() });
    load(&mut frontier, "home", &["/gone", "/b"]);
    let queued = next(&mut frontier).unwrap();
    frontier.settle(Visit::without_answer(queued, Status::HttpError, None), &[]);
    assert_eq!(frontier.limit(), None);
    assert_eq!(load(&mut frontier, "b", &[]).status, Status::Loaded);
}

#[test]
fn an_address_that_is_due_is_not_held_back_by_those_that_went_ahead_of_it() {
    let mut frontier = frontier(Limits { pages: 2, ..Limits::default() });
    load(&mut frontier, "home", &["/a", "/b"]);
    let ahead = frontier.next(|address| address.path() == "/b").unwrap();
    let due = next(&mut frontier).unwrap();
    assert_eq!(due.address, url("/a"));
    frontier.settle(loaded(due, "a"), &[]);
    assert_eq!(frontier.limit(), Some(crawl::Limit::Pages));
    assert!(frontier.waiting().any(|queued| *queued == ahead), "it stays for a later run");
}

#[test]
fn documents_are_visited_although_the_page_limit_is_reached() {
    let mut frontier = frontier(Limits { pages: 1, ..Limits::default() });
    load(&mut frontier, "home", &["/a.pdf", "/b.pdf", "/c.pdf"]);
    assert_eq!(load(&mut frontier, "a page after all", &[]).status, Status::Loaded);
    for _ in 0..2 {
        let queued = next(&mut frontier).unwrap();
        frontier.settle(Visit::without_answer(queued, Status::NotHtml, None), &[]);
    }
    assert_eq!((frontier.limit(), frontier.due()), (None, None));
}

#[test]
fn bytes_and_visits_are_limited() {
    let mut frontier = frontier(Limits { bytes: 100, ..Limits::default() });
    let queued = next(&mut frontier).unwrap();
    let mut visit = loaded(queued, "home");
    visit.bytes = 100;
    frontier.settle(visit, &[url("/a")]);
    assert_eq!(frontier.limit(), Some(crawl::Limit::Bytes));
    let mut frontier = crate::sites::frontier(Limits { visits: 1, ..Limits::default() });
    load(&mut frontier, "home", &["/a"]);
    assert_eq!(frontier.limit(), Some(crawl::Limit::Visits));
}

#[test]
fn an_endless_site_fills_no_more_than_its_share_of_memory() {
    let mut frontier = frontier(Limits { addresses: 10, ..Limits::default() });
    let links: Vec<_> = (0..1000).map(|n| url(&format!("/kalendars?diena={n}"))).collect();
    let queued = next(&mut frontier).unwrap();
    assert!(frontier.settle(loaded(queued, "home"), &links).found.len() < 10);
    assert!(frontier.counts().refused > 900);
}

#[test]
fn a_restored_frontier_goes_on_where_the_stored_one_stood() {
    let mut stored = frontier(Limits::default());
    let mut visits = vec![load(&mut stored, "home", &["/a", "/a/", "/b", "/c.pdf"])];
    visits.push(load(&mut stored, "a", &["/d", "/"]));
    let lost = next(&mut stored).unwrap();
    let rows: Vec<_> = stored.waiting().cloned().collect();
    assert!(rows.contains(&lost), "what was under way is still waiting");
    // The rows went through a database: as JSON and in another order.
    let text = serde_json::to_string(&(&visits, &rows)).unwrap();
    let (mut visits, mut rows): (Vec<Visit>, Vec<Queued>) = serde_json::from_str(&text).unwrap();
    visits.reverse();
    rows.reverse();
    let mut restored = Frontier::restore(scope(), Limits::default(), visits, rows);
    assert_eq!(restored.counts(), stored.counts());
    assert_eq!(waiting(&restored), waiting(&stored));
    assert_eq!(next(&mut restored), Some(lost.clone()));
    for frontier in [&mut stored, &mut restored] {
        let settlement = frontier.settle(loaded(lost.clone(), "a"), &[]);
        assert_eq!(settlement.visit.status, Status::Duplicate);
        let settlement = load(frontier, "b", &["/new"]);
        assert_eq!(settlement.status, Status::Loaded);
    }
    let rows = |frontier: &Frontier| frontier.waiting().cloned().collect::<Vec<_>>();
    assert_eq!(rows(&restored), rows(&stored));
}
