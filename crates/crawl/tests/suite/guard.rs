use std::net::IpAddr;

use crawl::{Client, ClientOptions, Detail, Status, is_public};
use url::Url;

use crate::fetching::quick;
use crate::server::{Reply, Server};

#[test]
fn only_addresses_of_the_public_internet_are_public() {
    let private = [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.8.9.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "100::1",
    ];
    for ip in private {
        assert!(!is_public(ip.parse::<IpAddr>().unwrap()), "{ip}");
    }
    for ip in [
        "8.8.8.8",
        "100.128.0.1",
        "172.32.0.1",
        "195.244.0.1",
        "2a02:500::1",
        "::ffff:8.8.8.8",
        "2606:4700::1",
    ] {
        assert!(is_public(ip.parse::<IpAddr>().unwrap()), "{ip}");
    }
}

#[tokio::test]
async fn a_loopback_host_that_nobody_named_is_not_asked_in_any_spelling() {
    let server = Server::start(|_, _| Reply::page("secret")).await;
    let client = Client::new(quick(), &[Url::parse("https://novads.lv").unwrap()]).unwrap();
    for host in [
        "127.0.0.1",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "localhost",
        "a.localhost",
        "LOCALHOST.",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
    ] {
        let url = Url::parse(&format!("http://{host}:{}/", server.port)).unwrap();
        let fetched = client.page(&url, None).await;
        assert_eq!(
            (fetched.status, fetched.detail),
            (Status::Unreachable, Some(Detail::PrivateAddress)),
            "{host}"
        );
        let fetched = client.resource(&url).await;
        assert_eq!(fetched.detail, Some(Detail::PrivateAddress), "{host}");
    }
    assert_eq!(server.paths(), Vec::<String>::new());
}

#[tokio::test]
async fn naming_a_host_opens_that_host_and_port_alone() {
    let secret = Server::start(|_, _| Reply::page("secret")).await;
    let open = secret.url("/admin");
    let server = Server::start(move |asked, _| match asked.path.as_str() {
        "/robots.txt" => Reply::status(404),
        "/out" => Reply::redirect(302, open.as_str()),
        _ => Reply::page("here"),
    })
    .await;
    let client = Client::new(quick(), &[server.url("/")]).unwrap();
    assert_eq!(client.page(&server.url("/"), None).await.status, Status::Loaded);
    let fetched = client.page(&server.url("/out"), None).await;
    assert_eq!((fetched.status, fetched.detail), (Status::Unreachable, Some(Detail::PrivateAddress)));
    assert_eq!(fetched.redirects.len(), 1);
    let fetched = client.resource(&server.url("/out")).await;
    assert_eq!(fetched.detail, Some(Detail::PrivateAddress));
    assert_eq!(secret.paths(), Vec::<String>::new());
}

#[tokio::test]
async fn a_redirect_to_something_that_is_not_the_web_is_not_followed() {
    for target in
        ["file:///etc/passwd", "javascript:alert(1)", "ftp://novads.lv/", "http://", "data:text/html,x"]
    {
        let server = Server::start(move |_, _| Reply::redirect(302, target)).await;
        let client = Client::new(ClientOptions { robots: false, ..quick() }, &[server.url("/")]).unwrap();
        let fetched = client.page(&server.url("/"), None).await;
        assert_eq!(
            (fetched.status, fetched.detail),
            (Status::HttpError, Some(Detail::BadRedirect)),
            "{target}"
        );
    }
}
