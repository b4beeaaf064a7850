//! A whole crawl over HTTP of a site with every trouble at once.

use std::sync::Arc;

use crawl::{
    Client, Control, Detail, Ended, Frontier, Limits, Queued, RunOptions, Scope, ScopeRules, Source, Status,
    Visited, discover,
};
use url::Url;

use crate::fetching::quick;
use crate::server::{Reply, Server};
use crate::sites::Store;

/// Fetches, finds `href="…"`, judges by giving the text back.
struct Web {
    client: Client,
    scope: Scope,
}

impl Source for Web {
    type Judged = String;

    async fn visit(&self, queued: Queued) -> Visited<String> {
        let fetched = self.client.page(&queued.address, Some(&self.scope)).await;
        let visit = fetched.visit(queued);
        if !visit.is_loaded() {
            return Visited { visit, links: Vec::new(), judged: None };
        }
        let text = fetched.text().text;
        let links = text
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| fetched.address.join(rest.split('"').next()?).ok())
            .collect();
        Visited { visit, links, judged: Some(text) }
    }
}

fn link(to: &str) -> String {
    format!("<a href=\"{to}\">x</a>")
}

fn answer(path: &str) -> Reply {
    let links = |paths: &[&str]| paths.iter().copied().map(link).collect::<String>();
    match path {
        "/robots.txt" => Reply::of(200, "text/plain", "User-agent: *\nDisallow: /private\n"),
        "/" => Reply::page(&links(&[
            "/a",
            "/a#part",
            "/a/",
            "/a?utm_source=x",
            "/index.html",
            "/private",
            "/gone",
            "/broken",
            "/loop",
            "/moved",
            "/endless",
            "/form.pdf",
            "/cut",
            "http://169.254.169.254/latest/",
            "https://elsewhere.example/",
            "http://[bad",
            "/old-charset",
        ])),
        "/index.html" => answer("/"),
        "/a" | "/a/" => Reply::page(&links(&["/", "/b"])),
        "/b" => Reply::page("<p>b"),
        "/from-sitemap" => Reply::page("<p>only the sitemap names this page"),
        "/sitemap.xml" => Reply::of(
            200,
            "text/xml",
            "<urlset><url><loc>/from-sitemap</loc></url><url><loc>/b</loc></url></urlset>",
        ),
        "/broken" => Reply::status(500),
        "/loop" => Reply::redirect(302, "/loop"),
        "/moved" => Reply::redirect(301, "/b"),
        "/endless" => Reply::Endless {
            head: "HTTP/1.1 200 x\r\ncontent-type: text/html\r\n\r\n".to_owned(),
            piece: vec![b' '; 8192],
        },
        "/form.pdf" => Reply::of(200, "application/pdf", "%PDF"),
        "/cut" => Reply::Raw(
            b"HTTP/1.1 200 x\r\ncontent-type: text/html\r\ncontent-length: 900\r\n\r\n<p>".to_vec(),
        ),
        "/old-charset" => Reply::of(
            200,
            "text/html",
            b"<p>Jelgavas novada pa\xf0vald\xeeba, zi\xf2as un sludin\xe2jumi".to_vec(),
        ),
        _ => Reply::status(404),
    }
}

#[tokio::test]
async fn every_address_of_a_troubled_site_ends_in_its_status_and_the_run_goes_on() {
    let server = Server::start(|asked, _| answer(&asked.path)).await;
    let start = server.url("/");
    let options = crawl::ClientOptions { body_bytes: 200_000, ..quick() };
    let client = Client::new(options, std::slice::from_ref(&start)).unwrap();
    let scope = Scope::new(&ScopeRules { starts: vec![start.clone()], ..ScopeRules::default() }).unwrap();
    let mut frontier = Frontier::new(scope.clone(), Limits::default());
    frontier.add(std::slice::from_ref(&start), 0);
    frontier.add(&discover(&client, &start, 1000).await, 1);
    let source = Arc::new(Web { client, scope });
    let mut store = Store::default();
    let ended =
        crawl::run(&mut frontier, &source, &mut store, &Control::default(), &RunOptions::default()).await;
    assert_eq!(ended, Ok(Ended::Complete));
    let mut outcomes: Vec<(String, Status, Option<Detail>)> = store
        .rows
        .visits
        .iter()
        .map(|visit| (visit.queued.address.path().to_owned(), visit.status, visit.detail))
        .collect();
    outcomes.sort();
    let wanted = [
        ("/", Status::Loaded, None),
        ("/a", Status::Loaded, None),
        ("/a/", Status::Duplicate, None),
        ("/b", Status::Loaded, None),
        ("/broken", Status::HttpError, None),
        ("/cut", Status::Unreachable, Some(Detail::CutOff)),
        ("/endless", Status::TooLarge, None),
        ("/form.pdf", Status::NotHtml, None),
        ("/from-sitemap", Status::Loaded, None),
        ("/gone", Status::HttpError, None),
        ("/index.html", Status::Duplicate, None),
        ("/loop", Status::Unreachable, Some(Detail::RedirectLoop)),
        ("/moved", Status::Redirected, None),
        ("/old-charset", Status::Loaded, None),
        ("/private", Status::BlockedByRobots, None),
    ];
    let wanted: Vec<_> = wanted.map(|(path, status, detail)| (path.to_owned(), status, detail)).into();
    assert_eq!(outcomes, wanted);
    assert_eq!(store.rows.judged.len(), 5);
    assert!(store.rows.judged["/old-charset"].contains("novada pašvaldība, ziņas un sludinājumi"));
    let hosts: Vec<String> = source.client.figures().into_iter().map(|figures| figures.host).collect();
    assert_eq!(hosts, [format!("127.0.0.1:{}", server.port)], "nobody else was asked");
}

/// Prints how many pages a second the crawler itself can do; not a judgement.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_pages_over_loopback_are_all_visited() {
    let server = Server::start(|asked, _| {
        let links: String = (0..300).map(|n| link(&format!("/{n}"))).collect();
        if asked.path == "/robots.txt" {
            Reply::status(404)
        } else {
            Reply::page(&format!("{}{links}", asked.path))
        }
    })
    .await;
    let start = server.url("/");
    let options = crawl::ClientOptions { per_host: 8, ..quick() };
    let client = Client::new(options, std::slice::from_ref(&start)).unwrap();
    let scope = Scope::new(&ScopeRules { starts: vec![start.clone()], ..ScopeRules::default() }).unwrap();
    let mut frontier = Frontier::new(scope.clone(), Limits::default());
    frontier.add(&[start], 0);
    let mut store = Store::default();
    let options = RunOptions { at_once: 8, per_site: 8, ..RunOptions::default() };
    let began = std::time::Instant::now();
    let source = Arc::new(Web { client, scope });
    crawl::run(&mut frontier, &source, &mut store, &Control::default(), &options).await.unwrap();
    println!("{:.0} pages a second", 301.0 / began.elapsed().as_secs_f64());
    assert_eq!(store.rows.loaded().len(), 301);
    let urls: std::collections::BTreeSet<Url> =
        store.rows.visits.iter().map(|visit| visit.final_address.clone()).collect();
    assert_eq!(urls.len(), 301);
}
