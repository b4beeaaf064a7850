//! A real browser against small hostile pages on loopback. Where no browser is installed each test says that it was skipped.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod behind;
mod ends;
mod hostile;
mod network;
mod pages;
mod support;
