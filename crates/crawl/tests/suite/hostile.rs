use std::io::Write;
use std::time::Duration;

use crawl::{Client, ClientOptions, Detail, Status};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::fetching::{client, without_robots};
use crate::server::{Reply, Server};

const HTML_HEAD: &str = "HTTP/1.1 200 x\r\ncontent-type: text/html\r\n\r\n";

fn small(server: &Server) -> Client {
    let options = ClientOptions { body_bytes: 100_000, ..without_robots() };
    Client::new(options, &[server.url("/")]).unwrap()
}

fn impatient(server: &Server) -> Client {
    let options = ClientOptions { time: Duration::from_millis(200), ..without_robots() };
    Client::new(options, &[server.url("/")]).unwrap()
}

fn gzip_of_zeros(megabytes: usize) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let piece = vec![b' '; 1 << 20];
    for _ in 0..megabytes {
        packer.write_all(&piece).unwrap();
    }
    packer.finish().unwrap()
}

#[tokio::test]
async fn a_body_that_never_ends_is_cut_at_the_limit() {
    let server =
        Server::start(|_, _| Reply::Endless { head: HTML_HEAD.to_owned(), piece: vec![b'x'; 4096] }).await;
    let fetched = small(&server).page(&server.url("/"), None).await;
    assert_eq!((fetched.status, fetched.body.len()), (Status::TooLarge, 100_000));
    assert_eq!(fetched.hash(), None);
}

#[tokio::test]
async fn a_gzip_bomb_is_stopped_at_the_limit_and_not_at_its_end() {
    let server = Server::start(|_, _| Reply::html(gzip_of_zeros(8)).with("content-encoding", "gzip")).await;
    let fetched = small(&server).page(&server.url("/"), None).await;
    assert_eq!((fetched.status, fetched.body.len()), (Status::TooLarge, 100_000));
}

#[tokio::test]
async fn a_packed_page_is_unpacked_and_a_broken_packing_is_never_judged() {
    let server = Server::start(|asked, _| {
        let mut packed = gzip_of_zeros(0);
        if asked.path == "/broken" {
            packed = gzip_of_zeros(1);
            packed.truncate(packed.len() / 2);
        }
        Reply::html(packed).with("content-encoding", "gzip")
    })
    .await;
    let client = client(&server);
    assert_eq!(client.page(&server.url("/"), None).await.status, Status::Loaded);
    let fetched = client.page(&server.url("/broken"), None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(Detail::CutOff)));
}

#[tokio::test]
async fn a_page_that_is_cut_off_is_never_taken_for_a_whole_one() {
    let server = Server::start(|asked, _| {
        let head = match asked.path.as_str() {
            "/length" => "content-length: 500\r\n\r\n<p>half",
            _ => "transfer-encoding: chunked\r\n\r\n7\r\n<p>half\r\n",
        };
        Reply::Raw(format!("HTTP/1.1 200 x\r\ncontent-type: text/html\r\n{head}").into_bytes())
    })
    .await;
    for path in ["/length", "/chunked"] {
        let fetched = client(&server).page(&server.url(path), None).await;
        assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(Detail::CutOff)), "{path}");
    }
}

#[tokio::test]
async fn a_server_that_stays_silent_before_or_in_the_middle_times_out() {
    let server = Server::start(|asked, _| {
        let head = if asked.path == "/before" { "" } else { HTML_HEAD };
        Reply::Stalled(head.to_owned())
    })
    .await;
    for path in ["/before", "/middle"] {
        let fetched = impatient(&server).page(&server.url(path), None).await;
        assert_eq!((fetched.status, fetched.detail), (Status::Timeout, Some(Detail::TooSlow)), "{path}");
    }
}

#[tokio::test]
async fn redirect_loops_and_endless_redirects_are_told_apart() {
    let server = Server::start(|asked, before| match asked.path.as_str() {
        "/self" => Reply::redirect(302, "/self"),
        "/a" => Reply::redirect(302, "/b"),
        "/b" => Reply::redirect(302, "/a"),
        "/cookie" => Reply::redirect(302, "/cookie").with("set-cookie", &format!("n={before}")),
        path => Reply::redirect(302, &format!("{path}x")),
    })
    .await;
    let client = client(&server);
    for (path, detail) in [
        ("/self", Detail::RedirectLoop),
        ("/a", Detail::RedirectLoop),
        ("/cookie", Detail::RedirectLoop),
        ("/longer", Detail::TooManyRedirects),
    ] {
        let fetched = client.page(&server.url(path), None).await;
        assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(detail)), "{path}");
        assert_eq!(fetched.http, Some(302), "{path}");
    }
}

#[tokio::test]
async fn answers_that_are_not_http_end_the_visit_and_nothing_else() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/noise" => Reply::Raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n".to_vec()),
        "/closed" => Reply::Closed,
        "/head" => Reply::Raw([b"HTTP/1.1 200 x\r\na: ".to_vec(), vec![b'a'; 2 << 20]].concat()),
        "/headers" => Reply::Raw([b"HTTP/1.1 200 x\r\n".to_vec(), b"a: b\r\n".repeat(5000)].concat()),
        _ => Reply::page("here"),
    })
    .await;
    let client = client(&server);
    for path in ["/noise", "/closed", "/head", "/headers"] {
        let fetched = client.page(&server.url(path), None).await;
        assert_eq!(fetched.status, Status::Unreachable, "{path} {:?}", fetched.detail);
        assert!(
            matches!(fetched.detail, Some(Detail::Protocol | Detail::Reset)),
            "{path} {:?}",
            fetched.detail
        );
    }
    assert_eq!(client.page(&server.url("/"), None).await.status, Status::Loaded);
}

#[tokio::test]
async fn a_redirect_without_a_target_is_an_error_of_the_server() {
    let server = Server::start(|_, _| Reply::status(302)).await;
    let fetched = client(&server).page(&server.url("/"), None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::HttpError, Some(Detail::BadRedirect)));
}
