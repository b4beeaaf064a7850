//! Role names of WAI-ARIA 1.2, of the draft of WAI-ARIA 1.3, of DPUB-ARIA 1.1 and of Graphics-ARIA 1.0.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

macro_rules! roles {
    ($($variant:ident = $name:literal,)*) => {
        /// A role. What the specifications say about it is in [`Role::entry`](super::RoleEntry).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Role {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Role {
            /// Every role, abstract ones too, in the order of their names within each specification.
            pub const ALL: &[Role] = &[$(Role::$variant,)*];

            /// Its token, as written in a `role` attribute.
            pub fn name(self) -> &'static str {
                match self {
                    $(Role::$variant => $name,)*
                }
            }
        }
    };
}

roles! {
    Alert = "alert",
    Alertdialog = "alertdialog",
    Application = "application",
    Article = "article",
    Banner = "banner",
    Blockquote = "blockquote",
    Button = "button",
    Caption = "caption",
    Cell = "cell",
    Checkbox = "checkbox",
    Code = "code",
    Columnheader = "columnheader",
    Combobox = "combobox",
    Command = "command",
    Comment = "comment",
    Complementary = "complementary",
    Composite = "composite",
    Contentinfo = "contentinfo",
    Definition = "definition",
    Deletion = "deletion",
    Dialog = "dialog",
    Directory = "directory",
    Document = "document",
    Emphasis = "emphasis",
    Feed = "feed",
    Figure = "figure",
    Form = "form",
    Generic = "generic",
    Grid = "grid",
    Gridcell = "gridcell",
    Group = "group",
    Heading = "heading",
    Image = "image",
    Img = "img",
    Input = "input",
    Insertion = "insertion",
    Landmark = "landmark",
    Link = "link",
    List = "list",
    Listbox = "listbox",
    Listitem = "listitem",
    Log = "log",
    Main = "main",
    Mark = "mark",
    Marquee = "marquee",
    Math = "math",
    Menu = "menu",
    Menubar = "menubar",
    Menuitem = "menuitem",
    Menuitemcheckbox = "menuitemcheckbox",
    Menuitemradio = "menuitemradio",
    Meter = "meter",
    Navigation = "navigation",
    None = "none",
    Note = "note",
    Option = "option",
    Paragraph = "paragraph",
    Presentation = "presentation",
    Progressbar = "progressbar",
    Radio = "radio",
    Radiogroup = "radiogroup",
    Range = "range",
    Region = "region",
    Roletype = "roletype",
    Row = "row",
    Rowgroup = "rowgroup",
    Rowheader = "rowheader",
    Scrollbar = "scrollbar",
    Search = "search",
    Searchbox = "searchbox",
    Section = "section",
    Sectionfooter = "sectionfooter",
    Sectionhead = "sectionhead",
    Sectionheader = "sectionheader",
    Select = "select",
    Separator = "separator",
    Slider = "slider",
    Spinbutton = "spinbutton",
    Status = "status",
    Strong = "strong",
    Structure = "structure",
    Subscript = "subscript",
    Suggestion = "suggestion",
    Superscript = "superscript",
    Switch = "switch",
    Tab = "tab",
    Table = "table",
    Tablist = "tablist",
    Tabpanel = "tabpanel",
    Term = "term",
    Textbox = "textbox",
    Time = "time",
    Timer = "timer",
    Toolbar = "toolbar",
    Tooltip = "tooltip",
    Tree = "tree",
    Treegrid = "treegrid",
    Treeitem = "treeitem",
    Widget = "widget",
    Window = "window",
    DocAbstract = "doc-abstract",
    DocAcknowledgments = "doc-acknowledgments",
    DocAfterword = "doc-afterword",
    DocAppendix = "doc-appendix",
    DocBacklink = "doc-backlink",
    DocBiblioentry = "doc-biblioentry",
    DocBibliography = "doc-bibliography",
    DocBiblioref = "doc-biblioref",
    DocChapter = "doc-chapter",
    DocColophon = "doc-colophon",
    DocConclusion = "doc-conclusion",
    DocCover = "doc-cover",
    DocCredit = "doc-credit",
    DocCredits = "doc-credits",
    DocDedication = "doc-dedication",
    DocEndnote = "doc-endnote",
    DocEndnotes = "doc-endnotes",
    DocEpigraph = "doc-epigraph",
    DocEpilogue = "doc-epilogue",
    DocErrata = "doc-errata",
    DocExample = "doc-example",
    DocFootnote = "doc-footnote",
    DocForeword = "doc-foreword",
    DocGlossary = "doc-glossary",
    DocGlossref = "doc-glossref",
    DocIndex = "doc-index",
    DocIntroduction = "doc-introduction",
    DocNoteref = "doc-noteref",
    DocNotice = "doc-notice",
    DocPagebreak = "doc-pagebreak",
    DocPagefooter = "doc-pagefooter",
    DocPageheader = "doc-pageheader",
    DocPagelist = "doc-pagelist",
    DocPart = "doc-part",
    DocPreface = "doc-preface",
    DocPrologue = "doc-prologue",
    DocPullquote = "doc-pullquote",
    DocQna = "doc-qna",
    DocSubtitle = "doc-subtitle",
    DocTip = "doc-tip",
    DocToc = "doc-toc",
    GraphicsDocument = "graphics-document",
    GraphicsObject = "graphics-object",
    GraphicsSymbol = "graphics-symbol",
}

static BY_NAME: LazyLock<HashMap<&'static str, Role>> =
    LazyLock::new(|| Role::ALL.iter().map(|role| (role.name(), *role)).collect());

impl Role {
    /// The role of this token, abstract ones too; letter case does not matter.
    pub fn named(token: &str) -> Option<Role> {
        BY_NAME.get(token.to_ascii_lowercase().as_str()).copied()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
