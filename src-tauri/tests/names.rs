//! Both sides of the window name the same commands.

use std::collections::BTreeSet;

const SHELL: &str = include_str!("../src/lib.rs");
const SCREENS: &[&str] = &[
    include_str!("../../frontend/src/lib/api.ts"),
    include_str!("../../frontend/src/lib/api/descriptions.ts"),
    include_str!("../../frontend/src/lib/api/problems.ts"),
    include_str!("../../frontend/src/lib/api/programme.ts"),
];

#[test]
fn the_screens_call_every_command_of_the_shell_and_no_other() {
    let offered = offered();
    assert!(offered.len() > 10, "{offered:?}");
    assert_eq!(offered, called());
}

/// `commands::pages,` inside `generate_handler![…]`.
fn offered() -> BTreeSet<&'static str> {
    let (_, list) = SHELL.split_once("generate_handler![").expect("the shell names its commands");
    let (list, _) = list.split_once(']').expect("the list ends");
    list.split(',')
        .map(str::trim)
        .filter_map(|path| path.rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect()
}

/// `invoke<…>('pages', …)`.
fn called() -> BTreeSet<&'static str> {
    let calls = SCREENS.iter().flat_map(|screens| screens.split("invoke<").skip(1));
    calls.filter_map(|call| call.split_once("('")?.1.split('\'').next()).collect()
}
