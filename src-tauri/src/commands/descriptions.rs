//! Descriptions of services and their improvement sheets.

use app::view::{DescriptionOverview, DescriptionSheet, LineEdit, LineKey, Portal};
use app::{Error, Language};
use tauri::{AppHandle, Runtime, State};

use crate::desk::Desk;
use crate::report::chosen;

type Answer<T> = Result<T, Error>;

#[tauri::command]
pub async fn description_overview(
    desk: State<'_, Desk>,
    service: i64,
    lang: Language,
) -> Answer<DescriptionOverview> {
    desk.app().await?.description_overview(service, lang).await
}

#[tauri::command]
pub async fn description_sheet(
    desk: State<'_, Desk>,
    service: i64,
    lang: Language,
) -> Answer<DescriptionSheet> {
    desk.app().await?.description_sheet(service, lang).await
}

#[tauri::command]
pub async fn give_description(
    desk: State<'_, Desk>,
    service: i64,
    portal: Portal,
    text: String,
) -> Answer<i64> {
    desk.app().await?.give_description(service, portal, &text).await
}

#[tauri::command]
pub async fn edit_line(
    desk: State<'_, Desk>,
    service: i64,
    key: LineKey,
    edit: LineEdit,
    lang: Language,
) -> Answer<DescriptionSheet> {
    desk.app().await?.edit_line(service, key, edit, lang).await
}

/// Asks where to save an improvement sheet and saves it there. `None` if the person changed their mind.
#[tauri::command]
pub async fn save_sheet<R: Runtime>(
    handle: AppHandle<R>,
    desk: State<'_, Desk>,
    service: i64,
    lang: Language,
    title: String,
    file_name: String,
) -> Answer<Option<String>> {
    let app = desk.app().await?;
    let Some(path) = chosen(&handle, title, file_name).await? else { return Ok(None) };
    let saved = app.save_sheet(service, lang, &path).await?;
    desk.remember_saved(path);
    Ok(Some(saved))
}
