/// Why a browser cannot be used. What a page does is never an error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It could not be started.
    #[error("{path} could not be started")]
    Start {
        /// The program.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// It refuses to run without its sandbox, which it cannot have: as root, or where the system forbids it.
    #[error("the browser cannot have its sandbox: {0}")]
    Sandbox(String),
    /// It ended, or an organisation's policy forbids that programs lead it; what it said last.
    #[error("the browser did not answer: {0}")]
    Silent(String),
    /// It was there and is gone.
    #[error("the browser has ended")]
    Gone,
    /// It refused a command.
    #[error("the browser refused {method}: {message}")]
    Refused {
        /// The command.
        method: String,
        /// What it said.
        message: String,
    },
    /// It answered what this program does not understand.
    #[error("the browser answered {method} in an unknown shape")]
    Shape {
        /// The command or event.
        method: String,
        /// What was expected.
        source: serde_json::Error,
    },
    /// A folder for its profile could not be made, or no port is free on this computer.
    #[error("no place for the browser's profile")]
    Place(#[source] std::io::Error),
}
