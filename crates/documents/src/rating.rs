//! How sure and grave each fault is, and which criteria it concerns.
//!
//! *Must* is only what is certain whatever a person would see. A missing title is not: the name of the file is a
//! sufficient title where it says what the document is (WCAG2ICT on 2.4.2). Clause 10 of EN 301 549 takes over neither
//! 2.4.1 nor 2.4.5, so bookmarks are advice.

use crate::fault::{Criterion, FaultKind, Severity};

const NON_TEXT: Criterion = (1, 1, 1);
const RELATIONSHIPS: Criterion = (1, 3, 1);
const SEQUENCE: Criterion = (1, 3, 2);
const IMAGES_OF_TEXT: Criterion = (1, 4, 5);
const TITLE: Criterion = (2, 4, 2);
const LINK_PURPOSE: Criterion = (2, 4, 4);
const HEADINGS: Criterion = (2, 4, 6);
const LANGUAGE: Criterion = (3, 1, 1);
const LABELS: Criterion = (3, 3, 2);
const NAME_ROLE_VALUE: Criterion = (4, 1, 2);

impl FaultKind {
    pub(crate) fn rating(self) -> (Severity, &'static [Criterion]) {
        use FaultKind as F;
        use Severity::{Advice, Check, Must};
        match self {
            F::FileEmpty | F::PageInsteadOfFile => (Must, &[]),
            F::FileTooLarge
            | F::FileTooComplex
            | F::FileDamaged
            | F::KindMismatch
            | F::FormatOld
            | F::FormatNotLookedAt
            | F::Archive
            | F::PasswordNeeded => (Check, &[]),
            F::PdfBookmarksMissing => (Advice, &[]),
            F::TitleMissing | F::TitleFileName | F::PdfTitleNotShown => (Check, &[TITLE]),
            F::TitleEmptyPhrase => (Must, &[TITLE]),
            F::LanguageMissing | F::LanguageInvalid => (Must, &[LANGUAGE]),
            F::LanguageUnexpected => (Check, &[LANGUAGE]),
            F::PdfScanned => (Must, &[NON_TEXT, IMAGES_OF_TEXT]),
            F::Picture | F::PdfPagesScanned | F::PdfTextDrawn => (Check, &[NON_TEXT, IMAGES_OF_TEXT]),
            F::ImagesWithoutAlternative => (Must, &[NON_TEXT]),
            F::ImagesMaybeWithoutAlternative
            | F::ImagesInMarginsWithoutAlternative
            | F::PdfPicturesUntagged
            | F::AlternativesEmptyPhrase => (Check, &[NON_TEXT]),
            F::PdfLocksAssistiveTechnology => (Must, &[RELATIONSHIPS]),
            F::PdfUntagged | F::PdfTagsEmpty => (Must, &[RELATIONSHIPS, SEQUENCE]),
            F::PdfNotMarked
            | F::PdfPagesUntagged
            | F::PdfHeadingsMissing
            | F::HeadingsMissing
            | F::HeadingsByLookOnly
            | F::PdfTablesWithoutHeaders
            | F::TablesWithoutHeaderRow
            | F::SheetsWithoutHeaderRow
            | F::ListsTyped => (Check, &[RELATIONSHIPS]),
            F::HeadingLevelsSkipped | F::ParagraphsEmpty | F::CellsMerged => (Advice, &[RELATIONSHIPS]),
            F::HeadingsEmpty => (Check, &[RELATIONSHIPS, HEADINGS]),
            F::SheetsUnnamed => (Advice, &[HEADINGS]),
            F::PdfFieldsUnnamed => (Must, &[NAME_ROLE_VALUE, LABELS]),
            F::PdfFieldsTechnicallyNamed | F::FieldsUnnamed => (Check, &[NAME_ROLE_VALUE, LABELS]),
            F::PdfDynamicForm => (Check, &[NAME_ROLE_VALUE]),
            F::BlanksTyped => (Advice, &[NAME_ROLE_VALUE]),
            F::LinksVague => (Check, &[LINK_PURPOSE]),
            F::LinksRawAddress | F::LinkWithoutType => (Advice, &[LINK_PURPOSE]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::en_301_549;

    #[test]
    fn every_kind_stands_once_in_the_list_and_under_the_name_it_is_stored_by() {
        let mut ids: Vec<String> = FaultKind::ALL.iter().map(|kind| kind.id()).collect();
        for kind in FaultKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.id());
        }
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), FaultKind::ALL.len());
    }

    #[test]
    fn a_criterion_has_its_number_in_clause_10() {
        assert_eq!(en_301_549(FaultKind::PdfScanned.criteria()[0]), "10.1.1.1");
    }

    #[test]
    fn criteria_that_clause_10_leaves_out_are_not_named() {
        for kind in FaultKind::ALL {
            for left_out in [(2, 4, 1), (2, 4, 5), (3, 2, 3), (3, 2, 4)] {
                assert!(!kind.criteria().contains(&left_out), "{kind:?}");
            }
        }
    }

    #[test]
    fn what_must_be_mended_in_a_document_names_its_criterion() {
        for kind in FaultKind::ALL {
            let about_delivery = [FaultKind::FileEmpty, FaultKind::PageInsteadOfFile].contains(&kind);
            assert!(
                kind.severity() != Severity::Must || !kind.criteria().is_empty() || about_delivery,
                "{kind:?}"
            );
        }
    }
}
