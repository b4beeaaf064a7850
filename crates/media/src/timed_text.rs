//! Timed text as browsers read it: WebVTT.

use page::Fact;
use page::resource::{Resource, TimedText};

/// Bytes of a file that are looked at.
const BYTES: usize = 2 << 20;
/// Characters of the beginning that is shown.
const BEGINNING: usize = 200;

/// What the file is. A file without the first line that browsers ask for is no timed text to them.
///
/// <https://www.w3.org/TR/webvtt1/#file-parsing>
pub(crate) fn look(bytes: &[u8]) -> Fact<Resource> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(BYTES)]);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = text.split('\n');
    let head = lines.next().unwrap_or_default();
    let is_head =
        head.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !is_head {
        return Fact::Known(Resource::Unusable);
    }
    let (mut cues, mut beginning) = (0, String::new());
    let mut is_in_cue = false;
    let mut is_counted = false;
    for line in lines {
        if line.contains("-->") {
            (is_in_cue, is_counted) = (true, false);
        } else if line.trim().is_empty() {
            is_in_cue = false;
        } else if is_in_cue {
            cues += usize::from(!is_counted);
            is_counted = true;
            if beginning.chars().count() < BEGINNING {
                if !beginning.is_empty() {
                    beginning.push(' ');
                }
                beginning.extend(line.trim().chars().take(BEGINNING));
            }
        }
    }
    Fact::Known(Resource::TimedText(TimedText {
        cues,
        beginning: beginning.chars().take(BEGINNING).collect(),
    }))
}
