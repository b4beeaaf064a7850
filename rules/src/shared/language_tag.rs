use audit::{Reason, Verdict};
use standards::languages;

/// Whether a language tag has a known primary language tag, in the sense of ACT.
///
/// Reasons: `underscore` {lang, suggestion} where only the separator is wrong, else `unknown-language` {lang}.
pub fn known(lang: &str) -> Verdict {
    if languages::is_known(lang) {
        return Verdict::Passed;
    }
    let suggestion = lang.trim().replace('_', "-");
    if suggestion != lang && lang.contains('_') && languages::is_known(&suggestion) {
        return Verdict::Failed(Reason::new("underscore").with("lang", lang).with("suggestion", suggestion));
    }
    Verdict::Failed(Reason::new("unknown-language").with("lang", lang))
}
