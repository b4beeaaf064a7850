//! What is found in code, and that no code breaks the reader.

use super::*;

fn read(code: &str) -> Reading {
    Reading::of(&[code]).expect("code without faults")
}

#[test]
fn a_listener_is_found_however_it_is_tied() {
    let reading = read(
        "window.addEventListener('devicemotion', move);
         function move(event) { document.getElementById('ball').style.left = event.x + 'px'; }
         document.body.onkeydown = (event) => { if (event.ctrlKey && event.key === 'k') open = true; };",
    );
    let listeners = reading.listeners();
    let [motion, key] = &listeners[..] else { panic!("{listeners:?}") };
    assert_eq!((motion.event, key.event), (Some("devicemotion"), Some("keydown")));
    let function = |listener: &Listener| &reading.functions[listener.function.expect("a function")];
    let write = &function(motion).writes[0];
    assert_eq!((write.of.clone(), &*write.name), (Some(Place::Id("ball".into())), "style.left"));
    assert_eq!(function(key).writes[0].guards[0].requires, ["ctrlKey"]);
    assert!(!function(key).writes[0].guards[0].is_plain);
}

#[test]
fn functions_reach_what_they_call_and_hand_on() {
    let reading = read(
        "function a() { b(); } function b() { setTimeout(c, 9); } function c() { x = 1; } function d() {}",
    );
    let a = reading.named("a").next().expect("a");
    let names: Vec<_> =
        reading.reach([a]).into_iter().flat_map(|id| reading.functions[id].names.clone()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert!(!reading.functions.iter().any(|function| function.has_unknown));
}

#[test]
fn a_variable_stands_for_the_elements_that_it_is_set_to() {
    let reading = read(
        "const ball = document.querySelector('#ball'); let other = document.getElementById('a'); other = 1;
         function hide(id) { const part = document.getElementById(id); part.hidden = true; } hide('a'); hide('b');
         function show(id) { const part = document.getElementById(id); part.hidden = false; } all.forEach(show);",
    );
    let ids = |function: &str, name: &str| {
        let function = reading.named(function).next().unwrap_or(reading.pieces[0]);
        reading
            .ids_of(function, &Place::Variable(name.to_owned()))
            .map(|ids| ids.into_iter().collect::<String>())
    };
    assert_eq!(ids("", "ball").as_deref(), Some("ball"));
    assert_eq!(ids("", "other"), None);
    assert_eq!(ids("hide", "part").as_deref(), Some("ab"));
    assert_eq!(ids("show", "part"), None);
}

#[test]
fn what_cannot_be_followed_is_said() {
    for code in
        ["eval('a')", "a[b] = 1", "setTimeout('a()', 1)", "import('./a.js')", "a[b]()", "new Function('a')"]
    {
        assert!(read(code).functions[0].has_unknown, "{code}");
    }
    assert!(Reading::of(&["function ("]).is_none());
}

#[test]
fn code_that_is_nested_without_end_is_read_or_left() {
    let long = |piece: &str| piece.repeat(LONGEST / piece.len());
    for piece in [
        "!",
        "-",
        "typeof ",
        "a=",
        "a=>",
        "a?b:",
        "if(a);else ",
        "new ",
        "a**",
        "await ",
        "a:",
        "(",
        "[",
        "`${",
        "a.",
        "a&&",
        "a+",
        "async a=>",
        "for(;;)",
        "void ",
        "x?",
        "{",
        "a??",
        "class a extends ",
    ] {
        let code = long(piece);
        drop(Reading::of(&[&code]));
        drop(Reading::of(&[&format!("{}1", &code[..code.len() - 9])]));
    }
    assert!(Reading::of(&[&"a;".repeat(LONGEST)]).is_none());
    assert!(Reading::of(&["a = 1"; 300]).is_none());
    assert!(Reading::of(&[&"a = () => 1;".repeat(600)]).is_none());
    assert!(Reading::of(&[&"a = 1;".repeat(2_500)]).is_none());
}
