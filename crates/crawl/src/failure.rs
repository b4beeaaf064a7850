//! From an error of the HTTP library to a status and a detail.

use std::error::Error;
use std::io;

use rustls::CertificateError;

use crate::guard::PrivateAddress;
use crate::visit::{Detail, Status};

/// A request without a usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How the visit ends.
    pub status: Status,
    /// Why.
    pub detail: Detail,
    /// True where trying again can help.
    pub may_pass: bool,
}

impl Failure {
    /// An address without an answer.
    pub fn unreachable(detail: Detail) -> Self {
        let may_pass = matches!(detail, Detail::Reset | Detail::CutOff | Detail::Refused);
        Self { status: Status::Unreachable, detail, may_pass }
    }

    /// No end within the time.
    pub fn too_slow(may_pass: bool) -> Self {
        Self { status: Status::Timeout, detail: Detail::TooSlow, may_pass }
    }
}

/// What went wrong between the request and the head of the answer.
pub fn of_request(error: &reqwest::Error) -> Failure {
    if let Some(detail) = detail_of_chain(error) {
        return Failure::unreachable(detail);
    }
    if error.is_timeout() {
        return Failure::too_slow(true);
    }
    if error.is_dns() {
        return Failure::unreachable(Detail::Dns);
    }
    if error.is_builder() {
        return Failure::unreachable(Detail::BadAddress);
    }
    // A connection that the other side closed has no io::Error in its chain.
    Failure::unreachable(if is_protocol(error) { Detail::Protocol } else { Detail::Reset })
}

/// What went wrong while the body was read.
pub fn of_body(error: &reqwest::Error) -> Failure {
    if error.is_timeout() { Failure::too_slow(false) } else { Failure::unreachable(Detail::CutOff) }
}

/// The cause in a chain of errors that says most, if one is known.
pub fn detail_of_chain(error: &(dyn Error + 'static)) -> Option<Detail> {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<PrivateAddress>() {
            return Some(Detail::PrivateAddress);
        }
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(detail_of_tls(tls));
        }
        if let Some(io) = error.downcast_ref::<io::Error>() {
            // io::Error keeps another error inside without naming it as its source.
            if let Some(detail) = io.get_ref().and_then(|inner| detail_of_chain(inner)) {
                return Some(detail);
            }
            if let Some(detail) = detail_of_io(io.kind()) {
                return Some(detail);
            }
        }
        next = error.source();
    }
    None
}

fn detail_of_io(kind: io::ErrorKind) -> Option<Detail> {
    match kind {
        io::ErrorKind::ConnectionRefused => Some(Detail::Refused),
        io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::HostUnreachable => Some(Detail::Reset),
        _ => None,
    }
}

fn detail_of_tls(error: &rustls::Error) -> Detail {
    let rustls::Error::InvalidCertificate(certificate) = error else { return Detail::Tls };
    match certificate {
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            Detail::TlsName
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => Detail::TlsExpired,
        CertificateError::UnknownIssuer => Detail::TlsUntrusted,
        _ => Detail::Tls,
    }
}

/// True where the other side answered with something that is not HTTP.
fn is_protocol(error: &reqwest::Error) -> bool {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(http) = error.downcast_ref::<hyper::Error>() {
            return http.is_parse();
        }
        next = error.source();
    }
    false
}
