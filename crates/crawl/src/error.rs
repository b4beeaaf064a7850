//! What can fail in this program; what fails at a site is a [`crate::Status`].

/// A failure to set the crawler up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The HTTP client could not be made, for example because a certificate authority is not readable.
    #[error("the HTTP client could not be made")]
    Client(#[source] reqwest::Error),
    /// A path pattern is none.
    #[error("{pattern:?} is not a path pattern")]
    Pattern {
        /// As typed.
        pattern: String,
        /// What is wrong with it.
        #[source]
        source: globset::Error,
    },
}
