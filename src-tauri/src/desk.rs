//! What all commands share: the program, opened when it is first asked for, and the report saved last.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use app::{App, Error, ErrorCode};
use tauri::async_runtime::{block_on, spawn_blocking};

/// Shared state of the shell.
pub struct Desk {
    folder: PathBuf,
    app: tauri::async_runtime::Mutex<Option<App>>,
    saved: Mutex<Option<PathBuf>>,
}

impl Desk {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, app: tauri::async_runtime::Mutex::new(None), saved: Mutex::new(None) }
    }

    /// The program. A database that could not be opened is tried again with every call, so that a person can put things
    /// right and go on without closing the window.
    pub async fn app(&self) -> Result<App, Error> {
        let mut app = self.app.lock().await;
        if let Some(app) = app.as_ref() {
            return Ok(app.clone());
        }
        // Bringing a database up to date keeps its thread busy, so it gets one of its own.
        let folder = self.folder.clone();
        let opened = spawn_blocking(move || block_on(App::open(&folder)))
            .await
            .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
        Ok(app.insert(opened?).clone())
    }

    /// Pauses what is under way and closes the database.
    pub async fn close(&self) {
        if let Some(app) = self.app.lock().await.take() {
            app.close().await;
        }
    }

    /// The report saved last in this window.
    pub fn saved(&self) -> Option<PathBuf> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn remember_saved(&self, path: PathBuf) {
        *self.saved.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }
}
