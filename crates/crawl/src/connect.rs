//! Connections for somebody else's requests, under the same guard: a browser that shows a page asks through here.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

use crate::guard::{is_plainly_private, is_public};
use crate::transport::Transport;

/// Bytes of a proxy's answer.
const HEAD: usize = 16 << 10;

impl Transport {
    /// Connects to a host: one that a person named, or one of the public internet; through the proxy that the system is set
    /// to, if it has one for that host. What was looked at is what is connected to.
    pub(crate) async fn connect(&self, host: &str, port: u16) -> io::Result<TcpStream> {
        let url = address(host, port)?;
        let is_named = self.named_hosts.holds(&url);
        let is_private = is_plainly_private(&url);
        let refused = || io::Error::from(io::ErrorKind::PermissionDenied);
        if is_private && !is_named {
            return Err(refused());
        }
        let proxy = if is_private { None } else { self.proxy_for(&url) };
        let found = tokio::net::lookup_host((host, port)).await;
        if let Some((at, authorization)) = proxy {
            // The proxy resolves the name; what this computer knows of it is asked first.
            let leads_inside = found.is_ok_and(|found| {
                let found: Vec<SocketAddr> = found.collect();
                !found.is_empty() && found.iter().all(|at| !is_public(at.ip()))
            });
            if leads_inside && !is_named {
                return Err(refused());
            }
            return through(&at, host, port, authorization).await;
        }
        let found: Vec<SocketAddr> = found?.filter(|at| is_named || is_public(at.ip())).collect();
        if found.is_empty() {
            return Err(refused());
        }
        TcpStream::connect(&found[..]).await
    }

    /// Host and port of the proxy for an address, and what it wants to be told.
    fn proxy_for(&self, url: &Url) -> Option<(String, Option<String>)> {
        let proxy = self.proxies.intercept(&url.as_str().parse().ok()?)?;
        let host = proxy.uri().host()?.to_owned();
        let port = proxy.uri().port_u16().unwrap_or(80);
        let authorization = proxy.basic_auth().and_then(|value| value.to_str().ok()).map(str::to_owned);
        Some((format!("{host}:{port}"), authorization))
    }
}

fn address(host: &str, port: u16) -> io::Result<Url> {
    let scheme = if port == 443 { "https" } else { "http" };
    let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
    Url::parse(&format!("{scheme}://{host}:{port}/"))
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))
}

/// A tunnel through a proxy.
async fn through(proxy: &str, host: &str, port: u16, authorization: Option<String>) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(proxy).await?;
    let authorization =
        authorization.map(|value| format!("Proxy-Authorization: {value}\r\n")).unwrap_or_default();
    let asked = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n{authorization}\r\n");
    stream.write_all(asked.as_bytes()).await?;
    let mut head = Vec::new();
    // Byte by byte: what follows the head belongs to the site.
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() > HEAD {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        head.push(stream.read_u8().await?);
    }
    let is_open = head.starts_with(b"HTTP/1.1 200") || head.starts_with(b"HTTP/1.0 200");
    if is_open { Ok(stream) } else { Err(io::Error::from(io::ErrorKind::ConnectionRefused)) }
}
