//! The demo municipality with pages that are mended, and broken again, while the year goes by.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

/// How the form of a service is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Its fields have no labels.
    Broken,
    /// Nothing in it must be fixed.
    Mended,
    /// The server refuses to show it.
    Forbidden,
    /// Mended, and its first step leads to another address.
    Moved,
}

/// How a service is published.
#[derive(Clone, Copy)]
pub struct Published {
    pub has_channels: bool,
    pub form: Form,
    /// What else its steps say.
    pub note: &'static str,
}

/// The site; clones are the same site.
#[derive(Clone)]
pub struct Site {
    pub address: String,
    services: Arc<Mutex<BTreeMap<u32, Published>>>,
}

impl Site {
    pub async fn of(count: u32) -> Self {
        let broken = Published { has_channels: false, form: Form::Broken, note: "" };
        let services = Arc::new(Mutex::new(
            (1..=count).map(|number| (number, broken)).collect::<BTreeMap<u32, Published>>(),
        ));
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let known = Arc::clone(&services);
        let router = Router::new().fallback(move |request: Request| {
            let known = known.lock().unwrap().clone();
            async move { answer(request.uri().path(), &known) }
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, services }
    }

    pub fn publish(&self, number: u32, published: Published) {
        self.services.lock().unwrap().insert(number, published);
    }
}

fn answer(path: &str, services: &BTreeMap<u32, Published>) -> Response {
    let html = |text: String| ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response();
    if path == "/programma/" {
        let links = services
            .keys()
            .map(|number| format!("<li><a href=/programma/{number}.html>{number}. pakalpojums</a></li>"));
        return html(page("Programma", &format!("<ul>{}</ul>", links.collect::<String>())));
    }
    let parts: Vec<&str> =
        path.trim_start_matches("/programma/").trim_end_matches(".html").split('/').collect();
    let service =
        |number: &str| number.parse().ok().and_then(|number: u32| Some((number, *services.get(&number)?)));
    match parts.as_slice() {
        ["forma", number, step] => match service(number) {
            Some((_, published)) if published.form == Form::Forbidden => {
                StatusCode::FORBIDDEN.into_response()
            }
            Some((number, published)) if published.form == Form::Moved && *step == "1" => {
                Redirect::to(&format!("/programma/forma/{number}/sakums.html")).into_response()
            }
            Some((number, published)) => html(form(number, step, published)),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        [number] if path.starts_with("/programma/") => match service(number) {
            Some((number, published)) => html(description(number, published.has_channels)),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        _ => of_demo(path),
    }
}

fn page(title: &str, main: &str) -> String {
    format!(
        "<!doctype html><html lang=lv><head><meta charset=utf-8><meta name=viewport content='width=device-width, \
         initial-scale=1'><title>{title} | Parauga novads</title></head><body><main><h1>{title}</h1>{main}</main></body></html>"
    )
}

fn form(number: u32, step: &str, published: Published) -> String {
    let note = published.note;
    let field = if matches!(published.form, Form::Mended | Form::Moved) {
        "<label for=v>Vārds, uzvārds</label> <input id=v name=v autocomplete=name>"
    } else {
        "<input id=v name=v>"
    };
    let next =
        if step == "2" { "/programma/".to_owned() } else { format!("/programma/forma/{number}/2.html") };
    page(
        &format!("{step}. solis no 2: {number}. pakalpojuma pieteikums"),
        &format!(
            "<form action='{next}'><p>{field}</p><p>{note}</p><button>Tālāk</button></form><p><a href='{next}'>Uz nākamo soli</a></p>"
        ),
    )
}

fn description(number: u32, has_channels: bool) -> String {
    let channels = if has_channels {
        "<li>Klātiene: klientu centrs, Domes laukums 1, Paraugciems; pirmdien 8.00–18.00.</li><li>E-pasts: \
         <a href='mailto:dome@paraugs.example'>dome@paraugs.example</a>.</li><li>E-adrese: Parauga novada pašvaldība.</li>"
    } else {
        ""
    };
    let main = format!(
        "<dl class=fakti><div><dt>Cena</dt><dd>Bezmaksas</dd></div><div><dt>Izpildes termiņš darba dienās</dt><dd>10</dd></div>\
         <div><dt>Saņēmējs</dt><dd>Jebkura persona</dd></div><div><dt>Saņemšanas ierobežojumi</dt><dd>Nav</dd></div></dl>\
         <p><a class=poga href='/programma/forma/{number}/1.html'>Saņemt pakalpojumu</a></p>\
         <p>Ja Jums vajadzīgs šis pakalpojums, iesniedziet pieteikumu pašvaldībai.</p><h2>Procesa apraksts</h2><ol class=process>\
         <li><h3>1. Pakalpojuma pieprasīšana</h3><p>Aizpildiet e-formu.</p><h4>Nepieciešamie dokumenti</h4><ul><li>Apliecība.</li></ul>\
         <h4>Pieprasīšanas kanāli</h4><ul>{channels}</ul></li><li><h3>2. Pakalpojuma apmaksas kārtība</h3><p>Pakalpojums ir bezmaksas.</p></li>\
         <li><h3>3. Pakalpojuma saņemšana</h3><p>Lēmumu Jūs saņemsiet e-adresē.</p></li></ol><h2>Pārsūdzības iespējas</h2>\
         <p>Lēmumu var apstrīdēt Parauga novada domē viena mēneša laikā no dienas, kad tas stājies spēkā.</p>\
         <p>Informācija atjaunota 20.01.2026.</p>"
    );
    page(&format!("{number}. pakalpojums"), &main)
}

/// A page of the demo as it is in its folder.
fn of_demo(path: &str) -> Response {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/sites/novads");
    let name = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let file: PathBuf = folder.join(name.trim_start_matches('/'));
    let kind = match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    match std::fs::read(file) {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
