//! What the database promises; each test has one of its own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::cast_possible_wrap, reason = "lists of tests are short")]

mod audits;
mod comparing;
mod components;
mod decisions;
mod descriptions;
mod documents;
mod findings;
mod known;
mod opening;
mod programme;
mod queue;
mod services;
mod snapshots;
mod support;
mod ties;
mod visits;
