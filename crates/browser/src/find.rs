//! Which browser of the Chromium family is installed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Systems that keep programs in different places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Linux and other Unix systems: names on the `PATH`.
    Unix,
    /// macOS: bundles in the folders of applications.
    Mac,
    /// Windows: folders below those of programs.
    Windows,
}

impl Family {
    /// The family of this system.
    pub fn here() -> Self {
        if cfg!(windows) {
            Family::Windows
        } else if cfg!(target_os = "macos") {
            Family::Mac
        } else {
            Family::Unix
        }
    }
}

const ON_PATH: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
];

const BUNDLES: [&str; 3] = [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const BELOW_PROGRAMS: [&str; 3] = [
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
    r"Chromium\Application\chrome.exe",
];

/// The browser of this system: the one a person named, if it is there; where nobody named one, the first that is found.
pub fn find(named: Option<&Path>) -> Option<PathBuf> {
    if let Some(named) = named {
        return named.is_file().then(|| named.to_owned());
    }
    let candidates = find_in(Family::here(), &|name| std::env::var_os(name));
    candidates.into_iter().find(|path| path.is_file())
}

/// The places where a browser may be, the likeliest first.
pub fn find_in(family: Family, environment: &dyn Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    match family {
        Family::Unix => {
            let folders: Vec<PathBuf> =
                environment("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
            ON_PATH.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).collect()
        }
        Family::Mac => {
            let own = environment("HOME").map(|home| PathBuf::from(home).join("Applications"));
            let folders: Vec<PathBuf> =
                [Some(PathBuf::from("/Applications")), own].into_iter().flatten().collect();
            BUNDLES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).collect()
        }
        Family::Windows => {
            let folders: Vec<OsString> = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
                .iter()
                .filter_map(|name| environment(name))
                .collect();
            let below = |name: &&str| {
                let name = (*name).to_owned();
                folders.iter().map(move |folder| {
                    let mut path = folder.clone();
                    path.push(r"\");
                    path.push(&name);
                    PathBuf::from(path)
                })
            };
            BELOW_PROGRAMS.iter().flat_map(below).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(name: &str) -> Option<OsString> {
        let value = match name {
            "PATH" => "/usr/local/bin:/usr/bin",
            "HOME" => "/Users/anna",
            "ProgramFiles" => r"C:\Program Files",
            "ProgramFiles(x86)" => r"C:\Program Files (x86)",
            _ => return None,
        };
        Some(value.into())
    }

    #[test]
    fn each_system_is_searched_where_it_keeps_programs() {
        let first = |family| find_in(family, &environment)[0].display().to_string();
        assert_eq!(first(Family::Mac), "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        assert_eq!(first(Family::Windows), r"C:\Program Files\Google\Chrome\Application\chrome.exe");
        let edge = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe";
        assert!(find_in(Family::Windows, &environment).contains(&PathBuf::from(edge)));
        assert!(find_in(Family::Unix, &environment).contains(&PathBuf::from("/usr/bin/google-chrome")));
        assert!(find_in(Family::Unix, &|_| None).is_empty());
    }

    #[test]
    fn a_browser_that_was_named_and_is_not_there_is_not_replaced_by_another() {
        assert_eq!(find(Some(Path::new("/no/such/browser"))), None);
    }
}
