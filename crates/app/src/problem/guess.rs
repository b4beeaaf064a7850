//! What can be guessed of a problem before a person says it: who has to mend it, how much work it is, whom it hinders.

use audit::Rule;
use store::StoredFinding;

use crate::view::{Effort, Responsible, UserGroup};

/// Pages from which on the same fault is one of a template wherever it stands.
const TEMPLATE_PAGES: i64 = 5;
/// Steps of an anchor that belong to what all pages of a site share.
const SHARED: [&str; 6] = ["header", "footer", "nav", "aside", "head", "meta"];

/// Who probably has to mend it: the state for its own host, the supplier for what a template repeats, else whoever wrote
/// the page.
pub(crate) fn responsible(address: &str, anchor: &str, pages: i64) -> Responsible {
    let host = address.parse::<url::Url>().ok();
    let host = host.as_ref().and_then(url::Url::host_str).unwrap_or_default();
    if ["latvija.lv", "latvija.gov.lv"]
        .iter()
        .any(|state| host == *state || host.ends_with(&format!(".{state}")))
    {
        return Responsible::LatvijaLv;
    }
    if is_shared(anchor) || pages >= TEMPLATE_PAGES { Responsible::Supplier } else { Responsible::OurContent }
}

/// True for an element that belongs to the frame of a page and not to its content.
fn is_shared(anchor: &str) -> bool {
    anchor == "html"
        || anchor.split(" > ").any(|step| {
            let tag = step.split(':').next().unwrap_or_default();
            SHARED.contains(&tag)
        })
}

/// How much work a fix probably is: media and behaviour are much, a template or many places some, a word or a colour in
/// one place little.
pub(crate) fn effort(rule: &Rule, sample: &StoredFinding, pages: i64) -> Effort {
    let numbers: Vec<String> =
        rule.requirements.iter().map(|requirement| requirement.criterion.to_string()).collect();
    let about = |beginnings: &[&str]| {
        numbers.iter().any(|number| beginnings.iter().any(|beginning| number.starts_with(beginning)))
    };
    if about(&["1.2.", "2.1.", "2.2.", "2.3.", "2.5.", "3.3."]) {
        return Effort::Large;
    }
    let is_spread = pages > 1 && !is_shared(&sample.finding.anchor);
    if about(&["1.4.10", "1.4.12", "1.4.13", "2.4.3", "2.4.7", "3.2.", "4.1.2"]) || is_spread {
        return Effort::Medium;
    }
    Effort::Small
}

/// Whom a failure of the rule hinders most, by its criteria.
pub(crate) fn users(rule: &Rule) -> Vec<UserGroup> {
    let mut users: Vec<UserGroup> = rule
        .requirements
        .iter()
        .flat_map(|requirement| users_of(&requirement.criterion.to_string()).iter().copied())
        .collect();
    users.sort();
    users.dedup();
    users
}

fn users_of(criterion: &str) -> &'static [UserGroup] {
    use UserGroup::{Blind, Cognitive, Deaf, Keyboard, LowVision, Seizures};
    const BY_BEGINNING: [(&str, &[UserGroup]); 18] = [
        ("1.1", &[Blind]),
        ("1.2", &[Deaf, Blind]),
        ("1.3", &[Blind]),
        ("1.4.2", &[Blind, Cognitive]),
        ("1.4", &[LowVision]),
        ("2.1", &[Keyboard, Blind]),
        ("2.2.2", &[Cognitive]),
        ("2.2", &[Cognitive, Keyboard]),
        ("2.3", &[Seizures]),
        ("2.4.1", &[Keyboard, Blind]),
        ("2.4.3", &[Keyboard, Blind]),
        ("2.4.7", &[Keyboard, LowVision]),
        ("2.4", &[Blind, Cognitive]),
        ("2.5", &[Keyboard]),
        ("3.1", &[Blind]),
        ("3.2", &[Cognitive, Blind]),
        ("3.3", &[Cognitive, Blind]),
        ("4.1", &[Blind]),
    ];
    BY_BEGINNING
        .iter()
        .find(|(beginning, _)| criterion == *beginning || criterion.starts_with(&format!("{beginning}.")))
        .map_or(&[], |(_, users)| users)
}
