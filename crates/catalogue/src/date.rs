use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr", "oktobr",
    "novembr", "decembr",
];

/// The first date in a text: `21.01.2025.`, `2025-01-21`, `21/01/2025`, `2025. gada 21. janvārī`.
pub(crate) fn first(text: &str) -> Option<Date> {
    let numbers = numbers(text);
    numbers.iter().enumerate().find_map(|(index, first)| {
        let second = numbers.get(index + 1)?;
        let third = numbers.get(index + 2);
        let between = text[first.end..second.start].trim();
        let digits = first.end - first.start;
        if let Some(third) = third {
            let then = text[second.end..third.start].trim();
            if between == then && matches!(between, "." | "/" | "-") {
                let (a, b, c) = (first.value, second.value, third.value);
                let (year, month, day) = if digits == 4 { (a, b, c) } else { (c, b, a) };
                return date(year, month, day).filter(|_| year >= 1900);
            }
        }
        let is_year = digits == 4 && matches!(between, ". gada" | ".gada" | "gada" | ". g.");
        if !is_year {
            return None;
        }
        let after =
            crate::text::beside(text, second.end, second.end).1.trim_start_matches(['.', ' ']).to_lowercase();
        let month = MONTHS.iter().position(|month| after.starts_with(month))? + 1;
        date(first.value, u32::try_from(month).ok()?, second.value)
    })
}

struct Number {
    start: usize,
    end: usize,
    value: u32,
}

fn numbers(text: &str) -> Vec<Number> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + at;
        let end = text[start..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |at| start + at);
        if let Ok(value) = text[start..end].parse() {
            out.push(Number { start, end, value });
        }
        from = end;
    }
    out
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn dates_are_read_in_the_usual_writings() {
        for text in [
            "atjaunota 21.01.2025.",
            "2025-01-21",
            "21/01/2025",
            "2025. gada 21. janvārī",
            "2025.gada 21.janvāra",
        ] {
            assert_eq!(first(text).map(|date| date.to_string()).as_deref(), Some("2025-01-21"), "{text}");
        }
        for text in ["", "8.00-17.00", "32.13.2025.", "63005522", "12.3.4"] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
