//! Commands and options, with their help in the chosen language.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};
use locale::Language;

use crate::say::{self, text};

/// The language that was asked for: `--lang`, else `SLIEKSNIS_LANG`, else Latvian.
pub(crate) fn language() -> Language {
    let mut arguments = std::env::args().skip(1);
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            asked = arguments.next();
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            asked = Some(value.to_owned());
        }
    }
    asked
        .or_else(|| std::env::var("SLIEKSNIS_LANG").ok())
        .and_then(|code| code.parse().ok())
        .unwrap_or_default()
}

/// The command line.
pub(crate) fn command(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    let command = Command::new("slieksnis")
        .version(app::VERSION)
        .about(t("cli-about"))
        .after_help(format!(
            "{}\n  {}\n  {}\n  {}\n\n{}",
            t("cli-after-help"),
            t("cli-after-help.first"),
            t("cli-after-help.second"),
            t("cli-after-help.third"),
            t("cli-exit-status")
        ))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(t("cli-version")))
        .subcommand(audit(lang))
        .subcommand(check(lang))
        .subcommand(compare(lang))
        .subcommand(services(lang))
        .subcommand(describe(lang))
        .subcommand(programme(lang))
        .subcommands(crate::problems::commands(lang))
        .subcommand(
            Command::new("documents")
                .about(t("cli-documents-about"))
                .arg(
                    Arg::new("targets")
                        .value_name("FILE|ADDRESS")
                        .num_args(1..)
                        .required_unless_present("audit")
                        .conflicts_with("audit")
                        .help(t("cli-documents-targets")),
                )
                .arg(option("audit", "N", t("cli-documents-audit")).value_parser(value_parser!(i64)))
                .arg(option("db", "FILE", t("cli-audit-db")).value_parser(value_parser!(std::path::PathBuf)))
                .arg(flag("json", t("cli-documents-json"))),
        )
        .subcommand(
            Command::new("explain")
                .about(t("cli-explain-about"))
                .arg(Arg::new("rule").value_name("RULE").required(true).help(t("cli-explain-rule"))),
        )
        .subcommand(
            Command::new("rules").about(t("cli-rules-about")).arg(
                option("format", "FORMAT", t("cli-rules-format"))
                    .value_parser(["text", "json"])
                    .default_value("text"),
            ),
        )
        .subcommand(
            Command::new("act-report")
                .about(t("cli-act-about"))
                .arg(
                    Arg::new("folder")
                        .value_name("DIR")
                        .required(true)
                        .value_parser(value_parser!(std::path::PathBuf))
                        .help(t("cli-act-folder")),
                )
                .arg(option("out", "FILE", t("cli-act-out")).value_parser(value_parser!(std::path::PathBuf))),
        )
        .subcommand(
            Command::new("demo").about(t("cli-demo-about")).arg(flag("serve", t("cli-demo-serve"))).arg(
                option("out", "DIR", t("cli-audit-out")).value_parser(value_parser!(std::path::PathBuf)),
            ),
        );
    in_language(command, lang)
}

