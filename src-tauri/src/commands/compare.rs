//! Comparing audits, and the course of a site or service.

use app::view::{
    ChangedPage, ChangedPageQuery, ChangedProblem, ChangedProblemView, ChangedQuery, ComparisonView, Paged,
    ServiceChange, ServiceHistory, TrendPoint,
};
use app::{Error, Language};
use tauri::State;

use crate::desk::Desk;

type Answer<T> = Result<T, Error>;

#[tauri::command]
pub async fn comparison(desk: State<'_, Desk>, one: i64, two: i64, lang: Language) -> Answer<ComparisonView> {
    desk.app().await?.comparison(one, two, lang).await
}

#[tauri::command]
pub async fn compared_problems(
    desk: State<'_, Desk>,
    one: i64,
    two: i64,
    query: ChangedQuery,
    lang: Language,
) -> Answer<Paged<ChangedProblem>> {
    desk.app().await?.compared_problems(one, two, query, lang).await
}

#[tauri::command]
pub async fn compared_problem(
    desk: State<'_, Desk>,
    one: i64,
    two: i64,
    component: String,
    lang: Language,
) -> Answer<ChangedProblemView> {
    desk.app().await?.compared_problem(one, two, &component, lang).await
}

#[tauri::command]
pub async fn compared_pages(
    desk: State<'_, Desk>,
    one: i64,
    two: i64,
    query: ChangedPageQuery,
    lang: Language,
) -> Answer<Paged<ChangedPage>> {
    desk.app().await?.compared_pages(one, two, query, lang).await
}

#[tauri::command]
pub async fn trend(desk: State<'_, Desk>, id: i64) -> Answer<Vec<TrendPoint>> {
    desk.app().await?.trend(id).await
}

#[tauri::command]
pub async fn service_history(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<ServiceHistory> {
    desk.app().await?.service_history(id, lang).await
}

#[tauri::command]
pub async fn service_changes(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<Vec<ServiceChange>> {
    desk.app().await?.service_changes(id, lang).await
}
