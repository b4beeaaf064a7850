use serde::{Deserialize, Serialize};

use crate::amount::{Amount, amounts};

/// What a service costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// What the card says in its price field.
    pub flag: PriceFlag,
    /// The phrase that says so.
    pub flag_text: String,
    /// Amounts in the fields about payment.
    pub amounts: Vec<Amount>,
}

/// The price flag of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PriceFlag {
    /// *Bezmaksas*.
    Free,
    /// *Maksas pakalpojums*, or an amount.
    Paid,
    /// Not said, or not in these words.
    #[default]
    Unknown,
}

/// The price from the text of the price field and of all fields about payment.
pub(crate) fn price(flag: &str, payment: &str) -> Price {
    let lower = flag.to_lowercase();
    let flag_amounts = amounts(flag);
    let is_free = ["bezmaksas", "bez maksas", "bez atlīdzības", "nav maksas", "free of charge"]
        .iter()
        .any(|word| lower.contains(word))
        || lower.trim().trim_end_matches('.') == "nav";
    let is_paid = !is_free
        && (lower.contains("maksas pakalpojum") || flag_amounts.iter().any(|amount| amount.cents > 0));
    let value = match (is_free, is_paid) {
        (true, _) => PriceFlag::Free,
        (false, true) => PriceFlag::Paid,
        (false, false) => PriceFlag::Unknown,
    };
    let flag_text = if value == PriceFlag::Unknown {
        String::new()
    } else {
        flag.lines().next().unwrap_or_default().to_owned()
    };
    Price { flag: value, flag_text, amounts: flag_amounts.into_iter().chain(amounts(payment)).collect() }
}
