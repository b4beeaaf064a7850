//! How far apart two words are, in slips of the hand.

/// Words longer than this are not compared; no heading has them.
const LONGEST: usize = 64;

/// True if `written` is probably `meant` with a slip of the hand in it: one letter changed, lost, added or two
/// swapped (two slips in long ones), and not just another ending of the same word.
pub(crate) fn is_slip(written: &str, meant: &str) -> bool {
    if written.len().abs_diff(meant.len()) > 4 || written.len() > 2 * LONGEST {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (written.chars().collect(), meant.chars().collect());
    let shorter = a.len().min(b.len());
    if a == b || shorter < 5 || a.len().abs_diff(b.len()) > 2 || a.len().max(b.len()) > LONGEST {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    if same + 3 >= shorter && same_end < 2 {
        return false;
    }
    let allowed = if shorter >= 11 { 2 } else { 1 };
    distance(&a, &b) <= allowed
}

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1; b.len() + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (last[j + 1] + 1).min(row[j] + 1).min(last[j] + usize::from(x != y));
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn a_slip_of_the_hand_is_told_from_another_ending_or_another_word() {
        for (written, meant) in [
            ("paklapojuma", "pakalpojuma"),
            ("sanemšana", "saņemšana"),
            ("doumenti", "dokumenti"),
            ("veidlpas", "veidlapas"),
        ] {
            assert!(is_slip(written, meant), "{written} {meant}");
        }
        for (written, meant) in [
            ("pakalpojumu", "pakalpojuma"),
            ("pieprasījums", "pieprasīšana"),
            ("dokuments", "dokumenti"),
            ("maksa", "masa"),
            ("saņēmējs", "sniedzējs"),
        ] {
            assert!(!is_slip(written, meant), "{written} {meant}");
        }
    }
}
