//! Tests across the rooms; the tests themselves stand in `tests/tests/`.
