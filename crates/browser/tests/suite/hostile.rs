use std::time::Duration;

use browser::{Asked, Ended, Limits};

use crate::support::{Site, asked, browser, captured};

/// Goes to a page and then to a good one with the same browser: whatever the first did, the second is read.
async fn after(page: &'static str, limits: Limits) -> Option<(Ended, Site)> {
    let browser = browser()?;
    let site = Site::serve(&[("/", "text/html", page), ("/good", "text/html", "<p>Labi</p>")]).await;
    let ended = browser.visit(&Asked { limits, ..asked(site.at("/")) }).await.unwrap();
    let good = captured(browser.visit(&asked(site.at("/good"))).await.unwrap());
    assert!(good.documents[0].html.contains("<p>Labi</p>"));
    browser.close().await;
    Some((ended, site))
}

fn short() -> Limits {
    Limits {
        whole: Duration::from_secs(12),
        load: Duration::from_secs(3),
        quiet: Duration::from_secs(2),
        ..Limits::default()
    }
}

#[tokio::test]
async fn a_script_without_an_end_is_given_up_and_the_next_page_is_read() {
    let Some((ended, _)) = after("<p>x</p><script>for (;;);</script>", short()).await else { return };
    assert_eq!(ended, Ended::TooSlow);
}

#[tokio::test]
async fn a_script_without_an_end_that_begins_after_the_page_is_loaded_is_given_up_too() {
    let page = "<p>x</p><script>onload = () => setTimeout(() => { for (;;); })</script>";
    let Some((ended, _)) = after(page, short()).await else { return };
    assert_eq!(ended, Ended::TooSlow);
}

#[tokio::test]
async fn dialogs_and_questions_do_not_hold_a_page_up() {
    let page = "<script>alert(1); if (!confirm('?') && prompt('?') === null) document.write('<p>Tālāk</p>');
        Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => {}, () => document.body.append('Liegts'));
        onbeforeunload = e => { e.preventDefault(); return '' }; print()</script>";
    let Some((ended, _)) = after(page, Limits::default()).await else { return };
    let markup = captured(ended).documents.remove(0).html;
    assert!(markup.contains("<p>Tālāk</p>"), "{markup}");
    assert!(markup.contains("Liegts"), "{markup}");
}

#[tokio::test]
async fn downloads_and_new_windows_are_refused_and_the_page_is_read() {
    let page = "<p>Lapa</p><a href=/file id=a>x</a><a href=/popup target=_blank id=b>y</a><script>
        onload = () => { a.click(); b.click(); document.body.append(String(window.open('/popup'))) }</script>";
    let Some((ended, site)) = after(page, Limits::default()).await else { return };
    let markup = captured(ended).documents.remove(0).html;
    assert!(markup.contains("null</body>"), "{markup}");
    assert!(!site.asked().contains(&"/popup".to_owned()), "{:?}", site.asked());
}

#[tokio::test]
async fn a_script_may_send_the_page_only_where_it_may_go() {
    let page = "<p>Šeit</p><script>location.href = '/outside'</script>";
    let Some((ended, site)) = after(page, Limits::default()).await else { return };
    assert_eq!(ended, Ended::Left { to: site.at("/outside") });
    assert!(!site.asked().contains(&"/outside".to_owned()));
}

#[tokio::test]
async fn a_form_that_sends_itself_is_not_sent() {
    let page = "<form method=post action=/good id=f><input name=a></form><script>f.submit()</script>";
    let Some((ended, site)) = after(page, Limits::default()).await else { return };
    assert_eq!(ended, Ended::Left { to: site.at("/good") });
}

#[tokio::test]
async fn a_page_that_sends_on_to_another_of_the_site_is_that_page() {
    let page = "<p>Šeit</p><script>location.href = '/good'</script>";
    let Some((ended, site)) = after(page, Limits::default()).await else { return };
    let capture = captured(ended);
    assert_eq!(capture.moves, [site.at("/good")]);
    assert!(capture.documents[0].html.contains("<p>Labi</p>"));
}

#[tokio::test]
async fn a_page_that_sends_to_itself_for_ever_is_left() {
    let Some((ended, _)) = after("<script>location.reload()</script>", Limits::default()).await else {
        return;
    };
    assert_eq!(ended, Ended::Circles);
}

