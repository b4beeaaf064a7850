//! A card without markup: what is in `fixtures/descriptions/habits`, as its README says.

#[derive(Debug)]
pub enum Item {
    Field { label: String, values: Vec<String> },
    Heading(String),
    Step { number: u32, title: String, items: Vec<Item> },
    Channel { name: String, values: Vec<String> },
    Text(String),
}

#[derive(Debug, Default)]
pub struct Card {
    pub name: String,
    pub title: String,
    pub address: String,
    pub template: String,
    /// Field and what its text contains.
    pub fields: Vec<(String, String)>,
    pub price: Option<String>,
    pub term: Option<String>,
    pub channels: Vec<String>,
    pub steps: Vec<u32>,
    pub faults: Vec<String>,
    pub items: Vec<Item>,
}

/// A fixture as a card.
pub fn card(name: &str, text: &str) -> Card {
    let mut card = Card { name: name.to_owned(), ..Card::default() };
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let words = |rest: &str| rest.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let own = |rest: &str| rest.trim().to_owned();
        if let Some(rest) = line.strip_prefix("@address ") {
            card.address = own(rest);
        } else if let Some(rest) = line.strip_prefix("@template ") {
            card.template = own(rest);
        } else if let Some(rest) = line.strip_prefix("!price= ") {
            card.price = Some(own(rest));
        } else if let Some(rest) = line.strip_prefix("!term= ") {
            card.term = Some(own(rest));
        } else if let Some(rest) = line.strip_prefix("!channels=") {
            card.channels = words(rest);
        } else if let Some(rest) = line.strip_prefix("!steps=") {
            card.steps = words(rest).iter().map(|step| step.parse().unwrap()).collect();
        } else if let Some(rest) = line.strip_prefix('!') {
            let (field, value) = rest.split_once(' ').unwrap();
            card.fields.push((field.to_owned(), own(value)));
        } else if let Some(rest) = line.strip_prefix('?') {
            card.faults.push(own(rest));
        } else if let Some(rest) = line.strip_prefix("= ") {
            card.title = own(rest);
        } else {
            let items = match (line.starts_with("  "), card.items.last_mut()) {
                (true, Some(Item::Step { items, .. })) => items,
                _ => &mut card.items,
            };
            items.push(item(line.trim()));
        }
    }
    card
}

fn item(line: &str) -> Item {
    let values = |text: &str| {
        text.split(" | ").map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    if let Some(rest) = line.strip_prefix("~ ") {
        return Item::Text(rest.to_owned());
    }
    if let Some(rest) = line.strip_prefix("# ") {
        return Item::Heading(rest.to_owned());
    }
    if let Some((name, text)) = line.strip_prefix("* ").and_then(|rest| rest.split_once(" :: ")) {
        return Item::Channel { name: name.to_owned(), values: values(text) };
    }
    if let Some((Ok(number), title)) = line.split_once("# ").map(|(number, title)| (number.parse(), title)) {
        return Item::Step { number, title: title.to_owned(), items: Vec::new() };
    }
    let (label, text) = line.split_once("::").unwrap();
    Item::Field { label: label.trim().to_owned(), values: values(text) }
}
