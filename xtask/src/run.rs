//! Running other programs from the project's root, their output passed through.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the root").to_path_buf()
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |target| root().join(target))
}

/// The program and its arguments, to be run in a folder below the root.
pub(crate) fn command(program: &str, arguments: &[&str], folder: &str) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root().join(folder));
    command
}

/// Runs it; anything but success is an error that names it.
pub(crate) fn run(program: &str, arguments: &[&str], folder: &str) -> Result<()> {
    announce(program, arguments);
    let status = command(program, arguments, folder)
        .status()
        .with_context(|| format!("{program} could not be started"))?;
    if !status.success() {
        bail!("`{program} {}` failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// Runs cargo in the root.
pub(crate) fn cargo(arguments: &[&str]) -> Result<()> {
    run("cargo", arguments, ".")
}

/// Runs npm in `frontend`.
pub(crate) fn npm(arguments: &[&str]) -> Result<()> {
    run("npm", arguments, "frontend")
}

/// Runs it, passes its standard output through and keeps the lines in which a test runner counts.
pub(crate) fn counting(command: &mut Command, counts: &mut Vec<String>) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let arguments: Vec<String> = command.get_args().map(|a| a.to_string_lossy().into_owned()).collect();
    announce(&name, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("{name} could not be started"))?;
    let output = child.stdout.take().context("standard output was asked for")?;
    let mut out = std::io::stdout().lock();
    for line in BufReader::new(output).lines() {
        let line = line?;
        writeln!(out, "{line}")?;
        if is_count(&line) {
            counts.push(line);
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{name} {}` failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// True for the closing lines of cargo's test runner and of node's.
fn is_count(line: &str) -> bool {
    let starts = ["test result:", "# tests ", "# pass ", "# fail ", "ℹ tests ", "ℹ pass ", "ℹ fail "];
    starts.iter().any(|start| line.starts_with(start)) && !line.contains(" 0 passed; 0 failed")
}

fn announce(program: &str, arguments: &[&str]) {
    println!("\n▶ {program} {}", arguments.join(" "));
}
