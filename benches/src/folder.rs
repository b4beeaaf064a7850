//! A site in memory: its pages and style sheets, by the addresses they would have.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cascade::Loaded;
use page::{DocId, Page, SheetSource};
use url::Url;

/// A site.
pub(crate) struct Folder {
    pub(crate) pages: Vec<Text>,
    sheets: BTreeMap<Url, cascade::Text>,
}

/// A page as it would come.
pub(crate) struct Text {
    pub(crate) html: String,
    pub(crate) url: Url,
}

impl Folder {
    /// Reads every `.html` and `.css` below the folder.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let base = Url::parse("http://site.example/")?;
        let mut folder = Self { pages: Vec::new(), sheets: BTreeMap::new() };
        folder.add(root, root, &base)?;
        folder.pages.sort_by(|a, b| a.url.cmp(&b.url));
        ensure!(!folder.pages.is_empty(), "{} has no HTML files", root.display());
        Ok(folder)
    }

    fn add(&mut self, root: &Path, at: &Path, base: &Url) -> Result<()> {
        for entry in fs::read_dir(at).with_context(|| at.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                self.add(root, &path, base)?;
                continue;
            }
            let url = base.join(&path.strip_prefix(root)?.to_string_lossy())?;
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("html") => self.pages.push(Text { html: fs::read_to_string(&path)?, url }),
                Some("css") => {
                    let css = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
                    self.sheets.insert(url, cascade::Text::new(css));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The sheets a page asks for.
    pub(crate) fn sheets_of(&self, page: &Page) -> Loaded {
        let mut loaded = Loaded::default();
        for sheet in cascade::sheet_refs(page, DocId::TOP) {
            if let SheetSource::Linked(url) = sheet.source
                && let Some(text) = self.sheets.get(&url)
            {
                loaded.insert(&url, url.clone(), text.clone());
            }
        }
        loaded
    }
}
