//! Fluent catalogues: keys and arguments in, Latvian or English text out.
