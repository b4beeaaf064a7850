//! What the formats look like, over the sample report. `cargo insta review` shows a change of them.

mod sample;

use locale::Language;

#[test]
fn every_format_and_language_looks_as_it_did() {
    let report = sample::report();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../fixtures/report");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for lang in Language::ALL {
            let html = text(report::html(&report, lang).unwrap());
            insta::assert_snapshot!(format!("report-{lang}.html"), html);
            let csv = text(report::problems_csv(&report, lang)).replace('\r', "");
            insta::assert_snapshot!(format!("problems-{lang}.csv"), csv);
        }
        insta::assert_snapshot!("report.json", text(report::json(&report).unwrap()));
        insta::assert_snapshot!("report.jsonld", text(report::earl(&report).unwrap()));
    });
}
