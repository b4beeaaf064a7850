//! A browser and its profile are gone when they should be.

use browser::{Browser, Error, Options};

use crate::support::{connect, options};

#[tokio::test]
async fn a_program_that_is_no_browser_is_named() {
    let (connect, _) = connect();
    let options = Options::new("/no/such/browser".into());
    let missing = Browser::new(Options { wire: browser::Wire::Socket, ..options.clone() }, connect.clone());
    assert!(matches!(missing.name().await, Err(Error::Start { .. })));
    #[cfg(unix)]
    {
        let silent = Browser::new(Options { program: "/bin/true".into(), ..options }, connect);
        assert!(matches!(silent.name().await, Err(Error::Silent(_))));
    }
}

#[cfg(target_os = "linux")]
mod on_linux {
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::{Pid, PidfdFlags, pidfd_open};

    use super::*;
    use crate::support::{Site, asked, captured, is_root};

    /// Processes that were started with this text among their arguments.
    fn processes_with(text: &str) -> Vec<Pid> {
        let entries = fs::read_dir("/proc").unwrap().flatten();
        entries
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter(|number: &i32| {
                let line = fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
                String::from_utf8_lossy(&line).contains(text)
            })
            .filter_map(Pid::from_raw)
            .collect()
    }

    fn profiles_of(process: u32) -> Vec<PathBuf> {
        let prefix = format!("slieksnis-browser-{process}-");
        let entries = fs::read_dir(std::env::temp_dir()).unwrap().flatten().map(|entry| entry.path());
        let is_ours =
            |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix));
        entries.filter(|path| is_ours(path)).collect()
    }

    /// Waits until these processes have ended.
    fn wait_for_end(processes: &[Pid]) {
        for process in processes {
            let Ok(descriptor) = pidfd_open(*process, PidfdFlags::empty()) else { continue };
            let mut waited = [PollFd::new(&descriptor, PollFlags::IN)];
            let limit = Timespec::try_from(Duration::from_secs(30)).unwrap();
            let ready = rustix::io::retry_on_intr(|| poll(&mut waited, Some(&limit))).unwrap();
            assert_eq!(ready, 1, "{process:?} is still there");
        }
    }

    /// Run by the tests below in a process of its own.
    #[tokio::test]
    async fn runs_a_browser_until_it_is_killed() {
        let Ok(ending) = std::env::var(ENDING) else { return };
        let Some(options) = options() else { return };
        let browser = Browser::new(options, connect().0);
        browser.name().await.unwrap();
        println!("\nrunning");
        // The test that waits at the other end has looked around when it closes its end.
        tokio::task::spawn_blocking(|| std::io::stdin().lines().count()).await.unwrap();
        match ending.as_str() {
            "dropped" => drop(browser),
            "closed" => browser.close().await,
            "restarted" => {
                let site = Site::of("<p>Labi</p>").await;
                let ended = browser.visit(&asked(site.at("/"))).await.unwrap();
                println!("\n{}", captured(ended).title.is_empty());
                drop(browser);
            }
            _ => {}
        }
        std::future::pending::<()>().await;
    }

    const ENDING: &str = "SLIEKSNIS_TEST_ENDING";

    fn browser_is_gone_when_it_is(ending: &str) {
        if options().is_none() {
            return;
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "ends::on_linux::runs_a_browser_until_it_is_killed", "--nocapture"])
            .env(ENDING, ending)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert!(lines.any(|line| line == "running"));
        let profiles = profiles_of(child.id());
        assert_eq!(profiles.len(), 1);
        let processes = processes_with(profiles[0].to_str().unwrap());
        assert!(processes.len() > 1);
        match ending {
            "killed" => child.kill().unwrap(),
            "restarted" => {
                for process in &processes {
                    let _ = rustix::process::kill_process(*process, rustix::process::Signal::KILL);
                }
            }
            _ => {}
        }
        drop(child.stdin.take());
        wait_for_end(&processes);
        if ending == "restarted" {
            assert!(lines.any(|line| line == "true"));
        } else {
            assert!(!profiles[0].exists());
        }
        let _ = child.kill();
        child.wait().unwrap();
    }

    #[test]
    fn when_this_program_is_killed_its_browser_and_profile_are_gone() {
        browser_is_gone_when_it_is("killed");
    }

    #[test]
    fn a_browser_that_is_let_go_is_gone_with_its_profile() {
        browser_is_gone_when_it_is("dropped");
    }

    #[test]
    fn a_browser_that_is_closed_is_gone_with_its_profile() {
        browser_is_gone_when_it_is("closed");
    }

    #[test]
    fn a_browser_that_was_brought_down_is_started_again_for_the_next_page() {
        browser_is_gone_when_it_is("restarted");
    }

    #[tokio::test]
    async fn as_root_a_browser_that_may_not_do_without_its_sandbox_says_so() {
        let Some(options) = options() else { return };
        if !is_root() {
            println!("skipped: not root");
            return;
        }
        let browser = Browser::new(Options { has_sandbox: true, ..options }, connect().0);
        assert!(matches!(browser.name().await, Err(Error::Sandbox(_))));
    }
}
