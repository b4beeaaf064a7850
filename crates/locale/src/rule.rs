use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::argument::Arg;
use crate::catalogue::{self, Bundle, FILES};
use crate::language::Language;

/// The words of one rule in one language.
#[derive(Clone, Copy)]
pub struct RuleTexts {
    lang: Language,
    bundle: &'static Bundle,
}

/// The words of a rule; `None` for an id that has no catalogue.
pub fn rule(lang: Language, rule_id: &str) -> Option<RuleTexts> {
    bundles(Kind::Page, lang).get(rule_id).map(|bundle| RuleTexts { lang, bundle })
}

/// The words of a rule about descriptions of services; `None` for an id that has no catalogue.
pub fn description_rule(lang: Language, rule_id: &str) -> Option<RuleTexts> {
    bundles(Kind::Description, lang).get(rule_id).map(|bundle| RuleTexts { lang, bundle })
}

/// Ids of all rules that have a catalogue in this language, in alphabetical order.
pub fn rule_ids(lang: Language) -> Vec<&'static str> {
    bundles(Kind::Page, lang).keys().copied().collect()
}

/// Ids of all rules about descriptions that have a catalogue in this language, in alphabetical order.
pub fn description_rule_ids(lang: Language) -> Vec<&'static str> {
    bundles(Kind::Description, lang).keys().copied().collect()
}

impl RuleTexts {
    /// What should hold, in one positive sentence.
    pub fn title(&self) -> String {
        self.text("title", &[])
    }

    /// Why it matters, and to whom.
    pub fn why(&self) -> String {
        self.text("why", &[])
    }

    /// How to put it right, with a short example that is right.
    pub fn fix(&self) -> String {
        self.text("fix", &[])
    }

    /// What was found, for a reason key of the rule; a reason that the runner gives in the rule's place stands in
    /// `errors.ftl`.
    pub fn reason(&self, key: &str, args: &[(&str, Arg)]) -> String {
        if self.has(key) { self.text(key, args) } else { catalogue::text(self.lang, key, args) }
    }

    /// The question to a person, for a reason that needs one; `None` for a reason that is a plain failure.
    pub fn question(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let ask = format!("{key}.ask");
        catalogue::lookup(self.bundle, &ask, args)
            .or_else(|| catalogue::has(self.lang, &ask).then(|| catalogue::text(self.lang, &ask, args)))
    }

    /// True if the rule's catalogue has this key.
    pub fn has(&self, key: &str) -> bool {
        catalogue::lookup(self.bundle, key, &[]).is_some()
    }

    fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        catalogue::lookup(self.bundle, key, args).unwrap_or_else(|| key.to_owned())
    }
}

/// What a rule is about; each has a folder of catalogues.
#[derive(Clone, Copy)]
enum Kind {
    Page,
    Description,
}

fn bundles(kind: Kind, lang: Language) -> &'static BTreeMap<&'static str, Bundle> {
    type Bundles = LazyLock<BTreeMap<&'static str, Bundle>>;
    static PAGE_LV: Bundles = LazyLock::new(|| load(Kind::Page, Language::Lv));
    static PAGE_EN: Bundles = LazyLock::new(|| load(Kind::Page, Language::En));
    static DESCRIPTION_LV: Bundles = LazyLock::new(|| load(Kind::Description, Language::Lv));
    static DESCRIPTION_EN: Bundles = LazyLock::new(|| load(Kind::Description, Language::En));
    match (kind, lang) {
        (Kind::Page, Language::Lv) => &PAGE_LV,
        (Kind::Page, Language::En) => &PAGE_EN,
        (Kind::Description, Language::Lv) => &DESCRIPTION_LV,
        (Kind::Description, Language::En) => &DESCRIPTION_EN,
    }
}

fn load(kind: Kind, lang: Language) -> BTreeMap<&'static str, Bundle> {
    let folder = match kind {
        Kind::Page => "rules",
        Kind::Description => "descriptions",
    };
    let Some(folder) = FILES.get_dir(format!("{}/{folder}", lang.code())) else { return BTreeMap::new() };
    folder
        .files()
        .filter_map(|file| {
            let id = file.path().file_name()?.to_str()?.strip_suffix(".ftl")?;
            let resource = catalogue::resource(file.path().to_str()?)?;
            Some((id, catalogue::bundle_of(lang, [resource])))
        })
        .collect()
}
