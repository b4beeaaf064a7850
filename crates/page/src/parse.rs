//! HTML into the arena.
