//! Problems: what is broken, what people decided about it, its life until it is mended, retests and letters.

pub(crate) mod decided;
mod decisions;
mod facts;
pub(crate) mod faults;
mod guess;
mod in_force;
mod kept_retests;
mod known;
pub(crate) mod letter;
mod life;
mod list;
pub(crate) mod open_failures;
mod ranked;
mod remedy;
mod removals;
mod renamed;
mod retested;
mod retests;
mod searched;
mod settle;
mod surroundings;
