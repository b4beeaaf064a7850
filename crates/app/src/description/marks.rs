//! Where in a text the quotations of faults stand.

use crate::description::kept::core;
use crate::view::Segment;

/// The text in pieces, each with the lines that quote it. A quotation that was shortened is looked for without its dots; one
/// that does not stand there marks nothing.
pub(crate) fn segments(text: &str, quotes: &[(&str, u32)]) -> Vec<Segment> {
    let mut marks: Vec<(usize, usize, u32)> = Vec::new();
    for (quote, line) in quotes {
        let quote = core(quote);
        if let Some(at) = text.find(quote).filter(|_| !quote.is_empty()) {
            marks.push((at, at + quote.len(), *line));
        }
    }
    let mut borders: Vec<usize> = marks.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    borders.extend([0, text.len()]);
    borders.sort_unstable();
    borders.dedup();
    borders
        .windows(2)
        .map(|pair| {
            let (from, to) = (pair[0], pair[1]);
            let mut lines: Vec<u32> =
                marks.iter().filter(|mark| mark.0 <= from && to <= mark.1).map(|mark| mark.2).collect();
            lines.sort_unstable();
            lines.dedup();
            Segment { text: text[from..to].to_owned(), lines }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::segments;

    fn shown(text: &str, quotes: &[(&str, u32)]) -> Vec<(String, Vec<u32>)> {
        segments(text, quotes).into_iter().map(|segment| (segment.text, segment.lines)).collect()
    }

    #[test]
    fn a_quotation_is_marked_where_it_stands() {
        let pieces = shown("Pirmais. Otrais. Trešais.", &[("Otrais.", 2)]);
        assert_eq!(
            pieces,
            [
                ("Pirmais. ".to_owned(), vec![]),
                ("Otrais.".to_owned(), vec![2]),
                (" Trešais.".to_owned(), vec![])
            ]
        );
    }

    #[test]
    fn quotations_that_overlap_are_told_apart() {
        let pieces = shown("abc def ghi", &[("abc def", 1), ("def ghi", 2)]);
        let lines: Vec<Vec<u32>> = pieces.into_iter().map(|(_, lines)| lines).collect();
        assert_eq!(lines, [vec![1], vec![1, 2], vec![2]]);
    }

    #[test]
    fn a_shortened_quotation_is_found_and_a_foreign_or_empty_one_marks_nothing() {
        assert_eq!(shown("viens divi trīs", &[("… divi …", 4)])[1].1, [4]);
        assert_eq!(shown("viens", &[("cits", 1), ("", 2), ("…", 3)]), [("viens".to_owned(), vec![])]);
        assert!(shown("", &[("x", 1)]).is_empty());
    }
}
