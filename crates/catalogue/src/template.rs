use serde::{Deserialize, Serialize};
use url::Url;

use crate::block::Block;
use crate::field::Field;
use crate::text::{find_word_start, fold};

/// The layout of a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// The old latvija.lv, `/PPK/…/pNNNN`.
    OldLatvija,
    /// latvija.gov.lv, `/Services/NNNN`.
    LatvijaGov,
    /// The state's unified platform of institutions' sites, as on jelgavasnovads.lv.
    UnifiedPlatform,
    /// jelgava.lv.
    JelgavaCity,
    /// eriga.lv.
    Eriga,
    /// epakalpojumi.lv: what an e-service is for and how it is used.
    Epakalpojumi,
    /// Instructions of an e-service of latvija.lv, `/Epakalpojumi/EPNNN`.
    LatvijaForm,
    /// Labelled text in none of the portals' layouts.
    LabelledText,
}

/// How a layout is recognised.
struct Marks {
    template: Template,
    /// Phrases that stand alone as a block or before a colon.
    labels: &'static [&'static str],
    /// Phrases that stand anywhere.
    phrases: &'static [&'static str],
    /// So many of them are enough.
    enough: usize,
}

const MARKS: [Marks; 9] = [
    Marks {
        template: Template::LatvijaForm,
        labels: &[
            "uzsākt e-pakalpojumu",
            "instrukcija",
            "lietošanas instrukcija",
            "e-pakalpojuma lietošanas instrukcija",
        ],
        phrases: &[
            "uzsākt e-pakalpojumu",
            "e-pakalpojuma form",
            "e-pakalpojuma lietošanas nosacīj",
            "spiedpog",
        ],
        enough: 2,
    },
    Marks {
        template: Template::Epakalpojumi,
        labels: &[
            "e-pasta un sms pieteikums",
            "ziņojums pašvaldībai",
            "pašvaldību e-pakalpojumi",
            "e-pakalpojuma apraksts",
        ],
        phrases: &["epakalpojumi.lv", "pašvaldību e-pakalpojum", "autentificē"],
        enough: 3,
    },
    Marks {
        template: Template::OldLatvija,
        labels: &[
            "izvēlētā teritorija",
            "izvēlētā organizācija",
            "nosaukums pašvaldībā",
            "maksimālais termiņš (darba dienās)",
            "pārsūdzības iespējas (administratīvais process)",
            "dokumenti un veidlapas",
            "cita informācija",
        ],
        phrases: &["1. solis /", "2. solis /", "skatīt maksājumus"],
        enough: 3,
    },
    Marks {
        template: Template::LatvijaGov,
        labels: &[
            "pakalpojumu kanāli",
            "maksas pakalpojums",
            "bezmaksas pakalpojums",
            "pakalpojuma saņemšanas procesa apraksts",
            "1. pakalpojuma saņemšanas procesa apraksts",
        ],
        phrases: &[
            "informācija atjaunota",
            "nospiežot pogu \"pieprasīt pakalpojumu\"",
            "jūs tiksiet pārvirzīts",
        ],
        enough: 3,
    },
    Marks {
        template: Template::LatvijaGov,
        labels: &[
            "service channels",
            "paid service",
            "free service",
            "description of the process of receiving the service",
            "1. description of the process of receiving the service",
        ],
        phrases: &["information updated", "by pressing the button", "you will be redirected"],
        enough: 3,
    },
    Marks {
        template: Template::Eriga,
        labels: &[
            "pakalpojuma turētāja nosaukums",
            "pakalpojuma funkcija/uzdevums",
            "pakalpojuma būtības īss apraksts",
            "kartiņa satur",
        ],
        phrases: &[],
        enough: 2,
    },
    Marks {
        template: Template::JelgavaCity,
        labels: &[
            "pakalpojuma sniedzējs",
            "pakalpojuma īss apraksts",
            "pakalpojuma saņēmējs",
            "pakalpojuma izpildes termiņš",
            "pakalpojuma izpildes (saņemšanas) termiņš",
            "ar pakalpojuma saņemšanu saistītie maksājumi",
            "informācija par personas datu apstrādi",
            "pieprasīšanas kanāli",
            "saņemšanas kanāli",
            "pakalpojuma saņemšanas procesa apraksts",
        ],
        phrases: &[],
        enough: 4,
    },
    Marks {
        template: Template::UnifiedPlatform,
        labels: &[
            "cena",
            "izpildes termiņš darba dienās",
            "saņemšanas ierobežojumi",
            "saņēmējs",
            "procesa apraksts",
            "saņemt pakalpojumu",
        ],
        phrases: &[],
        enough: 3,
    },
    Marks {
        template: Template::UnifiedPlatform,
        labels: &[
            "price",
            "term of execution in working days",
            "processing time in working days",
            "restrictions on receiving",
            "recipient",
            "process description",
            "receive the service",
        ],
        phrases: &[],
        enough: 4,
    },
];

