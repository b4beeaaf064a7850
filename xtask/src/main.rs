//! The project's own commands, so that nobody has to remember any other:
//!
//! * `cargo xtask start` sets the machine up, builds, and opens the app with the demo municipality ready.
//! * `cargo xtask check` sets the machine up and runs everything that CI runs.
//! * `cargo xtask generate` writes the rule pages and the criterion table; `--check` only compares.
//! * `cargo xtask bench DIR` measures the rules over the pages of a folder.

mod check;
mod coverage;
mod generate;
mod machine;
mod run;
mod start;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "The project's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up, build, and open the app with the demo municipality ready.
    Start,
    /// Set up and run everything that CI runs.
    Check,
    /// Write the generated documents.
    Generate {
        /// Only compare; fail if something is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Measure the rules over the HTML files of a folder (release build).
    Bench {
        /// A folder with a site.
        folder: std::path::PathBuf,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Start => start::start(),
        Command::Check => check::check(),
        Command::Generate { check: true } => generate::compare(),
        Command::Generate { check: false } => generate::write(),
        Command::Bench { folder } => {
            run::cargo(&["run", "--release", "--package", "benches", "--", &folder.to_string_lossy()])
        }
    }
}
