//! `cargo xtask start`: from a clean clone to the open app.

use std::env;

use anyhow::Result;

use crate::machine::{Purpose, set_up};
use crate::run;

/// Builds, and opens the app with the demo ready; without a display, audits the demo on the command line.
pub(crate) fn start() -> Result<()> {
    if !has_display() {
        println!("No display here: the demo is audited on the command line.");
        set_up(Purpose::CommandLine)?;
        return run::cargo(&["run", "--package", "cli", "--", "demo"]);
    }
    set_up(Purpose::Window)?;
    screens()?;
    run::cargo(&["run", "--package", "slieksnis-desktop", "--features", "tauri/custom-protocol"])
}

/// Builds the screens that the app embeds.
pub(crate) fn screens() -> Result<()> {
    run::npm(&["ci", "--no-audit", "--no-fund"])?;
    run::npm(&["run", "build"])
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