impl Template {
    /// All layouts.
    pub const ALL: [Template; 8] = [
        Template::OldLatvija,
        Template::LatvijaGov,
        Template::UnifiedPlatform,
        Template::JelgavaCity,
        Template::Eriga,
        Template::Epakalpojumi,
        Template::LatvijaForm,
        Template::LabelledText,
    ];

    /// The key: of its name in `descriptions.ftl` (`template-` before it), and in data.
    pub const fn key(self) -> &'static str {
        match self {
            Template::OldLatvija => "old-latvija",
            Template::LatvijaGov => "latvija-gov",
            Template::UnifiedPlatform => "unified-platform",
            Template::JelgavaCity => "jelgava-city",
            Template::Eriga => "eriga",
            Template::Epakalpojumi => "epakalpojumi",
            Template::LatvijaForm => "latvija-form",
            Template::LabelledText => "labelled-text",
        }
    }

    /// True for a card that describes a service; the others explain how an e-service is used.
    pub const fn is_card(self) -> bool {
        match self {
            Template::OldLatvija
            | Template::LatvijaGov
            | Template::UnifiedPlatform
            | Template::JelgavaCity
            | Template::Eriga
            | Template::LabelledText => true,
            Template::Epakalpojumi | Template::LatvijaForm => false,
        }
    }

    /// True if the layout has a place for the field, so that its absence says something about the card.
    pub fn carries(self, field: Field) -> bool {
        use Field as F;
        let fields: &[Field] = match self {
            Template::OldLatvija => &[
                F::Name,
                F::Identifier,
                F::Provider,
                F::Contacts,
                F::Summary,
                F::Recipients,
                F::Category,
                F::Term,
                F::Request,
                F::Documents,
                F::Forms,
                F::Channels,
                F::Receipt,
                F::Appeal,
                F::Law,
                F::Reminder,
            ],
            Template::LatvijaGov => &[
                F::Name,
                F::Identifier,
                F::Provider,
                F::Contacts,
                F::Summary,
                F::Recipients,
                F::Payments,
                F::Request,
                F::Channels,
                F::Receipt,
                F::Updated,
                F::EService,
            ],
            Template::UnifiedPlatform => &[
                F::Name,
                F::Summary,
                F::Recipients,
                F::Restrictions,
                F::Payments,
                F::Term,
                F::Request,
                F::Documents,
                F::Channels,
                F::PaymentOrder,
                F::Receipt,
                F::Contacts,
                F::EService,
            ],
            Template::JelgavaCity => &[
                F::Name,
                F::Provider,
                F::Contacts,
                F::Summary,
                F::Recipients,
                F::Payments,
                F::Term,
                F::Request,
                F::Forms,
                F::Channels,
                F::Receipt,
                F::Appeal,
                F::Law,
                F::PersonalData,
                F::Reminder,
            ],
            Template::Eriga => &[
                F::Name,
                F::Identifier,
                F::Holder,
                F::Contacts,
                F::Summary,
                F::Recipients,
                F::Category,
                F::Payments,
                F::Term,
                F::Request,
                F::Documents,
                F::Channels,
                F::Receipt,
                F::Appeal,
                F::Law,
            ],
            Template::LabelledText => &[
                F::Name,
                F::Contacts,
                F::Summary,
                F::Recipients,
                F::Payments,
                F::Term,
                F::Request,
                F::Documents,
                F::Channels,
                F::Receipt,
            ],
            Template::Epakalpojumi => &[F::Name, F::Summary, F::Request],
            Template::LatvijaForm => &[F::Name, F::Request],
        };
        fields.contains(&field)
    }
}

