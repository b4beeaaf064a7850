//! In what order addresses are visited, as far as their looks tell.

use crate::normal::{looks_like_document, looks_like_office_document};
use crate::visit::Queued;

/// Documents are visited when no page is left, and other files after them.
pub(crate) type Rank = (Class, u64);

/// What an address looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Page,
    Document,
    File,
}

/// The place of an address in the queue.
pub(crate) fn rank(queued: &Queued) -> Rank {
    let class = if looks_like_office_document(&queued.address) {
        Class::Document
    } else if looks_like_document(&queued.address) {
        Class::File
    } else {
        Class::Page
    };
    (class, queued.order)
}
