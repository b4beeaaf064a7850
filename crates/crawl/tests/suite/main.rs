//! The crawler from outside: a misbehaving server on loopback, sites in memory, and what a person types.

#![expect(clippy::unwrap_used, reason = "what the tests share panics as tests do")]

mod addresses;
mod charsets;
mod codes;
mod fetching;
mod frontier;
mod guard;
mod hostile;
mod lookalikes;
mod refusals;
mod robots;
mod running;
mod scopes;
mod server;
mod sitemaps;
mod sites;
mod tls;
mod whole;