/// The layout that these blocks have; `None` if no known one has enough of its marks.
pub(crate) fn recognise(blocks: &[Block], address: Option<&Url>) -> Option<Template> {
    let folded: Vec<String> = blocks.iter().map(|block| fold(&block.text)).collect();
    let mut best: Option<(usize, usize, Template)> = None;
    for marks in &MARKS {
        let labels =
            marks.labels.iter().filter(|label| folded.iter().any(|text| starts_as(text, label))).count();
        let phrases = marks
            .phrases
            .iter()
            .filter(|phrase| folded.iter().any(|text| find_word_start(text, phrase).is_some()))
            .count();
        // The address confirms what the page shows; alone it proves nothing.
        let at_home = usize::from(address.is_some_and(|address| is_home(marks.template, address)));
        let found = labels + phrases;
        let is_enough = found > 0 && found + 2 * at_home >= marks.enough;
        let of_all = found * 100 / (marks.labels.len() + marks.phrases.len());
        if is_enough && best.is_none_or(|(home, score, _)| (at_home, of_all) > (home, score)) {
            best = Some((at_home, of_all, marks.template));
        }
    }
    best.map(|(_, _, template)| template)
}

fn starts_as(text: &str, label: &str) -> bool {
    text.strip_prefix(label).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// True for an address where the portal keeps such pages.
fn is_home(template: Template, address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default().trim_start_matches("www.");
    let path = address.path().to_ascii_lowercase();
    match template {
        Template::OldLatvija => {
            matches!(host, "latvija.lv" | "epakalpojumi.latvija.lv") && path.contains("/ppk/")
        }
        Template::LatvijaGov => host == "latvija.gov.lv" && path.contains("/services/"),
        Template::UnifiedPlatform => {
            path.starts_with("/lv/pakalpojumi/") || path.starts_with("/en/services/")
        }
        Template::JelgavaCity => host == "jelgava.lv" && path.contains("/pakalpojumi/"),
        Template::Eriga => host == "eriga.lv" && path.contains("/servicecards/"),
        Template::Epakalpojumi => host == "epakalpojumi.lv",
        Template::LatvijaForm => {
            matches!(host, "latvija.lv" | "latvija.gov.lv" | "epakalpojumi.latvija.lv")
                && path.contains("/epakalpojumi/ep")
        }
        Template::LabelledText => false,
    }
}

/// The identifier that an address holds: `p2310.s6044.t212`, `12265`, `RD008454AJ0015`, `EP155`.
pub(crate) fn identifier(address: &Url) -> Option<String> {
    if let Some((_, id)) = address.query_pairs().find(|(key, _)| key.eq_ignore_ascii_case("cardExternalId")) {
        return (!id.is_empty()).then(|| id.into_owned());
    }
    let parts: Vec<&str> = address.path_segments()?.collect();
    parts.iter().enumerate().find_map(|(index, part)| {
        let before = index.checked_sub(1).map_or("", |before| parts[before]).to_ascii_lowercase();
        let digits_after = |start: &str| {
            let rest = part
                .get(..start.len())
                .filter(|head| head.eq_ignore_ascii_case(start))
                .map(|_| &part[start.len()..]);
            rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        };
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_id = (before == "services" && is_number)
            || (before == "epakalpojumi" && digits_after("EP"))
            || (parts[..index].iter().any(|other| other.eq_ignore_ascii_case("ppk")) && digits_after("p"));
        is_id.then(|| (*part).to_owned())
    })
}
