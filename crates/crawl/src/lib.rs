//! Which pages, in what order, how politely; the only crate that speaks HTTP to sites.
