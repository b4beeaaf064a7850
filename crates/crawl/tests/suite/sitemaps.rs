use std::io::Write;

use crawl::{Client, discover, parse_sitemap};
use flate2::Compression;
use flate2::write::GzEncoder;
use url::Url;

use crate::fetching::quick;
use crate::server::{Reply, Server};

fn base() -> Url {
    Url::parse("https://novads.lv/sitemap.xml").unwrap()
}

fn pages(text: &str) -> Vec<String> {
    parse_sitemap(text.as_bytes(), &base()).pages.into_iter().map(String::from).collect()
}

fn list(names: &[&str], entry: impl Fn(&str) -> String) -> String {
    names.iter().map(|name| entry(name)).collect()
}

fn gzip(text: &str) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap()
}

#[test]
fn pages_are_read_in_their_order_and_pictures_are_not_pages() {
    let text = "\u{feff}<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='i'>
        <url><loc> https://novads.lv/a?x=1&amp;y=2 </loc><image:image><image:loc>https://novads.lv/a.jpg</image:loc></image:image></url>
        <url><loc><![CDATA[https://novads.lv/b]]></loc><lastmod>2026-11-21</lastmod></url>
        <url><loc>/c</loc></url><url><loc>mailto:a@novads.lv</loc></url></urlset>";
    assert_eq!(pages(text), ["https://novads.lv/a?x=1&y=2", "https://novads.lv/b", "https://novads.lv/c"]);
}

#[test]
fn text_sitemaps_and_broken_ends_are_read_as_far_as_they_go() {
    assert_eq!(
        pages("https://novads.lv/a\r\n\nnothing\nhttps://novads.lv/b"),
        ["https://novads.lv/a", "https://novads.lv/b"]
    );
    assert_eq!(
        pages("<urlset><url><loc>https://novads.lv/a</loc></url><url><loc>https://nov"),
        ["https://novads.lv/a"]
    );
    assert_eq!(pages("<html><p>not found</p>"), Vec::<String>::new());
    assert_eq!(pages(""), Vec::<String>::new());
}

#[test]
fn a_sitemap_with_more_addresses_than_allowed_is_cut() {
    let line = "https://novads.lv/a\n";
    let packed = gzip(&line.repeat(60_000));
    assert!(parse_sitemap(&packed, &base()).pages.len() == 50_000);
}

#[tokio::test]
async fn sitemaps_named_in_robots_txt_are_followed_through_their_indexes() {
    let server = Server::start(|asked, _| {
        let host =
            asked.head.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned();
        let index = |names: &[&str]| {
            let names = list(names, |name| format!("<sitemap><loc>http://{host}{name}</loc></sitemap>"));
            Reply::of(200, "text/xml", format!("<sitemapindex>{names}</sitemapindex>"))
        };
        let pages = |names: &[&str]| list(names, |name| format!("<url><loc>http://{host}{name}</loc></url>"));
        match asked.path.as_str() {
            "/robots.txt" => Reply::of(200, "text/plain", format!("Sitemap: http://{host}/index.xml\n")),
            "/index.xml" => index(&["/index.xml", "/one.xml", "/gone.xml", "/two.xml.gz"]),
            "/one.xml" => Reply::of(200, "text/xml", format!("<urlset>{}</urlset>", pages(&["/a", "/b"]))),
            "/two.xml.gz" => Reply::of(
                200,
                "application/gzip",
                gzip(&format!("<urlset>{}</urlset>", pages(&["/b", "/c"]))),
            ),
            _ => Reply::status(404),
        }
    })
    .await;
    let client = Client::new(quick(), &[server.url("/")]).unwrap();
    let found = discover(&client, &server.url("/start"), 1000).await;
    assert_eq!(found, [server.url("/a"), server.url("/b"), server.url("/c")]);
    assert_eq!(discover(&client, &server.url("/start"), 2).await.len(), 2);
}

#[tokio::test]
async fn the_usual_sitemap_is_tried_where_robots_txt_names_none() {
    let server = Server::start(|asked, _| match asked.path.as_str() {
        "/sitemap.xml" => Reply::of(200, "text/xml", "<urlset><url><loc>/a</loc></url></urlset>"),
        _ => Reply::status(404),
    })
    .await;
    let client = Client::new(quick(), &[server.url("/")]).unwrap();
    assert_eq!(discover(&client, &server.url("/x/"), 10).await, [server.url("/a")]);
}

#[tokio::test]
async fn a_site_without_a_sitemap_has_no_pages_from_it() {
    let server = Server::start(|_, _| Reply::page("everything is found here")).await;
    let client = Client::new(quick(), &[server.url("/")]).unwrap();
    assert_eq!(discover(&client, &server.url("/"), 10).await, Vec::<Url>::new());
}
