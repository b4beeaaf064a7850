//! The tables of WAI-ARIA.

use standards::aria::{AriaAttribute, Edition, NameFrom, Role, ValueType};

fn attribute(name: &str) -> &'static AriaAttribute {
    AriaAttribute::named(name).expect(name)
}

#[test]
fn every_role_is_found_by_its_name_and_has_its_own_row() {
    for role in Role::ALL {
        assert_eq!(Role::named(role.name()), Some(*role));
        assert_eq!(role.entry().role, *role);
    }
    assert_eq!(Role::named("BUTTON"), Some(Role::Button));
    assert_eq!(Role::named("lnik"), None);
}

#[test]
fn every_module_is_there_whole() {
    let count = |edition| {
        Role::ALL.iter().filter(|role| role.entry().edition == edition && !role.is_abstract()).count()
    };
    assert_eq!(count(Edition::Aria12), 82);
    assert_eq!(count(Edition::Dpub11), 41);
    assert_eq!(count(Edition::Graphics10), 3);
    assert_eq!(Role::ALL.iter().filter(|role| role.is_abstract()).count(), 12);
    assert_eq!(AriaAttribute::all().iter().filter(|a| a.edition == Edition::Aria12).count(), 48);
}

#[test]
fn roles_inherit_along_the_whole_chain() {
    assert!(Role::DocBiblioref.inherits(Role::Link));
    assert!(Role::Menuitemradio.inherits(Role::Checkbox) && Role::Menuitemradio.inherits(Role::Widget));
    assert!(Role::Searchbox.inherits(Role::Textbox) && Role::Searchbox.inherits(Role::Input));
    assert!(Role::DocToc.inherits(Role::Landmark) && Role::DocCover.inherits(Role::Img));
    assert!(Role::None.inherits(Role::Presentation) && Role::Presentation.inherits(Role::None));
    assert!(!Role::Link.inherits(Role::DocBiblioref) && !Role::Button.inherits(Role::Link));
    for role in Role::ALL {
        assert!(role.inherits(Role::Roletype), "{role}");
    }
}

#[test]
fn supported_attributes_are_inherited_and_prohibited_ones_are_not_supported() {
    assert!(Role::Switch.supports(attribute("aria-checked")));
    assert!(Role::Treegrid.supports(attribute("aria-colcount")));
    assert!(Role::Menuitemradio.supports(attribute("aria-posinset")));
    assert!(!Role::Link.supports(attribute("aria-checked")));
    assert!(
        !Role::Generic.supports(attribute("aria-label"))
            && Role::Navigation.supports(attribute("aria-label"))
    );
    assert!(!Role::Paragraph.supports(attribute("aria-labelledby")));
    assert!(Role::Paragraph.supports(attribute("aria-hidden")));
}

#[test]
fn required_parts_are_listed() {
    assert_eq!(Role::Checkbox.entry().required, [attribute("aria-checked")]);
    assert_eq!(Role::Option.entry().implicit, [(attribute("aria-selected"), "false")]);
    assert_eq!(Role::Listitem.entry().context, [Role::Directory, Role::List]);
    assert!(Role::Menu.entry().owned.contains(&vec![Role::Group, Role::Menuitem]));
}

#[test]
fn names_come_from_where_the_specification_says() {
    let from = |role: Role| role.entry().name_from;
    let content = [
        Role::Button,
        Role::Cell,
        Role::Checkbox,
        Role::Columnheader,
        Role::Gridcell,
        Role::Heading,
        Role::Link,
        Role::Menuitem,
        Role::Menuitemcheckbox,
        Role::Menuitemradio,
        Role::Option,
        Role::Radio,
        Role::Row,
        Role::Rowheader,
        Role::Switch,
        Role::Tab,
        Role::Tooltip,
        Role::Treeitem,
    ];
    for role in Role::ALL.iter().filter(|role| role.entry().edition == Edition::Aria12 && !role.is_abstract())
    {
        assert_eq!(from(*role) == NameFrom::Content, content.contains(role), "{role}");
    }
    assert_eq!(from(Role::Generic), NameFrom::Prohibited);
    assert_eq!(from(Role::Img), NameFrom::Author);
}

#[test]
fn values_are_checked_by_type() {
    for (name, good, bad) in [
        ("aria-busy", &["true", "false"][..], &["", "yes", "undefined"][..]),
        ("aria-expanded", &["true", "false", "undefined"], &["", "open"]),
        ("aria-checked", &["mixed", "true"], &["", "1"]),
        ("aria-current", &["page", "true", "false"], &["", "pages", "page step"]),
        ("aria-relevant", &["additions text", "all"], &["", "additions words"]),
        ("aria-activedescendant", &["x"], &["", "x y"]),
        ("aria-labelledby", &["x", "x y"], &["", " "]),
        ("aria-level", &["1", "2"], &["", "1.5", "two"]),
        ("aria-valuenow", &["1", "1.5", "-2"], &["", "inf", "ten"]),
        ("aria-label", &["", "x"], &[]),
    ] {
        for value in good {
            assert!(attribute(name).accepts(value), "{name}={value}");
        }
        for value in bad {
            assert!(!attribute(name).accepts(value), "{name}={value}");
        }
    }
    assert_eq!(attribute("aria-haspopup").value, ValueType::Token);
}

#[test]
fn deprecated_and_global_attributes_are_marked() {
    assert!(attribute("aria-grabbed").is_deprecated && attribute("aria-dropeffect").is_deprecated);
    let marked: Vec<_> =
        AriaAttribute::all().iter().filter(|a| a.is_global_deprecated).map(|a| a.name.as_str()).collect();
    assert_eq!(marked, ["aria-disabled", "aria-errormessage", "aria-haspopup", "aria-invalid"]);
    assert_eq!(
        AriaAttribute::all().iter().filter(|a| a.is_global && a.edition == Edition::Aria12).count(),
        21
    );
    assert!(AriaAttribute::named("aria-labeledby").is_none());
}
