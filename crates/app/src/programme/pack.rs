//! The evidence of a sign-off as one file for an auditor: all that was known then, and the pages before and after.

use std::path::Path;

use locale::{Language, text};
use report::archive;
use store::{Moment, PartKind, PinnedPage, ServiceId, SignOff};

use crate::app::App;
use crate::error::{Error, ErrorCode};

impl App {
    /// The evidence of the sign-off that holds, or of the last one if none does, as the bytes of a ZIP file.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] if the service was never signed.
    pub async fn sign_off_evidence(&self, service: i64, lang: Language) -> Result<Vec<u8>, Error> {
        let mut signed = self.reader().sign_offs().await?;
        signed.retain(|row| row.signed.service == ServiceId(service));
        let holds = signed.iter().position(|row| row.withdrawn_at.is_none());
        let at = holds.or(signed.len().checked_sub(1));
        let signed = at.map(|at| &signed[at]).ok_or_else(never_signed)?;
        let pages = self.reader().pinned_pages(signed.id).await?;
        archive(&files(signed, &pages, lang)?)
            .map_err(|error| Error::new(ErrorCode::ReportFailed, error.to_string()))
    }

    /// Writes the evidence to a file; its path.
    pub async fn save_sign_off_evidence(
        &self,
        service: i64,
        lang: Language,
        path: &Path,
    ) -> Result<String, Error> {
        let bytes = self.sign_off_evidence(service, lang).await?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|_| Error::new(ErrorCode::FileWrite, path.display().to_string()))?;
        Ok(path.display().to_string())
    }
}

fn never_signed() -> Error {
    Error { key: "not-found-signature".to_owned(), ..Error::new(ErrorCode::NotFound, "") }
}

fn files(signed: &SignOff, pages: &[PinnedPage], lang: Language) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let t = |key: &str| text(lang, &format!("evidence-{key}"), &[]);
    let whole = serde_json::json!({
        "service": signed.signed.service.0,
        "number": signed.signed.number,
        "name": signed.signed.name,
        "year": signed.signed.year,
        "person": signed.signed.person,
        "note": signed.signed.note,
        "signedAt": crate::time::iso(signed.signed.signed_at),
        "withdrawnBy": signed.withdrawn_by,
        "withdrawnBecause": signed.withdrawn_because,
        "withdrawnAt": signed.withdrawn_at.map(crate::time::iso),
        "pinned": signed.signed.evidence,
    });
    let internal = |error: serde_json::Error| Error::new(ErrorCode::Internal, error.to_string());
    let mut files =
        vec![(format!("{}.json", t("file")), serde_json::to_vec_pretty(&whole).map_err(internal)?)];
    // The mark that lets spreadsheets know that this is UTF-8.
    let mut list = format!("\u{feff}{};{};{}\r\n", t("column-file"), t("column-address"), t("column-hash"));
    for (page, place) in pages.iter().zip(1..) {
        let folder = match page.moment {
            Moment::Before => t("before"),
            Moment::After => t("after"),
        };
        for (pinned, number) in page.parts.iter().zip(1..) {
            let ending = match pinned.part.kind {
                PartKind::Document | PartKind::Frame => "html",
                PartKind::Sheet => "css",
                // What this program noted of images and of what is embedded.
                PartKind::Other if pinned.part.content.first().is_some_and(|byte| b"[{".contains(byte)) => {
                    "json"
                }
                PartKind::Other => "bin",
            };
            let name = format!("{folder}/{place}/{number}.{ending}");
            let address = pinned.part.address.replace('"', "%22");
            list.extend([name.as_str(), ";\"", address.as_str(), "\";", pinned.hash.as_str(), "\r\n"]);
            files.push((name, pinned.part.content.to_vec()));
        }
    }
    files.push((format!("{}.csv", t("list")), list.into_bytes()));
    Ok(files)
}
