//! What the municipality's plan promises, in numbers.
//!
//! Activity "Jelgavas novada pakalpojumu e-formu izveide un pilnveide" of the plan for 2026 to 2029: 52 priority services
//! are named, five new ones a year are promised. That is 20, and the other 32 are promised to nobody.

/// First year of the programme.
pub const FIRST_YEAR: i16 = 2026;
/// Last year of the programme.
pub const LAST_YEAR: i16 = 2029;
/// Newly improved services a year, until a person sets another number.
pub const DEFAULT_TARGET: u32 = 5;
/// Services that the plan names as priority ones.
pub const PRIORITY_SERVICES: u32 = 52;

/// The years of the programme.
pub fn years() -> impl Iterator<Item = i16> {
    FIRST_YEAR..=LAST_YEAR
}
