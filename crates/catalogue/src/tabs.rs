//! Cards that a portal spreads over tabs with an address of their own: which others there are, and what only they show.

use url::Url;

use crate::block::Source;
use crate::description::{ServiceDescription, State, Value};
use crate::field::Field;
use crate::labels::Meaning;
use crate::sections::Section;
use crate::template::Template;
use crate::text::fold;

/// A card has three or four tabs; more addresses than this are not its tabs.
const TABS: usize = 4;

/// A tab of the old latvija.lv.
struct Tab {
    label: &'static str,
    /// The end of its address, in small letters.
    segment: &'static str,
    /// Fields that stand on it.
    fields: &'static [Field],
}

const OLD_LATVIJA: [Tab; 3] = [
    Tab {
        label: "procesa apraksts",
        segment: "procesaapraksts",
        fields: &[Field::Request, Field::Channels, Field::PaymentOrder, Field::Receipt],
    },
    Tab {
        label: "dokumenti un veidlapas",
        segment: "dokumentiunveidlapas",
        fields: &[Field::Documents, Field::Forms],
    },
    Tab {
        label: "cita informācija",
        segment: "citainformacija",
        fields: &[
            Field::Appeal,
            Field::Law,
            Field::Reminder,
            Field::Contacts,
            Field::PersonalData,
            Field::Updated,
        ],
    },
];

/// Addresses of the card's other tabs that the page links to; none for a card that stands on one page.
pub fn tabs(description: &ServiceDescription, address: &Url) -> Vec<Url> {
    let Some((card, own)) = card_of(address).filter(|_| description.template == Some(Template::OldLatvija))
    else {
        return Vec::new();
    };
    let mut found: Vec<Url> = Vec::new();
    for link in &description.links {
        let Ok(mut url) = Url::parse(&link.address) else { continue };
        url.set_fragment(None);
        let is_other = url.origin() == address.origin()
            && card_of(&url).is_some_and(|(of, tab)| of == card && tab != own && is_segment(&tab));
        if is_other && !found.contains(&url) && found.len() < TABS {
            found.push(url);
        }
    }
    found
}

fn is_segment(tab: &str) -> bool {
    OLD_LATVIJA.iter().any(|known| known.segment == tab) || tab == "maksajumi"
}

/// The path of the card and the last part of the address, which names the tab; in small letters.
fn card_of(address: &Url) -> Option<(String, String)> {
    let path = address.path().trim_end_matches('/').to_lowercase();
    let (card, tab) = path.rsplit_once('/')?;
    let id = card.rsplit('/').next()?;
    let is_id = id.strip_prefix('p').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    is_id.then(|| (card.to_owned(), tab.to_owned()))
}

/// Puts the other tabs after the card: of each only what the card does not show on every tab.
pub(crate) fn join(card: &mut Source, tab: Source) {
    let heads =
        |source: &Source| source.blocks.iter().rposition(|block| is_bar(&block.text)).map_or(0, |at| at + 1);
    let (head, own) = (heads(&tab), heads(card));
    let same_start = || {
        let pairs = card.blocks.iter().zip(&tab.blocks);
        pairs.take_while(|(a, b)| a.text == b.text).count()
    };
    let from = if head > 0 && own > 0 { head } else { same_start() };
    let rest = &tab.blocks[from.min(tab.blocks.len())..];
    let pairs = card.blocks.iter().rev().zip(rest.iter().rev());
    let same_end = pairs.take_while(|(a, b)| a.text == b.text).count();
    let groups = card.blocks.iter().map(|block| block.group).max().unwrap_or_default() + 1;
    let end = card.blocks.len() - same_end;
    let mut middle: Vec<_> = rest[..rest.len() - same_end].to_vec();
    for block in &mut middle {
        // Its lines are those of another document.
        block.line = 0;
        block.group += groups;
    }
    card.blocks.splice(end..end, middle);
    for mut link in tab.links {
        if !card.links.iter().any(|known| known.address == link.address && known.text == link.text) {
            link.line = 0;
            card.links.push(link);
        }
    }
    card.panels.extend(tab.panels);
    card.is_cut |= tab.is_cut;
}

/// True for a block of the row of tabs.
fn is_bar(text: &str) -> bool {
    let folded = fold(text);
    OLD_LATVIJA.iter().any(|tab| tab.label == folded)
}

/// Says of fields that were not found whether they may stand on a tab that was not read.
pub(crate) fn mark_unseen(
    source: &Source,
    sections: &[Section],
    address: Option<&Url>,
    values: &mut [Value],
) {
    let own = address.and_then(card_of).map(|(_, tab)| tab);
    for tab in &OLD_LATVIJA {
        // What the process says of documents is no sign of the tab for them.
        let is_sign = |field: Field| tab.fields.contains(&field) && field != Field::Documents;
        let has_label =
            sections.iter().any(|section| matches!(section.meaning, Meaning::Field(field) if is_sign(field)));
        let is_panel = source.panels.iter().any(|panel| fold(panel) == tab.label);
        let is_headed = source.blocks.iter().any(|block| {
            block.is_heading && !block.is_link && source.is_markup && fold(&block.text) == tab.label
        });
        let is_own = own.as_deref() == Some(tab.segment);
        let has_steps =
            tab.label == "procesa apraksts" && sections.iter().any(|section| section.number.is_some());
        // Not every card has the tab for documents.
        let is_named = source.blocks.iter().any(|block| fold(&block.text) == tab.label);
        let is_elsewhere = tab.label != "dokumenti un veidlapas" || is_named;
        if has_label || is_panel || is_headed || is_own || has_steps || !is_elsewhere {
            continue;
        }
        for field in tab.fields {
            let value = &mut values[field.index()];
            let is_guess = *field == Field::Documents
                && value.place.as_ref().is_some_and(|place| place.label.is_empty());
            if value.state == State::NotFound || is_guess {
                *value = Value { state: State::NotSeen, ..Value::default() };
            }
        }
    }
}
