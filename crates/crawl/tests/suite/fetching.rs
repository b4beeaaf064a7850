use std::time::Duration;

use crawl::{Client, ClientOptions, Detail, Scope, ScopeRules, Status};
use url::Url;

use crate::server::{Reply, Server};

/// Options without waiting.
pub fn quick() -> ClientOptions {
    ClientOptions {
        delay: Duration::ZERO,
        retry_wait: Duration::from_millis(1),
        longest_retry_wait: Duration::from_millis(50),
        ..ClientOptions::default()
    }
}

pub fn without_robots() -> ClientOptions {
    ClientOptions { robots: false, ..quick() }
}

pub fn client(server: &Server) -> Client {
    Client::new(without_robots(), &[server.url("/")]).unwrap()
}

#[tokio::test]
async fn a_page_comes_with_its_evidence() {
    let server = Server::start(|_, _| {
        Reply::html("<!doctype html><title>Ziņas</title>")
            .with("content-language", "lv")
            .with("last-modified", "Sat, 21 Nov 2026 10:00:00 GMT")
    })
    .await;
    let fetched = client(&server).page(&server.url("/zinas#top"), None).await;
    assert_eq!((fetched.status, fetched.detail, fetched.http), (Status::Loaded, None, Some(200)));
    assert_eq!(fetched.address, server.url("/zinas"));
    assert_eq!(fetched.headers.content_language.as_deref(), Some("lv"));
    assert_eq!(fetched.text().text, "<!doctype html><title>Ziņas</title>");
    assert_eq!(fetched.hash(), Some(blake3::hash(&fetched.body).to_hex().to_string()));
    assert_eq!(fetched.requests, 1);
    assert!(server.asked()[0].head.to_lowercase().contains("user-agent: slieksnis/"));
}

#[tokio::test]
async fn redirects_are_recorded_step_by_step() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/a" => Reply::redirect(301, "/b?x=1"),
        "/b?x=1" => Reply::redirect(302, "c/#part"),
        _ => Reply::page("here"),
    })
    .await;
    let fetched = client(&server).page(&server.url("/a"), None).await;
    assert_eq!(fetched.status, Status::Loaded);
    assert_eq!(fetched.address, server.url("/c/"));
    let hops: Vec<_> = fetched.redirects.iter().map(|hop| (hop.http, hop.to.path().to_owned())).collect();
    assert_eq!(hops, [(301, "/b".to_owned()), (302, "/c/".to_owned())]);
}

#[tokio::test]
async fn a_redirect_out_of_scope_is_not_followed() {
    let elsewhere = Server::start(|_, _| Reply::page("elsewhere")).await;
    let to = elsewhere.url("/");
    let server = Server::start(move |_, _| Reply::redirect(302, to.as_str())).await;
    let scope = Scope::new(&ScopeRules { starts: vec![server.url("/")], ..ScopeRules::default() }).unwrap();
    let client = Client::new(without_robots(), &[server.url("/"), elsewhere.url("/")]).unwrap();
    let fetched = client.page(&server.url("/a"), Some(&scope)).await;
    assert_eq!((fetched.status, fetched.address), (Status::OutOfScope, elsewhere.url("/")));
    assert_eq!(elsewhere.paths(), Vec::<String>::new());
}

#[tokio::test]
async fn a_redirect_to_a_login_or_consent_wall_elsewhere_is_that_wall() {
    for (to, status) in [
        ("https://auth.example.lv/start", Status::LoginRequired),
        ("https://consent.example.lv/?back=1", Status::ConsentWall),
    ] {
        let server = Server::start(move |_, _| Reply::redirect(302, to)).await;
        let scope =
            Scope::new(&ScopeRules { starts: vec![server.url("/")], ..ScopeRules::default() }).unwrap();
        let fetched = client(&server).page(&server.url("/mans"), Some(&scope)).await;
        assert_eq!(fetched.status, status);
    }
}

#[tokio::test]
async fn a_site_that_sets_a_cookie_and_redirects_to_itself_is_reached() {
    let server = Server::start(|asked, _| {
        if asked.head.contains("seen=1") {
            Reply::page("here")
        } else {
            Reply::redirect(302, "/a").with("set-cookie", "seen=1; Path=/; HttpOnly")
        }
    })
    .await;
    let client = client(&server);
    assert_eq!(client.page(&server.url("/a"), None).await.status, Status::Loaded);
    // No page depends on what was visited before it: the cookie is forgotten.
    assert_eq!(client.page(&server.url("/a"), None).await.redirects.len(), 1);
}

