//! The WCAG 2.1 rules and nothing else.
