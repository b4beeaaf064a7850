use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Separates the parts of what is hashed: a character that occurs in none of them.
const UNIT: &str = "\u{241f}";

/// Names one finding on one page, over all runs: the same rule, page, place, attribute and reason give the same
/// fingerprint. No wording, line, time or rule version is in it, so that a person's decision keeps its finding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Fingerprint(pub [u8; 16]);

/// Names one fault of a template: the same fault on many pages is one component, and one fix clears them all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Component(pub [u8; 16]);

/// What a person saw when they judged an element: as long as it is the same, so is their answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Look(pub [u8; 16]);

impl Look {
    /// First 128 bits of BLAKE3 over the parts.
    pub fn of(parts: &[&str]) -> Self {
        let all: Vec<&str> = std::iter::once("l1").chain(parts.iter().copied()).collect();
        Self(hash(&all))
    }
}

impl Fingerprint {
    /// First 128 bits of BLAKE3 over the parts.
    pub fn of(rule: &str, address: &str, anchor: &str, attr: Option<&str>, reason: &str) -> Self {
        Self(hash(&["f1", rule, address, anchor, attr.unwrap_or_default(), reason]))
    }
}

impl Component {
    /// First 128 bits of BLAKE3 over the parts; what they are stands where findings are made.
    pub fn of(parts: &[&str]) -> Self {
        let all: Vec<&str> = std::iter::once("c2").chain(parts.iter().copied()).collect();
        Self(hash(&all))
    }
}

fn hash(parts: &[&str]) -> [u8; 16] {
    let mut out = [0; 16];
    out.copy_from_slice(&blake3::hash(parts.join(UNIT).as_bytes()).as_bytes()[..16]);
    out
}

fn bytes(text: &str) -> Result<[u8; 16], String> {
    let wrong = || format!("“{text}” is not 32 hexadecimal digits");
    if text.len() != 32 || !text.is_ascii() {
        return Err(wrong());
    }
    let mut out = [0; 16];
    for (byte, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
        let pair = str::from_utf8(pair).map_err(|_| wrong())?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
    }
    Ok(out)
}

macro_rules! hexadecimal {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                bytes(text).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                text.parse()
            }
        }
    };
}

hexadecimal!(Fingerprint);
hexadecimal!(Component);
hexadecimal!(Look);
