//! What the database promises; each test has one of its own.

mod audits;
mod components;
mod decisions;
mod findings;
mod opening;
mod queue;
mod services;
mod snapshots;
mod support;
mod visits;
