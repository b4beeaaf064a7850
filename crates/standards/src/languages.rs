//! Primary language subtags of the IANA Language Subtag Registry.

/// True if the tag's first subtag is a registered primary language subtag ("known primary language tag" of ACT).
/// Grandfathered tags have none; letter case does not matter.
pub fn is_known(tag: &str) -> bool {
    primary(tag).is_some()
}

/// The registered primary language subtag of a tag, in lower case.
pub fn primary(tag: &str) -> Option<String> {
    let _ = tag;
    todo!()
}
