//! Tables of the standards as data: WCAG 2.1, WAI-ARIA 1.2, HTML-AAM, languages, autocomplete, VARAM aspects, words.

pub mod aria;
pub mod autocomplete;
pub mod function_words;
pub mod html_aam;
pub mod languages;
pub mod varam;
pub mod wcag;
pub mod words;
