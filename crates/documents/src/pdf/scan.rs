//! The operators of a content stream (ISO 32000-1, 7.8.2), with just what is needed of their operands.

/// One operator and what stood before it.
#[derive(Default)]
pub(super) struct Operation<'a> {
    pub(super) operator: &'a [u8],
    /// The last name among the operands, without its slash.
    pub(super) name: Option<&'a [u8]>,
    /// The last number.
    pub(super) number: f64,
    /// The last dictionary, as written.
    pub(super) dictionary: Option<&'a [u8]>,
    /// A text with something else than blanks is among them.
    pub(super) has_text: bool,
}

/// Reads operators one by one; ends at the first thing that cannot be one.
pub(super) struct Operations<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Operations<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a [u8] {
        let from = self.at;
        while self.peek(0).is_some_and(&belongs) {
            self.at += 1;
        }
        &self.bytes[from..self.at]
    }

    /// `(…)`, with brackets in it and escapes; true if it holds more than blanks.
    fn literal(&mut self) -> bool {
        let (mut depth, mut has_text) = (0_usize, false);
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'\\' => {
                    has_text |=
                        !matches!(self.peek(0), Some(b'n' | b'r' | b't' | b'\n' | b'\r' | b'0') | None);
                    self.at += 1;
                }
                b'(' => depth += 1,
                b')' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        break;
                    }
                }
                byte => has_text |= !byte.is_ascii_whitespace() && byte != 0,
            }
        }
        has_text
    }

    /// `<…>`; true if it holds more than blanks in one or two bytes a letter.
    fn hexadecimal(&mut self) -> bool {
        self.at += 1;
        let digits = self.take_while(|byte| byte != b'>');
        self.at += 1;
        let digits: Vec<u8> = digits.iter().copied().filter(u8::is_ascii_hexdigit).collect();
        let is_blank =
            digits.chunks(4).all(|code| matches!(code, b"0003" | b"0020" | b"0000" | b"2020" | b"20"));
        !is_blank
    }

    /// `<<…>>`, as written.
    fn dictionary(&mut self) -> &'a [u8] {
        let from = self.at;
        let mut depth = 0_usize;
        while let Some(byte) = self.peek(0) {
            match (byte, self.peek(1)) {
                (b'<', Some(b'<')) => {
                    depth += 1;
                    self.at += 2;
                }
                (b'>', Some(b'>')) => {
                    depth = depth.saturating_sub(1);
                    self.at += 2;
                    if depth == 0 {
                        break;
                    }
                }
                (b'(', _) => {
                    self.literal();
                }
                _ => self.at += 1,
            }
        }
        &self.bytes[from..self.at.min(self.bytes.len())]
    }

    /// Steps over the data of an inline image, up to its `EI`.
    fn skip_image(&mut self) {
        while self.at < self.bytes.len() {
            let blank = |byte: Option<u8>| byte.is_none_or(|byte| byte.is_ascii_whitespace());
            if blank(self.peek(0))
                && self.peek(1) == Some(b'E')
                && self.peek(2) == Some(b'I')
                && blank(self.peek(3))
            {
                self.at += 3;
                return;
            }
            self.at += 1;
        }
    }
}

impl<'a> Iterator for Operations<'a> {
    type Item = Operation<'a>;

    fn next(&mut self) -> Option<Operation<'a>> {
        let mut operation = Operation::default();
        loop {
            match self.peek(0)? {
                b'%' => {
                    self.take_while(|byte| byte != b'\n' && byte != b'\r');
                }
                b'(' => operation.has_text |= self.literal(),
                b'<' if self.peek(1) == Some(b'<') => operation.dictionary = Some(self.dictionary()),
                b'<' => operation.has_text |= self.hexadecimal(),
                b'/' => {
                    self.at += 1;
                    operation.name = Some(self.take_while(is_regular));
                }
                byte if is_regular(byte) => {
                    let word = self.take_while(is_regular);
                    if let Some(number) = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok()) {
                        operation.number = number;
                        continue;
                    }
                    if word == b"ID" {
                        self.skip_image();
                    }
                    operation.operator = word;
                    return Some(operation);
                }
                _ => self.at += 1,
            }
        }
    }
}

/// Neither white space nor a delimiter (7.2.2).
fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | 9 | 10 | 12 | 13 | 32 | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operators(content: &str) -> Vec<String> {
        Operations::new(content.as_bytes())
            .map(|op| String::from_utf8_lossy(op.operator).into_owned())
            .collect()
    }

    #[test]
    fn strings_comments_and_images_hide_no_operators() {
        assert_eq!(operators("BT (a \\) Tj (b)) Tj ET % Do\nq"), ["BT", "Tj", "ET", "q"]);
        assert_eq!(operators("BI /W 1 /H 1 ID \x01 Tj EIx EI Q"), ["BI", "ID", "Q"]);
    }

    #[test]
    fn text_is_told_from_blanks() {
        let has_text = |content: &str| Operations::new(content.as_bytes()).any(|op| op.has_text);
        assert!(has_text("[(A) -20 (B)] TJ"));
        assert!(has_text("<0024> Tj"));
        assert!(!has_text("( ) Tj [( )] TJ <0003> Tj <20> Tj () Tj"));
    }

    #[test]
    fn a_number_of_marked_content_stands_in_the_dictionary() {
        let operation = Operations::new(b"/Figure <</MCID 7 /A (>>)>> BDC").next().unwrap();
        assert_eq!(operation.name, Some(&b"Figure"[..]));
        assert_eq!(operation.dictionary, Some(&b"<</MCID 7 /A (>>)>>"[..]));
    }
}
