//! No request to this computer or to internal networks unless a person named that host.
//!
//! The check is made where the connection is: names are resolved by [`GuardedNames`], so what was checked is what is connected to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// Hosts, with their port, that a person named as a start address.
#[derive(Clone, Debug, Default)]
pub struct Named(Vec<(String, u16)>);

impl Named {
    /// The hosts of the start addresses. A host named on a usual port is named on both (80 and 443), as sites send from one to the other.
    pub fn of(starts: &[Url]) -> Self {
        let mut named = Vec::new();
        for url in starts {
            if let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) {
                named.push((host.to_owned(), port));
                if matches!(port, 80 | 443) {
                    named.push((host.to_owned(), 80 + 443 - port));
                }
            }
        }
        Self(named)
    }

    /// True if a person named exactly this host and port.
    pub fn holds(&self, url: &Url) -> bool {
        let port = url.port_or_known_default();
        self.0.iter().any(|(host, named)| Some(host.as_str()) == url.host_str() && Some(*named) == port)
    }
}

/// True if the host is written as an IP address that is not of the public internet, or as a name of this computer.
pub fn is_plainly_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => !is_public(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => !is_public(IpAddr::V6(ip)),
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            name == "localhost" || name.ends_with(".localhost")
        }
        None => true,
    }
}

/// True for addresses of the public internet.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

/// IANA special-purpose registry for IPv4; 169.254.169.254 and its kin are link-local.
fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        // The metadata and agent address of one large cloud, in public space.
        || ip == Ipv4Addr::new(168, 63, 129, 16))
}

/// IANA special-purpose registry for IPv6; only global unicast counts, and what it embeds must be public too.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let parts = ip.segments();
    if let Some(v4) = embedded_v4(parts) {
        return is_public_v4(v4);
    }
    let is_global_unicast = parts[0] & 0xe000 == 0x2000;
    let is_special = parts[0] == 0x2001 && (parts[1] < 0x0200 || parts[1] == 0x0db8)
        || parts[0] == 0x3fff && parts[1] < 0x1000;
    is_global_unicast && !is_special
}

/// IPv4-mapped and -compatible, NAT64 and 6to4 addresses reach an IPv4 host.
fn embedded_v4(parts: [u16; 8]) -> Option<Ipv4Addr> {
    let join = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match parts {
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low]
        | [0x64, 0xff9b, _, _, _, _, high, low]
        | [0x2002, high, low, ..] => Some(join(high, low)),
        _ => None,
    }
}

/// The name leads only to internal addresses.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to an internal address")]
pub struct PrivateAddress;

/// Resolves names as the system does, and keeps only public addresses.
#[derive(Debug)]
pub struct GuardedNames {
    /// Names that may lead anywhere: the proxies the person's system is set to.
    pub trusted: Vec<String>,
}

impl Resolve for GuardedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let is_trusted = self.trusted.iter().any(|trusted| trusted == name.as_str());
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let public: Vec<_> =
                found.iter().copied().filter(|at| is_trusted || is_public(at.ip())).collect();
            if public.is_empty() && !found.is_empty() {
                return Err(PrivateAddress.into());
            }
            let addrs: Addrs = Box::new(public.into_iter());
            Ok(addrs)
        })
    }
}

/// True if this computer knows the name and it leads only to internal addresses.
///
/// For requests through a proxy, which resolves names itself: what this computer does not know is the proxy's to decide.
pub async fn leads_inside(host: &str) -> bool {
    match tokio::net::lookup_host((host, 0)).await {
        Ok(found) => {
            let found: Vec<_> = found.collect();
            !found.is_empty() && found.iter().all(|at| !is_public(at.ip()))
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure;
    use crate::visit::Detail;

    fn client(trusted: Vec<String>) -> reqwest::Client {
        reqwest::Client::builder().no_proxy().dns_resolver(GuardedNames { trusted }).build().unwrap()
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_it_is_resolved() {
        let error = client(Vec::new()).get("http://localhost:1/").send().await.unwrap_err();
        assert_eq!(failure::of_request(&error).detail, Detail::PrivateAddress);
        assert!(leads_inside("localhost").await);
        assert!(!leads_inside("no-such-host.invalid").await);
    }

    #[tokio::test]
    async fn the_name_of_a_proxy_may_lead_inside() {
        let error = client(vec!["localhost".to_owned()]).get("http://localhost:1/").send().await.unwrap_err();
        assert_eq!(failure::of_request(&error).detail, Detail::Refused);
    }
}
