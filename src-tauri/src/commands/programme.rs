//! The programme: what screens ask of it, and what people do there.

use app::view::{CouncilFormat, NewAnswer, ProgrammeBoard, ProgrammeService};
use app::{Error, Language};
use tauri::{AppHandle, Runtime, State};

use crate::desk::Desk;
use crate::report::chosen;

type Answer<T> = Result<T, Error>;

#[tauri::command]
pub async fn programme(desk: State<'_, Desk>, lang: Language) -> Answer<ProgrammeBoard> {
    desk.app().await?.programme(lang).await
}

#[tauri::command]
pub async fn programme_service(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<ProgrammeService> {
    desk.app().await?.programme_service(id, lang).await
}

#[tauri::command]
pub async fn answer_checklist(desk: State<'_, Desk>, id: i64, answers: Vec<NewAnswer>) -> Answer<()> {
    desk.app().await?.answer_checklist(id, answers, None).await
}

#[tauri::command]
pub async fn sign_service(desk: State<'_, Desk>, id: i64, note: String, lang: Language) -> Answer<()> {
    desk.app().await?.sign_service(id, note, None, lang).await
}

#[tauri::command]
pub async fn withdraw_sign_off(desk: State<'_, Desk>, id: i64, reason: String) -> Answer<()> {
    desk.app().await?.withdraw_sign_off(id, reason, None).await
}

#[tauri::command]
pub async fn tell_before(desk: State<'_, Desk>, id: i64, told: String) -> Answer<()> {
    desk.app().await?.tell_before(id, told, None).await
}

#[tauri::command]
pub async fn plan_service(desk: State<'_, Desk>, id: i64, year: Option<i16>) -> Answer<()> {
    desk.app().await?.plan_service(id, year).await
}

#[tauri::command]
pub async fn set_target(desk: State<'_, Desk>, year: i16, target: u32, reason: String) -> Answer<()> {
    desk.app().await?.set_target(year, target, reason, None).await
}

/// Asks where to save the report to the council and saves it there. `None` if the person changed their mind.
#[tauri::command]
pub async fn save_council_report<R: Runtime>(
    handle: AppHandle<R>,
    desk: State<'_, Desk>,
    year: i16,
    format: CouncilFormat,
    lang: Language,
    title: String,
    file_name: String,
) -> Answer<Option<String>> {
    let app = desk.app().await?;
    let Some(path) = chosen(&handle, title, file_name).await? else { return Ok(None) };
    let saved = app.save_council_report(Some(year), format, lang, &path).await?;
    desk.remember_saved(path);
    Ok(Some(saved))
}
