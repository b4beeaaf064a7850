//! Problems: their lists and lives, decisions about them, looking again, and the letter.

use app::view::{
    DecisionRequest, DecisionView, LetterFormat, LetterRequest, LetterText, ProblemList, ProblemQuery,
    ProblemState, ProblemView, Responsible, RetestOf, RetestView,
};
use app::{Error, Language};
use tauri::{AppHandle, Runtime, State};

use crate::desk::Desk;
use crate::report::chosen;

type Answer<T> = Result<T, Error>;

#[tauri::command]
pub async fn problems(desk: State<'_, Desk>, query: ProblemQuery, lang: Language) -> Answer<ProblemList> {
    desk.app().await?.problems(query, lang).await
}

#[tauri::command]
pub async fn problem(desk: State<'_, Desk>, component: String, lang: Language) -> Answer<ProblemView> {
    desk.app().await?.problem(&component, lang).await
}

#[tauri::command]
pub async fn move_problem(
    desk: State<'_, Desk>,
    component: String,
    to: ProblemState,
    note: String,
) -> Answer<()> {
    desk.app().await?.move_problem(&component, to, &note).await
}

#[tauri::command]
pub async fn assign_problem(
    desk: State<'_, Desk>,
    component: String,
    responsible: Responsible,
    note: String,
) -> Answer<()> {
    desk.app().await?.assign_problem(&component, responsible, &note).await
}

#[tauri::command]
pub async fn decide(desk: State<'_, Desk>, request: DecisionRequest) -> Answer<Vec<i64>> {
    desk.app().await?.decide(request).await
}

#[tauri::command]
pub async fn decisions(desk: State<'_, Desk>, lang: Language) -> Answer<Vec<DecisionView>> {
    desk.app().await?.decisions(lang).await
}

#[tauri::command]
pub async fn retest(desk: State<'_, Desk>, of: RetestOf, lang: Language) -> Answer<RetestView> {
    desk.app().await?.retest(of, lang).await
}

/// What came of the last look at a page or a service as a whole; `None` if nobody looked again yet.
#[tauri::command]
pub async fn last_retest(desk: State<'_, Desk>, of: RetestOf, lang: Language) -> Answer<Option<RetestView>> {
    desk.app().await?.last_retest(&of, lang).await
}

#[tauri::command]
pub async fn remove_page(desk: State<'_, Desk>, address: String, reason: String) -> Answer<()> {
    desk.app().await?.remove_page(&address, &reason).await
}

#[tauri::command]
pub async fn restore_page(desk: State<'_, Desk>, address: String, reason: String) -> Answer<()> {
    desk.app().await?.restore_page(&address, &reason).await
}

#[tauri::command]
pub async fn letter_text(
    desk: State<'_, Desk>,
    request: LetterRequest,
    lang: Language,
) -> Answer<LetterText> {
    desk.app().await?.letter_text(&request, lang).await
}

/// Asks where to save the letter and saves it there. `None` if the person changed their mind.
#[tauri::command]
pub async fn save_letter<R: Runtime>(
    handle: AppHandle<R>,
    desk: State<'_, Desk>,
    request: LetterRequest,
    lang: Language,
    title: String,
    file_name: String,
) -> Answer<Option<String>> {
    let app = desk.app().await?;
    let Some(path) = chosen(&handle, title, file_name).await? else { return Ok(None) };
    let saved = app.save_letter(&request, LetterFormat::Docx, lang, &path).await?;
    desk.remember_saved(path);
    Ok(Some(saved))
}
