//! Saving a report or a table where a person says, and opening it or an address of a page. Both dialogs are the system's and are
//! opened from here: the screens have no right to open any, and name no path.

use std::path::PathBuf;

use app::view::ReportFormat;
use app::{Error, ErrorCode, Language};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::desk::Desk;

/// Asks where to save a report and saves it there. `None` if the person changed their mind.
#[tauri::command]
pub async fn save_report<R: Runtime>(
    handle: AppHandle<R>,
    desk: State<'_, Desk>,
    id: i64,
    format: ReportFormat,
    lang: Language,
    title: String,
    file_name: String,
) -> Result<Option<String>, Error> {
    let app = desk.app().await?;
    let Some(path) = chosen(&handle, title, file_name).await? else { return Ok(None) };
    let saved = app.save_report(id, format, lang, &path).await?;
    desk.remember_saved(path);
    Ok(Some(saved))
}

/// Asks where to save the register of services as a table and saves it there. `None` if the person changed their mind.
#[tauri::command]
pub async fn save_register<R: Runtime>(
    handle: AppHandle<R>,
    desk: State<'_, Desk>,
    lang: Language,
    title: String,
    file_name: String,
) -> Result<Option<String>, Error> {
    let app = desk.app().await?;
    let Some(path) = chosen(&handle, title, file_name).await? else { return Ok(None) };
    let saved = app.save_register(lang, &path).await?;
    desk.remember_saved(path);
    Ok(Some(saved))
}

/// Asks where to save.
pub(crate) async fn chosen<R: Runtime>(
    handle: &AppHandle<R>,
    title: String,
    file_name: String,
) -> Result<Option<PathBuf>, Error> {
    let dialog = handle.dialog().file().set_title(title).set_file_name(file_name);
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_save_file())
        .await
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))?;
    let path = chosen.map(tauri_plugin_dialog::FilePath::into_path).transpose();
    path.map_err(|error| Error::new(ErrorCode::FileWrite, error.to_string()))
}

/// Opens what was saved last with the program that the system has for such files.
#[tauri::command]
pub async fn open_report(desk: State<'_, Desk>) -> Result<(), Error> {
    let path = desk.saved().ok_or_else(|| Error::new(ErrorCode::NotFound, String::new()))?;
    open::that_detached(&path).map_err(|_| not_opened(path.display().to_string()))
}

/// Opens an address in the browser of the system; only an address of the web, since pages of others may have named it.
#[tauri::command]
pub async fn open_address(address: String) -> Result<(), Error> {
    let url =
        tauri::Url::parse(&address).map_err(|_| Error::new(ErrorCode::AddressBroken, address.clone()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Error::new(ErrorCode::AddressScheme, address));
    }
    open::that_detached(url.as_str()).map_err(|_| not_opened(address))
}

/// The system has no program for it.
fn not_opened(what: String) -> Error {
    Error { key: "not-opened".to_owned(), ..Error::new(ErrorCode::FileRead, what) }
}
