//! Documents made in the tests themselves: PDF objects one by one, packages part by part.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "each test file uses a part of it, and fails where it fails"
)]

use std::io::{Cursor, Write};
use std::path::Path;

use documents::{Document, FaultKind};
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use zip::write::SimpleFileOptions;

/// A document of `fixtures/documents`.
pub fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents");
    std::fs::read(folder.join(name)).expect("the fixture is in the repository")
}

/// What is found in a fixture under its own name.
pub fn look_at(name: &str) -> Document {
    documents::look(&fixture(name), name, "")
}

/// The identifiers of all faults.
pub fn faults(document: &Document) -> Vec<FaultKind> {
    document.faults.iter().map(|fault| fault.kind).collect()
}

/// A package of these parts.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A DOCX with this body.
pub fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="w" xmlns:wp="wp" xmlns:pic="pic" xmlns:a="a"><w:body>{body}</w:body></w:document>"#
    );
    let styles = r#"<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="lv-LV"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>"#;
    let core = r#"<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>Iesniegums koku ciršanai</dc:title></cp:coreProperties>"#;
    package(&[("word/document.xml", &document), ("word/styles.xml", styles), ("docProps/core.xml", core)])
}

/// A PDF under construction; a good one as long as nothing is changed.
pub struct Pdf {
    pub document: lopdf::Document,
    pub catalog: Dictionary,
    pub info: Dictionary,
    pub pages: Vec<ObjectId>,
    pub tree: ObjectId,
}

pub const TEXT: &str = "BT /F1 12 Tf (Iesniegums) Tj ET";

impl Pdf {
    /// One page with a text, untagged.
    pub fn new() -> Self {
        let mut document = lopdf::Document::with_version("1.7");
        let tree = document.new_object_id();
        let catalog = dictionary! {
            "Type" => "Catalog",
            "Pages" => tree,
            "Lang" => Object::string_literal("lv-LV"),
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        };
        let info = dictionary! {
            "Title" => lopdf::text_string("Iesniegums koku ciršanai"),
            "CreationDate" => Object::string_literal("D:20170301120000+02'00'"),
            "Producer" => Object::string_literal("Tests"),
        };
        let mut pdf = Self { document, catalog, info, pages: Vec::new(), tree };
        pdf.page(TEXT);
        pdf
    }

    /// The same with an empty tag tree that `tag` fills.
    pub fn tagged() -> Self {
        let mut pdf = Self::new();
        pdf.catalog.set("MarkInfo", dictionary! { "Marked" => true });
        let page = pdf.pages[0];
        pdf.document.get_dictionary_mut(page).unwrap().set("StructParents", 0);
        pdf
    }

    pub fn page(&mut self, content: &str) -> ObjectId {
        let content = self.document.add_object(Stream::new(Dictionary::new(), content.as_bytes().to_vec()));
        let image = self.document.add_object(Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1 },
            vec![0],
        ));
        let page = self.document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => self.tree,
            "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "XObject" => dictionary! { "Im1" => image } },
        });
        self.pages.push(page);
        page
    }

    /// Hangs these elements on the root of the tag tree.
    pub fn tag(&mut self, elements: Vec<Dictionary>, roles: Dictionary) {
        let elements: Vec<Object> =
            elements.into_iter().map(|element| self.document.add_object(element).into()).collect();
        let root = dictionary! { "Type" => "StructTreeRoot", "K" => elements, "RoleMap" => roles };
        let root = self.document.add_object(root);
        self.catalog.set("StructTreeRoot", root);
    }

    pub fn bytes(mut self) -> Vec<u8> {
        self.finish();
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }

    pub fn finish(&mut self) {
        let kids: Vec<Object> = self.pages.iter().map(|page| (*page).into()).collect();
        let count = i64::try_from(kids.len()).unwrap();
        let tree = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
        self.document.objects.insert(self.tree, tree.into());
        let catalog = self.document.add_object(self.catalog.clone());
        let info = self.document.add_object(self.info.clone());
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set("Info", info);
        self.document.trailer.set(
            "ID",
            vec![Object::string_literal("0123456789abcdef"), Object::string_literal("0123456789abcdef")],
        );
    }

    pub fn look(self) -> Document {
        documents::look(&self.bytes(), "iesniegums-koku-cirsanai.pdf", "application/pdf")
    }
}

/// An element of a type with marked content on a page.
pub fn element(kind: &str, page: ObjectId, mark: i64) -> Dictionary {
    dictionary! { "Type" => "StructElem", "S" => kind, "Pg" => page, "K" => mark }
}
