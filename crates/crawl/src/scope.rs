//! Which addresses belong to a run.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::error::Error;
use crate::normal::{normal, site};

/// What a person asked for; a [`Scope`] is made from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScopeRules {
    /// Start addresses. Their sites (`www.` or not, `http` or `https`) are in scope.
    pub starts: Vec<Url>,
    /// Addresses in scope that say nothing about the rest of their sites, such as a card on a national portal.
    pub pages: Vec<Url>,
    /// Folders in scope, with all that is in them, such as that of a form.
    pub folders: Vec<Url>,
    /// Further hosts in scope, such as `latvija.gov.lv`, each optionally with a port.
    pub hosts: Vec<String>,
    /// If there are any, only paths that one of them matches.
    pub include: Vec<String>,
    /// Paths that none of them may match.
    pub exclude: Vec<String>,
}

/// The scope of a run: sites and path patterns.
///
/// A pattern is matched against the path, and against path and query, as a person reads them (percent-encoding undone).
/// `*` and `**` match any characters, `/` among them; `?` matches one character, so also the one before a query.
/// A pattern without `*`, `[` and `{` means that path and everything below it.
#[derive(Clone, Debug)]
pub struct Scope {
    starts: Vec<Url>,
    pages: Vec<Url>,
    folders: Vec<Url>,
    sites: Vec<String>,
    include: Option<GlobSet>,
    exclude: GlobSet,
}

impl Scope {
    /// The scope these rules describe.
    ///
    /// # Errors
    ///
    /// [`Error::Pattern`] for a pattern that is none.
    pub fn new(rules: &ScopeRules) -> Result<Self, Error> {
        let mut sites: Vec<String> = rules.starts.iter().map(site).collect();
        for host in &rules.hosts {
            let host = host.trim().trim_start_matches("https://").trim_start_matches("http://");
            let host = host.split('/').next().unwrap_or_default().to_lowercase();
            // Through `url`, so that names with letters beyond ASCII get the form that addresses have.
            if let Ok(url) = Url::parse(&format!("https://{host}")) {
                sites.push(site(&url));
            }
        }
        Ok(Self {
            starts: rules.starts.iter().map(normal).collect(),
            pages: rules.pages.iter().map(normal).collect(),
            folders: rules.folders.iter().map(normal).collect(),
            sites,
            include: if rules.include.is_empty() { None } else { Some(patterns(&rules.include)?) },
            exclude: patterns(&rules.exclude)?,
        })
    }

    /// True if the address belongs to the run. Start addresses and single pages always do.
    pub fn holds(&self, address: &Url) -> bool {
        if !matches!(address.scheme(), "http" | "https") {
            return false;
        }
        if self.is_single(address) {
            return true;
        }
        if !self.has_site(address) && !self.is_in_folder(address) {
            return false;
        }
        if self.starts.contains(&normal(address)) {
            return true;
        }
        let path = readable(address.path());
        let full = address.query().map(|query| format!("{path}?{}", readable(query)));
        let matches =
            |set: &GlobSet| set.is_match(&path) || full.as_ref().is_some_and(|full| set.is_match(full));
        self.include.as_ref().is_none_or(matches) && !matches(&self.exclude)
    }

    /// True for an address that is in scope by itself: where it redirects to is what was asked for, wherever that is.
    pub fn is_single(&self, address: &Url) -> bool {
        self.pages.contains(&normal(address))
    }

    fn is_in_folder(&self, address: &Url) -> bool {
        self.folders.iter().any(|folder| {
            let rest = address.path().strip_prefix(folder.path().trim_end_matches('/'));
            site(folder) == site(address) && rest.is_some_and(|rest| rest.starts_with('/'))
        })
    }

    /// True if the address is on one of the sites of the run, whatever its path.
    pub fn has_site(&self, address: &Url) -> bool {
        self.sites.contains(&site(address))
    }
}

fn readable(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn patterns(typed: &[String]) -> Result<GlobSet, Error> {
    let mut set = GlobSetBuilder::new();
    for typed in typed {
        let pattern = typed.trim();
        let pattern =
            if pattern.starts_with(['/', '*']) { pattern.to_owned() } else { format!("/{pattern}") };
        let forms = if pattern.contains(['*', '[', '{']) {
            vec![pattern]
        } else {
            let below = pattern.trim_end_matches('/').to_owned();
            vec![format!("{below}/**"), format!("{below}[?]**"), below]
        };
        for form in forms {
            let glob = GlobBuilder::new(&form)
                .literal_separator(false)
                .backslash_escape(true)
                .build()
                .map_err(|source| Error::Pattern { pattern: typed.clone(), source })?;
            set.add(glob);
        }
    }
    set.build().map_err(|source| Error::Pattern { pattern: typed.join(" "), source })
}
