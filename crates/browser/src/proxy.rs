//! The one way from the browser to the network. Whether and how an address is reached is the caller's to say: names are
//! resolved there, so what was allowed is what is connected to, whatever asks: pages, frames, workers, sockets.

use std::io;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

/// Bytes of the head of a request.
const HEAD: usize = 256 << 10;
/// Connections at the same time, of all pages; further ones wait.
const AT_ONCE: usize = 256;

/// A connection in the making.
pub type Connecting = BoxFuture<'static, io::Result<TcpStream>>;

/// Connects to a host and port, or refuses to.
pub type Connect = Arc<dyn Fn(String, u16) -> Connecting + Send + Sync>;

/// A proxy on loopback; it stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Proxy {
    port: u16,
    task: JoinHandle<()>,
}

impl Proxy {
    pub(crate) async fn start(connect: Connect) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let task = tokio::spawn(async move {
            let mut open = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept(), if open.len() < AT_ONCE => {
                        if let Ok((stream, _)) = accepted {
                            open.spawn(serve(stream, Arc::clone(&connect)));
                        }
                    }
                    Some(_) = open.join_next() => {}
                }
            }
        });
        Ok(Self { port, task })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection of the browser. Where it cannot be served it is closed without an answer, so that no page of ours is ever
/// taken for one of the site.
async fn serve(mut browser: TcpStream, connect: Connect) -> io::Result<()> {
    let (head, rest) = read_head(&mut browser).await?;
    let broken = || io::Error::from(io::ErrorKind::InvalidData);
    let (line, headers) = head.split_once("\r\n").ok_or_else(broken)?;
    let mut words = line.split(' ');
    let (method, target) = (words.next().ok_or_else(broken)?, words.next().ok_or_else(broken)?);
    if method == "CONNECT" {
        let (host, port) = target.rsplit_once(':').ok_or_else(broken)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let mut site = connect(host, port.parse().map_err(|_| broken())?).await?;
        browser.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
        site.write_all(&rest).await?;
        copy_bidirectional(&mut browser, &mut site).await?;
        return Ok(());
    }
    let url = Url::parse(target).map_err(|_| broken())?;
    let (Some(host), Some(port), "http") = (url.host_str(), url.port_or_known_default(), url.scheme()) else {
        return Err(broken());
    };
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let mut site = connect(host, port).await?;
    site.write_all(direct_head(method, &url, headers).as_bytes()).await?;
    site.write_all(&rest).await?;
    copy_bidirectional(&mut browser, &mut site).await?;
    Ok(())
}

/// The head as the site itself expects it. One request a connection: the next may be for another host.
fn direct_head(method: &str, url: &Url, headers: &str) -> String {
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut head = format!("{method} {}{query} HTTP/1.1\r\n", url.path());
    for header in headers.split("\r\n").filter(|header| !header.is_empty()) {
        let name = header.split(':').next().unwrap_or_default();
        if !["proxy-connection", "connection", "keep-alive"].iter().any(|own| name.eq_ignore_ascii_case(own))
        {
            head.push_str(header);
            head.push_str("\r\n");
        }
    }
    head.push_str("Connection: close\r\n\r\n");
    head
}

async fn read_head(stream: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            bytes.truncate(end + 2);
            let head = String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
            return Ok((head, rest));
        }
        if bytes.len() > HEAD || stream.read_buf(&mut bytes).await? == 0 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
    }
}
