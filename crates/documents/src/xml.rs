//! XML as a flat run of openings, closings and texts, within limits of depth and number.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::limits::{MAX_XML_DEPTH, MAX_XML_EVENTS};
use crate::package::Unreadable;

/// One thing in an XML text. Names stand as written, with their prefix: `w:p`.
pub(crate) enum Token<'a> {
    /// A start tag; an empty tag is an opening and a closing.
    Open(&'a Tag<'a>),
    /// An end tag.
    Close(&'a str),
    /// A piece of character data.
    Text(&'a str),
}

/// A start tag.
pub(crate) struct Tag<'a> {
    start: &'a BytesStart<'a>,
    /// The names of the elements around it, the outermost first.
    pub(crate) around: &'a [String],
}

impl Tag<'_> {
    pub(crate) fn name(&self) -> &str {
        self.start.name().into_inner()
    }

    /// The value of an attribute, by its name as written.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.start
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.into_inner() == name)
            .and_then(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).ok())
            .map(std::borrow::Cow::into_owned)
    }

    /// True if an element of this name is open around it.
    pub(crate) fn is_in(&self, name: &str) -> bool {
        self.around.iter().any(|around| around == name)
    }
}

/// Gives every token of the text to `look`, in order.
pub(crate) fn walk(text: &str, mut look: impl FnMut(Token<'_>)) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<String> = Vec::new();
    for _ in 0..MAX_XML_EVENTS {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(start) => {
                look(Token::Open(&Tag { start: &start, around: &open }));
                open.push(start.name().into_inner().to_owned());
                if open.len() > MAX_XML_DEPTH {
                    return Err(Unreadable::TooMuch);
                }
            }
            Event::Empty(start) => {
                look(Token::Open(&Tag { start: &start, around: &open }));
                look(Token::Close(start.name().into_inner()));
            }
            Event::End(end) => {
                open.pop();
                look(Token::Close(end.name().into_inner()));
            }
            Event::Text(text) => look(Token::Text(&text.xml10_content())),
            Event::CData(text) => look(Token::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => {
                if let Ok(Some(letter)) = reference.resolve_char_ref() {
                    look(Token::Text(letter.encode_utf8(&mut [0; 4])));
                } else if let Some(text) = quick_xml::escape::resolve_xml_entity(&reference.xml10_content()) {
                    look(Token::Text(text));
                }
            }
            Event::Eof if open.is_empty() => return Ok(()),
            Event::Eof => return Err(Unreadable::Damaged),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
    Err(Unreadable::TooMuch)
}

/// The text of the first element of this name, trimmed; `None` if there is none or it is blank.
pub(crate) fn text_of(xml: &str, name: &str) -> Option<String> {
    let (mut inside, mut done, mut text) = (0_usize, false, String::new());
    // What was found before a fault in the text counts.
    let _ = walk(xml, |token| match token {
        Token::Open(tag) if !done && (inside > 0 || tag.name() == name) => inside += 1,
        Token::Close(_) if inside > 0 => {
            inside -= 1;
            done = inside == 0;
        }
        Token::Text(piece) if inside > 0 => text.push_str(piece),
        Token::Open(_) | Token::Close(_) | Token::Text(_) => {}
    });
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
