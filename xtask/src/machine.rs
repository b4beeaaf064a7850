//! What a Debian machine needs besides Rust and Node: installed where this may be done, named where it may not.

use std::process::Command;

use anyhow::{Result, bail};

use crate::run;

/// Needed to build anything: a C compiler, and Python for the style engine's build script.
const COMMAND_LINE: [&str; 3] = ["build-essential", "pkg-config", "python3"];

/// Needed to build the window: WebKitGTK.
const WINDOW: [&str; 5] =
    ["file", "libayatana-appindicator3-dev", "librsvg2-dev", "libssl-dev", "libwebkit2gtk-4.1-dev"];

/// Needed to drive the real app under a virtual display, and to see pages in a real browser.
const TEST: [&str; 7] =
    ["chromium", "dbus", "dbus-x11", "fonts-dejavu-core", "webkit2gtk-driver", "xauth", "xvfb"];

/// What the machine is set up for; each needs what those before it need.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and running the command line.
    CommandLine,
    /// Building and running the app.
    Window,
    /// Also testing.
    Test,
}

/// Sees to it that the packages are there.
pub(crate) fn set_up(purpose: Purpose) -> Result<()> {
    let wanted = match purpose {
        Purpose::CommandLine => COMMAND_LINE.to_vec(),
        Purpose::Window => [&COMMAND_LINE[..], &WINDOW].concat(),
        Purpose::Test => [&COMMAND_LINE[..], &WINDOW, &TEST].concat(),
    };
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    if purpose == Purpose::CommandLine { Ok(()) } else { node() }
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

/// True where everything may be done, as in a container of CI.
pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn install(packages: &[&str]) -> Result<()> {
    if !is_root() {
        bail!(
            "these Debian packages are missing; install them and start again:\n\n    \
             sudo apt-get install --no-install-recommends {}\n",
            packages.join(" ")
        );
    }
    let lock = "DPkg::Lock::Timeout=600";
    run::run("apt-get", &["-o", lock, "update"], ".")?;
    let mut arguments = vec!["-o", lock, "install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    run::run("apt-get", &arguments, ".")
}

fn node() -> Result<()> {
    let version = Command::new("node").arg("--version").output();
    match version {
        Ok(output) if output.status.success() => Ok(()),
        _ => bail!("Node.js 20.19 or newer is needed to build the screens; it was not found"),
    }
}
