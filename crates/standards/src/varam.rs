//! The eleven aspects of VARAM's simplified evaluation.

use serde::{Deserialize, Serialize};

/// One aspect; the number is VARAM's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Aspect {
    /// Galvenā navigācija.
    Navigation = 1,
    /// Pamatstruktūras pārbaude.
    Structure = 2,
    /// Tastatūras piekļuve un vizuālais fokuss.
    Keyboard = 3,
    /// Formu lauki un kļūdu paziņojumi.
    Forms = 4,
    /// Attēlu tekstuālā alternatīva.
    TextAlternatives = 5,
    /// Virsraksti.
    Headings = 6,
    /// Krāsu kontrasti.
    Contrast = 7,
    /// Teksta izmēra tālummaiņa.
    Zoom = 8,
    /// Lapu nosaukumi.
    Titles = 9,
    /// Saturs, kas kustas, mirgo un zibsnī.
    Motion = 10,
    /// Multimediju satura alternatīvas.
    Multimedia = 11,
}

impl Aspect {
    /// All eleven, in VARAM's order.
    pub const ALL: [Aspect; 11] = [
        Aspect::Navigation,
        Aspect::Structure,
        Aspect::Keyboard,
        Aspect::Forms,
        Aspect::TextAlternatives,
        Aspect::Headings,
        Aspect::Contrast,
        Aspect::Zoom,
        Aspect::Titles,
        Aspect::Motion,
        Aspect::Multimedia,
    ];

    /// VARAM's number, 1–11.
    pub fn number(self) -> u8 {
        self as u8
    }
}
