//! A Report value in, bytes out: HTML, JSON, EARL.