#[tokio::test]
async fn a_page_may_not_show_what_is_not_of_an_address() {
    let page =
        "<script>location.href = URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' }))</script>";
    let Some((ended, site)) = after(page, Limits::default()).await else { return };
    assert!(matches!(ended, Ended::Left { to } if to.scheme() == "blob"));
    assert!(!site.asked().is_empty());
}

#[tokio::test]
async fn a_page_that_is_too_large_is_left() {
    let Some((ended, _)) = after("<script>location.href = '/huge'</script>", Limits::default()).await else {
        return;
    };
    assert_eq!(ended, Ended::TooLarge);
}

#[tokio::test]
async fn a_script_that_makes_more_nodes_than_anybody_reads_is_left() {
    let page = "<ul id=u></ul><script>for (let i = 0; i < 20000; i++) u.append(document.createElement('li'))</script>";
    let limits = Limits { nodes: 10_000, ..Limits::default() };
    let Some((ended, _)) = after(page, limits).await else { return };
    assert_eq!(ended, Ended::TooLarge);
}

#[tokio::test]
async fn a_script_that_asks_for_more_than_it_may_is_left() {
    let page = "<script>for (let i = 0; i < 200; i++) fetch('/missing?' + i)</script>";
    let limits = Limits { requests: 50, ..Limits::default() };
    let Some((ended, _)) = after(page, limits).await else { return };
    assert_eq!(ended, Ended::TooLarge);
}

#[tokio::test]
async fn a_picture_without_an_end_does_not_hold_a_page_up() {
    let page = "<img src=/endless alt=x><p>Lapa</p>";
    let Some((ended, _)) = after(page, short()).await else { return };
    assert!(captured(ended).documents[0].html.contains("<p>Lapa</p>"));
}

#[tokio::test]
async fn a_script_that_never_comes_means_that_the_page_was_not_seen() {
    let page = "<p>Lapa</p><script src=/endless></script>";
    let Some((ended, _)) = after(page, short()).await else { return };
    assert_eq!(ended, Ended::TooSlow);
}

#[tokio::test]
async fn a_tab_that_crashes_is_told_and_the_next_page_is_read() {
    let Some(browser) = browser() else { return };
    let site = Site::of("<p>Labi</p>").await;
    let ended = browser.visit(&asked("chrome://crash".parse().unwrap())).await.unwrap();
    assert_eq!(ended, Ended::Crashed);
    assert!(matches!(browser.visit(&asked(site.at("/"))).await.unwrap(), Ended::Captured(_)));
    browser.close().await;
}

#[tokio::test]
async fn workers_without_an_end_do_not_hold_a_page_up() {
    let page = "<p>Lapa</p><div id=d></div><script>
        const busy = URL.createObjectURL(new Blob(['for (;;);'], { type: 'text/javascript' }));
        for (let i = 0; i < 8; i++) new Worker(busy);
        setTimeout(() => { alert(1); d.textContent = 'Pēc tam' }, 100)</script><iframe src=/good></iframe>";
    let Some((ended, _)) = after(page, short()).await else { return };
    let capture = captured(ended);
    assert!(capture.documents[0].html.contains("Pēc tam"), "{}", capture.documents[0].html);
    assert_eq!(capture.documents.len(), 2);
}

#[tokio::test]
async fn a_script_that_opens_frames_without_end_is_left() {
    let page = "<p>Lapa</p><script>
        setInterval(() => { const f = document.createElement('iframe'); f.src = '/good?' + Math.random();
        document.body.append(f) }, 1)</script>";
    let limits = Limits { documents: 20, requests: 300, ..short() };
    let Some((ended, _)) = after(page, limits).await else { return };
    assert!(matches!(ended, Ended::TooLarge | Ended::TooSlow), "{ended:?}");
}

#[tokio::test]
async fn a_service_worker_answers_nothing() {
    let page = "<p id=p>Lapa</p><script>
        navigator.serviceWorker?.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => fetch('/good'))
        .then((answer) => answer.text()).then((text) => { p.textContent = text })</script>";
    let worker = "addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(new Response('Vilkots')));";
    let Some(browser) = browser() else { return };
    let files =
        [("/", "text/html", page), ("/sw.js", "text/javascript", worker), ("/good", "text/html", "Labi")];
    let site = Site::serve(&files).await;
    let capture = captured(browser.visit(&asked(site.at("/"))).await.unwrap());
    assert!(!capture.documents[0].html.contains("Vilkots"), "{}", capture.documents[0].html);
    browser.close().await;
}
