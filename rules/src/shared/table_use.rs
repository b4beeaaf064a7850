use page::{NodeId, Page};
use standards::aria::Role;

/// Longest text of a cell that still looks like data, in characters.
const LONGEST_DATA: usize = 250;
/// Cells that are looked at.
const LOOKED_AT: usize = 2_000;

/// What an HTML table is used for, as far as the page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Its author says that it is for layout.
    MarkedLayout,
    /// It holds what data tables do not hold, or has one row or column only.
    Layout,
    /// It may be either.
    Unclear,
    /// Rows and columns of short texts.
    Data,
}

/// What the table is used for. Headers and captions are not looked at: whether they are right is the question.
pub fn of(page: &Page, table: NodeId) -> Use {
    if page.explicit_role(table).is_some_and(Role::is_presentational) {
        return Use::MarkedLayout;
    }
    let Some(grid) = page.grid(table) else { return Use::Unclear };
    if grid.width() < 2 || grid.height() < 2 {
        return Use::Layout;
    }
    let mut is_regular = grid.height() > 2 || grid.width() > 2;
    let mut filled = 0;
    for cell in grid.cells().iter().take(LOOKED_AT) {
        if page.tree.descendants(cell.node).any(|inner| is_for_layout(page, inner)) {
            return Use::Layout;
        }
        let text = page.visible_text(cell.node);
        is_regular &= text.chars().count() <= LONGEST_DATA;
        filled += usize::from(!text.is_empty());
    }
    if is_regular && filled * 2 > grid.cells().len().min(LOOKED_AT) { Use::Data } else { Use::Unclear }
}

/// What stands in tables that lay a page out.
fn is_for_layout(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        element.is_html()
            && matches!(
                &**element.local(),
                "table"
                    | "form"
                    | "fieldset"
                    | "nav"
                    | "main"
                    | "header"
                    | "footer"
                    | "article"
                    | "section"
                    | "aside"
                    | "h1"
                    | "h2"
                    | "iframe"
                    | "video"
            )
    })
}

/// What marks a table as one of data: the first of `th`, `caption`, `summary`, `scope` and `headers` that it has.
pub fn data_mark(page: &Page, table: NodeId) -> Option<&'static str> {
    let cells = page.grid(table).map(page::derive::Grid::cells).unwrap_or_default();
    let has = |name: &str| {
        cells.iter().any(|cell| page.tree.attr(cell.node, name).is_some_and(|value| !value.trim().is_empty()))
    };
    let has_caption = || {
        page.tree
            .children(table)
            .any(|child| page.tree.is(child, "caption") && !page.tree.text_content(child).trim().is_empty())
    };
    if cells.iter().any(|cell| page.tree.is(cell.node, "th")) {
        Some("th")
    } else if has_caption() {
        Some("caption")
    } else if page.tree.attr(table, "summary").is_some_and(|summary| !summary.trim().is_empty()) {
        Some("summary")
    } else if has("scope") {
        Some("scope")
    } else if has("headers") {
        Some("headers")
    } else {
        None
    }
}
