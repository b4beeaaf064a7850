//! Which step of a form a page is, as far as its address tells.

use url::Url;

/// Names of a query's parameter that numbers steps.
const STEP: [&str; 7] = ["step", "solis", "stage", "stadija", "lapa", "page", "p"];

/// The number in an address that counts steps: `?solis=2`, `2-dati.html`, `solis-2`, `/step/2`.
pub(super) fn number(url: &Url) -> Option<u32> {
    let by_query =
        url.query_pairs().find(|(name, _)| is_step(name)).and_then(|(_, value)| value.parse().ok());
    by_query.or_else(|| {
        let last = url.path().trim_end_matches('/').rsplit('/').next()?;
        let name = last.split('.').next().unwrap_or_default();
        let is_digit = |letter: &char| letter.is_ascii_digit();
        let first: String = name.chars().take_while(is_digit).collect();
        let end: Vec<char> = name.chars().rev().take_while(is_digit).collect();
        let digits = if first.is_empty() { end.into_iter().rev().collect() } else { first };
        // A longer number is the number of something, not of a step.
        (digits.len() <= 2).then(|| digits.parse().ok()).flatten()
    })
}

/// The address without what says which step it is.
pub(super) fn without_step(url: &Url) -> Url {
    let kept: Vec<(String, String)> =
        url.query_pairs().filter(|(name, _)| !is_step(name)).map(|(a, b)| (a.into(), b.into())).collect();
    let mut url = url.clone();
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
    url
}

fn is_step(name: &str) -> bool {
    STEP.contains(&name.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str) -> Option<u32> {
        number(&Url::parse("https://novads.example/forma/").unwrap().join(path).unwrap())
    }

    #[test]
    fn a_step_is_numbered_by_its_query_or_its_name() {
        assert_eq!([of("?solis=3"), of("2-dati.html"), of("solis-4"), of("step/5")], [3, 2, 4, 5].map(Some));
    }

    #[test]
    fn a_long_number_and_no_number_say_nothing_of_the_step() {
        assert_eq!([of("pakalpojums-2041"), of("apstiprinajums.html"), of("")], [None; 3]);
    }

    #[test]
    fn two_steps_of_one_form_are_the_same_address_without_the_step() {
        let of = |query: &str| without_step(&Url::parse(&format!("https://a.example/f?{query}")).unwrap());
        assert_eq!(of("id=4&solis=1"), of("id=4&solis=2"));
        assert_ne!(of("id=4&solis=1"), of("id=5&solis=1"));
    }
}
