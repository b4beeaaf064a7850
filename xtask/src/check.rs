//! `cargo xtask check`: everything CI runs, in the order in which it fails fastest.

use anyhow::Result;

use crate::machine::{Purpose, is_root, set_up};
use crate::run::{self, command, counting};
use crate::{generate, start};

/// Version of the licence checker; it is built once per machine.
const DENY: &str = "0.20.2";

/// Runs all checks; the last lines are the test runners' own counts.
pub(crate) fn check() -> Result<()> {
    set_up(Purpose::Test)?;
    let mut counts = Vec::new();
    run::cargo(&["fmt", "--all", "--check"])?;
    generate::compare()?;
    start::screens()?;
    run::npm(&["run", "check"])?;
    counting(&mut command("npm", &["test"], "frontend"), &mut counts)?;
    run::cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    let mut tests = command("cargo", &["test", "--quiet"], ".");
    if is_root() {
        // As root a browser only runs without its sandbox; what the tests show it is our own.
        tests.env("SLIEKSNIS_BROWSER_NO_SANDBOX", "1");
    }
    counting(&mut tests, &mut counts)?;
    bindings()?;
    licences()?;
    counting(
        &mut command("cargo", &["test", "--quiet", "--package", "slieksnis-desktop"], "."),
        &mut counts,
    )?;
    run::cargo(&["build", "--package", "slieksnis-desktop", "--features", "tauri/custom-protocol"])?;
    counting(
        &mut command(
            "dbus-run-session",
            &["--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "npm", "run", "e2e"],
            "frontend",
        ),
        &mut counts,
    )?;
    println!("\nAll checks passed. The test runners counted:\n");
    for line in counts {
        println!("{line}");
    }
    Ok(())
}

/// The screens' types are written by a test of `app`; what is committed must be what it writes.
fn bindings() -> Result<()> {
    run::run("git", &["diff", "--exit-code", "--stat", "--", "frontend/src/bindings"], ".")
}

/// Licences, bans and sources of dependencies, as deny.toml says.
fn licences() -> Result<()> {
    let tools = run::target().join("tools");
    let program = tools.join("bin/cargo-deny");
    if !program.exists() {
        let tools = tools.to_string_lossy();
        run::cargo(&["install", "cargo-deny", "--locked", "--version", DENY, "--root", &tools])?;
    }
    run::run(&program.to_string_lossy(), &["check", "licenses", "bans", "sources"], ".")
}
