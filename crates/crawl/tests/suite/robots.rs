use crawl::{Client, ClientOptions, Detail, Status};

use crate::fetching::{client, quick};
use crate::server::{Reply, Server};

fn polite(server: &Server) -> Client {
    Client::new(quick(), &[server.url("/")]).unwrap()
}

async fn with_robots(robots: &'static str) -> Server {
    Server::start(move |asked, _| match asked.path.as_str() {
        "/robots.txt" => Reply::of(200, "text/plain", robots),
        _ => Reply::page("here"),
    })
    .await
}

#[tokio::test]
async fn what_robots_txt_forbids_is_not_asked_for() {
    let server = with_robots(
        "User-agent: *\nDisallow: /\n\nUser-agent: Slieksnis\nDisallow: /iekšējs/\nAllow: /iekšējs/lapa$\n",
    )
    .await;
    let client = polite(&server);
    for (path, status) in [
        ("/", Status::Loaded),
        ("/iek%C5%A1%C4%93js/x", Status::BlockedByRobots),
        ("/iek%C5%A1%C4%93js/lapa", Status::Loaded),
    ] {
        let fetched = client.page(&server.url(path), None).await;
        assert_eq!((fetched.status, fetched.detail), (status, None), "{path}");
    }
    assert_eq!(server.paths(), ["/robots.txt", "/", "/iek%C5%A1%C4%93js/lapa"]);
}

#[tokio::test]
async fn robots_txt_is_asked_for_once_however_many_ask() {
    let server = with_robots("User-agent: *\nDisallow:").await;
    let client = polite(&server);
    let visits: Vec<_> = (0..8)
        .map(|n| {
            let (client, url) = (client.clone(), server.url(&format!("/{n}")));
            tokio::spawn(async move { client.page(&url, None).await.status })
        })
        .collect();
    for visit in visits {
        assert_eq!(visit.await.unwrap(), Status::Loaded);
    }
    assert_eq!(server.paths().iter().filter(|path| *path == "/robots.txt").count(), 1);
}

#[tokio::test]
async fn parts_of_a_page_are_fetched_even_where_robots_txt_forbids_them() {
    let server = with_robots("User-agent: *\nDisallow: /css/").await;
    assert_eq!(polite(&server).resource(&server.url("/css/a.css")).await.status, Status::Loaded);
}

#[tokio::test]
async fn no_robots_txt_allows_everything_and_a_broken_one_nothing() {
    for (http, status, detail) in [
        (404, Status::Loaded, None),
        (403, Status::Loaded, None),
        (500, Status::BlockedByRobots, Some(Detail::RobotsUnreachable)),
        (503, Status::BlockedByRobots, Some(Detail::RobotsUnreachable)),
        (429, Status::BlockedByRobots, Some(Detail::RobotsUnreachable)),
    ] {
        let server = Server::start(move |asked, _| match asked.path.as_str() {
            "/robots.txt" => Reply::status(http),
            _ => Reply::page("here"),
        })
        .await;
        let fetched = polite(&server).page(&server.url("/"), None).await;
        assert_eq!((fetched.status, fetched.detail), (status, detail), "{http}");
    }
}

#[tokio::test]
async fn without_robots_robots_txt_is_not_even_asked_for() {
    let server = with_robots("User-agent: *\nDisallow: /").await;
    assert_eq!(client(&server).page(&server.url("/"), None).await.status, Status::Loaded);
    assert_eq!(server.paths(), ["/"]);
}

#[tokio::test]
async fn the_delay_a_site_asks_for_is_kept_up_to_a_limit() {
    for (asked, kept) in [("1.5", 1500), ("3600", 10_000), ("nonsense", 0)] {
        let text = format!("User-agent: *\nCrawl-delay: {asked}\n");
        let server = Server::start(move |asked, _| match asked.path.as_str() {
            "/robots.txt" => Reply::of(200, "text/plain", text.clone()),
            _ => Reply::page("here"),
        })
        .await;
        let client = polite(&server);
        client.page(&server.url("/"), None).await;
        assert_eq!(client.figures()[0].gap_millis, kept, "{asked}");
    }
}

#[tokio::test]
async fn a_redirect_into_what_is_forbidden_stops_there() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/robots.txt" => Reply::of(200, "text/plain", "User-agent: *\nDisallow: /x"),
        "/a" => Reply::redirect(302, "/x"),
        _ => Reply::page("here"),
    })
    .await;
    let fetched = polite(&server).page(&server.url("/a"), None).await;
    assert_eq!((fetched.status, fetched.address), (Status::BlockedByRobots, server.url("/x")));
    assert_eq!(server.paths(), ["/robots.txt", "/a"]);
}

#[tokio::test]
async fn a_huge_or_binary_robots_txt_does_no_harm() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/robots.txt" => Reply::of(
            200,
            "text/plain",
            [b"User-agent: *\nDisallow: /x\n".to_vec(), vec![0xff; 3 << 20]].concat(),
        ),
        _ => Reply::page("here"),
    })
    .await;
    let options = ClientOptions { body_bytes: 1 << 20, ..quick() };
    let client = Client::new(options, &[server.url("/")]).unwrap();
    assert_eq!(client.page(&server.url("/a"), None).await.status, Status::Loaded);
    assert_eq!(client.page(&server.url("/x"), None).await.status, Status::BlockedByRobots);
}
