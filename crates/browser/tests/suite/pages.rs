use crate::support::{Site, asked, browser, browser_over, captured, markup};

#[tokio::test]
async fn what_scripts_put_into_a_page_is_in_its_markup() {
    let page = "<!DOCTYPE html><title>Vecs</title><main id=m></main><script>
        fetch('/data').then(r => r.text()).then(text => { m.innerHTML = '<h1>' + text + '</h1>'; document.title = 'Jauns' })
        </script>";
    let Some(browser) = browser() else { return };
    let site = Site::serve(&[("/", "text/html", page), ("/data", "text/plain", "Domes sēde")]).await;
    let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    assert!(capture.documents[0].html.starts_with("<!DOCTYPE html><html><head>"));
    assert!(capture.documents[0].html.contains(r#"<main id="m"><h1>Domes sēde</h1></main>"#));
    assert_eq!(capture.title, "Jauns");
    assert_eq!(capture.http, Some(200));
    assert!(capture.browser.split(' ').nth(1).is_some_and(|version| version.contains('.')));
    browser.close().await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_browser_can_be_talked_to_over_a_socket_too() {
    let Some(browser) = browser_over(browser::Wire::Socket) else { return };
    let site = Site::of("<p>Sveiki</p>").await;
    let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    assert!(capture.documents[0].html.contains("<p>Sveiki</p>"));
    browser.close().await;
}

#[tokio::test]
async fn shadow_trees_are_written_as_declarative_ones_whether_open_or_closed() {
    let Some(markup) = markup(
        "<div id=open></div><x-closed></x-closed><script>
        const open = document.getElementById('open').attachShadow({ mode: 'open' });
        open.innerHTML = '<p>Atvērts <slot></slot></p><div id=inner></div>';
        open.getElementById('inner').attachShadow({ mode: 'open' }).textContent = 'Dziļāk';
        document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<b>Slēgts</b>';
        </script>",
    )
    .await
    else {
        return;
    };
    assert!(markup.contains(
        r#"<div id="open"><template shadowrootmode="open"><p>Atvērts <slot></slot></p><div id="inner"><template shadowrootmode="open">Dziļāk</template></div></template></div>"#
    ), "{markup}");
    let closed = r#"<x-closed><template shadowrootmode="closed"><b>Slēgts</b></template></x-closed>"#;
    assert!(markup.contains(closed), "{markup}");
}

#[tokio::test]
async fn style_sheets_that_scripts_made_or_changed_are_written_as_text() {
    let Some(markup) = markup(
        "<style id=kept>p { color: red; -unknown: 1 }</style><style id=filled></style><style id=off>b { top: 0 }</style>
        <div id=host></div><script>
        filled.sheet.insertRule('h1 { color: blue }');
        off.sheet.disabled = true;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('p { color: green }');
        document.adoptedStyleSheets = [sheet];
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = '<i>x</i>';
        root.adoptedStyleSheets = [sheet];
        </script>",
    )
    .await
    else {
        return;
    };
    assert!(markup.contains(r#"<style id="kept">p { color: red; -unknown: 1 }</style>"#), "{markup}");
    assert!(markup.contains(r#"<style id="filled">h1 { color: blue; }</style>"#), "{markup}");
    assert!(markup.contains(r#"<style id="off" media="not all">"#), "{markup}");
    assert!(
        markup.contains(r#"<style data-slieksnis-adopted="">p { color: green; }</style></head>"#),
        "{markup}"
    );
    assert!(
        markup.contains(r#"<i>x</i><style data-slieksnis-adopted="">p { color: green; }</style></template>"#)
    );
}

#[tokio::test]
async fn what_a_form_holds_is_written() {
    let Some(markup) = markup(
        "<input id=t><input id=c type=checkbox checked><select id=s><option>a<option>b</select><textarea id=a>x</textarea>
        <input type=password id=p><script>
        t.value = 'Anna'; c.checked = false; s.selectedIndex = 1; a.value = '<y>'; p.value = 'noslēpums'
        </script>",
    )
    .await
    else {
        return;
    };
    let written = [
        r#"<input id="t" value="Anna">"#,
        r#"<input id="c" type="checkbox">"#,
        r#"<option selected="">b"#,
        "&lt;y&gt;</textarea>",
        r#"<input type="password" id="p">"#,
    ];
    for written in written {
        assert!(markup.contains(written), "{written} in {markup}");
    }
}

#[tokio::test]
async fn markup_is_escaped_so_that_it_is_read_as_it_was() {
    let Some(markup) = markup(
        r#"<pre id=p></pre><script>if (1 < 2 && 3) {}</script><noscript><b>x</b></noscript><script>
        p.append('\n<b>&amp;\u00a0'); p.title = '"<>&'
        </script>"#,
    )
    .await
    else {
        return;
    };
    assert!(markup.contains("title=\"&quot;&lt;&gt;&amp;\">\n\n&lt;b&gt;&amp;amp;&nbsp;</pre>"), "{markup}");
    assert!(markup.contains("<script>if (1 < 2 && 3) {}</script><noscript><b>x</b></noscript>"), "{markup}");
}

#[tokio::test]
async fn frames_of_the_page_itself_are_read_and_those_of_others_are_not_asked_for() {
    let page = "<iframe src=/one></iframe><iframe src='http://elsewhere.example/'></iframe>
        <iframe srcdoc='<p>Iekšā</p>'></iframe><iframe id=made></iframe>
        <script>made.contentDocument.body.innerHTML = '<i>Radīts</i>'</script>";
    let inner = "<p id=x></p><script>x.textContent = 'Rāmis'</script>";
    let (connect, reached) = crate::support::connect();
    let Some(options) = crate::support::options() else { return };
    let browser = browser::Browser::new(options, connect);
    let site = Site::serve(&[("/", "text/html", page), ("/one", "text/html", inner)]).await;
    let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    let frames: Vec<(Option<(usize, usize)>, bool)> = capture.documents[1..]
        .iter()
        .map(|frame| (frame.host, ["Rāmis", "Iekšā", "Radīts"].iter().any(|word| frame.html.contains(word))))
        .collect();
    assert_eq!(frames, [(Some((0, 0)), true), (Some((0, 2)), true), (Some((0, 3)), true)]);
    assert_eq!(capture.documents[0].frames, 4);
    assert!(reached.lock().unwrap().iter().all(|(host, _)| host == "127.0.0.1"));
    browser.close().await;
}

#[tokio::test]
async fn what_is_behind_a_modal_dialog_is_inert() {
    let Some(markup) = markup(
        "<p>Aiz</p><div><dialog id=d><p>Priekšā</p></dialog><b>Blakus</b></div><script>d.showModal()</script>",
    )
    .await
    else {
        return;
    };
    let written = r#"<p inert="">Aiz</p><div><dialog id="d" open=""><p>Priekšā</p></dialog><b inert="">Blakus</b></div>"#;
    assert!(markup.contains(written), "{markup}");
}

#[tokio::test]
async fn a_page_that_redefines_what_the_browser_offers_is_read_all_the_same() {
    let Some(markup) = markup(
        "<p>Teksts</p><script>
        JSON.stringify = () => '{}'; Array.from = () => []; Element.prototype.attributes = null;
        String.prototype.replace = () => ''; Map = undefined; window.MutationObserver = undefined;
        </script>",
    )
    .await
    else {
        return;
    };
    assert!(markup.contains("<p>Teksts</p>"));
}

#[tokio::test]
async fn a_tree_deeper_than_any_stack_is_written() {
    let Some(markup) = markup(
        "<div id=d hidden></div><script>let at = d; for (let i = 0; i < 3000; i++) { const x = document.createElement('b');
        at.append(x); at = x } at.append('dziļi')</script>",
    )
    .await
    else {
        return;
    };
    assert!(markup.contains("dziļi</b></b>"));
}

#[tokio::test]
async fn the_browser_says_who_it_is() {
    let Some(browser) = browser() else { return };
    let site = Site::serve(&[]).await;
    let capture = captured(browser.visit(&asked(site.at("/agent"))).await.unwrap());
    assert!(capture.documents[0].html.contains(" Test/1"));
    browser.close().await;
}
