//! From text to Stylo's rules.

use selectors::matching::QuirksMode;
use servo_arc::Arc;
use style::custom_properties::AttrTaint;
use style::media_queries::MediaList;
use style::parser::ParserContext;
use style::shared_lock::SharedRwLock;
use style::stylesheets::{
    AllowImportRules, CssRuleType, Origin, StylesheetContents, StylesheetLoader, UrlExtraData,
};
use style_traits::ParsingMode;
use url::Url;

use crate::rewrite::rewrite;

/// Parses a sheet.
pub(super) fn contents(
    css: &str,
    base: Url,
    origin: Origin,
    lock: &SharedRwLock,
    loader: Option<&dyn StylesheetLoader>,
    quirks: QuirksMode,
) -> Arc<StylesheetContents> {
    let allow = if loader.is_some() { AllowImportRules::Yes } else { AllowImportRules::No };
    StylesheetContents::from_str(
        &rewrite(css),
        UrlExtraData::from(base),
        origin,
        lock,
        loader,
        None,
        quirks,
        allow,
        None,
    )
}

/// Parses the value of a `media` attribute.
pub(crate) fn media(text: &str, quirks: QuirksMode) -> MediaList {
    if text.trim().is_empty() {
        return MediaList::empty();
    }
    let url = UrlExtraData::from(Url::parse("about:blank").expect("the address is well-formed"));
    let mut context = ParserContext::new(
        Origin::Author,
        &url,
        Some(CssRuleType::Media),
        ParsingMode::DEFAULT,
        quirks,
        std::borrow::Cow::default(),
        None,
        None,
        AttrTaint::default(),
    );
    MediaList::parse(&mut context, &mut cssparser::Parser::new(&rewrite(text)))
}
