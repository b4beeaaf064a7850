//! How messages get to the browser and back: text one way, text the other.

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// Bytes of one message; a browser that says more is not listened to any longer.
const MESSAGE: usize = 128 << 20;
/// Messages that wait in one direction.
const WAITING: usize = 1024;

/// How the browser is talked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// Pipes that nobody else can reach; the browser ends when this program does, however it ends. Unix only.
    Pipe,
    /// A web socket on a port of this computer, which its other users could reach too.
    Socket,
}

impl Wire {
    /// The better one of this system.
    pub fn here() -> Self {
        if cfg!(unix) { Wire::Pipe } else { Wire::Socket }
    }
}

/// Both directions. The receiver ends when the browser is gone.
#[derive(Debug)]
pub(crate) struct Ends {
    pub(crate) to: mpsc::Sender<String>,
    pub(crate) from: mpsc::Receiver<String>,
}

/// Messages between zero bytes.
pub(crate) fn pipe(
    mut to_browser: impl AsyncWrite + Unpin + Send + 'static,
    from_browser: impl AsyncRead + Unpin + Send + 'static,
) -> Ends {
    let (to, mut outgoing) = mpsc::channel::<String>(WAITING);
    let (incoming, from) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        while let Some(message) = outgoing.recv().await {
            let mut bytes = message.into_bytes();
            bytes.push(0);
            if to_browser.write_all(&bytes).await.is_err() || to_browser.flush().await.is_err() {
                break;
            }
        }
    });
    tokio::spawn(async move {
        let mut reader = BufReader::with_capacity(1 << 20, from_browser);
        let mut bytes = Vec::new();
        while let Ok(true) = next(&mut reader, &mut bytes).await {
            let Ok(message) = String::from_utf8(std::mem::take(&mut bytes)) else { break };
            if incoming.send(message).await.is_err() {
                break;
            }
        }
    });
    Ends { to, from }
}

/// Reads up to the next zero byte, which is left out; false at the end, or where a message is too long.
async fn next(reader: &mut (impl AsyncBufReadExt + Unpin), bytes: &mut Vec<u8>) -> std::io::Result<bool> {
    loop {
        let available = reader.fill_buf().await?;
        if available.is_empty() || bytes.len() + available.len() > MESSAGE {
            return Ok(false);
        }
        if let Some(end) = available.iter().position(|byte| *byte == 0) {
            bytes.extend_from_slice(&available[..end]);
            reader.consume(end + 1);
            return Ok(true);
        }
        bytes.extend_from_slice(available);
        let read = available.len();
        reader.consume(read);
    }
}

/// The socket at an address that the browser gave.
pub(crate) async fn socket(address: &str) -> Option<Ends> {
    let config = WebSocketConfig::default().max_message_size(Some(MESSAGE)).max_frame_size(Some(MESSAGE));
    let (socket, _) = tokio_tungstenite::connect_async_with_config(address, Some(config), true).await.ok()?;
    let (mut sink, mut stream) = socket.split();
    let (to, mut outgoing) = mpsc::channel::<String>(WAITING);
    let (incoming, from) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        while let Some(message) = outgoing.recv().await {
            if sink.send(Message::text(message)).await.is_err() {
                break;
            }
        }
    });
    tokio::spawn(async move {
        while let Some(Ok(message)) = stream.next().await {
            if let Message::Text(text) = message
                && incoming.send(text.to_string()).await.is_err()
            {
                break;
            }
        }
    });
    Some(Ends { to, from })
}
