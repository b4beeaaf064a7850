use std::sync::Arc;

use crawl::{Client, ClientOptions, Detail, Status};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use url::Url;

use crate::fetching::without_robots;

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "authority of this test");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn pem(&self) -> Vec<u8> {
        self.0.pem().into_bytes()
    }

    /// A server whose certificate is for `name`, valid until the year `until`.
    async fn serve(&self, name: &str, until: i32) -> Url {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut head = [0; 4096];
                if stream.read(&mut head).await.is_ok() {
                    let answer = b"HTTP/1.1 200 x\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>";
                    let _ = stream.write_all(answer).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        Url::parse(&format!("https://localhost:{port}/")).unwrap()
    }
}

async fn outcome(url: &Url, authorities: Vec<Vec<u8>>) -> (Status, Option<Detail>) {
    let options = ClientOptions { authorities, ..without_robots() };
    let fetched = Client::new(options, std::slice::from_ref(url)).unwrap().page(url, None).await;
    (fetched.status, fetched.detail)
}

#[tokio::test]
async fn each_fault_of_a_certificate_is_told_by_its_kind() {
    let authority = Authority::new();
    let right = authority.serve("localhost", 2100).await;
    assert_eq!(outcome(&right, vec![authority.pem()]).await, (Status::Loaded, None));
    assert_eq!(outcome(&right, Vec::new()).await, (Status::Unreachable, Some(Detail::TlsUntrusted)));
    let other_name = authority.serve("novads.lv", 2100).await;
    assert_eq!(
        outcome(&other_name, vec![authority.pem()]).await,
        (Status::Unreachable, Some(Detail::TlsName))
    );
    let expired = authority.serve("localhost", 2001).await;
    assert_eq!(
        outcome(&expired, vec![authority.pem()]).await,
        (Status::Unreachable, Some(Detail::TlsExpired))
    );
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("https://127.0.0.1:{}/", listener.local_addr().unwrap().port())).unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 1024]).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    assert_eq!(outcome(&url, Vec::new()).await, (Status::Unreachable, Some(Detail::Tls)));
}

#[tokio::test]
async fn an_authority_that_cannot_be_read_stops_the_run_before_it_begins() {
    let options = ClientOptions {
        authorities: vec![b"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----".to_vec()],
        ..without_robots()
    };
    assert!(Client::new(options, &[]).is_err());
}
