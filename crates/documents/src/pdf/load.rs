//! From bytes to objects, within limits.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object, ObjectId, Permissions};

use crate::kind::contains;
use crate::limits::{MAX_PDF_OBJECTS, MAX_PDF_STREAM, MAX_PDF_STREAMS};

/// Why a PDF could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unloaded {
    /// It is cut off, or not written as a PDF is.
    Damaged,
    /// It holds more than the limits allow.
    TooMuch,
    /// It needs a password.
    Locked,
}

/// What the encryption lets assistive technology do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Permission {
    NotEncrypted,
    Open,
    Locked,
}

pub(super) struct Loaded {
    pub(super) document: Document,
    pub(super) permission: Permission,
}

pub(super) fn load(bytes: &[u8]) -> Result<Loaded, Unloaded> {
    if is_cut_off(bytes) {
        return Err(Unloaded::Damaged);
    }
    let mut document = parse(bytes, false)?;
    let is_locked = document.trailer.has(b"Encrypt");
    if is_locked {
        return Err(Unloaded::Locked);
    }
    if document.page_iter().next().is_none() {
        document = parse(bytes, true)?;
    }
    let permission = document
        .encryption_state
        .as_ref()
        .map_or(Permission::NotEncrypted, |state| permission(state.revision(), state.permissions()));
    Ok(Loaded { document, permission })
}

/// True for a file whose end is missing: after its last end mark, objects go on, or it has no such mark.
fn is_cut_off(bytes: &[u8]) -> bool {
    let mark = b"%%EOF";
    let last = bytes.windows(mark.len()).rposition(|window| window == mark);
    last.is_none_or(|at| contains(&bytes[at..], b" obj"))
}

/// Tables 20 and 22 of ISO 32000-1. In revision 2 one bit stands for every extraction; revision 6 (PDF 2.0) tells
/// readers to let assistive technology in whatever the bits say.
fn permission(revision: i64, permissions: Permissions) -> Permission {
    let is_open = match revision {
        2 => permissions.contains(Permissions::COPYABLE),
        3..=5 => permissions.contains(Permissions::COPYABLE_FOR_ACCESSIBILITY),
        _ => true,
    };
    if is_open { Permission::Open } else { Permission::Locked }
}

/// Thrown through the parser when the limits are reached: its filter is the one place where it listens, and a filter
/// can only keep or drop.
struct Enough;

thread_local! {
    static OBJECTS_LEFT: Cell<usize> = const { Cell::new(0) };
    static STREAMS_LEFT: Cell<usize> = const { Cell::new(0) };
}

fn parse(bytes: &[u8], force_reconstruct: bool) -> Result<Document, Unloaded> {
    OBJECTS_LEFT.set(MAX_PDF_OBJECTS);
    STREAMS_LEFT.set(MAX_PDF_STREAMS);
    // The filter is not asked for encrypted files; there, what all object streams may take is shared out beforehand.
    let is_encrypted = contains(bytes, b"/Encrypt");
    let streams =
        if is_encrypted { bytes.windows(7).filter(|window| window == b"/ObjStm").count() } else { 0 };
    let options = LoadOptions {
        filter: Some(count),
        max_decompressed_size: Some(MAX_PDF_STREAM.min(MAX_PDF_STREAMS / streams.max(1))),
        force_reconstruct,
        ..LoadOptions::default()
    };
    match catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options))) {
        Ok(Ok(document)) => Ok(document),
        Ok(Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. }))) => Err(Unloaded::TooMuch),
        Err(thrown) if thrown.is::<Enough>() => Err(Unloaded::TooMuch),
        Ok(Err(_)) | Err(_) => Err(Unloaded::Damaged),
    }
}

/// Keeps every object, and throws [`Enough`] when there were too many or too large ones.
#[expect(clippy::unnecessary_wraps, reason = "the parser's type for a filter")]
fn count(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let mut cost = 0;
    let kept = match object {
        // A stream is kept where it stands; what is given back is only asked for members of object streams, which
        // cannot be streams.
        Object::Stream(stream) => {
            cost = stream.content.len();
            if stream.dict.has_type(b"ObjStm") {
                cost = cost.max(unpacked(stream.content.len(), &stream.dict));
            }
            Object::Null
        }
        other => other.clone(),
    };
    let objects = OBJECTS_LEFT.get().checked_sub(1);
    let streams = STREAMS_LEFT.get().checked_sub(cost);
    let (Some(objects), Some(streams)) = (objects, streams) else { resume_unwind(Box::new(Enough)) };
    OBJECTS_LEFT.set(objects);
    STREAMS_LEFT.set(streams);
    Some((id, kept))
}

/// What an object stream takes at least when it is unpacked: an entry of the list and an object for each member.
fn unpacked(packed: usize, dictionary: &Dictionary) -> usize {
    let members = dictionary.get(b"N").and_then(Object::as_i64).unwrap_or(0);
    packed * 4 + usize::try_from(members).unwrap_or(0).saturating_mul(6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bit_for_assistive_technology_counts_from_revision_3_to_5() {
        let all_but = |bit: Permissions| Permissions::all().difference(bit);
        let access = Permissions::COPYABLE_FOR_ACCESSIBILITY;
        assert_eq!(permission(3, all_but(access)), Permission::Locked);
        assert_eq!(permission(4, all_but(Permissions::COPYABLE)), Permission::Open);
        assert_eq!(permission(2, all_but(Permissions::COPYABLE)), Permission::Locked);
        assert_eq!(permission(6, all_but(access)), Permission::Open);
    }

    #[test]
    fn a_file_is_cut_off_where_no_end_mark_follows_its_objects() {
        assert!(is_cut_off(b"%PDF-1.4\n1 0 obj<<>>endobj"));
        assert!(is_cut_off(b"%PDF-1.4\n%%EOF\n1 0 obj<<>>endobj"));
        assert!(!is_cut_off(b"%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n\0\0"));
    }
}
