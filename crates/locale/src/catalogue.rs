use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use crate::argument::{self, Arg};
use crate::format;
use crate::language::Language;

pub(crate) type Bundle = FluentBundle<FluentResource>;

pub(crate) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The catalogues of the program itself. `ui.ftl` is read by the screens and not here.
const CATALOGUES: &[&str] = &[
    "cli.ftl",
    "report.ftl",
    "errors.ftl",
    "wcag.ftl",
    "documents.ftl",
    "register.ftl",
    "descriptions.ftl",
    "history.ftl",
    "problems.ftl",
    "programme.ftl",
];

/// The text of a message (`key`) or of an attribute of a message (`key.attribute`).
///
/// A text that is missing in this language is taken from the other; where both lack it, the key itself is shown: never
/// a panic, never nothing.
pub fn text(lang: Language, key: &str, args: &[(&str, Arg)]) -> String {
    Language::ALL
        .into_iter()
        .filter(|other| *other == lang)
        .chain(Language::ALL.into_iter().filter(|other| *other != lang))
        .find_map(|lang| lookup(bundle(lang), key, args))
        .unwrap_or_else(|| key.to_owned())
}

/// True if the catalogues of this language have the message or attribute.
pub fn has(lang: Language, key: &str) -> bool {
    lookup(bundle(lang), key, &[]).is_some()
}

/// Keys of one catalogue (`report.ftl`) in the order of the file; attributes as `key.attribute`. Empty if there is no
/// such file.
pub fn keys(lang: Language, file: &str) -> Vec<String> {
    resource(&format!("{}/{file}", lang.code())).map(|resource| keys_of(&resource)).unwrap_or_default()
}

fn bundle(lang: Language) -> &'static Bundle {
    static LV: LazyLock<Bundle> = LazyLock::new(|| load(Language::Lv));
    static EN: LazyLock<Bundle> = LazyLock::new(|| load(Language::En));
    match lang {
        Language::Lv => &LV,
        Language::En => &EN,
    }
}

fn load(lang: Language) -> Bundle {
    let files = CATALOGUES.iter().filter_map(|file| resource(&format!("{}/{file}", lang.code())));
    bundle_of(lang, files)
}

/// A bundle of these resources; of two messages with one key the first counts.
pub(crate) fn bundle_of(lang: Language, resources: impl IntoIterator<Item = FluentResource>) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().expect("`lv` and `en` are language tags");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    match lang {
        Language::Lv => bundle.set_formatter(Some(format::latvian)),
        Language::En => bundle.set_formatter(Some(format::english)),
    }
    // Adding fails only for a name that is taken; the bundle is new.
    let _ = match lang {
        Language::Lv => bundle.add_function("RATIO", |args, _| ratio(Language::Lv, args)),
        Language::En => bundle.add_function("RATIO", |args, _| ratio(Language::En, args)),
    };
    for resource in resources {
        // A key that stands twice is refused and the first stays; a test holds the files to unique keys.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn ratio<'a>(lang: Language, args: &[FluentValue<'a>]) -> FluentValue<'a> {
    match args.first() {
        Some(FluentValue::Number(number)) => FluentValue::from(format::ratio(lang, number.value)),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The parsed file, with what could be read of it where it has errors; a test holds the files to none.
pub(crate) fn resource(path: &str) -> Option<FluentResource> {
    let source = FILES.get_file(path)?.contents_utf8()?;
    Some(FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource))
}

pub(crate) fn keys_of(resource: &FluentResource) -> Vec<String> {
    use fluent_syntax::ast::Entry;
    let mut keys = Vec::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            if message.value.is_some() {
                keys.push(message.id.name.to_owned());
            }
            for attribute in &message.attributes {
                keys.push(format!("{}.{}", message.id.name, attribute.id.name));
            }
        }
    }
    keys
}

pub(crate) fn lookup(bundle: &Bundle, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = argument::fluent(args);
    // Errors here are arguments that were not given; Fluent then shows the argument's name in braces.
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    (!text.trim().is_empty()).then_some(text)
}
