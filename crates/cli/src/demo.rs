//! `demo`: the sample municipality that is built into the program.

use std::path::PathBuf;

use app::view::AuditRequest;
use app::{App, Demo, Error};
use clap::ArgMatches;
use locale::{Arg, Language};

use crate::Found;
use crate::audit::{What, follow};
use crate::say::{aside, line, text};

/// Audits the demo, or only serves it. That it has faults is its purpose, so finding them is success.
pub(crate) async fn demo(matches: &ArgMatches, lang: Language) -> Result<Found, Error> {
    if matches.get_flag("serve") {
        let demo = Demo::serve().await?;
        line(&text(lang, "cli-demo-serving", &[("address", Arg::from(demo.address().as_str()))]));
        let _ = tokio::signal::ctrl_c().await;
        return Ok(Found::Nothing);
    }
    aside(&text(lang, "cli-demo-note", &[]));
    let folder = App::default_folder();
    let app = App::open(&folder).await?;
    let request = AuditRequest { language: Some(lang.code().to_owned()), ..app.start_demo().await? };
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or(folder);
    let found = follow(&app, What::Start(Box::new(request)), Some(&out), lang).await;
    app.close().await;
    found.map(|_| Found::Nothing)
}
