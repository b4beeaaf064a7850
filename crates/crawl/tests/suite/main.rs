//! The crawler from outside: a misbehaving server on loopback, sites in memory, and what a person types.

mod addresses;
mod charsets;
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
