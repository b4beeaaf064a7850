//! DOCX made part by part, one thing different in each; ODT and XLSX where they differ.

mod support;

use documents::{Detail, FaultKind as F, WritingFacts, look};
use support::{docx, faults, package};

fn found(body: &str) -> Vec<F> {
    faults(&look(&docx(body), "iesniegums.docx", ""))
}

fn facts(body: &str) -> WritingFacts {
    match look(&docx(body), "iesniegums.docx", "").facts.detail {
        Detail::Writing(facts) => facts,
        other => panic!("{other:?}"),
    }
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn picture(attributes: &str, inside: &str) -> String {
    format!(
        r#"<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Attēls 1" {attributes}>{inside}</wp:docPr><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>"#
    )
}

#[test]
fn a_picture_needs_an_alternative_or_the_mark_of_decoration() {
    assert_eq!(found(&picture("", "")), [F::ImagesWithoutAlternative]);
    assert_eq!(found(&picture(r#"descr=" ""#, "")), [F::ImagesWithoutAlternative]);
    assert_eq!(found(&picture(r#"descr="Ģerbonis""#, "")), []);
    assert_eq!(found(&picture("", r#"<adec:decorative val="1"/>"#)), []);
    assert_eq!(found(&picture(r#"descr="Picture 3""#, "")), [F::AlternativesEmptyPhrase]);
}

#[test]
fn a_text_box_is_no_picture() {
    let text_box = format!(
        r#"<w:p><w:r><w:drawing><wp:docPr name="Lodziņš"/><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>"#,
        p("Teksts lodziņā")
    );
    let facts = facts(&text_box);
    assert_eq!((facts.images, facts.paragraphs), (0, 1));
}

#[test]
fn what_is_said_again_for_old_programs_is_not_counted_twice() {
    let again = format!(
        "<w:p><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:p>",
        picture("", ""),
        picture("", "")
    );
    assert_eq!(facts(&again).images, 1);
}

#[test]
fn a_table_needs_a_header_row_from_two_by_two_on() {
    let table = |header: &str, rows: usize| {
        let row =
            |inside: &str| format!("<w:tr>{inside}<w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>", p("A"), p("B"));
        let first = row(&format!("<w:trPr>{header}</w:trPr>"));
        format!("<w:tbl>{first}{}</w:tbl>", row("").repeat(rows - 1))
    };
    assert_eq!(found(&table("", 2)), [F::TablesWithoutHeaderRow]);
    assert_eq!(found(&table(r#"<w:tblHeader w:val="0"/>"#, 2)), [F::TablesWithoutHeaderRow]);
    assert_eq!(found(&table("<w:tblHeader/>", 2)), []);
    assert_eq!(found(&table("", 1)), []);
}

#[test]
fn headings_come_from_outline_levels_and_styles() {
    let styles = r#"<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="lv"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mans"><w:basedOn w:val="H"/></w:style></w:styles>"#;
    let body = r#"<w:document><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Viens</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Mans"/></w:pPr><w:r><w:t>Divi</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Mans"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Nav virsraksts</w:t></w:r></w:p>
        <w:p><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:p></w:document>"#;
    let document =
        look(&package(&[("word/document.xml", body), ("word/styles.xml", styles)]), "kartiba.docx", "");
    let Detail::Writing(facts) = &document.facts.detail else { panic!("a DOCX") };
    assert_eq!(facts.headings, [1, 2, 5]);
    assert_eq!(faults(&document), [F::TitleMissing, F::HeadingsEmpty]);
}

#[test]
fn links_are_read_from_elements_and_from_fields() {
    let link = format!("<w:p><w:hyperlink r:id=\"1\"><w:r><w:t>{}</w:t></w:r></w:hyperlink></w:p>", "šeit");
    let field = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.lv" </w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>te</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;
    assert_eq!(found(&link), [F::LinksVague]);
    assert_eq!(found(field), [F::LinksVague]);
}

#[test]
fn fields_are_controls_and_old_form_fields() {
    let control = |alias: &str| {
        format!(
            "<w:p><w:sdt><w:sdtPr>{alias}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>…</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        )
    };
    assert_eq!(found(&control("")), [F::FieldsUnnamed]);
    assert_eq!(found(&control(r#"<w:alias w:val="Vārds"/>"#)), []);
    let old = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/></w:ffData></w:fldChar></w:r>
        <w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;
    assert_eq!(found(old), [F::FieldsUnnamed]);
    let contents = "<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr></w:sdt>";
    assert_eq!(facts(contents).fields, 0);
}

#[test]
fn a_page_break_is_no_empty_paragraph() {
    let page = r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#;
    assert_eq!(found(&format!("{}{page}{page}{}", p("a"), p("b"))), []);
    assert_eq!(found(&format!("{}<w:p/><w:p/>{}", p("a"), p("b"))), [F::ParagraphsEmpty]);
}

#[test]
fn the_language_is_that_of_most_of_the_text() {
    let body = r#"<w:p><w:r><w:rPr><w:lang w:val="ru-RU"/></w:rPr><w:t>Да</w:t></w:r><w:r><w:t>Iesniegums koku ciršanai</w:t></w:r></w:p>"#;
    assert_eq!(look(&docx(body), "a.docx", "").facts.language.as_deref(), Some("lv-LV"));
}

#[test]
fn a_document_without_any_language_has_to_be_mended() {
    let body = r"<w:document><w:p><w:r><w:t>Teksts</w:t></w:r></w:p></w:document>";
    let found = faults(&look(&package(&[("word/document.xml", body)]), "kartiba.docx", ""));
    assert_eq!(found, [F::LanguageMissing, F::TitleMissing]);
}

#[test]
fn a_locked_odt_needs_its_password() {
    let manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let odt = package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "…"),
        ("META-INF/manifest.xml", manifest),
    ]);
    assert_eq!(faults(&look(&odt, "a.odt", "")), [F::PasswordNeeded]);
}

#[test]
fn deleted_text_of_an_odt_is_not_read() {
    let content = r"<office:document-content><office:text><text:tracked-changes><text:p>Dzēsts</text:p></text:tracked-changes>
        <text:p>Paliek<office:annotation><text:p>Piezīme</text:p></office:annotation></text:p></office:text></office:document-content>";
    let odt = package(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]);
    let Detail::Writing(facts) = look(&odt, "a.odt", "").facts.detail else { panic!("an ODT") };
    assert_eq!(facts.paragraphs, 1);
}

#[test]
fn pictures_on_sheets_need_alternatives() {
    let workbook = r#"<workbook><sheets><sheet name="Plāns" r:id="r1"/></sheets></workbook>"#;
    let relation = |kind: &str, target: &str| {
        format!(r#"<Relationships><Relationship Id="r1" Type="x/{kind}" Target="{target}"/></Relationships>"#)
    };
    let with = |description: &str| {
        let drawing = format!(
            r#"<xdr:wsDr><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Attēls 1" descr="{description}"/></xdr:nvPicPr></xdr:pic></xdr:wsDr>"#
        );
        let bytes = package(&[
            ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", &relation("worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", "<worksheet/>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", &relation("drawing", "../drawings/drawing1.xml")),
            ("xl/drawings/drawing1.xml", &drawing),
        ]);
        faults(&look(&bytes, "plans.xlsx", ""))
    };
    assert_eq!(with(""), [F::ImagesWithoutAlternative, F::TitleMissing]);
    assert_eq!(with("Darbu plāns pa mēnešiem"), [F::TitleMissing]);
}

#[test]
fn a_picture_in_a_header_or_footer_is_a_question() {
    let with = |part: &str, attributes: &str| {
        let document = format!(r#"<w:document xmlns:w="w"><w:body>{}</w:body></w:document>"#, p("Teksts"));
        let margin = format!(
            r#"<w:hdr xmlns:w="w" xmlns:wp="wp" xmlns:pic="pic" xmlns:a="a">{}</w:hdr>"#,
            picture(attributes, "")
        );
        let file = package(&[("word/document.xml", &document), (part, &margin)]);
        faults(&look(&file, "iesniegums.docx", "")).contains(&F::ImagesInMarginsWithoutAlternative)
    };
    assert!(with("word/header2.xml", ""));
    assert!(with("word/footer1.xml", ""));
    assert!(!with("word/header1.xml", r#"descr="Novada ģerbonis""#));
}
