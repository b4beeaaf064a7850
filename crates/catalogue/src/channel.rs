use serde::{Deserialize, Serialize};

use crate::text::{find_word_start, is_bullet};

/// A way to ask for a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    /// Which.
    pub kind: ChannelKind,
    /// What the card says of it: address, opening hours, portal.
    pub text: String,
}

/// The kinds of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// Klātiene.
    InPerson,
    /// Pasts, korespondence.
    Post,
    /// E-pasts.
    Email,
    /// E-adrese.
    EAddress,
    /// Elektroniski: an e-service or e-form.
    Electronic,
    /// Telefons.
    Phone,
}

/// Words that a channel's line starts with.
const HEADS: [(&str, ChannelKind); 32] = [
    ("klātienē", ChannelKind::InPerson),
    ("klātiene", ChannelKind::InPerson),
    ("personīgi", ChannelKind::InPerson),
    ("pa pastu", ChannelKind::Post),
    ("pasts", ChannelKind::Post),
    ("korespondence", ChannelKind::Post),
    ("ar pasta starpniecību", ChannelKind::Post),
    ("e-pasts", ChannelKind::Email),
    ("e-pastā", ChannelKind::Email),
    ("pa e-pastu", ChannelKind::Email),
    ("uz e-pastu", ChannelKind::Email),
    ("e-adrese", ChannelKind::EAddress),
    ("e-adresē", ChannelKind::EAddress),
    ("uz e-adresi", ChannelKind::EAddress),
    ("elektroniski", ChannelKind::Electronic),
    ("e-pakalpojums", ChannelKind::Electronic),
    ("e-pieteikums", ChannelKind::Electronic),
    ("e-forma", ChannelKind::Electronic),
    ("tiešsaistē", ChannelKind::Electronic),
    ("telefons", ChannelKind::Phone),
    ("telefoniski", ChannelKind::Phone),
    ("pa tālruni", ChannelKind::Phone),
    ("in person", ChannelKind::InPerson),
    ("by post", ChannelKind::Post),
    ("e-mail", ChannelKind::Email),
    ("by e-mail", ChannelKind::Email),
    ("email", ChannelKind::Email),
    ("e-address", ChannelKind::EAddress),
    ("electronically", ChannelKind::Electronic),
    ("online", ChannelKind::Electronic),
    ("phone", ChannelKind::Phone),
    ("by phone", ChannelKind::Phone),
];

/// Words that name a channel in a list of channels, and elsewhere a contact.
const IN_LISTS: [(&str, ChannelKind); 4] = [
    ("tālrunis", ChannelKind::Phone),
    ("tālrunī", ChannelKind::Phone),
    ("pastā", ChannelKind::Post),
    ("e-adrešu sistēma", ChannelKind::EAddress),
];

/// Words by which running text names a channel.
const WORDS: [(&str, ChannelKind); 11] = [
    ("klātienē", ChannelKind::InPerson),
    ("personīgi", ChannelKind::InPerson),
    ("pa pastu", ChannelKind::Post),
    ("ar pasta starpniecību", ChannelKind::Post),
    ("e-past", ChannelKind::Email),
    ("e-adres", ChannelKind::EAddress),
    ("elektroniski", ChannelKind::Electronic),
    ("tiešsaistē", ChannelKind::Electronic),
    ("epakalpojumi.lv", ChannelKind::Electronic),
    ("e-pakalpojum", ChannelKind::Electronic),
    ("pa tālruni", ChannelKind::Phone),
];

/// The channel that a line of a list names at its start: `• Klātiene - …`, `Pa pastu: …`, `Klātiene` alone.
pub(crate) fn of_line(text: &str) -> Option<ChannelKind> {
    let bare = text.trim_start_matches(is_bullet);
    let lower = bare.to_lowercase();
    HEADS.iter().find_map(|(head, kind)| {
        let rest = lower.strip_prefix(head)?;
        let after = rest.trim_start();
        let stands_apart = after.is_empty() || after.starts_with([':', '-', '–', '—', '(', ',', ';', '.']);
        // `Klātiene Jelgavas novada …`: the name of the place follows with a capital, as in a sentence it would not.
        let name_follows = rest.starts_with(' ')
            && bare.chars().nth(head.chars().count() + 1).is_some_and(char::is_uppercase)
            && !head.contains(' ');
        let in_a_portal =
            after.starts_with("portāl") || after.starts_with("www.") || after.starts_with("http");
        (stands_apart || name_follows || in_a_portal).then_some(*kind)
    })
}

/// The channels of a line that is nothing but a list of them: `Klātiene, pasts, e-pasts`.
fn of_list(text: &str) -> Vec<ChannelKind> {
    let lower = text.trim_start_matches(is_bullet).to_lowercase();
    let named = |part: &str| {
        let part = part.trim().trim_end_matches('.');
        let is_portal = part.strip_suffix(".lv").is_some() && !part.contains([' ', '@']);
        let known = HEADS.iter().chain(&IN_LISTS).find(|(head, _)| *head == part).map(|(_, kind)| *kind);
        known.or(is_portal.then_some(ChannelKind::Electronic))
    };
    let parts: Vec<&str> = lower
        .split([',', ';', '/'])
        .flat_map(|part| part.split(" vai "))
        .flat_map(|part| part.split(" un "))
        .collect();
    let kinds: Option<Vec<ChannelKind>> = parts.iter().map(|part| named(part)).collect();
    kinds.filter(|kinds| kinds.len() > 1).unwrap_or_default()
}

/// Channels that lines name; where none does, those that the running text mentions.
pub(crate) fn channels(lines: &[String], running: &str) -> Vec<Channel> {
    let mut found: Vec<Channel> = Vec::new();
    for line in lines {
        let listed = of_list(line);
        if !listed.is_empty() {
            found.extend(listed.into_iter().map(|kind| Channel { kind, text: line.clone() }));
            continue;
        }
        match (of_line(line), found.last_mut()) {
            (Some(kind), _) => {
                found.push(Channel { kind, text: line.trim_start_matches(is_bullet).to_owned() });
            }
            (None, Some(last)) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, None) => {}
        }
    }
    if found.is_empty() {
        let text = format!("{}\n{running}", lines.join("\n"));
        for (word, kind) in WORDS {
            let known = found.iter().any(|channel| channel.kind == kind);
            let line = text.lines().find(|line| find_word_start(&line.to_lowercase(), word).is_some());
            if let Some(line) = line.filter(|_| !known) {
                found.push(Channel { kind, text: line.to_owned() });
            }
        }
    }
    found
}