fn audit(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    let path = || value_parser!(std::path::PathBuf);
    Command::new("audit")
        .about(t("cli-audit-about"))
        .arg(
            Arg::new("addresses")
                .value_name("ADDRESS")
                .num_args(1..)
                .required_unless_present_any(["resume", "services"])
                .help(t("cli-audit-addresses")),
        )
        .arg(option("services", "WHICH", t("cli-audit-services")))
        .arg(option("max-pages", "N", t("cli-audit-max-pages")).value_parser(value_parser!(u32).range(1..)))
        .arg(option("include", "PATH", t("cli-audit-include")).action(ArgAction::Append))
        .arg(option("exclude", "PATH", t("cli-audit-exclude")).action(ArgAction::Append))
        .arg(option("host", "HOST", t("cli-audit-host")).action(ArgAction::Append))
        .arg(option("delay", "MS", t("cli-audit-delay")).value_parser(value_parser!(u32)))
        .arg(flag("no-robots", t("cli-audit-no-robots")))
        .arg(
            option("browser", "auto|always|never", t("cli-browser"))
                .value_parser(["auto", "always", "never"]),
        )
        .arg(
            option("browser-path", "FILE", t("cli-browser-path"))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(option("db", "FILE", t("cli-audit-db")).value_parser(path()))
        .arg(option("out", "DIR", t("cli-audit-out")).value_parser(path()))
        .arg(flag("resume", t("cli-audit-resume")).conflicts_with_all(["addresses", "services"]))
}

fn check(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    Command::new("check")
        .about(t("cli-check-about"))
        .arg(
            Arg::new("targets")
                .value_name("FILE|ADDRESS")
                .num_args(1..)
                .required_unless_present("addresses-from")
                .help(t("cli-check-targets")),
        )
        .arg(
            option("addresses-from", "FILE", t("cli-check-addresses-from"))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(
            option("format", "FORMAT", t("cli-check-format"))
                .value_parser(["text", "jsonl", "earl"])
                .default_value("text"),
        )
        .arg(flag("review", t("cli-check-review")))
        .arg(
            option("browser", "auto|always|never", t("cli-browser"))
                .value_parser(["auto", "always", "never"]),
        )
        .arg(
            option("browser-path", "FILE", t("cli-browser-path"))
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(flag("no-robots", t("cli-check-no-robots")))
}

fn compare(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    Command::new("compare")
        .about(t("cli-compare-about"))
        .arg(
            Arg::new("audits")
                .value_name("AUDIT")
                .num_args(0..=2)
                .value_parser(value_parser!(i64).range(1..))
                .help(t("cli-compare-audits")),
        )
        .arg(
            option("format", "FORMAT", t("cli-compare-format"))
                .value_parser(["text", "json"])
                .default_value("text"),
        )
        .arg(option("db", "FILE", t("cli-audit-db")).value_parser(value_parser!(std::path::PathBuf)))
}

fn services(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    let path = || value_parser!(std::path::PathBuf);
    Command::new("services")
        .about(t("cli-services-about"))
        .arg(
            Arg::new("action")
                .value_name("list|import|export|sample")
                .value_parser(["list", "import", "export", "sample"])
                .default_value("list")
                .hide_possible_values(true)
                .hide_default_value(true)
                .help(t("cli-services-action")),
        )
        .arg(Arg::new("file").value_name("FILE").value_parser(path()).help(t("cli-services-file")))
        .arg(flag("preview", t("cli-services-preview")))
        .arg(flag("json", t("cli-describe-json")))
        .arg(option("db", "FILE", t("cli-audit-db")).value_parser(path()))
}

fn describe(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    Command::new("describe")
        .about(t("cli-describe-about"))
        .arg(
            Arg::new("target")
                .value_name("FILE|ADDRESS")
                .required_unless_present("service")
                .conflicts_with("service")
                .help(t("cli-describe-target")),
        )
        .arg(option("service", "N", t("cli-describe-service")))
        .arg(
            option("sheet", "FILE", t("cli-describe-sheet"))
                .requires("service")
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(
            option("db", "FILE", t("cli-audit-db"))
                .requires("service")
                .value_parser(value_parser!(std::path::PathBuf)),
        )
        .arg(flag("json", t("cli-describe-json")))
        .arg(flag("no-robots", t("cli-check-no-robots")))
}

fn programme(lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    Command::new("programme")
        .about(t("cli-programme-about"))
        .arg(Arg::new("action").value_name("SERVICE|ACTION").help(t("cli-programme-action")))
        .arg(Arg::new("rest").value_name("ARGUMENT").num_args(0..).help(t("cli-programme-rest")))
        .arg(option("year", "YEAR", t("cli-programme-year")).value_parser(value_parser!(i16)))
        .arg(option("person", "NAME", t("cli-programme-person")))
        .arg(option("note", "TEXT", t("cli-programme-note")))
        .arg(flag("json", t("cli-programme-json")))
        .arg(option("db", "FILE", t("cli-audit-db")).value_parser(value_parser!(std::path::PathBuf)))
}

pub(crate) fn option(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).hide_possible_values(true).hide_default_value(true)
}

pub(crate) fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Puts what clap says by itself into the language, in the program and in each of its commands.
fn in_language(command: Command, lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let lang_option = option("lang", "lv|en", t("cli-lang"))
        .value_parser(["lv", "en"])
        .help_heading(t("cli-heading-options"));
    let command = with_headings(command, lang).arg(lang_option.global(true));
    names.into_iter().fold(command, |command, name| {
        let bin = format!("slieksnis {name}");
        command.mut_subcommand(name, |sub| with_headings(sub.bin_name(bin), lang))
    })
}

fn with_headings(command: Command, lang: Language) -> Command {
    let t = |key: &str| text(lang, key, &[]);
    let usage = t("cli-heading-usage");
    command
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}\n"))
        .disable_help_flag(true)
        .subcommand_help_heading(t("cli-heading-commands"))
        .subcommand_value_name("COMMAND")
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).help(t("cli-help")))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            arg.help_heading(t(heading))
        })
}

/// Help that was asked for, or why the command line cannot be understood, in the language.
pub(crate) fn refuse(error: &clap::Error, lang: Language) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        say::line(error.to_string().trim_end());
        return ExitCode::SUCCESS;
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(value)) => value.clone(),
        Some(ContextValue::Strings(values)) => values.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let args = [
        ("argument", locale::Arg::from(argument.as_str())),
        ("command", locale::Arg::from(context(ContextKind::InvalidSubcommand))),
        ("value", locale::Arg::from(context(ContextKind::InvalidValue))),
        ("other", locale::Arg::from(context(ContextKind::PriorArg))),
    ];
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument => "cli-error-missing-argument",
        ErrorKind::InvalidSubcommand => "cli-error-unknown-command",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-error-no-command"
        }
        ErrorKind::InvalidValue
        | ErrorKind::ValueValidation
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooManyValues
        | ErrorKind::TooFewValues => "cli-error-bad-value",
        ErrorKind::ArgumentConflict => "cli-error-conflict",
        _ => "cli-error-unknown-argument",
    };
    say::error(&text(lang, key, &args), lang);
    let known = context(ContextKind::ValidValue);
    if !known.is_empty() {
        say::aside(&format!("{}: {known}", text(lang, "cli-possible-values", &[])));
    }
    say::aside(&text(lang, "cli-usage-hint", &[]));
    ExitCode::from(2)
}
