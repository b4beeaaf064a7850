//! The browser's processes and the folder of its profile: both are gone when this program is, however it ends.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStderr, Command};
use tokio::sync::oneshot;

use crate::error::Error;
use crate::flags::flags;
use crate::wire::{self, Ends, Wire};

/// Time for a browser to say where it can be reached.
const START: Duration = Duration::from_secs(30);
/// Time for a browser to end by itself.
const END: Duration = Duration::from_secs(5);
/// Lines that are kept of what it says, for the words of an error.
const SAID: usize = 20;
/// Folders of profiles begin so; the number of the process that made it follows.
const PREFIX: &str = "slieksnis-browser-";

/// Stays with the browser: when it has ended, its profile is removed, also if this program is no more. The two pipes become
/// the descriptors that the browser expects.
#[cfg(unix)]
const KEEPER: &str =
    r#"trap : TERM; profile=$1; shift; "$@" 3<&0 4>&1 </dev/null >/dev/null; rm -rf -- "$profile""#;

/// A running browser.
#[derive(Debug)]
pub(crate) struct Process {
    child: Option<Child>,
    profile: Option<TempDir>,
    said: Said,
}

/// What the browser said last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said(Arc<Mutex<Vec<String>>>);

impl Process {
    /// Starts a browser and opens the wire to it.
    pub(crate) async fn start(program: &Path, wire: Wire, has_sandbox: bool) -> Result<(Self, Ends), Error> {
        let place = place(program);
        sweep(&place);
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let profile = tempfile::Builder::new().prefix(&prefix).tempdir_in(&place).map_err(Error::Place)?;
        let flags = flags(profile.path(), wire, has_sandbox);
        let mut command = command(program, profile.path(), wire);
        command.args(flags).stderr(Stdio::piped()).kill_on_drop(wire == Wire::Socket);
        let failed = |source: io::Error| Error::Start { path: program.display().to_string(), source };
        let mut child = command.spawn().map_err(failed)?;
        let said = Said::default();
        let (listening, address) = oneshot::channel();
        if let Some(stderr) = child.stderr.take() {
            tokio::spawn(said.clone().listen(stderr, listening));
        }
        let ends = match (wire, child.stdin.take(), child.stdout.take()) {
            (Wire::Pipe, Some(to), Some(from)) => Some(wire::pipe(to, from)),
            (Wire::Pipe, _, _) => None,
            (Wire::Socket, _, _) => match tokio::time::timeout(START, address).await {
                Ok(Ok(address)) => wire::socket(&address).await,
                Ok(Err(_)) | Err(_) => None,
            },
        };
        let process = Self { child: Some(child), profile: Some(profile), said };
        match ends {
            Some(ends) => Ok((process, ends)),
            None => Err(process.why()),
        }
    }

    /// Why it does not answer, as far as it said so.
    pub(crate) fn why(&self) -> Error {
        let said = self.said.lines();
        let about_sandbox = |line: &&String| {
            let line = line.to_ascii_lowercase();
            line.contains("no-sandbox") || line.contains("no usable sandbox")
        };
        match said.iter().find(about_sandbox) {
            Some(line) => Error::Sandbox(line.clone()),
            None => Error::Silent(said.last().cloned().unwrap_or_default()),
        }
    }

    /// Waits for it to end, as it was asked to, and ends it if it does not.
    pub(crate) async fn end(mut self) {
        let Some(mut child) = self.child.take() else { return };
        if tokio::time::timeout(END, child.wait()).await.is_err() {
            kill(&child);
            let _ = child.kill().await;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let Some(child) = self.child.take() else { return };
        // The browser is asked to go at once; its keeper removes the profile. If it hangs it is killed a moment later.
        #[cfg(unix)]
        if let Some(group) = group(&child) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::TERM);
            let profile = self.profile.take();
            std::thread::spawn(move || {
                std::thread::sleep(END);
                let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
                drop(profile);
            });
        }
        drop(child);
    }
}

impl Said {
    /// Takes in what it says, and where it can be reached, if it says that.
    async fn listen(self, stderr: ChildStderr, listening: oneshot::Sender<String>) {
        let mut listening = Some(listening);
        let mut lines = BufReader::new(stderr).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some(address) = line.strip_prefix("DevTools listening on ")
                && let Some(listening) = listening.take()
            {
                let _ = listening.send(address.trim().to_owned());
            }
            let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if said.len() == SAID {
                said.remove(0);
            }
            said.push(line.chars().take(400).collect());
        }
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(unix)]
fn command(program: &Path, profile: &Path, wire: Wire) -> Command {
    let mut command = match wire {
        Wire::Pipe => {
            let mut command = Command::new("/bin/sh");
            command.args(["-c", KEEPER, "sh"]).arg(profile).arg(program);
            command.stdin(Stdio::piped()).stdout(Stdio::piped());
            command
        }
        Wire::Socket => {
            let mut command = Command::new(program);
            command.stdin(Stdio::null()).stdout(Stdio::null());
            command
        }
    };
    command.process_group(0);
    command
}

#[cfg(not(unix))]
fn command(program: &Path, _profile: &Path, _wire: Wire) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command
}

#[cfg(unix)]
fn group(child: &Child) -> Option<rustix::process::Pid> {
    rustix::process::Pid::from_raw(i32::try_from(child.id()?).ok()?)
}

#[cfg(unix)]
fn kill(child: &Child) {
    if let Some(group) = group(child) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

#[cfg(not(unix))]
fn kill(_child: &Child) {}

/// Where profiles are made: a browser in a snap can only write below its own folder.
fn place(program: &Path) -> PathBuf {
    let is_snap = std::fs::canonicalize(program).is_ok_and(|path| path.starts_with("/snap"))
        || program.starts_with("/snap");
    let common = std::env::var_os("HOME").map(|home| Path::new(&home).join("snap/chromium/common"));
    match common {
        Some(common) if is_snap && common.is_dir() => common,
        Some(_) | None => std::env::temp_dir(),
    }
}

/// Removes profiles whose program and keeper were both killed.
fn sweep(place: &Path) {
    let Ok(entries) = std::fs::read_dir(place) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let number =
            name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.split('-').next()?.parse().ok());
        if number.is_some_and(|number| !is_running(number)) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(unix)]
fn is_running(number: i32) -> bool {
    let Some(process) = rustix::process::Pid::from_raw(number) else { return false };
    !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
}

/// Unknown here: a profile is never taken from a program that may be running.
#[cfg(not(unix))]
fn is_running(_number: i32) -> bool {
    true
}
