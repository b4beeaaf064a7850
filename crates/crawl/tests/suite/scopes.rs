use crawl::{Scope, ScopeRules};
use url::Url;

fn scope(hosts: &[&str], include: &[&str], exclude: &[&str]) -> Scope {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    let rules = ScopeRules {
        starts: vec![Url::parse("https://www.novads.lv/sakums").unwrap()],
        hosts: texts(hosts),
        include: texts(include),
        exclude: texts(exclude),
        ..ScopeRules::default()
    };
    Scope::new(&rules).unwrap()
}

fn holds(scope: &Scope, address: &str) -> bool {
    scope.holds(&Url::parse(address).unwrap())
}

#[test]
fn the_site_of_a_start_address_is_in_scope_with_and_without_www() {
    let scope = scope(&[], &[], &[]);
    for address in ["https://www.novads.lv/a", "http://novads.lv/", "https://novads.lv/a?b=c"] {
        assert!(holds(&scope, address), "{address}");
    }
    for address in [
        "https://e.novads.lv/",
        "https://novads.lv.evil.com/",
        "https://novads.lv:8080/",
        "https://evilnovads.lv/",
        "mailto:a@novads.lv",
        "ftp://novads.lv/",
    ] {
        assert!(!holds(&scope, address), "{address}");
    }
}

#[test]
fn further_hosts_are_in_scope_by_list() {
    let scope = scope(&["latvija.gov.lv", "https://E.Novads.lv/sakums", "127.0.0.1:8080"], &[], &[]);
    for address in [
        "https://latvija.gov.lv/Services",
        "https://www.latvija.gov.lv/",
        "https://e.novads.lv/",
        "http://127.0.0.1:8080/",
    ] {
        assert!(holds(&scope, address), "{address}");
    }
    assert!(!holds(&scope, "http://127.0.0.1:8081/"));
}

#[test]
fn paths_are_included_and_excluded_by_pattern_as_a_person_writes_them() {
    let scope = scope(&[], &["/pakalpojumi", "/ziņas/*"], &["/pakalpojumi/arhīvs", "*.pdf", "/*?lapa=*"]);
    for address in [
        "https://novads.lv/pakalpojumi",
        "https://novads.lv/pakalpojumi/",
        "https://novads.lv/pakalpojumi/a/b",
        "https://novads.lv/zi%C5%86as/1",
        "https://novads.lv/pakalpojumi?id=1",
    ] {
        assert!(holds(&scope, address), "{address}");
    }
    for address in [
        "https://novads.lv/",
        "https://novads.lv/pakalpojumi-vecie",
        "https://novads.lv/pakalpojumi/arh%C4%ABvs/a",
        "https://novads.lv/pakalpojumi/a.pdf",
        "https://novads.lv/pakalpojumi?lapa=2",
    ] {
        assert!(!holds(&scope, address), "{address}");
    }
}

#[test]
fn a_start_address_is_in_scope_whatever_the_patterns_say() {
    let scope = scope(&[], &["/pakalpojumi"], &["/sakums"]);
    assert!(holds(&scope, "https://www.novads.lv/sakums#x"));
    assert!(!holds(&scope, "https://www.novads.lv/sakums/a"));
}

#[test]
fn a_pattern_that_is_none_is_told() {
    let rules = ScopeRules { exclude: vec!["/[".to_owned()], ..ScopeRules::default() };
    assert!(Scope::new(&rules).unwrap_err().to_string().contains("/["));
}

#[test]
fn a_single_page_and_a_folder_say_nothing_about_the_rest_of_their_site() {
    let at = |address: &str| Url::parse(address).unwrap();
    let rules = ScopeRules {
        starts: vec![at("https://novads.example/")],
        pages: vec![at("https://latvija.example/karte/7")],
        folders: vec![at("https://formas.example/koki")],
        ..ScopeRules::default()
    };
    let scope = Scope::new(&rules).unwrap();
    assert!(scope.holds(&at("https://latvija.example/karte/7#saturs")));
    assert!(scope.is_single(&at("https://latvija.example/karte/7")));
    assert!(!scope.holds(&at("https://latvija.example/karte/8")));
    assert!(scope.holds(&at("https://formas.example/koki/2")));
    assert!(!scope.holds(&at("https://formas.example/kokivelti")));
    assert!(!scope.is_single(&at("https://novads.example/")));
}
