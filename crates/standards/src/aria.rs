//! WAI-ARIA 1.2 as data: roles, and states and properties.
//!
//! The rows are in `aria/roles.csv` and `aria/attributes.csv`; the names of DPUB-ARIA 1.1 and Graphics-ARIA 1.0 are
//! among the roles.

mod attribute;
mod edition;
mod role;
mod role_entry;

pub use attribute::{AriaAttribute, ValueType};
pub use edition::Edition;
pub use role::Role;
pub use role_entry::{NameFrom, RoleEntry};