#[tokio::test]
async fn errors_of_the_server_are_told_by_their_number() {
    let server = Server::start(|asked, _| Reply::status(asked.path[1..].parse().unwrap())).await;
    let client = client(&server);
    for http in [400, 403, 404, 410, 418, 500] {
        let fetched = client.page(&server.url(&format!("/{http}")), None).await;
        assert_eq!((fetched.status, fetched.http), (Status::HttpError, Some(http)));
    }
    let fetched = client.page(&server.url("/401"), None).await;
    assert_eq!((fetched.status, fetched.http), (Status::LoginRequired, Some(401)));
    let fetched = client.page(&server.url("/429"), None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::HttpError, Some(Detail::TooManyRequests)));
}

#[tokio::test]
async fn a_failure_that_passes_is_tried_again_and_one_that_does_not_is_not() {
    let server = Server::start(|asked, before| match (asked.path.as_str(), before) {
        ("/busy", 0) => Reply::status(503).with("retry-after", "0"),
        ("/broken", 0 | 1) => Reply::status(500),
        ("/closed", 0) => Reply::Closed,
        ("/cut", 0) => Reply::Raw(
            b"HTTP/1.1 200 x\r\ncontent-type: text/html\r\ncontent-length: 99\r\n\r\n<p>half".to_vec(),
        ),
        ("/none", _) => Reply::status(404),
        _ => Reply::page("here"),
    })
    .await;
    let client = client(&server);
    for (path, requests) in [("/busy", 2), ("/broken", 3), ("/closed", 2), ("/cut", 2)] {
        let fetched = client.page(&server.url(path), None).await;
        assert_eq!((fetched.status, fetched.requests), (Status::Loaded, requests), "{path}");
    }
    assert_eq!(client.page(&server.url("/none"), None).await.requests, 1);
}

#[tokio::test]
async fn a_host_that_asks_for_less_is_asked_more_slowly() {
    let server = Server::start(|_, _| Reply::status(429).with("retry-after", "86400")).await;
    let client = client(&server);
    let fetched = client.page(&server.url("/"), None).await;
    // A day is longer than anybody waits: one request, and the pace is slower.
    assert_eq!((fetched.http, fetched.requests), (Some(429), 1));
    assert!(client.figures()[0].gap_millis > 0);
}

#[tokio::test]
async fn a_pause_may_be_asked_for_by_date() {
    let server = Server::start(|_, _| {
        Reply::status(503)
            .with("date", "Sat, 21 Nov 2026 10:00:00 GMT")
            .with("retry-after", "Sat, 21 Nov 2026 12:00:00 GMT")
    })
    .await;
    // Two hours are longer than anybody waits.
    assert_eq!(client(&server).page(&server.url("/"), None).await.requests, 1);
}

#[tokio::test]
async fn what_is_no_page_is_told_by_its_type_and_not_read() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/form.pdf" => Reply::of(200, "application/pdf", vec![0; 1 << 20]),
        "/page.pdf" => Reply::page("a page with a misleading name"),
        "/download" => Reply::html("<p>x").with("content-disposition", "attachment; filename=x.html"),
        "/picture" => Reply::of(200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        "/silent-page" => Reply::of(200, "", "\n <!DOCTYPE html><p>x"),
        "/silent-text" => Reply::of(200, "", "just text"),
        "/xhtml" => Reply::of(200, "Application/XHTML+XML; charset=utf-8", "<html/>"),
        _ => Reply::of(204, "", ""),
    })
    .await;
    let client = client(&server);
    for (path, status) in [
        ("/form.pdf", Status::NotHtml),
        ("/page.pdf", Status::Loaded),
        ("/download", Status::NotHtml),
        ("/picture", Status::NotHtml),
        ("/silent-page", Status::Loaded),
        ("/silent-text", Status::NotHtml),
        ("/xhtml", Status::Loaded),
        ("/nothing", Status::NotHtml),
    ] {
        assert_eq!(client.page(&server.url(path), None).await.status, status, "{path}");
    }
    assert!(client.page(&server.url("/form.pdf"), None).await.body.is_empty());
    let single = ClientOptions { svg_is_page: true, ..without_robots() };
    let single = Client::new(single, &[server.url("/")]).unwrap();
    assert_eq!(single.page(&server.url("/picture"), None).await.status, Status::Loaded);
}

#[tokio::test]
async fn a_name_nobody_knows_and_a_port_nobody_listens_on_are_told_apart() {
    let client = Client::new(quick(), &[]).unwrap();
    let fetched = client.page(&Url::parse("http://no-such-host.invalid/").unwrap(), None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(Detail::Dns)));
    let gone = Server::start(|_, _| Reply::Closed).await.url("/");
    let client = Client::new(quick(), std::slice::from_ref(&gone)).unwrap();
    let fetched = client.page(&gone, None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(Detail::Refused)));
}
