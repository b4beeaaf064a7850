//! The program without its windows: one database, the audits under way, the demo.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use store::{AuditState, Reader, Writer};

use crate::audit::comparing::Comparisons;
use crate::audit::runs::Run;
use crate::demo::Demo;
use crate::error::{Error, ErrorCode};
use crate::programme::Shapes;
use crate::view::Settings;
use crate::visit::window::{BrowserUse, found};

/// Version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Name of the database file in the program's folder.
const DATABASE: &str = "slieksnis.db";

/// Longest name of a person, in characters.
const LONGEST_NAME: usize = 200;

/// Tells the time: milliseconds since 1970, UTC.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The program. Clones are the same program.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    writer: Writer,
    database: PathBuf,
    clock: Clock,
    demo: tokio::sync::Mutex<Option<Demo>>,
    runs: Mutex<BTreeMap<i64, Run>>,
    comparisons: Comparisons,
    shapes: Shapes,
    /// Who uses the program this once, instead of the person of the settings.
    acting: Mutex<Option<String>>,
}

impl App {
    /// Opens the database in a folder, which is made if it is missing. Audits that were under way when the program last
    /// ended are paused.
    pub async fn open(folder: &Path) -> Result<Self, Error> {
        tokio::fs::create_dir_all(folder)
            .await
            .map_err(|_| Error::new(ErrorCode::DatabaseOpen, folder.display().to_string()))?;
        Self::open_file(&folder.join(DATABASE)).await
    }

    /// Opens a database file; its folder must be there.
    pub async fn open_file(database: &Path) -> Result<Self, Error> {
        Self::open_file_by(database, Arc::new(now)).await
    }

    /// Opens a database file and lives by this clock: audits, sign-offs and the year of the programme follow it.
    pub async fn open_file_by(database: &Path, clock: Clock) -> Result<Self, Error> {
        let writer = Writer::open(database).await.map_err(|error| {
            let told = Error::from(error);
            let is_too_new = told.code == ErrorCode::DatabaseTooNew;
            if is_too_new { Error { detail: database.display().to_string(), ..told } } else { told }
        })?;
        for audit in writer.reader().audits().await? {
            if audit.state == AuditState::Running {
                writer.set_state(audit.id, AuditState::Paused, clock()).await?;
            }
        }
        Ok(Self(Arc::new(Inner {
            writer,
            database: database.to_owned(),
            clock,
            demo: tokio::sync::Mutex::new(None),
            runs: Mutex::default(),
            comparisons: Comparisons::default(),
            shapes: Shapes::default(),
            acting: Mutex::default(),
        })))
    }

    /// The folder for this person's data, as the system has it; `SLIEKSNIS_HOME` overrides it.
    pub fn default_folder() -> PathBuf {
        if let Some(folder) = std::env::var_os("SLIEKSNIS_HOME") {
            return folder.into();
        }
        directories::ProjectDirs::from("lv", "", "Slieksnis")
            .map_or_else(|| PathBuf::from("."), |folders| folders.data_dir().to_owned())
    }

    /// What the institution set.
    pub async fn settings(&self) -> Result<Settings, Error> {
        let stored: BTreeMap<String, String> = self.reader().settings().await?.into_iter().collect();
        let get =
            |key: &str, otherwise: &str| stored.get(key).cloned().unwrap_or_else(|| otherwise.to_owned());
        Ok(Settings {
            language: get("language", "lv"),
            theme: get("theme", "system"),
            institution: get("institution", ""),
            person: get("person", ""),
            browser: get("browser", "auto").parse().unwrap_or_default(),
            browser_found: found(named(&get("browserPath", "")))
                .map_or_else(String::new, |program| program.display().to_string()),
            browser_path: get("browserPath", ""),
            database: self.0.database.display().to_string(),
            version: VERSION.to_owned(),
        })
    }

    /// Who uses the program, for what is kept with a name.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`] if nobody has said so yet.
    pub async fn person(&self) -> Result<String, Error> {
        let acting = self.0.acting.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(acting) = acting {
            return Ok(acting);
        }
        let stored = self.reader().setting("person").await?.unwrap_or_default();
        if stored.is_empty() { Err(Error::new(ErrorCode::PersonMissing, "")) } else { Ok(stored) }
    }

    /// Until the program ends, everything is done in the name of this person; the settings stay as they are.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`] for an empty name, [`ErrorCode::FieldTooLong`].
    pub fn act_as(&self, person: &str) -> Result<(), Error> {
        let person = person.trim();
        if person.is_empty() {
            return Err(Error::new(ErrorCode::PersonMissing, ""));
        }
        if person.chars().count() > LONGEST_NAME {
            return Err(Error::new(ErrorCode::FieldTooLong, "person"));
        }
        *self.0.acting.lock().unwrap_or_else(PoisonError::into_inner) = Some(person.to_owned());
        Ok(())
    }

    /// Language of screens and documents.
    pub(crate) async fn language(&self) -> Result<locale::Language, Error> {
        let stored = self.reader().setting("language").await?;
        Ok(stored.and_then(|code| code.parse().ok()).unwrap_or_default())
    }

    /// Keeps what people may set; the rest cannot be changed here.
    ///
    /// # Errors
    /// [`ErrorCode::FieldBroken`] for a browser that is not where it is said to be.
    pub async fn save_settings(&self, settings: Settings) -> Result<Settings, Error> {
        let language: locale::Language = settings.language.parse().unwrap_or_default();
        let theme = match settings.theme.as_str() {
            known @ ("light" | "dark") => known,
            _ => "system",
        };
        let browser_path = settings.browser_path.trim();
        if !browser_path.is_empty() && !Path::new(browser_path).is_file() {
            let broken = Error::new(ErrorCode::FieldBroken, "browserPath");
            return Err(Error { key: "browser-not-there".to_owned(), ..broken });
        }
        self.writer().set("browser", settings.browser.word(), self.now()).await?;
        self.writer().set("browserPath", browser_path, self.now()).await?;
        self.writer().set("language", language.code(), self.now()).await?;
        self.writer().set("theme", theme, self.now()).await?;
        self.writer().set("institution", settings.institution.trim(), self.now()).await?;
        self.writer().set("person", settings.person.trim(), self.now()).await?;
        self.settings().await
    }

    /// Which pages are opened in a browser, and in which, where nobody says so for a run.
    pub(crate) async fn browser_choice(&self) -> Result<(BrowserUse, Option<PathBuf>), Error> {
        let settings = self.settings().await?;
        Ok((settings.browser, named(&settings.browser_path)))
    }

    /// Ends what is under way so that it can be resumed, and closes the database.
    pub async fn close(&self) {
        self.stop_all().await;
        self.0.writer.close().await;
    }

    /// What the clock of this program says.
    pub(crate) fn now(&self) -> i64 {
        (self.0.clock)()
    }

    pub(crate) fn writer(&self) -> &Writer {
        &self.0.writer
    }

    pub(crate) fn reader(&self) -> &Reader {
        self.0.writer.reader()
    }

    pub(crate) fn demo(&self) -> &tokio::sync::Mutex<Option<Demo>> {
        &self.0.demo
    }

    pub(crate) fn shapes(&self) -> &Shapes {
        &self.0.shapes
    }

    pub(crate) fn comparisons(&self) -> &Comparisons {
        &self.0.comparisons
    }

    pub(crate) fn runs(&self) -> MutexGuard<'_, BTreeMap<i64, Run>> {
        self.0.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn named(program: &str) -> Option<PathBuf> {
    (!program.is_empty()).then(|| PathBuf::from(program))
}

/// Milliseconds since 1970, UTC.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
