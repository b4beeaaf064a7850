//! Which style sheets a document asks for.

use cssparser::{AtRuleParser, ParseError, Parser, ParserState, QualifiedRuleParser, StyleSheetParser};
use page::{DocId, NodeId, NodeKind, Page, SheetRef, SheetSource};
use url::Url;

/// `@import` rules looked at in one sheet; more are ignored.
pub(crate) const IMPORTS_PER_SHEET: usize = 64;

/// The style sheets of a document and its shadow trees, in tree order.
///
/// `<link rel=stylesheet>` that is neither alternate nor disabled and `<style>`, both only if their type is CSS.
/// Of several titled sets only the first counts, as in a browser that was not told otherwise.
pub fn sheet_refs(page: &Page, doc: DocId) -> Vec<SheetRef> {
    let mut refs = Vec::new();
    let mut preferred = None;
    for node in in_tree_and_shadows(page, page.doc(doc).root) {
        let Some(found) = sheet_ref(page, node) else { continue };
        if let Some(title) = page.tree.attr(node, "title").filter(|title| !title.is_empty()) {
            let in_document = matches!(page.tree.node(page.tree.root(node)).kind, NodeKind::Document);
            if in_document && *preferred.get_or_insert(title) != title {
                continue;
            }
        }
        refs.push(found);
    }
    refs
}

/// All descendants, shadow trees included (a host's shadow tree comes before its children).
fn in_tree_and_shadows(page: &Page, root: NodeId) -> Vec<NodeId> {
    let mut out = Vec::new();
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        out.push(node);
        let children: Vec<_> = page.tree.children(node).collect();
        stack.extend(children.into_iter().rev());
        if let Some(shadow) = page.tree.element(node).and_then(|element| element.shadow_root) {
            stack.push(shadow);
        }
    }
    out
}

fn sheet_ref(page: &Page, node: NodeId) -> Option<SheetRef> {
    let element = page.tree.element(node)?;
    let is_css = |kind: &str| kind.trim().is_empty() || kind.trim().eq_ignore_ascii_case("text/css");
    let media = element.attr("media").unwrap_or_default().to_owned();
    let is_style =
        &**element.local() == "style" && (element.is_html() || element.name.ns == web_atoms::ns!(svg));
    if is_style {
        // The type of a style element must be "text/css" as it stands; a link may have parameters and blanks.
        let kind = element.attr("type").unwrap_or_default();
        if !kind.is_empty() && !kind.eq_ignore_ascii_case("text/css") {
            return None;
        }
        let source = SheetSource::Inline(page.tree.text_content(node));
        return Some(SheetRef { owner: node, source, media });
    }
    if !element.is("link") || element.has("disabled") {
        return None;
    }
    let rel = element.attr("rel")?;
    let says = |word: &str| rel.split_ascii_whitespace().any(|token| token.eq_ignore_ascii_case(word));
    let kind = element.attr("type").unwrap_or_default();
    if !says("stylesheet") || says("alternate") || !is_css(kind.split(';').next().unwrap_or_default()) {
        return None;
    }
    let href = element.attr("href").map(str::trim).filter(|href| !href.is_empty())?;
    let url = page.doc_of(node).base.join(href).ok()?;
    Some(SheetRef { owner: node, source: SheetSource::Linked(url), media })
}

/// Addresses that a sheet imports, for the caller to fetch (and to look at in turn). `base` is the sheet's own address.
///
/// Conditions of the imports are not judged here: what does not apply now may apply to another page. At most 64.
pub fn imports(css: &str, base: &Url) -> Vec<Url> {
    let mut parser = Parser::new(css);
    let mut found = Found(Vec::new());
    for rule in StyleSheetParser::new(&mut parser, &mut found).take(4 * IMPORTS_PER_SHEET) {
        if rule.is_ok_and(|goes_on| !goes_on) {
            break;
        }
    }
    found.0.iter().take(IMPORTS_PER_SHEET).filter_map(|url| base.join(url).ok()).collect()
}

pub(crate) fn contains_ignoring_case(text: &str, needle: &str) -> bool {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    let first = needle[0].to_ascii_lowercase();
    let upper = first.to_ascii_uppercase();
    text.windows(needle.len())
        .any(|window| (window[0] == first || window[0] == upper) && window.eq_ignore_ascii_case(needle))
}

/// Parses the rules that may stand before and among imports; a rule is `true` if imports may follow it.
struct Found(Vec<String>);

impl AtRuleParser<'_> for Found {
    type Prelude = Option<String>;
    type AtRule = bool;
    type Error = ();

    fn parse_prelude(
        &mut self,
        name: cssparser::CowRcStr<'_>,
        input: &mut Parser<'_>,
    ) -> Result<Self::Prelude, ParseError<()>> {
        if name.eq_ignore_ascii_case("import") {
            let url = input.expect_url_or_string()?.as_ref().to_owned();
            while input.next().is_ok() {}
            return Ok(Some(url));
        }
        if name.eq_ignore_ascii_case("layer") || name.eq_ignore_ascii_case("charset") {
            while input.next().is_ok() {}
            return Ok(None);
        }
        // A block ends the imports; a statement that is none of the above is ignored.
        while input.next().is_ok() {}
        Ok(None)
    }

    fn rule_without_block(&mut self, prelude: Self::Prelude, _: &ParserState) -> Result<bool, ()> {
        self.0.extend(prelude);
        Ok(true)
    }

    fn parse_block(
        &mut self,
        _: Self::Prelude,
        _: &ParserState,
        input: &mut Parser<'_>,
    ) -> Result<bool, ParseError<()>> {
        while input.next().is_ok() {}
        Ok(false)
    }
}

impl QualifiedRuleParser<'_> for Found {
    type Prelude = ();
    type QualifiedRule = bool;
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'_>) -> Result<(), ParseError<()>> {
        while input.next().is_ok() {}
        Ok(())
    }

    fn parse_block(
        &mut self,
        (): (),
        _: &ParserState,
        input: &mut Parser<'_>,
    ) -> Result<bool, ParseError<()>> {
        while input.next().is_ok() {}
        Ok(false)
    }
}
