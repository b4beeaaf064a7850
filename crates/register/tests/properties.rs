//! Whatever is written is read again, and whatever is read gives an answer.

use proptest::prelude::*;
use register::{Channel, Entry, Headings, read};

fn line() -> impl Strategy<Value = String> {
    "([=+@'\"-]?[a-zāčēģž0-9;,'\"=+@-]{1,8}( [a-zŠĪ0-9;,\"=@-]{1,8}){0,3})?"
}

fn address() -> impl Strategy<Value = String> {
    "https://[a-z]{1,8}\\.lv/[a-z0-9/?&=]{0,20}"
}

fn entry(number: usize) -> impl Strategy<Value = Entry> {
    let texts = prop::collection::vec(line(), 6);
    let addresses =
        (prop::option::of(address()), prop::option::of(address()), prop::collection::vec(address(), 0..3));
    let numbers = (
        prop::option::of(0..4_000_000_u32),
        prop::option::of(any::<bool>()),
        prop::option::of(1..600_u32),
        prop::option::of(2000..=2100_u32),
    );
    let rest = (
        prop::option::of(prop::sample::select(Channel::ALL.to_vec())),
        prop::collection::vec(line(), 0..3),
        line(),
    );
    (texts, addresses, numbers, rest).prop_map(
        move |(texts, (card, site, forms), (requests, is_paid, priority, year), (channel, files, notes))| {
            Entry {
                number: number.to_string(),
                name: format!("{}{number}", texts[0]),
                category: texts[1].clone(),
                holder: texts[2].clone(),
                unit: texts[3].clone(),
                contact: texts[4].clone(),
                latvija_id: texts[5].clone(),
                latvija_address: card.unwrap_or_default(),
                site_address: site.unwrap_or_default(),
                form_addresses: forms,
                form_files: files.into_iter().filter(|file| !file.is_empty()).collect(),
                channel,
                requests,
                is_paid,
                priority,
                year,
                notes,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn what_is_written_is_read_again(first in entry(1), second in entry(2)) {
        let entries = vec![first, second];
        for headings in [Headings::Latvian, Headings::English] {
            let workbook = register::xlsx(&entries, headings, "Pakalpojumi", 0).unwrap();
            for bytes in [register::csv(&entries, headings), workbook] {
                let preview = read(&bytes);
                prop_assert_eq!(&preview.faults, &[]);
                let read: Vec<Entry> = preview.rows.into_iter().map(|row| row.entry).collect();
                prop_assert_eq!(&read, &entries);
            }
        }
    }

    #[test]
    fn any_bytes_give_rows_or_faults(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let preview = read(&bytes);
        prop_assert!(!preview.rows.is_empty() || !preview.faults.is_empty());
    }

    #[test]
    fn any_damage_to_a_workbook_gives_rows_or_faults(
        first in entry(1), places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = register::xlsx(&[first], Headings::Latvian, "P", 0).unwrap();
        for (index, byte) in places {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        let preview = read(&bytes);
        prop_assert!(!preview.rows.is_empty() || !preview.faults.is_empty());
    }

    #[test]
    fn any_table_gives_rows_or_faults(text in "(Nosaukums|Nr\\.|[a-z;,\"\n\t=āē]){0,60}") {
        let preview = read(text.as_bytes());
        prop_assert!(!preview.rows.is_empty() || !preview.faults.is_empty());
    }
}
