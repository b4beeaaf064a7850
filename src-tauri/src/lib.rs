//! The desktop shell: one window whose screens call `app` through the commands named here.

mod commands;
mod desk;
mod report;

use std::path::PathBuf;

use tauri::{Builder, Manager, RunEvent, Runtime};

use crate::desk::Desk;

/// Opens the window and stays until it is closed.
///
/// # Panics
///
/// If the system has no web view: there is no window to say it in.
pub fn run() {
    let window = builder(Builder::default(), app::App::default_folder())
        .build(tauri::generate_context!())
        .expect("the system must have a web view to open a window");
    window.run(|handle, event| {
        if let RunEvent::Exit = event {
            tauri::async_runtime::block_on(handle.state::<Desk>().close());
        }
    });
}

/// The shell over any runtime: the window's, or the one of tests. The folder is where the database is.
pub fn builder<R: Runtime>(builder: Builder<R>, folder: PathBuf) -> Builder<R> {
    builder.plugin(tauri_plugin_dialog::init()).manage(Desk::new(folder)).invoke_handler(
        tauri::generate_handler![
            commands::settings,
            commands::save_settings,
            commands::start_demo,
            commands::start_audit,
            commands::watch_audit,
            commands::pause_audit,
            commands::resume_audit,
            commands::cancel_audit,
            commands::audits,
            commands::audit_summary,
            commands::pages,
            commands::page,
            commands::tie_page,
            commands::untie_page,
            commands::service_steps,
            commands::documents,
            commands::document,
            commands::service_documents,
            commands::criteria,
            commands::components,
            commands::component,
            commands::surroundings,
            commands::compare::comparison,
            commands::compare::compared_problems,
            commands::compare::compared_problem,
            commands::compare::compared_pages,
            commands::compare::trend,
            commands::compare::service_history,
            commands::compare::service_changes,
            commands::services,
            commands::register,
            commands::save_service,
            commands::remove_service,
            commands::sample_register,
            commands::preview_register,
            commands::import_register,
            report::save_register,
            commands::programme::programme,
            commands::programme::programme_service,
            commands::programme::answer_checklist,
            commands::programme::sign_service,
            commands::programme::withdraw_sign_off,
            commands::programme::tell_before,
            commands::programme::plan_service,
            commands::programme::set_target,
            commands::programme::save_council_report,
            commands::problems::problems,
            commands::problems::problem,
            commands::problems::move_problem,
            commands::problems::assign_problem,
            commands::problems::decide,
            commands::problems::decisions,
            commands::problems::retest,
            commands::problems::last_retest,
            commands::problems::remove_page,
            commands::problems::restore_page,
            commands::problems::letter_text,
            commands::problems::save_letter,
            commands::descriptions::description_overview,
            commands::descriptions::description_sheet,
            commands::descriptions::give_description,
            commands::descriptions::edit_line,
            commands::descriptions::save_sheet,
            commands::rules,
            report::save_report,
            report::open_report,
            report::open_address,
        ],
    )
}
