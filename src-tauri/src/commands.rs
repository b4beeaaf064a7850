//! The commands that screens call: each one is the use case of the same name.

pub mod compare;
pub mod descriptions;
pub mod problems;
pub mod programme;

use std::sync::Arc;

use app::view::{
    AuditEvent, AuditRequest, AuditRow, AuditSummary, ComponentQuery, ComponentRow, ComponentView,
    CriterionRow, DocumentQuery, DocumentRow, DocumentView, ImportPreview, PagePart, PageQuery, PageRow,
    PageView, Paged, RegisterFields, RegisterRow, RuleView, ServiceDocuments, ServiceRow, Settings, StepRow,
    SurroundingsView,
};
use app::{Error, Language, Listener};
use tauri::State;
use tauri::ipc::Channel;

use crate::desk::Desk;

type Answer<T> = Result<T, Error>;

#[tauri::command]
pub async fn settings(desk: State<'_, Desk>) -> Answer<Settings> {
    desk.app().await?.settings().await
}

#[tauri::command]
pub async fn save_settings(desk: State<'_, Desk>, settings: Settings) -> Answer<Settings> {
    desk.app().await?.save_settings(settings).await
}

#[tauri::command]
pub async fn start_demo(desk: State<'_, Desk>) -> Answer<AuditRequest> {
    desk.app().await?.start_demo().await
}

#[tauri::command]
pub async fn start_audit(
    desk: State<'_, Desk>,
    request: AuditRequest,
    listener: Channel<AuditEvent>,
) -> Answer<i64> {
    desk.app().await?.start_audit(request, listener_of(listener)).await
}

#[tauri::command]
pub async fn watch_audit(desk: State<'_, Desk>, id: i64, listener: Channel<AuditEvent>) -> Answer<()> {
    desk.app().await?.watch_audit(id, listener_of(listener))
}

#[tauri::command]
pub async fn pause_audit(desk: State<'_, Desk>, id: i64) -> Answer<()> {
    desk.app().await?.pause_audit(id).await
}

#[tauri::command]
pub async fn resume_audit(desk: State<'_, Desk>, id: i64, listener: Channel<AuditEvent>) -> Answer<()> {
    desk.app().await?.resume_audit(id, listener_of(listener)).await
}

#[tauri::command]
pub async fn cancel_audit(desk: State<'_, Desk>, id: i64) -> Answer<()> {
    desk.app().await?.cancel_audit(id).await
}

#[tauri::command]
pub async fn audits(desk: State<'_, Desk>) -> Answer<Vec<AuditRow>> {
    desk.app().await?.audits().await
}

#[tauri::command]
pub async fn audit_summary(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<AuditSummary> {
    desk.app().await?.audit_summary(id, lang).await
}

#[tauri::command]
pub async fn pages(
    desk: State<'_, Desk>,
    id: i64,
    query: PageQuery,
    lang: Language,
) -> Answer<Paged<PageRow>> {
    desk.app().await?.pages(id, query, lang).await
}

#[tauri::command]
pub async fn page(desk: State<'_, Desk>, visit: i64, lang: Language) -> Answer<PageView> {
    desk.app().await?.page(visit, lang).await
}

#[tauri::command]
pub async fn tie_page(desk: State<'_, Desk>, visit: i64, service: Option<i64>, part: PagePart) -> Answer<()> {
    desk.app().await?.tie_page(visit, service, part).await
}

#[tauri::command]
pub async fn untie_page(desk: State<'_, Desk>, visit: i64) -> Answer<()> {
    desk.app().await?.untie_page(visit).await
}

#[tauri::command]
pub async fn service_steps(desk: State<'_, Desk>, service: i64, lang: Language) -> Answer<Vec<StepRow>> {
    desk.app().await?.service_steps(service, lang).await
}

#[tauri::command]
pub async fn documents(
    desk: State<'_, Desk>,
    id: i64,
    query: DocumentQuery,
    lang: Language,
) -> Answer<Paged<DocumentRow>> {
    desk.app().await?.documents_of(id, query, lang).await
}

#[tauri::command]
pub async fn document(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<DocumentView> {
    desk.app().await?.document(id, lang).await
}

#[tauri::command]
pub async fn service_documents(desk: State<'_, Desk>, service: i64) -> Answer<Option<ServiceDocuments>> {
    desk.app().await?.service_documents(service).await
}

#[tauri::command]
pub async fn criteria(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<Vec<CriterionRow>> {
    desk.app().await?.criteria(id, lang).await
}

#[tauri::command]
pub async fn components(
    desk: State<'_, Desk>,
    id: i64,
    query: ComponentQuery,
    lang: Language,
) -> Answer<Paged<ComponentRow>> {
    desk.app().await?.components(id, query, lang).await
}

#[tauri::command]
pub async fn component(
    desk: State<'_, Desk>,
    id: i64,
    component: String,
    lang: Language,
) -> Answer<ComponentView> {
    desk.app().await?.component(id, &component, lang).await
}

#[tauri::command]
pub async fn surroundings(
    desk: State<'_, Desk>,
    visit: i64,
    anchor: String,
) -> Answer<Option<SurroundingsView>> {
    desk.app().await?.surroundings(visit, &anchor).await
}

#[tauri::command]
pub async fn services(desk: State<'_, Desk>, id: i64, lang: Language) -> Answer<Vec<ServiceRow>> {
    desk.app().await?.services(id, lang).await
}

#[tauri::command]
pub async fn register(desk: State<'_, Desk>) -> Answer<Vec<RegisterRow>> {
    desk.app().await?.register().await
}

#[tauri::command]
pub async fn save_service(desk: State<'_, Desk>, id: Option<i64>, fields: RegisterFields) -> Answer<i64> {
    desk.app().await?.save_service(id, fields).await
}

#[tauri::command]
pub fn sample_register() -> &'static [u8] {
    app::sample_register()
}

#[tauri::command]
pub async fn preview_register(
    desk: State<'_, Desk>,
    bytes: Vec<u8>,
    lang: Language,
) -> Answer<ImportPreview> {
    desk.app().await?.preview_register(&bytes, lang).await
}

#[tauri::command]
pub async fn import_register(desk: State<'_, Desk>, bytes: Vec<u8>, lang: Language) -> Answer<ImportPreview> {
    desk.app().await?.import_register(&bytes, lang).await
}

#[tauri::command]
pub async fn remove_service(desk: State<'_, Desk>, id: i64) -> Answer<()> {
    desk.app().await?.remove_service(id).await
}

#[tauri::command]
pub fn rules(lang: Language) -> Vec<RuleView> {
    app::rules(lang)
}

/// Events go to the screen that listens. One that is gone has nobody to tell, and the audit goes on all the same.
fn listener_of(channel: Channel<AuditEvent>) -> Listener {
    Arc::new(move |event| {
        let _ = channel.send(event);
    })
}
